// The whole program behind its gate: who sees which places, what locking keeps, what a wrong password does.
#include "app/desktop/desktop.h"

#include "core/accounts/accountsteps.h"
#include "core/accounts/draft.h"
#include "core/base/crashlog.h"
#include "tests/ui/town.h"
#include "ui/ledger/householdpanel.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/models/areatreemodel.h"
#include "ui/settings/restorepage.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/navigation.h"
#include "ui/signin/changepasswordpage.h"
#include "ui/signin/firstaccountpage.h"
#include "ui/signin/passwordfield.h"
#include "ui/signin/recoverywordspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/panelform.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

const QString otherPassword = QStringLiteral("anderes-wort-9");
const QString ownPassword = QStringLiteral("eigenes-wort-3");

/// A ledger on disk with its head of office, and the program on it.
struct Program
{
    QTemporaryDir folder;
    SystemClock clock;
    QString target = folder.filePath(QStringLiteral("广济桥社区.linli"));
    OwnSettings own;
    Theme theme{*qApp};
    Desktop desktop{theme, own.settings};

    template <class T>
    T *gate()
    {
        T *page = nullptr;
        waitFor([&] { return (page = desktop.window()->findChild<T *>()) && page->isVisible(); });
        return page;
    }
    void type(const QString &name, const QString &password)
    {
        auto *page = gate<SignInPage>();
        page->name()->setText(name);
        page->password()->edit()->setText(password);
        page->submit();
    }
    void signIn(const QString &name, const QString &password)
    {
        type(name, password);
        waitFor([&] { return !desktop.window()->isCovered(); });
    }
    QStringList places()
    {
        QStringList ids;
        QListWidget *list = desktop.window()->navigation()->list();
        for (int row = 0; row < list->count(); ++row)
            ids.append(list->item(row)->text());
        return ids;
    }
};

struct Office : Program
{
    Office()
    {
        auto ledger = newTestLedger(target, clock);
        need(importSheet(*ledger, ImportKind::Areas, sample("areas.xlsx")));
        const AreaTree tree = need(AreaTree::load(ledger->db()));
        qint64 community = 0;
        for (const Area &area : tree.all())
            community = area.kind == AreaKind::Community ? area.id.value : community;
        add(*ledger, QStringLiteral("文员"), {linli::Role::Clerk}, {community});
        add(*ledger, QStringLiteral("审计"), {linli::Role::Auditor}, {});
        ledger.reset();
        desktop.start(target);
    }
    void add(Ledger &ledger, const QString &name, const Roles &roles, const QList<qint64> &areas)
    {
        need(addAccount(ledger, {{name, passwordOf(otherPassword)}, roles, areas, 0}));
    }
    /// Another ledger closes this one's window and the desk behind it.
    void closeAndStart()
    {
        const QString other = folder.filePath(QStringLiteral("别的.linli"));
        if (!QFile::exists(other))
            newTestLedger(other, clock);
        desktop.start(other);
        desktop.start(target);
    }
    /// The first sign-in of an account that somebody else made.
    void signInFirst(const QString &name)
    {
        type(name, otherPassword);
        auto *page = gate<ChangePasswordPage>();
        page->old()->edit()->setText(otherPassword);
        page->fresh().first()->edit()->setText(ownPassword);
        page->fresh().again()->edit()->setText(ownPassword);
        page->submit();
        waitFor([&] { return !desktop.window()->isCovered(); });
    }
};

} // namespace

TEST_CASE("nothing of the ledger is shown before somebody has signed in; a wrong password is told")
{
    Office office;
    CHECK(office.desktop.window()->isCovered());
    CHECK(office.places().isEmpty());
    office.type(testUser, QStringLiteral("falsches-wort"));
    auto *page = office.gate<SignInPage>();
    waitFor([&] { return !page->problem().isEmpty(); });
    CHECK(office.desktop.window()->isCovered());
    CHECK_FALSE(office.desktop.desk()->isSignedIn());
    office.signIn(testUser, testPassword);
    CHECK(office.places().contains(QStringLiteral("账号")));
    CHECK(office.places().contains(QStringLiteral("台账")));
}

TEST_CASE("five wrong passwords lock the account, and the page says for how long")
{
    Office office;
    auto *page = office.gate<SignInPage>();
    for (int i = 0; i < triesBeforeLock; ++i) {
        office.type(testUser, QStringLiteral("falsches-wort"));
        waitFor([&] { return !page->problem().isEmpty() && page->password()->isEmpty(); });
    }
    office.type(testUser, testPassword);
    waitFor([&] { return !page->signInButton()->isEnabled() && !page->problem().isEmpty(); });
    CHECK(page->problem().contains(QStringLiteral("秒")));
    CHECK(office.desktop.window()->isCovered());
}

TEST_CASE("a clerk sets an own password first and has no page of accounts")
{
    Office office;
    office.signInFirst(QStringLiteral("文员"));
    CHECK(office.places().contains(QStringLiteral("台账")));
    CHECK_FALSE(office.places().contains(QStringLiteral("账号")));
    CHECK(office.desktop.window()->page(QStringLiteral("accounts")) == nullptr);
    CHECK_FALSE(office.desktop.window()->showPage(QStringLiteral("accounts")));
}

TEST_CASE("an auditor sees no records, no accounts and no backups")
{
    Office office;
    office.signInFirst(QStringLiteral("审计"));
    CHECK(office.places() == QStringList{QStringLiteral("审计")});
    for (const char *id : {"ledger", "cases", "import", "reports", "accounts", "backup", "file"}) {
        INFO(id);
        CHECK_FALSE(office.desktop.window()->showPage(QString::fromLatin1(id)));
    }
}

TEST_CASE("locking hides everything and forgets the keys; the same person finds the form as it was")
{
    Office office;
    office.signIn(testUser, testPassword);
    MainWindow *window = office.desktop.window();
    window->resize(1366, 768); // Wide enough for the list and the form beside each other.
    REQUIRE(window->showPage(QStringLiteral("ledger")));
    auto *panel = window->currentPage()->findChild<HouseholdPanel *>();
    REQUIRE(panel);
    panel->addHousehold({}, {});
    QLineEdit *field = nullptr;
    for (QLineEdit *edit : panel->findChildren<QLineEdit *>()) {
        if (!edit->parent()->inherits("QComboBox"))
            field = edit;
    }
    REQUIRE(field);
    field->setText(QStringLiteral("楼道尽头"));

    office.desktop.idleWatch()->setLimit(30);
    waitFor([&] { return window->isCovered(); });
    CHECK(office.desktop.desk()->reader().session() == nullptr);
    CHECK_FALSE(panel->isVisible());

    office.signIn(testUser, testPassword);
    CHECK(office.desktop.window() == window);
    CHECK(panel->isVisible());
    CHECK(panel->isEditing());
    CHECK(field->text() == QStringLiteral("楼道尽头"));
    CHECK(office.desktop.desk()->reader().session() != nullptr);
}

TEST_CASE("somebody else at the locked window gets a window of their own")
{
    Office office;
    office.signIn(testUser, testPassword);
    office.desktop.lock();
    office.signInFirst(QStringLiteral("审计"));
    CHECK_FALSE(office.places().contains(QStringLiteral("台账")));
    CHECK(office.desktop.window()->page(QStringLiteral("ledger")) == nullptr);
}

TEST_CASE("what one person had begun is not shown to the next one, and waits for the first")
{
    Office office;
    const auto household = [&] {
        REQUIRE(office.desktop.window()->showPage(QStringLiteral("ledger")));
        auto *panel = office.desktop.window()->currentPage()->findChild<HouseholdPanel *>();
        REQUIRE(panel);
        panel->addHousehold({}, {});
        return panel->findChild<PanelForm *>();
    };
    office.signIn(testUser, testPassword);
    household()->setValues({{QStringLiteral("room"), QStringLiteral("9907")}});
    office.desktop.lock();
    office.signInFirst(QStringLiteral("文员"));
    CHECK_FALSE(office.desktop.window()->notice()->isVisible());
    PanelForm *form = household();
    CHECK_FALSE(form->offer()->isVisible());
    form->setValues({{QStringLiteral("room"), QStringLiteral("1108")}});
    office.desktop.lock();

    office.signIn(testUser, testPassword);
    Banner *notice = office.desktop.window()->notice();
    REQUIRE(notice->isVisible());
    CHECK(notice->text().contains(QStringLiteral("草稿")));
    notice->actionButton()->click();
    form = office.desktop.window()->currentPage()->findChild<PanelForm *>();
    REQUIRE(form);
    CHECK(form->offer()->isVisible());
    form->offer()->actionButton()->click();
    CHECK(form->values().value(QStringLiteral("room")) == QStringLiteral("9907"));
}

TEST_CASE("a form that was open when the window was closed is a draft at the next start")
{
    Office office;
    office.signIn(testUser, testPassword);
    office.desktop.window()->showPage(QStringLiteral("ledger"));
    auto *panel = office.desktop.window()->currentPage()->findChild<HouseholdPanel *>();
    panel->addHousehold({}, {});
    panel->findChild<PanelForm *>()->setValues({{QStringLiteral("room"), QStringLiteral("9907")}});
    office.closeAndStart();
    office.signIn(testUser, testPassword);
    const auto drafts = need(ownDrafts(office.desktop.desk()->reader()));
    REQUIRE(drafts.size() == 1);
    CHECK(drafts[0].fields.value(QStringLiteral("room")) == QStringLiteral("9907"));
    office.desktop.window()->notice()->otherButton()->click();
    waitFor([&] { return office.desktop.desk()->waiting() == 0; });
    CHECK(need(ownDrafts(office.desktop.desk()->reader())).isEmpty());
    CHECK_FALSE(office.desktop.window()->notice()->isVisible());
}

TEST_CASE("a crash is told of once, at the next sign-in, with the place of its log")
{
    const QTemporaryDir state;
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", QFile::encodeName(state.path()));
    REQUIRE(QDir().mkpath(crashFolder()));
    QFile log(crashFolder() + QStringLiteral("/crash-20260921-101500.log"));
    REQUIRE(log.open(QIODevice::WriteOnly));
    {
        Office office;
        office.signIn(testUser, testPassword);
        Banner *notice = office.desktop.window()->notice();
        CHECK(notice->isVisible());
        CHECK(notice->text().contains(log.fileName()));
        office.closeAndStart();
        office.signIn(testUser, testPassword);
        CHECK_FALSE(office.desktop.window()->notice()->isVisible());
    }
    before.isEmpty() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before);
}

TEST_CASE("a backup is restored from the window, and what stood there is set aside")
{
    Office office;
    office.signIn(testUser, testPassword);
    std::optional<Result<BackupInfo>> made;
    const QString folder = office.folder.path();
    office.desktop.desk()->write<BackupInfo>(
        &office.desktop, [folder](Ledger &ledger) { return makeBackup(ledger, folder); },
        [&](const Result<BackupInfo> &backup) { made = backup; });
    waitFor([&] { return made.has_value(); });
    office.desktop.restore(need(*made).path);
    auto *page = office.gate<RestorePage>();
    page->name()->setText(testUser);
    page->password()->edit()->setText(QStringLiteral("falsches-wort"));
    page->submit();
    waitFor([&] { return !page->problem().isEmpty(); });
    page->password()->edit()->setText(testPassword);
    page->submit();
    office.signIn(testUser, testPassword);
    CHECK(QDir(folder).entryList({QStringLiteral("*.replaced-*.linli")}).size() == 1);
    int noted = 0; // The restored ledger tells that it was.
    for (const EntryHeader &entry : need(journalLog(office.desktop.desk()->db(), 0, 5)))
        noted += entry.sentence.text.startsWith(QStringLiteral("Restored")) ? 1 : 0;
    CHECK(noted == 1);
    CHECK(office.places().contains(QStringLiteral("台账")));
}

TEST_CASE("signing out leads back to the gate, with nothing behind it")
{
    Office office;
    office.signIn(testUser, testPassword);
    office.desktop.signOut();
    waitFor([&] { return office.desktop.window()->isCovered(); });
    CHECK(office.places().isEmpty());
    CHECK_FALSE(office.desktop.desk()->isSignedIn());
}

TEST_CASE("a new ledger asks for its first account, shows the recovery words and goes on when they are on paper")
{
    Program program;
    program.desktop.start({});
    auto made = need(createLedger(program.target, program.clock));
    made.reset();
    program.desktop.start(program.target);
    auto *first = program.gate<FirstAccountPage>();
    first->name()->setText(QStringLiteral("刘敏"));
    first->password().first()->edit()->setText(testPassword);
    first->password().again()->edit()->setText(testPassword);
    first->submit();
    auto *words = program.gate<RecoveryWordsPage>();
    CHECK(program.desktop.window()->isCovered());
    words->goOn()->click();
    QApplication::processEvents();
    CHECK(program.desktop.window()->isCovered());
    words->done()->click();
    words->goOn()->click();
    waitFor([&] { return !program.desktop.window()->isCovered(); });
    CHECK(program.places().contains(QStringLiteral("账号")));
}
