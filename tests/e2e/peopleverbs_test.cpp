// Households and residents as a script sees them: the lives of a family from the first entry on.
#include "tests/support/catch.h"
#include "tests/support/ran.h"

#include <QTemporaryDir>

using namespace linli::test;

namespace {

/// A ledger with one building of the samples' list of areas.
struct Desk
{
    QTemporaryDir folder;
    QString ledger = folder.filePath(QStringLiteral("测试.linli"));

    Ran operator()(const char *line) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LINLI_LANG"), QStringLiteral("en"));
        environment.insert(QStringLiteral("LINLI_LEDGER"), ledger);
        environment.insert(QStringLiteral("LINLI_NOW"), QStringLiteral("2026-10-12 10:00"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LINLI_CLI), QProcess::splitCommand(QString::fromUtf8(line)));
        REQUIRE(process.waitForFinished(120000));
        return Ran::of(process);
    }
    QString id(const QString &line) const
    {
        const Ran ran = (*this)(line.toUtf8().constData());
        INFO(ran.err.toStdString());
        REQUIRE(ran.exit == 0);
        return ran.object().value(QStringLiteral("id")).toString();
    }
    QJsonObject show(const char *household) const
    {
        return (*this)((QByteArray("household show --json \"") + household + '"').constData()).object();
    }
};

} // namespace

TEST_CASE("household, resident: a family by script, from the first entry to the split")
{
    const Desk desk;
    REQUIRE(desk(("new \"" + desk.ledger + "\" --kdf interactive").toUtf8().constData()).exit == 0);
    REQUIRE(desk("import areas " LINLI_SOURCE_DIR "/tests/data/samples/areas.xlsx").exit == 0);
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
    CHECK(desk(("household confirm " + home + " --people --facts").toUtf8().constData()).exit == 0);
    CHECK(desk.show("广济苑1栋 9901").value(QStringLiteral("clarity")).toObject().value(QStringLiteral("people")).toArray().isEmpty());

    const QJsonArray waiting = desk("household events --json").array();
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].toObject().value(QStringLiteral("person")) == child);
    const QString event = waiting[0].toObject().value(QStringLiteral("id")).toString();
    CHECK(desk(("household confirm-event " + event).toUtf8().constData()).exit == 0);
    CHECK(desk(("household confirm-event " + event).toUtf8().constData()).exit == 1);

    const QJsonArray proposed = desk("resident proposals --json --accept").array();
    REQUIRE(proposed.size() == 1);
    CHECK(proposed[0].toObject().value(QStringLiteral("person")) == man);
    CHECK(desk("resident proposals --json").array().isEmpty());
    CHECK(desk(("resident flag " + wife + " 慢性病 --carer 王三").toUtf8().constData()).exit == 0);
    CHECK(desk(("resident unflag " + wife + " 独居").toUtf8().constData()).exit == 1);

    CHECK(desk(("household split " + home + " --who " + wife + " --head " + wife + " --room 9902").toUtf8().constData()).exit == 0);
    CHECK(desk.show("广济苑1栋 9902").value(QStringLiteral("members")).toArray().size() == 1);
    CHECK(desk(("resident died " + man + " --on 2026-10-11").toUtf8().constData()).exit == 0);
    CHECK(desk(("resident move " + man + " \"广济苑1栋 9902\"").toUtf8().constData()).exit == 1);
    CHECK(desk("household merge \"广济苑1栋 9902\" \"广济苑1栋 9901\"").exit == 0);
    CHECK(desk.show("广济苑1栋 9902").value(QStringLiteral("vacant")).toBool());
    CHECK(desk(("resident edit " + wife + " --marital widowed --education primary").toUtf8().constData()).exit == 0);
    CHECK(desk(("resident edit " + wife + " --marital happy").toUtf8().constData()).exit == 1);
    CHECK(desk("doctor").exit == 0);
}
