#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace linli::ui {

/// Roles of the navigation's items; the DisplayRole is the title, the DecorationRole an icon or nothing.
enum NavigationRole { PageIdRole = Qt::UserRole + 1, WaitingRole, OverdueRole, GroupRole };

/// Paints a place: title, grey pill of what waits, red pill with ■ of what is overdue.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NavigationDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Paints a pill that ends at `area`'s right; returns where the next may end.
    int paintPill(QPainter &painter, const QRect &area, const QString &text, bool alert) const;

    const Theme &m_theme;
};

} // namespace linli::ui
