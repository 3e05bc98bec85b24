// The popup by the keyboard alone, on the imported office.
#include "ui/search/findbox.h"

#include "tests/ui/town.h"
#include "ui/search/commands.h"
#include "ui/search/ledgerfinds.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

/// A window with the field and something else that can have the focus; a source of two groups.
struct Frame
{
    Theme theme{*qApp};
    QWidget window;
    QLineEdit *field = new QLineEdit;
    QLineEdit *other = new QLineEdit;
    FindBox *box;
    QStringList opened;
    int asked = 0;

    Frame()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(other);
        window.resize(900, 700);
        box = new FindBox(theme, field);
        box->model()->addSource([this](const QString &text) {
            ++asked;
            QList<FindGroup> groups{{QStringLiteral("人员"), {item(text + u'1'), item(text + u'2')}},
                {QStringLiteral("住户"), {item(text + u'3')}}};
            return text == u"无" ? QList<FindGroup>() : groups;
        });
        window.show();
        window.activateWindow();
        other->setFocus();
        QApplication::processEvents();
    }
    FindItem item(const QString &title)
    {
        return {title, QStringLiteral("某处"), QStringLiteral("姓名"), [this, title] { opened.append(title); }};
    }
    void type(const QString &text)
    {
        field->setFocus(Qt::ShortcutFocusReason);
        field->setText(text);
        Q_EMIT field->textEdited(text);
    }
    void settle()
    {
        waitFor([&] { return box->list()->currentIndex().isValid() || !box->hint().isEmpty(); });
    }
    QString current() const { return box->list()->currentIndex().data().toString(); }
};

} // namespace

TEST_CASE("typing lists groups; the arrows pass over their heads; Enter opens")
{
    Frame f;
    f.type(QStringLiteral("欧"));
    waitFor([&] { return f.current() == QStringLiteral("欧1"); });
    CHECK(f.box->isVisible());
    CHECK(f.box->model()->rowCount() == 5);
    CHECK(f.box->list()->currentIndex().row() == 1);
    press(f.field, Qt::Key_Up);
    CHECK(f.current() == QStringLiteral("欧1"));
    press(f.field, Qt::Key_Down);
    press(f.field, Qt::Key_Down);
    CHECK(f.current() == QStringLiteral("欧3"));
    press(f.field, Qt::Key_Down);
    CHECK(f.current() == QStringLiteral("欧3"));
    press(f.field, Qt::Key_Up);
    CHECK(f.current() == QStringLiteral("欧2"));
    press(f.field, Qt::Key_Return);
    CHECK(f.opened == QStringList{QStringLiteral("欧2")});
    CHECK_FALSE(f.box->isVisible());
    CHECK(f.field->text().isEmpty());
    CHECK(f.box->model()->rowCount() == 0);
}

TEST_CASE("Enter right after the last key opens what was typed, and a burst of keys is looked for once")
{
    Frame f;
    f.type(QStringLiteral("a"));
    waitFor([&] { return f.current() == QStringLiteral("a1"); });
    const int before = f.asked;
    for (const auto *text : {u"ab", u"abc", u"abcd"})
        f.type(QString::fromUtf16(text));
    CHECK(f.asked == before);
    press(f.field, Qt::Key_Return);
    CHECK(f.asked == before + 1);
    CHECK(f.opened == QStringList{QStringLiteral("abcd1")});
}

TEST_CASE("Esc closes and gives the focus back; an empty box says what can be typed")
{
    Frame f;
    f.field->setFocus(Qt::ShortcutFocusReason);
    CHECK(f.box->isVisible());
    CHECK(f.box->hint().contains(QStringLiteral("75栋301")));
    f.type(QStringLiteral("无"));
    waitFor([&] { return !f.box->hint().isEmpty() && !f.box->hint().contains(QStringLiteral("75栋301")); });
    press(f.field, Qt::Key_Return);
    CHECK(f.opened.isEmpty());
    QKeyEvent escape(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
    escape.ignore();
    QApplication::sendEvent(f.field, &escape);
    CHECK(escape.isAccepted()); // The window's own Esc stays out of it.
    press(f.field, Qt::Key_Escape);
    CHECK_FALSE(f.box->isVisible());
    CHECK(f.other->hasFocus());
    CHECK(f.field->text().isEmpty());
}

TEST_CASE("the popup stays inside the window in both type sizes")
{
    Frame f;
    for (const TypeSize size : {TypeSize::Normal, TypeSize::Large}) {
        f.theme.setTypeSize(size);
        f.type(QStringLiteral("欧"));
        waitFor([&] { return f.current() == QStringLiteral("欧1"); });
        CHECK(f.window.rect().contains(f.box->geometry()));
        CHECK(f.box->list()->verticalScrollBar()->maximum() == 0);
        press(f.field, Qt::Key_Escape);
    }
}

TEST_CASE("the ledger's finds are grouped, and what was opened is remembered by number alone")
{
    Town town(wholeOffice());
    LedgerFinds finds(*town.desk, town.own.settings);
    QList<Found> chosen;
    QObject::connect(&finds, &LedgerFinds::chosen, &finds, [&](const Found &found) { chosen.append(found); });
    const QString name = need(town.desk->db().text(QStringLiteral(
        "SELECT p.name FROM person p JOIN membership m ON m.person_id = p.id ORDER BY p.id LIMIT 1"))).value();
    const QList<FindGroup> groups = finds.find(name);
    REQUIRE_FALSE(groups.isEmpty());
    CHECK(groups.first().title == displayName(FoundKind::Person));
    REQUIRE_FALSE(groups.first().items.isEmpty());
    groups.first().items.first().open();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().title == name);
    CHECK(finds.recent() == QList<FoundRef>{chosen.first().ref});
    town.own.settings.sync();
    QFile file(town.own.settings.fileName());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString stored = QString::fromUtf8(file.readAll());
    CHECK(stored.contains(QStringLiteral("person:%1").arg(chosen.first().ref.id)));
    CHECK_FALSE(stored.contains(name));
}

TEST_CASE("pages and commands are found by name, part and pinyin")
{
    Commands commands;
    int run = 0;
    commands.add(QStringLiteral("登记事项"), [&run] { ++run; });
    commands.add(QStringLiteral("备份"), {}, {QStringLiteral("backup")});
    const auto titles = [&](const char16_t *text) {
        QStringList all;
        for (const Commands::Match match : {Commands::Match::Whole, Commands::Match::Beginning}) {
            for (const FindItem &item : commands.find(QString::fromUtf16(text), match).items)
                all.append(item.title);
        }
        return all;
    };
    for (const char16_t *typed : {u"登记", u"事项", u"djsx", u"dengji", u"shixiang"})
        CHECK(titles(typed) == QStringList{QStringLiteral("登记事项")});
    for (const char16_t *typed : {u"bf", u"beifen", u"backup", u"备"})
        CHECK(titles(typed) == QStringList{QStringLiteral("备份")});
    CHECK(titles(u"zz").isEmpty());
    CHECK(titles(u"").isEmpty());
    commands.find(QStringLiteral("dj"), Commands::Match::Beginning).items.first().open();
    CHECK(run == 1);
    for (const char16_t *named : {u"beifen", u"备份"}) // Before people: somebody named the page.
        CHECK(commands.find(QString::fromUtf16(named), Commands::Match::Whole).items.size() == 1);
    for (const char16_t *begun : {u"bf", u"beife", u"备"})
        CHECK(commands.find(QString::fromUtf16(begun), Commands::Match::Whole).items.isEmpty());
}
