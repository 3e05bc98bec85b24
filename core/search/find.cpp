#include "core/search/find.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/search/finders.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace linli {

QString toWord(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Person:
        return QStringLiteral("person");
    case FoundKind::Household:
        return QStringLiteral("household");
    case FoundKind::Case:
        return QStringLiteral("case");
    case FoundKind::Leader:
        return QStringLiteral("leader");
    case FoundKind::Area:
        break;
    }
    return QStringLiteral("area");
}

std::optional<FoundKind> foundKindFromWord(const QString &word)
{
    for (const FoundKind kind : allFoundKinds) {
        if (toWord(kind) == word)
            return kind;
    }
    return std::nullopt;
}

QString displayName(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Person:
        return translate("search", "People");
    case FoundKind::Household:
        return translate("search", "Households");
    case FoundKind::Case:
        return translate("search", "Cases");
    case FoundKind::Leader:
        return translate("search", "Leaders");
    case FoundKind::Area:
        break;
    }
    return translate("search", "Areas");
}

bool FindRun::isFull(FoundKind kind) const
{
    return std::count_if(found.begin(), found.end(), [kind](const Found &one) { return one.ref.kind == kind; })
        >= options.limit;
}

bool FindRun::has(const FoundRef &ref) const
{
    return std::any_of(found.begin(), found.end(), [&](const Found &one) { return one.ref == ref; });
}

namespace {

struct Allowed
{
    bool areas;
    bool leaders;
    bool people;
    bool homes;
    bool cases;
};

/// What the viewer's roles see of each kind; Denied when nothing.
Result<Allowed> allowedTo(Ledger &ledger)
{
    const auto may = [&](Kind kind) { return permit(ledger, Action::See, kind).ok(); };
    const Allowed allowed{may(Kind::Areas), may(Kind::Leaders), may(Kind::Residents), may(Kind::Households), may(Kind::Cases)};
    if (!allowed.areas && !allowed.leaders && !allowed.people && !allowed.homes && !allowed.cases)
        LINLI_TRY(permit(ledger, Action::See, Kind::Residents));
    return allowed;
}

QList<FoundKind> order(const FindRun &run)
{
    if (!run.typed.address.buildings.isEmpty())
        return {FoundKind::Household, FoundKind::Area, FoundKind::Person, FoundKind::Leader, FoundKind::Case};
    if (run.typed.number.isEmpty() || run.typed.isNumber()) {
        if (!run.namesLeaders)
            return {FoundKind::Person, FoundKind::Area, FoundKind::Leader, FoundKind::Household, FoundKind::Case};
        return {FoundKind::Person, FoundKind::Leader, FoundKind::Area, FoundKind::Household, FoundKind::Case};
    }
    return {FoundKind::Case, FoundKind::Person, FoundKind::Household, FoundKind::Leader, FoundKind::Area};
}

/// "王小明 广济苑", "广济苑 王小明": a name and the part of the tree it is looked for in.
Result<void> findPeopleIn(FindRun &run, const Allowed &allowed)
{
    const QStringList words = run.typed.words.split(u' ');
    if (words.size() != 2 || run.typed.name == run.typed.placeBySound)
        return success();
    const Typed whole = run.typed;
    for (const auto &[name, place] : {std::pair(words[0], words[1]), std::pair(words[1], words[0])}) {
        FindRun areas{run.ledger, typedFrom(place), {run.options.limit, {}}};
        LINLI_TRY(findAreas(areas));
        run.within.clear();
        for (const Found &area : std::as_const(areas.found))
            run.within.append(area.ref.id);
        if (run.within.isEmpty())
            continue;
        run.typed = typedFrom(name);
        if (allowed.people)
            LINLI_TRY(findPeopleByName(run));
        if (allowed.leaders)
            LINLI_TRY(findLeadersByName(run));
    }
    run.typed = whole;
    run.within.clear();
    return success();
}

Result<void> findAll(FindRun &run, const Allowed &allowed)
{
    if (allowed.people) {
        LINLI_TRY(findPeopleByNumber(run));
        LINLI_TRY(findPeopleByName(run));
    }
    if (allowed.leaders)
        LINLI_TRY(findLeadersByName(run));
    run.namesLeaders = std::any_of(
        run.found.begin(), run.found.end(), [](const Found &one) { return one.ref.kind == FoundKind::Leader; });
    if (allowed.areas)
        LINLI_TRY(findAreas(run));
    if (allowed.leaders)
        LINLI_TRY(findLeadersOfAreas(run));
    if (allowed.homes)
        LINLI_TRY(findHouseholds(run));
    if (allowed.cases)
        LINLI_TRY(findCases(run));
    return run.found.isEmpty() && allowed.areas ? findPeopleIn(run, allowed) : success();
}

} // namespace

Result<QList<Found>> find(Ledger &ledger, const QString &text, const FindOptions &options)
{
    LINLI_ASSIGN(const Allowed allowed, allowedTo(ledger));
    FindRun run{ledger, typedFrom(text), options};
    if (run.typed.words.isEmpty() || options.limit <= 0)
        return QList<Found>();
    // One look at the ledger for all questions: each outside of it would cost several times as much.
    LINLI_ASSIGN(Transaction look, Transaction::begin(ledger.db(), Transaction::Kind::Read));
    LINLI_TRY(findAll(run, allowed));
    const QList<FoundKind> kinds = order(run);
    std::stable_sort(run.found.begin(), run.found.end(), [&](const Found &a, const Found &b) {
        const auto rank = [&](const Found &one) {
            return std::pair(kinds.indexOf(one.ref.kind), !options.recent.contains(one.ref));
        };
        return rank(a) < rank(b);
    });
    return run.found;
}

} // namespace linli
