// The office's rules: kinds of people to watch over, and limits.
#include "tests/ui/town.h"
#include "ui/models/carewords.h"
#include "ui/settings/carekindmodel.h"
#include "ui/settings/carekindscard.h"
#include "ui/settings/caserulescard.h"
#include "ui/settings/deliberationrulescard.h"
#include "ui/settings/limitscard.h"
#include "ui/settings/officepage.h"
#include "ui/widgets/stepform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QWheelEvent>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

TEST_CASE("office rules: a kind is added, renamed, moved and retired")
{
    Town town({});
    Theme theme(*qApp);
    OfficePage page(town.services(theme));
    page.resize(1000, 600);
    page.show();
    if (const QString shots = qEnvironmentVariable("LINLI_SHOTS"); !shots.isEmpty()) {
        for (const TypeSize size : {TypeSize::Large, TypeSize::Normal}) {
            theme.setTypeSize(size);
            QCoreApplication::processEvents();
            page.grab().save(QStringLiteral("%1/office%2.png").arg(shots).arg(int(size)));
        }
    }
    CareKindsCard &card = *page.careKinds();
    StepForm *form = card.edit(true);
    REQUIRE(form);
    form->setValues({{QStringLiteral("line"), QStringLiteral("失独")}});
    form->save();
    waitFor([&] { return card.kinds()->rowOf(QStringLiteral("失独")) >= 0; });
    const int last = card.kinds()->rowCount() - 1;
    CHECK(card.kinds()->rowOf(QStringLiteral("失独")) == last);
    card.choose(QStringLiteral("失独"));
    card.moveChosen(-1);
    waitFor([&] { return card.kinds()->rowOf(QStringLiteral("失独")) == last - 1; });
    card.retireChosen(); // It is still the chosen one.
    waitFor([&] { return !careKindsOf(*town.desk).offered().contains(QStringLiteral("失独")); });
    card.choose(QStringLiteral("elderly"));
    form = card.edit(false);
    REQUIRE(form);
    form->setValues({{QStringLiteral("line"), QStringLiteral("八旬老人")}});
    form->save();
    waitFor([&] { return careKindsOf(*town.desk).nameOf(QStringLiteral("elderly")) == QStringLiteral("八旬老人"); });
}

TEST_CASE("office rules: limits are saved and read again")
{
    Town town({});
    Theme theme(*qApp);
    OfficePage page(town.services(theme));
    LimitsCard &card = *page.limits();
    CHECK(card.leaders().households == 15);
    card.fields().last()->setValue(25);
    card.fields().first()->setValue(9);
    bool told = false;
    QObject::connect(&card, &LimitsCard::message, [&](const QString &) { told = true; });
    card.save();
    waitFor([&] { return told; });
    CHECK(need(leaderLimits(town.desk->reader())).households == 25);
    CHECK(need(clarityLimits(town.desk->reader())).peopleMonths == 9);
}

TEST_CASE("office rules: the clocks of cases are set, refused where they can't be, and put back")
{
    Town town({});
    Theme theme(*qApp);
    OfficePage page(town.services(theme));
    page.resize(1142, 2000);
    page.show();
    if (const QString shots = qEnvironmentVariable("LINLI_SHOTS"); !shots.isEmpty()) {
        for (const TypeSize size : {TypeSize::Large, TypeSize::Normal}) {
            theme.setTypeSize(size);
            QCoreApplication::processEvents();
            page.grab().save(QStringLiteral("%1/officerules%2.png").arg(shots).arg(int(size)));
        }
    }
    CaseRulesCard &card = *page.caseRules();
    QSpinBox *solve = card.days(Grade::Ordinary, ClockKind::Solve);
    CHECK(solve->value() == 3); // R11
    QWheelEvent wheel({5, 5}, solve->mapToGlobal(QPointF(5, 5)), {0, 0}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(solve, &wheel);
    CHECK(solve->value() == 3); // Scrolling the page does not change a deadline.
    CHECK(card.days(Grade::Ordinary, ClockKind::Answer)->value() == 0); // No such clock by default.
    CHECK(card.days(Grade::Key, ClockKind::Organise)->minimum() == 1); // A grade keeps its own.
    card.days(Grade::Ordinary, ClockKind::Answer)->setValue(1);
    card.pausing(ClockKind::Answer)->setChecked(false);
    card.notSatisfied()->setCurrentIndex(card.notSatisfied()->findData(int(NotSatisfied::Escalate)));
    QString told;
    QObject::connect(&card, &CaseRulesCard::message, [&](const QString &text) { told = text; });
    const auto save = [&] {
        told.clear();
        card.save();
        waitFor([&] { return !told.isEmpty(); });
    };
    save();
    CHECK(need(clockRules(town.desk->reader())).toText()
        == QStringLiteral("consultation:answer=1 ordinary:answer=1 ordinary:solve=3 key:organise=5 fixed:answer"));
    CHECK(need(notSatisfiedRule(town.desk->reader())) == NotSatisfied::Escalate);
    card.restoreDefaults();
    CHECK(need(clockRules(town.desk->reader())) != ClockRules()); // Not before it is saved.
    save();
    CHECK(need(clockRules(town.desk->reader())) == ClockRules());
    CHECK(need(notSatisfiedRule(town.desk->reader())) == NotSatisfied::Reopen);
}

TEST_CASE("office rules: the 122's days, shares and voters are set; days out of order are refused")
{
    Town town({});
    Theme theme(*qApp);
    OfficePage page(town.services(theme));
    DeliberationRulesCard &card = *page.deliberationRules();
    CHECK(card.rules() == DeliberationRules());
    card.quorum()->setCurrentIndex(card.quorum()->findData(QStringLiteral("2/3")));
    card.voters()->setCurrentIndex(card.voters()->findData(int(Voters::Person)));
    CHECK(card.example().contains(QStringLiteral("40"))); // 60 x 2/3 must take part
    CHECK(card.example().contains(QStringLiteral("21"))); // and more than half of 40 be for it.
    QString told;
    QObject::connect(&card, &DeliberationRulesCard::message, [&](const QString &text) { told = text; });
    const auto save = [&] {
        told.clear();
        card.save();
        waitFor([&] { return !told.isEmpty(); });
    };
    card.days()[0]->setValue(9); // Assessed after the day it is announced by.
    save();
    CHECK(need(deliberationRules(town.desk->reader())) == DeliberationRules());
    CHECK(card.days()[0]->value() == 9); // It stays to be mended.
    card.days()[0]->setValue(3);
    save();
    const DeliberationRules rules = need(deliberationRules(town.desk->reader()));
    CHECK(rules.assess == 3);
    CHECK(rules.quorum == Share{2, 3});
    CHECK(rules.voters == Voters::Person);
    card.restoreDefaults();
    save();
    CHECK(need(deliberationRules(town.desk->reader())) == DeliberationRules());
}
