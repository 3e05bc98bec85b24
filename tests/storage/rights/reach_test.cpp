// The permission table, written out by hand, against the permission function and against the use cases.
#include "tests/storage/rights/town.h"

#include "core/accounts/accountsteps.h"
#include "core/accounts/passwordpolicy.h"
#include "core/accounts/recovery.h"
#include "core/audit/auditlog.h"
#include "core/backup/backup.h"
#include "core/cases/casequery.h"
#include "core/cases/casesteps.h"
#include "core/cases/revealreporter.h"
#include "core/households/exportresidents.h"
#include "core/households/householdquery.h"
#include "core/households/householdstore.h"
#include "core/imports/import.h"
#include "core/incidents/incidentsteps.h"
#include "core/ledger/permit.h"
#include "core/ledger/undo.h"
#include "core/office/officecalendar.h"
#include "core/persons/reveal.h"
#include "core/reporting/monthreport.h"
#include "core/subject/copyofperson.h"
#include "core/subject/eraseperson.h"
#include "tests/support/sheets.h"

#include <algorithm>

using namespace linli;
using namespace linli::test;
using linli::Role;

namespace {

/// True: done, or there to be seen.
using Answer = Result<bool>;
using UseCase = Answer (*)(TwoCommunities &, const Spot &);

struct Line
{
    Action action;
    Kind kind;
    const char *reach; ///< leader, clerk, head, administrator, auditor: a all, o own areas, - nothing
    UseCase ask; ///< Null where no use case of core/ asks (the window does).
    bool placed = false; ///< It is about a place.
};

constexpr Role roles[] = {Role::Leader, Role::Clerk, Role::Head, Role::Admin, Role::Auditor};
const QString purpose = QStringLiteral("联系本人");

template <class T>
Answer done(const Result<T> &result)
{
    return result.ok() ? Answer(true) : Answer(result.error());
}

template <class T, class Is>
Answer holds(const Result<T> &page, Is is)
{
    if (!page.ok())
        return page.error();
    return std::any_of(page->rows.begin(), page->rows.end(), is);
}

/// Another value in a row, taken back at once.
Answer rewritten(Ledger &ledger, Kind kind, const char *table, qint64 id, const Field &field)
{
    auto change = Change::begin(ledger, Action::Edit, kind);
    return change.ok() ? done(change->update(QString::fromLatin1(table), id, {field})) : Answer(change.error());
}

Answer editArea(TwoCommunities &town, const Spot &at)
{
    return rewritten(*town.ledger, Kind::Areas, "area", at.building.value, {QStringLiteral("ordinal"), 9});
}

Answer seeLeaders(TwoCommunities &town, const Spot &at)
{
    const auto leaders = leadersInOffice(town.ledger->db());
    if (!leaders.ok())
        return leaders.error();
    return std::any_of(leaders->begin(), leaders->end(),
        [&](const LeaderRow &row) { return row.appointment.id == at.appointment; });
}

Answer editLeader(TwoCommunities &town, const Spot &at)
{
    return rewritten(*town.ledger, Kind::Leaders, "appointment", at.appointment.value,
        {QStringLiteral("phone"), QStringLiteral("13900000009")});
}

Answer seeHousehold(TwoCommunities &town, const Spot &at)
{
    return holds(householdPage(town.ledger->db(), {}, {}, std::nullopt, 10),
        [&](const HouseholdRow &row) { return row.id == at.household; });
}

Answer editHouseholdAt(TwoCommunities &town, const Spot &at)
{
    auto household = need(findHousehold(town.ledger->db(), at.household)).value();
    household.note = town.ledger->actor();
    return done(editHousehold(*town.ledger, household));
}

Answer seeResident(TwoCommunities &town, const Spot &at)
{
    return holds(residentPage(town.ledger->db(), {}, std::nullopt, 10),
        [&](const ResidentRow &row) { return row.person.id == at.resident; });
}

Answer editResidentAt(TwoCommunities &town, const Spot &at)
{
    Person person = need(findPerson(town.ledger->db(), at.resident)).value();
    person.employer = town.ledger->actor();
    return done(editResident(
        *town.ledger, person, need(currentMembership(town.ledger->db(), at.resident)).value(), {}));
}

Answer revealPhone(TwoCommunities &town, const Spot &at)
{
    return done(reveal(*town.ledger, at.resident, PersonField::Phone, purpose));
}

Answer exportedRows(TwoCommunities &town, const Spot &at, bool unmasked)
{
    const auto rows = exportResidents(*town.ledger, town.folder.filePath(QStringLiteral("residents.xlsx")),
        {at.community, {}, unmasked, unmasked ? purpose : QString()});
    return rows.ok() ? Answer(*rows > 0) : Answer(rows.error());
}

Answer exportMasked(TwoCommunities &town, const Spot &at)
{
    return exportedRows(town, at, false);
}

Answer exportPlain(TwoCommunities &town, const Spot &at)
{
    return exportedRows(town, at, true);
}

Answer copyOf(TwoCommunities &town, const Spot &at)
{
    return done(copyOfPerson(*town.ledger, at.resident));
}

/// Without a reason, so that who may do it is told of that.
Answer eraseAt(TwoCommunities &town, const Spot &at)
{
    const auto erased = erasePerson(*town.ledger, at.resident, {});
    REQUIRE_FALSE(erased.ok());
    return erased.error().kind == ErrorKind::Invalid ? Answer(true) : Answer(erased.error());
}

Answer seeCase(TwoCommunities &town, const Spot &at)
{
    return holds(casePage(town.ledger->db(), town.ledger->clock().now(), {}, CaseOrder::Due),
        [&](const CaseRow &row) { return row.id == at.file; });
}

Answer writeNote(TwoCommunities &town, const Spot &at)
{
    return done(noteCase(*town.ledger, {at.file}, QStringLiteral("已上门")));
}

Answer recordMatter(TwoCommunities &town, const Spot &at)
{
    IncidentFacts facts;
    facts.day = town.ledger->clock().today();
    facts.area = at.building;
    facts.body = QStringLiteral("电动车被盗");
    return done(recordIncident(*town.ledger, facts));
}

Answer revealReporter(TwoCommunities &town, const Spot &at)
{
    return done(revealReporterPhone(*town.ledger, at.file, purpose));
}

Answer setRestDay(TwoCommunities &town, const Spot &)
{
    return done(setLocalDay(*town.ledger, QDate(2026, 9, 23), DayKind::Off, town.ledger->actor()));
}

Answer importRow(TwoCommunities &town, const Spot &at)
{
    const QString line = QStringLiteral("楼栋,房号,姓名,备注\r\n%1,302,王居民,%2\r\n").arg(at.buildingName, town.ledger->actor());
    const SheetFile sheet(line.toUtf8(), QStringLiteral("roster.csv"));
    const auto imported = importSheet(*town.ledger, ImportKind::Roster, sheet.path());
    return imported.ok() ? Answer(imported->updated == 1) : Answer(imported.error());
}

Answer seeReport(TwoCommunities &town, const Spot &at)
{
    const auto report = computeMonth(*town.ledger, 2026, 9);
    return report.ok() ? Answer(report->now.people.value(at.building).households == 1) : Answer(report.error());
}

Answer exportReport(TwoCommunities &town, const Spot &)
{
    const auto report = computeMonth(*town.ledger, 2026, 9);
    return done(writeMonthWorkbook(report.ok() ? *report : MonthReport(), *town.ledger,
        town.folder.filePath(QStringLiteral("month.xlsx"))));
}

Answer undoOwn(TwoCommunities &town, const Spot &)
{
    return done(undoLast(*town.ledger));
}

Answer seeLog(TwoCommunities &town, const Spot &)
{
    return done(auditPage(*town.ledger, {}));
}

Answer exportLog(TwoCommunities &town, const Spot &)
{
    return done(exportAuditLog(*town.ledger, {}, town.folder.filePath(QStringLiteral("log.xlsx"))));
}

Answer seeAccounts(TwoCommunities &town, const Spot &)
{
    return done(accounts(*town.ledger));
}

Answer unlock(TwoCommunities &town, const Spot &)
{
    return done(unlockAccount(*town.ledger, town.ledger.session()->account));
}

Answer confirm(TwoCommunities &town, const Spot &)
{
    return done(confirmAccount(*town.ledger, 0)); // There is none of this number.
}

Answer renewPage(TwoCommunities &town, const Spot &)
{
    return done(renewRecoveryKey(*town.ledger));
}

Answer seeBackups(TwoCommunities &town, const Spot &)
{
    return done(backupState(*town.ledger));
}

Answer backUp(TwoCommunities &town, const Spot &)
{
    return done(makeBackup(*town.ledger, town.folder.path()));
}

Answer chooseFolder(TwoCommunities &town, const Spot &)
{
    return done(setBackupFolder(*town.ledger, town.folder.path()));
}

/// A backup that somebody else made, with one's own password.
Answer restore(TwoCommunities &town, const Spot &)
{
    const auto asked = town.ledger->sharedSession();
    if (Ledger::isServer(town.ledger.target())) // Nothing is restored there.
        return done(permit(*town.ledger, Action::Restore, Kind::Backups));
    if (!asked)
        return Error{ErrorKind::Denied, {}};
    town.ledger->setSession(town.ledger.session());
    const BackupInfo backup = need(makeBackup(*town.ledger, town.folder.path()));
    town.ledger->setSession(asked);
    return done(restoreBackup(backup.path, town.folder.filePath(asked->name + QStringLiteral(".linli")),
        {Credentials{asked->name, passwordOf(testPassword)}, {}}, town.ledger.clock));
}

Answer editPolicy(TwoCommunities &town, const Spot &)
{
    return done(setPolicy(*town.ledger, need(policyOf(town.ledger->db()))));
}

/// Issue 3 and DESIGN.md, not core/rights/permission.cpp.
const Line table[] = {
    //                                   LCHAu
    {Action::See, Kind::Areas,          "aaaa-", nullptr},
    {Action::Edit, Kind::Areas,         "-oa--", editArea, true},
    {Action::See, Kind::Leaders,        "aaa--", seeLeaders, true},
    {Action::Edit, Kind::Leaders,       "-oa--", editLeader, true},
    {Action::See, Kind::Households,     "ooa--", seeHousehold, true},
    {Action::Edit, Kind::Households,    "ooa--", editHouseholdAt, true},
    {Action::Export, Kind::Households,  "ooa--", nullptr},
    {Action::See, Kind::Residents,      "ooa--", seeResident, true},
    {Action::Edit, Kind::Residents,     "ooa--", editResidentAt, true},
    {Action::Reveal, Kind::Residents,   "ooa--", revealPhone, true},
    {Action::Export, Kind::Residents,   "-oa--", exportMasked, true},
    {Action::ExportPlain, Kind::Residents, "--a--", exportPlain, true},
    {Action::Copy, Kind::Residents,     "-oa--", copyOf, true},
    {Action::Erase, Kind::Residents,    "--a--", eraseAt, true},
    {Action::See, Kind::Cases,          "ooa--", seeCase, true},
    {Action::Edit, Kind::Cases,         "ooa--", writeNote, true},
    {Action::Reveal, Kind::Cases,       "ooa--", revealReporter, true},
    {Action::Export, Kind::Cases,       "ooa--", nullptr},
    {Action::See, Kind::Matters,        "ooa--", nullptr},
    {Action::Edit, Kind::Matters,       "ooa--", recordMatter, true},
    {Action::Export, Kind::Matters,     "ooa--", nullptr},
    {Action::See, Kind::Calendar,       "aaaa-", nullptr},
    {Action::Edit, Kind::Calendar,      "--a--", setRestDay},
    {Action::Edit, Kind::Imports,       "-oa--", importRow, true},
    {Action::See, Kind::Reports,        "ooa--", seeReport, true},
    {Action::Export, Kind::Reports,     "-oa--", exportReport},
    {Action::Undo, Kind::History,       "ooa--", undoOwn},
    {Action::See, Kind::History,        "--a-a", seeLog},
    {Action::Export, Kind::History,     "--a-a", exportLog},
    {Action::See, Kind::Accounts,       "--aa-", seeAccounts},
    {Action::Edit, Kind::Accounts,      "--aa-", unlock},
    {Action::Confirm, Kind::Accounts,   "--a--", confirm},
    {Action::Edit, Kind::Keys,          "--a--", renewPage},
    {Action::See, Kind::Backups,        "-aaa-", seeBackups},
    {Action::Make, Kind::Backups,       "-aaa-", backUp},
    {Action::Edit, Kind::Backups,       "--aa-", chooseFolder},
    {Action::Restore, Kind::Backups,    "--a--", restore},
    {Action::Edit, Kind::Policy,        "--aa-", editPolicy},
};

char expected(Action action, Kind kind, int role)
{
    for (const Line &line : table) {
        if (line.action == action && line.kind == kind)
            return line.reach[role];
    }
    return '-'; // What is not in the table is forbidden.
}

char letter(Reach reach)
{
    return reach == Reach::All ? 'a' : reach == Reach::Own ? 'o' : '-';
}

bool reaches(const Line &line, TwoCommunities &town, const Spot &at)
{
    const Answer answer = line.ask(town, at);
    if (answer.ok())
        return *answer;
    CAPTURE(answer.error().message.toStdString());
    // Refused for a reason that lies in the thing itself, not in the person.
    return answer.error().kind != ErrorKind::Denied && !(line.placed && answer.error().kind == ErrorKind::NotFound);
}

} // namespace

TEST_CASE("every role, action and kind is answered as the table written here says", "[rights]")
{
    TwoCommunities town(Engine::Sqlite);
    qsizetype pairs = 0;
    for (int r = 0; r < 5; ++r) {
        town.enter(toWord(roles[r]), {roles[r]});
        for (int a = 0; a <= int(Action::Confirm); ++a) {
            for (int k = 0; k <= int(Kind::Policy); ++k) {
                const Action action = Action(a);
                const Kind kind = Kind(k);
                CAPTURE(toWord(roles[r]).toStdString(), toWord(action).toStdString(), toWord(kind).toStdString());
                const char wanted = expected(action, kind, r);
                CHECK(letter(reachOf({roles[r]}, action, kind)) == wanted);
                CHECK(permit(*town.ledger, action, kind).ok() == (wanted != '-'));
                CHECK(letter(reachOf({}, action, kind)) == '-');
                ++pairs;
            }
        }
    }
    CHECK(pairs == 5 * 11 * 14);
    CHECK(permissions().size() == std::end(table) - std::begin(table));
}

TEST_CASE("two roles reach as far as the further one", "[rights]")
{
    CHECK(reachOf({Role::Leader, Role::Clerk}, Action::Copy, Kind::Residents) == Reach::Own);
    CHECK(reachOf({Role::Clerk, Role::Head}, Action::Copy, Kind::Residents) == Reach::All);
}

TEST_CASE("each role reaches through the use cases what the table written here says", "[rights]")
{
    TwoCommunities town(BOTH_ENGINES());
    for (int r = 0; r < 5; ++r) {
        town.enter(toWord(roles[r]), {roles[r]});
        for (const Line &line : table) {
            if (!line.ask)
                continue;
            const char reach = line.reach[r];
            CAPTURE(toWord(roles[r]).toStdString(), toWord(line.action).toStdString(), toWord(line.kind).toStdString());
            CHECK(reaches(line, town, town.own) == (reach != '-'));
            if (line.placed)
                CHECK(reaches(line, town, town.other) == (reach == 'a'));
        }
    }
}

TEST_CASE("nobody reaches anything before signing in", "[rights]")
{
    TwoCommunities town(BOTH_ENGINES());
    town.ledger->setSession(nullptr);
    for (const Line &line : table) {
        if (!line.ask)
            continue;
        CAPTURE(toWord(line.action).toStdString(), toWord(line.kind).toStdString());
        CHECK_FALSE(reaches(line, town, town.own));
    }
}
