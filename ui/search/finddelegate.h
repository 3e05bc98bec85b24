// A line of what was found: title, where, and at the right why; heads of groups small and muted.
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace linli::ui {

class FindDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FindDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace linli::ui
