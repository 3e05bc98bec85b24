// Yesterday's ledger, asked for today, is what a copy made yesterday says.
#include "tests/support/canaries.h"
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/sheets.h"

#include <QFile>
#include <QMap>

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

TEST_CASE("as of yesterday, after a hundred edits today, is what a copy made yesterday says")
{
    Desk desk;
    desk.makeLedger();
    importSamples(desk);
    Desk copy; // Still lives on that day.
    REQUIRE(QFile::copy(desk.ledger, copy.ledger));
    desk.environment.insert(QStringLiteral("LINLI_NOW"), QStringLiteral("2026-10-13 09:00"));
    int undone = 0;
    for (int step = 0; step < 100; ++step) {
        const bool undo = step % 7 == 6;
        const auto ran = undo ? desk.run("undo")
                              : desk.run({QStringLiteral("import"), QStringLiteral("roster"),
                                    desk.write(QStringLiteral("edit.csv"), rosterOf(step))});
        CAPTURE(step, ran.err);
        REQUIRE(ran.exit == 0);
        undone += undo ? 1 : 0;
    }
    CHECK(undone == 14);
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
