// The figures beside the places of the navigation, and the day's one reminder.
#pragma once

#include "core/cases/today.h"
#include "ui/models/services.h"

#include <QObject>

class QSystemTrayIcon;
class QTimer;

namespace linli::ui {

class DeskReader;
class MainWindow;

/// "3 cases are due today, 1 is overdue."; empty when there is nothing to remind of. Numbers only: it may be read by
/// whoever stands before the screen.
QString reminderText(const WaitingCounts &mine);

/// Counts what waits after every change, every few minutes and when a new day begins, away from the window's thread; and
/// reminds of it once a day, in office hours of a working day (core/cases/reminder.h).
class DeskWatch : public QObject
{
    Q_OBJECT

public:
    /// `window` must outlive it.
    DeskWatch(MainWindow &window, const Services &services, QObject *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void counted();
    /// The words of the reminder, as it is shown.
    void reminded(const QString &text);

private:
    struct Counts
    {
        WaitingCounts mine;
        WaitingCounts all;
        bool remind = false; ///< By the office's calendar.
    };
    void minute();
    void show(const Counts &counts);
    void remind(const WaitingCounts &mine);
    QString dayKey() const;

    MainWindow &m_window;
    Services m_services;
    DeskReader *m_reader;
    QTimer *m_soon; ///< Gathers the changes of one action into one reading.
    QTimer *m_minute;
    QSystemTrayIcon *m_tray = nullptr; ///< Made by the first reminder, where the desktop has a place for it.
    QDateTime m_looked;
};

} // namespace linli::ui
