#include "tests/ui/gallerypages.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lightlabel.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/treeview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardItemModel>

using namespace linli::ui;

namespace {

/// A page made by a function.
class GalleryPage : public Page
{
public:
    GalleryPage(QString title, QString summary, QList<QWidget *> actions, QWidget *parent)
        : Page(parent)
        , m_title(std::move(title))
        , m_summary(std::move(summary))
        , m_actions(std::move(actions))
    {
    }
    QString title() const override { return m_title; }
    QString summary() const override { return m_summary; }
    QList<QWidget *> actions() override { return m_actions; }

private:
    QString m_title;
    QString m_summary;
    QList<QWidget *> m_actions;
};

QStandardItem *cell(const QString &text, const QString &second = {})
{
    auto *item = new QStandardItem(text);
    if (!second.isEmpty())
        item->setData(second, SecondLineRole);
    return item;
}

QStandardItem *lightCell(LightKind kind, const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(static_cast<int>(kind), LightRole);
    return item;
}

QStandardItem *numberCell(int number)
{
    auto *item = new QStandardItem;
    item->setData(number, Qt::DisplayRole);
    return item;
}

QStandardItemModel *caseModel(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({QStringLiteral("编号"), QStringLiteral("事由"), QStringLiteral("等级"),
        QStringLiteral("户数"), QStringLiteral("轮到"), QStringLiteral("期限")});
    const auto add = [model](const QString &no, const QString &title, const QString &where,
                         const QString &level, int homes, const QString &turn, LightKind kind,
                         const QString &due) {
        model->appendRow(
            {cell(no), cell(title, where), cell(level), numberCell(homes), cell(turn), lightCell(kind, due)});
    };
    add(QStringLiteral("GJQ-202609-014"), QStringLiteral("燃气软管老化，担心泄漏"),
        QStringLiteral("麻园湾宿舍1栋 1-302"), QStringLiteral("重点"), 36, QStringLiteral("片长 周建国"),
        LightKind::Red, QStringLiteral("逾期 2 个工作日"));
    add(QStringLiteral("GJQ-202609-021"), QStringLiteral("楼道堆放杂物堵塞消防通道"),
        QStringLiteral("广济苑2栋 2单元"), QStringLiteral("一般"), 12, QStringLiteral("微单元长 王桂兰"),
        LightKind::Amber, QStringLiteral("今天 17:30 到期"));
    add(QStringLiteral("GJQ-202609-019"), QStringLiteral("停车费突然上涨，业主不认可"),
        QStringLiteral("广济苑1栋"), QStringLiteral("重点"), 204, QStringLiteral("社区"), LightKind::Green,
        QStringLiteral("还剩 2 个工作日"));
    add(QStringLiteral("GJQ-202609-023"), QStringLiteral("楼上深夜装修噪音扰民"),
        QStringLiteral("省水利院家属区2栋 2-601"), QStringLiteral("一般"), 1, QStringLiteral("微单元长 罗萍"),
        LightKind::Open, QStringLiteral("在办"));
    add(QStringLiteral("GJQ-202609-018"), QStringLiteral("有人高空抛物砸坏车窗"), QStringLiteral("广济苑2栋"),
        QStringLiteral("一般"), 8, QStringLiteral("社区"), LightKind::Done, QStringLiteral("已答复 待回访"));
    add(QStringLiteral("GJQ-202609-026"), QStringLiteral("独居老人一周未见"), QStringLiteral("广济苑3栋"),
        QStringLiteral("一般"), 1, QStringLiteral("微单元长 王桂兰"), LightKind::VisitOverdue,
        QStringLiteral("走访逾期"));
    return model;
}

void addFacts(Card *card, const QList<std::pair<QString, QString>> &facts)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::large);
    grid->setVerticalSpacing(Space::hair / 2);
    grid->setColumnStretch(1, 1);
    for (const auto &[name, value] : facts) {
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(name, LabelKind::Muted), row, 0, Qt::AlignTop);
        grid->addWidget(makeLabel(value, LabelKind::Plain, nullptr, true), row, 1);
    }
    card->body()->addLayout(grid);
}

Card *caseCard(const Theme &theme, QWidget *parent)
{
    auto *card = new Card(parent);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(QStringLiteral("GJQ-202609-014"), LabelKind::Muted), 1);
    head->addWidget(new LightLabel(theme, {LightKind::Red, QStringLiteral("逾期 2 个工作日")}));
    card->body()->addLayout(head);
    card->body()->addWidget(
        makeLabel(QStringLiteral("燃气软管老化，担心泄漏"), LabelKind::Heading, nullptr, true));
    auto *pills = new FlowLayout;
    pills->addWidget(new LightLabel(theme, {LightKind::Amber, QStringLiteral("重点")}));
    pills->addWidget(new LightLabel(theme, {LightKind::None, QStringLiteral("单元难事")}));
    pills->addWidget(new LightLabel(theme, {LightKind::Rented, QStringLiteral("租住")}));
    card->body()->addLayout(pills);
    addFacts(card,
        {{QStringLiteral("反映人"), QStringLiteral("张秀英（87 岁，独居） 139****0412")},
            {QStringLiteral("地点"), QStringLiteral("麻园湾宿舍1栋 1单元 302")},
            {QStringLiteral("期限"), QStringLiteral("09-23 17:30 组织协商")}});
    card->body()->addWidget(makeRule());
    auto *timeline = new Timeline(theme);
    timeline->setEntries({{QStringLiteral("09-17 10:12"), QStringLiteral("居民"),
                              QStringLiteral("通过门口二维码反映：厨房燃气软管发硬开裂，闻到过异味。")},
        {QStringLiteral("09-17 10:20"), QStringLiteral("微单元长 李国强"),
            QStringLiteral("受理，上门查看并拍照；已请住户关阀。定为 重点。")},
        {QStringLiteral("09-17 15:05"), QStringLiteral("微单元长 李国强"),
            QStringLiteral("上报 片长 周建国：整栋软管均为 2009 年安装，需统一更换。")},
        {QStringLiteral("09-22 09:00"), QStringLiteral("系统"), QStringLiteral("明天到期。"),
            LightKind::Amber},
        {QStringLiteral("09-23 17:30"), QStringLiteral("系统"),
            QStringLiteral("议事期限已过，亮红灯，社区可见。"), LightKind::Red}});
    card->body()->addWidget(timeline, 1);
    auto *buttons = new FlowLayout;
    buttons->addWidget(makeButton(QStringLiteral("组织协商"), ButtonKind::Primary));
    buttons->addWidget(makeButton(QStringLiteral("上报社区")));
    buttons->addWidget(makeButton(QStringLiteral("更多 ▾"), ButtonKind::Link));
    card->body()->addLayout(buttons);
    return card;
}

} // namespace

namespace linli::test {

Page *makeCasesPage(const Theme &theme, QWidget *parent)
{
    auto *page =
        new GalleryPage(QStringLiteral("事项"), QStringLiteral("23 件在办 · 3 件今天到期 · 1 件逾期"),
            {makeButton(QStringLiteral("导出")), makeButton(QStringLiteral("记一件事"), ButtonKind::Primary)},
            parent);
    auto *chips = new ChipBar(page);
    chips->addChip(QStringLiteral("mine"), QStringLiteral("轮到我"), 8);
    chips->addChip(QStringLiteral("today"), QStringLiteral("今天到期"), 3);
    chips->addChip(QStringLiteral("overdue"), QStringLiteral("逾期"), 1);
    chips->addChip(QStringLiteral("open"), QStringLiteral("全部在办"), 23);
    chips->addChip(QStringLiteral("done"), QStringLiteral("已办结"));
    auto *table = new TableView(theme, page);
    table->setModel(caseModel(page));
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    table->setColumnDelegate(1, new TwoLineDelegate(theme, table));
    table->setColumnDelegate(5, new LightDelegate(theme, table));
    table->setColumnWidths({138, 170, 56, 56, 130, 152}, 1);
    table->selectRow(0);
    auto *card = caseCard(theme, page);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(table, 65);
    row->addWidget(card, 35);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Space::large, 2, Space::large, 14);
    column->setSpacing(Space::medium);
    column->addWidget(chips);
    column->addLayout(row, 1);
    return page;
}

Page *makeLedgerPage(const Theme &theme, QWidget *parent)
{
    auto *page = new GalleryPage(QStringLiteral("台账"), QStringLiteral("395 户 · 966 人 · 独居 41"),
        {makeButton(QStringLiteral("导入花名册")),
            makeButton(QStringLiteral("新增住户"), ButtonKind::Primary)},
        parent);
    auto *model = new QStandardItemModel(page);
    const auto node = [](QStandardItem *above, const QString &name, const QString &count, LightKind kind) {
        auto *item = lightCell(kind, name);
        item->setData(count, CountRole);
        above->appendRow(item);
        return item;
    };
    auto *office = node(
        model->invisibleRootItem(), QStringLiteral("广济桥社区"), QStringLiteral("395 户"), LightKind::None);
    auto *grid = node(office, QStringLiteral("第一网格"), QStringLiteral("204 户"), LightKind::None);
    node(office, QStringLiteral("第二网格"), QStringLiteral("191 户"), LightKind::None);
    auto *building = node(grid, QStringLiteral("麻园湾宿舍1栋"), QStringLiteral("36 户"), LightKind::None);
    node(building, QStringLiteral("1栋-1　王桂兰"), QStringLiteral("12 户"), LightKind::None);
    node(building, QStringLiteral("1栋-2　李国强"), QStringLiteral("12 户"), LightKind::None);
    node(building, QStringLiteral("1栋-3　暂缺"), QStringLiteral("12 户"), LightKind::Amber);
    auto *closed = node(grid, QStringLiteral("麻园湾宿舍2栋"), QStringLiteral("35 户"), LightKind::None);
    node(closed, QStringLiteral("2栋-1"), QStringLiteral("35 户"), LightKind::None);
    auto *tree = new TreeView(theme, page);
    tree->setModel(model);
    tree->setAccessibleName(QStringLiteral("辖区"));
    tree->expandAll();
    tree->collapse(closed->index());
    tree->setCurrentIndex(building->index());
    auto *table = new TableView(theme, page);
    auto *people = new QStandardItemModel(page);
    people->setHorizontalHeaderLabels({QStringLiteral("楼栋"), QStringLiteral("房号"), QStringLiteral("姓名"),
        QStringLiteral("出生日期"), QStringLiteral("电话"), QStringLiteral("年龄"), QStringLiteral("关注")});
    for (int i = 0; i < 40; ++i) {
        people->appendRow({cell(QStringLiteral("麻园湾宿舍1栋")), cell(QString::number(101 + i)),
            cell(QStringLiteral("张秀英")), cell(QStringLiteral("1939-05-02")),
            cell(QStringLiteral("139****0412")), numberCell(87 - i % 60),
            i % 3 ? cell({}) : lightCell(LightKind::Amber, QStringLiteral("独居"))});
    }
    table->setModel(people);
    table->setColumnDelegate(6, new LightDelegate(theme, table));
    table->setColumnWidths({130, 70, 90, 110, 120, 60, 90}, 6);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(Space::large, 2, Space::large, 14);
    row->setSpacing(14);
    row->addWidget(tree, 1);
    row->addWidget(table, 3);
    return page;
}

Page *makeFormPage(const Theme &theme, QWidget *parent)
{
    auto *page = new GalleryPage(QStringLiteral("新增住户"), QStringLiteral("1单元 302"),
        {makeButton(QStringLiteral("取消")), makeButton(QStringLiteral("保存住户"), ButtonKind::Primary)},
        parent);
    auto *card = new Card(QStringLiteral("户主"), page);
    auto *form = new Form(theme, card);
    auto *name = new QLineEdit(QStringLiteral("张秀英"));
    auto *phone = new QLineEdit(QStringLiteral("1390000"));
    auto *birthday = new DateField(theme);
    birthday->setDate(QDate(1939, 5, 2));
    auto *bad = new DateField(theme);
    bad->edit()->setText(QStringLiteral("2026-9-31"));
    auto *kind = new QComboBox;
    kind->addItems({QStringLiteral("自有住房"), QStringLiteral("租住")});
    auto *off = new QLineEdit(QStringLiteral("广济桥社区"));
    off->setEnabled(false);
    form->addField(QStringLiteral("姓名"), name, true);
    form->addField(QStringLiteral("电话"), phone, true, QStringLiteral("手机 11 位，座机带区号"));
    form->addField(QStringLiteral("出生日期"), birthday);
    form->addField(QStringLiteral("搬入日期"), bad, true);
    form->addField(QStringLiteral("住房"), kind);
    form->addField(QStringLiteral("社区"), off);
    form->addField(QStringLiteral("备注"), new QPlainTextEdit(QStringLiteral("儿子在深圳，每月回来一次。")));
    form->setError(phone, QStringLiteral("电话要 11 位数字，现在只有 7 位。"));
    form->setError(bad, bad->problem());
    card->body()->addWidget(form);
    auto *checks = new FlowLayout;
    auto *alone = new QCheckBox(QStringLiteral("独居"));
    alone->setChecked(true);
    alone->setObjectName(QStringLiteral("focus1"));
    checks->addWidget(alone);
    checks->addWidget(new QCheckBox(QStringLiteral("高龄")));
    card->body()->addLayout(checks);
    card->body()->addStretch(1);
    auto *side = new QVBoxLayout;
    auto *progress = new ProgressPanel(page);
    progress->begin(QStringLiteral("正在核对花名册"));
    progress->setProgress(640, 966, QStringLiteral("核对证件号码"));
    side->addWidget(progress);
    auto *buttons = new Card(QStringLiteral("按钮"), page);
    auto *flow = new FlowLayout;
    QPushButton *primary = makeButton(QStringLiteral("登记走访"), ButtonKind::Primary);
    primary->setObjectName(QStringLiteral("focus0"));
    flow->addWidget(primary);
    flow->addWidget(makeButton(QStringLiteral("记一件事")));
    flow->addWidget(makeButton(QStringLiteral("删除"), ButtonKind::Danger));
    flow->addWidget(makeButton(QStringLiteral("怎么算的？"), ButtonKind::Link));
    QPushButton *disabled = makeButton(QStringLiteral("打印"));
    disabled->setIcon(theme.icon(QStringLiteral("document-print")));
    disabled->setEnabled(false);
    flow->addWidget(disabled);
    QPushButton *withIcon = makeButton(QStringLiteral("打印"));
    withIcon->setIcon(theme.icon(QStringLiteral("document-print")));
    flow->addWidget(withIcon);
    buttons->body()->addLayout(flow);
    side->addWidget(buttons);
    side->addStretch(1);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(Space::large, 2, Space::large, 14);
    row->setSpacing(14);
    row->addWidget(card, 3);
    row->addLayout(side, 2);
    return page;
}

Page *makeEmptyPage(const Theme &theme, QWidget *parent)
{
    auto *page = new GalleryPage(QStringLiteral("走访"), {}, {}, parent);
    auto *empty = new EmptyState(theme, page);
    empty->present(QStringLiteral("view-calendar"), QStringLiteral("今天没有要走访的住户"),
        QStringLiteral("想去看看谁，就先登记一次走访。"), QStringLiteral("登记走访"));
    (new QVBoxLayout(page))->addWidget(empty);
    return page;
}

} // namespace linli::test
