// Delegates of tables: every cell carries the line under its row, so that the table needs no grid.
#pragma once

#include "ui/widgets/light.h"

#include <QStyledItemDelegate>

namespace linli::ui {

/// Roles that models of Linli answer beside Qt's own.
enum Role {
    SecondLineRole = Qt::UserRole + 100, ///< muted text under the first line (TwoLineDelegate)
    LightRole, ///< int of LightKind; the words are the DisplayRole (LightDelegate), ▲ in trees
    ElideRole, ///< int of Qt::TextElideMode: where a text that does not fit gives way; without it at the right
    CountRole, ///< text at the right of a tree's row, "36 户"
};

/// One line of text. Numbers stand at the right; text that does not fit is elided and shown as a tool tip.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    QString displayText(const QVariant &value, const QLocale &locale) const override;

    /// Height of a row with this delegate, in pixels.
    virtual int rowHeight() const { return m_theme.metrics().row; }

protected:
    /// Ground, line and the mark of the selected row.
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    virtual void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
        const QModelIndex &index) const;
    /// Width the content wants, for the tool tip and for fitting a column.
    virtual int contentWidth(const QModelIndex &index) const;
    QString textOf(const QModelIndex &index) const;

    const Theme &m_theme;
};

/// A bold first line (DisplayRole) and a muted second one (SecondLineRole).
class TwoLineDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    int rowHeight() const override { return m_theme.metrics().twoLineRow; }

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    int contentWidth(const QModelIndex &index) const override;
};

/// A pill with sign and words (LightRole, DisplayRole).
class LightDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    int contentWidth(const QModelIndex &index) const override;
};

/// True for values that are counted: they stand at the right.
bool isNumber(const QVariant &value);
/// What a person would copy from the cell: text, second line, sign of the light.
QString cellText(const QModelIndex &index);

} // namespace linli::ui
