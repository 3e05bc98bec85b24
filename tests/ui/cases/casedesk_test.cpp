// The desk's steps in the case panel: help, danger, further reporters. Set LINLI_SHOTS to a folder for pictures.
#include "core/cases/casesteps.h"
#include "core/cases/casestore.h"
#include "core/cases/reporters.h"
#include "tests/ui/town.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/models/casemodel.h"
#include "ui/widgets/panelform.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

namespace {

/// A picture in both type sizes, where somebody asked for it.
void shoot(CasesPage &page, Theme &theme, const QString &name)
{
    const QString folder = qEnvironmentVariable("LINLI_SHOTS");
    if (folder.isEmpty())
        return;
    for (const TypeSize size : {TypeSize::Normal, TypeSize::Large}) {
        theme.setTypeSize(size);
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
        page.grab().save(QDir(folder).filePath(name + (QString::fromLatin1(size == TypeSize::Large ? "-large.png" : ".png"))));
    }
    theme.setTypeSize(TypeSize::Normal);
}

/// Fills every text and line of the step's form and saves it.
void step(CasesPage &page, Theme &theme, CaseStep which)
{
    int told = 0;
    const QObject here; // The connection ends with this step.
    QObject::connect(page.panel(), &CasePanel::message, &here, [&](const QString &, bool) { ++told; });
    page.panel()->take(which);
    REQUIRE(page.panel()->isEditing());
    QWidget *form = page.panel()->findChildren<PanelForm *>().last();
    for (QPlainTextEdit *text : form->findChildren<QPlainTextEdit *>())
        text->setPlainText(QStringLiteral("请物业公司派人查看楼道线路。"));
    for (QLineEdit *line : form->findChildren<QLineEdit *>()) {
        if (line->text().isEmpty())
            line->setText(QStringLiteral("李四"));
    }
    shoot(page, theme, QStringLiteral("case-") + toWord(which));
    page.save();
    waitFor([&] { return told > 0 && !page.panel()->isEditing(); });
}

} // namespace

TEST_CASE("help is called in, danger raised and another reporter told through the page")
{
    Town town({{ImportKind::Areas, "areas.xlsx"}, {ImportKind::Leaders, "leaders.xls"}, {ImportKind::Roster, "roster.xlsx"}});
    Theme theme(*qApp);
    CasesPage page(town.services(theme));
    page.resize(1178, 640);
    page.show();
    const qint64 household = need(town.desk->db().integer(QStringLiteral("SELECT household_id FROM household_now WHERE vacant = 0 ORDER BY address_key LIMIT 1"))).value_or(0);
    page.open(QVariantMap{{QStringLiteral("household"), household}});
    page.panel()->findChild<PanelForm *>()->findChildren<QLineEdit *>().first()->setText(QStringLiteral("楼道灯不亮"));
    page.save();
    waitFor([&] { return !page.panel()->isEditing(); });
    const CaseId id = page.panel()->shownCase();
    const auto details = [&] { return need(caseDetails(town.desk->reader(), id)); };

    step(page, theme, CaseStep::Help);
    REQUIRE(details().standing.helpers.size() == 1);
    CHECK(details().row.state == CaseState::Working);
    step(page, theme, CaseStep::Helped);
    CHECK(details().standing.helpers[0].answered.has_value());
    step(page, theme, CaseStep::Join);
    REQUIRE(details().joined.size() == 1);
    CHECK(details().joined[0].name == QStringLiteral("李四"));
    step(page, theme, CaseStep::Feedback); // Everybody who is not told yet.
    CHECK_FALSE(details().row.feedbackOwed);
    step(page, theme, CaseStep::Alarm);
    CHECK(details().row.urgent);
    CHECK(details().standing.offered == Rung::Community);
    shoot(page, theme, QStringLiteral("case-panel"));
    QStringList labels;
    for (const QLabel *label : page.panel()->findChildren<QLabel *>())
        labels.append(label->text());
    CHECK(labels.contains(CasePanel::tr("Urgent danger: it went past the rungs.")));
}
