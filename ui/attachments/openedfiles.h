// Files that another program shows: each in a private place of its own, gone again when it is not needed.
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace linli::ui {

class Desk;

class OpenedFiles : public QObject
{
    Q_OBJECT

public:
    /// They go when the session ends, and with this.
    explicit OpenedFiles(Desk &desk, QObject *parent = nullptr);

    /// Whether another program may be asked to show it: nothing that would run.
    static bool mayOpen(const QString &media, const QString &name);
    /// Writes it where only this person can read it (in memory where the system has such a place) and asks the program
    /// for its kind to show it. Error Io, with a sentence.
    Result<void> open(const QString &name, const QByteArray &content);
    void removeAll() { m_folders.clear(); }
    /// Where they are now.
    QStringList folders() const;

private:
    std::vector<std::unique_ptr<QTemporaryDir>> m_folders;
};

} // namespace linli::ui
