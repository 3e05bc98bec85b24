// The ledger as it stood at the end of a past day: what was on record then, and in force on that day.
//
// What a past day tells, table by table:
// - area, household, household_unit, person, membership, appointment, care_flag: as they were. Sealed columns are left
//   out of lists; a card opens ID number and phone of its own people, masked (pastCard()). Vehicles, safety notes and
//   the contact's phone are sealed too and are not told of past days.
// - care_kind: a mark is kept by its word, so it stands under the name that the kind has today.
// - household_clarity is derived and never journalled, and what is clear also hangs on the day's limits, cases and
//   waiting changes. The four clarities of a past day are not made again; the card tells instead when people and
//   circumstances had last been confirmed, as it stood on that day, and says that the clarities are not shown.
// - life_event tells when a change was reported and confirmed. The change itself stands in the dated rows, which are
//   shown; whether it had been confirmed by a past day is not.
// - flag_refusal and not_duplicate are judgements about today's proposals: they change nothing that is shown.
// - door_round, door_round_area and door_visit: a round keeps its own days and is not asked as of another one. What was
//   corrected or confirmed at a door stands in the household and the person like any other change.
#pragma once

#include "core/areas/areastore.h"
#include "core/asof/pastrows.h"
#include "core/households/household.h"

namespace linli {

struct PastMember
{
    MembershipId membership;
    PersonId person;
    QString name;
    Sex sex = Sex::Unknown;
    QString birth;
    QString relation;
    bool isHead = false;
    Registration registration = Registration::Unknown;
    QString from;
    QStringList flags; ///< Words of care kinds in force.
    bool forgotten = false; ///< Erased by law since: what it said is not known any more.
};

struct PastHousehold
{
    Household household; ///< Without its sealed columns.
    AreaId unit; ///< Null: in none on that day.
    QString unitName;
    QString address;
    QList<PastMember> members; ///< Who lived there, the head first.

    QStringList flags() const; ///< Of all members, each once.
    /// Where it counts: its micro-unit, else its building.
    AreaId area() const { return unit ? unit : household.building; }
};

struct PastLeader
{
    AppointmentId appointment;
    AreaId area;
    AreaKind areaKind = AreaKind::Unit;
    QString areaName;
    PersonId person;
    QString name;
    QString from;
    bool forgotten = false;
};

struct PastCounts
{
    int households = 0; ///< Vacant flats included.
    int vacant = 0;
    int residents = 0;
    int flagged = 0; ///< Residents who were watched over.
    int leaders = 0;
    bool operator==(const PastCounts &) const = default;
};

/// Where a page ended: the area whose households were given last (they are never cut).
struct PastHouseholds
{
    QList<PastHousehold> households;
    std::optional<AreaId> next; ///< Give it to the next call; nothing: that was all.
};

/// What the viewer sees is what lay in their areas on that day.
class AsOf
{
public:
    /// Errors: Denied, Invalid for a day that has not come, Cancelled.
    static Result<AsOf> open(
        Database &db, QDate day, QDate today, const WriteControl &control = {}, QDate touchedUntil = {});

    QDate day() const { return m_past.day(); }
    /// The tree of that day, as far as the viewer's areas reach.
    const AreaTree &tree() const { return m_tree; }
    const PastRows &rows() const { return m_past; }

    /// Households inside `within` (null: all), area by area in the tree's order, by address.
    Result<PastHouseholds> page(AreaId within, std::optional<AreaId> after = std::nullopt, int limit = 256) const;
    Result<void> each(
        AreaId within, const std::function<void(const PastHousehold &)> &visit, const WriteControl &control = {}) const;
    /// For every area of the tree, with what lies below it.
    Result<QHash<AreaId, PastCounts>> counts(const WriteControl &control = {}) const;
    /// Leaders in office, outer areas first.
    Result<QList<PastLeader>> leaders(AreaId within) const;
    /// Those of the area and of the areas around it, inner ones first.
    Result<QList<PastLeader>> leadersOver(AreaId area) const;
    /// Error NotFound where there was no such household, or it lay outside the viewer's areas.
    Result<PastHousehold> household(HouseholdId id) const;
    /// The same without the viewer's bounds; nothing where there was none.
    Result<std::optional<PastHousehold>> find(HouseholdId id) const;
    bool isVisible(const PastHousehold &household, AreaId within = {}) const;

private:
    struct Group;
    Result<void> addLeaders(const Area &area, QList<PastLeader> &leaders) const;
    Result<void> loadTree();
    QSet<qint64> areasWithin(AreaId within) const;
    Result<QList<PastHousehold>> householdsAt(AreaId area, const QSet<qint64> &inside) const;
    Result<QList<PastHousehold>> made(Group group) const;
    Result<void> fillMembers(Group &group) const;
    Result<void> fillPeople(Group &group) const;
    PastHousehold householdOf(const Group &group, const PastRow &row) const;
    PastMember memberOf(const Group &group, const PastRow &row) const;

    PastRows m_past;
    AreaTree m_tree;
    QHash<qint64, QString> m_names; ///< Of all areas of that day, in the viewer's bounds or not.
};

/// ID number and phone of a member as they stood then, masked; empty where there was none.
struct PastNumbers
{
    QString idNumber;
    QString phone;
};
Result<PastNumbers> pastNumbers(const AsOf &asOf, const PastMember &member, QDate today);

/// One household with all that a past day tells of it.
struct PastCard
{
    PastHousehold household;
    QHash<PersonId, PastNumbers> numbers;
    QList<PastLeader> leaders; ///< Of its micro-unit first; none for a role that sees no leaders.
};
/// Errors as AsOf::household().
Result<PastCard> pastCard(const AsOf &asOf, HouseholdId id, QDate today);

} // namespace linli
