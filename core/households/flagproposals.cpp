#include "core/base/text.h"
#include "core/households/careflags.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

namespace linli {

namespace {

/// Birth as late, or as early, as a year or a month leaves it; nobody is proposed for a maybe.
const QString latestBirth = QStringLiteral(
    "(CASE LENGTH(p.birth) WHEN 4 THEN p.birth || '-12-31' WHEN 7 THEN p.birth || '-31' ELSE p.birth END)");
const QString earliestBirth = QStringLiteral(
    "(CASE LENGTH(p.birth) WHEN 4 THEN p.birth || '-01-01' WHEN 7 THEN p.birth || '-01' ELSE p.birth END)");
/// Relations of grandchildren, and of those who would be their parents, to the same head.
const QString grandchildren = QStringLiteral("('孙子','孙女','外孙','外孙子','外孙女','孙','曾孙','曾孙女')");
const QString parents = QStringLiteral(
    "('子','女','儿子','女儿','长子','长女','次子','次女','独生子','独生女','儿媳','女婿','媳妇')");

QString marked(const char *kind)
{
    return QStringLiteral("EXISTS (SELECT 1 FROM care_flag f WHERE f.person_id = p.id AND f.kind = '%1' AND f.until_date IS NULL)")
        .arg(QLatin1String(kind));
}

QString refused(const char *kind, int ends)
{
    return QStringLiteral("EXISTS (SELECT 1 FROM flag_refusal r WHERE r.person_id = p.id AND r.kind = '%1' AND r.ends = %2)")
        .arg(QLatin1String(kind))
        .arg(ends);
}

QString withoutParents()
{
    return QStringLiteral("(m.relation IN %1 AND NOT EXISTS (SELECT 1 FROM membership o WHERE o.household_id = m.household_id "
                          "AND o.until_date IS NULL AND o.relation IN %2))")
        .arg(grandchildren, parents);
}

struct Rule
{
    const char *kind;
    bool ends;
    const char *why; ///< Translated in the context "households".
    QString sql; ///< A condition over p, m and n; ? are days.
    QStringList days; ///< "80", "60", "14": years back from today.
};

QList<Rule> rules()
{
    return {
        {"elderly", false, QT_TRANSLATE_NOOP("households", "is 80 or older"),
            latestBirth + QStringLiteral(" <= ? AND NOT ") + marked("elderly"), {QStringLiteral("80")}},
        {"alone", false, QT_TRANSLATE_NOOP("households", "is 60 or older and lives alone"),
            latestBirth + QStringLiteral(" <= ? AND n.residents = 1 AND NOT ") + marked("alone"), {QStringLiteral("60")}},
        {"left_behind", false, QT_TRANSLATE_NOOP("households", "is under 14, and neither parent lives there"),
            earliestBirth + QStringLiteral(" > ? AND ") + withoutParents() + QStringLiteral(" AND NOT ") + marked("left_behind"),
            {QStringLiteral("14")}},
        {"alone", true, QT_TRANSLATE_NOOP("households", "does not live alone any more"),
            QStringLiteral("n.residents > 1 AND ") + marked("alone"), {}},
        {"left_behind", true, QT_TRANSLATE_NOOP("households", "is 14 by now, or a parent lives there"),
            marked("left_behind") + QStringLiteral(" AND (") + latestBirth + QStringLiteral(" <= ? OR (m.relation IN ")
                + grandchildren + QStringLiteral(" AND NOT ") + withoutParents() + QStringLiteral("))"),
            {QStringLiteral("14")}},
    };
}

/// One row a person; a column a rule.
ProposalStatement statementOf(const Ledger &ledger, const QString &where, const QVariantList &rest, int limit)
{
    const QList<Rule> all = rules();
    QStringList columns;
    QVariantList values;
    for (const Rule &rule : all) {
        columns.append(QStringLiteral("(CASE WHEN %1 AND NOT %2 THEN 1 ELSE 0 END) AS rule%3")
                           .arg(rule.sql, refused(rule.kind, rule.ends))
                           .arg(columns.size()));
        for (const QString &years : rule.days)
            values.append(ledger.clock().today().addYears(-years.toInt()).toString(Qt::ISODate));
    }
    values += rest;
    values.append(limit);
    return {QStringLiteral("SELECT * FROM (SELECT m.person_id AS pid, p.name AS pname, n.household_id AS hid, n.address AS address, %1 "
                       "FROM membership m JOIN person p ON p.id = m.person_id JOIN household_now n ON n.household_id = m.household_id "
                       "WHERE m.until_date IS NULL AND p.died IS NULL AND p.void_reason IS NULL%2) x "
                       "WHERE rule0 + rule1 + rule2 + rule3 + rule4 > 0 ORDER BY pid LIMIT ?")
                .arg(columns.join(QStringLiteral(", ")), where),
        values};
}

Result<ProposalPage> read(Ledger &ledger, const ProposalStatement &statement, int limit)
{
    const QList<Rule> all = rules();
    ProposalPage page;
    int people = 0;
    PersonId last;
    LINLI_TRY(ledger.db().each(statement.sql, statement.values, [&](const Row &row) {
            ++people;
            last = row.id<PersonId>(0);
            for (int i = 0; i < int(all.size()); ++i) {
                if (row.flag(4 + i))
                    page.rows.append({last, row.text(1), row.id<HouseholdId>(2), row.text(3),
                        QString::fromLatin1(all[i].kind), all[i].ends, translate("households", all[i].why)});
            }
        }));
    if (people == limit)
        page.next = last;
    return page;
}

/// Whether the data still say so.
Result<std::optional<FlagProposal>> stillHolds(Ledger &ledger, const FlagProposal &proposal)
{
    LINLI_ASSIGN(const ProposalPage now,
        read(ledger, statementOf(ledger, QStringLiteral(" AND m.person_id = ?"), {proposal.person.value}, 2), 2));
    for (const FlagProposal &one : now.rows) {
        if (one.kind == proposal.kind && one.ends == proposal.ends)
            return std::optional(one);
    }
    return std::optional<FlagProposal>();
}

Result<void> accept(Ledger &ledger, Change &change, const FlagProposal &proposal)
{
    const QString today = ledger.clock().today().toString(Qt::ISODate);
    if (!proposal.ends) {
        const auto begun = change.insert(QStringLiteral("care_flag"),
            {{QStringLiteral("person_id"), proposal.person.value}, {QStringLiteral("kind"), proposal.kind},
                {QStringLiteral("reason"), proposal.why}, {QStringLiteral("from_date"), today}});
        return begun.ok() ? success() : Result<void>(begun.error());
    }
    LINLI_ASSIGN(const QList<CareFlag> flags, careFlagsOf(ledger.db(), proposal.person));
    for (const CareFlag &flag : flags) {
        if (flag.kind != proposal.kind || !flag.until.isEmpty())
            continue;
        const auto ended = change.update(
            QStringLiteral("care_flag"), flag.id, {{QStringLiteral("until_date"), std::max(today, flag.from)}});
        if (!ended.ok())
            return ended.error();
    }
    return success();
}

} // namespace

ProposalStatement proposalStatement(
    Ledger &ledger, const ProposalFilter &filter, const std::optional<PersonId> &after, int limit)
{
    QString where = householdsInScope(ledger.db());
    QVariantList values;
    if (filter.household) {
        where += QStringLiteral(" AND m.household_id = ?");
        values.append(filter.household.value);
    }
    if (filter.within) {
        where += QStringLiteral(" AND (n.unit_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?) OR "
                                "n.building_id IN (SELECT area_id FROM area_path WHERE ancestor_id = ?))");
        values << filter.within.value << filter.within.value;
    }
    if (!filter.household) { // From the first page on: it keeps to the index by person.
        where += QStringLiteral(" AND m.person_id > ?");
        values.append(after.value_or(PersonId()).value);
    }
    return statementOf(ledger, where, values, limit);
}

Result<ProposalPage> flagProposals(
    Ledger &ledger, const ProposalFilter &filter, const std::optional<PersonId> &after, int limit)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Residents));
    return read(ledger, proposalStatement(ledger, filter, after, limit), limit);
}

Result<void> acceptProposals(Ledger &ledger, const QList<FlagProposal> &proposals)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Residents));
    for (const FlagProposal &proposal : proposals) {
        LINLI_ASSIGN(const auto holds, stillHolds(ledger, proposal));
        if (holds)
            LINLI_TRY(accept(ledger, change, *holds));
    }
    return change.commit({QT_TRANSLATE_NOOP("journal", "Accepted proposals of people to watch over")});
}

Result<void> refuseProposals(Ledger &ledger, const QList<FlagProposal> &proposals)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Residents));
    for (const FlagProposal &proposal : proposals) {
        LINLI_ASSIGN(const auto holds, stillHolds(ledger, proposal));
        if (!holds)
            continue;
        const auto kept = change.insert(QStringLiteral("flag_refusal"),
            {{QStringLiteral("person_id"), proposal.person.value}, {QStringLiteral("kind"), proposal.kind},
                {QStringLiteral("ends"), proposal.ends},
                {QStringLiteral("refused_on"), ledger.clock().today().toString(Qt::ISODate)},
                {QStringLiteral("refused_by"), ledger.actor()}});
        if (!kept.ok())
            return kept.error();
    }
    return change.commit({QT_TRANSLATE_NOOP("journal", "Refused proposals of people to watch over")});
}

} // namespace linli
