#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QTreeView>

namespace linli::ui {

/// A tree with the count of each branch at the right (CountRole); LightRole puts its sign before the count.
class TreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit TreeView(const Theme &theme, QWidget *parent = nullptr);

protected:
    void drawRow(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void refreshSizes();

    const Theme &m_theme;
};

/// Text at the left, sign and count at the right.
class TreeDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    int rowHeight() const override;
};

} // namespace linli::ui
