// The data keys of a ledger: seals and opens its fields, and makes the tokens by which they are found.
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <QList>
#include <QString>

#include <map>

namespace linli {

/// Where a sealed value stands; it opens nowhere else.
struct Place
{
    QString table;
    QString column;
    qint64 row = 0;
};

/// What a person is found by without opening anything.
enum class TokenKind { IdNumber, IdNumberEnd, Phone, PhoneEnd };

/// Data keys by epoch; the newest seals, all of them open. A key change adds an epoch (core/accounts/changekey).
class Vault
{
public:
    /// `ledger`: the ledger's own number, bound into every seal.
    explicit Vault(qint64 ledger)
        : m_ledger(ledger)
    {
    }
    /// Adds a 32-byte data key.
    void add(int epoch, const Secret &dataKey);
    /// Forgets an epoch once nothing is sealed with it any more.
    void forget(int epoch) { m_keys.erase(epoch); }
    bool isEmpty() const { return m_keys.empty(); }
    int epoch() const { return m_keys.empty() ? 0 : m_keys.rbegin()->first; }
    QList<int> epochs() const;
    const Secret &dataKey(int epoch) const { return m_keys.at(epoch).data; }
    qint64 ledger() const { return m_ledger; }

    /// For text columns: "~" and base64url of version, epoch, nonce, ciphertext and tag.
    QString seal(const Place &place, const QString &plain) const;
    /// Errors: Broken when it was changed or moved, Denied when no key of its epoch is here.
    Result<QString> open(const Place &place, const QString &sealed) const;
    /// The same for blob columns.
    QByteArray seal(const Place &place, const QByteArray &plain) const;
    Result<QByteArray> open(const Place &place, const QByteArray &sealed) const;

    /// The epoch a value was sealed in; 0 when it is not sealed.
    static int epochOf(const QString &sealed);
    static int epochOf(const QByteArray &sealed);

    /// Keyed BLAKE2b of a whole value (62 bits), or of its last four characters cut to 12 bits, so that a
    /// token fits a few hundred persons of a district. Made with the key of `epoch`.
    qint64 token(TokenKind kind, const QString &value, int epoch) const;
    /// The tokens of all epochs, for looking up while a key change is under way.
    QList<qint64> tokens(TokenKind kind, const QString &value) const;

private:
    struct Keys
    {
        Secret data;
        Secret sealing;
        Secret index;
    };
    QByteArray about(const Place &place, int epoch) const;

    qint64 m_ledger;
    std::map<int, Keys> m_keys;
};

} // namespace linli
