#include "core/ledger/newderived.h"

#include "core/ledger/meta.h"
#include "core/storage/transaction.h"

namespace linli {

namespace {

const QString mark = QStringLiteral("derived");
/// What every ledger of before the mark has.
const QString oldest = QStringLiteral("area_path,person_key,person_token,household_now,case_state");

} // namespace

Result<void> buildNewDerived(Ledger &ledger)
{
    LINLI_ASSIGN(const auto value, metaValue(ledger.db(), mark));
    QStringList known = value.value_or(oldest).split(u',');
    QList<Deriver> missing;
    for (const Deriver &deriver : ledger.derivers()) {
        for (const QString &table : deriver.derived) {
            if (known.contains(table))
                continue;
            known.append(table);
            if (missing.isEmpty() || missing.last().derived != deriver.derived)
                missing.append(deriver);
        }
    }
    if (missing.isEmpty())
        return success();
    LINLI_ASSIGN(Transaction transaction, Transaction::begin(ledger.db(), Transaction::Kind::Write));
    LINLI_TRY(ledger.markUnclean());
    for (const Deriver &deriver : std::as_const(missing))
        LINLI_TRY(deriver.rebuild(ledger));
    LINLI_TRY(setMetaValue(ledger.db(), mark, known.join(u',')));
    return transaction.commit();
}

} // namespace linli
