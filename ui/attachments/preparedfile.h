// A file on its way into the ledger: read, and a photo made smaller, away from the window's thread.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

namespace linli::ui {

struct PreparedFile
{
    QString name;
    QByteArray content;
    QByteArray preview; ///< A small JPEG of a picture.
    QString path; ///< Where it was read; empty for what was pasted.
    QString problem; ///< Why it can't be attached, a sentence; empty when it can.
    bool isPicture = false;
    QString remark; ///< A sentence about what it keeps against the wish.
};

/// Pixels of the long side that a smaller photo has: a page of print, and every meter can be read on it.
inline constexpr int longSide = 2048;

/// `shrink`: a photo is drawn anew, at most `longSide` long, upright, and without anything but its pixels: no place, no
/// time, no camera. Otherwise the bytes stay as they are.
PreparedFile prepareFile(const QString &path, bool shrink);
/// A picture from the clipboard.
PreparedFile preparePicture(const QImage &picture, const QString &name);
/// A picture of 96 pixels, and the bytes of a preview.
QByteArray previewOf(const QImage &picture);

} // namespace linli::ui
