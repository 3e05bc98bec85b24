// Yesterday's ledger, asked for today, is what a copy made yesterday says.
#include "tests/support/canaries.h"
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/sheets.h"

#include <QFile>
#include <QMap>
#include <QSet>

using namespace linli::test;

namespace {

void importSamples(const Desk &desk)
{
    const std::pair<const char *, const char *> files[] = {{"areas", "areas.xlsx"}, {"leaders", "leaders.xls"},
        {"roster", "roster.xlsx"}, {"cases", "hotline-2026-09.csv"}};
    for (const auto &[kind, file] : files) {
        const auto ran = desk.run({QStringLiteral("import"), QString::fromLatin1(kind), sample(file)});
        CAPTURE(kind, ran.err);
        REQUIRE(ran.exit == 0);
    }
}

/// A roster of one flat: who comes to live there, or lives there and has another phone now.
QByteArray rosterOf(int step)
{
    const Canary one = canary(step % 17);
    const QString room = QString::number(101 + step % 11);
    const QStringList cells{QStringLiteral("广济苑1栋"), QStringLiteral("1单元"), room, one.name, QStringLiteral("亲属"),
        one.idNumber, QStringLiteral("1391111%1").arg(step, 4, 10, QLatin1Char('0')), one.note + QString::number(step)};
    return QStringLiteral("楼栋,单元,房号,姓名,与户主关系,身份证号码,联系电话,备注\r\n").toUtf8() + cells.join(u',').toUtf8() + "\r\n";
}

/// What `linli household list` says of each, made of what `linli asof … household` says.
QMap<QString, QJsonObject> likeTheList(const QJsonArray &past)
{
    QMap<QString, QJsonObject> rows;
    for (const QJsonValue &value : past) {
        QJsonObject row = value.toObject();
        const QJsonArray members = row.take(QStringLiteral("members")).toArray();
        for (const char *more : {"livelihood", "gas", "wiring"})
            row.remove(QLatin1String(more));
        row.insert(QStringLiteral("residents"), members.size());
        const QJsonObject first = members.isEmpty() ? QJsonObject() : members.first().toObject();
        row.insert(QStringLiteral("head"), first.value(u"head").toBool() ? first.value(u"name") : QJsonValue());
        rows.insert(row.value(u"id").toString(), row);
    }
    return rows;
}

QMap<QString, QJsonObject> byId(const QJsonArray &list)
{
    QMap<QString, QJsonObject> rows;
    for (const QJsonValue &value : list)
        rows.insert(value.toObject().value(u"id").toString(), value.toObject());
    return rows;
}

} // namespace

/// Two people of one household who are not its head, the first grown up, and where they live.
struct Pair
{
    QString home;
    QString first;
    QString second;
};

/// Households of three and more, in the order of the list, and at the end those where nobody lives.
struct Town
{
    QList<Pair> pairs;
    QStringList empty;
};

Town townOf(const Desk &desk)
{
    QMap<QString, QStringList> others;
    QSet<QString> grownUp;
    for (const QJsonValue &value : desk.run("resident list --json").array()) {
        const QJsonObject one = value.toObject();
        if (one.value(u"head").toBool())
            continue;
        QStringList &here = others[one.value(u"household").toString()];
        const QString id = one.value(u"id").toString();
        const QString birth = one.value(u"birth").toString();
        if (!birth.isEmpty() && birth < QStringLiteral("1995"))
            grownUp.insert(id);
        here.insert(grownUp.contains(id) ? 0 : here.size(), id);
    }
    Town town;
    for (const QJsonValue &value : desk.run("household list --json").array()) {
        const QString home = value.toObject().value(u"id").toString();
        if (value.toObject().value(u"residents").toInt() == 0)
            town.empty.append(home);
        else if (others[home].size() > 1 && grownUp.contains(others[home][0]))
            town.pairs.append({home, others[home][0], others[home][1]});
    }
    return town;
}

/// The edit of one step: every verb that changes who lives where comes in its turn, each at households of its own.
QStringList editOf(const Desk &desk, const Town &town, int step)
{
    const Pair &here = town.pairs[qsizetype(step)];
    const Pair &there = town.pairs[town.pairs.size() - 1 - step];
    const auto words = [](std::initializer_list<const char *> fixed, const QStringList &more) {
        QStringList all;
        for (const char *word : fixed)
            all.append(QString::fromUtf8(word));
        return all + more;
    };
    switch (step % 14) {
    case 0:
        return words({"resident", "add"}, {here.home, QStringLiteral("新来的"), QStringLiteral("--relation"), QStringLiteral("亲属")});
    case 1:
        return words({"resident", "move"}, {here.first, there.home, QStringLiteral("--relation"), QStringLiteral("女婿")});
    case 2:
        return words({"resident", "born"}, {here.home, QStringLiteral("小宝"), QStringLiteral("--sex"), QStringLiteral("female")});
    case 3:
        return words({"resident", "died"}, {here.first});
    case 4:
        return words({"resident", "move-out"}, {here.second});
    case 5:
        return words({"resident", "marry"}, {here.first, QStringLiteral("--to"), there.first, QStringLiteral("--home"), there.home});
    case 6:
        return words({"household", "split"}, {here.home, QStringLiteral("--who"), here.first, QStringLiteral("--head"), here.first,
                                                 QStringLiteral("--room"), QString::number(9000 + step)});
    case 7:
        return words({"household", "split"}, {here.home, QStringLiteral("--who"), here.first, QStringLiteral("--head"), here.first,
                                                 QStringLiteral("--into"), town.empty[step / 14]});
    case 8:
        return words({"household", "merge"}, {here.home, there.home});
    case 9:
        return words({"resident", "flag"}, {here.first, QStringLiteral("慢性病"), QStringLiteral("--carer"), QStringLiteral("王三")});
    case 10:
        return words({"household", "edit"}, {here.home, QStringLiteral("--gas"), QStringLiteral("old"), QStringLiteral("--livelihood"), QStringLiteral("support")});
    case 11:
        return words({"resident", "edit"}, {here.first, QStringLiteral("--phone"), QStringLiteral("1391111%1").arg(step, 4, 10, QLatin1Char('0'))});
    case 12:
        return words({"import", "roster"}, {desk.write(QStringLiteral("edit.csv"), rosterOf(step))});
    default:
        return words({"undo"}, {});
    }
}

TEST_CASE("as of yesterday, after a hundred edits today, is what a copy made yesterday says")
{
    Desk desk;
    desk.makeLedger();
    importSamples(desk);
    Desk copy; // Still lives on that day.
    REQUIRE(QFile::copy(desk.ledger, copy.ledger));
    desk.environment.insert(QStringLiteral("LINLI_NOW"), QStringLiteral("2026-10-13 09:00"));
    const Town town = townOf(desk);
    REQUIRE(town.pairs.size() > 100 + 15); // Far enough from the other end.
    REQUIRE(town.empty.size() > 100 / 14);
    for (int step = 0; step < 100; ++step) {
        const QStringList edit = editOf(desk, town, step);
        const auto ran = desk.run(edit);
        CAPTURE(step, edit.join(u' '), ran.err);
        REQUIRE(ran.exit == 0);
    }
    for (const char *units : {"units plan 麻园湾宿舍1栋 --accept", "area merge 广济苑1栋-2 --into 广济苑1栋-1 --reason 人少"}) {
        const auto ran = desk.run(units);
        CAPTURE(units, ran.err);
        REQUIRE(ran.exit == 0);
    }
    CHECK(desk.run("doctor").exit == 0);

    const auto list = copy.run("household list --json");
    CHECK(byId(list.array()) != byId(desk.run("household list --json").array()));
    const auto past = likeTheList(desk.run("asof 2026-10-12 household --json").array());
    CHECK(past.size() > 200);
    CHECK(past == byId(list.array()));
    CHECK(likeTheList(desk.run("asof 2026-10-13 household --json").array()) == byId(desk.run("household list --json").array()));
    for (const char *what : {"asof 2026-10-12 household --json", "asof 2026-10-12 resident --json", "asof 2026-10-12 area --json"}) {
        CAPTURE(what);
        CHECK(desk.run(what).out == copy.run(what).out);
    }
    const QJsonArray then = copy.run("resident list --json").array();
    CHECK(desk.run("asof 2026-10-12 resident --json").array().size() == then.size());
}

TEST_CASE("diff names what a roster brought, and writes it to a spreadsheet")
{
    Desk desk;
    desk.makeLedger();
    importSamples(desk);
    desk.environment.insert(QStringLiteral("LINLI_NOW"), QStringLiteral("2026-10-13 09:00"));
    REQUIRE(desk.run({QStringLiteral("import"), QStringLiteral("roster"), desk.write(QStringLiteral("edit.csv"), rosterOf(1))}).exit == 0);
    const QJsonObject found = desk.run("diff 2026-10-12 2026-10-13 --json").object();
    CHECK(found.value(u"counts").toObject().value(u"moved_in").toInt() == 1);
    CHECK(found.value(u"changes").toArray().first().toObject().value(u"name").toString() == canary(1).name);
    const QString out = desk.folder.filePath(QStringLiteral("out.xlsx"));
    CHECK(desk.run({QStringLiteral("diff"), QStringLiteral("2026-10-12"), QStringLiteral("2026-10-13"), QStringLiteral("--out"), out}).exit == 0);
    CHECK(textsOf(*readAll(out, 1)).size() == 3 + found.value(u"changes").toArray().size());
    CHECK(desk.run("diff 2026-10-13 2026-10-12").exit == 1);
    CHECK(desk.run("asof 2026-10-14 household").exit == 1);
    CHECK(desk.run("asof yesterday household").exit == 1);
}
