// The tree changed from the command line, and taken back.
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/sheets.h"

using namespace linli::test;

namespace {

/// Runs and must succeed.
Ran done(const Desk &desk, const QStringList &arguments)
{
    const Ran ran = desk.run(arguments);
    INFO(arguments.join(u' ').toStdString());
    INFO(ran.err.toStdString());
    REQUIRE(ran.exit == 0);
    return ran;
}

QStringList words(const char *line)
{
    return QProcess::splitCommand(QString::fromUtf8(line));
}

/// "1栋-1:12": the micro-units and their households.
QStringList units(const Desk &desk)
{
    QStringList out;
    for (const QJsonValue &value : done(desk, words("area tree --json")).array()) {
        const QJsonObject area = value.toObject();
        if (area[QStringLiteral("kind")] == QStringLiteral("unit"))
            out.append(QStringLiteral("%1:%2").arg(area[QStringLiteral("name")].toString()).arg(area[QStringLiteral("households")].toInt()));
    }
    return out;
}

} // namespace

TEST_CASE("the tree is planned, split, merged, moved and undone from the command line", "[units]")
{
    Desk desk;
    desk.makeLedger();
    done(desk, {QStringLiteral("import"), QStringLiteral("areas"), sample("areas.xlsx")});
    done(desk, {QStringLiteral("import"), QStringLiteral("roster"), sample("roster.xlsx")});
    const QStringList before = units(desk);
    CHECK(before.mid(0, 4)
        == QStringList{QStringLiteral("麻园湾宿舍1栋-1:11"), QStringLiteral("麻园湾宿舍1栋-2:11"), QStringLiteral("麻园湾宿舍1栋-3:11"),
            QStringLiteral("麻园湾宿舍1栋-4:1")});
    const QJsonObject plan = done(desk, words("units plan 麻园湾宿舍1栋 --json")).object();
    CHECK(plan[QStringLiteral("plan")].toArray().size() == 3);
    CHECK_FALSE(plan[QStringLiteral("accepted")].toBool());
    CHECK(units(desk) == before);
    done(desk, words("units plan 麻园湾宿舍1栋 --accept --from 2026-10-01"));
    CHECK(units(desk).mid(0, 3)
        == QStringList{QStringLiteral("麻园湾宿舍1栋-1:12"), QStringLiteral("麻园湾宿舍1栋-2:12"), QStringLiteral("麻园湾宿舍1栋-3:10")});
    done(desk, words("undo"));
    CHECK(units(desk) == before);

    done(desk, words("leader appoint 麻园湾宿舍1栋-2 王桂兰 --phone 13900000001"));
    CHECK(desk.run("leader appoint 麻园湾宿舍1栋-2 李国强").exit == 1);
    done(desk, words("area split 麻园湾宿舍1栋-1 --part 麻园湾宿舍1栋-9=1-102,1-201"));
    CHECK(units(desk).first() == QStringLiteral("麻园湾宿舍1栋-1:9"));
    CHECK(desk.run("area split 麻园湾宿舍1栋-1 --part 麻园湾宿舍1栋-8=9-901").exit == 1);
    done(desk, words("area merge 麻园湾宿舍1栋-9 麻园湾宿舍1栋-2 --into 麻园湾宿舍1栋-1 --leader-of 麻园湾宿舍1栋-2 --reason 人少"));
    CHECK(units(desk).first() == QStringLiteral("麻园湾宿舍1栋-1:22"));
    const QJsonArray leaders = done(desk, words("leader list --json")).array();
    REQUIRE(leaders.size() == 1);
    CHECK(leaders[0][QStringLiteral("area")] == QStringLiteral("麻园湾宿舍1栋-1"));
    done(desk, words("undo"));
    CHECK(units(desk).first() == QStringLiteral("麻园湾宿舍1栋-1:9"));
    CHECK(done(desk, words("doctor")).exit == 0);
}

TEST_CASE("areas are added, renamed, ordered, moved and voided from the command line", "[units]")
{
    Desk desk;
    desk.makeLedger();
    done(desk, words("area add 广济桥社区 --kind community --code GJQ"));
    done(desk, words("area add 第一片区 --kind sector --in 广济桥社区"));
    done(desk, words("area add 第二片区 --kind sector --in 广济桥社区"));
    done(desk, words("area add 1栋 --kind building --in 第一片区"));
    CHECK(desk.run("area add 别院 --kind yard --in 第一片区").exit == 1);
    done(desk, words("area move 1栋 --to 第二片区"));
    done(desk, words("area rename 1栋 麻园湾1栋"));
    done(desk, words("area order 第二片区 --place 1"));
    done(desk, words("area void 第一片区 --reason 并入第二片区"));
    CHECK(desk.run("area void 第二片区 --reason 错").exit == 1);
    done(desk, words("leader appoint 第二片区 王桂兰 --from 2026-09-01"));
    done(desk, words("leader end 第二片区 --reason 搬走"));
    QStringList names;
    for (const QJsonValue &gap : done(desk, words("area coverage --gap no_leader --json")).array())
        names.append(gap.toObject()[QStringLiteral("name")].toString());
    CHECK(names == QStringList{QStringLiteral("第二片区"), QStringLiteral("麻园湾1栋")});
    CHECK(desk.run("area coverage --gap hole").exit == 1);
    CHECK(done(desk, words("doctor")).exit == 0);
}
