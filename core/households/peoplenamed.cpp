#include "core/base/text.h"
#include "core/households/lifecases.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

namespace linli {

Result<QList<PersonFound>> peopleNamed(Ledger &ledger, const QString &text, int limit)
{
    LINLI_TRY(permit(ledger, Action::See, Kind::Residents));
    const QString name = withoutSpaces(text);
    QList<PersonFound> found;
    if (name.isEmpty())
        return found;
    QList<PersonFound> candidates;
    // A range of the index over names; "￿" sorts behind every character of a name.
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT p.id, p.name, p.birth, n.address FROM person p LEFT JOIN membership m ON m.person_id = p.id AND "
                       "m.until_date IS NULL LEFT JOIN household_now n ON n.household_id = m.household_id WHERE p.name >= ? AND "
                       "p.name < ? AND p.died IS NULL AND p.void_reason IS NULL ORDER BY p.name, p.birth, p.id LIMIT 200"),
        {name, name + QChar(0xFFFF)}, [&](const Row &row) {
            candidates.append({row.id<PersonId>(0), row.text(1), row.text(2), row.text(3)});
        }));
    for (const PersonFound &one : std::as_const(candidates)) {
        if (found.size() == limit)
            break;
        const auto seen = checkWithinScope(ledger.db(), {{QStringLiteral("person"), {one.id.value}}});
        if (!seen.ok() && seen.error().kind != ErrorKind::Denied)
            return seen.error();
        if (seen.ok())
            found.append(one);
    }
    return found;
}

} // namespace linli
