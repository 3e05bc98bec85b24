// A form gives what its fields hold by stable names, and takes it back.
#include "core/areas/areastore.h"
#include "tests/support/testledger.h"
#include "tests/ui/support.h"

#include "ui/ledger/householdform.h"
#include "ui/ledger/residentform.h"
#include "ui/widgets/stepform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

/// Changes every field that is open to change, whatever it is.
void scribble(PanelForm &form)
{
    int number = 0;
    for (QComboBox *box : form.findChildren<QComboBox *>())
        box->setCurrentIndex(box->count() - 1);
    for (QLineEdit *line : form.findChildren<QLineEdit *>())
        line->setText(QStringLiteral("写了 %1").arg(++number));
    for (QPlainTextEdit *text : form.findChildren<QPlainTextEdit *>())
        text->setPlainText(QStringLiteral("一\n二"));
    for (QCheckBox *tick : form.findChildren<QCheckBox *>())
        tick->toggle();
}

/// Every field of `written` differs from `fresh`, and comes out of it as it went in.
void checkTaken(PanelForm &written, PanelForm &fresh)
{
    const FormValues before = fresh.values();
    const FormValues values = written.values();
    REQUIRE(values.size() == before.size());
    for (auto value = values.begin(); value != values.end(); ++value) {
        INFO(value.key().toStdString());
        CHECK(value.value() != before.value(value.key()));
    }
    fresh.setValues(values);
    CHECK(fresh.values() == values);
}

} // namespace

TEST_CASE("the household form gives and takes all it holds, the micro-unit after its building")
{
    TestLedger ledger(Engine::Sqlite, {areaPathDeriver()});
    auto change = need(Change::begin(*ledger, Action::Edit, Kind::Areas));
    const auto insert = [&](AreaId parent, AreaKind kind) {
        return AreaId(need(change.insert(QStringLiteral("area"),
            {{QStringLiteral("kind"), toWord(kind)}, {QStringLiteral("name"), QStringLiteral("1号")},
                {QStringLiteral("ordinal"), 0}, {QStringLiteral("parent_id"), orNull(parent)}})));
    };
    const AreaId unit = insert(insert({}, AreaKind::Building), AreaKind::Unit);
    need(change.commit({"Made a building"}));
    const AreaTree tree = need(AreaTree::load(ledger->db()));
    Theme theme(*qApp);
    HouseholdForm written(theme, tree, {}, {});
    HouseholdForm fresh(theme, tree, {}, {});
    CHECK(written.values().size() == 15);
    scribble(written);
    checkTaken(written, fresh);
    CHECK(fresh.unit() == unit); // Its box was filled by the building, which came first.
    CHECK(fresh.household().room == written.household().room);
}

TEST_CASE("the resident form gives and takes all it holds")
{
    Theme theme(*qApp);
    ResidentForm written(theme, {}, {}, {}, CareKinds(), QDate(2026, 9, 21));
    ResidentForm fresh(theme, {}, {}, {}, CareKinds(), QDate(2026, 9, 21));
    CHECK(written.values().size() == 17 + CareKinds().offered().size());
    scribble(written);
    checkTaken(written, fresh);
    CHECK(fresh.careKinds() == written.careKinds());
    CHECK(fresh.person().name == written.person().name);
}

TEST_CASE("a masked number that was kept is no number when it comes back")
{
    Theme theme(*qApp);
    Person person;
    person.phone = QStringLiteral("13907310001");
    ResidentForm form(theme, person, {}, {}, CareKinds(), QDate(2026, 9, 21));
    FormValues values = form.values();
    REQUIRE(values.value(QStringLiteral("phone")).contains(u'*'));
    person.phone = QStringLiteral("13907319999"); // Corrected by somebody else meanwhile.
    ResidentForm later(theme, person, {}, {}, CareKinds(), QDate(2026, 9, 21));
    values[QStringLiteral("name")] = QStringLiteral("王芳");
    later.setValues(values);
    CHECK(later.person().name == QStringLiteral("王芳"));
    CHECK(later.person().phone == person.phone);
}

TEST_CASE("a step's form gives and takes all it holds")
{
    Theme theme(*qApp);
    const auto make = [&] {
        auto form = std::make_unique<StepForm>(theme, QStringLiteral("步骤"), QStringLiteral("保存"));
        form->addDay(QStringLiteral("日期"), QDate(2026, 9, 21));
        form->addReason(QStringLiteral("原因"), {QStringLiteral("甲"), QStringLiteral("乙")}, true);
        form->addChoice(QStringLiteral("一"), {{QStringLiteral("a"), 1}, {QStringLiteral("b"), 2}});
        form->addChoice(QStringLiteral("二"), {{QStringLiteral("c"), 3}, {QStringLiteral("d"), 4}});
        form->addLine(QStringLiteral("地点"), true);
        form->addText(QStringLiteral("说明"), true);
        return form;
    };
    const auto written = make();
    const auto fresh = make();
    scribble(*written);
    checkTaken(*written, *fresh);
    CHECK(fresh->choice(0) == 2);
    CHECK(fresh->choice(1) == 4);
    CHECK(fresh->text() == QStringLiteral("一\n二"));
}

TEST_CASE("a password is no value of a form, and a value that is not offered any more changes nothing")
{
    Theme theme(*qApp);
    Form form(theme);
    auto *password = new QLineEdit(QStringLiteral("geheim"));
    password->setEchoMode(QLineEdit::Password);
    auto *box = new QComboBox;
    box->addItem(QStringLiteral("a"), 1);
    box->addItem(QStringLiteral("b"), 2);
    form.addField(QStringLiteral("密码"), password);
    form.addField(QStringLiteral("选择"), box);
    form.keep(QStringLiteral("password"), password);
    form.keep(QStringLiteral("box"), box);
    int edits = 0;
    QObject::connect(&form, &Form::edited, &form, [&edits] { ++edits; });
    box->setCurrentIndex(1);
    CHECK(edits > 0);
    CHECK(form.values() == FormValues{{QStringLiteral("box"), QStringLiteral("2")}});
    form.setValues({{QStringLiteral("password"), QStringLiteral("anders")}, {QStringLiteral("box"), QStringLiteral("9")}});
    CHECK(password->text() == QStringLiteral("geheim"));
    CHECK(box->currentIndex() == 1);
}
