// Finding persons by sealed values: ID number and phone, whole or by their last four characters.
#pragma once

#include "core/ledger/ledger.h"

namespace linli {

/// A condition for persons whose value has this token, with its values. It finds a few too many where the token
/// is short (the last four) and never too few: compare the opened value afterwards.
struct TokenCondition
{
    QString sql;
    QVariantList values;
};
/// `idColumn` holds the person's id, for example "p.id". False for everybody when the viewer holds no keys.
TokenCondition hasToken(const Database &db, const QString &idColumn, TokenKind kind, const QString &value);

/// Keeps person_token beside persons. Does nothing where the session holds no data key.
Deriver personTokenDeriver();

} // namespace linli
