// The panel's actions: each opens its form in the panel's place and calls one use case.
#include "ui/models/carewords.h"
#include "core/households/householdcases.h"
#include "ui/widgets/stepform.h"
#include "ui/ledger/householdform.h"
#include "ui/ledger/householdpanel.h"
#include "ui/ledger/residentform.h"
#include "ui/ledger/twinnotice.h"
#include "ui/models/desk.h"

#include <QTimer>

namespace linli::ui {

namespace {

AreaTree treeOf(Desk &desk)
{
    auto tree = AreaTree::load(desk.db());
    return tree.ok() ? tree.take() : AreaTree();
}

QStringList presentFlags(const Member &member)
{
    QStringList kinds;
    for (const CareFlag &flag : member.flags) {
        if (flag.until.isEmpty())
            kinds.append(flag.kind);
    }
    return kinds;
}

} // namespace

void HouseholdPanel::addHousehold(AreaId building, AreaId unit)
{
    Household household;
    household.building = building;
    auto *form = new HouseholdForm(m_services.theme, treeOf(m_services.desk), household, unit);
    const auto made = std::make_shared<HouseholdId>();
    const auto prepare = [form, made]() -> Write {
        if (!form->check())
            return {};
        return [made, given = form->household(), unit = form->unit()](Ledger &ledger) -> Result<void> {
            LINLI_ASSIGN(*made, linli::addHousehold(ledger, given, unit));
            return success();
        };
    };
    offer(form, QStringLiteral("new_household"), prepare, tr("The household was added."), [this, made] { show(*made); });
}

void HouseholdPanel::editHousehold()
{
    auto *form = new HouseholdForm(m_services.theme, treeOf(m_services.desk), m_card.household, m_card.unit);
    const auto prepare = [form]() -> Write {
        if (!form->check())
            return {};
        return [given = form->household()](Ledger &ledger) { return linli::editHousehold(ledger, given); };
    };
    offer(form, draftOf(QStringLiteral("correct")), prepare, tr("The household was saved."));
}

void HouseholdPanel::addMember()
{
    Membership membership;
    membership.household = household();
    const bool hasHead = std::any_of(m_card.members.begin(), m_card.members.end(),
        [](const Member &member) { return member.membership.isHead && member.membership.until.isEmpty(); });
    membership.relation = hasHead ? QString() : QStringLiteral("户主");
    auto *form = new ResidentForm(m_services.theme, Person(), membership, {}, careKindsOf(m_services.desk), m_services.desk.clock().today());
    const auto prepare = [form]() -> Write {
        if (!form->check())
            return {};
        return [person = form->person(), given = form->membership(), care = form->careKinds()](
                   Ledger &ledger) -> Result<void> {
            LINLI_ASSIGN(const PersonId id, addResident(ledger, person, given, care));
            Q_UNUSED(id)
            return success();
        };
    };
    watchTwins(form, [form] { return form->person(); }, true);
    offer(form, draftOf(QStringLiteral("new_resident")), prepare, tr("The resident was added."));
}

void HouseholdPanel::watchTwins(PanelForm *form, std::function<Person()> typed, bool isNew)
{
    auto *notice = new TwinNotice(m_services, form, std::move(typed), isNew);
    connect(notice, &TwinNotice::openWanted, this, [this](HouseholdId id, PersonId person) {
        QTimer::singleShot(0, this, [this, id, person] { show(id, person); }); // The button that asked goes away with its form.
    });
    connect(notice, &TwinNotice::takeWanted, this,
        [this](const Twin &twin) { QTimer::singleShot(0, this, [this, twin] { addMover(twin); }); });
}

void HouseholdPanel::editMember(const Member &member)
{
    auto *form = new ResidentForm(m_services.theme, member.person, member.membership, presentFlags(member),
        careKindsOf(m_services.desk), m_services.desk.clock().today());
    const auto prepare = [form]() -> Write {
        if (!form->check())
            return {};
        return [person = form->person(), given = form->membership(), care = form->careKinds()](
                   Ledger &ledger) { return editResident(ledger, person, given, care); };
    };
    watchTwins(form, [form] { return form->person(); }, false);
    offer(form, draftOf(QStringLiteral("resident:") + member.person.id.toText()), prepare, tr("The resident was saved."));
}

void HouseholdPanel::moveToUnit()
{
    const AreaTree tree = treeOf(m_services.desk);
    QList<std::pair<QString, QVariant>> units;
    for (const Area &area : tree.all()) {
        if (area.kind == AreaKind::Unit && area.id != m_card.unit)
            units.append({area.name, area.id.value});
    }
    // The same building's units first: that is where households nearly always go.
    std::stable_partition(units.begin(), units.end(),
        [&](const auto &unit) { return tree.isWithin(AreaId(unit.second.toLongLong()), m_card.household.building); });
    auto *form = new StepForm(m_services.theme, tr("Move to another micro-unit"), tr("Move the household"));
    form->addChoice(tr("Micro-unit"), units);
    form->addDay(tr("From"), m_services.desk.clock().today());
    const auto prepare = [form, id = household()]() -> Write {
        if (!form->check())
            return {};
        return [id, unit = AreaId(form->choice().toLongLong()), day = form->day()](
                   Ledger &ledger) { return moveHouseholdToUnit(ledger, id, unit, day); };
    };
    offer(form, draftOf(QStringLiteral("move")), prepare, tr("The household belongs to another micro-unit now."));
}

void HouseholdPanel::voidHousehold()
{
    auto *form = new StepForm(m_services.theme, tr("Entered by mistake"), tr("Void the household"));
    form->addReason(tr("Reason"), {tr("entered twice"), tr("no such flat")}, true);
    const auto prepare = [form, id = household()]() -> Write {
        if (!form->check())
            return {};
        return [id, reason = form->reason()](
                   Ledger &ledger) { return linli::voidHousehold(ledger, id, reason); };
    };
    offer(form, draftOf(QStringLiteral("void")), prepare, tr("The household was voided."));
}

} // namespace linli::ui
