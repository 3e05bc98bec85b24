#include "core/crypto/vault.h"

#include "core/base/text.h"
#include "core/crypto/sealing.h"

#include <QtEndian>

#include <sodium.h>

namespace linli {

namespace {

constexpr char version = 1;
constexpr qsizetype headSize = 3; // version and epoch
constexpr qsizetype leastSize = headSize + 24 + 16;
constexpr qint64 wholeMask = (qint64(1) << 62) - 1;
constexpr qint64 endMask = (1 << 12) - 1;

Error changed()
{
    return {ErrorKind::Broken,
        translate("crypto",
            "A sealed value was changed outside Linli or stands in the wrong place. Keep the file as it is and "
            "restore a backup.")};
}

QByteArray::FromBase64Result decoded(const QString &sealed)
{
    if (!sealed.startsWith(u'~'))
        return {};
    return QByteArray::fromBase64Encoding(sealed.mid(1).toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
}

} // namespace

void Vault::add(int epoch, const Secret &dataKey)
{
    m_keys.insert_or_assign(epoch, Keys{dataKey, subkey(dataKey, 1, "linlseal"), subkey(dataKey, 2, "linlfind")});
}

QList<int> Vault::epochs() const
{
    QList<int> epochs;
    for (const auto &[epoch, keys] : m_keys)
        epochs.append(epoch);
    return epochs;
}

QByteArray Vault::about(const Place &place, int epoch) const
{
    return QStringLiteral("%1\n%2\n%3\n%4\n%5")
        .arg(m_ledger)
        .arg(epoch)
        .arg(place.table, place.column)
        .arg(place.row)
        .toUtf8();
}

QByteArray Vault::seal(const Place &place, const QByteArray &plain) const
{
    const int now = epoch();
    QByteArray head(headSize, version);
    qToBigEndian(quint16(now), head.data() + 1);
    return head + sealWith(m_keys.at(now).sealing, plain, about(place, now));
}

Result<QByteArray> Vault::open(const Place &place, const QByteArray &sealed) const
{
    const int sealedIn = epochOf(sealed);
    if (sealedIn == 0)
        return changed();
    const auto keys = m_keys.find(sealedIn);
    if (keys == m_keys.end())
        return Error{ErrorKind::Denied,
            translate("crypto",
                "Your account holds no key for this. Ask the head of office to confirm your account.")};
    const auto plain = openWith(keys->second.sealing, sealed.mid(headSize), about(place, sealedIn));
    if (!plain)
        return changed();
    return *plain;
}

QString Vault::seal(const Place &place, const QString &plain) const
{
    return u'~'
        + QString::fromLatin1(seal(place, plain.toUtf8())
                                  .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<QString> Vault::open(const Place &place, const QString &sealed) const
{
    const auto bytes = decoded(sealed);
    if (!bytes)
        return changed();
    LINLI_ASSIGN(const QByteArray plain, open(place, *bytes));
    return QString::fromUtf8(plain);
}

int Vault::epochOf(const QByteArray &sealed)
{
    return sealed.size() >= leastSize && sealed[0] == version ? qFromBigEndian<quint16>(sealed.constData() + 1)
                                                              : 0;
}

int Vault::epochOf(const QString &sealed)
{
    const auto bytes = decoded(sealed);
    return bytes ? epochOf(*bytes) : 0;
}

qint64 Vault::token(TokenKind kind, const QString &value, int epoch) const
{
    const bool end = kind == TokenKind::IdNumberEnd || kind == TokenKind::PhoneEnd;
    const QByteArray text = QByteArray::number(int(kind)) + '\n' + (end ? value.right(4) : value).toUpper().toUtf8();
    const Secret &key = m_keys.at(epoch).index;
    unsigned char hash[crypto_generichash_BYTES_MIN];
    crypto_generichash(hash, sizeof hash, reinterpret_cast<const unsigned char *>(text.constData()),
        quint64(text.size()), key.data(), size_t(key.size()));
    return qFromLittleEndian<qint64>(hash) & (end ? endMask : wholeMask);
}

QList<qint64> Vault::tokens(TokenKind kind, const QString &value) const
{
    QList<qint64> tokens;
    for (const auto &[epoch, keys] : m_keys)
        tokens.append(token(kind, value, epoch));
    return tokens;
}

} // namespace linli
