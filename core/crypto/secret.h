// Bytes that must not leak: keys and passwords.
#pragma once

#include <QByteArray>

#include <memory>

namespace linli {

/// Memory that is kept out of swap and core dumps, guarded on both sides and wiped when the last copy goes.
/// Copies share the bytes.
class Secret
{
public:
    Secret() = default;
    /// `size` zero bytes.
    explicit Secret(qsizetype size);
    /// Takes the bytes over and wipes `bytes`.
    static Secret take(QByteArray &bytes);
    static Secret random(qsizetype size);

    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }
    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    /// In constant time.
    bool operator==(const Secret &other) const;

private:
    std::shared_ptr<unsigned char> m_bytes;
    qsizetype m_size = 0;
};

} // namespace linli
