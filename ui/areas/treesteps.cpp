// The forms that the tree's menu opens: each calls one use case.
#include "core/areas/areacases.h"
#include "core/cases/succession.h"
#include "core/households/householdquery.h"
#include "ui/areas/areapanel.h"
#include "ui/areas/planform.h"
#include "ui/areas/treetools.h"
#include "ui/models/desk.h"
#include "ui/widgets/stepform.h"

#include <QSet>

namespace linli::ui {

namespace {

using Write = AreaPanel::Write;

/// A use case that gives something, for a form that needs only its failure.
template <class T>
Result<void> withoutValue(const Result<T> &result)
{
    return result.ok() ? success() : Result<void>(result.error());
}

} // namespace

void TreeTools::addArea(AreaId parent)
{
    const AreaTree known = tree();
    auto *form = new AreaForm(m_services.theme, known.find(parent), nullptr);
    m_panel->offer(
        form,
        [form]() -> Write {
            if (!form->check())
                return {};
            return [area = form->area()](Ledger &ledger) { return withoutValue(linli::addArea(ledger, area)); };
        },
        tr("The area was added."));
}

void TreeTools::rename(AreaId id)
{
    const AreaTree known = tree();
    const Area *area = known.find(id);
    if (!area)
        return;
    auto *form = new AreaForm(m_services.theme, known.find(area->parent), area);
    m_panel->offer(
        form,
        [form]() -> Write {
            if (!form->check())
                return {};
            return [given = form->area()](Ledger &ledger) { return renameArea(ledger, given.id, given.name, given.code); };
        },
        tr("The area was renamed."));
}

void TreeTools::move(AreaId id)
{
    const AreaTree known = tree();
    const Area *area = known.find(id);
    if (!area)
        return;
    QList<std::pair<QString, QVariant>> places;
    for (const Area &other : known.all()) {
        if (other.kind >= area->kind || other.id == area->parent || known.isWithin(other.id, id))
            continue;
        const Area *outer = known.find(other.parent);
        places.append({outer ? outer->name + QStringLiteral(" › ") + other.name : other.name, other.id.value});
    }
    const auto counts = areaCounts(m_services.desk.db(), known);
    auto *form = new StepForm(m_services.theme, tr("Move %1").arg(area->name), tr("Move the area"));
    form->addChoice(tr("Into"), places);
    form->setNotice(tr("%n household(s) move with it.", nullptr, counts.ok() ? counts->value(id).households : 0));
    m_panel->offer(
        form,
        [form, id]() -> Write {
            return [id, to = AreaId(form->choice().toLongLong())](Ledger &ledger) { return moveArea(ledger, id, to); };
        },
        tr("The area was moved."));
}

void TreeTools::split(AreaId id)
{
    const AreaTree known = tree();
    const Area *unit = known.find(id);
    const auto households = householdsOfUnit(m_services.desk.db(), id);
    if (!unit || !households.ok())
        return;
    QString name;
    if (const Area *building = known.find(unit->parent)) {
        int number = 0;
        do {
            name = QStringLiteral("%1-%2").arg(building->name).arg(++number);
        } while (!known.named(name, AreaKind::Unit, building->id).isEmpty());
    }
    auto *form = new SplitForm(m_services.theme, *unit, name, *households, m_services.desk.clock().today());
    m_panel->offer(
        form,
        [form, id]() -> Write {
            if (!form->check())
                return {};
            return [id, part = form->part(), day = form->day()](Ledger &ledger) {
                return withoutValue(splitUnit(ledger, id, {part}, day));
            };
        },
        tr("The micro-unit was split."));
}

void TreeTools::merge(AreaId id)
{
    const AreaTree known = tree();
    const Area *unit = known.find(id);
    if (!unit)
        return;
    QList<MergeChoice> targets;
    for (const AreaId sibling : known.children(unit->parent)) {
        const Area *other = known.find(sibling);
        if (sibling != id && other->kind == AreaKind::Unit)
            targets.append(choiceOf(*other));
    }
    auto *form = new MergeForm(m_services.theme, choiceOf(*unit), targets, m_services.desk.clock().today());
    m_panel->offer(
        form,
        [form]() -> Write {
            if (!form->check())
                return {};
            return [wanted = form->merge()](Ledger &ledger) { return mergeUnits(ledger, wanted); };
        },
        tr("The micro-units were merged."));
}

void TreeTools::voidArea(AreaId id)
{
    const AreaTree known = tree();
    const Area *area = known.find(id);
    if (!area)
        return;
    auto *form = new StepForm(m_services.theme, tr("Give up %1").arg(area->name), tr("Give up the area"));
    form->setNotice(tr("It counts nowhere from now on; its history stays. There must be no household and no leader in it."));
    form->addReason(tr("Reason"), {tr("Entered by mistake"), tr("Torn down")}, true);
    m_panel->offer(
        form,
        [form, id]() -> Write {
            if (!form->check())
                return {};
            return [id, reason = form->reason()](Ledger &ledger) { return linli::voidArea(ledger, id, reason); };
        },
        tr("The area was given up."));
}

void TreeTools::appoint(AreaId id)
{
    const AreaTree known = tree();
    const Area *area = known.find(id);
    if (!area)
        return;
    QList<std::pair<QString, QVariant>> people{{tr("somebody new"), qint64(0)}};
    if (const auto leaders = leadersInOffice(m_services.desk.db()); leaders.ok()) {
        QSet<PersonId> seen;
        for (const LeaderRow &leader : *leaders) {
            if (!seen.contains(leader.person.id))
                people.append({leader.person.name + QStringLiteral(" · ") + leader.areaName, leader.person.id.value});
            seen.insert(leader.person.id);
        }
    }
    auto *form = new StepForm(m_services.theme, tr("Leader of %1").arg(area->name), tr("Appoint the leader"));
    form->addChoice(tr("Who"), people);
    form->addLine(tr("Name, if new"), false);
    form->addReason(tr("Phone on the board"), {}, false);
    form->addDay(tr("From"), m_services.desk.clock().today());
    m_panel->offer(
        form,
        [form, id]() -> Write {
            if (!form->check())
                return {};
            Person person;
            person.id = PersonId(form->choice().toLongLong());
            person.name = form->line();
            person.phone = form->reason().trimmed();
            Appointment appointment;
            appointment.area = id;
            appointment.phone = person.phone;
            appointment.from = form->day().toString(Qt::ISODate);
            return [person, appointment](Ledger &ledger) { return withoutValue(takeOffice(ledger, person, appointment)); };
        },
        tr("The leader was appointed."));
}

void TreeTools::endLeader(AreaId id)
{
    const auto leader = leaderOf(m_services.desk.db(), id);
    if (!leader.ok() || !leader->has_value())
        return;
    auto *form = new StepForm(
        m_services.theme, tr("End the appointment of %1").arg((*leader)->person.name), tr("End the appointment"));
    form->addDay(tr("On"), m_services.desk.clock().today());
    form->addReason(tr("Reason"), {tr("Term is over"), tr("Moved away"), tr("At own wish")}, true);
    m_panel->offer(
        form,
        [form, appointment = (*leader)->appointment.id]() -> Write {
            if (!form->check())
                return {};
            return [appointment, day = form->day(), reason = form->reason()](
                       Ledger &ledger) { return withoutValue(stepDown(ledger, appointment, day, reason)); };
        },
        tr("The appointment ended."));
}

void TreeTools::planUnits(AreaId building)
{
    auto plan = planBuilding(m_services.desk.reader(), building);
    if (!plan.ok()) {
        Q_EMIT m_panel->message(plan.error().message, false);
        return;
    }
    auto *form = new PlanForm(m_services.theme, *plan, m_services.desk.clock().today());
    connect(form, &PlanForm::planChanged, this, [this, form] { Q_EMIT planShown(form->plan()); });
    m_panel->offer(
        form,
        [form]() -> Write {
            if (!form->check())
                return {};
            return [wanted = form->plan(), day = form->day()](Ledger &ledger) { return acceptPlan(ledger, wanted, day); };
        },
        tr("The plan was taken over."));
    Q_EMIT planShown(form->plan());
}

} // namespace linli::ui
