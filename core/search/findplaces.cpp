#include "core/search/finders.h"

#include "core/areas/area.h"
#include "core/base/text.h"
#include "core/cases/casewords.h"
#include "core/search/areakeys.h"

#include <algorithm>

namespace linli {

Result<void> findAreas(FindRun &run)
{
    QList<Found> areas;
    const auto add = [&](AreaKind kind, const Row &row) {
        const QString form = addressForm(row.text(1));
        const bool bySound = !form.contains(run.typed.place);
        const Found found{{FoundKind::Area, row.integer(0)}, row.text(1),
            row.isNull(2) ? displayName(kind) : displayName(kind) + QStringLiteral(" · ") + row.text(2),
            bySound ? translate("search", "pinyin") : translate("search", "name"), {}, row.id<AreaId>(0)};
        const auto same = [&](const Found &other) { return other.ref == found.ref; };
        if (std::none_of(areas.begin(), areas.end(), same))
            areas.append(found);
    };
    for (const AreaKind kind : allAreaKinds) {
        for (const QString &key : {run.typed.place, run.typed.placeBySound}) {
            if (key.isEmpty())
                continue;
            const FindStatement statement = areasByKey(run.db(), int(kind), key, run.options.limit);
            LINLI_TRY(run.db().each(statement.sql, statement.values, [&](const Row &row) { add(kind, row); }));
        }
    }
    std::stable_sort(areas.begin(), areas.end(), [&](const Found &a, const Found &b) {
        const auto rank = [&](const Found &area) {
            const QString form = addressForm(area.title);
            return form == run.typed.place ? 0 : form.startsWith(run.typed.place) ? 1 : 2;
        };
        return rank(a) < rank(b);
    });
    for (const Found &area : std::as_const(areas)) {
        if (!run.isFull(FoundKind::Area))
            run.found.append(area);
    }
    return success();
}

Result<void> findHouseholds(FindRun &run)
{
    const TypedAddress &address = run.typed.address;
    QList<Found> homes;
    for (const QString &building : address.buildings) {
        for (const bool exact : {true, false}) {
            if ((exact && address.room.isEmpty()) || homes.size() >= run.options.limit)
                continue;
            const FindStatement statement
                = householdsAt(run.db(), building, address.stairwell, address.room, exact, 2 * run.options.limit);
            LINLI_TRY(run.db().each(statement.sql, statement.values, [&](const Row &row) {
                const FoundRef ref{FoundKind::Household, row.integer(0)};
                const auto same = [&](const Found &home) { return home.ref == ref; };
                if (std::any_of(homes.begin(), homes.end(), same))
                    return;
                const QString who = row.isNull(2)
                    ? translate("search", "nobody")
                    : translate("search", "%1, residents: %2").arg(row.text(2)).arg(row.integer(3));
                homes.append({ref, row.text(1), who, translate("search", "address"), row.id<HouseholdId>(0), {}});
            }));
        }
    }
    for (const Found &home : std::as_const(homes)) {
        if (!run.isFull(FoundKind::Household))
            run.found.append(home);
    }
    return success();
}

Result<void> findCases(FindRun &run)
{
    if (run.typed.number.isEmpty())
        return success();
    QList<Found> cases;
    const auto ask = [&](CaseColumn column, const QString &key) -> Result<void> {
        const bool ours = column == CaseColumn::Number || column == CaseColumn::NumberEnd;
        const FindStatement statement = casesByNumber(run.db(), column, key, run.options.limit);
        return run.db().each(statement.sql, statement.values, [&](const Row &row) {
            const FoundRef ref{FoundKind::Case, row.integer(0)};
            const auto same = [&](const Found &other) { return other.ref == ref; };
            if (std::any_of(cases.begin(), cases.end(), same))
                return;
            const auto state = fromWord<CaseState>(row.text(4));
            const QString where = (state ? displayName(*state) + QStringLiteral(" · ") : QString()) + row.text(6);
            const QString title = row.opened(3, {QStringLiteral("case_file"), QStringLiteral("title"), row.integer(0)});
            cases.append({ref, row.text(1) + u' ' + title, where,
                ours ? translate("search", "case number") : translate("search", "hotline number %1").arg(row.text(2)), {}, {}});
        });
    };
    LINLI_TRY(ask(CaseColumn::Number, run.typed.number));
    LINLI_TRY(ask(CaseColumn::ExternalNumber, run.typed.number));
    LINLI_TRY(ask(CaseColumn::NumberEnd, run.typed.numberEnd));
    LINLI_TRY(ask(CaseColumn::ExternalEnd, run.typed.numberEnd));
    for (const Found &one : std::as_const(cases)) {
        if (!run.isFull(FoundKind::Case))
            run.found.append(one);
    }
    return success();
}

} // namespace linli
