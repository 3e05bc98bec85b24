// The papers of a deliberation: what stands on them can be read again, on every page, and nobody's vote is on the board.
#include "ui/papers/deliberationpaper.h"

#include "core/base/clock.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace linli;
using namespace linli::ui;

namespace {

DeliberationDetails elevator()
{
    DeliberationDetails details;
    details.row.title = details.one.title = QStringLiteral("一单元加装电梯");
    details.row.areaName = QStringLiteral("麻园湾宿舍1栋");
    details.row.caseNumber = QStringLiteral("GJQ-202609-001");
    details.row.state = DeliberationState::Evaluated;
    details.one.proposed = wallTime(QDate(2026, 9, 21), QTime(10, 0));
    details.one.proposal = QStringLiteral("老人上下楼不便，拟在一单元加装电梯，费用由住户按楼层分摊。");
    details.proposerName = QStringLiteral("李单元");
    details.one.affected = 24;
    details.one.urgency = Urgency::Soon;
    details.one.cost = QStringLiteral("约30万元");
    details.one.assessment = QStringLiteral("七十岁以上老人十二户，需求迫切。");
    details.one.effect = QStringLiteral("电梯已运行，维保单位已确定。");
    Meeting meeting;
    meeting.ordinal = 1;
    meeting.starts = meeting.held = wallTime(QDate(2026, 9, 25), QTime(19, 0));
    meeting.place = QStringLiteral("社区活动室");
    meeting.platform = QStringLiteral("friday");
    meeting.said = QStringLiteral("低层住户担心采光，高层住户愿意多分摊。");
    meeting.motion = QStringLiteral("同意按方案一加装电梯");
    meeting.decision = QStringLiteral("按方案一实施");
    meeting.named = true;
    meeting.result = VoteResult{40, 24, 20, 3, 1, {1, 2}, {1, 2}};
    meeting.carried = true;
    details.meetings = {meeting};
    details.standing = *meeting.result;
    details.tasks = {{TaskId(1), QStringLiteral("联系电梯公司报价"), {}, QStringLiteral("业委会"), QDate(2026, 10, 15), QDate(2026, 10, 13), {}},
        {TaskId(2), QStringLiteral("公示分摊方案"), {}, QStringLiteral("李单元"), QDate(2026, 10, 20), {}, {}}};
    details.scores = {{{}, {}, 5, {}, QDate(2026, 11, 10)}, {{}, {}, 4, {}, QDate(2026, 11, 10)}};
    return details;
}

QList<Participant> households(int count)
{
    QList<Participant> all;
    for (int i = 0; i < count; ++i) {
        Participant one;
        one.id = ParticipantId(i + 1);
        one.address = QStringLiteral("麻园湾宿舍1栋 1单元 %1").arg(100 * (1 + i / 4) + 1 + i % 4);
        one.name = QStringLiteral("户主%1号").arg(i + 1);
        one.came = i < 24;
        one.vote = i < 20 ? Vote::Favour : Vote::Against;
        all.append(one);
    }
    return all;
}

/// The pages of what `print` draws, without white space; kept as `name`.pdf where LINLI_SHOTS says.
template <class Print>
QStringList pagesOf(const char *name, Print print)
{
    QTemporaryDir folder;
    const QString shots = qEnvironmentVariable("LINLI_SHOTS");
    const QString pdf = (shots.isEmpty() ? folder.path() : shots) + u'/' + QString::fromLatin1(name) + QStringLiteral(".pdf");
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(pdf);
        print(printer);
    }
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    QString text = QString::fromUtf8(reader.readAllStandardOutput());
    text.remove(QRegularExpression(QStringLiteral("[^\\S\\f]")));
    QStringList pages = text.split(u'\f');
    pages.removeLast();
    return pages;
}

} // namespace

TEST_CASE("the sign-in sheet has a line for every household and its headings on every page", "[papers][deliberation]")
{
    const auto pages = pagesOf("signin", [](QPrinter &printer) { printSignInSheet(elevator(), households(40), printer); });
    REQUIRE(pages.size() > 1);
    const QString heading = QCoreApplication::translate("linli::ui::DeliberationPaper", "Signature");
    for (const QString &page : pages)
        CHECK(page.contains(heading));
    const QString all = pages.join(QString());
    CHECK(all.contains(QStringLiteral("一单元加装电梯")));
    for (int i = 1; i <= 40; ++i)
        CHECK(all.contains(QStringLiteral("户主%1号").arg(i)));
    CHECK_FALSE(all.contains(displayName(Vote::Against) + QStringLiteral("户主")));
}

TEST_CASE("the minutes tell of all five stages, with the sum of the vote and the votes by name", "[papers][deliberation]")
{
    const QString all = pagesOf("minutes", [](QPrinter &printer) { printMinutes(elevator(), households(40), printer); }).join(QString());
    for (const DeliberationStage stage : allOf<DeliberationStage>)
        CHECK(all.contains(displayName(stage).remove(u' ')));
    for (const char *text : {"老人上下楼不便", "需求迫切", "低层住户担心采光", "同意按方案一加装电梯", "联系电梯公司报价", "电梯已运行", "GJQ-202609-001", "户主24号"})
        CHECK(all.contains(QString::fromUtf8(text)));
    CHECK_FALSE(all.contains(QStringLiteral("户主25号"))); // Did not come.
    QString sum = explainVote(*elevator().meetings.first().result);
    CHECK(all.contains(sum.remove(QRegularExpression(QStringLiteral("\\s")))));
}

TEST_CASE("the notice tells of the meeting before it, of the result after it, and of nobody's vote", "[papers][deliberation]")
{
    DeliberationDetails before = elevator();
    before.meetings.first().result.reset();
    before.meetings.first().said.clear();
    before.tasks.clear();
    before.scores.clear();
    before.one.effect.clear();
    const QString call = pagesOf("notice-before", [&](QPrinter &printer) { printNotice(before, printer); }).join(QString());
    CHECK(call.contains(QStringLiteral("2026-09-2519:00")));
    CHECK(call.contains(QStringLiteral("社区活动室")));
    CHECK(call.contains(QStringLiteral("费用由住户按楼层分摊")));
    const auto pages = pagesOf("notice", [](QPrinter &printer) { printNotice(elevator(), printer); });
    CHECK(pages.size() == 1);
    CHECK(pages.join(QString()).contains(QStringLiteral("按方案一实施")));
    CHECK(pages.join(QString()).contains(QStringLiteral("业委会")));
    CHECK_FALSE(pages.join(QString()).contains(QStringLiteral("户主")));
}
