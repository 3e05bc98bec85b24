#include "app/desktop/deskwatch.h"

#include "core/cases/reminder.h"
#include "ui/models/deskreader.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/today/reminding.h"

#include <QSettings>
#include <QSystemTrayIcon>
#include <QTimer>

namespace linli::ui {

namespace {

constexpr int minuteLength = 60 * 1000;
constexpr int fewMinutes = 5 * 60; // seconds
} // namespace

QString reminderText(const WaitingCounts &mine)
{
    QStringList parts;
    if (mine.urgent > 0)
        parts.append(DeskWatch::tr("%1 urgent").arg(mine.urgent));
    if (mine.dueToday > 0)
        parts.append(DeskWatch::tr("%1 due today").arg(mine.dueToday));
    if (mine.overdue > 0)
        parts.append(DeskWatch::tr("%1 overdue").arg(mine.overdue));
    return parts.isEmpty() ? QString() : DeskWatch::tr("Cases that wait for you: %1.").arg(parts.join(DeskWatch::tr(", ")));
}

DeskWatch::DeskWatch(MainWindow &window, const Services &services, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_services(services)
    , m_reader(new DeskReader(services.desk, this))
    , m_soon(new QTimer(this))
    , m_minute(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    m_minute->setInterval(minuteLength);
    m_minute->start();
    connect(m_soon, &QTimer::timeout, this, &DeskWatch::refresh);
    connect(m_minute, &QTimer::timeout, this, &DeskWatch::minute);
    connect(&services.desk, &Desk::stateChanged, this, [this] { m_soon->start(); });
    connect(&services.desk, &Desk::changed, this, [this](const Touched &touched) {
        for (const char *kind : {"case_file", "case_event", "calendar_day", "calendar_version", "appointment", "setting"}) {
            if (touched.contains(QLatin1String(kind)))
                return m_soon->start();
        }
    });
    m_soon->start();
}

QString DeskWatch::dayKey() const
{
    const Session *session = m_services.desk.reader().session();
    return QStringLiteral("reminder/day/%1").arg(session ? session->account : 0);
}

/// A deadline passes with the time, a day begins: the counts follow without a change in the ledger.
void DeskWatch::minute()
{
    const QDateTime now = m_services.desk.clock().now();
    if (isNewDay(m_looked, now) || m_looked.secsTo(now) >= fewMinutes)
        refresh();
}

void DeskWatch::refresh()
{
    if (!m_services.desk.isSignedIn())
        return;
    const QDate last = m_services.settings.value(dayKey()).toDate();
    m_looked = m_services.desk.clock().now();
    m_reader->ask<Counts>(
        [last](Ledger &ledger) -> Result<Counts> {
            const QDateTime now = ledger.clock().now();
            Counts counts;
            LINLI_ASSIGN(const Turn turn, turnOf(ledger));
            LINLI_ASSIGN(counts.mine, countWaiting(ledger.db(), now, turn));
            LINLI_ASSIGN(counts.all, countWaiting(ledger.db(), now, std::nullopt));
            CaseCalendars calendars(ledger);
            LINLI_ASSIGN(const WorkCalendar *calendar, calendars.at(std::nullopt));
            counts.remind = isTimeToRemind(*calendar, now, last);
            return counts;
        },
        [this](const Result<Counts> &counts) {
            if (counts.ok())
                show(*counts);
            Q_EMIT counted();
        });
}

void DeskWatch::show(const Counts &counts)
{
    m_window.setCount(QStringLiteral("today"), counts.mine.all, counts.mine.overdue);
    m_window.setCount(QStringLiteral("cases"), counts.all.all, counts.all.overdue);
    if (counts.remind && isReminding(m_services.settings) && m_services.desk.isSignedIn())
        remind(counts.mine);
}

void DeskWatch::remind(const WaitingCounts &mine)
{
    m_services.settings.setValue(dayKey(), m_services.desk.clock().today()); // A day with nothing due is done, too.
    const QString text = reminderText(mine);
    if (text.isEmpty())
        return;
    const auto open = [this] {
        if (m_window.isMinimized())
            m_window.showNormal();
        m_window.raise();
        m_window.activateWindow();
        m_window.showPage(QStringLiteral("today"));
    };
    Q_EMIT reminded(text);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        if (m_window.notice()->isVisible()) // A draft waits there to be decided on.
            return m_window.showMessage(text);
        m_window.showNotice(text, tr("Show them"), [this, open] {
            m_window.hideNotice();
            open();
        });
        return;
    }
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(m_services.theme.icon(QStringLiteral("view-task")), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, open);
        connect(m_tray, &QSystemTrayIcon::activated, this, open);
    }
    m_tray->show();
    m_tray->showMessage(tr("Linli"), text, QSystemTrayIcon::Information);
}

} // namespace linli::ui
