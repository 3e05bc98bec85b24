#include "core/households/lifeevent.h"

#include "core/base/text.h"

#include <array>
#include <utility>

namespace linli {

namespace {

constexpr std::array<std::pair<LifeEventKind, const char *>, 10> kindWords{{{LifeEventKind::MovedIn, "moved_in"},
    {LifeEventKind::MovedOut, "moved_out"}, {LifeEventKind::Born, "born"}, {LifeEventKind::Died, "died"},
    {LifeEventKind::Married, "married"}, {LifeEventKind::Divorced, "divorced"}, {LifeEventKind::Split, "split"},
    {LifeEventKind::Merged, "merged"},
    {LifeEventKind::Registered, "registered"}, {LifeEventKind::Other, "other"}}};

} // namespace

QString toWord(LifeEventKind kind)
{
    for (const auto &[value, word] : kindWords) {
        if (value == kind)
            return QString::fromLatin1(word);
    }
    return QStringLiteral("other");
}

LifeEventKind lifeEventKindFromWord(const QString &text)
{
    for (const auto &[value, word] : kindWords) {
        if (text == QLatin1String(word))
            return value;
    }
    return LifeEventKind::Other;
}

QString displayName(LifeEventKind kind)
{
    switch (kind) {
    case LifeEventKind::MovedIn:
        return translate("households", "moved in");
    case LifeEventKind::MovedOut:
        return translate("households", "moved out");
    case LifeEventKind::Born:
        return translate("households", "born");
    case LifeEventKind::Died:
        return translate("households", "died");
    case LifeEventKind::Married:
        return translate("households", "married");
    case LifeEventKind::Divorced:
        return translate("households", "divorced");
    case LifeEventKind::Split:
        return translate("households", "household split");
    case LifeEventKind::Merged:
        return translate("households", "households merged");
    case LifeEventKind::Registered:
        return translate("households", "entered for the first time");
    case LifeEventKind::Other:
        break;
    }
    return translate("households", "another change");
}

Result<LifeEventId> insertLifeEvent(Change &change, Ledger &ledger, LifeEvent event)
{
    LINLI_ASSIGN(const qint64 id,
        change.insert(QStringLiteral("life_event"),
            {{QStringLiteral("household_id"), event.household.value}, {QStringLiteral("person_id"), orNull(event.person)},
                {QStringLiteral("kind"), toWord(event.kind)}, {QStringLiteral("on_date"), orNull(event.on)},
                {QStringLiteral("other_household_id"), orNull(event.other)},
                {QStringLiteral("reported_on"), ledger.clock().today().toString(Qt::ISODate)},
                {QStringLiteral("reported_by"), ledger.actor()}, {QStringLiteral("confirmed_on"), orNull(event.confirmedOn)},
                {QStringLiteral("confirmed_by"), orNull(event.confirmedBy)}, {QStringLiteral("note"), orNull(event.note)}}));
    return LifeEventId(id);
}

Result<QList<LifeEvent>> lifeEventsOf(Database &db, HouseholdId household)
{
    QList<LifeEvent> events;
    LINLI_TRY(db.each(
        QStringLiteral("SELECT id, household_id, person_id, kind, on_date, other_household_id, reported_on, reported_by, "
                       "confirmed_on, confirmed_by, note FROM life_event WHERE household_id = ? "
                       "ORDER BY COALESCE(on_date, reported_on) DESC, id DESC"),
        {household.value}, [&](const Row &row) {
            events.append({row.id<LifeEventId>(0), row.id<HouseholdId>(1), row.id<PersonId>(2),
                lifeEventKindFromWord(row.text(3)), row.text(4), row.id<HouseholdId>(5), row.text(6), row.text(7),
                row.text(8), row.text(9),
                row.opened(10, {QStringLiteral("life_event"), QStringLiteral("note"), row.integer(0)})});
        }));
    return events;
}

} // namespace linli
