// The recovery key on paper: eighteen words, the same as a QR code, and what the page is for.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QStringList>

class QImage;
class QPrinter;

namespace linli::ui {

struct RecoveryPaper
{
    QString ledger;
    QDate made;
    QStringList words;
};

/// Prints one A4 page.
void printRecovery(const RecoveryPaper &paper, QPrinter &printer);
/// Error Io when the file can't be written.
Result<void> saveRecoveryPdf(const RecoveryPaper &paper, const QString &path);

/// The words as they can be scanned: one pixel a module, without a border.
QImage recoveryCode(const QStringList &words);
/// "he hua" for 荷花: for whoever types the words without an input method.
QString pinyinOfWord(const QString &word);

} // namespace linli::ui
