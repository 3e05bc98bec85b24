// The panel's actions: each opens its form in the panel's place and calls one use case.
#include "core/ledger/change.h"
#include "core/ledger/permit.h"
#include "ui/activities/activitypanel.h"
#include "ui/models/desk.h"
#include "ui/models/exportpath.h"
#include "ui/papers/activitypaper.h"
#include "ui/widgets/emptystate.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>

namespace linli::ui {

void ActivityPanel::presentOffer(const ActivityOffer &offer, const QString &done)
{
    present(offer.form);
    connect(offer.form, &PanelForm::saveRequested, this, [this, offer, done] {
        const Result<ActivityWrite> action = offer.prepare();
        if (!action.ok())
            return offer.form->fail(action.error().message);
        offer.form->setBusy(true);
        m_services.desk.write<void>(offer.form, *action, [this, form = offer.form, done](const Result<void> &written) {
            if (!written.ok())
                return form->fail(written.error().message);
            cancelEditing();
            reload();
            Q_EMIT message(done, true);
        });
    });
}

void ActivityPanel::take(ActivityStep step)
{
    presentOffer(offerStep(m_services.theme, m_services.desk, step, m_details), tr("Done: %1").arg(displayName(step)));
}

void ActivityPanel::takeOff()
{
    presentOffer(offerSignOff(m_services.theme, m_details), tr("The list was changed."));
}

void ActivityPanel::copyNext()
{
    presentOffer(offerCopy(m_services.theme, m_details), tr("The next edition is planned."));
}

void ActivityPanel::planNew()
{
    ActivityPlan plan;
    const QDate day = m_services.desk.clock().today().addDays(7);
    plan.time = {wallTime(day, QTime(9, 0)), wallTime(day, QTime(11, 0))};
    presentPlan(plan, true);
}

void ActivityPanel::changePlan()
{
    const auto plan = planOf(m_services.desk.reader(), shownOne());
    if (plan.ok())
        presentPlan(*plan, false);
}

void ActivityPanel::presentPlan(const ActivityPlan &plan, bool isNew)
{
    const auto lists = planLists(m_services.desk.reader(), plan.area);
    if (!lists.ok()) {
        Q_EMIT message(lists.error().message, false);
        return;
    }
    auto *form = new ActivityPlanForm(m_services.theme, plan, *lists, isNew);
    present(form);
    connect(form, &PanelForm::saveRequested, this, [this, form, isNew, ref = ActivityRef{shownOne(), m_details.one.steps}] {
        form->setBusy(true);
        m_services.desk.write<ActivityId>(
            form,
            [asked = form->asked(), isNew, ref](Ledger &ledger) -> Result<ActivityId> {
                if (isNew)
                    return planActivity(ledger, asked);
                LINLI_TRY(changeActivity(ledger, ref, asked));
                return ref.id;
            },
            [this, form, isNew](const Result<ActivityId> &made) {
                if (!made.ok())
                    return form->fail(made.error().message);
                show(*made);
                Q_EMIT message(isNew ? tr("The activity is planned.") : tr("The activity was changed."), true);
            });
    });
}

void ActivityPanel::editSeries(SeriesId id)
{
    Series series;
    if (id) {
        const auto found = loadSeries(m_services.desk.reader(), id);
        if (!found.ok()) {
            Q_EMIT message(found.error().message, false);
            return;
        }
        series = *found;
    }
    const auto lists = planLists(m_services.desk.reader(), series.area);
    if (!lists.ok())
        return;
    auto *form = new SeriesForm(m_services.theme, series, lists->areas);
    present(form);
    connect(form, &PanelForm::saveRequested, this, [this, form] {
        form->setBusy(true);
        m_services.desk.write<void>(
            form,
            [asked = form->asked()](Ledger &ledger) -> Result<void> {
                if (asked.id)
                    return linli::editSeries(ledger, asked);
                LINLI_ASSIGN(const SeriesId made, addSeries(ledger, asked));
                Q_UNUSED(made)
                return success();
            },
            [this, form](const Result<void> &written) {
                if (!written.ok())
                    return form->fail(written.error().message);
                cancelEditing();
                Q_EMIT message(tr("The series was saved."), true);
            });
    });
}

void ActivityPanel::choosePrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(printer.get(), this);
    if (dialog.exec() == QDialog::Accepted)
        print(printer);
}

void ActivityPanel::print(const std::shared_ptr<QPrinter> &printer)
{
    m_services.desk.write<void>(
        this,
        [](Ledger &ledger) -> Result<void> {
            LINLI_TRY(permit(ledger, Action::Export, Kind::Matters));
            return recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Printed the sign-in sheet of an activity")});
        },
        [this, printer](const Result<void> &recorded) {
            if (!recorded.ok()) {
                Q_EMIT message(recorded.error().message, false);
                return;
            }
            printActivitySheet(m_details, *printer);
            Q_EMIT message(tr("Printed."), false);
        });
}

void ActivityPanel::exportPeople()
{
    const QString path = askExportPath(this, m_services.settings, tr("Export who came"),
        tr("Activity %1.xlsx").arg(m_details.one.time.starts.date().toString(Qt::ISODate)));
    if (path.isEmpty())
        return;
    m_services.desk.write<qint64>(
        this, [path, id = shownOne()](Ledger &ledger) { return exportAttendance(ledger, path, id); },
        [this](const Result<qint64> &rows) {
            Q_EMIT message(rows.ok() ? tr("%1 people were exported.").arg(*rows) : rows.error().message, false);
        });
}

} // namespace linli::ui
