// Above each column its heading and a choice of the field it stands for.
#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>

class QComboBox;

namespace linli::ui {

class SheetModel;

class MappingHeader : public QHeaderView
{
    Q_OBJECT

public:
    MappingHeader(const Theme &theme, SheetModel &sheet, QWidget *parent);

    QComboBox *choice(int column) const { return m_choices.value(column); }
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void updateGeometries() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void refresh();
    void place();
    int headingHeight() const;

    const Theme &m_theme;
    SheetModel &m_sheet;
    QList<QComboBox *> m_choices;
};

} // namespace linli::ui
