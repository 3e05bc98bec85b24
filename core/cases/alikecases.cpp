#include "core/cases/alikecases.h"

#include "core/base/text.h"
#include "core/cases/casekinds.h"
#include "core/cases/casestore.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

#include <QSet>

namespace linli {

namespace {

constexpr double alikeWords = 0.5;
constexpr int candidates = 500; // of one place and sixty days: a busy community's

QSet<QString> pairsOf(const QString &text)
{
    QString plain;
    for (const QChar c : toHalfWidth(text).toLower()) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    QSet<QString> pairs;
    for (qsizetype i = 0; i + 1 < plain.size(); ++i)
        pairs.insert(plain.mid(i, 2));
    if (pairs.isEmpty() && !plain.isEmpty())
        pairs.insert(plain);
    return pairs;
}

int points(const AlikeCase &found)
{
    return int(found.samePlace) + int(found.sameReporter) + int(found.sameWords);
}

} // namespace

double likeness(const QString &one, const QString &other)
{
    const QSet<QString> a = pairsOf(one);
    const QSet<QString> b = pairsOf(other);
    if (a.isEmpty() || b.isEmpty())
        return 0;
    return double((QSet<QString>(a) & b).size()) / double(std::min(a.size(), b.size()));
}

QList<AlikeStatement> alikeStatements(const Database &db, const AlikeAsked &asked)
{
    const QString sql = QStringLiteral("SELECT s.case_id, f.number, f.title, s.state, s.received, s.kind, s.area_id, "
                                       "s.household_id, f.reporter_id, f.reporter_name FROM %1 "
                                       "WHERE %2 AND %4.received >= ? AND %4.received <= ? AND s.state <> 'void' "
                                       "AND s.case_id <> ?%3 ORDER BY %4.received DESC LIMIT %5");
    const QString byState = QStringLiteral("case_state s JOIN case_file f ON f.id = s.case_id");
    const QString byFile = QStringLiteral("case_file f JOIN case_state s ON s.case_id = f.id");
    const QString scope = casesInScope(db, QStringLiteral("s.area_id"), QStringLiteral("s.case_id"));
    QList<AlikeStatement> statements;
    const auto add = [&](const QString &tables, const QString &alias, const QString &condition, const QVariant &value) {
        statements.append({sql.arg(tables, condition, scope, alias).arg(candidates),
            {value, storedTime(asked.received.addDays(-alikeDays)), storedTime(asked.received.addDays(alikeDays)),
                asked.self.value}});
    };
    if (asked.area)
        add(byState, QStringLiteral("s"), QStringLiteral("s.area_id = ?"), asked.area.value);
    if (asked.household)
        add(byState, QStringLiteral("s"), QStringLiteral("s.household_id = ?"), asked.household.value);
    if (asked.reporter)
        add(byFile, QStringLiteral("f"), QStringLiteral("f.reporter_id = ?"), asked.reporter.value);
    else if (!asked.reporterName.trimmed().isEmpty())
        add(byFile, QStringLiteral("f"), QStringLiteral("f.reporter_name = ?"), asked.reporterName.trimmed());
    return statements;
}

Result<QList<AlikeCase>> alikeCases(Database &db, const AlikeAsked &asked)
{
    LINLI_TRY(permit(db, Action::See, Kind::Cases));
    const QString kind = caseKindWord(asked.kind);
    const QString name = asked.reporterName.trimmed();
    QHash<qint64, AlikeCase> found;
    for (const AlikeStatement &statement : alikeStatements(db, asked)) {
        LINLI_TRY(db.each(statement.sql, statement.values, [&](const Row &row) {
            AlikeCase one{row.id<CaseId>(0), row.text(1),
                row.opened(2, {QStringLiteral("case_file"), QStringLiteral("title"), row.integer(0)}),
                fromWord<CaseState>(row.text(3)).value_or(CaseState::Received), parseWallTime(row.text(4))};
            // Two homes of one area are two places.
            const auto home = row.id<HouseholdId>(7);
            const bool place = asked.household && home ? home == asked.household : row.id<AreaId>(6) == asked.area;
            one.samePlace = place && row.text(5) == kind;
            one.sameReporter = asked.reporter ? row.id<PersonId>(8) == asked.reporter : !name.isEmpty() && row.text(9) == name;
            one.sameWords = likeness(one.title, asked.title) >= alikeWords;
            if (points(one) > 0)
                found.insert(row.integer(0), one);
        }));
    }
    QList<AlikeCase> sorted = found.values();
    std::sort(sorted.begin(), sorted.end(), [](const AlikeCase &a, const AlikeCase &b) {
        return std::tuple(-points(a), b.received, a.id.value) < std::tuple(-points(b), a.received, b.id.value);
    });
    return sorted.mid(0, mostAlike);
}

Result<QList<AlikeCase>> alikeCases(Ledger &ledger, CaseId id)
{
    LINLI_ASSIGN(const CaseFile file, visibleCase(ledger, id));
    return alikeCases(ledger.db(),
        AlikeAsked{id, file.area, file.household, file.kind, file.reporter, file.reporterName, file.title, file.received});
}

} // namespace linli
