// Areas to tick in the tree: an area that is ticked holds all that lies in it.
#pragma once

#include "core/areas/areastore.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace linli::ui {

class AreaPicker : public QWidget
{
    Q_OBJECT

public:
    explicit AreaPicker(const Theme &theme, QWidget *parent = nullptr);
    void show(const AreaTree &tree);
    /// The outermost ticked ones, in the tree's order.
    QList<AreaId> areas() const;
    void tick(AreaId area, bool on = true);
    void setProblem(const QString &problem);

private:
    void filter(const QString &text);
    void tell();

    QLineEdit *m_find;
    QTreeWidget *m_tree;
    QLabel *m_chosen;
    QLabel *m_problem;
    QHash<AreaId, QTreeWidgetItem *> m_items;
};

} // namespace linli::ui
