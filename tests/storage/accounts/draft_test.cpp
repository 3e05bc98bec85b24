// Drafts: one account's own, sealed, not journalled; they survive a reopening and a key change.
#include "core/accounts/draft.h"

#include "core/accounts/accountsteps.h"
#include "core/accounts/datakey.h"
#include "core/journal/journal.h"
#include "core/ledger/sealedcolumns.h"
#include "tests/support/testaccount.h"
#include "tests/support/testledger.h"

#include <QFile>

using namespace linli;
using namespace linli::test;

namespace {

const QString form = QStringLiteral("new_case");
const QString secret = QStringLiteral("三楼张家的煤气软管老化了");

Draft drafted(const QString &text, const QString &of = form)
{
    return {0, of, {{QStringLiteral("title"), text}, {QStringLiteral("grade"), QStringLiteral("2")}}, {}};
}

QString storedContent(TestLedger &ledger, qint64 id)
{
    return need(ledger->db().text(QStringLiteral("SELECT content FROM draft WHERE id = ?"), {id})).value_or(QString());
}

} // namespace

TEST_CASE("a draft comes back as it was, the newest first, and can be written over and removed", "[draft]")
{
    TestLedger ledger(BOTH_ENGINES());
    const qint64 first = need(saveDraft(*ledger, drafted(secret)));
    ledger.clock.set(monday().addSecs(60));
    const qint64 second = need(saveDraft(*ledger, drafted(QStringLiteral("路灯"))));
    need(saveDraft(*ledger, drafted(QStringLiteral("别的"), QStringLiteral("new_household"))));
    need(ledger.reopen());
    auto found = need(ownDrafts(*ledger, form));
    REQUIRE(found.size() == 2);
    CHECK(found[0].id == second);
    CHECK(found[0].saved == monday().addSecs(60));
    CHECK(found[1].fields == drafted(secret).fields);
    CHECK(need(ownDrafts(*ledger)).size() == 3);

    Draft later = found[1];
    later.fields[QStringLiteral("title")] = QStringLiteral("改过");
    CHECK(need(saveDraft(*ledger, later)) == first);
    need(removeDraft(*ledger, second));
    found = need(ownDrafts(*ledger, form));
    REQUIRE(found.size() == 1);
    CHECK(found[0].fields == later.fields);
}

TEST_CASE("a draft leaves no journal entry and its text is sealed", "[draft]")
{
    TestLedger ledger(BOTH_ENGINES());
    const auto before = need(journalLog(ledger->db(), 0, 100)).size();
    const qint64 id = need(saveDraft(*ledger, drafted(secret)));
    need(removeDraft(*ledger, need(saveDraft(*ledger, drafted(secret)))));
    CHECK(need(journalLog(ledger->db(), 0, 100)).size() == before);
    const QString stored = storedContent(ledger, id);
    CHECK(Vault::epochOf(stored) == 1);
    CHECK_FALSE(stored.contains(secret));
    if (Ledger::isServer(ledger.target()))
        return;
    ledger.close();
    for (const char *tail : {"", "-wal"}) {
        QFile file(ledger.target() + QLatin1String(tail));
        if (file.open(QIODevice::ReadOnly))
            CHECK_FALSE(file.readAll().contains(secret.toUtf8()));
    }
}

TEST_CASE("nobody reads, overwrites or removes another account's draft", "[draft]")
{
    TestLedger ledger(BOTH_ENGINES());
    const qint64 id = need(saveDraft(*ledger, drafted(secret)));
    const auto head = ledger->sharedSession();
    ledger->setSession(testSession(*ledger, QStringLiteral("文员"), {Role::Head}));
    CHECK(need(ownDrafts(*ledger)).isEmpty());
    need(removeDraft(*ledger, id));
    Draft theirs = drafted(QStringLiteral("我的"));
    theirs.id = id;
    CHECK(need(saveDraft(*ledger, theirs)) != id);
    ledger->setSession(head);
    const auto own = need(ownDrafts(*ledger));
    REQUIRE(own.size() == 1);
    CHECK(own[0].fields == drafted(secret).fields);
}

TEST_CASE("without a sign-in or a data key no draft is kept", "[draft]")
{
    TestLedger ledger;
    const auto head = ledger->sharedSession();
    ledger->setSession(testSession(*ledger, QStringLiteral("管理"), {Role::Admin}));
    CHECK(saveDraft(*ledger, drafted(secret)).error().kind == ErrorKind::Denied);
    ledger->setSession(nullptr);
    CHECK(saveDraft(*ledger, drafted(secret)).error().kind == ErrorKind::Denied);
    CHECK(ownDrafts(*ledger).error().kind == ErrorKind::Denied);
    CHECK(need(ledger->db().integer(QStringLiteral("SELECT COUNT(*) FROM draft"))) == 0);
}

TEST_CASE("a removed account leaves no draft; the others' stay", "[draft]")
{
    TestLedger ledger(BOTH_ENGINES());
    need(saveDraft(*ledger, drafted(secret)));
    const auto head = ledger->sharedSession();
    const auto other = testSession(*ledger, QStringLiteral("文员"), {Role::Head});
    ledger->setSession(other);
    need(saveDraft(*ledger, drafted(QStringLiteral("路灯"))));
    ledger->setSession(head);
    need(removeAccount(*ledger, other->account));
    CHECK(need(ledger->db().integer(QStringLiteral("SELECT COUNT(*) FROM draft"))) == 1);
    CHECK(need(ownDrafts(*ledger)).size() == 1);
}

TEST_CASE("a key change seals drafts anew", "[draft]")
{
    TestLedger ledger(BOTH_ENGINES());
    const qint64 id = need(saveDraft(*ledger, drafted(secret)));
    need(changeDataKey(*ledger));
    need(reseal(*ledger, {}));
    CHECK(Vault::epochOf(storedContent(ledger, id)) == 2);
    CHECK(need(ownDrafts(*ledger)).value(0).fields == drafted(secret).fields);
}
