#include "ui/imports/mappingheader.h"

#include "ui/imports/sheetmodel.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

namespace linli::ui {

MappingHeader::MappingHeader(const Theme &theme, SheetModel &sheet, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
    , m_sheet(sheet)
{
    setHighlightSections(false);
    setMinimumSectionSize(60);
    connect(&sheet, &SheetModel::modelReset, this, &MappingHeader::rebuild);
    connect(&sheet, &SheetModel::columnsChanged, this, &MappingHeader::refresh);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::place);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        place();
    });
}

void MappingHeader::rebuild()
{
    qDeleteAll(m_choices);
    m_choices.clear();
    for (int column = 0; column < m_sheet.columnCount(); ++column) {
        auto *choice = new QComboBox(viewport());
        choice->addItem(tr("not imported"), QString());
        for (const ImportField &field : importFields(m_sheet.kind())) {
            choice->addItem(
                field.required ? field.heading + QStringLiteral(" *") : field.heading, field.word);
            choice->setItemData(choice->count() - 1, field.meaning, Qt::ToolTipRole);
        }
        choice->setAccessibleName(
            tr("Column %1 is").arg(m_sheet.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
        choice->setMaxVisibleItems(20);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(1);
        choice->installEventFilter(this);
        connect(choice, &QComboBox::activated, this,
            [this, choice, column] { m_sheet.setField(column, choice->currentData().toString()); });
        m_choices.append(choice);
        choice->show();
    }
    refresh();
    place();
}

void MappingHeader::refresh()
{
    for (int column = 0; column < m_choices.size(); ++column) {
        QComboBox *choice = m_choices.at(column);
        const QString field = m_sheet.fieldAt(column);
        choice->setCurrentIndex(qMax(0, choice->findData(field)));
        setKind(choice, field.isEmpty() ? "unmapped" : "mapped");
    }
    viewport()->update();
}

int MappingHeader::headingHeight() const
{
    return QFontMetrics(m_theme.smallFont()).height() + Space::hair;
}

QSize MappingHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
        Space::hair + headingHeight() + m_theme.metrics().button + 2 + Space::small};
}

void MappingHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void MappingHeader::place()
{
    const int top = Space::hair + headingHeight();
    for (int column = 0; column < m_choices.size() && column < count(); ++column)
        m_choices.at(column)->setGeometry(sectionViewportPosition(column) + Space::small, top,
            sectionSize(column) - Space::small - Space::hair, m_theme.metrics().button + 2);
}

bool MappingHeader::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel scrolls the table; it must not change a column that lies under the pointer by chance.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusIn) {
        auto *table = qobject_cast<QTableView *>(parentWidget());
        const int column = int(m_choices.indexOf(static_cast<QComboBox *>(watched)));
        if (table && column >= 0 && m_sheet.rowCount() > 0)
            table->scrollTo(m_sheet.index(0, column));
    }
    return QHeaderView::eventFilter(watched, event);
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Palette &colours = m_theme.colours();
    painter->save();
    painter->fillRect(rect, colours.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
    painter->setFont(m_theme.smallFont());
    painter->setPen(colours.muted);
    const QRect area(rect.left() + Space::medium, Space::hair, rect.width() - Space::medium, headingHeight());
    const QString words = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(words, Qt::ElideRight, area.width() - Space::hair));
    painter->restore();
}

} // namespace linli::ui
