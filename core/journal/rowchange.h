// What a journal entry says of one row: its fields with old and new value, as bytes that never change again.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace linli {

enum class RowOp { Insert, Update, Remove };

struct FieldChange
{
    QString column;
    QVariant before;
    QVariant after;
};

struct RowChange
{
    QString table;
    qint64 id = 0;
    RowOp op = RowOp::Update;
    QList<FieldChange> fields; ///< Insert: every non-null field; Remove: every non-null field before.
};

/// A sentence of the history: a template in English that names kinds and counts, never values of a person,
/// translated when it is shown. Mark the text with QT_TRANSLATE_NOOP("journal", "…").
struct Sentence
{
    Sentence() = default;
    Sentence(const char *source, QStringList values = {})
        : text(QString::fromUtf8(source))
        , arguments(std::move(values))
    {
    }
    Sentence(QString source, QStringList values)
        : text(std::move(source))
        , arguments(std::move(values))
    {
    }

    QString text;
    QStringList arguments;
    QString translated() const;
};

/// The value as it is stored and compared: null, 64-bit integer, text or bytes.
QVariant normalised(const QVariant &value);

/// The canonical plaintext (CBOR) of a change, and back. Error Broken when the bytes make no sense.
QByteArray encode(const RowChange &change);
Result<RowChange> decodeRowChange(const QByteArray &plaintext);

/// A payload is a random 32-byte salt followed by the plaintext; its hash is BLAKE2b-256 over the payload, so
/// that it tells nothing of the values.
QByteArray saltedPayload(const QByteArray &plaintext);
QByteArray payloadHash(const QByteArray &payload);
QByteArray plaintextOf(const QByteArray &payload);

} // namespace linli
