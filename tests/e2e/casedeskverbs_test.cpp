// The case desk as a script sees it: notes, help, alarm, duplicates, rules, succession, and a replayed log.
#include "core/areas/areastore.h"
#include "core/program/openledger.h"
#include "tests/support/ran.h"
#include "tests/support/sheets.h"
#include "tests/support/testaccount.h"
#include "tests/support/testledger.h"

using namespace linli;
using namespace linli::test;

namespace {

class Desk
{
public:
    Desk()
    {
        const SystemClock clock;
        auto ledger = newTestLedger(target(), clock);
        auto change = need(Change::begin(*ledger, Action::Edit, Kind::Areas));
        AreaId parent;
        const std::pair<AreaKind, const char *> areas[] = {
            {AreaKind::Community, "社区"}, {AreaKind::Sector, "东片"}, {AreaKind::Building, "1栋"}};
        for (const auto &[kind, name] : areas)
            parent = AreaId(need(change.insert(QStringLiteral("area"),
                {{QStringLiteral("kind"), toWord(kind)}, {QStringLiteral("name"), QString::fromUtf8(name)},
                    {QStringLiteral("code"),
                        kind == AreaKind::Community ? QVariant(QStringLiteral("GJQ")) : QVariant()},
                    {QStringLiteral("ordinal"), 0}, {QStringLiteral("parent_id"), orNull(parent)}})));
        need(change.commit({"Made areas"}));
    }

    Ran operator()(const QString &line, const char *now = "2026-09-21 10:00") const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LINLI_LANG"), QStringLiteral("en"));
        environment.insert(QStringLiteral("LINLI_LEDGER"), target());
        environment.insert(QStringLiteral("LINLI_NOW"), QString::fromLatin1(now));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LINLI_CLI), QProcess::splitCommand(line));
        REQUIRE(process.waitForFinished());
        return Ran::of(process);
    }
    QString open(const char *title) const
    {
        const Ran ran = (*this)(QStringLiteral("case open --area 1栋 --kind 物业 --reporter 张三 --title ") + QString::fromUtf8(title));
        CHECK(ran.exit == 0);
        return ran.out.trimmed();
    }
    QJsonObject json(const QString &line) const { return (*this)(line + QStringLiteral(" --json")).object(); }

private:
    QString target() const { return m_folder.filePath(QStringLiteral("台账.linli")); }
    QTemporaryDir m_folder;
};

QString word(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

} // namespace

TEST_CASE("notes, calls for help and danger on the command line")
{
    const Desk desk;
    const QString no = desk.open("楼道灯不亮");
    CHECK(desk(QStringLiteral("case note %1 --text 居民周末在家").arg(no)).exit == 0);
    CHECK(desk(QStringLiteral("case helped %1 --text 好").arg(no)).exit != 0);
    CHECK(desk(QStringLiteral("case help %1 --text 请协调物业").arg(no)).exit == 0);
    CHECK(desk(QStringLiteral("case list --helping")).out.contains(no));
    CHECK(word(desk.json(QStringLiteral("case show %1").arg(no)), "rung") == QStringLiteral("building"));
    CHECK(desk(QStringLiteral("case helped %1 --text 已联系").arg(no)).exit == 0);
    CHECK(desk(QStringLiteral("case list --helping")).out == QString());
    CHECK(desk(QStringLiteral("case alarm %1 --reason 有燃气味").arg(no)).exit == 0);
    const QJsonObject shown = desk.json(QStringLiteral("case show %1").arg(no));
    CHECK(word(shown, "light") == QStringLiteral("red"));
    CHECK(word(shown, "offered_rung") == QStringLiteral("community"));
    CHECK(desk(QStringLiteral("case list --urgent")).out.contains(no));
    CHECK(desk(QStringLiteral("case list --given")).out.contains(no));
}

TEST_CASE("the day's list on the command line: whose turn, why, and what is next")
{
    const Desk desk;
    const QString calm = desk.open("楼道灯不亮");
    const QString gas = desk.open("燃气味");
    CHECK(desk.json(QStringLiteral("case today")).value(QStringLiteral("waiting")).toInt() == 0); // The building's turn.
    CHECK(desk.json(QStringLiteral("case today --rung building")).value(QStringLiteral("waiting")).toInt() == 2);
    CHECK(desk(QStringLiteral("case transfer %1 --to community --reason 归社区").arg(calm)).exit == 0);
    CHECK(desk(QStringLiteral("case alarm %1 --reason 有燃气味").arg(gas)).exit == 0);
    const QJsonObject today = desk.json(QStringLiteral("case today"));
    CHECK(today.value(QStringLiteral("waiting")).toInt() == 2);
    CHECK(today.value(QStringLiteral("urgent")).toInt() == 1);
    const QJsonArray cases = today.value(QStringLiteral("cases")).toArray();
    REQUIRE(cases.size() == 2);
    CHECK(word(cases[0].toObject(), "number") == gas);
    CHECK(word(cases[0].toObject(), "why") == QStringLiteral("danger"));
    CHECK(word(cases[1].toObject(), "next") == QStringLiteral("accept"));
    // Monday 10:00 to Thursday 17:30: 2 h and 4.5 h that day, three days of 7.5 h.
    CHECK(cases[1].toObject().value(QStringLiteral("office_minutes_left")).toInt() == 120 + 270 + 3 * 450);
    CHECK(desk(QStringLiteral("case today"), "2026-09-25 10:00").out.contains(QStringLiteral("overdue by")));
}

TEST_CASE("duplicates are found, joined and told on the command line")
{
    const Desk desk;
    const QString first = desk.open("楼道灯不亮");
    const QString second = desk.open("楼道灯不亮了");
    CHECK(desk(QStringLiteral("case open --area 1栋 --kind 物业 --title 楼道灯不亮")).err.contains(
        QStringLiteral("Perhaps the same matter as: ")));
    const Ran alike = desk(QStringLiteral("case alike %1").arg(second));
    CHECK(alike.out.contains(first));
    CHECK(alike.out.contains(QStringLiteral("same place and kind、same reporter、same words")));
    CHECK(desk(QStringLiteral("case join %1 %2").arg(second, first)).exit == 0);
    CHECK(desk(QStringLiteral("case reporter %1 李四 --phone 13900000002").arg(first)).exit == 0);
    const QJsonObject shown = desk.json(QStringLiteral("case show %1").arg(first));
    CHECK(shown.value(QStringLiteral("joined")).toArray().size() == 2);
    CHECK(desk(QStringLiteral("case feedback %1 --how phone").arg(first)).exit == 0);
    CHECK(desk(QStringLiteral("case close %1 --outcome answered").arg(first)).exit != 0);
    CHECK(desk(QStringLiteral("case feedback %1 --how phone --all").arg(first)).exit == 0);
    CHECK(desk(QStringLiteral("case close %1 --outcome not_ours").arg(first)).exit != 0);
    CHECK(desk(QStringLiteral("case close %1 --outcome not_ours --text 转区住建局").arg(first)).exit == 0);
}

TEST_CASE("the office's rules on the command line move what is due")
{
    const Desk desk;
    const QString no = desk.open("楼道灯不亮");
    CHECK(word(desk.json(QStringLiteral("case show %1").arg(no)), "due") == QStringLiteral("2026-09-24 17:30"));
    const QJsonObject rules = desk.json(QStringLiteral("case rules --clock ordinary:answer=1 --fixed answer --not-satisfied escalate"));
    CHECK(word(rules, "clocks") == QStringLiteral("consultation:answer=1 ordinary:answer=1 ordinary:solve=3 key:organise=5 fixed:answer"));
    CHECK(word(rules, "not_satisfied") == QStringLiteral("escalate"));
    const QJsonObject shown = desk.json(QStringLiteral("case show %1").arg(no));
    CHECK(word(shown, "due") == QStringLiteral("2026-09-22 17:30"));
    CHECK(word(shown, "clock") == QStringLiteral("answer"));
    CHECK(desk(QStringLiteral("case rules --clock ordinary:answer=soon")).exit != 0);
    CHECK(desk(QStringLiteral("case rules")).out.contains(QStringLiteral("Ordinary: First answer within 1 working days")));
}

TEST_CASE("a leader who steps down leaves cases that wait, and the next one takes them")
{
    const Desk desk;
    CHECK(desk(QStringLiteral("leader appoint 1栋 王一")).err == QString());
    const QString no = desk.open("楼道灯不亮");
    CHECK(desk(QStringLiteral("case assign %1").arg(no)).err == QString());
    CHECK(desk(QStringLiteral("case list --waiting")).out == QString());
    CHECK(desk(QStringLiteral("leader end 1栋 --reason 任满")).out.contains(QStringLiteral("wait for a successor: 1")));
    CHECK(desk(QStringLiteral("case list --waiting")).out.contains(no));
    CHECK(desk(QStringLiteral("leader appoint 1栋 李二")).out.contains(QStringLiteral("taken over: 1")));
    CHECK(desk(QStringLiteral("case list --waiting")).out == QString());
    CHECK(word(desk.json(QStringLiteral("case show %1").arg(no)), "owner_name") == QStringLiteral("李二"));
}

// Counted by hand in tests/data/samples/escalation-log.csv: 24 steps of two cases, 16 of them legal.
TEST_CASE("an escalation log is replayed; what the rules refuse is told by row")
{
    const Desk desk;
    const QString line = QStringLiteral("case replay %1 --area 1栋 --group L1=building --group L2=sector").arg(sample("escalation-log.csv"));
    const QJsonObject done = desk.json(line);
    CHECK(done.value(QStringLiteral("cases")).toInt() == 2);
    CHECK(done.value(QStringLiteral("taken")).toInt() == 16);
    QList<int> rows;
    for (const QJsonValue &refused : done.value(QStringLiteral("refused")).toArray()) {
        rows.append(refused.toObject().value(QStringLiteral("row")).toInt());
        CHECK_FALSE(word(refused.toObject(), "reason").isEmpty());
    }
    CHECK(rows == QList<int>{5, 8, 11, 14, 18, 22, 24, 25});
    CHECK(word(desk.json(QStringLiteral("case show GJQ-202609-001")), "state") == QStringLiteral("closed"));
    const QJsonObject second = desk.json(QStringLiteral("case show GJQ-202609-002"));
    CHECK(word(second, "state") == QStringLiteral("working"));
    CHECK(second.value(QStringLiteral("events")).toArray().size() == 7);
    CHECK(desk(QStringLiteral("case replay %1 --area 1栋").arg(sample("hotline-2026-09.csv"))).exit != 0);
    CHECK(desk(line).out.contains(QStringLiteral("Cases: 2, steps taken: 16, steps refused: 8")));
}
