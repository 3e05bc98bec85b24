// The 122 from the command line through all five stages, from a key case to the case that follows up.
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/sheets.h"

using namespace linli::test;

namespace {

struct Hall : Desk
{
    Hall()
    {
        makeLedger();
        for (const auto &[kind, file] : {std::pair{"areas", "areas.xlsx"}, std::pair{"roster", "roster.xlsx"}})
            REQUIRE(Desk::run({QStringLiteral("import"), QString::fromLatin1(kind), sample(file)}).exit == 0);
        now("2026-10-12 10:00");
    }
    void now(const char *time) { environment.insert(QStringLiteral("LINLI_NOW"), QString::fromLatin1(time)); }
    QJsonObject step(const char *verb, const QStringList &more = {})
    {
        const Ran ran = Desk::run(QStringList{QStringLiteral("deliberation"), QString::fromLatin1(verb), id} + more + QStringList{QStringLiteral("--json")});
        CAPTURE(verb, ran.err);
        REQUIRE(ran.exit == 0);
        return ran.object();
    }
    /// The exit code of a step that must fail.
    int fails(const char *verb, const QStringList &more = {})
    {
        return Desk::run(QStringList{QStringLiteral("deliberation"), QString::fromLatin1(verb), id} + more).exit;
    }
    QString id;
};

} // namespace

TEST_CASE("a deliberation from the command line through all five stages")
{
    Hall hall;
    const QString building = QStringLiteral("麻园湾宿舍1栋");
    const Ran opened = hall.run(QStringList{QStringLiteral("case"), QStringLiteral("open"), QStringLiteral("--title"), QStringLiteral("加装电梯"), QStringLiteral("--area"), building,
        QStringLiteral("--grade"), QStringLiteral("key"), QStringLiteral("--json")});
    CAPTURE(opened.err);
    REQUIRE(opened.exit == 0);
    const QString number = opened.object().value(u"number").toString();
    const Ran proposed = hall.run({QStringLiteral("deliberation"), QStringLiteral("propose"), QStringLiteral("--case"), number, QStringLiteral("--text"),
        QStringLiteral("一单元加装电梯"), QStringLiteral("--json")});
    CAPTURE(proposed.err);
    REQUIRE(proposed.exit == 0);
    hall.id = proposed.object().value(u"id").toString();
    CHECK(proposed.object().value(u"next").toString() == QStringLiteral("assess"));
    CHECK(proposed.object().value(u"due").toString() == QStringLiteral("2026-10-14 17:30"));
    CHECK(hall.fails("hold", {QStringLiteral("--text"), QStringLiteral("x")}) == 1);

    CHECK(hall.step("assess", {QStringLiteral("--affected"), QStringLiteral("12"), QStringLiteral("--text"), QStringLiteral("老人多")}).value(u"stage").toString()
        == QStringLiteral("discussion"));
    const QJsonObject announced = hall.step("announce", {QStringLiteral("--starts"), QStringLiteral("2026-10-16 19:00"), QStringLiteral("--place"),
        QStringLiteral("活动室"), QStringLiteral("--platform"), QStringLiteral("相约星期五")});
    CHECK(announced.value(u"meetings").toArray()[0].toObject().value(u"place").toString() == QStringLiteral("活动室"));
    const QJsonObject file = hall.run({QStringLiteral("case"), QStringLiteral("show"), number, QStringLiteral("--json")}).object();
    CHECK(file.value(u"events").toArray().last().toObject().value(u"step").toString() == QStringLiteral("organise"));
    const int registered = hall.step("register").value(u"registered").toInt();
    const QJsonArray all = hall.run({QStringLiteral("deliberation"), QStringLiteral("participants"), hall.id, QStringLiteral("--json")}).array();
    REQUIRE(registered > 4);
    CHECK(all.size() == registered);

    hall.now("2026-10-16 21:00");
    QStringList half;
    for (int i = 0; i < (registered + 1) / 2; ++i)
        half << QStringLiteral("--came") << all[i].toObject().value(u"address").toString();
    CHECK(hall.step("attend", half).value(u"came").toInt() == (registered + 1) / 2);
    hall.step("hold", {QStringLiteral("--text"), QStringLiteral("讨论了费用")});
    const int came = (registered + 1) / 2;
    CHECK(hall.fails("decide", {QStringLiteral("--motion"), QStringLiteral("同意"), QStringLiteral("--for"), QString::number(came + 1)}) == 1);
    const QJsonObject decided = hall.step("decide", {QStringLiteral("--motion"), QStringLiteral("同意加装"), QStringLiteral("--for"), QString::number(came)});
    const QJsonObject vote = decided.value(u"meetings").toArray()[0].toObject().value(u"vote").toObject();
    CHECK(vote.value(u"carried").toBool());
    CHECK(vote.value(u"eligible").toInt() == registered);
    CHECK(vote.value(u"explained").toString().contains(QString::number(came)));
    const QJsonObject tasked = hall.step("task", {QStringLiteral("--text"), QStringLiteral("联系电梯公司"), QStringLiteral("--owner"), QStringLiteral("业委会"),
        QStringLiteral("--due"), QStringLiteral("2026-10-30")});
    const QString task = tasked.value(u"tasks").toArray()[0].toObject().value(u"id").toString();
    CHECK(hall.fails("score", {QStringLiteral("5")}) == 1); // Before the set day.
    hall.step("task-done", {task});
    hall.now("2026-11-30 10:00");
    hall.step("score", {QStringLiteral("4"), QStringLiteral("--household"), all[0].toObject().value(u"address").toString()});
    CHECK(hall.step("score", {QStringLiteral("5")}).value(u"average").toDouble() == 4.5);
    hall.step("evaluate", {QStringLiteral("--text"), QStringLiteral("电梯已运行")});
    const QJsonObject followed = hall.step("follow-up", {QStringLiteral("--title"), QStringLiteral("电梯维保")});
    CHECK_FALSE(followed.value(u"follow_up").toString().isEmpty());
    CHECK(hall.step("close").value(u"state").toString() == QStringLiteral("closed"));
    CHECK(hall.run("deliberation list --json").array().isEmpty());
    CHECK(hall.run("deliberation list --all --json").array().size() == 1);
    CHECK(hall.run("doctor").exit == 0);
    REQUIRE(hall.run("undo").exit == 0);
    CHECK(hall.step("show").value(u"state").toString() == QStringLiteral("evaluated"));
}

TEST_CASE("the office's rules are shown and set from the command line")
{
    Desk desk;
    desk.makeLedger();
    CHECK(desk.run("deliberation rules --json").object().value(u"quorum").toString() == QStringLiteral("1/2"));
    CHECK(desk.run("deliberation rules --quorum 2/3 --voters person --days 1 2 3 4 5 6 --json").exit == 0);
    const QJsonObject rules = desk.run("deliberation rules --json").object();
    CHECK(rules.value(u"quorum").toString() == QStringLiteral("2/3"));
    CHECK(rules.value(u"voters").toString() == QStringLiteral("person"));
    CHECK(rules.value(u"evaluate").toInt() == 6);
    CHECK(desk.run("deliberation rules --quorum 3/2").exit == 1);
}
