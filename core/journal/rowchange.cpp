#include "core/journal/rowchange.h"

#include "core/base/text.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>

#include <sodium.h>

namespace linli {

namespace {

constexpr int saltSize = 32;

void append(QCborStreamWriter &writer, const QVariant &value)
{
    if (value.isNull())
        writer.append(nullptr);
    else if (value.typeId() == QMetaType::LongLong)
        writer.append(value.toLongLong());
    else if (value.typeId() == QMetaType::QByteArray)
        writer.append(value.toByteArray());
    else
        writer.append(QStringView(value.toString()));
}

QVariant variantOf(const QCborValue &value)
{
    if (value.isInteger())
        return QVariant::fromValue<qlonglong>(value.toInteger());
    if (value.isString())
        return value.toString();
    if (value.isByteArray())
        return value.toByteArray();
    return {};
}

} // namespace

QString Sentence::translated() const
{
    QString out = translate("journal", text.toUtf8().constData());
    for (const QString &argument : arguments)
        out = out.arg(argument);
    return out;
}

QVariant normalised(const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::ULongLong:
    case QMetaType::LongLong:
        return QVariant::fromValue<qlonglong>(value.toLongLong());
    case QMetaType::QByteArray:
        return value;
    default:
        return value.toString();
    }
}

QByteArray encode(const RowChange &change)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(quint64(3 + change.fields.size()));
    writer.append(QStringView(change.table));
    writer.append(change.id);
    writer.append(qint64(change.op));
    for (const FieldChange &field : change.fields) {
        writer.startArray(3);
        writer.append(QStringView(field.column));
        append(writer, field.before);
        append(writer, field.after);
        writer.endArray();
    }
    writer.endArray();
    return bytes;
}

Result<RowChange> decodeRowChange(const QByteArray &plaintext)
{
    const QCborArray whole = QCborValue::fromCbor(plaintext).toArray();
    if (whole.size() < 3 || !whole[0].isString() || whole[2].toInteger(-1) < 0 || whole[2].toInteger() > 2)
        return Error{ErrorKind::Broken,
            translate("journal", "An entry of the change history can't be read; the ledger is damaged.")};
    RowChange change{whole[0].toString(), whole[1].toInteger(), RowOp(whole[2].toInteger()), {}};
    for (qsizetype i = 3; i < whole.size(); ++i) {
        const QCborArray field = whole[i].toArray();
        change.fields.append({field[0].toString(), variantOf(field[1]), variantOf(field[2])});
    }
    return change;
}

QByteArray saltedPayload(const QByteArray &plaintext)
{
    QByteArray payload(saltSize, Qt::Uninitialized);
    randombytes_buf(payload.data(), saltSize);
    return payload + plaintext;
}

QByteArray payloadHash(const QByteArray &payload)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
        reinterpret_cast<const unsigned char *>(payload.constData()), size_t(payload.size()), nullptr, 0);
    return hash;
}

QByteArray plaintextOf(const QByteArray &payload)
{
    return payload.mid(saltSize);
}

} // namespace linli
