#include "ui/rounds/areapicker.h"

#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QLineEdit>
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

} // namespace

AreaPicker::AreaPicker(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_find(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_chosen(makeLabel({}, LabelKind::Muted, nullptr, true))
    , m_problem(makeLabel({}, LabelKind::Error, nullptr, true))
{
    m_find->setPlaceholderText(tr("Find an area"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_tree->setHeaderHidden(true);
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
    connect(&theme, &Theme::changed, this, &AreaPicker::grow);
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
    grow();
    tell();
}

void AreaPicker::grow()
{
    for (QTreeWidgetItem *item : std::as_const(m_items))
        item->setSizeHint(0, QSize(0, m_theme.metrics().row));
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
