#include "core/reporting/peoplefigures.h"

#include "core/base/partialdate.h"
#include "core/persons/person.h"

namespace linli {

namespace {

AgeBand bandOfAge(int age)
{
    if (age < 60)
        return AgeBand::Below60;
    if (age < 70)
        return AgeBand::From60;
    return age < 80 ? AgeBand::From70 : AgeBand::From80;
}

/// A birth date known to the year can still tell the band.
AgeBand bandOn(const QString &birth, QDate day)
{
    const auto date = PartialDate::fromText(birth);
    if (!date)
        return AgeBand::Unknown;
    const auto oldest = ageOn(PartialDate(date->first()), day);
    const auto youngest = ageOn(PartialDate(date->last()), day);
    if (!oldest || !youngest || bandOfAge(*oldest) != bandOfAge(*youngest))
        return AgeBand::Unknown;
    return bandOfAge(*oldest);
}

/// "begun on the day or before, not ended on it"; binds the day twice.
QString heldOn(const QString &alias)
{
    return QStringLiteral(
        "(%1.from_date IS NULL OR %1.from_date <= ?) AND (%1.until_date IS NULL OR %1.until_date > ?)")
        .arg(alias);
}

class PeopleCount
{
public:
    PeopleCount(Database &db, const AreaTree &tree, QDate day)
        : m_db(db)
        , m_tree(tree)
        , m_day(day)
        , m_dayText(day.toString(Qt::ISODate))
    {
    }

    Result<QHash<AreaId, PeopleFigures>> run()
    {
        m_figures.insert(AreaId(), {});
        for (const Area &area : m_tree.all())
            m_figures.insert(area.id, {});
        LINLI_TRY(countLeaders());
        LINLI_TRY(placeHouseholds());
        LINLI_TRY(countResidents());
        LINLI_TRY(countFlags());
        return sums();
    }

private:
    Result<void> countLeaders();
    Result<void> placeHouseholds();
    Result<void> countResidents();
    Result<void> countFlags();
    QHash<AreaId, PeopleFigures> sums();
    /// Where a household's numbers are added; null for one that is void.
    PeopleFigures *placeOf(qint64 household)
    {
        const auto area = m_places.constFind(household);
        return area == m_places.constEnd() || !counts(*area) ? nullptr : &m_figures[*area];
    }
    /// Whether the viewer's areas hold it.
    bool counts(AreaId area) const { return !m_db.viewer().areas || m_tree.find(area); }

    Database &m_db;
    const AreaTree &m_tree;
    QDate m_day;
    QString m_dayText;
    QHash<qint64, AreaId> m_places; ///< Unit, or building without one, of each household.
    QHash<AreaId, PeopleFigures> m_figures; ///< Each area's own, before they are summed up the tree.
};

Result<void> PeopleCount::countLeaders()
{
    return m_db.each(QStringLiteral("SELECT t.area_id, p.politics, p.standing, p.birth FROM appointment t "
                                    "JOIN person p ON p.id = t.person_id JOIN area a ON a.id = t.area_id "
                                    "WHERE p.void_reason IS NULL AND a.void_reason IS NULL AND ")
            + heldOn(QStringLiteral("t")),
        {m_dayText, m_dayText}, [this](const Row &row) {
            if (!counts(row.id<AreaId>(0)))
                return;
            PeopleFigures &own = m_figures[row.id<AreaId>(0)];
            ++own.leaders;
            own.party += politicsFromWord(row.text(1)) == Politics::PartyMember ? 1 : 0;
            own.retired += standingFromWord(row.text(2)) == Standing::Retired ? 1 : 0;
            ++own.ages[size_t(bandOn(row.text(3), m_day))];
        });
}

Result<void> PeopleCount::placeHouseholds()
{
    LINLI_TRY(m_db.each(QStringLiteral("SELECT id, building_id FROM household WHERE void_reason IS NULL"), {},
        [this](const Row &row) { m_places.insert(row.integer(0), row.id<AreaId>(1)); }));
    LINLI_TRY(m_db.each(
        QStringLiteral("SELECT u.household_id, u.unit_id FROM household_unit u JOIN area a ON a.id = "
                       "u.unit_id WHERE a.void_reason IS NULL AND ")
            + heldOn(QStringLiteral("u")) + QStringLiteral(" ORDER BY u.id"),
        {m_dayText, m_dayText}, [this](const Row &row) {
            if (const auto place = m_places.find(row.integer(0)); place != m_places.end())
                *place = row.id<AreaId>(1);
        }));
    return m_db.each(QStringLiteral("SELECT id, vacant FROM household WHERE void_reason IS NULL"), {},
        [this](const Row &row) {
            if (PeopleFigures *own = placeOf(row.integer(0))) {
                ++own->households;
                own->vacant += row.flag(1) ? 1 : 0;
            }
        });
}

Result<void> PeopleCount::countResidents()
{
    return m_db.each(QStringLiteral("SELECT m.household_id, COUNT(DISTINCT m.person_id) FROM membership m "
                                    "JOIN person p ON p.id = m.person_id WHERE p.void_reason IS NULL AND %1 "
                                    "GROUP BY m.household_id")
                         .arg(heldOn(QStringLiteral("m"))),
        {m_dayText, m_dayText}, [this](const Row &row) {
            if (PeopleFigures *own = placeOf(row.integer(0)))
                own->residents += int(row.integer(1));
        });
}

Result<void> PeopleCount::countFlags()
{
    return m_db.each(
        QStringLiteral("SELECT m.household_id, f.kind, COUNT(DISTINCT m.person_id) FROM care_flag f "
                       "JOIN membership m ON m.person_id = f.person_id JOIN person p ON p.id = m.person_id "
                       "WHERE p.void_reason IS NULL AND %1 AND %2 GROUP BY m.household_id, f.kind")
            .arg(heldOn(QStringLiteral("f")), heldOn(QStringLiteral("m"))),
        {m_dayText, m_dayText, m_dayText, m_dayText}, [this](const Row &row) {
            if (PeopleFigures *own = placeOf(row.integer(0)))
                own->flags[row.text(1)] += int(row.integer(2));
        });
}

QHash<AreaId, PeopleFigures> PeopleCount::sums()
{
    for (const Area &area : m_tree.all()) {
        if (area.kind != AreaKind::Unit)
            continue;
        PeopleFigures &own = m_figures[area.id];
        const UnitSize size = judgeUnitSize(own.households - own.vacant);
        own.units = 1;
        own.unitsTooSmall = size == UnitSize::TooSmall ? 1 : 0;
        own.unitsTooLarge = size == UnitSize::TooLarge ? 1 : 0;
    }
    QHash<AreaId, PeopleFigures> sums = m_figures;
    for (auto it = m_figures.cbegin(); it != m_figures.cend(); ++it) {
        if (it.key().isNull())
            continue;
        sums[AreaId()] += it.value();
        for (const Area *area : m_tree.path(it.key())) {
            if (area->id != it.key())
                sums[area->id] += it.value();
        }
    }
    return sums;
}

} // namespace

Result<QHash<AreaId, PeopleFigures>> peopleFigures(Database &db, const AreaTree &tree, QDate day)
{
    return PeopleCount(db, tree, day).run();
}

} // namespace linli
