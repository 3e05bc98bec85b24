// The journalled write, its history, its chain and Undo, on both engines.
#include "core/ledger/change.h"
#include "core/ledger/doctor.h"
#include "core/ledger/undo.h"
#include "tests/support/testaccount.h"
#include "tests/support/testledger.h"

using namespace linli;
using namespace linli::test;

namespace {

const QString person = QStringLiteral("person");

Fields named(const QString &name)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("id_status"), QStringLiteral("missing")}};
}

qint64 addPerson(Ledger &ledger, const QString &name)
{
    auto change = need(Change::begin(ledger, Action::Edit, Kind::Households));
    const qint64 id = need(change.insert(person, named(name)));
    need(change.commit({QStringLiteral("Added a person"), {}}));
    return id;
}

void rename(Ledger &ledger, qint64 id, const QString &name)
{
    auto change = need(Change::begin(ledger, Action::Edit, Kind::Households));
    CHECK(need(change.update(person, id, named(name))));
    need(change.commit({QStringLiteral("Changed a person"), {}}));
}

QString nameOf(Ledger &ledger, qint64 id)
{
    return need(ledger.db().text(QStringLiteral("SELECT name FROM person WHERE id = ?"), {id}))
        .value_or(QString());
}

} // namespace

TEST_CASE("a change is in the history with old and new value")
{
    TestLedger ledger(BOTH_ENGINES());
    const qint64 id = addPerson(*ledger, QStringLiteral("张三"));
    CHECK((id >> 32) == ledger->replica());
    rename(*ledger, id, QStringLiteral("张山"));
    const auto history = need(historyOf(ledger->db(), person, id));
    REQUIRE(history.size() == 2);
    CHECK(history[0].entry.actor == QStringLiteral("tester"));
    CHECK(history[0].entry.at() == ledger.clock.now());
    REQUIRE(history[0].change.fields.size() == 1);
    CHECK(history[0].change.fields[0].before.toString() == QStringLiteral("张三"));
    CHECK(history[0].change.fields[0].after.toString() == QStringLiteral("张山"));
    CHECK(history[1].change.op == RowOp::Insert);
}

TEST_CASE("the sentence and the header never carry the person's name")
{
    TestLedger ledger;
    addPerson(*ledger, QStringLiteral("李四"));
    need(ledger->db().each(QStringLiteral("SELECT sentence, arguments FROM journal_entry"), {},
        [](const Row &row) { CHECK_FALSE((row.text(0) + row.text(1)).contains(QStringLiteral("李四"))); }));
}

TEST_CASE("writing what stands there already leaves no entry")
{
    TestLedger ledger(BOTH_ENGINES());
    const qint64 id = addPerson(*ledger, QStringLiteral("张三"));
    const auto before = need(journalLog(ledger->db(), 0, 10)).size();
    auto change = need(Change::begin(*ledger, Action::Edit, Kind::Households));
    CHECK_FALSE(need(change.update(person, id, named(QStringLiteral("张三")))));
    need(change.commit({QStringLiteral("Nothing"), {}}));
    CHECK(need(journalLog(ledger->db(), 0, 10)).size() == before);
}

TEST_CASE("the notifier speaks after the commit and names parents")
{
    TestLedger ledger(BOTH_ENGINES());
    QList<Touched> heard;
    QObject::connect(
        &ledger->notifier(), &Notifier::changed, [&](const Touched &touched) { heard.append(touched); });
    const qint64 id = addPerson(*ledger, QStringLiteral("张三"));
    CHECK(heard.size() == 1);
    {
        auto dropped = need(Change::begin(*ledger, Action::Edit, Kind::Households));
        need(dropped.update(person, id, named(QStringLiteral("没有"))));
    }
    CHECK(heard.size() == 1);
    auto change = need(Change::begin(*ledger, Action::Edit, Kind::Households));
    need(change.insert(QStringLiteral("care_flag"),
        {{QStringLiteral("person_id"), id}, {QStringLiteral("kind"), QStringLiteral("alone")}}));
    need(change.commit({QStringLiteral("Flagged"), {}}));
    REQUIRE(heard.size() == 2);
    CHECK(heard[1].value(person).contains(id));
}

TEST_CASE("undo takes back the last action, then the one before")
{
    TestLedger ledger(BOTH_ENGINES());
    const qint64 id = addPerson(*ledger, QStringLiteral("张三"));
    rename(*ledger, id, QStringLiteral("张山"));
    CHECK(need(undoLast(*ledger)).text == QStringLiteral("Changed a person"));
    CHECK(nameOf(*ledger, id) == QStringLiteral("张三"));
    CHECK(need(undoLast(*ledger)).text == QStringLiteral("Added a person"));
    CHECK(need(ledger->db().integer(QStringLiteral("SELECT COUNT(*) FROM person"))) == 0);
    CHECK(undoLast(*ledger).error().kind == ErrorKind::NotFound);
    CHECK(need(verifyChain(ledger->db())) == QString());
}

TEST_CASE("undo is refused where somebody else built on it")
{
    TestLedger ledger(BOTH_ENGINES());
    const qint64 id = addPerson(*ledger, QStringLiteral("张三"));
    const auto colleague = testSession(*ledger, QStringLiteral("other"), {Role::Head});
    ledger.close();
    {
        auto other = need(Ledger::open(ledger.target(), ledger.options()));
        other->setSession(colleague);
        SECTION("by changing the same row")
        {
            rename(*other, id, QStringLiteral("张衫"));
        }
        SECTION("by pointing at it")
        {
            auto change = need(Change::begin(*other, Action::Edit, Kind::Households));
            need(change.insert(QStringLiteral("care_flag"),
                {{QStringLiteral("person_id"), id}, {QStringLiteral("kind"), QStringLiteral("alone")}}));
            need(change.commit({QStringLiteral("Flagged"), {}}));
        }
    }
    need(ledger.reopen());
    CHECK(undoLast(*ledger).error().kind == ErrorKind::Conflict);
    CHECK_FALSE(nameOf(*ledger, id).isEmpty());
}

TEST_CASE("ids are not used twice after a rollback or a reopening")
{
    TestLedger ledger(BOTH_ENGINES());
    QSet<qint64> ids{addPerson(*ledger, QStringLiteral("甲"))};
    {
        auto dropped = need(Change::begin(*ledger, Action::Edit, Kind::Households));
        for (int i = 0; i < 100; ++i)
            need(dropped.insert(person, named(QStringLiteral("乙"))));
    }
    ids.insert(addPerson(*ledger, QStringLiteral("丙")));
    need(ledger.reopen());
    ids.insert(addPerson(*ledger, QStringLiteral("丁")));
    CHECK(ids.size() == 3);
}

TEST_CASE("a chain that was tampered with is reported")
{
    TestLedger ledger(BOTH_ENGINES());
    for (int i = 0; i < 4; ++i)
        addPerson(*ledger, QStringLiteral("张三"));
    REQUIRE(need(verifyChain(ledger->db())) == QString());
    Database &db = ledger->db();
    SECTION("a payload")
    {
        need(db.exec(
            QStringLiteral("UPDATE journal_row SET payload = ? WHERE sequence = 2"), {QByteArray("xx")}));
    }
    SECTION("an actor")
    {
        need(db.exec(QStringLiteral("UPDATE journal_entry SET actor = 'nobody' WHERE sequence = 2")));
    }
    SECTION("a missing entry")
    {
        need(db.exec(QStringLiteral("DELETE FROM journal_row WHERE sequence = 2")));
        need(db.exec(QStringLiteral("DELETE FROM journal_entry WHERE sequence = 2")));
    }
    SECTION("a missing row")
    {
        need(db.exec(QStringLiteral("DELETE FROM journal_row WHERE sequence = 2")));
    }
    SECTION("a time")
    {
        need(db.exec(QStringLiteral("UPDATE journal_entry SET hlc = hlc + 1 WHERE sequence = 2")));
    }
    CHECK(need(verifyChain(db)).contains(QStringLiteral("2"))
        != need(verifyChain(db)).contains(QStringLiteral("3")));
}

TEST_CASE("a row blanked by law leaves the chain whole")
{
    TestLedger ledger(BOTH_ENGINES());
    const qint64 id = addPerson(*ledger, QStringLiteral("张三"));
    need(ledger->db().exec(QStringLiteral("UPDATE journal_row SET payload = NULL WHERE row_id = ?"), {id}));
    CHECK(need(verifyChain(ledger->db())) == QString());
    CHECK(need(historyOf(ledger->db(), person, id)).isEmpty());
}

TEST_CASE("the doctor finds derived data that differs, and rebuilds it")
{
    const Deriver deriver{{person}, {QStringLiteral("person_key")},
        [](Ledger &l, const Touched &touched) -> Result<void> {
            for (const qint64 id : touched.value(person))
                LINLI_TRY(l.db().exec(QStringLiteral("INSERT INTO person_key (person_id, pinyin, name) "
                                                     "SELECT id, name, name FROM person WHERE id = ?"),
                    {id}));
            return success();
        },
        [](Ledger &l) -> Result<void> {
            LINLI_TRY(l.db().exec(QStringLiteral("DELETE FROM person_key")));
            return l.db().exec(QStringLiteral(
                "INSERT INTO person_key (person_id, pinyin, name) SELECT id, name, name FROM person"));
        }};
    TestLedger ledger(BOTH_ENGINES(), {deriver});
    addPerson(*ledger, QStringLiteral("张三"));
    const auto healthy = [&] {
        bool ok = true;
        for (const Finding &finding : need(examine(*ledger)))
            ok = ok && finding.ok;
        return ok;
    };
    CHECK(healthy());
    need(ledger->db().exec(QStringLiteral("UPDATE person_key SET pinyin = 'wrong'")));
    CHECK_FALSE(healthy());
    need(rebuildDerived(*ledger));
    CHECK(healthy());
}
