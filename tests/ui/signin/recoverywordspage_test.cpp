// The recovery words on the screen and on paper.
#include "tests/support/catch.h"
#include "tests/support/testledger.h"
#include "tests/ui/support.h"
#include "ui/signin/recoverywordspage.h"

#include <QCheckBox>
#include <QLabel>
#include <QProcess>
#include <QPushButton>

using namespace linli;
using namespace linli::ui;
using linli::test::need;

namespace {

RecoveryPaper paper()
{
    const QString words = QStringLiteral("荷花 山水 长江 广场 展示 春天 石桥 竹林 茶馆 灯笼 月光 白云 青草 大雁 红枫 稻田 渔船 雪峰");
    return {QStringLiteral("广济桥社区"), QDate(2026, 9, 28), words.split(u' ')};
}

QString textOf(const QString &pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("the words are shown, and it goes on only after they are on paper")
{
    Theme theme(*qApp);
    RecoveryWordsPage page(theme, paper());
    page.show();
    QString shown;
    for (const QLabel *label : page.findChildren<QLabel *>())
        shown += label->text() + u'\n';
    for (const QString &word : paper().words)
        CHECK(shown.contains(word));
    bool finished = false;
    QObject::connect(&page, &RecoveryWordsPage::finished, &page, [&] { finished = true; });
    page.goOn()->click();
    CHECK_FALSE(finished);
    page.done()->click();
    page.goOn()->click();
    CHECK(finished);
}

TEST_CASE("every word on the recovery page can be found in its PDF, with the ledger's name and the date")
{
    QTemporaryDir folder;
    const QString shots = qEnvironmentVariable("LINLI_SHOTS");
    const QString path = (shots.isEmpty() ? folder.path() : shots) + QStringLiteral("/recovery.pdf");
    need(saveRecoveryPdf(paper(), path));
    const QString text = textOf(path);
    for (const QString &word : paper().words) {
        INFO(word.toStdString());
        CHECK(text.contains(word));
    }
    CHECK(text.contains(QStringLiteral("广济桥社区")));
    CHECK(text.contains(QStringLiteral("2026-09-28")));
    CHECK(text.contains(QStringLiteral("he hua")));
    CHECK(text.count(u'\f') == 1); // One page.
}

TEST_CASE("a folder that can't be written is told")
{
    const auto saved = saveRecoveryPdf(paper(), QStringLiteral("/nowhere/at/all.pdf"));
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.error().kind == ErrorKind::Io);
}
