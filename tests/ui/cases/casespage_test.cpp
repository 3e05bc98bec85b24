// A case's life through the cases page: recorded, taken up, solved, answered, closed.
#include "core/cases/casestore.h"
#include "tests/ui/town.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/models/casemodel.h"
#include "ui/widgets/panelform.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

CaseDetails detailsOf(Town &town, CaseId id)
{
    return need(caseDetails(town.desk->reader(), id));
}

/// Takes a step and fills every text of its form.
void step(CasesPage &page, CaseStep which)
{
    int told = 0;
    const QObject here; // The connection ends with this step.
    QObject::connect(page.panel(), &CasePanel::message, &here, [&](const QString &, bool) { ++told; });
    page.panel()->take(which);
    if (page.panel()->isEditing()) {
        for (QPlainTextEdit *text : page.panel()->findChildren<QPlainTextEdit *>()) {
            if (text->isVisible()) // The form of the step before may not be gone yet.
                text->setPlainText(QStringLiteral("已上门处理。"));
        }
        page.save();
    }
    waitFor([&] { return told > 0 && !page.panel()->isEditing(); });
}

} // namespace

TEST_CASE("a case is recorded, solved, answered and closed through the page")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Leaders, "leaders.xls"}, {ImportKind::Roster, "roster.xlsx"}});
    Theme theme(*qApp);
    CasesPage page(town.services(theme));
    page.resize(1178, 640);
    page.show();
    const qint64 household = need(town.desk->db().integer(QStringLiteral("SELECT household_id FROM household_now WHERE vacant = 0 ORDER BY address_key LIMIT 1"))).value_or(0);
    page.open(QVariantMap{{QStringLiteral("household"), household}});
    auto *form = page.panel()->findChild<PanelForm *>();
    REQUIRE(form);
    page.save(); // The matter is missing.
    CHECK(page.panel()->isEditing());
    form->findChildren<QLineEdit *>().first()->setText(QStringLiteral("楼道灯不亮"));
    page.save();
    waitFor([&] { return !page.panel()->isEditing(); });
    const CaseId id = page.panel()->shownCase();
    REQUIRE(id);
    CHECK(detailsOf(town, id).standing.state == CaseState::Received);
    CHECK(detailsOf(town, id).file.number == QStringLiteral("GJQ-202609-001"));

    step(page, CaseStep::Accept);
    step(page, CaseStep::Solve);
    CHECK(nextStep(detailsOf(town, id)) == CaseStep::Feedback); // R9: nothing is closed before the answer.
    step(page, CaseStep::Feedback);
    CHECK(nextStep(detailsOf(town, id)) == CaseStep::Close);
    step(page, CaseStep::Close);
    CHECK(detailsOf(town, id).standing.state == CaseState::Closed);
    CHECK(detailsOf(town, id).events.size() == 5);
}
