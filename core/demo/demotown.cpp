#include "core/demo/demotown.h"

#include "core/base/partialdate.h"
#include "core/demo/demofacts.h"
#include "core/households/householdstore.h"
#include "core/persons/personstore.h"
#include "core/persons/pinyin.h"

#include <algorithm>
#include <cmath>

namespace linli {

namespace {

constexpr double residentsPerBuilding = 84;
constexpr int buildingsPerSector = 5;

QString ordinalName(int index, const QString &what)
{
    static const QString numerals = QStringLiteral("一二三四五六七八九十");
    const QString number = index < numerals.size() ? QString(numerals[index])
        : index < 19                               ? u'十' + QString(numerals[index - 10])
                                                   : QString::number(index + 1);
    return u'第' + number + what;
}

Result<void> done(const Result<AppointmentId> &result)
{
    return result.ok() ? success() : Result<void>(result.error());
}

Household householdOf(const DemoFlat &flat, AreaId building)
{
    Household household;
    household.building = building;
    household.stairwell = flat.stairwell;
    household.floor = flat.floor;
    household.room = flat.room;
    household.housing = flat.vacant ? Housing::Vacant : flat.family.housing;
    household.vacant = flat.vacant;
    return household;
}

} // namespace

DemoTown::DemoTown(Ledger &ledger, DemoRandom &random, AreaTree tree)
    : m_ledger(ledger)
    , m_random(random)
    , m_today(ledger.clock().today())
    , m_names(random)
    , m_families(random, m_names, m_today)
    , m_tree(std::move(tree))
{
}

QString DemoTown::freshCode(const QString &name)
{
    const QString initials = pinyinOfText(name.chopped(2)).initials.toUpper();
    QString code = initials;
    for (int again = 2; m_codes.contains(code); ++again)
        code = initials + QString::number(again);
    m_codes.insert(code);
    return code;
}

Result<AreaId> DemoTown::addArea(
    Change &change, AreaId parent, AreaKind kind, const QString &name, int ordinal, const QString &code)
{
    Area area{{}, parent, kind, name, code, ordinal};
    LINLI_ASSIGN(area.id, insertArea(change, m_tree, area));
    m_tree.add(area);
    return area.id;
}

Result<AreaId> DemoTown::addSubdistrict(Change &change)
{
    const QString name = m_names.subdistrict();
    return addArea(change, {}, AreaKind::Subdistrict, name, int(m_children.size()), freshCode(name));
}

Result<void> DemoTown::appoint(Change &change, AreaId area, PersonId person, const QString &phone)
{
    Appointment appointment;
    appointment.area = area;
    appointment.person = person;
    appointment.phone = phone;
    const QDate day = m_today.addDays(-m_random.between(40, 1500));
    appointment.from = m_random.percent(25) ? QString()
        : m_random.percent(60)              ? PartialDate(day.year(), day.month()).toText()
                                            : PartialDate(day).toText();
    appointment.foundBy = m_random.percent(42) ? FoundBy::SelfNominated : FoundBy::Recommended;
    appointment.foundHow = m_random.percent(18) ? FoundHow::Online : FoundHow::Offline;
    return done(insertAppointment(change, appointment));
}

Result<PersonId> DemoTown::appointOutsider(
    Change &change, AreaId area, int youngest, int oldest, Standing standing)
{
    Person person = m_families.outsider(youngest, oldest);
    makeLeader(m_random, person, (youngest + oldest) / 2);
    person.standing = standing;
    LINLI_ASSIGN(const PersonId id, insertPerson(change, person));
    LINLI_TRY(appoint(change, area, id, {}));
    return id;
}

/// Somebody who led the unit before and has moved away: the history of D2.
Result<void> DemoTown::appointPredecessor(Change &change, AreaId area)
{
    LINLI_ASSIGN(const PersonId id, insertPerson(change, m_families.outsider(60, 80)));
    Appointment earlier;
    earlier.area = area;
    earlier.person = id;
    earlier.until = m_today.addDays(-m_random.between(1600, 2200)).toString(Qt::ISODate);
    earlier.endReason = m_random.percent(50) ? QStringLiteral("年事已高") : QStringLiteral("搬离本社区");
    return done(insertAppointment(change, earlier));
}

Result<PersonId> DemoTown::writeFamily(Change &change, HouseholdId household, const DemoFamily &family,
    DemoPlace place, QHash<QPair<qsizetype, qsizetype>, PersonId> &written)
{
    PersonId head;
    for (place.member = 0; place.member < family.members.size(); ++place.member) {
        const DemoMember &member = family.members[place.member];
        LINLI_ASSIGN(const PersonId id, insertPerson(change, member.person));
        written.insert({place.flat, place.member}, id);
        if (member.isHead)
            head = id;
        Membership membership;
        membership.household = household;
        membership.person = id;
        membership.relation = member.relation;
        membership.isHead = member.isHead;
        membership.registration = member.registration;
        membership.from = member.from;
        membership.until = member.until;
        membership.endReason = member.endReason;
        LINLI_ASSIGN(const MembershipId belongs, insertMembership(change, membership));
        Q_UNUSED(belongs)
        if (!member.flags.isEmpty())
            LINLI_TRY(setCareFlags(change, m_ledger.db(), id, member.flags,
                m_random.percent(60) ? QDate() : m_today.addDays(-m_random.between(30, 1000)), false));
    }
    return head;
}

Result<void> DemoTown::addBuilding(
    Change &change, Sector &sector, int &residentsLeft, DemoCommunity &community)
{
    DemoBuilding plan = planBuilding(m_random, m_families, residentsLeft);
    const auto personAt = [&plan](DemoPlace place) -> DemoMember & {
        return plan.flats[place.flat].family.members[place.member];
    };
    QList<DemoPlace> leaders; // A unit each, the building's last.
    for (int unit = 0; unit <= plan.units; ++unit) {
        const bool whole = unit == plan.units;
        DemoPlace place = pickLeader(m_random, plan, whole ? -1 : unit);
        if (m_random.percent(whole ? 3 : 2))
            place = {}; // Nobody has been found yet.
        if (place.isValid() && !leaders.contains(place))
            makeLeader(m_random, personAt(place).person, personAt(place).age);
        if (place.isValid() && personAt(place).person.phone.isEmpty())
            personAt(place).person.phone = m_names.phone();
        leaders.append(place);
    }

    const QString name = sector.estate + QString::number(++sector.buildings) + u'栋';
    LINLI_ASSIGN(
        const AreaId building, addArea(change, sector.id, AreaKind::Building, name, sector.buildings - 1));
    QList<AreaId> units;
    for (int unit = 0; unit < plan.units; ++unit) {
        LINLI_ASSIGN(const AreaId id,
            addArea(change, building, AreaKind::Unit, name + u'-' + QString::number(unit + 1), unit));
        units.append(id);
    }

    QHash<QPair<qsizetype, qsizetype>, PersonId> written;
    const qsizetype firstHome = community.homes.size();
    for (qsizetype f = 0; f < plan.flats.size(); ++f) {
        const DemoFlat &flat = plan.flats[f];
        Household household = householdOf(flat, building);
        if (!flat.vacant)
            describeHousehold(household, m_facts, m_today);
        LINLI_ASSIGN(const HouseholdId id, insertHousehold(change, household));
        LINLI_TRY(setUnit(change, m_ledger.db(), id, units[flat.unit], {}));
        LINLI_ASSIGN(const PersonId head, writeFamily(change, id, flat.family, {f, 0}, written));
        if (!flat.vacant)
            community.homes.append({id, units[flat.unit], head, PersonId(), PersonId()});
    }
    QHash<AreaId, PersonId> leaderOfUnit;
    for (qsizetype i = 0; i < leaders.size(); ++i) {
        if (!leaders[i].isValid())
            continue;
        const AreaId area = i < units.size() ? units[i] : building;
        const PersonId person = written.value({leaders[i].flat, leaders[i].member});
        if (i < units.size() && m_random.percent(4))
            LINLI_TRY(appointPredecessor(change, area));
        LINLI_TRY(appoint(change, area, person, {}));
        leaderOfUnit.insert(area, person);
    }
    for (qsizetype h = firstHome; h < community.homes.size(); ++h)
        community.homes[h].unitLeader = leaderOfUnit.value(community.homes[h].unit);
    return success();
}

Result<DemoTown::Sector> DemoTown::addSector(Change &change, AreaId community, const Plan &plan, int index)
{
    const int grid = index * plan.grids / plan.sectors;
    if (grid != m_gridIndex) {
        LINLI_ASSIGN(m_grid,
            addArea(change, community, AreaKind::Grid, ordinalName(grid, QStringLiteral("网格")), grid));
        m_gridIndex = grid;
        LINLI_ASSIGN(const PersonId leader, appointOutsider(change, m_grid, 28, 52, Standing::Employee));
        Q_UNUSED(leader)
    }
    Sector sector;
    LINLI_ASSIGN(sector.id,
        addArea(change, m_grid, AreaKind::Sector, ordinalName(index, QStringLiteral("片区")), index));
    sector.estate = m_names.estate();
    const bool retired = m_random.percent(50);
    LINLI_ASSIGN(sector.leader,
        appointOutsider(change, sector.id, retired ? 60 : 35, retired ? 74 : 58,
            retired ? Standing::Retired : Standing::Employee));
    return sector;
}

Result<DemoCommunity> DemoTown::addCommunity(Change &change, AreaId subdistrict, int residents)
{
    Plan plan;
    const int buildings = std::max(1, int(std::lround(residents / residentsPerBuilding)));
    plan.sectors = std::max(1, (buildings + buildingsPerSector / 2) / buildingsPerSector);
    plan.grids = std::clamp(residents > 3000 ? 3 : 2, 1, plan.sectors);
    plan.buildingsPerSector = std::max(1, (buildings + plan.sectors - 1) / plan.sectors);

    DemoCommunity community;
    const QString name = m_names.community();
    community.code = freshCode(name);
    community.clerk = m_names.clerk();
    LINLI_ASSIGN(community.id,
        addArea(change, subdistrict, AreaKind::Community, name, m_children[subdistrict]++, community.code));
    m_gridIndex = -1;
    int left = residents;
    for (int index = 0; left > 0; ++index) {
        const bool last = index + 1 >= plan.sectors;
        LINLI_ASSIGN(Sector sector, addSector(change, community.id, plan, std::min(index, plan.sectors - 1)));
        sector.firstHome = community.homes.size();
        while (left > 0 && (last || sector.buildings < plan.buildingsPerSector))
            LINLI_TRY(addBuilding(change, sector, left, community));
        for (qsizetype h = sector.firstHome; h < community.homes.size(); ++h)
            community.homes[h].sectorLeader = sector.leader;
    }
    return community;
}

} // namespace linli
