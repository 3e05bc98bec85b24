// Which sentences of the journal are of which kind: the one place that says so.
#include "core/audit/auditkinds.h"

#include "core/audit/auditlog.h"
#include "core/base/text.h"

namespace linli {

namespace {

const QStringList words{QStringLiteral("all"), QStringLiteral("looked"), QStringLiteral("exported"),
    QStringLiteral("sign-ins"), QStringLiteral("changes"), QStringLiteral("accounts")};

const QStringList looked{QStringLiteral("Looked at the ID number of resident %1: %2"),
    QStringLiteral("Looked at the phone of resident %1: %2"), QStringLiteral("Looked at the reporter of case %1: %2")};

const QStringList exported{QStringLiteral("Exported the month's report for %1"),
    QStringLiteral("Exported the problems of an import: %1 lines"), QStringLiteral("Exported a list of cases"),
    QStringLiteral("Exported a list of households"), QStringLiteral("Printed a list of households"),
    QStringLiteral("Saved a copy of the ledger"), QStringLiteral("Exported the log"),
    QStringLiteral("Exported residents unmasked: %1"), QStringLiteral("Made a copy of the record of resident %1"),
    QStringLiteral("Made a backup"), QStringLiteral("Made a backup and opened it to check")};

const QStringList signIns{QStringLiteral("Signed in"), QStringLiteral("Signed out"),
    QStringLiteral("A sign-in failed: there is no such account"), QStringLiteral("A sign-in failed: wrong password"),
    QStringLiteral("Opened the ledger with the recovery page and made %1 a head of office")};

const QStringList accounts{QStringLiteral("Made the account %1 (%2)"), QStringLiteral("Confirmed the account %1"),
    QStringLiteral("Removed the account %1"), QStringLiteral("Lifted the lock of the account %1"),
    QStringLiteral("Changed the roles of the account %1 (%2)"), QStringLiteral("Changed the own password"),
    QStringLiteral("Gave the account %1 a new first password"), QStringLiteral("Changed the key of the ledger"),
    QStringLiteral("Sealed everything with the new key"), QStringLiteral("Made the first account and the recovery key"),
    QStringLiteral("Made a new recovery page; the old one opens nothing"),
    QStringLiteral("Opened the ledger with the recovery page and made %1 a head of office"),
    QStringLiteral("Sealed the ledger, which had no accounts before")};

} // namespace

QStringList sentencesOf(AuditKind kind)
{
    switch (kind) {
    case AuditKind::Looked:
        return looked;
    case AuditKind::Exported:
        return exported;
    case AuditKind::SignIns:
        return signIns;
    case AuditKind::Accounts:
        return accounts;
    case AuditKind::All:
    case AuditKind::Changes:
        break;
    }
    return {};
}

QString toWord(AuditKind kind)
{
    return words.value(int(kind));
}

std::optional<AuditKind> auditKindFromWord(const QString &word)
{
    const qsizetype found = words.indexOf(word);
    return found < 0 ? std::nullopt : std::optional(AuditKind(found));
}

QString displayName(AuditKind kind)
{
    switch (kind) {
    case AuditKind::Looked:
        return translate("audit", "Looks at masked values");
    case AuditKind::Exported:
        return translate("audit", "Exports, prints and copies");
    case AuditKind::SignIns:
        return translate("audit", "Sign-ins");
    case AuditKind::Changes:
        return translate("audit", "Changes of records");
    case AuditKind::Accounts:
        return translate("audit", "Accounts and keys");
    case AuditKind::All:
        break;
    }
    return translate("audit", "Everything");
}

} // namespace linli
