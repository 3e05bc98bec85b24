// What is written into an open form is not lost: kept in time, offered again, gone when saved or thrown away.
#include "ui/drafts/draftkeeper.h"

#include "tests/ui/town.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/panelform.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

const QString matter = QStringLiteral("三楼煤气软管老化");

struct Cases
{
    Town town{{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Roster, "roster.xlsx"}};
    Theme theme{*qApp};
    std::unique_ptr<CasesPage> page = std::make_unique<CasesPage>(town.services(theme));

    PanelForm *openNew(HouseholdId household = {})
    {
        page->open(household ? QVariantMap{{QStringLiteral("household"), household.value}} : QVariantMap());
        return form();
    }
    PanelForm *form() const
    {
        const auto forms = page->panel()->findChildren<PanelForm *>();
        return forms.isEmpty() ? nullptr : forms.last(); // The one before may not be gone yet.
    }
    static void write(PanelForm *form, const QString &text) { form->findChildren<QLineEdit *>().first()->setText(text); }
    static QString written(PanelForm *form) { return form->findChildren<QLineEdit *>().first()->text(); }
    qint64 drafts() { return need(town.desk->db().integer(QStringLiteral("SELECT COUNT(*) FROM draft"))).value_or(0); }
    /// Esc: back, without a decision.
    void leave()
    {
        page->goBack();
        waitFor([&] { return town.desk->waiting() == 0; });
    }
    HouseholdId anyHousehold()
    {
        return HouseholdId(need(town.desk->db().integer(QStringLiteral("SELECT household_id FROM household_now WHERE residents > 1 "
                                                                       "ORDER BY address_key LIMIT 1"))).value_or(0));
    }
};

} // namespace

TEST_CASE("what is written is a draft within five seconds, without anybody's doing")
{
    Cases cases;
    PanelForm *form = cases.openNew();
    CHECK_FALSE(form->offer()->isVisibleTo(form));
    Cases::write(form, matter);
    waitFor([&] { return cases.drafts() == 1; }, 5000);
    const Draft draft = need(ownDrafts(cases.town.desk->reader())).value(0);
    CHECK(draft.form == QStringLiteral("new_case"));
    CHECK(draft.fields.value(QStringLiteral("title")) == matter);
    Cases::write(form, QString()); // As it began: nothing is left to be kept.
    waitFor([&] { return cases.drafts() == 0; }, 5000);
}

TEST_CASE("locking keeps at once what was written, and an untouched form leaves nothing")
{
    Cases cases;
    cases.openNew();
    cases.town.desk->lock();
    waitFor([&] { return cases.town.desk->waiting() == 0; });
    CHECK(cases.drafts() == 0);
    signInAt(*cases.town.desk);
    Cases::write(cases.form(), matter);
    cases.town.desk->lock();
    waitFor([&] { return cases.town.desk->waiting() == 0; });
    CHECK(cases.drafts() == 1);
}

TEST_CASE("the form offers what was begun, puts every field back, and saving it ends the draft")
{
    Cases cases;
    const HouseholdId household = cases.anyHousehold();
    PanelForm *form = cases.openNew(household);
    Cases::write(form, matter);
    form->findChildren<QPlainTextEdit *>().first()->setPlainText(QStringLiteral("第一行\n第二行"));
    const FormValues before = form->values();
    CHECK(before.value(QStringLiteral("household")) == household.toText());
    cases.leave();
    CHECK(cases.drafts() == 1);

    form = cases.openNew();
    REQUIRE(form->offer()->isVisibleTo(form));
    CHECK(form->offer()->text().contains(QStringLiteral("10:00"))); // The town's clock.
    CHECK(form->values() != before);
    form->offer()->actionButton()->click();
    CHECK(form->values() == before);
    CHECK_FALSE(form->offer()->isVisibleTo(form));
    cases.page->save();
    waitFor([&] { return !cases.page->panel()->isEditing() && cases.town.desk->waiting() == 0; });
    CHECK(cases.drafts() == 0);
    CHECK(need(cases.town.desk->db().integer(QStringLiteral("SELECT household_id FROM case_file"))) == household.value);
}

TEST_CASE("another case recorded meanwhile leaves the offered draft alone")
{
    Cases cases;
    Cases::write(cases.openNew(), matter);
    cases.leave();
    PanelForm *form = cases.openNew(cases.anyHousehold());
    Cases::write(form, QStringLiteral("路灯不亮"));
    cases.page->save();
    waitFor([&] { return !cases.page->panel()->isEditing() && cases.town.desk->waiting() == 0; });
    REQUIRE(cases.drafts() == 1);
    form = cases.openNew();
    form->offer()->actionButton()->click();
    CHECK(Cases::written(form) == matter);
}

TEST_CASE("a draft is gone when it is thrown away or its form is cancelled")
{
    Cases cases;
    Cases::write(cases.openNew(), matter);
    cases.leave();
    PanelForm *form = cases.openNew();
    form->offer()->otherButton()->click();
    CHECK_FALSE(form->offer()->isVisibleTo(form));
    waitFor([&] { return cases.town.desk->waiting() == 0; });
    CHECK(cases.drafts() == 0);

    Cases::write(form, matter);
    cases.town.desk->lock();
    waitFor([&] { return cases.town.desk->waiting() == 0; });
    signInAt(*cases.town.desk);
    REQUIRE(cases.drafts() == 1);
    Q_EMIT form->cancelled();
    waitFor([&] { return !cases.page->panel()->isEditing() && cases.town.desk->waiting() == 0; });
    CHECK(cases.drafts() == 0);
}

TEST_CASE("a form for what the person may not edit keeps nothing and offers nothing")
{
    Cases cases;
    const auto draftsOf = [&](Kind kind) {
        auto form = std::make_unique<PanelForm>(cases.theme, QStringLiteral("x"), QStringLiteral("y"));
        auto *line = new QLineEdit;
        form->form()->addField(QStringLiteral("z"), line);
        form->form()->keep(QStringLiteral("z"), line);
        new DraftKeeper(*cases.town.desk, QStringLiteral("some_form"), kind, form.get());
        line->setText(matter);
        form.reset();
        waitFor([&] { return cases.town.desk->waiting() == 0; });
        return cases.drafts();
    };
    CHECK(draftsOf(Kind::History) == 0); // Nobody edits the history.
    CHECK(draftsOf(Kind::Cases) == 1);
}
