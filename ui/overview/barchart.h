// Stacked bars that can be chosen by mouse and keys. QCustomPlot draws them.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QCustomPlot;
class QCPAbstractPlottable;
class QCPAxis;
class QCPItemRect;

namespace linli::ui {

struct BarSeries
{
    QString name;
    QColor Palette::*colour = nullptr;
    QList<int> values; ///< One a category.
};

class BarChart : public QWidget
{
    Q_OBJECT

public:
    enum class Direction { Upright, Lying };

    BarChart(const Theme &theme, const QString &title, Direction direction, QWidget *parent = nullptr);
    ~BarChart() override;

    /// `categories` from left to right, or from top to bottom. Nothing is chosen afterwards.
    void setBars(const QStringList &categories, const QList<BarSeries> &series);
    int total(int category) const;
    /// "09: noise 3": what a reader, a tool tip and the head of a list say of a bar. Series -1: all of it.
    QString words(int category, int series) const;
    /// As a click on it does.
    void choose(int category, int series);
    /// Nothing is marked any more.
    void clearChoice();

Q_SIGNALS:
    /// Series -1: the whole bar.
    void barChosen(int category, int series);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void redraw();
    void paintAxes();
    void addSeries(int number, const QList<double> &keys, QCPAbstractPlottable *&below);
    void addTotals();
    void addLegend();
    void mark();
    /// Category and series under a point; nothing beside the bars.
    std::optional<std::pair<int, int>> barAt(const QPointF &point) const;
    int largest() const;

    const Theme &m_theme;
    const QString m_title;
    const Direction m_direction;
    QCustomPlot *m_plot;
    QCPAxis *m_keys;
    QCPAxis *m_values;
    QCPItemRect *m_mark = nullptr;
    QStringList m_categories;
    QList<BarSeries> m_series;
    int m_category = -1;
    int m_chosenSeries = -1;
};

} // namespace linli::ui
