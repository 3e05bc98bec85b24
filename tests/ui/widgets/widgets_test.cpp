#include "tests/support/catch.h"
#include "tests/ui/support.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/toast.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace linli::ui;

TEST_CASE("exactly one chip of a bar is chosen and its count is shown")
{
    ChipBar bar;
    QStringList heard;
    QObject::connect(&bar, &ChipBar::currentChanged, &bar, [&heard](const QString &id) { heard.append(id); });
    bar.addChip(QStringLiteral("mine"), QStringLiteral("轮到我"), 8);
    Chip *overdue = bar.addChip(QStringLiteral("overdue"), QStringLiteral("逾期"), 1);
    CHECK(bar.current() == QStringLiteral("mine"));
    overdue->click();
    overdue->click(); // stays chosen
    CHECK(bar.current() == QStringLiteral("overdue"));
    CHECK(heard == QStringList{QStringLiteral("overdue")});
    bar.setCount(QStringLiteral("overdue"), 2);
    CHECK(overdue->text() == QStringLiteral("逾期 2"));
    CHECK(overdue->accessibleName() == QStringLiteral("逾期 2"));
}

TEST_CASE("a banner says its cause with a sign and offers one action")
{
    Theme theme(*qApp);
    Banner banner(theme);
    CHECK(banner.isHidden());
    int pressed = 0;
    QObject::connect(&banner, &Banner::actionTriggered, &banner, [&pressed] { ++pressed; });
    banner.present(BannerKind::Error, QStringLiteral("只读"), QStringLiteral("重试"));
    CHECK_FALSE(banner.isHidden());
    CHECK(banner.accessibleName() == QStringLiteral("只读"));
    bool sign = false;
    for (const QLabel *label : banner.findChildren<QLabel *>())
        sign = sign || label->text() == QStringLiteral("■");
    CHECK(sign);
    banner.actionButton()->click();
    CHECK(pressed == 1);
    banner.present(BannerKind::Info, QStringLiteral("已备份"));
    CHECK(banner.actionButton()->isHidden());
}

TEST_CASE("a banner's two buttons stand beside the text, in a narrow place under it")
{
    Theme theme(*qApp);
    Banner banner(theme);
    int other = 0;
    QObject::connect(&banner, &Banner::otherTriggered, &banner, [&other] { ++other; });
    banner.present(BannerKind::Info, QStringLiteral("草稿"), QStringLiteral("继续填写"), false, QStringLiteral("丢弃草稿"));
    const auto underText = [&](int width) {
        banner.resize(width, banner.heightForWidth(width));
        QApplication::processEvents();
        return banner.actionButton()->y() >= banner.findChild<QLabel *>()->geometry().bottom();
    };
    CHECK(underText(340));
    CHECK_FALSE(underText(1000));
    CHECK(underText(340));
    banner.otherButton()->click();
    CHECK(other == 1);
}

TEST_CASE("a form shows what is wrong in words under the field and goes there")
{
    Theme theme(*qApp);
    Form form(theme);
    auto *name = new QLineEdit;
    auto *phone = new QLineEdit;
    form.addField(QStringLiteral("姓名"), name, true);
    form.addField(QStringLiteral("电话"), phone);
    CHECK(name->accessibleName().contains(QStringLiteral("必填")));
    CHECK(phone->accessibleName() == QStringLiteral("电话"));
    form.setError(phone, QStringLiteral("电话要 11 位数字。"));
    CHECK(form.hasErrors());
    CHECK(form.error(phone) == QStringLiteral("电话要 11 位数字。"));
    CHECK(phone->accessibleDescription() == form.error(phone));
    form.clearErrors();
    CHECK_FALSE(form.hasErrors());
}

TEST_CASE("a toast's undo runs once, and may show the next toast")
{
    QWidget parent;
    parent.resize(600, 400);
    Toast toast(&parent);
    parent.show();
    int undone = 0;
    toast.present(QStringLiteral("已保存"), [&] {
        ++undone;
        toast.present(QStringLiteral("已撤销"));
    });
    CHECK(toast.undo());
    CHECK_FALSE(toast.undo());
    CHECK(undone == 1);
    CHECK(toast.text() == QStringLiteral("已撤销"));
}

TEST_CASE("cancelling long work is asked for once")
{
    ProgressPanel panel;
    int asked = 0;
    QObject::connect(&panel, &ProgressPanel::cancelRequested, &panel, [&asked] { ++asked; });
    panel.begin(QStringLiteral("导入花名册"));
    panel.setProgress(3'000'000'000, 4'000'000'000, QStringLiteral("核对"));
    panel.cancelButton()->click();
    panel.cancelButton()->click();
    CHECK(asked == 1);
}

TEST_CASE("a timeline shows its entries anew")
{
    Theme theme(*qApp);
    Timeline timeline(theme);
    timeline.setEntries({{QStringLiteral("09-17 10:12"), QStringLiteral("居民"), QStringLiteral("反映")},
        {QStringLiteral("09-17 10:20"), QStringLiteral("微单元长"), QStringLiteral("受理")}});
    CHECK(timeline.count() == 2);
    timeline.setEntries({});
    CHECK(timeline.count() == 0);
}
