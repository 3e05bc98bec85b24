#include "core/duplicates/likelypairs.h"

#include "core/base/partialdate.h"
#include "core/base/text.h"
#include "core/households/residentrules.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"
#include "core/persons/personstore.h"
#include "core/persons/persontokens.h"
#include "core/persons/pinyin.h"

#include <algorithm>
#include <set>

namespace linli {

namespace {

using IdPair = std::pair<qint64, qint64>;
constexpr int chunk = 2000; // persons looked at between two glances at Cancel

/// Pairs of persons above `from` up to `to` with anybody of a greater id.
const QStringList &pairQueries()
{
    static const QString sameSound = QStringLiteral(
        "JOIN person_key a ON a.person_id = p.id JOIN person_key b ON b.person_id = q.id AND b.pinyin = a.pinyin ");
    static const QString bounds = QStringLiteral(
        "WHERE p.id > ? AND p.id <= ? AND p.void_reason IS NULL AND q.void_reason IS NULL AND q.id > p.id");
    static const QStringList queries{
        QStringLiteral("SELECT p.id, q.id FROM person p JOIN person q ON q.birth = p.birth ") + sameSound + bounds,
        QStringLiteral("SELECT p.id, q.id FROM person p JOIN person_token s ON s.person_id = p.id AND s.kind = %1 "
                       "JOIN person_token t ON t.kind = %1 AND t.token = s.token JOIN person q ON q.id = t.person_id ")
                .arg(int(TokenKind::Phone))
            + sameSound + bounds,
        QStringLiteral("SELECT p.id, q.id FROM person p JOIN person_token s ON s.person_id = p.id AND s.kind = %1 "
                       "JOIN person_token t ON t.kind = %1 AND t.token = s.token JOIN person q ON q.id = t.person_id ")
                .arg(int(TokenKind::IdNumber))
            + bounds,
    };
    return queries;
}

Result<Twin> twinOf(Database &db, const Person &person)
{
    Twin twin{person, {}, {}, {}};
    LINLI_TRY(db.each(QStringLiteral("SELECT n.address, n.household_id FROM membership m JOIN household_now n ON n.household_id = m.household_id "
                               "WHERE m.person_id = ? AND m.until_date IS NULL ORDER BY m.id DESC"),
        {person.id.value}, [&](const Row &row) {
            twin.address = row.text(0);
            twin.household = row.id<HouseholdId>(1);
        }));
    LINLI_ASSIGN(const auto office,
        db.text(QStringLiteral("SELECT a.name FROM appointment t JOIN area a ON a.id = t.area_id WHERE t.person_id = ? AND "
                               "t.until_date IS NULL ORDER BY t.id"),
            {person.id.value}));
    twin.office = office.value_or(QString());
    return twin;
}

Result<bool> areKeptApart(Database &db, const IdPair &pair)
{
    LINLI_ASSIGN(const auto found,
        db.integer(QStringLiteral("SELECT 1 FROM not_duplicate WHERE person_id = ? AND other_id = ?"),
            {pair.first, pair.second}));
    return found.has_value();
}

bool inReach(Database &db, qint64 person)
{
    return checkWithinScope(db, {{QStringLiteral("person"), {person}}}).ok();
}

/// Nothing when they are not likely one, or not for this viewer.
Result<std::optional<LikelyPair>> judged(Database &db, const IdPair &ids)
{
    LINLI_ASSIGN(const auto first, findPerson(db, PersonId(ids.first)));
    LINLI_ASSIGN(const auto second, findPerson(db, PersonId(ids.second)));
    if (!first || !second)
        return std::optional<LikelyPair>();
    LikelyPair pair;
    pair.alike = likenessOf(*first, *second);
    if (!isLikelyOne(*first, *second, pair.alike) || !inReach(db, ids.first) || !inReach(db, ids.second))
        return std::optional<LikelyPair>();
    LINLI_ASSIGN(const bool apart, areKeptApart(db, ids));
    if (apart)
        return std::optional<LikelyPair>();
    LINLI_ASSIGN(pair.first, twinOf(db, *first));
    LINLI_ASSIGN(pair.second, twinOf(db, *second));
    return std::optional(pair);
}

int weightOf(const LikelyPair &pair)
{
    static constexpr int weights[] = {100, 20, 12, 8, 15, 15};
    int weight = 0;
    for (const Likeness one : pair.alike)
        weight += weights[int(one)];
    return weight;
}

} // namespace

Result<QList<LikelyPair>> likelyPairs(Ledger &ledger, int limit, const PairSearch &search)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Residents));
    Database &db = ledger.db();
    LINLI_ASSIGN(const auto total, db.integer(QStringLiteral("SELECT COUNT(*) FROM person")));
    QList<LikelyPair> pairs;
    qint64 from = 0;
    for (qint64 done = 0;; done += chunk) {
        if (search.cancelled && search.cancelled())
            return Error{ErrorKind::Cancelled, translate("duplicates", "The search was stopped.")};
        LINLI_ASSIGN(const auto to,
            db.integer(QStringLiteral("SELECT MAX(id) FROM (SELECT id FROM person WHERE id > ? ORDER BY id LIMIT %1) s").arg(chunk),
                {from}));
        if (!to)
            break;
        std::set<IdPair> ids;
        for (const QString &query : pairQueries())
            LINLI_TRY(db.each(query, {from, *to}, [&](const Row &row) { ids.insert({row.integer(0), row.integer(1)}); }));
        for (const IdPair &pair : ids) {
            LINLI_ASSIGN(const auto likely, judged(db, pair));
            if (likely)
                pairs.append(*likely);
        }
        from = *to;
        if (search.progress)
            search.progress(std::min(1.0, double(done + chunk) / double(std::max<qint64>(1, total.value_or(1)))));
    }
    std::stable_sort(pairs.begin(), pairs.end(),
        [](const LikelyPair &a, const LikelyPair &b) { return weightOf(a) > weightOf(b); });
    return pairs.mid(0, limit);
}

Result<QList<LikelyPair>> likelyTwins(Ledger &ledger, const Person &typed)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Residents));
    Database &db = ledger.db();
    auto tidy = tidied(typed);
    if (!tidy.ok()) {
        Person certain = typed;
        certain.idNumber.clear();
        certain.phone.clear();
        certain.birth = PartialDate::fromOffice(typed.birth) ? typed.birth : QString();
        tidy = tidied(certain);
    }
    if (!tidy.ok())
        return QList<LikelyPair>(); // Without a name.
    const Person &person = *tidy;
    std::set<qint64> ids;
    const auto take = [&ids](const Row &row) { ids.insert(row.integer(0)); };
    const QString pinyin = pinyinOfName(person.name).full;
    const auto byToken = [&](TokenKind kind, const QString &value) -> Result<void> {
        if (value.isEmpty())
            return success();
        const TokenCondition same = hasToken(db, QStringLiteral("p.id"), kind, value);
        return db.each(QStringLiteral("SELECT p.id FROM person p WHERE p.void_reason IS NULL AND ") + same.sql, same.values, take);
    };
    LINLI_TRY(byToken(TokenKind::IdNumber, person.idNumber));
    LINLI_TRY(byToken(TokenKind::Phone, person.phone));
    if (!person.birth.isEmpty())
        LINLI_TRY(db.each(QStringLiteral("SELECT p.id FROM person_key k JOIN person p ON p.id = k.person_id WHERE k.pinyin = ? AND "
                                     "p.void_reason IS NULL AND p.birth = ?"),
        {pinyin, person.birth}, take));
    QList<LikelyPair> twins;
    for (const qint64 id : ids) {
        LINLI_ASSIGN(const auto other, findPerson(db, PersonId(id)));
        if (!other || id == person.id.value || !inReach(db, id))
            continue;
        LikelyPair pair;
        pair.alike = likenessOf(*other, person);
        if (!isLikelyOne(*other, person, pair.alike))
            continue;
        LINLI_ASSIGN(pair.first, twinOf(db, *other));
        pair.second.person = person;
        twins.append(pair);
    }
    return twins;
}

Result<void> keepApart(Ledger &ledger, PersonId one, PersonId other)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Residents));
    const auto [lower, upper] = std::minmax(one.value, other.value);
    LINLI_ASSIGN(const auto there,
        ledger.db().integer(QStringLiteral("SELECT COUNT(*) FROM person WHERE id IN (?, ?)"), {lower, upper}));
    if (there != 2)
        return Error{ErrorKind::NotFound, translate("duplicates", "One of these records does not exist any more.")};
    LINLI_ASSIGN(const bool already, areKeptApart(ledger.db(), {lower, upper}));
    if (already)
        return success();
    LINLI_ASSIGN(const qint64 id,
        change.insert(QStringLiteral("not_duplicate"), {{QStringLiteral("person_id"), lower}, {QStringLiteral("other_id"), upper}}));
    Q_UNUSED(id)
    return change.commit({QT_TRANSLATE_NOOP("journal", "Judged two records to be two persons")});
}

} // namespace linli
