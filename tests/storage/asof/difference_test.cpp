// What changed between two days.
#include "core/asof/difference.h"

#include "core/journal/journal.h"
#include "tests/storage/asof/history.h"
#include "tests/support/sheets.h"

using namespace linli;
using namespace linli::test;

namespace {

QStringList linesOf(const Difference &found)
{
    QStringList lines;
    for (const DifferenceLine &line : found.lines)
        lines.append(QStringList{toWord(line.happening), line.place, line.name, line.on, line.who}.join(u'|'));
    return lines;
}

/// One of each: somebody moves in, is born, dies, moves out; a flat is added; a leader goes.
struct EventfulDay
{
    explicit EventfulDay(Engine engine) : history(engine, 11)
    {
        before = history.today();
        history.nextDay();
        TestLedger &ledger = history.town.ledger;
        come(QStringLiteral("新来者"), {}, {QStringLiteral("disabled")});
        come(QStringLiteral("新生儿"), history.today().toString(Qt::ISODate), {});
        const Membership home = need(currentMembership(ledger->db(), history.town.own.resident)).value();
        need(moveOut(*ledger, home.id, history.today(), QStringLiteral("去世")));
        const Membership other = need(currentMembership(ledger->db(), history.town.other.resident)).value();
        need(moveOut(*ledger, other.id, before, QStringLiteral("迁出")));
        Household flat;
        flat.building = history.town.own.building;
        flat.room = QStringLiteral("909");
        need(addHousehold(*ledger, flat, {}));
        need(endAppointment(*ledger, history.town.own.appointment, history.today(), QStringLiteral("年事已高")));
    }
    void come(const QString &name, const QString &birth, const QStringList &flags)
    {
        Person person;
        person.name = name;
        person.birth = birth;
        Membership membership;
        membership.household = history.town.own.household;
        membership.from = history.today().toString(Qt::ISODate);
        need(addResident(*history.town.ledger, person, membership, flags));
    }
    Difference found(AreaId within = {})
    {
        return need(difference(history.town.ledger->db(), before, history.today(), history.today(), within));
    }
    History history;
    QDate before;
};

} // namespace

TEST_CASE("the difference of two days names who came and went, when, and who recorded it", "[asof]")
{
    EventfulDay day(BOTH_ENGINES());
    const Difference found = day.found();
    CHECK(linesOf(found)
        == QStringList{QStringLiteral("moved_in|东社区1栋 302|新来者|2026-09-22|tester"),
            QStringLiteral("moved_out|西社区1栋 302|王居民|2026-09-21|tester"),
            QStringLiteral("born|东社区1栋 302|新生儿|2026-09-22|tester"),
            QStringLiteral("died|东社区1栋 302|王居民|2026-09-22|tester"),
            QStringLiteral("household_added|东社区1栋 909|||tester"),
            QStringLiteral("flag_begun|东社区1栋 302|新来者|2026-09-22|tester"),
            QStringLiteral("leader_out|东社区1栋|张楼长|2026-09-22|tester")});
    CHECK(found.counts.value(day.history.town.own.community).value(Happening::MovedIn) == 1);
    CHECK(found.counts.value(day.history.town.own.community).value(Happening::MovedOut) == 0);
    CHECK(found.lines.first().recorded.date() == day.history.today());
    CHECK(day.found(day.history.town.other.community).lines.size() == 1);
    need(undoLast(*day.history.town.ledger));
    CHECK(day.found().count(Happening::LeaderOut) == 0);
}

TEST_CASE("by any sequence of edits the difference tells exactly who is somewhere else", "[asof]")
{
    History history(Engine::Sqlite, GENERATE(quint32(21), quint32(22), quint32(23)));
    QMap<QDate, QMap<QString, QSet<qint64>>> homes; // household → persons, in the evening
    for (int i = 0; i < 6; ++i) {
        history.work(12);
        const QString day = history.today().toString(Qt::ISODate);
        need(history.town.ledger->db().each(
            QStringLiteral("SELECT m.household_id, m.person_id FROM membership m JOIN household h ON h.id = m.household_id "
                           "WHERE h.void_reason IS NULL AND (from_date IS NULL OR from_date <= ?) AND (until_date IS NULL OR until_date > ?)"),
            {day, day}, [&](const Row &row) { homes[history.today()][row.text(0)].insert(row.integer(1)); }));
        history.nextDay();
    }
    const QList<QDate> days = homes.keys();
    for (int i = 1; i < days.size(); ++i) {
        const Difference found = need(difference(history.town.ledger->db(), days[i - 1], days[i], history.today()));
        QSet<std::pair<QString, qint64>> came, went, expectedCame, expectedWent;
        for (const DifferenceLine &line : found.lines) {
            if (line.happening == Happening::MovedIn || line.happening == Happening::Born)
                came.insert({line.household.toText(), line.person.value});
            else if (line.happening == Happening::MovedOut || line.happening == Happening::Died)
                went.insert({line.household.toText(), line.person.value});
        }
        const auto collect = [](const auto &some, const auto &others, auto &into) {
            for (auto home = some.begin(); home != some.end(); ++home) {
                for (const qint64 person : *home) {
                    if (!others.value(home.key()).contains(person))
                        into.insert({home.key(), person});
                }
            }
        };
        collect(homes[days[i]], homes[days[i - 1]], expectedCame);
        collect(homes[days[i - 1]], homes[days[i]], expectedWent);
        CHECK(came == expectedCame);
        CHECK(went == expectedWent);
    }
}

TEST_CASE("an exported difference is journalled first, and not for a leader", "[asof]")
{
    EventfulDay day(Engine::Sqlite);
    TestLedger &ledger = day.history.town.ledger;
    const QString path = day.history.town.folder.filePath(QStringLiteral("变化.xlsx"));
    CHECK(need(exportDifference(*ledger, day.found(), path)) == 7);
    CHECK(need(journalLog(ledger->db(), 0, 1)).first().sentence.text == QStringLiteral("Exported what changed from %1 to %2"));
    const Texts rows = textsOf(need(readAll(path, 1)));
    CHECK(rows.size() == 10); // title, note, heading, lines
    day.history.town.enter(QStringLiteral("leader"), {Role::Leader});
    const QString refused = day.history.town.folder.filePath(QStringLiteral("no.xlsx"));
    CHECK(exportDifference(*ledger, day.found(), refused).error().kind == ErrorKind::Denied);
    CHECK_FALSE(QFile::exists(refused));
}

TEST_CASE("days in the wrong order can't be compared", "[asof]")
{
    History history(Engine::Sqlite, 12);
    const QDate day = history.today();
    CHECK(difference(history.town.ledger->db(), day, day, day).error().kind == ErrorKind::Invalid);
}
