// kill -9 and a full disk in the middle of a change of password, a change of key and an upgrade: somebody can
// always get in, nothing is lost, and the work can be brought to its end.
#include "core/accounts/datakey.h"
#include "core/journal/journal.h"
#include "core/ledger/doctor.h"
#include "core/ledger/sealedcolumns.h"
#include "core/program/openledger.h"
#include "tests/support/canaries.h"
#include "tests/support/desk.h"
#include "tests/support/oldledger.h"
#include "tests/support/sheets.h"
#include "tests/support/testaccount.h"
#include "tests/support/testledger.h"

#include <QCryptographicHash>
#include <QDir>

using namespace linli;
using namespace linli::test;

namespace {

constexpr int kills = 24;
constexpr int canaries = 200;
constexpr qint64 enough = 1 << 20; // kilobytes, more than any file here
const QString newPassword = QStringLiteral("neuer-wald-9");

const QStringList reseal{QStringLiteral("key"), QStringLiteral("reseal")};
const QStringList changeKey{QStringLiteral("key"), QStringLiteral("change")};

/// An office with canaries as residents and tickets.
class Office : public Desk
{
public:
    Office()
    {
        makeLedger();
        bring("areas", sample("areas.xlsx"));
        bring("roster", write(QStringLiteral("roster.csv"), canaryRoster(0, canaries)));
        bring("cases", write(QStringLiteral("tickets.xlsx"), canaryTickets(canaries)));
    }
    QStringList changePassword() const
    {
        return {QStringLiteral("account"), QStringLiteral("password"), QStringLiteral("--new-password-file"),
            write(QStringLiteral("new.txt"), newPassword.toUtf8() + '\n')};
    }
    QStringList upgrade() const
    {
        return {QStringLiteral("upgrade"), ledger, QStringLiteral("--kdf"), QStringLiteral("interactive")};
    }
    /// Its ledger in place of one's own, and none of the backups of earlier rounds.
    void startFrom(const Office &other) const
    {
        QDir place(folder.path());
        for (const QString &backup : place.entryList({QStringLiteral("*.linlibak*")}, QDir::Files))
            place.remove(backup);
        copyFrom(other);
    }
    /// Null when the ledger does not open with it for this reason.
    std::unique_ptr<Ledger> opened(const QString &password, ErrorKind reason) const
    {
        auto tried = openLedgerAs(ledger, clock, {testUser, passwordOf(password)});
        if (tried.ok())
            return tried.take();
        CAPTURE(tried.error().message.toStdString());
        CHECK(tried.error().kind == reason);
        return nullptr;
    }
    FixedClock clock{monday()};

private:
    void bring(const char *kind, const QString &file) const
    {
        REQUIRE(run({QStringLiteral("import"), QString::fromLatin1(kind), file}).exit == 0);
    }
};

void checkHealthy(Ledger &ledger)
{
    for (const Finding &finding : need(examine(ledger))) { // It opens all payloads of the journal, too.
        CAPTURE(finding.what.toStdString(), finding.message.toStdString());
        CHECK(finding.ok);
    }
}

/// A digest of everything that is sealed, opened.
QByteArray openedDigest(Ledger &ledger)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &table : sealedTables()) {
        for (const QString &column : sealedColumns(table)) {
            const auto visit = [&](const Row &row) {
                hash.addData(row.opened(1, {table, column, row.integer(0)}).toUtf8() + '\n');
            };
            need(ledger.db().each(
                QStringLiteral("SELECT id, %1 FROM %2 WHERE %1 IS NOT NULL ORDER BY id").arg(column, table), {},
                visit));
        }
    }
    return hash.result();
}

QByteArray openedDigest(const Office &office)
{
    const auto ledger = office.opened(testPassword, ErrorKind::Denied);
    REQUIRE(ledger);
    return openedDigest(*ledger);
}

void checkSentence(const Ran &ran)
{
    CAPTURE(ran.err.toStdString(), ran.exit);
    CHECK((ran.exit == 1 || ran.exit == 3));
    CHECK(ran.err.contains(QStringLiteral("isk")));
    CHECK_FALSE(ran.err.contains(QStringLiteral("code")));
}

/// Which password opens the ledger; it must be one of the two.
bool newPasswordOpens(const Office &office)
{
    auto ledger = office.opened(testPassword, ErrorKind::Denied);
    const bool isOld = ledger != nullptr;
    if (isOld)
        checkHealthy(*ledger);
    ledger.reset();
    ledger = office.opened(newPassword, ErrorKind::Denied);
    CHECK((ledger != nullptr) != isOld);
    if (ledger)
        checkHealthy(*ledger);
    return ledger != nullptr;
}

/// What a key change left, cut off or not: all of it is readable and can be brought to its end.
void checkKeyChange(const Office &office, const QByteArray &before, int *halves)
{
    {
        const auto ledger = office.opened(testPassword, ErrorKind::Denied);
        REQUIRE(ledger);
        checkHealthy(*ledger);
        CHECK(openedDigest(*ledger) == before);
        *halves += need(needsResealing(*ledger));
    }
    CHECK(office.run(reseal).exit == 0);
    const auto ledger = office.opened(testPassword, ErrorKind::Denied);
    REQUIRE(ledger);
    CHECK_FALSE(need(needsResealing(*ledger)));
    CHECK(ledger->db().viewer().vault->epochs().size() == 1);
    checkHealthy(*ledger);
    CHECK(openedDigest(*ledger) == before);
}

/// What an upgrade left: the ledger opens only when nothing stands in the clear any more, and the upgrade can be
/// brought to its end. True when it had come to its end.
bool checkUpgrade(const Office &office, const QByteArray &before)
{
    const RawSearch search(canarySecrets(canaries));
    const auto plain = [&] {
        QStringList found = search.foundUnder(office.folder.path());
        found.removeIf([](const QString &what) { return what.contains(u"roster.csv") || what.contains(u"tickets"); });
        return found;
    };
    bool done = false;
    {
        const auto ledger = office.opened(testPassword, ErrorKind::NeedsUpgrade);
        done = ledger != nullptr;
        if (done)
            CHECK(plain() == QStringList());
    }
    if (!done) {
        const Ran again = office.run(office.upgrade());
        CAPTURE(again.err.toStdString());
        CHECK(again.exit == 0);
    }
    CHECK(plain() == QStringList());
    const auto ledger = office.opened(testPassword, ErrorKind::Denied);
    REQUIRE(ledger);
    checkHealthy(*ledger);
    CHECK(openedDigest(*ledger) == before);
    return done;
}

} // namespace

TEST_CASE("killed during a change of password: the old one or the new one opens the ledger", "[kill]")
{
    const Office untouched;
    const Office desk;
    desk.startFrom(untouched);
    const auto whole = desk.timeOf(desk.changePassword());
    int killed = 0;
    int changed = 0;
    for (int i = 0; i < kills; ++i) {
        desk.startFrom(untouched);
        killed += desk.kill(desk.changePassword(), whole * (kills + 2 * i) / (3 * kills - 12));
        CAPTURE(i);
        changed += newPasswordOpens(desk);
    }
    CAPTURE(killed, changed);
    CHECK(killed >= kills / 3);
    CHECK(changed < kills);
    for (int i = 2; changed == 0 && i < 8; ++i) { // A busy machine: later, until the change is over.
        desk.startFrom(untouched);
        desk.kill(desk.changePassword(), whole * i);
        changed += newPasswordOpens(desk);
    }
    CHECK(changed > 0);
}

TEST_CASE("the disk is full during a change of password: a sentence, and the old one opens the ledger", "[kill]")
{
    const Office untouched;
    const Office desk;
    int refused = 0;
    bool changed = false;
    for (qint64 kilobytes = 4; !changed; kilobytes += 4) {
        REQUIRE(kilobytes < enough);
        desk.startFrom(untouched);
        const Ran ran = desk.runOnFullDisk(desk.changePassword(), kilobytes);
        CAPTURE(kilobytes);
        if (ran.exit != 0) {
            checkSentence(ran);
            ++refused;
        }
        changed = newPasswordOpens(desk);
        CHECK(changed == (ran.exit == 0));
    }
    CHECK(refused > 2);
}

TEST_CASE("killed during a change of key: everything is readable, and resealing goes on", "[kill]")
{
    const Office untouched;
    const Office desk;
    desk.startFrom(untouched);
    const auto whole = desk.timeOf(changeKey);
    const QByteArray before = openedDigest(untouched);
    int killed = 0;
    int halves = 0;
    for (int i = 0; i < kills; ++i) {
        desk.startFrom(untouched);
        killed += desk.kill(changeKey, whole * (kills + 2 * i) / (3 * kills - 12));
        CAPTURE(i);
        checkKeyChange(desk, before, &halves);
    }
    CAPTURE(killed, halves);
    CHECK(killed >= kills / 3);
    CHECK(halves > 0); // Some fell between the new key and the end of resealing.
}

TEST_CASE("the disk is full during a change of key: a sentence, and resealing goes on", "[kill]")
{
    const Office untouched;
    const Office desk;
    const QByteArray before = openedDigest(untouched);
    int refused = 0;
    int halves = 0;
    int exit = -1;
    for (qint64 kilobytes = 32; exit != 0; kilobytes += kilobytes / 4) {
        REQUIRE(kilobytes < enough);
        desk.startFrom(untouched);
        const Ran ran = desk.runOnFullDisk(changeKey, kilobytes);
        CAPTURE(kilobytes);
        exit = ran.exit;
        if (exit != 0) {
            checkSentence(ran);
            ++refused;
        }
        checkKeyChange(desk, before, &halves);
    }
    CHECK(refused > 2);
    CHECK(halves > 0);
}

TEST_CASE("killed during an upgrade: it is upgraded or can be, and nothing is lost", "[kill][upgrade]")
{
    const Office untouched;
    const QByteArray before = openedDigest(untouched);
    makeOld(untouched.ledger);
    const Office desk;
    desk.startFrom(untouched);
    const auto whole = desk.timeOf(desk.upgrade());
    int killed = 0;
    int done = 0;
    for (int i = 0; i < kills; ++i) {
        desk.startFrom(untouched);
        killed += desk.kill(desk.upgrade(), whole * (i + 1) / (kills - 4));
        CAPTURE(i);
        done += checkUpgrade(desk, before);
    }
    CAPTURE(killed, done);
    CHECK(killed >= kills / 3);
    CHECK(done < kills);
}

TEST_CASE("the disk is full during an upgrade: a sentence, and it can be brought to its end", "[kill][upgrade]")
{
    const Office untouched;
    const QByteArray before = openedDigest(untouched);
    makeOld(untouched.ledger);
    const Office desk;
    int refused = 0;
    int exit = -1;
    for (qint64 kilobytes = 32; exit != 0; kilobytes += kilobytes / 4) {
        REQUIRE(kilobytes < enough);
        desk.startFrom(untouched);
        const Ran ran = desk.runOnFullDisk(desk.upgrade(), kilobytes);
        CAPTURE(kilobytes);
        exit = ran.exit;
        if (exit != 0) {
            checkSentence(ran);
            ++refused;
        }
        CHECK(checkUpgrade(desk, before) == (exit == 0));
    }
    CHECK(refused > 2);
}
