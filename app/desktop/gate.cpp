#include "app/desktop/gate.h"

#include "core/accounts/accountsteps.h"
#include "core/accounts/accountstore.h"
#include "ui/models/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/signin/firstaccountpage.h"
#include "ui/signin/recoverywordspage.h"

#include <QSettings>

namespace linli::ui {

namespace {
const QString nameKey = QStringLiteral("signin/name");
}

Gate::Gate(Theme &theme, QSettings &settings, MainWindow &window, Desk &desk, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_window(window)
    , m_desk(desk)
{
}

void Gate::stand(SignInPage::Reason reason)
{
    switch (m_desk.state()) {
    case DeskState::NeedsUpgrade:
    case DeskState::NeedsFirstAccount:
        return askFirstAccount();
    case DeskState::SignedOut:
        return askPassword(reason);
    case DeskState::SignedIn:
        return settle();
    }
}

void Gate::present(GatePage *page)
{
    m_window.cover(page);
    page->focusStart();
}

Policy Gate::policy() const
{
    if (m_desk.state() == DeskState::NeedsUpgrade || m_desk.state() == DeskState::NeedsFirstAccount)
        return {};
    auto policy = policyOf(m_desk.db());
    return policy.ok() ? policy.take() : Policy();
}

void Gate::rememberName(const QString &name)
{
    m_settings.setValue(nameKey, name);
}

void Gate::askFirstAccount()
{
    const bool older = m_desk.state() == DeskState::NeedsUpgrade;
    auto *page = new FirstAccountPage(m_theme, m_desk.name(), older ? FirstAccountPage::For::OlderLedger : FirstAccountPage::For::NewLedger);
    connect(page, &FirstAccountPage::otherLedgerWanted, this, &Gate::otherLedgerWanted, Qt::QueuedConnection);
    connect(page, &FirstAccountPage::accountWanted, this, [this, page, older](const Credentials &credentials) {
        page->setBusy(true);
        const auto done = [this, page, name = credentials.name](const Result<QStringList> &words) {
            if (!words.ok())
                return page->fail(words.error().message);
            rememberName(name);
            showWords(*words);
        };
        if (older)
            m_desk.upgrade(page, credentials, done);
        else
            m_desk.makeFirstAccount(page, credentials, done);
    });
    present(page);
}

void Gate::showWords(const QStringList &words)
{
    auto *page = new RecoveryWordsPage(m_theme, {m_desk.name(), m_desk.clock().today(), words});
    connect(page, &RecoveryWordsPage::finished, this, &Gate::settle, Qt::QueuedConnection);
    present(page);
}

void Gate::askPassword(SignInPage::Reason reason)
{
    auto *page = new SignInPage(m_theme, m_desk.name(), m_settings.value(nameKey).toString(), policy(), reason);
    connect(page, &SignInPage::otherLedgerWanted, this, &Gate::otherLedgerWanted, Qt::QueuedConnection);
    connect(page, &SignInPage::signInWanted, this, [this, page](const Credentials &credentials) { signIn(page, credentials); });
    connect(page, &SignInPage::recoverWanted, this,
        [this, page](const QString &words, const Credentials &credentials) { recover(page, words, credentials); });
    present(page);
}

void Gate::signIn(SignInPage *page, const Credentials &credentials)
{
    page->setBusy(true);
    m_desk.signIn(page, credentials, [this, page, name = credentials.name](const Result<void> &signedIn) {
        if (signedIn.ok()) {
            rememberName(name);
            return settle();
        }
        if (signedIn.error().kind == ErrorKind::Locked) {
            const auto keys = findAccountKeys(m_desk.db(), name);
            const qint64 left = keys.ok() && keys->has_value() ? m_desk.clock().now().secsTo((*keys)->account.lockedUntil) : 0;
            if (left > 0)
                return page->failLocked(int(left));
        }
        page->fail(signedIn.error().message);
    });
}

void Gate::recover(SignInPage *page, const QString &words, const Credentials &credentials)
{
    page->setBusy(true);
    m_desk.recover(page, words, credentials, [this, page, name = credentials.name](const Result<void> &recovered) {
        if (!recovered.ok())
            return page->failRecovery(recovered.error().message);
        rememberName(name);
        settle();
    });
}

void Gate::settle()
{
    const Session *session = m_desk.reader().session();
    if (!session)
        return askPassword(SignInPage::Reason::Start);
    if (session->mustChangePassword && !m_desk.isReadOnly()) {
        const auto keys = accountKeys(m_desk.db(), session->account);
        return changePassword(keys.ok() && keys->account.mustChange ? ChangePasswordPage::Reason::GivenByOther
                                                                    : ChangePasswordPage::Reason::Expired);
    }
    Q_EMIT passed();
}

void Gate::changePassword(ChangePasswordPage::Reason reason)
{
    const Session *session = m_desk.reader().session();
    if (!session)
        return;
    auto *page = new ChangePasswordPage(m_theme, m_desk.name(), session->name, policy(), reason);
    connect(page, &ChangePasswordPage::cancelled, this,
        reason == ChangePasswordPage::Reason::Wanted ? &Gate::passed : &Gate::signOutWanted, Qt::QueuedConnection);
    connect(page, &ChangePasswordPage::changeWanted, this, [this, page](const Secret &old, const Secret &fresh) {
        page->setBusy(true);
        m_desk.write<void>(
            page, [old, fresh](Ledger &ledger) { return linli::changePassword(ledger, old, fresh); },
            [this, page](const Result<void> &changed) {
                if (!changed.ok())
                    return page->fail(changed.error().message);
                Q_EMIT passed();
                m_window.showMessage(tr("Your password was changed."));
            });
    });
    present(page);
}

} // namespace linli::ui
