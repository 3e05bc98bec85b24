// The month's report as a script asks for it.
#include "core/program/openledger.h"
#include "tests/support/testaccount.h"
#include "tests/support/testledger.h"
#include "tests/support/xlsxparts.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace linli;
using namespace linli::test;

namespace {

class Desk
{
public:
    Desk()
    {
        const SystemClock clock;
        newTestLedger(m_folder.filePath(QStringLiteral("a.linli")), clock);
    }
    int operator()(const QStringList &words)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LINLI_LEDGER"), m_folder.filePath(QStringLiteral("a.linli")));
        environment.insert(QStringLiteral("LINLI_NOW"), QStringLiteral("2026-09-21 10:00"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LINLI_CLI),
            QStringList{QStringLiteral("report"), QStringLiteral("month")} + words);
        REQUIRE(process.waitForFinished());
        out = process.readAllStandardOutput();
        return process.exitCode();
    }
    QString file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QByteArray out;

private:
    QTemporaryDir m_folder;
};

QJsonObject quietDesk()
{
    QJsonObject closing{{QStringLiteral("closed"), 0}, {QStringLiteral("median_working_days"), QJsonValue()},
        {QStringLiteral("p90_working_days"), QJsonValue()}, {QStringLiteral("satisfied"), 0}, {QStringLiteral("mostly"), 0},
        {QStringLiteral("not"), 0}, {QStringLiteral("no_answer"), 0}};
    const QJsonObject one = closing;
    closing.insert(QStringLiteral("by_grade"),
        QJsonObject{{QStringLiteral("consultation"), one}, {QStringLiteral("ordinary"), one}, {QStringLiteral("key"), one}});
    return {{QStringLiteral("closing"), closing}, {QStringLiteral("escalated"), 0}, {QStringLiteral("returned"), 0},
        {QStringLiteral("urgent"), 0}, {QStringLiteral("urgent_handled"), 0},
        {QStringLiteral("hotline"), QJsonObject{{QStringLiteral("received"), 0}, {QStringLiteral("closed"), 0}, {QStringLiteral("solved"), 0},
            {QStringLiteral("asked"), 0}, {QStringLiteral("satisfied"), 0}}}};
}

QJsonObject quietDeliberations()
{
    QJsonObject open;
    for (const char *stage : {"proposal", "assessment", "discussion", "decision", "evaluation"})
        open.insert(QString::fromLatin1(stage), 0);
    return {{QStringLiteral("open"), open}, {QStringLiteral("proposed"), 0}, {QStringLiteral("carried"), 0}, {QStringLiteral("rejected"), 0},
        {QStringLiteral("closed"), 0}, {QStringLiteral("cancelled"), 0}};
}

} // namespace

TEST_CASE("linli report month: exactly the JSON that scripts rely on")
{
    Desk desk;
    REQUIRE(desk({QStringLiteral("2026-09"), QStringLiteral("--json")}) == 0);
    const QJsonObject zero{{QStringLiteral("received"), 0}, {QStringLiteral("closed"), 0},
        {QStringLiteral("due"), 0}, {QStringLiteral("in_time"), 0}, {QStringLiteral("late"), 0},
        {QStringLiteral("overdue_open"), 0}};
    QJsonObject cases = zero;
    cases.insert(QStringLiteral("by_grade"),
        QJsonObject{{QStringLiteral("consultation"), zero}, {QStringLiteral("ordinary"), zero},
            {QStringLiteral("key"), zero}});
    const QJsonObject noActivities{{QStringLiteral("held"), 0}, {QStringLiteral("people"), 0}, {QStringLiteral("volunteers"), 0},
        {QStringLiteral("volunteer_minutes"), 0}, {QStringLiteral("errands"), 0}, {QStringLiteral("by_series"), QJsonObject()}};
    const QJsonObject expected{{QStringLiteral("month"), QStringLiteral("2026-09")},
        {QStringLiteral("as_of"), QStringLiteral("2026-09-21 10:00")},
        {QStringLiteral("leaders"), QJsonObject{{QStringLiteral("in_office"), 0}}},
        {QStringLiteral("households"), 0}, {QStringLiteral("residents"), 0},
        {QStringLiteral("cases"), cases}, {QStringLiteral("desk"), quietDesk()},
        {QStringLiteral("deliberations"), quietDeliberations()}, {QStringLiteral("activities"), noActivities}};
    QJsonObject found = QJsonDocument::fromJson(desk.out).object();
    const QJsonObject matters = found.take(QStringLiteral("matters")).toObject();
    QJsonObject before = found.take(QStringLiteral("last_month")).toObject();
    QJsonObject yearAgo = found.take(QStringLiteral("last_year")).toObject();
    CHECK(found == expected);
    CHECK(before.take(QStringLiteral("month")) == QStringLiteral("2026-08"));
    CHECK(before.take(QStringLiteral("as_of")) == QStringLiteral("2026-08-31 23:59"));
    CHECK(yearAgo.take(QStringLiteral("month")) == QStringLiteral("2025-09"));
    CHECK(yearAgo.take(QStringLiteral("as_of")) == QStringLiteral("2025-09-30 23:59"));
    found.remove(QStringLiteral("month"));
    found.remove(QStringLiteral("as_of"));
    CHECK(before == found);
    CHECK(yearAgo == found);
    CHECK(matters.keys() == QStringList{QStringLiteral("disputes"), QStringLiteral("incidents"), QStringLiteral("projects_finished"), QStringLiteral("three_zeros")});
    const QJsonObject nothing{{QStringLiteral("month"), 0}, {QStringLiteral("last_month"), 0}, {QStringLiteral("month_last_year"), 0},
        {QStringLiteral("year"), 0}, {QStringLiteral("year_last_year"), 0}};
    CHECK(matters.value(u"projects_finished").toObject() == nothing);
}

TEST_CASE("linli report month: the workbook of an empty ledger is whole, and an old one is replaced")
{
    Desk desk;
    const QString path = desk.file("月报.xlsx");
    for (int i = 0; i < 2; ++i) {
        REQUIRE(desk({QStringLiteral("2026-09"), QStringLiteral("--out"), path}) == 0);
        CHECK(XlsxParts(path).sheetNames()
            == QStringList{
                QStringLiteral("区域与人员"), QStringLiteral("事项对比"), QStringLiteral("办理与议事"), QStringLiteral("事项清单"),
                QStringLiteral("民生与平安")});
    }
}

TEST_CASE("linli report month: a month ahead is refused, no month and no file are misuse")
{
    Desk desk;
    CHECK(desk({QStringLiteral("2026-10"), QStringLiteral("--json")}) == 1);
    CHECK(desk({QStringLiteral("2026-13"), QStringLiteral("--json")}) == 2);
    CHECK(desk({QStringLiteral("2026-09")}) == 2);
    CHECK(desk({QStringLiteral("2026-09"), QStringLiteral("--out"), desk.file("nowhere/a.xlsx")}) == 3);
}
