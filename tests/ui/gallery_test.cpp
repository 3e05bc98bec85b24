// Pictures of the window for people to look at: set LINLI_SHOTS to a folder.
#include "tests/support/catch.h"
#include "tests/ui/gallerypages.h"
#include "tests/ui/support.h"

#include "ui/shell/mainwindow.h"

#include <QDir>

using namespace linli::ui;

namespace {

struct Shot
{
    QString name;
    Tone tone;
    TypeSize size;
    int points;
};

void addPlaces(MainWindow &window, const Theme &theme)
{
    using namespace linli::test;
    const auto add = [&window](const QString &id, const QString &title, int waiting, int overdue, bool group,
                         std::function<Page *(QWidget *)> make) {
        window.addPage({id, title, {}, std::move(make), waiting, overdue, group});
    };
    const auto empty = [&theme](QWidget *parent) { return makeEmptyPage(theme, parent); };
    add(QStringLiteral("today"), QStringLiteral("今日"), 7, 0, false, empty);
    add(QStringLiteral("ledger"), QStringLiteral("台账"), 0, 0, false,
        [&theme](QWidget *p) { return makeLedgerPage(theme, p); });
    add(QStringLiteral("cases"), QStringLiteral("事项"), 23, 1, false,
        [&theme](QWidget *p) { return makeCasesPage(theme, p); });
    add(QStringLiteral("visits"), QStringLiteral("走访"), 12, 0, false, empty);
    add(QStringLiteral("talks"), QStringLiteral("议事"), 2, 0, false, empty);
    add(QStringLiteral("leaders"), QStringLiteral("四长"), 0, 0, true,
        [&theme](QWidget *p) { return makeFormPage(theme, p); });
    add(QStringLiteral("papers"), QStringLiteral("公示与证件"), 3, 1, false, empty);
    add(QStringLiteral("reports"), QStringLiteral("报表"), 0, 0, false, empty);
    add(QStringLiteral("exchange"), QStringLiteral("数据交换"), 1, 0, true, empty);
    add(QStringLiteral("settings"), QStringLiteral("设置"), 0, 0, false, empty);
}

} // namespace

TEST_CASE("every page of the gallery fits 1366 by 768 in each tone and type size")
{
    const QString folder = qEnvironmentVariable("LINLI_SHOTS");
    Theme theme(*qApp);
    linli::test::OwnSettings own;
    MainWindow window(theme, own.settings);
    addPlaces(window, theme);
    window.setLedger(QStringLiteral("广济桥社区"), QStringLiteral("台账已备份 今天 08:31"));
    window.setWho(QStringLiteral("刘敏"), QStringLiteral("社区办事员"));
    window.start();
    window.show();
    const QList<Shot> shots{{QStringLiteral("light"), Tone::Light, TypeSize::Normal, 18},
        {QStringLiteral("dark"), Tone::Dark, TypeSize::Normal, 18},
        {QStringLiteral("light-large"), Tone::Light, TypeSize::Large, 18},
        {QStringLiteral("dark-large"), Tone::Dark, TypeSize::Large, 18},
        {QStringLiteral("light-largest"), Tone::Light, TypeSize::Large, 30}};
    for (const Shot &shot : shots) {
        theme.setLargePoints(shot.points);
        theme.setTone(shot.tone);
        theme.setTypeSize(shot.size);
        for (const QString &id : {QStringLiteral("cases"), QStringLiteral("ledger"),
                 QStringLiteral("leaders"), QStringLiteral("visits")}) {
            window.showPage(id);
            if (id == QStringLiteral("leaders"))
                window.showBanner(BannerKind::Warning,
                    QStringLiteral("台账正由另一台电脑使用，这里只能查看。"), QStringLiteral("再试一次"));
            else
                window.hideBanner();
            if (id == QStringLiteral("cases"))
                window.showMessage(QStringLiteral("已保存"), [] {});
            window.resize(1366, 768);
            for (int i = 0; i < 5; ++i)
                QApplication::processEvents();
            INFO((shot.name + id).toStdString());
            CHECK(window.size() == QSize(1366, 768));
            if (folder.isEmpty())
                continue;
            const QString base = QDir(folder).filePath(id + u'-' + shot.name);
            CHECK(window.grab().save(base + QStringLiteral(".png")));
            // The same with the focus on each control of the first ones of the page.
            for (int i = 0; i < 2 && id == QStringLiteral("leaders"); ++i) {
                for (QWidget *each : window.currentPage()->findChildren<QWidget *>()) {
                    if (each->objectName() == QStringLiteral("focus%1").arg(i))
                        each->setFocus();
                }
                CHECK(window.grab().save(base + QStringLiteral("-focus%1.png").arg(i)));
            }
        }
    }
}
