#include "ui/imports/columnstep.h"

#include "ui/imports/mappingheader.h"
#include "ui/imports/sheetmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lightlabel.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

/// A cell whose digits are lost stands on red, with its words for the tool tip.
class SheetDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        if (index.data(LightRole).toInt() != static_cast<int>(LightKind::Red))
            return RowDelegate::paintContent(painter, area, option, index);
        paintLight(painter, area, {LightKind::Red, textOf(index)}, m_theme);
    }
};

int usualWidth(const QString &field)
{
    static const QHash<QString, int> widths{{QStringLiteral("building"), 150}, {QStringLiteral("unit"), 150},
        {QStringLiteral("id_number"), 206}, {QStringLiteral("phone"), 136}, {QStringLiteral("birth"), 124},
        {QStringLiteral("area"), 170}, {QStringLiteral("employer"), 170}, {QStringLiteral("title"), 220},
        {QStringLiteral("text"), 260}, {QStringLiteral("relation"), 124}, {QStringLiteral("room"), 98},
        {QStringLiteral("stairwell"), 92}, {QStringLiteral("sex"), 84}, {QStringLiteral("name"), 96},
        {QString(), 96}};
    return widths.value(field, 116);
}

} // namespace

ColumnStep::ColumnStep(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_sheet(new SheetModel(this))
    , m_table(new TableView(services.theme))
    , m_facts(new QWidget)
    , m_remembered(makeLabel({}, LabelKind::Muted))
    , m_state(makeLabel({}, LabelKind::Muted, nullptr, true))
{
    m_header = new MappingHeader(services.theme, *m_sheet, m_table);
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_sheet);
    m_table->setItemDelegate(new SheetDelegate(services.theme, m_table));
    m_table->setAccessibleName(tr("First rows of the sheet"));
    auto *flow = new FlowLayout(m_facts);
    flow->setContentsMargins(0, 0, 0, 0);
    auto *top = new QHBoxLayout;
    top->addWidget(m_facts, 1);
    top->addWidget(m_remembered);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::medium);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(buildHeadings());
    column->addLayout(foot);
    connect(m_sheet, &SheetModel::columnsChanged, this, &ColumnStep::refresh);
}

QWidget *ColumnStep::buildHeadings()
{
    auto *corrections = new QWidget;
    auto *row = new QHBoxLayout(corrections);
    row->setContentsMargins(0, 0, 0, 0);
    m_sheetChoice = new QWidget;
    m_sheets = new QComboBox;
    m_sheets->setAccessibleName(tr("Sheet"));
    auto *sheetRow = new QHBoxLayout(m_sheetChoice);
    sheetRow->setContentsMargins(0, 0, 0, 0);
    sheetRow->addWidget(makeLabel(tr("Sheet"), LabelKind::Muted));
    sheetRow->addWidget(m_sheets);
    m_headings = new QWidget;
    m_first = new QSpinBox;
    m_last = new QSpinBox;
    auto *headingRow = new QHBoxLayout(m_headings);
    headingRow->setContentsMargins(0, 0, 0, 0);
    headingRow->addWidget(makeLabel(tr("Headings from row"), LabelKind::Muted));
    headingRow->addWidget(m_first);
    headingRow->addWidget(makeLabel(tr("to row"), LabelKind::Muted));
    headingRow->addWidget(m_last);
    auto *apply = makeButton(tr("Read again"));
    headingRow->addWidget(apply);
    for (QSpinBox *box : {m_first, m_last})
        box->setRange(1, 40);
    m_first->setAccessibleName(tr("First row of headings"));
    m_last->setAccessibleName(tr("Last row of headings"));
    m_headingsButton = makeButton(tr("The headings stand elsewhere"), ButtonKind::Link);
    row->addWidget(m_sheetChoice);
    row->addWidget(m_headingsButton);
    row->addWidget(m_headings);
    m_headings->hide();
    connect(m_headingsButton, &QPushButton::clicked, this, [this] {
        m_headings->show();
        m_headingsButton->hide();
        m_first->setFocus();
    });
    connect(apply, &QPushButton::clicked, this, &ColumnStep::askForHeadings);
    connect(
        m_sheets, &QComboBox::activated, this, [this] { Q_EMIT lookWanted(m_sheets->currentText(), {}); });
    return corrections;
}

void ColumnStep::askForHeadings()
{
    QList<int> rows;
    for (int row = m_first->value(); row <= qMax(m_first->value(), m_last->value()); ++row)
        rows.append(row);
    Q_EMIT lookWanted(m_wishedSheet, rows);
}

void ColumnStep::setLook(ImportKind kind, const SheetLook &look, const QString &sheet)
{
    m_kind = kind;
    m_look = look;
    m_wishedSheet = sheet;
    m_sheet->setLook(kind, look);
    QList<int> widths;
    for (int column = 0; column < m_sheet->columnCount(); ++column)
        widths.append(usualWidth(m_sheet->fieldAt(column)));
    m_table->setColumnWidths(widths);
    QLayout *flow = m_facts->layout();
    while (QLayoutItem *item = flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &fact : look.facts)
        flow->addWidget(new LightLabel(m_services.theme, {LightKind::None, fact}));
    m_remembered->setText(
        look.remembered ? tr("The same headings as the last time; your columns were applied") : QString());
    m_sheets->clear();
    m_sheets->addItems(look.sheets);
    m_sheets->setCurrentText(look.layout.sheetName);
    m_sheetChoice->setVisible(look.sheets.size() > 1);
    m_first->setValue(look.layout.headerRows.value(0, 1));
    m_last->setValue(look.layout.headerRows.isEmpty() ? 1 : look.layout.headerRows.last());
    const bool none = look.layout.headerRows.isEmpty();
    m_headings->setVisible(none);
    m_headingsButton->setVisible(!none);
}

void ColumnStep::orderFocus(QWidget *before)
{
    for (int column = 0; column < m_sheet->columnCount(); ++column) {
        setTabOrder(before, m_header->choice(column));
        before = m_header->choice(column);
    }
}

void ColumnStep::refresh()
{
    const QStringList missing = m_sheet->missing();
    if (!missing.isEmpty()) {
        setKind(m_state, "error");
        m_state->setText(tr("■ Say which column is: %1").arg(missing.join(u'、')));
    } else {
        setKind(m_state, "muted");
        m_state->setText(m_look.rowCount > m_look.rows.size()
                ? tr("%1 rows; the first %2 are shown").arg(m_look.rowCount).arg(m_look.rows.size())
                : tr("%1 rows").arg(m_look.rowCount));
    }
    Q_EMIT columnsChanged();
}

Mapping ColumnStep::mapping() const
{
    const bool asFound = !m_sheet->isCorrected() && m_wishedSheet.isEmpty() && !m_look.fixedHeadings;
    // What was remembered stands for the headings; the sheet may have another name this time.
    return asFound && !m_look.remembered ? Mapping()
                                         : mappingOf(m_kind, m_look, m_wishedSheet, m_sheet->columns());
}

bool ColumnStep::isComplete() const
{
    return m_sheet->missing().isEmpty();
}

} // namespace linli::ui
