#include "app/desktop/desktop.h"

#include "core/cases/casestore.h"
#include "ui/cases/casespage.h"
#include "ui/imports/importpage.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/ledgerfile/ledgerfilepage.h"
#include "ui/models/desk.h"
#include "ui/models/services.h"
#include "ui/reports/reportpage.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>

namespace linli::ui {

Desktop::Desktop(Theme &theme, QSettings &settings)
    : m_theme(theme)
    , m_settings(settings)
{
}

Desktop::~Desktop()
{
    m_window.reset(); // Before the desk its pages read from.
}

void Desktop::start(const QString &target)
{
    QString wanted = target;
    if (wanted.isEmpty()) {
        const QString last = m_settings.value(QStringLiteral("ledgers/last")).toString();
        if (QFileInfo::exists(last))
            wanted = last;
    }
    if (wanted.isEmpty())
        build();
    else
        switchTo(Desk::open(wanted, m_clock));
}

void Desktop::switchTo(Result<std::unique_ptr<Desk>> opened)
{
    if (opened.ok()) {
        m_problem.clear();
        std::unique_ptr<Desk> next = opened.take();
        if (m_window)
            m_window->hide();
        m_window.reset();
        m_desk = std::move(next);
        if (!Ledger::isServer(m_desk->target()))
            m_settings.setValue(
                QStringLiteral("ledgers/last"), QFileInfo(m_desk->target()).absoluteFilePath());
        LedgerFilePage::remember(m_settings, m_desk->target());
    } else {
        m_problem = opened.error().message;
    }
    build();
}

void Desktop::build()
{
    if (m_window && !m_problem.isEmpty()) {
        m_window->showBanner(BannerKind::Error, m_problem);
        return;
    }
    m_window = std::make_unique<MainWindow>(m_theme, m_settings);
    addPages();
    if (m_desk)
        m_window->setLedger(m_desk->name(),
            m_desk->isReadOnly() ? tr("for reading only") : tr("Every change is saved at once"));
    if (m_desk)
        m_window->setWho(m_desk->reader().actor(), {});
    connect(m_window.get(), &MainWindow::searchRequested, this, &Desktop::search);
    connect(m_window.get(), &MainWindow::helpRequested, this, &Desktop::help);
    m_window->start();
    m_window->show();
    if (!m_problem.isEmpty())
        m_window->showBanner(BannerKind::Error, m_problem);
    else if (m_desk && m_desk->isReadOnly())
        m_window->showBanner(BannerKind::Warning,
            tr("This ledger is open for reading only: its file or folder can't be written. Copy it to your "
               "own folder to work on it."));
}

void Desktop::search(const QString &text)
{
    if (!m_desk || text.trimmed().isEmpty())
        return;
    // A case's number leads to the case; everything else is looked for among addresses and heads.
    if (const auto found = findCase(m_desk->reader(), text.trimmed()); found.ok() && m_window->showPage(QStringLiteral("cases")))
        m_window->currentPage()->open(QVariantMap{{QStringLiteral("case"), found->id.value}});
    else if (m_window->showPage(QStringLiteral("ledger")))
        m_window->currentPage()->open(text.trimmed());
}

void Desktop::help()
{
    QMessageBox box(QMessageBox::NoIcon, tr("Help"), tr("<b>Keys</b><br>"
        "Ctrl+K find a household or a case<br>Ctrl+N record a case<br>Ctrl+S or Ctrl+Enter save<br>Ctrl+Z undo the last action<br>"
        "Esc back<br>Alt+1 … Alt+9 the places at the left<br>Ctrl+C copy the chosen rows for a spreadsheet<br><br>"
        "<b>How to begin</b><br>Import the tree of areas, then the leaders, then the roster; each is shown to you before anything is written. "
        "The hotline's spreadsheet can be imported again and again."), QMessageBox::Ok, m_window.get());
    box.exec();
}

void Desktop::addPages()
{
    if (m_desk) {
        const Services services{m_theme, m_settings, *m_desk};
        m_window->addPage({QStringLiteral("ledger"), tr("Ledger"), QStringLiteral("view-list-tree"),
            [services](QWidget *parent) { return new LedgerPage(services, parent); }});
        const auto [waiting, overdue] = CasesPage::counts(*m_desk);
        m_window->addPage({QStringLiteral("cases"), tr("Cases"), QStringLiteral("view-task"),
            [services](QWidget *parent) { return new CasesPage(services, parent); }, waiting, overdue});
        m_window->addPage({QStringLiteral("import"), tr("Import"), QStringLiteral("document-import"),
            [services](QWidget *parent) { return new ImportPage(services, parent); }});
        m_window->addPage({QStringLiteral("reports"), tr("Reports"), QStringLiteral("view-statistics"),
            [services](QWidget *parent) { return new ReportPage(services, parent); }});
    }
    m_window->addPage(
        {QStringLiteral("file"), m_desk ? tr("Ledger file") : tr("Welcome"), QStringLiteral("document-open"),
            [this](QWidget *parent) -> Page * {
                auto *page = new LedgerFilePage(m_theme, m_settings, m_desk.get(), parent);
                // Queued: the page must not be destroyed while its button is still at work.
                connect(
                    page, &LedgerFilePage::openWanted, this,
                    [this](const QString &target) {
                        m_desk && m_desk->target() == target ? void() : switchTo(Desk::open(target, m_clock));
                    },
                    Qt::QueuedConnection);
                connect(
                    page, &LedgerFilePage::createWanted, this,
                    [this](const QString &target) { switchTo(Desk::create(target, m_clock)); },
                    Qt::QueuedConnection);
                return page;
            },
            0, 0, true});
}

} // namespace linli::ui
