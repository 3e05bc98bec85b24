#include "core/cases/places.h"

#include "core/base/text.h"
#include "core/cases/transitions.h"

namespace linli {

namespace {

/// Kinds of area carry the words of the rungs.
std::optional<Rung> rungOfKind(const QString &kind)
{
    return fromWord<Rung>(kind);
}

} // namespace

Result<std::optional<AreaId>> areaAtRung(Ledger &ledger, AreaId area, Rung rung)
{
    LINLI_ASSIGN(const auto id,
        ledger.db().integer(QStringLiteral("SELECT a.id FROM area_path p JOIN area a ON a.id = p.ancestor_id "
                                           "WHERE p.area_id = ? AND a.kind = ? ORDER BY p.depth LIMIT 1"),
            {area.value, toWord(rung)}));
    return id ? std::optional(AreaId(*id)) : std::nullopt;
}

Result<PersonId> leaderAtRung(Ledger &ledger, AreaId area, Rung rung, QDate day)
{
    LINLI_ASSIGN(const auto over, areaAtRung(ledger, area, rung));
    if (!over)
        return PersonId();
    const QString date = day.toString(Qt::ISODate);
    // Starts and ends may be known to the month only; as text they compare well enough for "in office today".
    LINLI_ASSIGN(const auto person,
        ledger.db().integer(QStringLiteral("SELECT person_id FROM appointment WHERE area_id = ? "
                                           "AND (from_date IS NULL OR from_date <= ?) "
                                           "AND (until_date IS NULL OR until_date > ?) "
                                           "ORDER BY from_date DESC, id DESC LIMIT 1"),
            {over->value, date, date}));
    return PersonId(person.value_or(0));
}

Result<Rung> rungOfArea(Ledger &ledger, AreaId area)
{
    LINLI_ASSIGN(const auto kind,
        ledger.db().text(
            QStringLiteral("SELECT kind FROM area WHERE id = ? AND void_reason IS NULL"), {area.value}));
    if (!kind)
        return Error{ErrorKind::NotFound, translate("cases", "There is no such area in this ledger.")};
    return rungOfKind(*kind).value_or(Rung::Community);
}

Result<QString> numberCode(Ledger &ledger, AreaId area)
{
    LINLI_ASSIGN(const auto code,
        ledger.db().text(
            QStringLiteral(
                "SELECT a.code FROM area_path p JOIN area a ON a.id = p.ancestor_id "
                "WHERE p.area_id = ? AND a.code IS NOT NULL AND a.kind IN ('community', 'subdistrict') "
                "ORDER BY p.depth LIMIT 1"),
            {area.value}));
    return code.value_or(QStringLiteral("LL"));
}

Result<std::optional<Rung>> nextRung(Ledger &ledger, AreaId area, Rung from)
{
    std::optional<Rung> next = rungAbove(from);
    if (next == Rung::Sector) {
        LINLI_ASSIGN(const auto there, areaAtRung(ledger, area, *next));
        if (!there)
            next = Rung::Community;
    }
    return next;
}

Result<void> checkExists(Ledger &ledger, const QString &table, qint64 id)
{
    LINLI_ASSIGN(const auto there,
        ledger.db().integer(
            QStringLiteral("SELECT 1 FROM %1 WHERE id = ? AND void_reason IS NULL").arg(table), {id}));
    if (there)
        return success();
    const QString what = table == u"area" ? translate("cases", "There is no such area in this ledger.")
        : table == u"household"           ? translate("cases", "There is no such household in this ledger.")
                                          : translate("cases", "There is no such person in this ledger.");
    return Error{ErrorKind::NotFound, what};
}

Result<AreaId> unitOfHousehold(Ledger &ledger, HouseholdId household, QDate day)
{
    const QString date = day.toString(Qt::ISODate);
    LINLI_ASSIGN(const auto unit,
        ledger.db().integer(
            QStringLiteral("SELECT unit_id FROM household_unit WHERE household_id = ? "
                           "AND (from_date IS NULL OR from_date <= ?) "
                           "AND (until_date IS NULL OR until_date > ?) ORDER BY id DESC LIMIT 1"),
            {household.value, date, date}));
    return AreaId(unit.value_or(0));
}

} // namespace linli
