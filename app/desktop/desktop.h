// The desktop program: one ledger and the window around it. Here, and only here, features meet the shell.
#pragma once

#include "core/backup/backup.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/search/find.h"
#include "ui/search/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/signin/signinpage.h"

#include <QObject>

#include <memory>

class QSettings;

namespace linli::ui {

class BackupWatch;
class Desk;
class DeskWatch;
class Gate;
class IdleWatch;

class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(Theme &theme, QSettings &settings);
    ~Desktop() override;

    /// Opens the ledger and shows its window, where one signs in; an empty target opens the last one, or the
    /// welcome. A backup is brought back; what is neither is told of.
    void start(const QString &target);
    MainWindow *window() const { return m_window.get(); }
    Desk *desk() const { return m_desk.get(); }
    IdleWatch *idleWatch() const { return m_idle; }

    /// Hides the content behind the sign-in and forgets the keys; what is being written stays.
    void lock();
    void signOut();
    /// Closes the ledger, if one is open, and asks for the key of this backup.
    void restore(const QString &backup);

private:
    void open(const QString &target);
    void tellProblem(const QString &sentence);
    void switchTo(Result<std::unique_ptr<Desk>> opened);
    /// A new window in the old one's place, without content.
    void freshWindow();
    void closeWindow();
    void welcome();
    void makeGate();
    void stand(SignInPage::Reason reason);
    /// Somebody is signed in: their window, or the one that was locked.
    void passed();
    void fillWindow();
    void addPages();
    void addDailyPages();
    void addMatterPages();
    void addFigurePages();
    void addUpkeepPages();
    void addGroup(const QList<PageEntry> &entries);
    void addOfficePages();
    void addFilePage();
    void showNotices();
    /// A crash, and drafts.
    void showLeftBehind();
    QString nameOf(const QString &form) const;
    /// Leads to the form a draft belongs to (Draft::form), which offers it.
    void openDraft(const QString &form);
    void setLockTime();
    void askRestore(const RestorePreview &preview, QString target);
    void addFinding();
    void addCommands();
    /// Ctrl+N: a case, about what is in hand on the page that is shown.
    void recordCase();
    /// Shows what was found in the place it belongs to.
    void openFound(const Found &found);
    void openPage(const QString &id, const QVariant &what);
    void help();

    Theme &m_theme;
    QSettings &m_settings;
    SystemClock m_clock;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Gate> m_gate;
    std::unique_ptr<BackupWatch> m_backups;
    std::unique_ptr<DeskWatch> m_day;
    IdleWatch *m_idle;
    Commands m_commands;
    qint64 m_account = 0; ///< Whose content the window holds; 0: nobody's yet.
    QString m_problem;
};

} // namespace linli::ui
