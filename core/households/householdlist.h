// The list of households: filters, sorting by several columns, pages by key.
#pragma once

#include "core/base/ids.h"
#include "core/households/household.h"
#include "core/storage/database.h"

#include <QDate>

#include <optional>

namespace linli {

struct HouseholdRow
{
    HouseholdId id;
    AreaId building;
    AreaId unit;
    QString unitName;
    QString address;
    PersonId head;
    QString headName;
    int residents = 0;
    bool vacant = false;
    Housing housing = Housing::Unknown;
    QStringList flags; ///< Words of care kinds present in the household.
    QString livelihood; ///< Words of householdwords.h.
    QString gas;
    QString wiring;
};

/// What is not known of a household (R5), whatever the day.
enum class HouseholdGap {
    People, ///< The room, the head, a relation or a name.
    Facts, ///< Housing or livelihood.
    Change, ///< A change waits to be confirmed.
};
QString toWord(HouseholdGap gap); ///< people, facts, change
std::optional<HouseholdGap> householdGapFromWord(const QString &word);

/// Everything that is set must hold.
struct HouseholdFilter
{
    AreaId within; ///< Null: everywhere.
    std::optional<bool> vacant;
    std::optional<Housing> housing;
    QString flag; ///< A care kind's word.
    bool anyFlag = false; ///< Somebody to watch over lives there.
    QString text; ///< Part of the address or of the head's name.
    std::optional<int> peopleFrom; ///< How many live there.
    std::optional<int> peopleTo;
    QString livelihood; ///< A word of householdwords.h.
    bool floating = false; ///< Somebody of the floating population lives there.
    std::optional<HouseholdGap> gap;
    /// Nobody confirmed who lives there in so many months up to `today`, or ever; vacant flats are left out.
    std::optional<int> unconfirmedMonths;
    /// Whole years on `today`, which must be set with them. Who was born in a year or a month of which it cannot be said
    /// is not of that age.
    std::optional<int> ageFrom;
    std::optional<int> ageTo; ///< With ageFrom: of the same resident.
    std::optional<int> aloneFrom; ///< Exactly one resident, of this age or older.
    QDate today;
};

enum class HouseholdSort { Address, Head, Residents, Housing, Flags };

struct HouseholdSortKey
{
    HouseholdSort by = HouseholdSort::Address;
    bool descending = false;
    bool operator==(const HouseholdSortKey &) const = default;
};
/// The first key sorts; the next ones sort what is equal by those before it. Empty: by address. What is equal in all
/// goes by number, in the last key's direction.
using HouseholdOrder = QList<HouseholdSortKey>;

/// Where a page ended; the next one begins after it.
struct HouseholdCursor
{
    QVariantList keys; ///< One a sort key.
    HouseholdId id;
};

struct HouseholdPage
{
    QList<HouseholdRow> rows;
    std::optional<HouseholdCursor> next; ///< Nothing: this was the last page.
};

inline constexpr int pageSize = 256;

Result<HouseholdPage> householdPage(Database &db, const HouseholdFilter &filter, const HouseholdOrder &order,
    const std::optional<HouseholdCursor> &after = std::nullopt, int limit = pageSize);

/// The SQL and its values behind householdPage, for the test that looks at the query plan.
struct HouseholdStatement
{
    QString sql;
    QVariantList values;
};
HouseholdStatement householdPageStatement(Database &db, const HouseholdFilter &filter, const HouseholdOrder &order,
    const std::optional<HouseholdCursor> &after, int limit);

} // namespace linli
