#include "core/accounts/sessionof.h"

#include "core/accounts/passwordpolicy.h"
#include "core/base/text.h"

namespace linli {

namespace {

/// The areas of a leader's appointments today (D2).
Result<QList<qint64>> appointedTo(Ledger &ledger, qint64 person)
{
    QList<qint64> areas;
    const QString today = ledger.clock().now().date().toString(Qt::ISODate);
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT area_id FROM appointment WHERE person_id = ? AND (from_date IS NULL OR from_date "
                       "<= ?) AND (until_date IS NULL OR until_date > ?)"),
        {person, today, today}, [&](const Row &row) { areas.append(row.integer(0)); }));
    return areas;
}

/// Whether these areas are the whole tree.
Result<bool> coverAll(Database &db, const QList<qint64> &areas)
{
    bool all = true;
    qint64 roots = 0;
    LINLI_TRY(db.each(QStringLiteral("SELECT id FROM area WHERE parent_id IS NULL AND void_reason IS NULL"), {},
        [&](const Row &row) {
            ++roots;
            all = all && areas.contains(row.integer(0));
        }));
    return all && roots > 0;
}

Result<std::optional<QList<qint64>>> areasOf(Ledger &ledger, const Account &account)
{
    QList<qint64> areas;
    if (account.roles.contains(Role::Head))
        return std::optional<QList<qint64>>();
    if (account.roles.contains(Role::Clerk))
        areas += account.areas;
    if (account.roles.contains(Role::Leader) && account.person != 0) {
        LINLI_ASSIGN(const QList<qint64> appointed, appointedTo(ledger, account.person));
        areas += appointed;
    }
    LINLI_ASSIGN(const bool all, coverAll(ledger.db(), areas));
    return all ? std::optional<QList<qint64>>() : std::optional(areas);
}

Result<bool> isExpired(Ledger &ledger, const Account &account)
{
    LINLI_ASSIGN(const Policy policy, policyOf(ledger.db()));
    return policy.passwordDays() > 0
        && account.passwordSet.daysTo(ledger.clock().now()) >= policy.passwordDays();
}

} // namespace

Result<std::shared_ptr<const Session>> sessionOf(Ledger &ledger, const Account &account, const KeyPair &keys)
{
    if (account.state == AccountState::Pending)
        return Error{ErrorKind::Denied,
            translate("accounts",
                "The password is right, but this account waits to be confirmed by the head of office.")};
    auto session = std::make_shared<Session>();
    session->account = account.id;
    session->name = account.name;
    session->person = account.person;
    session->roles = account.roles;
    session->viewer.roles = account.roles;
    LINLI_ASSIGN(session->viewer.areas, areasOf(ledger, account));
    if (holdsDataKey(account.roles)) {
        LINLI_ASSIGN(session->viewer.vault, openVault(ledger.db(), ledger.replica(), account.id, keys));
    }
    LINLI_ASSIGN(const bool expired, isExpired(ledger, account));
    session->mustChangePassword = account.mustChange || expired;
    return std::shared_ptr<const Session>(std::move(session));
}

} // namespace linli
