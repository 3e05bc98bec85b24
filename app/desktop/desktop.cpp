#include "app/desktop/desktop.h"

#include "app/desktop/backupwatch.h"
#include "app/desktop/deskwatch.h"
#include "app/desktop/gate.h"
#include "core/accounts/passwordpolicy.h"
#include "ui/ledgerfile/ledgerfilepage.h"
#include "ui/models/desk.h"
#include "ui/settings/restorepage.h"
#include "ui/shell/idlewatch.h"

#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>

namespace linli::ui {

namespace {

/// Menus and dialogs would show on over a locked window.
void closeDialogs()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(top); dialog && dialog->isVisible())
            dialog->reject();
    }
}

} // namespace

Desktop::Desktop(Theme &theme, QSettings &settings)
    : m_theme(theme)
    , m_settings(settings)
    , m_idle(new IdleWatch(this))
{
    connect(m_idle, &IdleWatch::idle, this, &Desktop::lock);
}

Desktop::~Desktop()
{
    closeWindow(); // Before the desk its pages read from.
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
        welcome();
    else
        open(wanted);
}

void Desktop::open(const QString &target)
{
    if (isBackup(target) || target.endsWith(u".linlibak", Qt::CaseInsensitive))
        restore(target);
    else if (target.endsWith(u".linlipack", Qt::CaseInsensitive))
        tellProblem(tr("This version of Linli can't read packages of other computers yet. Nothing was changed; update Linli and open the file again."));
    else
        switchTo(Desk::open(target, m_clock));
}

void Desktop::tellProblem(const QString &sentence)
{
    m_problem = sentence;
    if (m_window && m_desk) // The ledger that was open stays.
        showNotices();
    else
        welcome();
}

void Desktop::closeWindow()
{
    m_backups.reset();
    m_day.reset();
    m_gate.reset();
    m_window.reset();
    m_account = 0;
}

void Desktop::freshWindow()
{
    const QByteArray geometry = m_window ? m_window->saveGeometry() : QByteArray();
    closeWindow();
    m_window = std::make_unique<MainWindow>(m_theme, m_settings);
    if (!geometry.isEmpty())
        m_window->restoreGeometry(geometry);
    connect(m_window.get(), &MainWindow::helpRequested, this, &Desktop::help);
    connect(m_window.get(), &MainWindow::newWanted, this, &Desktop::recordCase);
    connect(m_window.get(), &MainWindow::lockWanted, this, &Desktop::lock);
    connect(m_window.get(), &MainWindow::signOutWanted, this, &Desktop::signOut);
    connect(m_window.get(), &MainWindow::passwordWanted, this, [this] {
        if (m_gate)
            m_gate->changePassword(ChangePasswordPage::Reason::Wanted);
    });
}

void Desktop::switchTo(Result<std::unique_ptr<Desk>> opened)
{
    if (!opened.ok())
        return tellProblem(opened.error().message);
    m_problem.clear();
    freshWindow();
    m_desk = opened.take();
    if (!Ledger::isServer(m_desk->target()))
        m_settings.setValue(QStringLiteral("ledgers/last"), QFileInfo(m_desk->target()).absoluteFilePath());
    LedgerFilePage::remember(m_settings, m_desk->target());
    stand(SignInPage::Reason::Start);
}

void Desktop::welcome()
{
    freshWindow();
    m_desk.reset();
    addFilePage();
    m_window->start();
    m_window->show();
    showNotices();
}

void Desktop::makeGate()
{
    m_gate = std::make_unique<Gate>(m_theme, m_settings, *m_window, *m_desk);
    // Queued: a page of the gate must not be destroyed while its button is still at work.
    connect(m_gate.get(), &Gate::passed, this, &Desktop::passed, Qt::QueuedConnection);
    connect(m_gate.get(), &Gate::otherLedgerWanted, this, &Desktop::welcome, Qt::QueuedConnection);
    connect(m_gate.get(), &Gate::signOutWanted, this, &Desktop::signOut, Qt::QueuedConnection);
}

void Desktop::stand(SignInPage::Reason reason)
{
    if (!m_gate)
        makeGate();
    m_gate->stand(reason);
    m_window->show();
}

void Desktop::passed()
{
    const Session *session = m_desk ? m_desk->reader().session() : nullptr;
    if (!session)
        return;
    if (m_account == session->account) {
        m_window->uncover();
        setLockTime();
        return;
    }
    if (m_account != 0) { // Somebody else signed in at the locked window.
        freshWindow();
        makeGate();
    }
    m_account = session->account;
    fillWindow();
}

void Desktop::fillWindow()
{
    const Session *session = m_desk->reader().session();
    addPages();
    addFinding();
    m_window->setWho(session->name, displayNames(session->roles));
    m_window->start();
    m_window->uncover();
    m_window->show();
    m_backups = std::make_unique<BackupWatch>(*m_window, *m_desk);
    m_backups->refresh();
    m_backups->makeDue();
    m_day = std::make_unique<DeskWatch>(*m_window, Services{m_theme, m_settings, *m_desk});
    setLockTime();
    showNotices();
}

void Desktop::setLockTime()
{
    const auto policy = policyOf(m_desk->db());
    m_idle->setLimit((policy.ok() ? policy->lockMinutes : Policy().lockMinutes) * 60 * 1000);
}

void Desktop::lock()
{
    if (!m_desk || !m_desk->isSignedIn() || m_window->isCovered())
        return; // Behind the gate nothing is shown, and words that are not on paper yet would be lost.
    closeDialogs();
    m_desk->lock();
    stand(SignInPage::Reason::Locked);
}

void Desktop::signOut()
{
    if (!m_desk || !m_desk->isSignedIn())
        return;
    closeDialogs();
    m_desk->signOut(this, [this](const Result<void> &left) {
        m_problem = left.ok() ? QString() : left.error().message;
        freshWindow();
        stand(SignInPage::Reason::Start);
    });
}

void Desktop::restore(const QString &backup)
{
    if (m_desk && !m_desk->isReadOnly()) {
        m_desk->write<RestorePreview>(
            this, [backup](Ledger &ledger) { return previewRestore(backup, &ledger); },
            [this](const Result<RestorePreview> &preview) {
                if (!preview.ok())
                    return m_window->showMessage(preview.error().message);
                // Later: asking closes the desk, which is still telling of this.
                QMetaObject::invokeMethod(
                    this, [this, found = *preview] { askRestore(found, m_desk->target()); }, Qt::QueuedConnection);
            });
        return;
    }
    const auto preview = previewRestore(backup, nullptr);
    if (preview.ok())
        askRestore(*preview, {});
    else
        tellProblem(preview.error().message);
}

void Desktop::askRestore(const RestorePreview &preview, QString target)
{
    freshWindow();
    m_desk.reset(); // Nobody may have the file open while it is replaced.
    auto *page = new RestorePage(m_theme, preview, target, m_clock);
    connect(
        page, &RestorePage::cancelled, this, [this, target] { target.isEmpty() ? welcome() : switchTo(Desk::open(target, m_clock)); },
        Qt::QueuedConnection);
    connect(
        page, &RestorePage::restored, this,
        [this](const QString &restored, const QString &setAside) {
            switchTo(Desk::open(restored, m_clock));
            if (m_problem.isEmpty() && !setAside.isEmpty())
                m_problem = tr("The backup was restored. The ledger as it was before is kept as %1.").arg(QFileInfo(setAside).fileName());
        },
        Qt::QueuedConnection);
    m_window->cover(page);
    page->focusStart();
    m_window->show();
}

void Desktop::help()
{
    QMessageBox box(QMessageBox::NoIcon, tr("Help"), tr("<b>Keys</b><br>"
        "Ctrl+K find anybody and anything: people, doors, numbers, cases, leaders, areas, pages<br>Ctrl+N record a case, from anywhere<br>Ctrl+Shift+N what the page makes: a household, a round, an account<br>Ctrl+S or Ctrl+Enter save<br>Ctrl+Z undo the last action<br>"
        "Ctrl+L lock the window<br>Esc back<br>Alt+1 … Alt+9 the places at the left<br>Ctrl+C copy the chosen rows for a spreadsheet<br>"
        "Ctrl+V paste cells of a spreadsheet onto the chosen rows<br>Ctrl+A choose all rows<br>"
        "Shift and a click on a heading: sort by one more column<br><br>"
        "<b>How to begin</b><br>Import the tree of areas, then the leaders, then the roster; each is shown to you before anything is written. "
        "The hotline's spreadsheet can be imported again and again."), QMessageBox::Ok, m_window.get());
    box.exec();
}

} // namespace linli::ui
