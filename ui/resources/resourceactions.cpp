// The panel's actions: each opens its form in the panel's place and calls one use case.
#include "core/activities/activityquery.h"
#include "core/areas/areastore.h"
#include "ui/models/desk.h"
#include "ui/resources/resourcepanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/stepform.h"

#include <QStackedWidget>

namespace linli::ui {

namespace {

FieldChoices areasOf(Ledger &ledger)
{
    FieldChoices areas;
    const auto tree = AreaTree::loadInScope(ledger.db());
    if (tree.ok()) {
        for (const Area &one : tree->all())
            areas.append({one.name, one.id.value});
    }
    return areas;
}

/// Leaders in office of the viewer's areas; the first entry is nobody.
FieldChoices leadersOf(Ledger &ledger, const FieldChoices &areas, const QString &nobody)
{
    FieldChoices people{{nobody, qint64(0)}};
    const auto leaders = likelyOrganisers(ledger, AreaId(areas.isEmpty() ? 0 : areas.first().second.toLongLong()));
    if (leaders.ok()) {
        for (const Organiser &one : *leaders)
            people.append({one.name, one.person.value});
    }
    return people;
}

template <class T>
Result<void> plain(const Result<T> &result)
{
    return result.ok() ? success() : Result<void>(result.error());
}

} // namespace

void ResourcePanel::present(PanelForm *form, const std::function<Write()> &prepare, const QString &done)
{
    RecordPanel::present(form);
    connect(form, &PanelForm::saveRequested, this, [this, form, prepare, done] {
        form->setBusy(true);
        m_services.desk.write<void>(form, prepare(), [this, form, done](const Result<void> &written) {
            if (!written.ok())
                return form->fail(written.error().message);
            cancelEditing();
            reload();
            Q_EMIT message(done, true);
        });
    });
    form->form()->focusFirstField();
}

void ResourcePanel::write(const Write &action, const QString &done)
{
    m_services.desk.write<void>(this, action, [this, done](const Result<void> &written) {
        reload();
        Q_EMIT message(written.ok() ? done : written.error().message, written.ok());
    });
}

void ResourcePanel::enterNew()
{
    Ledger &ledger = m_services.desk.reader();
    const FieldChoices areas = areasOf(ledger);
    auto *form = new ResourceForm(m_services.theme, {}, areas, leadersOf(ledger, areas, tr("nobody")));
    present(
        form, [form]() -> Write { return [one = form->asked()](Ledger &target) { return plain(addResource(target, one)); }; },
        tr("The resource was entered."));
}

void ResourcePanel::edit()
{
    Ledger &ledger = m_services.desk.reader();
    const FieldChoices areas = areasOf(ledger);
    FieldChoices people = leadersOf(ledger, areas, tr("nobody"));
    if (m_one.person && std::none_of(people.begin(), people.end(), [&](const auto &one) { return one.second == m_one.person.value; }))
        people.append({m_row.contactName, m_one.person.value});
    auto *form = new ResourceForm(m_services.theme, m_one, areas, people);
    present(
        form, [form]() -> Write { return [one = form->asked()](Ledger &target) { return editResource(target, one); }; },
        tr("The resource was changed."));
}

void ResourcePanel::book()
{
    Ledger &ledger = m_services.desk.reader();
    auto *form = new BookingForm(m_services.theme, m_one, m_mine, areasOf(ledger), m_services.desk.clock().today());
    present(
        form,
        [form, mine = m_mine]() -> Write {
            return [asked = form->asked(), mine](Ledger &target) {
                return plain(mine ? bookResource(target, asked) : askForResource(target, asked));
            };
        },
        m_mine ? tr("It is booked.") : tr("It is asked for."));
}

void ResourcePanel::take(const BookingRow &booking, BookingStep step)
{
    const BookingRef ref{booking.one.id, booking.one.steps};
    if (step == BookingStep::Decline) {
        auto *form = new StepForm(m_services.theme, displayName(step), displayName(step));
        form->addText(tr("Reason"), true);
        present(
            form, [form, ref]() -> Write { return [ref, why = form->text()](Ledger &ledger) { return declineBooking(ledger, ref, why); }; },
            tr("Done: %1").arg(displayName(step)));
        return;
    }
    write(
        [ref, step](Ledger &ledger) {
            return step == BookingStep::Grant ? grantBooking(ledger, ref)
                : step == BookingStep::Return ? returnBooking(ledger, ref)
                                              : withdrawBooking(ledger, ref);
        },
        tr("Done: %1").arg(displayName(step)));
}

} // namespace linli::ui
