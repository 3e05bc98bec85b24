// A case's life as a script sees it.
#include "core/areas/areastore.h"
#include "core/program/openledger.h"
#include "tests/support/testaccount.h"
#include "tests/support/ran.h"
#include "tests/support/testledger.h"


using namespace linli;
using namespace linli::test;

namespace {

/// A ledger with a community GJQ, a sector, and a building in it.
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

    Ran operator()(const char *line, const char *now = "2026-09-21 10:00") const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LINLI_LANG"), QStringLiteral("en"));
        environment.insert(QStringLiteral("LINLI_LEDGER"), target());
        environment.insert(QStringLiteral("LINLI_NOW"), QString::fromLatin1(now));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LINLI_CLI),
            QStringList{QStringLiteral("case")} + QProcess::splitCommand(QString::fromUtf8(line)));
        REQUIRE(process.waitForFinished());
        return Ran::of(process);
    }

private:
    QString target() const { return m_folder.filePath(QStringLiteral("台账.linli")); }
    QTemporaryDir m_folder;
};

QString word(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

} // namespace

TEST_CASE("from the report to the answer on the command line")
{
    const Desk desk;
    const Ran opened =
        desk("open --area 1栋 --title 楼道灯不亮 --kind 物业 --reporter 张三 --phone 13900000001");
    CHECK(opened.err == QString());
    REQUIRE(opened.exit == 0);
    CHECK(opened.out == QStringLiteral("GJQ-202609-001\n"));

    QJsonObject shown = desk("show GJQ-202609-001 --json").object();
    CHECK(word(shown, "state") == QStringLiteral("received"));
    CHECK(word(shown, "grade") == QStringLiteral("ordinary"));
    CHECK(word(shown, "scale") == QStringLiteral("hard"));
    CHECK(word(shown, "kind") == QStringLiteral("property"));
    CHECK(word(shown, "source") == QStringLiteral("phone"));
    CHECK(word(shown, "rung") == QStringLiteral("building"));
    CHECK(word(shown, "received") == QStringLiteral("2026-09-21 10:00"));
    CHECK(word(shown, "due") == QStringLiteral("2026-09-24 17:30"));
    CHECK(word(shown, "light") == QStringLiteral("green"));
    for (const char *key : {"owner", "household", "closed", "outcome"})
        CHECK(shown.value(QLatin1String(key)).isNull());
    CHECK(word(shown, "area").toLongLong() > 0);
    CHECK(word(shown, "reporter_phone") == QStringLiteral("139****0001"));

    CHECK(desk("escalate GJQ-202609-001").exit == 0);
    CHECK(desk("accept GJQ-202609-001").exit == 0);
    CHECK(desk("answer GJQ-202609-001 --text 周三维修").exit == 0);
    CHECK(desk("pause GJQ-202609-001 --reason 等配件", "2026-09-22 10:00").exit == 0);
    CHECK(desk("resume GJQ-202609-001", "2026-09-23 11:00").exit == 0);
    const Ran explained = desk("explain GJQ-202609-001 --json", "2026-09-23 11:00");
    CHECK(word(explained.object(), "due") == QStringLiteral("2026-09-28 17:30"));
    CHECK(explained.object().value(QStringLiteral("steps")).toArray().size() == 8);

    const Ran early = desk("close GJQ-202609-001 --outcome solved", "2026-09-23 11:00");
    CHECK(early.exit == 1);
    CHECK(early.err.startsWith(QStringLiteral("Nothing is closed before the resident has had an answer")));
    CHECK(desk("solve GJQ-202609-001 --at \"2026-09-23 15:00\"", "2026-09-24 09:00").exit == 0);
    CHECK(
        desk("feedback GJQ-202609-001 --how phone --text 已修好 --satisfaction satisfied", "2026-09-24 09:00")
            .exit
        == 0);
    CHECK(desk("close GJQ-202609-001 --outcome solved", "2026-09-24 09:10").exit == 0);

    shown = desk("show GJQ-202609-001 --json", "2026-10-01 00:00").object();
    CHECK(word(shown, "state") == QStringLiteral("closed"));
    CHECK(word(shown, "outcome") == QStringLiteral("solved"));
    CHECK(word(shown, "closed") == QStringLiteral("2026-09-24 09:10"));
    CHECK(word(shown, "stopped") == QStringLiteral("2026-09-23 15:00"));
    CHECK(word(shown, "light") == QStringLiteral("none"));
    CHECK(word(shown, "rung") == QStringLiteral("sector"));
    CHECK(shown.value(QStringLiteral("events")).toArray().size() == 9);
}

TEST_CASE("case list filters, orders and limits")
{
    const Desk desk;
    for (const char *grade : {"ordinary", "key", "consultation"})
        REQUIRE(desk(QByteArray("open --area 1栋 --title 事 --grade ").append(grade).constData()).exit == 0);
    REQUIRE(desk("void GJQ-202609-002 --reason 重复").exit == 0);
    const auto numbers = [&](const char *line, const char *now = "2026-09-21 10:00") {
        QString all;
        for (const QJsonValue &row : desk(line, now).array())
            all += word(row.toObject(), "number").right(1);
        return all;
    };
    CHECK(numbers("list --json") == QStringLiteral("123"));
    CHECK(numbers("list --open --json") == QStringLiteral("31"));
    CHECK(numbers("list --open --limit 1 --json") == QStringLiteral("3"));
    CHECK(numbers("list --state void --json") == QStringLiteral("2"));
    CHECK(numbers("list --overdue --json", "2026-09-23 08:00") == QStringLiteral("3"));
    CHECK(numbers("list --due-today --json", "2026-09-24 08:00") == QStringLiteral("1"));
    CHECK(numbers("list --area 社区 --grade ordinary --json") == QStringLiteral("1"));
    CHECK(desk("list").out.count(u'\n') == 3);
    CHECK(numbers("list --area 东片 --rung sector --json").isEmpty());
}

TEST_CASE("what a script gets wrong has its exit code")
{
    const Desk desk;
    CHECK(desk("open --title 灯").exit == 2);
    CHECK(desk("open --area 1栋 --title 灯 --grade urgent").exit == 2);
    CHECK(desk("open --area 9栋 --title 灯").exit == 1);
    REQUIRE(desk("open --area 1栋 --title 灯").exit == 0);
    CHECK(desk("show GJQ-202609-009").exit == 1);
    CHECK(desk("solve GJQ-202609-001 --at yesterday").exit == 2);
    CHECK(desk("close GJQ-202609-001 --outcome fine").exit == 2);
    CHECK(desk("transfer GJQ-202609-001 --to unit").exit == 2);
    CHECK(desk("return GJQ-202609-001 --reason 无").exit == 1);
    CHECK(desk("grade GJQ-202609-001 key").exit == 0);
    CHECK(desk("organise GJQ-202609-001 --date 2026-09-25 --place 议事厅").exit == 0);
    CHECK(word(desk("show GJQ-202609-001 --json").object(), "stopped") == QStringLiteral("2026-09-21 10:00"));
}
