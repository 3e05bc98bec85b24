// A card of the board: number, title in up to two lines, who has it, and the light of its deadline.
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace linli::ui {

class BoardCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BoardCardDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Heights
    {
        int small = 0;
        int title = 0; ///< Of both lines.
        int light = 0;
        int all() const { return 2 * small + title + light; }
    };
    Heights heights() const;

    const Theme &m_theme;
};

} // namespace linli::ui
