// What stands between an opened ledger and its content: the first account, signing in, a password that is due.
#pragma once

#include "ui/signin/changepasswordpage.h"
#include "ui/signin/signinpage.h"

#include <QObject>
#include <QStringList>

class QSettings;

namespace linli::ui {

class Desk;
class MainWindow;

class Gate : public QObject
{
    Q_OBJECT

public:
    /// Covers `window` until somebody has signed in at `desk`; both must outlive the gate.
    Gate(Theme &theme, QSettings &settings, MainWindow &window, Desk &desk, QObject *parent = nullptr);

    /// Shows what the desk needs next.
    void stand(SignInPage::Reason reason);
    void changePassword(ChangePasswordPage::Reason reason);
    /// The words, until they are on paper.
    void showWords(const QStringList &words);

Q_SIGNALS:
    /// Somebody is signed in and nothing is left to be settled.
    void passed();
    void otherLedgerWanted();
    void signOutWanted();

private:
    void askFirstAccount();
    void askPassword(SignInPage::Reason reason);
    void signIn(SignInPage *page, const Credentials &credentials);
    void recover(SignInPage *page, const QString &words, const Credentials &credentials);
    /// After signing in: a password that has to be changed, or the content.
    void settle();
    void rememberName(const QString &name);
    Policy policy() const;
    void present(GatePage *page);

    Theme &m_theme;
    QSettings &m_settings;
    MainWindow &m_window;
    Desk &m_desk;
};

} // namespace linli::ui
