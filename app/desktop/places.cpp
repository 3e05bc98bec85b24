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
#include "ui/incidents/incidentpage.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/ledgerfile/ledgerfilepage.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/models/services.h"
#include "ui/overview/overviewpage.h"
#include "ui/projects/projectpage.h"
#include "ui/proposals/proposalspage.h"
#include "ui/reports/reportpage.h"
#include "ui/resources/resourcespage.h"
#include "ui/rounds/roundspage.h"
#include "ui/settings/accountspage.h"
#include "ui/settings/backuppage.h"
#include "ui/settings/officepage.h"
#include "ui/today/todaypage.h"

namespace linli::ui {

namespace {

/// A place whose page needs nothing but the services.
template <class PageType>
PageEntry place(const Services &services, const QString &id, const QString &title, const QString &icon)
{
    return {id, title, icon, [services](QWidget *parent) { return new PageType(services, parent); }};
}

} // namespace

void Desktop::addPages()
{
    addDailyPages();
    addMatterPages();
    addFigurePages();
    addUpkeepPages();
    addOfficePages();
    if (mayDo(m_desk->reader(), Action::See, Kind::Areas))
        addFilePage();
}

void Desktop::addGroup(const QList<PageEntry> &entries)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        PageEntry entry = entries[i];
        entry.startsGroup = i == 0 && !m_window->places().isEmpty();
        m_window->addPage(entry);
    }
}

/// What is looked at every day.
void Desktop::addDailyPages()
{
    const Services services{m_theme, m_settings, *m_desk};
    const Ledger &ledger = m_desk->reader();
    QList<PageEntry> places;
    if (mayDo(ledger, Action::See, Kind::Cases))
        places << place<TodayPage>(services, QStringLiteral("today"), tr("Today"), QStringLiteral("flag"));
    if (mayDo(ledger, Action::See, Kind::Households))
        places << place<LedgerPage>(services, QStringLiteral("ledger"), tr("Ledger"), QStringLiteral("view-list-tree"));
    if (mayDo(ledger, Action::See, Kind::Cases))
        places << place<CasesPage>(services, QStringLiteral("cases"), tr("Cases"), QStringLiteral("view-task"))
               << place<DeliberationsPage>(services, QStringLiteral("deliberations"), tr("122 deliberations"), QStringLiteral("group"));
    if (mayDo(ledger, Action::Edit, Kind::Households))
        places << place<RoundsPage>(services, QStringLiteral("rounds"), tr("Rounds"), QStringLiteral("go-home"));
    addGroup(places);
}

/// The matters of the community.
void Desktop::addMatterPages()
{
    const Services services{m_theme, m_settings, *m_desk};
    if (!mayDo(m_desk->reader(), Action::See, Kind::Matters))
        return;
    addGroup({place<ProjectsPage>(services, QStringLiteral("projects"), tr("Livelihood projects"), QStringLiteral("love")),
        place<ActivitiesPage>(services, QStringLiteral("activities"), tr("Activities"), QStringLiteral("view-calendar")),
        place<ResourcesPage>(services, QStringLiteral("resources"), tr("Resources"), QStringLiteral("tag")),
        place<IncidentsPage>(services, QStringLiteral("incidents"), tr("Incidents"), QStringLiteral("note"))});
}

/// What the ledger comes to, now and on past days.
void Desktop::addFigurePages()
{
    const Services services{m_theme, m_settings, *m_desk};
    const Ledger &ledger = m_desk->reader();
    QList<PageEntry> places;
    if (mayDo(ledger, Action::See, Kind::Cases))
        places << place<OverviewPage>(services, QStringLiteral("overview"), tr("Overview"), QStringLiteral("office-chart-bar"));
    if (mayDo(ledger, Action::See, Kind::Households))
        places << place<ClarityPage>(services, QStringLiteral("clarity"), tr("Four clarities"), QStringLiteral("dialog-ok-apply"));
    if (mayDo(ledger, Action::See, Kind::Reports))
        places << place<ReportPage>(services, QStringLiteral("reports"), tr("Reports"), QStringLiteral("view-statistics"));
    if (mayDo(ledger, Action::See, Kind::Residents))
        places << place<PastPage>(services, QStringLiteral("past"), tr("Past days"), QStringLiteral("view-calendar"));
    addGroup(places);
}

/// What comes in, and what waits to be decided.
void Desktop::addUpkeepPages()
{
    const Services services{m_theme, m_settings, *m_desk};
    const Ledger &ledger = m_desk->reader();
    QList<PageEntry> places;
    if (mayDo(ledger, Action::Edit, Kind::Imports))
        places << place<ImportPage>(services, QStringLiteral("import"), tr("Import"), QStringLiteral("document-import"));
    if (mayDo(ledger, Action::See, Kind::Households))
        places << place<ChangesPage>(services, QStringLiteral("changes"), tr("Changes to confirm"), QStringLiteral("view-refresh"));
    if (mayDo(ledger, Action::See, Kind::Residents))
        places << place<ProposalsPage>(services, QStringLiteral("proposals"), tr("Marks proposed"), QStringLiteral("flag"));
    if (mayDo(ledger, Action::Edit, Kind::Residents) && mayDo(ledger, Action::Edit, Kind::Imports))
        places << place<DuplicatesPage>(services, QStringLiteral("duplicates"), tr("Duplicates"), QStringLiteral("edit-copy"));
    addGroup(places);
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
                [this](const QString &target) { m_desk && m_desk->target() == target ? void() : open(target); },
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
