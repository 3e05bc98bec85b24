// Which places the window has, by what the person's roles reach.
#include "app/desktop/backupwatch.h"
#include "app/desktop/desktop.h"
#include "app/desktop/gate.h"
#include "ui/activities/activitiespage.h"
#include "ui/audit/auditlogpage.h"
#include "ui/cases/casespage.h"
#include "ui/changes/changespage.h"
#include "ui/history/pastpage.h"
#include "ui/clarity/claritypage.h"
#include "ui/deliberation/deliberationpage.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/imports/importpage.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/ledgerfile/ledgerfilepage.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/models/services.h"
#include "ui/proposals/proposalspage.h"
#include "ui/reports/reportpage.h"
#include "ui/resources/resourcespage.h"
#include "ui/rounds/roundspage.h"
#include "ui/settings/accountspage.h"
#include "ui/settings/backuppage.h"
#include "ui/settings/officepage.h"

namespace linli::ui {

void Desktop::addPages()
{
    addRecordPages();
    addOfficePages();
    if (mayDo(m_desk->reader(), Action::See, Kind::Areas))
        addFilePage();
}

void Desktop::addRecordPages()
{
    const Services services{m_theme, m_settings, *m_desk};
    const Ledger &ledger = m_desk->reader();
    if (mayDo(ledger, Action::See, Kind::Households))
        m_window->addPage({QStringLiteral("ledger"), tr("Ledger"), QStringLiteral("view-list-tree"),
            [services](QWidget *parent) { return new LedgerPage(services, parent); }});
    if (mayDo(ledger, Action::See, Kind::Cases)) {
        const auto [waiting, overdue] = CasesPage::counts(*m_desk);
        m_window->addPage({QStringLiteral("cases"), tr("Cases"), QStringLiteral("view-task"),
            [services](QWidget *parent) { return new CasesPage(services, parent); }, waiting, overdue});
    }
    if (mayDo(ledger, Action::See, Kind::Cases))
        m_window->addPage({QStringLiteral("deliberations"), tr("122 deliberations"), QStringLiteral("group"),
            [services](QWidget *parent) { return new DeliberationsPage(services, parent); }});
    if (mayDo(ledger, Action::See, Kind::Matters)) {
        m_window->addPage({QStringLiteral("activities"), tr("Activities"), QStringLiteral("view-calendar"),
            [services](QWidget *parent) { return new ActivitiesPage(services, parent); }});
        m_window->addPage({QStringLiteral("resources"), tr("Resources"), QStringLiteral("tag"),
            [services](QWidget *parent) { return new ResourcesPage(services, parent); }});
    }
    if (mayDo(ledger, Action::See, Kind::Residents))
        m_window->addPage({QStringLiteral("past"), tr("Past days"), QStringLiteral("view-calendar"),
            [services](QWidget *parent) { return new PastPage(services, parent); }});
    if (mayDo(ledger, Action::Edit, Kind::Households))
        m_window->addPage({QStringLiteral("rounds"), tr("Rounds"), QStringLiteral("go-home"),
            [services](QWidget *parent) { return new RoundsPage(services, parent); }});
    if (mayDo(ledger, Action::See, Kind::Households))
        m_window->addPage({QStringLiteral("clarity"), tr("Four clarities"), QStringLiteral("dialog-ok-apply"),
            [services](QWidget *parent) { return new ClarityPage(services, parent); }});
    if (mayDo(ledger, Action::See, Kind::Households))
        m_window->addPage({QStringLiteral("changes"), tr("Changes to confirm"), QStringLiteral("view-refresh"),
            [services](QWidget *parent) { return new ChangesPage(services, parent); }});
    if (mayDo(ledger, Action::See, Kind::Residents))
        m_window->addPage({QStringLiteral("proposals"), tr("Marks proposed"), QStringLiteral("flag"),
            [services](QWidget *parent) { return new ProposalsPage(services, parent); }});
    if (mayDo(ledger, Action::Edit, Kind::Residents) && mayDo(ledger, Action::Edit, Kind::Imports))
        m_window->addPage({QStringLiteral("duplicates"), tr("Duplicates"), QStringLiteral("edit-copy"),
            [services](QWidget *parent) { return new DuplicatesPage(services, parent); }});
    if (mayDo(ledger, Action::Edit, Kind::Imports))
        m_window->addPage({QStringLiteral("import"), tr("Import"), QStringLiteral("document-import"),
            [services](QWidget *parent) { return new ImportPage(services, parent); }});
    if (mayDo(ledger, Action::See, Kind::Reports))
        m_window->addPage({QStringLiteral("reports"), tr("Reports"), QStringLiteral("view-statistics"),
            [services](QWidget *parent) { return new ReportPage(services, parent); }});
}

void Desktop::addOfficePages()
{
    const Services services{m_theme, m_settings, *m_desk};
    const Ledger &ledger = m_desk->reader();
    bool startsGroup = true;
    if (mayDo(ledger, Action::See, Kind::Accounts)) {
        m_window->addPage({QStringLiteral("accounts"), tr("Accounts"), QStringLiteral("group"),
            [this, services](QWidget *parent) -> Page * {
                auto *page = new AccountsPage(services, parent);
                connect(page, &AccountsPage::policyChanged, this, &Desktop::setLockTime);
                connect(
                    page, &AccountsPage::wordsMade, this, [this](const QStringList &words) { m_gate->showWords(words); },
                    Qt::QueuedConnection);
                return page;
            },
            0, 0, std::exchange(startsGroup, false)});
    }
    if (mayDo(ledger, Action::Edit, Kind::Policy))
        m_window->addPage({QStringLiteral("office"), tr("Office rules"), QStringLiteral("configure"),
            [services](QWidget *parent) { return new OfficePage(services, parent); }, 0, 0,
            std::exchange(startsGroup, false)});
    if (mayDo(ledger, Action::See, Kind::Backups)) {
        m_window->addPage({QStringLiteral("backup"), tr("Backups"), QStringLiteral("folder-sync"),
            [this, services](QWidget *parent) -> Page * {
                auto *page = new BackupPage(services, parent);
                connect(page, &BackupPage::stateChanged, this, [this] { m_backups->refresh(); });
                connect(page, &BackupPage::restoreWanted, this, &Desktop::restore, Qt::QueuedConnection);
                return page;
            },
            0, 0, std::exchange(startsGroup, false)});
    }
    if (mayDo(ledger, Action::See, Kind::History))
        m_window->addPage({QStringLiteral("audit"), tr("Audit"), QStringLiteral("view-list-details"),
            [services](QWidget *parent) { return new AuditLogPage(services, parent); }, 0, 0,
            std::exchange(startsGroup, false)});
}

void Desktop::addFilePage()
{
    m_window->addPage({QStringLiteral("file"), m_desk ? tr("Ledger file") : tr("Welcome"), QStringLiteral("document-open"),
        [this](QWidget *parent) -> Page * {
            auto *page = new LedgerFilePage(m_theme, m_settings, m_desk.get(), parent);
            // Queued: the page must not be destroyed while its button is still at work.
            connect(
                page, &LedgerFilePage::openWanted, this,
                [this](const QString &target) { m_desk && m_desk->target() == target ? void() : switchTo(Desk::open(target, m_clock)); },
                Qt::QueuedConnection);
            connect(
                page, &LedgerFilePage::createWanted, this, [this](const QString &target) { switchTo(Desk::create(target, m_clock)); },
                Qt::QueuedConnection);
            connect(page, &LedgerFilePage::restoreWanted, this, &Desktop::restore, Qt::QueuedConnection);
            return page;
        },
        0, 0, true});
}

} // namespace linli::ui
