// Households and residents as a script sees them: the lives of a family from the first entry on.
#include "tests/support/catch.h"
#include "tests/support/ran.h"

#include <QMap>
#include <QSet>
#include <QTemporaryDir>

using namespace linli::test;

namespace {

/// A ledger with one building of the samples' list of areas.
struct Desk
{
    QTemporaryDir folder;
    QString ledger = folder.filePath(QStringLiteral("测试.linli"));

    Ran operator()(const QString &line) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LINLI_LANG"), QStringLiteral("en"));
        environment.insert(QStringLiteral("LINLI_LEDGER"), ledger);
        environment.insert(QStringLiteral("LINLI_NOW"), QStringLiteral("2026-10-12 10:00"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LINLI_CLI), QProcess::splitCommand(line));
        REQUIRE(process.waitForFinished(120000));
        return Ran::of(process);
    }
    QString id(const QString &line) const
    {
        const Ran ran = (*this)(line);
        INFO(ran.err.toStdString());
        REQUIRE(ran.exit == 0);
        return ran.object().value(QStringLiteral("id")).toString();
    }
    QJsonObject show(const char *household) const
    {
        return (*this)(QStringLiteral("household show --json \"%1\"").arg(QString::fromUtf8(household))).object();
    }
};

} // namespace

TEST_CASE("household, resident: a family by script, from the first entry to the split")
{
    const Desk desk;
    REQUIRE(desk(QStringLiteral("new \"%1\" --kdf interactive").arg(desk.ledger)).exit == 0);
    REQUIRE(desk(QStringLiteral("import areas " LINLI_SOURCE_DIR "/tests/data/samples/areas.xlsx")).exit == 0);
    const QString home = desk.id(QStringLiteral("household add 广济苑1栋 9901 --housing owned --livelihood pension --contact-name 王三 "
                                                "--contact-phone 13900001239 --gas old --json"));
    const QString man = desk.id(
        QStringLiteral("resident add %1 王大 --relation 户主 --sex male --birth 1940-01-01 --phone 13900001111 --json").arg(home));
    const QString wife
        = desk.id(QStringLiteral("resident add %1 王二 --relation 配偶 --sex female --birth 1952 --json").arg(home));
    const QString child = desk.id(QStringLiteral("resident born %1 王新 --on 2026-10-01 --sex female --json").arg(home));

    QJsonObject card = desk.show("广济苑1栋 9901");
    CHECK(card.value(QStringLiteral("members")).toArray().size() == 3);
    CHECK(card.value(QStringLiteral("facts")).toObject().value(QStringLiteral("contact_phone")) == QStringLiteral("139****1239"));
    CHECK(card.value(QStringLiteral("facts")).toObject().value(QStringLiteral("gas")) == QStringLiteral("old"));
    const QJsonArray people = card.value(QStringLiteral("clarity")).toObject().value(QStringLiteral("people")).toArray();
    REQUIRE(people.size() == 1);
    CHECK(people[0].toObject().value(QStringLiteral("word")) == QStringLiteral("confirmed"));
    CHECK(desk(QStringLiteral("household confirm %1 --people --facts").arg(home)).exit == 0);
    CHECK(desk.show("广济苑1栋 9901").value(QStringLiteral("clarity")).toObject().value(QStringLiteral("people")).toArray().isEmpty());

    const QJsonArray waiting = desk(QStringLiteral("household events --json")).array();
    REQUIRE(waiting.size() == 3); // Who was entered, and who was born.
    QMap<QString, QString> events;
    for (const QJsonValue &one : waiting)
        events.insert(one.toObject().value(QStringLiteral("person")).toString(), one.toObject().value(QStringLiteral("id")).toString());
    CHECK(QSet<QString>(events.keyBegin(), events.keyEnd()) == QSet<QString>{man, wife, child});
    const QString event = events.value(child);
    CHECK(desk(QStringLiteral("household confirm-event %1").arg(event)).exit == 0);
    CHECK(desk(QStringLiteral("household confirm-event %1").arg(event)).exit == 1);

    const QJsonArray proposed = desk(QStringLiteral("resident proposals --json --accept")).array();
    REQUIRE(proposed.size() == 1);
    CHECK(proposed[0].toObject().value(QStringLiteral("person")) == man);
    CHECK(desk(QStringLiteral("resident proposals --json")).array().isEmpty());
    CHECK(desk(QStringLiteral("resident flag %1 慢性病 --carer 王三").arg(wife)).exit == 0);
    CHECK(desk(QStringLiteral("resident unflag %1 独居").arg(wife)).exit == 1);

    CHECK(desk(QStringLiteral("household split %1 --who %2 --head %3 --room 9902").arg(home, wife, wife)).exit == 0);
    CHECK(desk.show("广济苑1栋 9902").value(QStringLiteral("members")).toArray().size() == 1);
    CHECK(desk(QStringLiteral("resident died %1 --on 2026-10-11").arg(man)).exit == 0);
    CHECK(desk(QStringLiteral("resident move %1 \"广济苑1栋 9902\"").arg(man)).exit == 1);
    CHECK(desk(QStringLiteral("household merge \"广济苑1栋 9902\" \"广济苑1栋 9901\"")).exit == 0);
    CHECK(desk.show("广济苑1栋 9902").value(QStringLiteral("vacant")).toBool());
    CHECK(desk(QStringLiteral("resident edit %1 --marital widowed --education primary").arg(wife)).exit == 0);
    CHECK(desk(QStringLiteral("resident edit %1 --marital happy").arg(wife)).exit == 1);
    CHECK(desk(QStringLiteral("doctor")).exit == 0);
}

TEST_CASE("household list: who lives alone from an age on, and the filters of the other columns")
{
    const Desk desk;
    REQUIRE(desk(QStringLiteral("new \"%1\" --kdf interactive").arg(desk.ledger)).exit == 0);
    REQUIRE(desk(QStringLiteral("import areas " LINLI_SOURCE_DIR "/tests/data/samples/areas.xlsx")).exit == 0);
    const QString alone = desk.id(QStringLiteral("household add 广济苑1栋 9901 --housing owned --livelihood pension --json"));
    desk.id(QStringLiteral("resident add %1 王大 --relation 户主 --sex male --birth 1940-01-01 --json").arg(alone));
    const QString couple = desk.id(QStringLiteral("household add 广济苑1栋 9902 --json"));
    desk.id(QStringLiteral("resident add %1 李大 --relation 户主 --sex male --birth 1941-01-01 --json").arg(couple));
    desk.id(QStringLiteral("resident add %1 李二 --relation 配偶 --sex female --birth 1950-01-01 --json").arg(couple));
    const auto listed = [&](const char *options) {
        const Ran ran = desk(QStringLiteral("household list --json ") + QLatin1String(options));
        REQUIRE(ran.exit == 0);
        QStringList ids;
        for (const QJsonValue &row : ran.array())
            ids.append(row.toObject().value(QStringLiteral("id")).toString());
        return ids;
    };
    CHECK(listed("--alone-from-age 80") == QStringList{alone});
    CHECK(listed("--alone-from-age 87").isEmpty());
    CHECK(listed("--age-from 80") == QStringList{alone, couple});
    CHECK(listed("--age-from 70 --age-to 80") == QStringList{couple});
    CHECK(listed("--people-from 2 --people-to 2") == QStringList{couple});
    CHECK(listed("--livelihood pension --unconfirmed-months 12") == QStringList{alone});
    CHECK(listed("--missing facts") == QStringList{couple});
    CHECK(listed("--floating").isEmpty());
    CHECK(desk(QStringLiteral("household list --livelihood gold")).exit != 0);
    CHECK(desk(QStringLiteral("household list --alone-from-age -1")).exit != 0);
}

TEST_CASE("care-kind: the office's own kind is added, used, moved, renamed and retired by script")
{
    const Desk desk;
    REQUIRE(desk(QStringLiteral("new \"%1\" --kdf interactive").arg(desk.ledger)).exit == 0);
    REQUIRE(desk(QStringLiteral("import areas " LINLI_SOURCE_DIR "/tests/data/samples/areas.xlsx")).exit == 0);
    const auto kinds = [&] { return desk(QStringLiteral("care-kind list --json")).array(); };
    const qsizetype shipped = kinds().size();
    CHECK(shipped > 5);
    CHECK(desk(QStringLiteral("care-kind add 孤寡老人 --visit-days 7")).exit == 0);
    CHECK(desk(QStringLiteral("care-kind add 孤寡老人")).exit == 1); // The name is taken.
    QJsonObject own = kinds().last().toObject();
    CHECK(kinds().size() == shipped + 1);
    CHECK(own.value(QStringLiteral("name")) == QStringLiteral("孤寡老人"));
    CHECK(own.value(QStringLiteral("visit_days")) == 7);
    CHECK(desk(QStringLiteral("care-kind move 孤寡老人 -- -%1").arg(shipped)).exit == 0);
    CHECK(kinds().first().toObject().value(QStringLiteral("name")) == QStringLiteral("孤寡老人"));

    const QString home = desk.id(QStringLiteral("household add 广济苑1栋 9901 --json"));
    const QString man = desk.id(QStringLiteral("resident add %1 王大 --relation 户主 --birth 1940-01-01 --json").arg(home));
    CHECK(desk(QStringLiteral("resident flag %1 孤寡老人").arg(man)).exit == 0);
    CHECK(desk(QStringLiteral("care-kind edit 孤寡老人 --name 孤老 --visit-days 3")).exit == 0);
    CHECK(desk(QStringLiteral("care-kind retire 孤老")).exit == 0);
    own = kinds().first().toObject();
    CHECK(own.value(QStringLiteral("visit_days")) == 3);
    CHECK(own.value(QStringLiteral("retired")).toBool());
    CHECK(desk(QStringLiteral("household list --flag 孤老 --json")).array().size() == 1); // The mark stands.
    const QString wife = desk.id(QStringLiteral("resident add %1 王二 --relation 配偶 --birth 1942-01-01 --json").arg(home));
    CHECK(desk(QStringLiteral("resident flag %1 孤老").arg(wife)).exit == 1); // No new one.
    CHECK(desk(QStringLiteral("care-kind restore 孤老")).exit == 0);
    CHECK(desk(QStringLiteral("resident flag %1 孤老").arg(wife)).exit == 0);
    CHECK(desk(QStringLiteral("care-kind edit 没有这类 --name 甲")).exit == 1);
}
