// A round over two buildings from the command line: what was recorded door by door is what progress counts.
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/sheets.h"

#include <QMap>

using namespace linli::test;

namespace {

struct RoundDesk : Desk
{
    RoundDesk()
    {
        makeLedger();
        for (const auto &[kind, file] : {std::pair{"areas", "areas.xlsx"}, std::pair{"roster", "roster.xlsx"}}) {
            const auto ran = Desk::run({QStringLiteral("import"), QString::fromLatin1(kind), sample(file)});
            CAPTURE(kind, ran.err);
            REQUIRE(ran.exit == 0);
        }
        start();
    }
    void start()
    {
        const auto made = Desk::run({QStringLiteral("round"), QStringLiteral("new"), QStringLiteral("秋季敲门行动"), QStringLiteral("--area"),
            first, QStringLiteral("--area"), second, QStringLiteral("--until"), QStringLiteral("2026-10-31"), QStringLiteral("--field"),
            QStringLiteral("people"), QStringLiteral("--field"), QStringLiteral("gas"), QStringLiteral("--json")});
        CAPTURE(made.err);
        REQUIRE(made.exit == 0);
        round = made.object().value(u"id").toString();
    }
    QJsonArray doors() { return Desk::run({QStringLiteral("round"), QStringLiteral("show"), round, QStringLiteral("--json")}).array(); }
    Ran answer(const QString &household, const QStringList &more = {})
    {
        return Desk::run(QStringList{QStringLiteral("round"), QStringLiteral("answer"), round, household} + more);
    }
    /// By the area's name.
    QMap<QString, QJsonObject> progress()
    {
        QMap<QString, QJsonObject> rows;
        for (const QJsonValue &row : Desk::run({QStringLiteral("round"), QStringLiteral("progress"), round, QStringLiteral("--json")}).array())
            rows.insert(row.toObject().value(u"name").toString(), row.toObject());
        return rows;
    }
    int households(const QString &area)
    {
        return int(Desk::run({QStringLiteral("household"), QStringLiteral("list"), QStringLiteral("--area"), area, QStringLiteral("--json")}).array().size());
    }

    const QString first = QStringLiteral("麻园湾宿舍1栋");
    const QString second = QStringLiteral("麻园湾宿舍3栋");
    QString round;
};

const char *const states[] = {"open", "not_met", "second_try", "refused", "done"};

/// What is expected of an area, counted from the doors by their address.
QMap<QString, int> countedFrom(const QJsonArray &doors, const QString &building)
{
    QMap<QString, int> counts;
    for (const char *state : states)
        counts.insert(QString::fromLatin1(state), 0);
    for (const QJsonValue &door : doors) {
        if (door.toObject().value(u"address").toString().startsWith(building + u' '))
            ++counts[door.toObject().value(u"state").toString()];
    }
    return counts;
}

} // namespace

TEST_CASE("a round over two buildings: doors, answers, progress and undo agree")
{
    RoundDesk desk;
    const QJsonArray doors = desk.doors();
    const int inFirst = desk.households(desk.first);
    const int inSecond = desk.households(desk.second);
    REQUIRE(inFirst > 5);
    REQUIRE(inSecond > 5);
    CHECK(doors.size() == inFirst + inSecond);
    QStringList first;
    QStringList second;
    for (const QJsonValue &door : doors) {
        const QJsonObject one = door.toObject();
        (one.value(u"address").toString().startsWith(desk.first + u' ') ? first : second).append(one.value(u"household").toString());
    }
    CHECK(first.size() == inFirst);
    QMap<QString, QString> expected; // The test's own book.
    for (int i = 0; i < 3; ++i) {
        REQUIRE(desk.answer(first[i]).exit == 0);
        expected.insert(first[i], QStringLiteral("done"));
    }
    REQUIRE(desk.answer(first[3], {QStringLiteral("--not-met")}).exit == 0);
    expected.insert(first[3], QStringLiteral("not_met"));
    for (int tries = 0; tries < 2; ++tries)
        REQUIRE(desk.answer(second[0], {QStringLiteral("--not-met")}).exit == 0);
    expected.insert(second[0], QStringLiteral("second_try"));
    REQUIRE(desk.answer(second[1], {QStringLiteral("--refused")}).exit == 0);
    expected.insert(second[1], QStringLiteral("refused"));
    REQUIRE(desk.answer(second[2], {QStringLiteral("--not-met")}).exit == 0);
    REQUIRE(desk.answer(second[2]).exit == 0); // Met the second time.
    expected.insert(second[2], QStringLiteral("done"));
    const QJsonArray after = desk.doors();
    for (const QJsonValue &door : after) {
        const QJsonObject one = door.toObject();
        CHECK(one.value(u"state").toString() == expected.value(one.value(u"household").toString(), QStringLiteral("open")));
    }
    const auto progress = desk.progress();
    for (const QString &building : {desk.first, desk.second}) {
        const auto counts = countedFrom(after, building);
        for (auto count = counts.begin(); count != counts.end(); ++count)
            CHECK(progress.value(building).value(count.key()).toInt() == count.value());
    }
    CHECK(progress.first().value(u"households").toInt() > 0);
    CHECK(progress.value(desk.first).value(u"done").toInt() == 3);
    CHECK(progress.value(desk.second).value(u"second_try").toInt() == 1);
    CHECK(progress.value(QStringLiteral("广济桥社区")).value(u"households").toInt() == inFirst + inSecond);
    CHECK_FALSE(progress.contains(QStringLiteral("麻园湾宿舍2栋")));

    REQUIRE(desk.run("undo").exit == 0); // The last one is not met again.
    CHECK(desk.progress().value(desk.second).value(u"done").toInt() == 0);
    CHECK(desk.progress().value(desk.second).value(u"not_met").toInt() == 1);
    CHECK(desk.run("doctor").exit == 0);
}

TEST_CASE("a door is corrected from the command line in the same step, and what nobody could tell is listed")
{
    RoundDesk desk;
    QJsonObject door;
    for (const QJsonValue &one : desk.doors()) {
        if (one.toObject().value(u"residents").toInt() > 0)
            door = one.toObject();
    }
    const QString household = door.value(u"household").toString();
    REQUIRE(desk.answer(household, {QStringLiteral("--set"), QStringLiteral("gas=old"), QStringLiteral("--unknown"), QStringLiteral("people")}).exit == 0);
    const auto past = desk.run({QStringLiteral("asof"), QStringLiteral("2026-10-12"), QStringLiteral("household"), household, QStringLiteral("--json")});
    CHECK(past.object().value(u"gas").toString() == QStringLiteral("old"));
    for (const QJsonValue &one : desk.doors()) {
        if (one.toObject().value(u"household").toString() == household)
            CHECK(one.toObject().value(u"unknown").toArray() == QJsonArray{QStringLiteral("people")});
    }
    CHECK(desk.answer(household, {QStringLiteral("--set"), QStringLiteral("pets=狗")}).exit == 1); // Not asked.
    CHECK(desk.answer(household, {QStringLiteral("--set"), QStringLiteral("gas")}).exit == 1);
    CHECK(desk.answer(QStringLiteral("12"), {}).exit == 1);
    CHECK(desk.answer(household, {QStringLiteral("--refused"), QStringLiteral("--not-met")}).exit == 1);
    REQUIRE(desk.run("undo").exit == 0);
    const auto undone = desk.run({QStringLiteral("asof"), QStringLiteral("2026-10-12"), QStringLiteral("household"), household, QStringLiteral("--json")});
    CHECK(undone.object().value(u"gas").toString() != QStringLiteral("old"));
}
