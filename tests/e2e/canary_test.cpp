// After days of work, a failure and a kill no sealed value stands in the clear in any file that Linli touched.
#include "tests/support/canaries.h"
#include "tests/support/desk.h"
#include "tests/support/sheets.h"
#include "tests/support/testaccount.h"
#include "tests/support/testledger.h"
#include "tests/support/xlsxparts.h"

#include "core/households/householdcases.h"
#include "core/households/householdstore.h"
#include "core/persons/personstore.h"

#include <QDir>

using namespace linli;
using namespace linli::test;

namespace {

constexpr int residents = 200;
constexpr int latecomers = 200; ///< Numbered after them, in the import that is killed.
constexpr int kills = 16;

/// Everything Linli may write to lies under `world`; what the test itself wrote lies in `sources`, what it had
/// exported in `exports`.
class CanaryDesk : public Desk
{
public:
    CanaryDesk()
    {
        QDir root(folder.path());
        for (const char *name : {"world/tmp", "world/home", "world/config", "world/data", "world/cache", "world/state",
                 "world/run", "world/stick", "sources", "exports"})
            REQUIRE(root.mkpath(QString::fromLatin1(name)));
        ledger = world + QStringLiteral("/测试.linli");
        environment.insert(QStringLiteral("LINLI_LEDGER"), ledger);
        const std::pair<const char *, const char *> places[] = {{"TMPDIR", "tmp"}, {"SQLITE_TMPDIR", "tmp"},
            {"HOME", "home"}, {"XDG_CONFIG_HOME", "config"}, {"XDG_DATA_HOME", "data"}, {"XDG_CACHE_HOME", "cache"},
            {"XDG_STATE_HOME", "state"}, {"XDG_RUNTIME_DIR", "run"}};
        for (const auto &[name, place] : places)
            environment.insert(QString::fromLatin1(name), world + u'/' + QString::fromLatin1(place));
        makeLedger();
        need({"import", "areas"}, {sample("areas.xlsx")});
    }
    /// Runs a verb that must end well; `more` is what is not plain English.
    Ran need(const QList<const char *> &words, const QStringList &more = {}) const
    {
        QStringList arguments;
        for (const char *word : words)
            arguments.append(QString::fromLatin1(word));
        const Ran ran = run(arguments + more);
        CAPTURE(arguments.join(u' ').toStdString(), ran.out.toStdString(), ran.err.toStdString());
        REQUIRE(ran.exit == 0);
        CHECK(search.foundIn(ran.err.toUtf8()).isEmpty());
        return ran;
    }
    QString source(const char *name, const QByteArray &bytes) const
    {
        return write(QStringLiteral("sources/") + QString::fromLatin1(name), bytes);
    }
    QString exported(const char *name) const
    {
        return folder.filePath(QStringLiteral("exports/")) + QString::fromLatin1(name);
    }
    /// No file in the world holds a canary; the ledger and what the last step left beside it were among them.
    /// Gives the files that were searched.
    QStringList checkWorld(const QStringList &beside = {}) const
    {
        QStringList seen;
        CHECK(search.foundUnder(world, &seen) == QStringList());
        CHECK(seen.contains(ledger));
        for (const QString &tail : beside)
            CHECK(seen.contains(ledger + tail));
        return seen;
    }

    QString world = folder.filePath(QStringLiteral("world"));
    RawSearch search{canarySecrets(residents + latecomers)};
};

/// Masked values only: neither an ID number nor a phone in any part of the workbook, nor `more`.
void checkMasked(const QString &path, const QStringList &more = {})
{
    QStringList numbers = more;
    for (int i = 0; i < residents + latecomers; ++i)
        numbers << canary(i).idNumber << canary(i).phone;
    const RawSearch search(numbers);
    const XlsxParts book(path);
    REQUIRE_FALSE(book.names().isEmpty());
    for (const QString &part : book.names()) {
        CAPTURE(path.toStdString(), part.toStdString());
        CHECK(search.foundIn(book.part(part)) == QStringList());
    }
}

/// Otherwise the rest of this file could not fail.
void checkSearchFinds(const CanaryDesk &desk, const QString &source)
{
    QFile file(source);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QString text = QString::fromUtf8(bytes);
    // Everyone's ID number, phone and note, and the beginning of the notes. Digits in a row read as UTF-16 of
    // either order.
    constexpr int all = 3 * residents + 1;
    CHECK(desk.search.foundIn(bytes).filter(QStringLiteral("UTF-8 ")).size() == all);
    CHECK(desk.search.foundIn(utf16(text, false)).filter(QStringLiteral("UTF-16LE ")).size() == all);
    CHECK(desk.search.foundIn('x' + utf16(text, true)).filter(QStringLiteral("UTF-16BE ")).size() == all);
}

/// Reads as a clerk does: what is masked stays masked, what may be read is really there.
void readAround(const CanaryDesk &desk)
{
    const Canary one = canary(7);
    const Ran list = desk.need({"resident", "list", "--json"});
    CHECK(list.array().size() == residents);
    CHECK(desk.search.foundIn(list.out.toUtf8()).isEmpty());
    const QString person = list.array().first().toObject().value(QStringLiteral("id")).toString();
    desk.need({"resident", "show", "--json"}, {person});
    const Ran home = desk.need({"household", "show", "--json"}, {QStringLiteral("广济苑1栋 1单元 104")});
    CHECK(home.out.contains(one.note));
    CHECK_FALSE(home.out.contains(one.phone));
    desk.need({"household", "list", "--json", "--text"}, {one.idNumber});
    desk.need({"household", "list", "--json", "--text"}, {one.phone});
    CHECK(desk.need({"case", "list", "--json", "--text"}, {one.title}).array().size() == 1);
    desk.need({"case", "list"});
    const Ran phone = desk.need({"reveal", "--field", "phone", "--purpose", "wellbeing"}, {person});
    CHECK_FALSE(desk.search.foundIn(phone.out.toUtf8()).isEmpty());
    desk.need({"reveal", "--field", "id_number", "--purpose", "wellbeing"}, {person});
    CHECK(desk.search.foundIn(desk.need({"journal", "log", "--json"}).out.toUtf8()).isEmpty());
}

void walkCase(const CanaryDesk &desk)
{
    const Canary one = canary(11);
    const QString number = desk.need({"case", "open", "--area"},
                                   {QStringLiteral("广济苑1栋"), QStringLiteral("--title"), one.title,
                                       QStringLiteral("--text"), one.body, QStringLiteral("--phone"), one.phone,
                                       QStringLiteral("--reporter"), one.name})
                               .out.trimmed();
    const QStringList told{number, QStringLiteral("--text"), one.told};
    const QStringList why{number, QStringLiteral("--reason"), one.told};
    desk.need({"case", "escalate"}, why);
    desk.need({"case", "return"}, why);
    desk.need({"case", "pause"}, why);
    desk.need({"case", "resume"}, why);
    desk.need({"case", "answer"}, told);
    desk.need({"case", "feedback", "--how", "phone", "--satisfaction", "satisfied"}, told);
    desk.need({"case", "close", "--outcome", "solved"}, told);
    desk.need({"case", "reopen"}, why);
    CHECK(desk.need({"case", "show", "--json"}, {number}).out.contains(one.told));
    desk.need({"undo"});
}

/// Mistakes whose sentences must not repeat what was typed, and whose traces must not either.
void makeMistakes(const CanaryDesk &desk)
{
    const Canary one = canary(23);
    const QString nobody = QStringLiteral("1");
    const QList<QStringList> mistakes{
        {QStringLiteral("case"), QStringLiteral("open"), QStringLiteral("--area"), one.note, QStringLiteral("--title"),
            one.title, QStringLiteral("--phone"), one.phone},
        {QStringLiteral("case"), QStringLiteral("answer"), one.idNumber, QStringLiteral("--text"), one.told},
        {QStringLiteral("household"), QStringLiteral("show"), one.note},
        {QStringLiteral("resident"), QStringLiteral("show"), one.phone},
        {QStringLiteral("reveal"), nobody, QStringLiteral("--field"), QStringLiteral("phone"),
            QStringLiteral("--purpose"), one.idNumber},
        {QStringLiteral("reveal"), nobody, QStringLiteral("--field"), one.phone, QStringLiteral("--purpose"),
            one.note},
        {QStringLiteral("resident"), one.idNumber},
        {QStringLiteral("resident"), QStringLiteral("list"), QStringLiteral("--area"), one.note},
        {QStringLiteral("resident"), QStringLiteral("list"), QStringLiteral("--limit"), one.phone},
        {QStringLiteral("import"), QStringLiteral("cases"), desk.folder.filePath(QStringLiteral("sources/roster.csv"))},
        {QStringLiteral("resident"), QStringLiteral("list"), QStringLiteral("--user"), one.note},
    };
    for (const QStringList &mistake : mistakes) {
        const Ran ran = desk.run(mistake);
        CAPTURE(mistake.join(u' ').toStdString(), ran.err.toStdString());
        CHECK(ran.exit > 0);
        CHECK_FALSE(ran.err.isEmpty());
        CHECK(desk.search.foundIn((ran.err + ran.out).toUtf8()) == QStringList());
    }
}

void exportAndBackUp(const CanaryDesk &desk)
{
    desk.need({"report", "month", "2026-09", "--out"}, {desk.exported("month.xlsx")});
    desk.need({"journal", "export", "--out"}, {desk.exported("log.xlsx")});
    const Canary one = canary(31);
    const QString slip = one.idNumber.left(17) + (one.idNumber.endsWith(u'1') ? u'2' : u'1');
    const QString wrong = desk.write(QStringLiteral("sources/wrong.csv"),
        QStringLiteral("楼栋,单元,房号,姓名,身份证号码,联系电话\r\n广济苑1栋,1单元,999,%1,%2,%3\r\n"
                       "没有的楼,1单元,101,%1,%4,%3\r\n")
            .arg(one.name, slip, one.phone, one.idNumber)
            .toUtf8());
    desk.need({"import", "roster", "--dry-run", "--errors"}, {desk.exported("problems.xlsx"), wrong});
    const QString problems = desk.exported("problems.xlsx");
    CHECK(XlsxParts(problems).cells(1).value(QStringLiteral("E4")).value == slip.left(6) + QStringLiteral("********") + slip.right(4));
    checkMasked(problems, {slip});
    checkMasked(desk.exported("month.xlsx"));
    checkMasked(desk.exported("log.xlsx"));
    desk.need({"backup", "--to"}, {desk.world + QStringLiteral("/stick")});
    CHECK(QDir(desk.world + QStringLiteral("/stick")).entryList(QDir::Files).size() == 1);
}

/// A correction of one resident, their illness as the reason of a care flag, and a note on the household.
void editResidentOf(Ledger &ledger, PersonId id, const Canary &one)
{
    Person person = need(findPerson(ledger.db(), id)).value();
    person.note = one.note;
    person.phone = one.phone;
    const Membership home = need(currentMembership(ledger.db(), id)).value();
    need(editResident(ledger, person, home, {QStringLiteral("alone")}));
    Household household = need(findHousehold(ledger.db(), home.household)).value();
    household.note = one.reason;
    need(editHousehold(ledger, household));
    auto change = need(Change::begin(ledger, Action::Edit, Kind::Residents));
    const QList<CareFlag> flags = need(careFlagsOf(ledger.db(), id));
    REQUIRE(flags.size() == 1);
    need(change.update(QStringLiteral("care_flag"), flags.first().id, {{QStringLiteral("reason"), one.reason}}));
    need(change.commit({"Wrote down an illness"}));
}

} // namespace

TEST_CASE("no sealed value stands in the clear after a session of work", "[canary]")
{
    const CanaryDesk desk;
    const QString roster = desk.source("roster.csv", canaryRoster(0, residents));
    checkSearchFinds(desk, roster);
    CHECK(desk.need({"import", "roster", "--json"}, {roster}).object().value(QStringLiteral("added")).toInt() == residents);
    CHECK(desk.need({"import", "cases", "--json"}, {desk.source("tickets.xlsx", canaryTickets(residents))}).object().value(QStringLiteral("added")).toInt()
        == residents);
    desk.checkWorld();
    readAround(desk);
    walkCase(desk);
    const QString edited = desk.source("edited.csv", canaryRoster(0, residents, QStringLiteral("、已核实")));
    CHECK(desk.need({"import", "roster", "--json"}, {edited}).object().value(QStringLiteral("updated")).toInt() == residents);
    desk.need({"undo"});
    desk.checkWorld();
    makeMistakes(desk);
    exportAndBackUp(desk);
    desk.need({"key", "change"});
    desk.need({"doctor"});
    desk.checkWorld();
}

TEST_CASE("no sealed value stands in the clear while the ledger is open for writing", "[canary]")
{
    const CanaryDesk desk;
    desk.need({"import", "roster"}, {desk.source("roster.csv", canaryRoster(0, 2))});
    const FixedClock clock(monday());
    const auto ledger = openTestLedger(desk.ledger, clock);
    const auto person = need(ledger->db().integer(QStringLiteral("SELECT MIN(id) FROM person")));
    editResidentOf(*ledger, PersonId(*person), canary(42));
    desk.checkWorld({QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral(".lock")});
}

TEST_CASE("no sealed value is left in the clear by a kill or a crash, and no core can be dumped", "[canary][kill]")
{
    const CanaryDesk untouched;
    untouched.need({"import", "roster"}, {untouched.source("roster.csv", canaryRoster(0, residents))});
    const CanaryDesk desk;
    desk.copyFrom(untouched);
    const QStringList more{QStringLiteral("import"), QStringLiteral("roster"), QStringLiteral("--dry-run"),
        desk.source("more.csv", canaryRoster(residents, latecomers))};
    const auto whole = desk.timeOf(more);
    QStringList real = more;
    real.removeAll(QStringLiteral("--dry-run"));
    int withWal = 0;
    int killed = 0;
    for (int i = 0; i < kills; ++i) {
        desk.copyFrom(untouched);
        killed += desk.kill(real, whole * (i + 1) / kills, [](qint64 process) {
            QFile limits(QStringLiteral("/proc/%1/limits").arg(process));
            REQUIRE(limits.open(QIODevice::ReadOnly));
            const QByteArray text = limits.readAll().simplified();
            if (!text.isEmpty()) // It ended in this moment.
                CHECK(text.contains("Max core file size 0 0"));
        }, i % 2 == 0 ? SIGKILL : SIGSEGV);
        withWal += QFileInfo(desk.ledger + QStringLiteral("-wal")).size() > 0;
        desk.checkWorld();
    }
    CHECK(killed > kills / 2);
    CHECK(withWal > 0); // A kill fell into the writing.
    CHECK_FALSE(desk.checkWorld().filter(QStringLiteral("/crash-")).isEmpty()); // The crash logs were searched, too.
    desk.need({"doctor"});
    desk.checkWorld();
}
