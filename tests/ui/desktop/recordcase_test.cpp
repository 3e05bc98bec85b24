// Ctrl+N records a case from anywhere, about what is in hand; giving it up leads back. LINLI_SHOTS: a folder for pictures.
#include "app/desktop/desktop.h"

#include "tests/ui/town.h"
#include "ui/building/buildingcanvas.h"
#include "ui/building/buildingview.h"
#include "ui/building/pictureswitch.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/cases/newcaseform.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/signin/passwordfield.h"
#include "ui/widgets/tableview.h"

#include <QDir>
#include <QLineEdit>
#include <QShortcut>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

struct Program
{
    QTemporaryDir folder;
    SystemClock clock;
    QString target = folder.filePath(QStringLiteral("广济桥社区.linli"));
    OwnSettings own;
    Theme theme{*qApp};
    Desktop desktop{theme, own.settings};

    Program()
    {
        {
            auto ledger = newTestLedger(target, clock);
            for (const auto &[kind, file] : {std::pair{ImportKind::Areas, "areas.xlsx"}, std::pair{ImportKind::Roster, "roster.xlsx"}})
                need(importSheet(*ledger, kind, sample(file)));
        }
        desktop.start(target);
        auto *page = desktop.window()->findChild<SignInPage *>();
        REQUIRE(page);
        page->name()->setText(testUser);
        page->password()->edit()->setText(testPassword);
        page->submit();
        waitFor([this] { return !desktop.window()->isCovered(); });
        desktop.window()->resize(1366, 768);
    }
    void press(const QKeySequence &keys)
    {
        for (QShortcut *key : desktop.window()->findChildren<QShortcut *>(Qt::FindDirectChildrenOnly)) {
            if (key->key() == keys)
                Q_EMIT key->activated();
        }
        QApplication::processEvents();
    }
    Page *show(const char *id)
    {
        REQUIRE(desktop.window()->showPage(QString::fromLatin1(id)));
        return desktop.window()->currentPage();
    }
    QString place() const { return desktop.window()->currentPageId(); }
    NewCaseForm *form() const
    {
        auto *page = qobject_cast<CasesPage *>(desktop.window()->currentPage());
        const auto forms = page ? page->panel()->findChildren<NewCaseForm *>() : QList<NewCaseForm *>();
        return forms.isEmpty() || !page->panel()->isEditing() ? nullptr : forms.last();
    }
    HouseholdId household(int which)
    {
        return HouseholdId(need(desktop.desk()->db().integer(
            QStringLiteral("SELECT household_id FROM household_now WHERE residents > 1 ORDER BY address_key LIMIT 1 OFFSET %1").arg(which))).value_or(0));
    }
    void shoot(const char *name)
    {
        const QString pictures = qEnvironmentVariable("LINLI_SHOTS");
        if (pictures.isEmpty())
            return;
        for (const TypeSize size : {TypeSize::Normal, TypeSize::Large}) {
            theme.setTypeSize(size);
            for (int i = 0; i < 8; ++i)
                QApplication::processEvents();
            desktop.window()->grab().save(QDir(pictures).filePath(QString::fromLatin1(name) + QString::fromLatin1(size == TypeSize::Large ? "-large.png" : ".png")));
        }
        theme.setTypeSize(TypeSize::Normal);
    }
};

} // namespace

TEST_CASE("Ctrl+N on a household's card begins a case of that household, and Esc leads back to the card")
{
    Program program;
    const HouseholdId home = program.household(2);
    program.show("ledger")->open(home.value);
    program.press(QKeySequence::New);
    CHECK(program.place() == QStringLiteral("cases"));
    REQUIRE(program.form());
    CHECK(program.form()->asked().household == home);
    CHECK(program.form()->asked().reporter);
    program.shoot("window-newcase");
    CHECK(program.desktop.window()->currentPage()->goBack());
    CHECK(program.place() == QStringLiteral("ledger"));
    CHECK(program.desktop.window()->currentPage()->inHand().value(QStringLiteral("household")).toLongLong() == home.value);
}

TEST_CASE("the card that the list shows by itself is not in hand; a chosen row is")
{
    Program program;
    auto *page = static_cast<LedgerPage *>(program.show("ledger"));
    CHECK_FALSE(page->inHand().contains(QStringLiteral("household")));
    auto *table = page->findChild<TableView *>();
    REQUIRE(table);
    table->selectRow(0);
    CHECK(page->inHand().contains(QStringLiteral("household")));
}

TEST_CASE("Ctrl+N on a page that has nothing in hand begins an empty case; Ctrl+Shift+N is the page's own")
{
    Program program;
    program.show("accounts");
    program.press(QKeySequence::New);
    CHECK(program.place() == QStringLiteral("cases"));
    REQUIRE(program.form());
    CHECK_FALSE(program.form()->asked().household);
    program.desktop.window()->currentPage()->goBack();
    CHECK(program.place() == QStringLiteral("accounts"));
    program.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    CHECK(program.place() == QStringLiteral("accounts"));
}

TEST_CASE("in the building picture the flat with the frame is in hand, though another card is on show")
{
    Program program;
    auto *page = static_cast<LedgerPage *>(program.show("ledger"));
    auto *pictures = page->findChild<PictureSwitch *>();
    REQUIRE(pictures);
    const qint64 building = need(program.desktop.desk()->db().integer(QStringLiteral("SELECT building_id FROM household_now WHERE household_id = ?"),
        {program.household(3).value})).value_or(0);
    page->open(QVariantMap{{QStringLiteral("area"), building}});
    CHECK(page->inHand().value(QStringLiteral("household")).toLongLong() != program.household(3).value);
    pictures->showPicture(true);
    REQUIRE(pictures->isPicture());
    pictures->view()->setCurrent(program.household(3));
    program.press(QKeySequence::New);
    REQUIRE(program.form());
    CHECK(program.form()->asked().household == program.household(3));
}

TEST_CASE("nothing is begun behind a locked window")
{
    Program program;
    program.show("ledger");
    program.desktop.lock();
    program.press(QKeySequence::New);
    CHECK(program.place() == QStringLiteral("ledger"));
}
