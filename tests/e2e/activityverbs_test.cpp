// Resources and activities from the command line: a festival of its ninth year in a booked hall, and its next edition.
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/sheets.h"

#include <QFileInfo>

using namespace linli::test;

namespace {

struct Centre : Desk
{
    Centre()
    {
        makeLedger();
        for (const auto &[kind, file] : {std::pair{"areas", "areas.xlsx"}, std::pair{"roster", "roster.xlsx"}})
            REQUIRE(Desk::run({QStringLiteral("import"), QString::fromLatin1(kind), sample(file)}).exit == 0);
        now("2026-10-12 10:00");
        must("resource add --kind venue --name 活动室 --area 麻园湾宿舍1栋 --capacity 60 --phone 13900000001 --offers 投影");
    }
    void now(const char *time) { environment.insert(QStringLiteral("LINLI_NOW"), QString::fromLatin1(time)); }
    /// Words by blanks; `_` in a word stands for one.
    Ran words(const char *line)
    {
        QStringList list = QString::fromUtf8(line).split(u' ');
        for (QString &word : list)
            word.replace(u'_', u' ');
        return Desk::run(list << QStringLiteral("--json"));
    }
    QJsonObject must(const char *line)
    {
        const Ran ran = words(line);
        CAPTURE(line, ran.err);
        REQUIRE(ran.exit == 0);
        return ran.object();
    }
};

} // namespace

TEST_CASE("a resource is asked for, granted, refused to the next, moved and given back from the command line")
{
    Centre centre;
    const QJsonObject asked = centre.must("resource ask 活动室 --from 2026-10-16_14:00 --until 2026-10-16_16:00 --for 排练");
    CHECK(asked.value(u"state").toString() == QStringLiteral("asked"));
    const QByteArray id = asked.value(u"id").toString().toUtf8();
    CHECK(centre.must(("resource grant " + id).constData()).value(u"state").toString() == QStringLiteral("granted"));
    const Ran taken = centre.words("resource book 活动室 --from 2026-10-16_15:00 --until 2026-10-16_17:00 --for 开会");
    CHECK(taken.exit == 1);
    CHECK(taken.err.contains(QStringLiteral("2026-10-16 14:00")));
    CHECK(centre.words("resource book 活动室 --from 2026-10-16_16:00 --until 2026-10-16_17:00 --for 开会").exit == 0);
    CHECK(centre.must(("resource move " + id + " --from 2026-10-17_14:00 --until 2026-10-17_16:00").constData()).value(u"from").toString()
        == QStringLiteral("2026-10-17 14:00"));
    CHECK(centre.must(("resource return " + id).constData()).value(u"state").toString() == QStringLiteral("returned"));
    CHECK(centre.words(("resource decline " + id + " --reason x").constData()).exit == 1);
    const QJsonObject shown = centre.must("resource show 活动室");
    CHECK(shown.value(u"phone").toString() == QStringLiteral("139****0001"));
    CHECK(shown.value(u"bookings").toArray().size() == 2);
    CHECK(centre.words("resource list --words 投影").out.contains(QStringLiteral("活动室")));
    CHECK(centre.words("resource free 活动室 --day 2026-10-16").exit == 0);
    CHECK(centre.words("resource retire 活动室").exit == 1);
}

TEST_CASE("a festival of its ninth year from the command line, with its hall, its people and the next edition")
{
    Centre centre;
    centre.must("activity series add --name 邻里节 --area 麻园湾宿舍1栋 --rhythm yearly --first-year 2018");
    const QJsonObject planned
        = centre.must("activity plan --series 邻里节 --from 2026-10-16_14:00 --until 2026-10-16_16:00 --venue 活动室 --others 10");
    CHECK(planned.value(u"edition").toInt() == 9);
    CHECK(planned.value(u"bookings").toArray()[0].toObject().value(u"state").toString() == QStringLiteral("granted"));
    CHECK(centre.words("activity hold 邻里节@9 --text 包饺子").exit == 1); // Not begun.
    CHECK(centre.words("activity plan --title 歌会 --area 麻园湾宿舍1栋 --from 2026-10-16_15:00 --until 2026-10-16_18:00 --venue 活动室").exit == 1);
    centre.must("activity note 邻里节@9 --text 音响已借好");
    centre.now("2026-10-16 17:00");
    centre.must("activity attend 邻里节@9 --others 40");
    const QJsonObject held = centre.must("activity hold 邻里节@9 --text 包饺子 --errands 12");
    CHECK(held.value(u"state").toString() == QStringLiteral("held"));
    CHECK(held.value(u"came").toInt() == 40);
    CHECK(held.value(u"errands").toInt() == 12);
    CHECK(centre.words("activity cancel 邻里节@9 --reason 下雨").exit == 1);
    const QJsonObject next = centre.must("activity copy 邻里节@9");
    CHECK(next.value(u"edition").toInt() == 10);
    CHECK(next.value(u"from").toString() == QStringLiteral("2027-10-16 14:00"));
    centre.must("activity change 邻里节@10 --edition 11 --from 2027-10-17_14:00 --until 2027-10-17_16:00");
    centre.must("activity cancel 邻里节@11 --reason 场地维修");
    CHECK(centre.words("activity list --state held").out.contains(QStringLiteral("邻里节")));
    const QString path = centre.folder.filePath(QStringLiteral("list.xlsx"));
    CHECK(centre.run({QStringLiteral("activity"), QStringLiteral("export"), QStringLiteral("--out"), path}).exit == 0);
    CHECK(QFileInfo(path).size() > 1000);
}
