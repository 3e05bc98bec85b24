#include "core/search/finders.h"

#include "core/areas/area.h"
#include "core/base/partialdate.h"
#include "core/base/text.h"
#include "core/persons/mask.h"
#include "core/persons/namekeys.h"
#include "core/persons/personstore.h"
#include "core/persons/pinyin.h"

#include <QSet>

#include <algorithm>

namespace linli {

namespace {

/// Why this name answers what was typed; empty when it does not.
QString whyName(const QString &name, const QString &typed)
{
    const QList<NameKey> keys = keysOfName(name);
    if (std::none_of(keys.begin(), keys.end(), [&](const NameKey &key) { return key.key.startsWith(typed); }))
        return {};
    if (std::any_of(typed.begin(), typed.end(), [](QChar c) { return isHan(c); }))
        return translate("search", "name");
    for (const Pinyin &reading : readingsOfName(name)) {
        if (plainKey(reading.full).contains(typed))
            return translate("search", "pinyin %1").arg(reading.full);
    }
    for (const Pinyin &reading : readingsOfName(name)) {
        if (plainKey(reading.initials).contains(typed))
            return translate("search", "initials %1").arg(reading.initials);
    }
    return translate("search", "name");
}

struct Home
{
    HouseholdId household;
    QString where;
    bool present = false;
};

Result<Home> homeOf(FindRun &run, qint64 person)
{
    Home home;
    const FindStatement statement = homesOf(run.db(), person);
    LINLI_TRY(run.db().each(statement.sql, statement.values, [&](const Row &row) {
        const bool present = row.isNull(1);
        if (!home.household || (present && !home.present))
            home = {row.id<HouseholdId>(0), row.text(2), present};
    }));
    if (home.household && !home.present)
        home.where = translate("search", "%1 (no longer)").arg(home.where);
    return home;
}

struct Candidate
{
    qint64 id;
    QString name;
    QString why;
    int rank; ///< The least first.
};

/// How well a name answers: whole, from its beginning, inside.
int rankOf(const QString &name, const QString &typed, bool inside)
{
    const QList<NameKey> keys = keysOfName(name);
    const bool whole = std::any_of(
        keys.begin(), keys.end(), [&](const NameKey &key) { return !key.inside && key.key == typed; });
    return whole ? 0 : inside ? 2 : 1;
}

Result<void> take(FindRun &run, QList<Candidate> candidates)
{
    QList<std::pair<Candidate, Home>> homes;
    for (const Candidate &candidate : std::as_const(candidates)) {
        LINLI_ASSIGN(const Home home, homeOf(run, candidate.id));
        if (home.household)
            homes.append({candidate, home});
    }
    std::stable_sort(homes.begin(), homes.end(), [](const auto &a, const auto &b) {
        return std::pair(a.first.rank, !a.second.present) < std::pair(b.first.rank, !b.second.present);
    });
    for (const auto &[candidate, home] : homes) {
        const FoundRef ref{FoundKind::Person, candidate.id};
        if (!run.isFull(FoundKind::Person) && !run.has(ref))
            run.found.append({ref, candidate.name, home.where, candidate.why, home.household, {}});
    }
    return success();
}

/// Those of the remembered ones who are called so: they may stand far behind among all of that name.
Result<void> addRecent(FindRun &run, QList<Candidate> &candidates)
{
    for (const FoundRef &ref : std::as_const(run.options.recent)) {
        if (ref.kind != FoundKind::Person)
            continue;
        LINLI_ASSIGN(const auto name,
            run.db().text(QStringLiteral("SELECT p.name FROM person p WHERE p.id = ? AND p.void_reason IS NULL AND EXISTS "
                                         "(SELECT 1 FROM membership m JOIN household_now n ON n.household_id = "
                                         "m.household_id WHERE m.person_id = p.id%1)")
                              .arg(homesWithin(run.within)),
                {ref.id}));
        const QString why = name ? whyName(*name, run.typed.name) : QString();
        if (!why.isEmpty())
            candidates.append({ref.id, *name, why, -1});
    }
    return success();
}

/// Whether going through the homes costs less than going through the names.
Result<bool> areHomesFew(FindRun &run)
{
    constexpr int few = 300;
    if (!run.db().viewer().areas && run.within.isEmpty())
        return false;
    const FindStatement statement = fewHomes(run.db(), run.within, few);
    LINLI_ASSIGN(const auto count, run.db().integer(statement.sql, statement.values));
    return count.value_or(0) <= few;
}

} // namespace

Result<void> findPeopleByName(FindRun &run)
{
    if (run.typed.name.isEmpty())
        return success();
    QList<Candidate> candidates;
    LINLI_TRY(addRecent(run, candidates));
    LINLI_ASSIGN(const bool few, areHomesFew(run));
    QSet<qint64> seen; // Somebody stays here and stayed there.
    for (const bool inside : {false, true}) {
        if (inside && candidates.size() >= run.options.limit)
            break;
        const FindStatement statement = (few ? peopleInHomes : peopleByName)(
            run.db(), run.typed.name, inside, run.within, 3 * run.options.limit);
        LINLI_TRY(run.db().each(statement.sql, statement.values, [&](const Row &row) {
            if (seen.contains(row.integer(0)))
                return;
            seen.insert(row.integer(0));
            candidates.append({row.integer(0), row.text(1), whyName(row.text(1), run.typed.name),
                rankOf(row.text(1), run.typed.name, inside)});
        }));
    }
    return take(run, candidates);
}

namespace {

/// Those whose opened value is this one, as many as are shown; a token of the last four finds a few too many.
Result<void> collect(FindRun &run, TokenKind kind, const QString &value, QList<Candidate> &candidates)
{
    const bool ofId = kind == TokenKind::IdNumber || kind == TokenKind::IdNumberEnd;
    const bool end = kind == TokenKind::IdNumberEnd || kind == TokenKind::PhoneEnd;
    QList<qint64> people;
    const FindStatement statement = peopleByToken(run.db(), kind, value);
    LINLI_TRY(run.db().each(statement.sql, statement.values, [&](const Row &row) {
        if (!people.contains(row.integer(0)))
            people.append(row.integer(0));
    }));
    const auto isRecent = [&](qint64 id) { return run.options.recent.contains(FoundRef{FoundKind::Person, id}); };
    std::stable_partition(people.begin(), people.end(), isRecent);
    int taken = 0;
    for (const qint64 id : std::as_const(people)) {
        if (taken >= run.options.limit)
            break;
        LINLI_ASSIGN(const auto person, findPerson(run.db(), PersonId(id)));
        const QString opened = person ? (ofId ? person->idNumber : person->phone) : QString();
        if (end ? !opened.endsWith(value, Qt::CaseInsensitive) : opened.compare(value, Qt::CaseInsensitive) != 0)
            continue;
        const QDate today = run.ledger.clock().today();
        const QString why = ofId ? translate("search", "ID number %1").arg(shownIdNumber(*person, today))
                                 : translate("search", "phone %1").arg(shownPhone(*person, today));
        candidates.append({id, person->name, why, isRecent(id) ? -1 : 0});
        ++taken;
    }
    return success();
}

QString leaderTitleOf(const QString &kindWord)
{
    const auto kind = areaKindFromWord(kindWord);
    const QString title = kind ? leaderTitle(*kind) : QString();
    return title.isEmpty() && kind ? displayName(*kind) : title;
}

/// From q.id, p.id, p.name, a.id, a.kind, a.name.
void takeLeader(FindRun &run, const Row &row, const QString &why)
{
    const FoundRef ref{FoundKind::Leader, row.integer(0)};
    if (run.isFull(FoundKind::Leader) || run.has(ref))
        return;
    run.found.append({ref, row.text(2), row.text(5) + u' ' + leaderTitleOf(row.text(4)), why, {}, row.id<AreaId>(3)});
}

} // namespace

Result<void> findPeopleByNumber(FindRun &run)
{
    QList<Candidate> candidates;
    const Typed &typed = run.typed;
    const std::pair<TokenKind, QString> asked[] = {{TokenKind::IdNumber, typed.idNumber}, {TokenKind::Phone, typed.phone},
        {TokenKind::PhoneEnd, typed.lastFour}, {TokenKind::IdNumberEnd, typed.lastFour}};
    for (const auto &[kind, value] : asked) {
        if (!value.isEmpty())
            LINLI_TRY(collect(run, kind, value, candidates));
    }
    return take(run, candidates);
}

Result<void> findLeadersByName(FindRun &run)
{
    if (run.typed.name.isEmpty())
        return success();
    for (const bool inside : {false, true}) {
        const FindStatement statement = leadersByName(run.typed.name, inside, run.within, 2 * run.options.limit);
        LINLI_TRY(run.db().each(statement.sql, statement.values,
            [&](const Row &row) { takeLeader(run, row, whyName(row.text(2), run.typed.name)); }));
    }
    return success();
}

Result<void> findLeadersOfAreas(FindRun &run)
{
    const QList<Found> areas = run.found;
    for (const Found &area : areas) {
        if (area.ref.kind != FoundKind::Area || run.isFull(FoundKind::Leader))
            continue;
        const FindStatement statement = leadersByArea(area.ref.id);
        LINLI_TRY(run.db().each(statement.sql, statement.values,
            [&](const Row &row) { takeLeader(run, row, translate("search", "leads %1").arg(row.text(5))); }));
    }
    return success();
}

} // namespace linli
