// The report of a month: its main figures, and the workbook to hand in.
#pragma once

#include "core/reporting/monthreport.h"
#include "ui/models/services.h"
#include "ui/shell/page.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace linli::ui {

class Banner;
class Card;
class EmptyState;
class FigureModel;
class TableView;

class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(const Services &services, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QList<QWidget *> actions() override;
    void activate() override;
    /// "2026-09": that month.
    void open(const QVariant &what) override;
    void save() override;

    /// Any day of the month; one that has not begun is not taken.
    void setMonth(QDate day);
    QDate month() const { return m_month; }
    /// Empty while the figures are computed.
    const std::optional<MonthReport> &report() const { return m_report; }
    void saveTo(const QString &path);

    FigureModel *figures() const { return m_figures; }
    bool isEmpty() const;

private:
    struct Figure
    {
        Card *card;
        QLabel *number;
        QLabel *detail;
    };

    QWidget *buildMonth();
    QWidget *buildFigures();
    Figure makeFigure(const QString &heading);
    void arrange();
    void fillMonths();
    void compute();
    void take(const Result<MonthReport> &report);
    void fill();
    void fillPeople();
    void chooseFile();
    void presentSaved(const QString &path);

    Services m_services;
    QDate m_month; ///< Its first day.
    std::optional<MonthReport> m_report;
    int m_asked = 0; ///< Only the answer to the last question counts.
    bool m_stale = true;
    QComboBox *m_year;
    QComboBox *m_monthBox;
    QPushButton *m_before;
    QPushButton *m_after;
    QLabel *m_state;
    QPushButton *m_save;
    Banner *m_banner;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QGridLayout *m_grid;
    QList<Figure> m_people; ///< Leaders, households, residents, micro-units.
    FigureModel *m_figures;
    TableView *m_table;
    QTimer *m_refresh; ///< Gathers the changes of one action into one computing.
};

} // namespace linli::ui
