// Where backups go and when the last one was verified, in the foot of the navigation; the daily one is made here.
#pragma once

#include "core/backup/backup.h"

#include <QObject>

class QTimer;

namespace linli::ui {

class Desk;
class MainWindow;

class BackupWatch : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    BackupWatch(MainWindow &window, Desk &desk, QObject *parent = nullptr);

    /// Reads the state and shows it.
    void refresh();
    /// Makes the backup of the day if none was made yet and somebody is signed in who may.
    void makeDue();

private:
    void warn(const BackupState &state);

    MainWindow &m_window;
    Desk &m_desk;
    QTimer *m_hour;
    bool m_working = false;
    bool m_warned = false; ///< The banner that is shown is ours.
    QString m_failure; ///< Why the last automatic backup was not made; empty when it was.
};

/// "Backed up today 08:31", and whether it is a warning: no folder, none yet, or older than a week.
std::pair<QString, bool> backupWords(const BackupState &state, const QDateTime &now);

} // namespace linli::ui
