#undef QT_NO_KEYWORDS // QCustomPlot's header is written with Qt's keywords.
#include <qcustomplot.h>

#include "ui/overview/barchart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
constexpr double barWidth = 0.66; // of a category
}

BarChart::BarChart(const Theme &theme, const QString &title, Direction direction, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(title)
    , m_direction(direction)
    , m_plot(new QCustomPlot)
{
    const bool upright = direction == Direction::Upright;
    m_keys = upright ? m_plot->xAxis : m_plot->yAxis;
    m_values = upright ? m_plot->yAxis : m_plot->xAxis;
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->installEventFilter(this);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(2, 2, 2, 2);
    box->addWidget(m_plot);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    connect(&theme, &Theme::changed, this, &BarChart::redraw);
    redraw();
}

BarChart::~BarChart() = default;

void BarChart::setBars(const QStringList &categories, const QList<BarSeries> &series)
{
    m_categories = categories;
    m_series = series;
    m_category = -1;
    m_chosenSeries = -1;
    redraw();
}

int BarChart::total(int category) const
{
    int sum = 0;
    for (const BarSeries &series : m_series)
        sum += series.values.value(category);
    return sum;
}

int BarChart::largest() const
{
    int most = 0;
    for (int i = 0; i < m_categories.size(); ++i)
        most = std::max(most, total(i));
    return most;
}

QString BarChart::words(int category, int series) const
{
    if (category < 0 || category >= m_categories.size())
        return m_title;
    const QString name = QString(m_categories[category]).replace(u'\n', u' ');
    if (series >= 0 && series < m_series.size())
        return tr("%1, %2: %3").arg(name, m_series[series].name).arg(m_series[series].values.value(category));
    return tr("%1: %2").arg(name).arg(total(category));
}

void BarChart::choose(int category, int series)
{
    m_category = category;
    m_chosenSeries = series;
    setAccessibleName(words(category, series));
    mark();
    Q_EMIT barChosen(category, series);
}

void BarChart::clearChoice()
{
    m_category = -1;
    m_chosenSeries = -1;
    setAccessibleName(m_title);
    mark();
}

void BarChart::redraw()
{
    m_mark = nullptr;
    m_plot->clearItems();
    m_plot->clearPlottables();
    paintAxes();
    QList<double> keys;
    for (int i = 0; i < m_categories.size(); ++i)
        keys.append(i);
    QCPAbstractPlottable *below = nullptr;
    for (int i = 0; i < m_series.size(); ++i)
        addSeries(i, keys, below);
    addTotals();
    addLegend();
    setMinimumHeight(QFontMetrics(m_theme.baseFont()).height()
        * (m_direction == Direction::Upright ? 11 : std::max(8, 3 + int(m_categories.size()) * 3 / 2)));
    mark();
}

void BarChart::paintAxes()
{
    const Palette &colours = m_theme.colours();
    m_plot->setBackground(QBrush(colours.surface));
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (int i = 0; i < m_categories.size(); ++i)
        ticker->addTick(i, m_categories[i]);
    m_keys->setTicker(ticker);
    m_keys->setRange(-0.6, std::max(1, int(m_categories.size())) - 0.4);
    m_keys->setRangeReversed(m_direction == Direction::Lying);
    m_keys->grid()->setVisible(false);
    const QSharedPointer<QCPAxisTickerFixed> whole(new QCPAxisTickerFixed);
    whole->setTickStep(1);
    whole->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    m_values->setTicker(whole);
    m_values->setRange(0, std::max(1, largest()) * 1.18);
    m_values->setNumberFormat(QStringLiteral("f"));
    m_values->setNumberPrecision(0);
    m_values->grid()->setPen(QPen(colours.line, 1));
    m_values->grid()->setZeroLinePen(Qt::NoPen);
    for (QCPAxis *axis : {m_keys, m_values}) {
        axis->setTickLabelFont(m_theme.baseFont());
        axis->setTickLabelColor(axis == m_keys ? colours.ink : colours.muted);
        axis->setBasePen(axis == m_keys ? QPen(colours.edge, 1) : QPen(Qt::NoPen));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
    }
}

void BarChart::addSeries(int number, const QList<double> &keys, QCPAbstractPlottable *&below)
{
    auto *bars = new QCPBars(m_keys, m_values);
    bars->setWidth(barWidth);
    bars->setName(m_series[number].name);
    bars->setPen(QPen(m_theme.colours().surface, 1));
    bars->setBrush(m_theme.colours().*m_series[number].colour);
    QVector<double> values;
    for (int i = 0; i < m_categories.size(); ++i)
        values.append(m_series[number].values.value(i));
    bars->setData(QVector<double>(keys), values, true);
    if (auto *lower = qobject_cast<QCPBars *>(below))
        bars->moveAbove(lower);
    below = bars;
}

void BarChart::addTotals()
{
    for (int i = 0; i < m_categories.size(); ++i) {
        if (total(i) == 0)
            continue;
        auto *text = new QCPItemText(m_plot);
        text->setText(QString::number(total(i)));
        text->setFont(m_theme.baseFont());
        text->setColor(m_theme.colours().ink);
        text->setPadding({4, 0, 4, 2});
        const bool upright = m_direction == Direction::Upright;
        text->setPositionAlignment(upright ? Qt::AlignHCenter | Qt::AlignBottom : Qt::AlignLeft | Qt::AlignVCenter);
        text->position->setCoords(upright ? i : total(i), upright ? total(i) : i);
    }
}

void BarChart::addLegend()
{
    QCPLegend *legend = m_plot->legend;
    legend->setVisible(m_series.size() > 1);
    legend->setFont(m_theme.baseFont());
    legend->setTextColor(m_theme.colours().ink);
    legend->setBrush(m_theme.colours().surface);
    legend->setBorderPen(Qt::NoPen);
    legend->setIconSize(12, 12);
    legend->setWrap(7);
    legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    QCPLayoutGrid *grid = m_plot->plotLayout();
    if (legend->layout() != grid && m_series.size() > 1) {
        grid->insertRow(1);
        grid->addElement(1, 0, legend);
        grid->setRowStretchFactor(1, 0.001);
    }
}

void BarChart::mark()
{
    if (m_mark)
        m_plot->removeItem(std::exchange(m_mark, nullptr));
    if (m_category >= 0 && m_category < m_categories.size()) {
        m_mark = new QCPItemRect(m_plot);
        m_mark->setBrush(Qt::NoBrush);
        m_mark->setPen(QPen(m_theme.colours().ink, 2));
        double from = 0, to = total(m_category);
        if (m_chosenSeries >= 0) {
            for (int i = 0; i < m_chosenSeries; ++i)
                from += m_series[i].values.value(m_category);
            to = from + m_series[m_chosenSeries].values.value(m_category);
        }
        const double left = m_category - barWidth / 2, right = m_category + barWidth / 2;
        const bool upright = m_direction == Direction::Upright;
        m_mark->topLeft->setCoords(upright ? left : from, upright ? to : left);
        m_mark->bottomRight->setCoords(upright ? right : to, upright ? from : right);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

std::optional<std::pair<int, int>> BarChart::barAt(const QPointF &point) const
{
    const bool upright = m_direction == Direction::Upright;
    const double key = m_keys->pixelToCoord(upright ? point.x() : point.y());
    const double value = m_values->pixelToCoord(upright ? point.y() : point.x());
    const int category = qRound(key);
    if (!m_plot->axisRect()->rect().contains(point.toPoint()) || category < 0 || category >= m_categories.size() || total(category) == 0)
        return {};
    double sum = 0;
    for (int i = 0; i < m_series.size(); ++i) {
        sum += m_series[i].values.value(category);
        if (value >= 0 && value < sum)
            return std::pair(category, i);
    }
    return std::pair(category, -1); // Above the bar: all of it.
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const bool upright = m_direction == Direction::Upright;
    const int last = int(m_categories.size()) - 1;
    const auto step = [&](int by) { choose(std::clamp(m_category + by, 0, std::max(0, last)), -1); };
    const auto climb = [&](int by) { choose(std::max(0, m_category), std::clamp(m_chosenSeries + by, -1, int(m_series.size()) - 1)); };
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return upright ? step(-1) : climb(-1);
    case Qt::Key_Right:
        return upright ? step(1) : climb(1);
    case Qt::Key_Up:
        return upright ? climb(1) : step(-1);
    case Qt::Key_Down:
        return upright ? climb(-1) : step(1);
    case Qt::Key_Home:
        return choose(0, -1);
    case Qt::Key_End:
        return choose(last, -1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    m_plot->axisRect()->setBackground(QBrush(m_theme.colours().raised));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    QWidget::focusInEvent(event);
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    m_plot->axisRect()->setBackground(QBrush(Qt::NoBrush));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    QWidget::focusOutEvent(event);
}

bool BarChart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        setFocus(Qt::MouseFocusReason);
        if (const auto bar = barAt(static_cast<QMouseEvent *>(event)->position()))
            choose(bar->first, bar->second);
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (const auto bar = barAt(help->pos()))
            QToolTip::showText(help->globalPos(), words(bar->first, bar->second), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace linli::ui
