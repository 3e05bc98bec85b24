// After an erasure nothing personal is left in rows, journal, keys or the file's bytes, and the chain holds.
#include "core/accounts/draft.h"
#include "core/areas/appointment.h"
#include "core/base/text.h"
#include "core/cases/casesteps.h"
#include "core/cases/opencase.h"
#include "core/households/householdcases.h"
#include "core/ledger/doctor.h"
#include "core/ledger/undo.h"
#include "core/persons/mask.h"
#include "core/persons/personstore.h"
#include "core/persons/persontokens.h"
#include "core/program/openledger.h"
#include "core/subject/eraseperson.h"
#include "tests/storage/subject/home.h"

#include <QFile>

using namespace linli;
using namespace linli::test;

namespace {

const QString reason = QStringLiteral("本人要求删除");

qint64 tokensOf(Home &home, PersonId id)
{
    return home.number(QStringLiteral("SELECT COUNT(*) FROM person_token WHERE person_id = ?"), {id.value});
}

} // namespace

TEST_CASE("an erased person is in no row, key or journal any more, and the ledger is whole", "[subject]")
{
    Home home(BOTH_ENGINES());
    Database &db = home.ledger->db();
    CHECK(tokensOf(home, home.gone) == 4);
    QList<Touched> heard;
    QObject::connect(&home.ledger->notifier(), &Notifier::changed, [&](const Touched &touched) { heard.append(touched); });
    need(erasePerson(*home.ledger, home.gone, reason));
    REQUIRE(heard.size() == 1);
    CHECK(heard[0].value(QStringLiteral("person")).contains(home.gone.value));
    CHECK(heard[0].value(QStringLiteral("household")).contains(home.home.value));

    const Person left = need(findPerson(db, home.gone)).value();
    CHECK(left.name == erasedName);
    CHECK((left.idNumber + left.phone + left.note + left.birth).isEmpty());
    CHECK(tokensOf(home, home.gone) == 0);
    CHECK(tokensOf(home, home.stays) == 2);
    CHECK(home.number(QStringLiteral("SELECT COUNT(*) FROM care_flag WHERE person_id = ?"), {home.gone.value}) == 0);
    CHECK(home.number(QStringLiteral("SELECT residents FROM household_now WHERE household_id = ?"), {home.home.value}) == 1);
    CHECK(need(historyOf(db, QStringLiteral("person"), home.gone.value)).isEmpty());
    CHECK(need(historyOf(db, QStringLiteral("person"), home.stays.value)).size() == 1);

    const auto newest = need(journalLog(db, 0, 1)).value(0);
    CHECK(newest.sentence.arguments == QStringList{home.gone.toText(), reason});
    CHECK(newest.rowCount == 0);
    CHECK(need(verifyChain(db)) == QString());
    home.checkHealthy();
    need(rebuildDerived(*home.ledger));
    home.checkHealthy();
    CHECK(erasePerson(*home.ledger, home.gone, reason).error().kind == ErrorKind::NotFound);
}

TEST_CASE("drafts that tell of an erased person go with the record; others stay", "[subject]")
{
    Home home(BOTH_ENGINES());
    const QString name = need(findPerson(home.ledger->db(), home.gone)).value().name;
    const auto draft = [&](const QString &form, const QString &text) {
        need(saveDraft(*home.ledger, {0, form, {{QStringLiteral("body"), text}}, {}}));
    };
    draft(QStringLiteral("household:%1:correct").arg(home.home.value), QStringLiteral("四楼"));
    draft(QStringLiteral("new_case"), QStringLiteral("由") + name + QStringLiteral("反映"));
    draft(QStringLiteral("household:%1:correct").arg(home.home.value * 10), QStringLiteral("别家"));
    need(erasePerson(*home.ledger, home.gone, reason));
    const auto left = need(ownDrafts(*home.ledger));
    REQUIRE(left.size() == 1);
    CHECK(left[0].fields.value(QStringLiteral("body")) == QStringLiteral("别家"));
}

TEST_CASE("the bytes of the file and its log hold nothing of an erased person", "[subject]")
{
    Home home(Engine::Sqlite);
    QStringList secrets{QStringLiteral("欧阳删除者"), QStringLiteral("430111194803121224"), QStringLiteral("13987650001")};
    const auto sealed = [&](const char *column, const QString &table, const QString &key) {
        need(home.ledger->db().each(QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ? AND %1 IS NOT NULL").arg(QLatin1String(column), table, key),
            {home.gone.value}, [&](const Row &row) { secrets.append(row.text(0)); }));
    };
    for (const char *column : {"id_number", "phone", "note"})
        sealed(column, QStringLiteral("person"), QStringLiteral("id"));
    sealed("note", QStringLiteral("membership"), QStringLiteral("person_id"));
    REQUIRE(secrets.size() == 7);
    const auto bytes = [&] {
        QByteArray all;
        for (const char *tail : {"", "-wal"}) {
            QFile file(home.ledger.target() + QLatin1String(tail));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    };
    const QByteArray before = bytes();
    CHECK(before.contains(secrets[0].toUtf8()));
    CHECK(before.contains(secrets[3].toUtf8()));
    need(erasePerson(*home.ledger, home.gone, reason));
    const QByteArray after = bytes();
    for (const QString &secret : std::as_const(secrets)) {
        CHECK_FALSE(after.contains(secret.toUtf8()));
        CHECK_FALSE(after.contains(QByteArray(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2)));
    }
    CHECK(after.contains(QStringLiteral("留在者").toUtf8()));
}

TEST_CASE("what was entered of an erased person can't be undone, and the ledger stays as it is", "[subject]")
{
    Home home(BOTH_ENGINES());
    const PersonId last = home.resident(QStringLiteral("最后者"), QStringLiteral("13900009999"), false, {});
    need(erasePerson(*home.ledger, last, reason));
    const auto undone = undoLast(*home.ledger);
    REQUIRE_FALSE(undone.ok());
    CHECK(undone.error().kind == ErrorKind::Conflict);
    CHECK(undone.error().message.contains(QStringLiteral("erased")));
    CHECK(need(findPerson(home.ledger->db(), last)).value().name == erasedName);
}

TEST_CASE("a row that an undo took away is blanked in the journal too", "[subject]")
{
    Home home(BOTH_ENGINES());
    auto change = need(Change::begin(*home.ledger, Action::Edit, Kind::Residents));
    const qint64 flag = need(change.insert(QStringLiteral("care_flag"),
        {{QStringLiteral("person_id"), home.gone.value}, {QStringLiteral("kind"), QStringLiteral("ill")},
            {QStringLiteral("reason"), QStringLiteral("病情")}}));
    need(change.commit({"Flagged"}));
    need(undoLast(*home.ledger));
    CHECK(need(historyOf(home.ledger->db(), QStringLiteral("care_flag"), flag)).size() == 2);
    need(erasePerson(*home.ledger, home.gone, reason));
    CHECK(need(historyOf(home.ledger->db(), QStringLiteral("care_flag"), flag)).isEmpty());
    CHECK(need(verifyChain(home.ledger->db())) == QString());
}

TEST_CASE("leaders in office and reporters of open cases are not erased; closed cases lose the reporter", "[subject]")
{
    Home home(BOTH_ENGINES());
    const CaseId reported = home.report(home.gone);
    CHECK(erasePerson(*home.ledger, home.gone, reason).error().kind == ErrorKind::Refused);
    CHECK(need(findPerson(home.ledger->db(), home.gone)).value().name == QStringLiteral("欧阳删除者"));
    need(voidCase(*home.ledger, {reported}, QStringLiteral("重复登记")));
    need(erasePerson(*home.ledger, home.gone, reason));
    CHECK(need(loadCase(*home.ledger, reported)).reporterPhone == QString());
    CHECK(need(historyOf(home.ledger->db(), QStringLiteral("case_file"), reported.value)).isEmpty());
    home.checkHealthy();

    auto change = need(Change::begin(*home.ledger, Action::Edit, Kind::Leaders));
    Appointment appointment;
    appointment.area = home.unit;
    appointment.person = home.stays;
    need(insertAppointment(change, appointment));
    need(change.commit({"Appointed"}));
    CHECK(erasePerson(*home.ledger, home.stays, reason).error().kind == ErrorKind::Refused);
}

TEST_CASE("an erasure needs the head of office and a reason in words", "[subject]")
{
    Home home(Engine::Sqlite);
    CHECK(erasePerson(*home.ledger, home.gone, QStringLiteral("  ")).error().kind == ErrorKind::Invalid);
    CHECK(erasePerson(*home.ledger, home.gone, QStringLiteral("电话13987650001")).error().kind == ErrorKind::Invalid);
    home.ledger->setSession(testSession(*home.ledger, QStringLiteral("专干"), {Role::Clerk}));
    CHECK(erasePerson(*home.ledger, home.gone, reason).error().kind == ErrorKind::Denied);
    CHECK(need(findPerson(home.ledger->db(), home.gone)).value().name == QStringLiteral("欧阳删除者"));
}

TEST_CASE("a correction keeps what stood there before", "[subject]")
{
    Home home(BOTH_ENGINES());
    Person person = need(findPerson(home.ledger->db(), home.stays)).value();
    person.phone = QStringLiteral("13922223333");
    const Membership membership = need(currentMembership(home.ledger->db(), home.stays)).value();
    need(editResident(*home.ledger, person, membership, {}));
    const auto history = need(historyOf(home.ledger->db(), QStringLiteral("person"), home.stays.value));
    REQUIRE(history.size() == 2);
    REQUIRE(history[0].change.fields.size() == 1);
    CHECK(history[0].change.fields[0].before.toString() == QStringLiteral("13911112222"));
    CHECK(history[0].change.fields[0].after.toString() == QStringLiteral("13922223333"));
}
