#include "app/desktop/backupwatch.h"

#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/shell/mainwindow.h"

#include <QTimer>

namespace linli::ui {

namespace {

constexpr int hour = 60 * 60 * 1000;
constexpr int oldAfterDays = 7;

QString dayWords(const QDateTime &time, const QDateTime &now)
{
    if (time.date() == now.date())
        return BackupWatch::tr("today %1").arg(time.toString(QStringLiteral("HH:mm")));
    if (time.date() == now.date().addDays(-1))
        return BackupWatch::tr("yesterday %1").arg(time.toString(QStringLiteral("HH:mm")));
    return time.toString(time.date().year() == now.date().year() ? QStringLiteral("MM-dd HH:mm") : QStringLiteral("yyyy-MM-dd"));
}

} // namespace

std::pair<QString, bool> backupWords(const BackupState &state, const QDateTime &now)
{
    if (state.folder.isEmpty())
        return {BackupWatch::tr("No backups yet"), true};
    if (!state.lastVerified.isValid())
        return {state.lastMade.isValid() ? BackupWatch::tr("Backup not verified yet") : BackupWatch::tr("No backup made yet"), true};
    const QString words = BackupWatch::tr("Backed up and verified %1").arg(dayWords(state.lastVerified, now));
    return {words, state.lastVerified.daysTo(now) > oldAfterDays};
}

BackupWatch::BackupWatch(MainWindow &window, Desk &desk, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_desk(desk)
    , m_hour(new QTimer(this))
{
    m_hour->setInterval(hour);
    m_hour->start();
    connect(m_hour, &QTimer::timeout, this, &BackupWatch::makeDue);
}

void BackupWatch::refresh()
{
    if (!m_desk.isSignedIn())
        return;
    if (m_desk.isReadOnly())
        return m_window.setLedger(m_desk.name(), tr("for reading only"));
    const auto state = backupState(m_desk.reader());
    if (Ledger::isServer(m_desk.target()) || !state.ok())
        return m_window.setLedger(m_desk.name(), tr("Every change is saved at once"));
    const auto [words, warning] = backupWords(*state, m_desk.clock().now());
    m_window.setLedger(m_desk.name(), words, warning);
    const bool trouble = warning || !m_failure.isEmpty();
    if (trouble)
        warn(*state);
    else if (m_warned)
        m_window.hideBanner();
    m_warned = trouble;
}

void BackupWatch::warn(const BackupState &state)
{
    const auto open = [this] { m_window.showPage(QStringLiteral("backup")); };
    if (!m_failure.isEmpty())
        return m_window.showBanner(BannerKind::Warning, tr("Today's backup was not made: %1").arg(m_failure), tr("Look at the backups"), open);
    if (state.folder.isEmpty())
        return m_window.showBanner(BannerKind::Warning,
            tr("This ledger has no backups: if this computer breaks, everything in it is lost."), tr("Choose where backups go"), open);
    if (state.lastMade.isValid())
        m_window.showBanner(BannerKind::Warning, tr("The last verified backup is older than a week."), tr("Look at the backups"), open);
}

void BackupWatch::makeDue()
{
    if (!m_desk.isSignedIn() || m_desk.isReadOnly() || m_working || !mayDo(m_desk.reader(), Action::Make, Kind::Backups))
        return;
    const auto state = backupState(m_desk.reader());
    if (!state.ok() || !state->isDue(m_desk.clock().now()))
        return;
    m_working = true;
    m_desk.write<std::optional<BackupInfo>>(
        this, [](Ledger &ledger) { return makeDueBackup(ledger); },
        [this](const Result<std::optional<BackupInfo>> &made) {
            m_working = false;
            m_failure = made.ok() ? QString() : made.error().message;
            refresh();
        });
}

} // namespace linli::ui
