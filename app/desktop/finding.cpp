// The box that finds anything: which sources it asks, and where what was found is shown.
#include "app/desktop/desktop.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/search/findbox.h"
#include "ui/search/ledgerfinds.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/topbar.h"

#include <QPushButton>

namespace linli::ui {

void Desktop::addFinding()
{
    auto *box = new FindBox(m_theme, m_window->topBar()->search());
    auto *finds = new LedgerFinds(*m_desk, m_settings, box);
    connect(finds, &LedgerFinds::chosen, this, &Desktop::openFound);
    connect(m_desk.get(), &Desk::leaving, box, &FindBox::dismiss);
    connect(m_desk.get(), &Desk::stateChanged, box, [this, box] {
        if (!m_desk->isSignedIn())
            box->dismiss(); // Nothing that was found stays behind a locked window.
    });
    addCommands();
    const auto pages = [this](Commands::Match match) {
        return [this, match](const QString &text) { return QList<FindGroup>{m_commands.find(text, match)}; };
    };
    box->model()->addSource(pages(Commands::Match::Whole));
    box->model()->addSource([finds](const QString &text) { return finds->find(text); });
    box->model()->addSource(pages(Commands::Match::Beginning));
}

void Desktop::addCommands()
{
    m_commands = {};
    for (const auto &[id, title] : m_window->places())
        m_commands.add(title, [this, id = id] { m_window->showPage(id); }, {id});
    const Ledger &ledger = m_desk->reader();
    const bool writable = !m_desk->isReadOnly();
    if (writable && mayDo(ledger, Action::Edit, Kind::Cases))
        m_commands.add(tr("Record a case"), [this] { recordCase(); });
    if (writable && mayDo(ledger, Action::Edit, Kind::Households))
        m_commands.add(tr("Add a household"), [this] { openPage(QStringLiteral("ledger"), QVariantMap()); });
    if (writable && mayDo(ledger, Action::Edit, Kind::Imports)) {
        const std::pair<QString, QString> imports[] = {{QStringLiteral("areas"), tr("Import the tree of areas")},
            {QStringLiteral("leaders"), tr("Import the leaders")}, {QStringLiteral("roster"), tr("Import the roster")},
            {QStringLiteral("cases"), tr("Import the hotline's cases")}};
        for (const auto &[kind, title] : imports)
            m_commands.add(title, [this, kind = kind] { openPage(QStringLiteral("import"), kind); });
    }
    m_commands.add(tr("Large type"), [this] { m_window->topBar()->typeButton()->toggle(); });
    m_commands.add(tr("Dark or light colours"), [this] { m_window->topBar()->toneButton()->toggle(); });
    m_commands.add(tr("Change the password"), [this] { Q_EMIT m_window->passwordWanted(); });
    m_commands.add(tr("Lock the window"), [this] { lock(); });
    m_commands.add(tr("Help"), [this] { help(); });
    // Queued: the window, and the box with it, goes away.
    m_commands.add(tr("Sign out"), [this] { QMetaObject::invokeMethod(this, &Desktop::signOut, Qt::QueuedConnection); });
}

void Desktop::openPage(const QString &id, const QVariant &what)
{
    if (m_window->showPage(id))
        m_window->currentPage()->open(what);
}

void Desktop::recordCase()
{
    Page *shown = m_window->currentPage();
    if (!shown || !m_desk || !m_desk->isSignedIn() || m_window->isCovered())
        return;
    if (m_desk->isReadOnly() || !mayDo(m_desk->reader(), Action::Edit, Kind::Cases))
        return shown->createNew();
    QVariantMap about = shown->inHand();
    about.insert(QStringLiteral("from"), m_window->currentPageId());
    openPage(QStringLiteral("cases"), about);
}

void Desktop::openFound(const Found &found)
{
    switch (found.ref.kind) {
    case FoundKind::Person:
        return openPage(QStringLiteral("ledger"),
            QVariantMap{{QStringLiteral("household"), found.household.value}, {QStringLiteral("person"), found.ref.id}});
    case FoundKind::Household:
        return openPage(QStringLiteral("ledger"), QVariantMap{{QStringLiteral("household"), found.household.value}});
    case FoundKind::Case:
        return openPage(QStringLiteral("cases"), QVariantMap{{QStringLiteral("case"), found.ref.id}});
    case FoundKind::Leader:
    case FoundKind::Area:
        return openPage(QStringLiteral("ledger"), QVariantMap{{QStringLiteral("area"), found.area.value}});
    }
}

} // namespace linli::ui
