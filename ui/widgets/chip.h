// Filter chips: "逾期 1".
#pragma once

#include <QPushButton>
#include <QWidget>

class QButtonGroup;

namespace linli::ui {

/// A checkable filter with a count. A negative count shows none.
class Chip : public QPushButton
{
    Q_OBJECT

public:
    explicit Chip(QString label, QWidget *parent = nullptr);

    int shownCount() const { return m_count; }
    void setCount(int count);
    void setLabel(QString label);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void refresh();

    QString m_label;
    int m_count = -1;
};

/// A row of chips of which exactly one is checked; Left and Right move, lines wrap when the width ends.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(QWidget *parent = nullptr);

    Chip *addChip(const QString &id, const QString &label, int count = -1);
    void setCount(const QString &id, int count);
    QString current() const;
    /// Checks the chip and emits currentChanged when it was another.
    void setCurrent(const QString &id);

Q_SIGNALS:
    void currentChanged(const QString &id);

private:
    Chip *chip(const QString &id) const;

    QButtonGroup *m_group;
};

} // namespace linli::ui
