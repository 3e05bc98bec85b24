#include "ui/rounds/areapicker.h"

#include "ui/widgets/label.h"

#include "ui/widgets/rowdelegate.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int idRole = Qt::UserRole;

void collect(const QTreeWidgetItem *item, QList<AreaId> &areas)
{
    if (item->checkState(0) == Qt::Checked)
        return areas.append(AreaId(item->data(0, idRole).toLongLong()));
    for (int i = 0; item->checkState(0) == Qt::PartiallyChecked && i < item->childCount(); ++i)
        collect(item->child(i), areas);
}

/// A tick box as in forms, and the name; a click or Space anywhere in the row ticks.
class TickDelegate : public RowDelegate
{
public:
    TickDelegate(const Theme &theme, QObject *parent)
        : RowDelegate(theme, parent)
    {
    }

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionButton box;
        const auto state = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
        box.state = QStyle::State_Enabled
            | (state == Qt::Checked ? QStyle::State_On : state == Qt::Unchecked ? QStyle::State_Off : QStyle::State_NoChange);
        const int side = m_box.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &m_box);
        box.rect = QRect(area.left(), area.center().y() - side / 2, side, side);
        m_box.style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, &m_box);
        painter.setPen(option.palette.color(QPalette::Text));
        const QRect text = area.adjusted(side + Space::small, 0, 0, 0);
        painter.drawText(text, int(Qt::AlignLeft | Qt::AlignVCenter), option.fontMetrics.elidedText(textOf(index), Qt::ElideRight, text.width()));
    }
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        const bool clicked = event->type() == QEvent::MouseButtonRelease
            && option.rect.contains(static_cast<QMouseEvent *>(event)->position().toPoint());
        const bool pressed = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        if (!clicked && !pressed)
            return false;
        const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private:
    QCheckBox m_box; ///< Never shown; it lends its look.
};

} // namespace

AreaPicker::AreaPicker(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_find(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_chosen(new ElidedLabel(LabelKind::Muted))
    , m_problem(makeLabel({}, LabelKind::Error))
{
    m_find->setPlaceholderText(tr("Find an area"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_tree->setHeaderHidden(true);
    m_tree->setItemDelegate(new TickDelegate(theme, m_tree));
    m_tree->setAccessibleName(tr("Areas of the round"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_find);
    column->addWidget(m_tree, 1);
    column->addWidget(m_chosen);
    column->addWidget(m_problem);
    m_problem->hide();
    connect(m_find, &QLineEdit::textChanged, this, &AreaPicker::filter);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] {
        setProblem({});
        tell();
    });
    connect(&theme, &Theme::changed, m_tree, [this] { m_tree->doItemsLayout(); });
}

void AreaPicker::show(const AreaTree &tree)
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    m_items.clear();
    m_find->clear();
    for (const Area &area : tree.all()) { // Parents come before their children.
        QTreeWidgetItem *around = m_items.value(area.parent);
        auto *item = around ? new QTreeWidgetItem(around) : new QTreeWidgetItem(m_tree);
        item->setText(0, area.name);
        item->setData(0, idRole, area.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        item->setCheckState(0, Qt::Unchecked);
        m_items.insert(area.id, item);
        if (around && area.kind != AreaKind::Unit)
            around->setExpanded(true);
    }
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    tell();
}

QList<AreaId> AreaPicker::areas() const
{
    QList<AreaId> areas;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        collect(m_tree->topLevelItem(i), areas);
    return areas;
}

void AreaPicker::tick(AreaId area, bool on)
{
    if (QTreeWidgetItem *item = m_items.value(area))
        item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
}

void AreaPicker::tell()
{
    QStringList names;
    for (const AreaId area : areas())
        names.append(m_items.value(area)->text(0));
    const int more = int(names.size()) - 3;
    const QString first = names.mid(0, 3).join(u'、');
    m_chosen->setText(names.isEmpty() ? tr("None is ticked yet.")
            : more > 0                ? tr("Ticked: %1 and %2 more").arg(first).arg(more)
                                      : tr("Ticked: %1").arg(first));
}

void AreaPicker::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        m_tree->setFocus();
}

void AreaPicker::filter(const QString &text)
{
    for (QTreeWidgetItemIterator all(m_tree); *all; ++all)
        (*all)->setHidden(!text.isEmpty());
    if (text.isEmpty())
        return;
    for (QTreeWidgetItemIterator all(m_tree); *all; ++all) {
        if (!(*all)->text(0).contains(text, Qt::CaseInsensitive))
            continue;
        for (QTreeWidgetItem *item = *all; item; item = item->parent()) {
            item->setHidden(false);
            if (item != *all)
                item->setExpanded(true);
        }
    }
}

} // namespace linli::ui
