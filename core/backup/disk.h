// What the disk has to promise: bytes that are really there, and a private place that is gone afterwards.
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace linli {

/// Waits until what was written to an open file is on the disk. Error Io.
Result<void> syncToDisk(QFile &file);
/// Waits until names made or changed in a folder are on the disk; as well as the system can.
void syncFolder(const QString &folder);

/// Error Io for a file that can't be written: says when the disk is full.
Error writeFailure(const QFile &file);

/// `folder/stem+ending`, or with -2, -3 … before the ending while a file of that name, or its part, is there.
QString freeName(const QString &folder, const QString &stem, const QString &ending);

/// A private folder beside a ledger (its records are plain in it for a moment, under the same protection as the
/// ledger itself); it goes with the object. What a killed program left is cleared by the next: make one only
/// while the ledger's lock is held.
class WorkFolder
{
public:
    /// Error Io when the ledger's folder can't be written.
    static Result<std::unique_ptr<WorkFolder>> beside(const QString &ledger);
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    explicit WorkFolder(const QString &pattern)
        : m_folder(pattern)
    {
    }
    QTemporaryDir m_folder;
};

} // namespace linli
