// What happens to people and households, from the panel: one form and one use case each, one Undo.
#include "core/persons/mask.h"
#include "ui/ledger/householdpanel.h"
#include "ui/ledger/lifeform.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"

#include <QMenu>

namespace linli::ui {

void HouseholdPanel::addLifeSteps(QMenu *menu, const Member &member)
{
    const Ledger &reader = m_services.desk.reader();
    QList<QAction *> steps{menu->addAction(tr("Moves to another household"), this, [this, member] { moveElsewhere(member); }),
        menu->addAction(tr("Moves out"), this, [this, member] { moveOut(member); })};
    if (member.person.marital == u"married")
        steps.append(menu->addAction(tr("Divorced"), this, [this, member] { recordDivorce(member); }));
    else
        steps.append(menu->addAction(tr("Marries"), this, [this, member] { recordMarriage(member); }));
    steps.append(menu->addAction(tr("Died"), this, [this, member] { recordDeath(member); }));
    for (QAction *step : std::as_const(steps))
        allow(step, reader, Action::Edit, Kind::Residents);
    menu->addSeparator();
}

QMenu *HouseholdPanel::makeHouseholdMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    const Ledger &reader = m_services.desk.reader();
    for (QAction *action : {menu->addAction(tr("Somebody of the ledger moves in"), this, [this] { addMover(); }),
             menu->addAction(tr("A child was born"), this, &HouseholdPanel::addBirth)})
        allow(action, reader, Action::Edit, Kind::Residents);
    menu->addSeparator();
    for (QAction *action : {menu->addAction(tr("Split the household"), this, &HouseholdPanel::split),
             menu->addAction(tr("Everybody moves or joins another household"), this, &HouseholdPanel::merge),
             menu->addAction(tr("Correct the household"), this, &HouseholdPanel::editHousehold),
             menu->addAction(tr("Move to another micro-unit"), this, &HouseholdPanel::moveToUnit),
             menu->addAction(tr("Entered by mistake"), this, &HouseholdPanel::voidHousehold)})
        allow(action, reader, Action::Edit, Kind::Households);
    return menu;
}

void HouseholdPanel::popUpMoves(const QPoint &at, const std::function<void()> &chosen)
{
    auto *menu = new QMenu(window());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Ledger &reader = m_services.desk.reader();
    for (QAction *action : {menu->addAction(tr("Somebody new moves in"), this, &HouseholdPanel::addMember),
             menu->addAction(tr("Somebody of the ledger moves in"), this, [this] { addMover(); }),
             menu->addAction(tr("A child was born"), this, &HouseholdPanel::addBirth)})
        allow(action, reader, Action::Edit, Kind::Residents);
    menu->addSeparator();
    for (const Member &member : m_card.members) {
        if (member.membership.until.isEmpty())
            addLifeSteps(menu->addMenu(member.person.name), member);
    }
    menu->addSeparator();
    for (QAction *action : {menu->addAction(tr("Split the household"), this, &HouseholdPanel::split),
             menu->addAction(tr("Everybody moves or joins another household"), this, &HouseholdPanel::merge)})
        allow(action, reader, Action::Edit, Kind::Households);
    connect(menu, &QMenu::triggered, this, chosen);
    menu->popup(at);
    menu->setActiveAction(menu->actions().first());
}

QList<std::pair<QString, qint64>> HouseholdPanel::successorsOf(
    const HouseholdCard &card, const QList<PersonId> &leaving) const
{
    QList<std::pair<QString, qint64>> others;
    bool headLeaves = false;
    for (const Member &member : card.members) {
        if (!member.membership.until.isEmpty())
            continue;
        if (leaving.contains(member.person.id))
            headLeaves = headLeaves || member.membership.isHead;
        else if (!isMinor(member.person, m_services.desk.clock().today()))
            others.append({member.person.name, member.person.id.value});
    }
    // The only one follows by itself.
    return headLeaves && others.size() > 1 ? others : QList<std::pair<QString, qint64>>();
}

void HouseholdPanel::moveElsewhere(const Member &member)
{
    auto *form = new LifeForm(
        m_services, tr("%1 moves to another household").arg(member.person.name), tr("Save the move"));
    form->addHousehold(m_card.household.building, household());
    form->addDay(tr("Day"), m_services.desk.clock().today());
    form->addRelation();
    form->addRegistration();
    form->addMember(tr("New head here"), successorsOf({member.person.id}));
    const auto prepare = [form, id = member.person.id]() -> Write {
        if (!form->check())
            return {};
        const Arrival arrival{form->household(), form->relation(), form->registration(), form->day(), {}, form->member()};
        return [id, arrival](Ledger &ledger) { return moveIn(ledger, id, arrival); };
    };
    offer(form, draftOf(QStringLiteral("move_to:") + member.person.id.toText()), prepare, tr("The move was saved."));
}

void HouseholdPanel::moveOut(const Member &member)
{
    auto *form = new LifeForm(m_services, tr("%1 leaves the household").arg(member.person.name), tr("Record the move"));
    form->addDay(tr("Day"), m_services.desk.clock().today());
    form->addReason(tr("Reason"), {tr("moved away"), tr("other")}, false);
    form->addMember(tr("New head here"), successorsOf({member.person.id}));
    const auto prepare = [form, id = member.membership.id]() -> Write {
        if (!form->check())
            return {};
        return [id, day = form->day(), reason = form->reason(), head = form->member()](
                   Ledger &ledger) { return linli::moveOut(ledger, id, day, reason, head); };
    };
    offer(form, draftOf(QStringLiteral("move_out:") + member.person.id.toText()), prepare, tr("The move was recorded."));
}

void HouseholdPanel::recordDeath(const Member &member)
{
    auto *form = new LifeForm(m_services, tr("%1 died").arg(member.person.name), tr("Record the death"));
    form->setNotice(tr("The stay, the care flags and the offices end on that day."));
    form->addDay(tr("Day"), m_services.desk.clock().today());
    form->addLine(tr("Note"), false);
    form->addMember(tr("New head here"), successorsOf({member.person.id}));
    const auto prepare = [form, id = member.person.id]() -> Write {
        if (!form->check())
            return {};
        return [id, day = form->day(), note = form->line(), head = form->member()](
                   Ledger &ledger) { return linli::recordDeath(ledger, id, day, note, head); };
    };
    offer(form, draftOf(QStringLiteral("died:") + member.person.id.toText()), prepare, tr("The death was recorded."));
}

void HouseholdPanel::recordMarriage(const Member &member)
{
    auto *form = new LifeForm(m_services, tr("%1 marries").arg(member.person.name), tr("Record the marriage"));
    form->addPerson(tr("Spouse"), tr("nobody of the ledger"));
    form->addDay(tr("Day"), m_services.desk.clock().today());
    form->addHousehold(m_card.household.building, household(), tr("stays here"));
    form->addRelation();
    form->addMember(tr("New head here"), successorsOf({member.person.id}));
    const auto prepare = [form, id = member.person.id]() -> Write {
        if (!form->check())
            return {};
        const Marriage marriage{id, form->person(), form->day(),
            {form->household(), form->relation(), Registration::Unknown, form->day(), {}, form->member()}};
        return [marriage](Ledger &ledger) { return linli::recordMarriage(ledger, marriage); };
    };
    offer(form, draftOf(QStringLiteral("marries:") + member.person.id.toText()), prepare, tr("The marriage was recorded."));
}

void HouseholdPanel::recordDivorce(const Member &member)
{
    auto *form = new LifeForm(m_services, tr("The marriage of %1 ends").arg(member.person.name), tr("Record the divorce"));
    form->setNotice(tr("Both stay where they are; record who moves out as a move."));
    form->addPerson(tr("Spouse"), tr("nobody of the ledger"));
    form->addDay(tr("Day"), m_services.desk.clock().today());
    const auto prepare = [form, id = member.person.id]() -> Write {
        if (!form->check())
            return {};
        return [id, other = form->person(), day = form->day()](
                   Ledger &ledger) { return linli::recordDivorce(ledger, id, other, day); };
    };
    offer(form, draftOf(QStringLiteral("divorced:") + member.person.id.toText()), prepare, tr("The divorce was recorded."));
}

void HouseholdPanel::addMover(const std::optional<Twin> &twin)
{
    auto *form = new LifeForm(m_services, tr("Somebody of the ledger moves in"), tr("Save the move"));
    form->setNotice(tr("For somebody who is not in the ledger yet, add a resident instead."));
    form->addPerson(tr("Name"));
    if (twin)
        form->choosePerson({twin->person.id, twin->person.name, twin->person.birth, twin->address});
    form->addDay(tr("Day"), m_services.desk.clock().today());
    form->addRelation();
    form->addRegistration();
    if (const auto there = twin ? householdCard(m_services.desk.db(), twin->household) : Error{ErrorKind::NotFound, {}}; there.ok())
        form->addMember(tr("New head there"), successorsOf(*there, {twin->person.id}));
    const auto prepare = [form, here = household()]() -> Write {
        if (!form->check())
            return {};
        const Arrival arrival{here, form->relation(), form->registration(), form->day(), {}, form->member()};
        return [id = form->person(), arrival](Ledger &ledger) { return moveIn(ledger, id, arrival); };
    };
    offer(form, draftOf(QStringLiteral("move_in")), prepare, tr("The move was saved."));
}

void HouseholdPanel::addBirth()
{
    auto *form = new LifeForm(m_services, tr("A child was born"), tr("Record the birth"));
    form->addLine(tr("Name"), true);
    form->addSex();
    form->addDay(tr("Day of birth"), m_services.desk.clock().today());
    form->addRelation();
    form->addRegistration();
    const auto prepare = [form, here = household()]() -> Write {
        if (!form->check())
            return {};
        Birth birth{here, {}, form->relation(), form->registration()};
        birth.child.name = form->line();
        birth.child.sex = form->sex();
        birth.child.birth = form->day().toString(Qt::ISODate);
        return [birth](Ledger &ledger) -> Result<void> {
            LINLI_ASSIGN(const PersonId child, recordBirth(ledger, birth));
            Q_UNUSED(child)
            return success();
        };
    };
    const auto typed = [form] {
        Person child;
        child.name = form->line();
        child.birth = form->day().toString(Qt::ISODate);
        return child;
    };
    watchTwins(form, typed, true);
    offer(form, draftOf(QStringLiteral("born")), prepare, tr("The birth was recorded."));
}

QList<std::pair<QString, qint64>> HouseholdPanel::presentMembers() const
{
    QList<std::pair<QString, qint64>> members;
    for (const Member &member : m_card.members) {
        if (member.membership.until.isEmpty())
            members.append({member.person.name, member.person.id.value});
    }
    return members;
}

void HouseholdPanel::split()
{
    const LifeForm::Choices members = presentMembers();
    auto *form = new LifeForm(m_services, tr("Split the household"), tr("Split"));
    form->setNotice(tr("Those who are ticked form a household of their own: in this flat, in one where nobody lives, or in one that is not in the ledger yet."));
    form->addMembers(tr("Who goes"), members);
    form->addMember(tr("Their head"), members);
    form->addMember(tr("Head of those who stay"), members);
    form->addHousehold(m_card.household.building, household(), tr("in the same flat"));
    form->addFreshFlat();
    form->addDay(tr("Day"), m_services.desk.clock().today());
    const auto made = std::make_shared<HouseholdId>();
    const auto prepare = [form, made, from = m_card.household]() -> Write {
        if (!form->check())
            return {};
        Split split;
        split.from = from.id;
        split.who = form->members();
        split.head = form->member(0);
        split.stayingHead = form->member(1);
        split.into = form->household();
        split.fresh.building = from.building;
        split.fresh.stairwell = from.stairwell;
        split.fresh.floor = from.floor;
        split.fresh.room = from.room;
        if (form->isFresh()) {
            split.fresh = form->freshFlat();
            split.unit = form->freshUnit();
        }
        split.day = form->day();
        return [made, split](Ledger &ledger) -> Result<void> {
            LINLI_ASSIGN(*made, splitHousehold(ledger, split));
            return success();
        };
    };
    offer(form, draftOf(QStringLiteral("split")), prepare, tr("There are two households now."), [this, made] { show(*made); });
}

void HouseholdPanel::merge()
{
    auto *form = new LifeForm(m_services, tr("Everybody moves or joins another household"), tr("Save the move"));
    form->setNotice(tr("Into a flat where nobody lives, the household moves with its head. Where somebody lives, the two "
                       "become one household, and each one's relation to its head is asked for."));
    form->addHousehold(m_card.household.building, household());
    form->addRelations(presentMembers());
    form->addDay(tr("Day"), m_services.desk.clock().today());
    form->addChoice(tr("This flat then"),
        {{tr("is vacant"), int(Emptied::Vacant)}, {tr("never was a household of its own"), int(Emptied::Void)}});
    const auto prepare = [form, from = household()]() -> Write {
        if (!form->check())
            return {};
        const Merge merge{from, form->household(), form->relations(), Emptied(form->choice().toInt()), form->day()};
        return [merge](Ledger &ledger) { return mergeHouseholds(ledger, merge); };
    };
    offer(form, draftOf(QStringLiteral("merge")), prepare, tr("The move was saved."));
}

} // namespace linli::ui
