// The file itself: whole, damaged, cut, strange, newer.
#include "tests/storage/backup/office.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QtEndian>

using namespace linli;
using namespace linli::test;

namespace {

constexpr qsizetype digestSize = 32;

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

/// The same bytes changed, with the digest that belongs to them.
QByteArray signedAgain(QByteArray bytes)
{
    bytes.chop(digestSize);
    return bytes + digestOf(bytes);
}

ErrorKind kindOf(const QByteArray &bytes, const QString &path)
{
    writeBytes(path, bytes);
    const auto info = inspectBackup(path);
    REQUIRE_FALSE(info.ok());
    return info.error().kind;
}

struct Made
{
    BackupOffice office;
    QString path = office.backUp().path;
    QByteArray bytes = bytesOf(path);
    QString trial = office.root.filePath(QStringLiteral("trial.linlibak"));
};

} // namespace

TEST_CASE("the file ends with BLAKE2b of all that is before, and begins with its name", "[backup]")
{
    const Made made;
    CHECK(made.bytes.right(digestSize) == digestOf(made.bytes.chopped(digestSize)));
    CHECK(made.bytes.startsWith("LINLIBAK"));
    const auto length = qFromBigEndian<quint32>(made.bytes.constData() + 10);
    const QCborMap head = QCborValue::fromCbor(made.bytes.mid(14, length)).toMap();
    CHECK(head.value(QStringLiteral("by")).toString() == BackupOffice::head);
    CHECK(head.value(QStringLiteral("accounts")).toArray().size() == 3);
    CHECK(head.value(QStringLiteral("grants")).toArray().size() == 3); // Recovery, head, clerk.
}

TEST_CASE("one changed byte anywhere is found without a key", "[backup]")
{
    const Made made;
    for (qsizetype at = 0; at < made.bytes.size(); at += at < 64 ? 1 : 977) {
        CAPTURE(at);
        QByteArray changed = made.bytes;
        changed[at] = char(changed[at] ^ 0x10);
        CHECK(kindOf(changed, made.trial) == (at < 8 ? ErrorKind::Invalid : ErrorKind::Broken));
    }
}

TEST_CASE("a file that was cut short is found, wherever it was cut", "[backup]")
{
    const Made made;
    for (const qsizetype size : {qsizetype(8), qsizetype(9), qsizetype(14), qsizetype(40), qsizetype(200),
             made.bytes.size() / 2, made.bytes.size() - 33, made.bytes.size() - 1}) {
        CAPTURE(size);
        CHECK(kindOf(made.bytes.left(size), made.trial) == ErrorKind::Broken);
    }
    CHECK(kindOf(made.bytes + "x", made.trial) == ErrorKind::Broken);
}

TEST_CASE("what is no backup is called so", "[backup]")
{
    const BackupOffice office;
    const QString trial = office.root.filePath(QStringLiteral("trial.linlibak"));
    CHECK(kindOf({}, trial) == ErrorKind::Invalid);
    CHECK(kindOf("PK\x03\x04 a spreadsheet", trial) == ErrorKind::Invalid);
    CHECK(kindOf(bytesOf(office.target), trial) == ErrorKind::Invalid);
    const auto missing = inspectBackup(office.root.filePath(QStringLiteral("missing.linlibak")));
    REQUIRE_FALSE(missing.ok());
    CHECK(missing.error().kind == ErrorKind::Io);
}

TEST_CASE("a backup of a newer format is called newer, not damaged", "[backup]")
{
    const Made made;
    QByteArray newer = made.bytes;
    newer[9] = 2;
    CHECK(kindOf(signedAgain(newer), made.trial) == ErrorKind::Newer);
}

TEST_CASE("a head that makes no sense is damage, even with the right digest", "[backup]")
{
    const Made made;
    for (const quint32 length : {0u, 7u, 0x00ffffffu, 0xffffffffu}) {
        CAPTURE(length);
        QByteArray strange = made.bytes;
        qToBigEndian(length, strange.data() + 10);
        CHECK(kindOf(signedAgain(strange), made.trial) == ErrorKind::Broken);
    }
}

TEST_CASE("another's head before these records does not open them", "[backup]")
{
    Made made;
    made.office.clock.set(monday().addDays(1));
    const QByteArray later = bytesOf(made.office.backUp().path);
    const auto lengthOf = [](const QByteArray &bytes) {
        return 14 + qsizetype(qFromBigEndian<quint32>(bytes.constData() + 10));
    };
    // The head with its key as it was, but telling of another day: only the binding can notice.
    QByteArray head = made.bytes.left(lengthOf(made.bytes));
    REQUIRE(head.contains("2026-09-21 10:00:00"));
    head.replace("2026-09-21 10:00:00", "2026-09-29 10:00:00");
    writeBytes(made.trial, signedAgain(head + made.bytes.mid(head.size())));
    CHECK(inspectBackup(made.trial).ok());
    made.office.ledger.reset();
    const auto forged = made.office.restore(made.trial, made.office.key());
    REQUIRE_FALSE(forged.ok());
    CHECK(forged.error().kind == ErrorKind::Broken);
    writeBytes(made.trial, signedAgain(later.left(lengthOf(later)) + made.bytes.mid(lengthOf(made.bytes))));
    const auto mixed = made.office.restore(made.trial, made.office.key());
    REQUIRE_FALSE(mixed.ok());
    CHECK(mixed.error().kind == ErrorKind::Broken);
}

TEST_CASE("a stream without its last chunk is not restored, even with the right digest", "[backup]")
{
    Made made;
    made.office.ledger.reset();
    constexpr qsizetype chunk = 64 * 1024 + 17;
    const qsizetype head = 14 + qsizetype(qFromBigEndian<quint32>(made.bytes.constData() + 10)) + 24;
    REQUIRE(made.bytes.size() > head + 2 * chunk);
    const QByteArray cut = made.bytes.left(head + chunk) + QByteArray(digestSize, '\0');
    writeBytes(made.trial, signedAgain(cut));
    const QByteArray before = bytesOf(made.office.target);
    const auto restored = made.office.restore(made.trial, made.office.key());
    REQUIRE_FALSE(restored.ok());
    CHECK(restored.error().kind == ErrorKind::Broken);
    CHECK(bytesOf(made.office.target) == before);
}
