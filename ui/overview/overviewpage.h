// The cases seen from above: by kind over time, by place, and what stands out. Whatever is chosen shows its cases.
#pragma once

#include "core/cases/casequery.h"
#include "core/overview/overview.h"
#include "ui/models/services.h"
#include "ui/overview/spotmodel.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace linli::ui {

class BarChart;
class CaseModel;
class ChipBar;
class DeskReader;
class EmptyState;
class TableView;

class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const Services &services, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QList<QWidget *> actions() override;
    void activate() override;

    BarChart *months() const { return m_months; }
    BarChart *places() const { return m_places; }
    SpotModel *spots() const { return m_spots; }
    CaseModel *cases() const { return m_cases; }
    void chooseList(SpotModel::List list);
    void chooseSpot(int row);

private:
    struct Figures
    {
        Overview overview;
        QList<PlaceCount> hot;
        QList<RepeatedTrouble> troubles;
        QList<RepeatedReporter> reporters;
    };

    QWidget *buildCharts();
    QWidget *buildSpots();
    QWidget *buildCases();
    void connectAll();
    void fillAreas();
    void arrange();
    void refresh();
    void take(const Figures &figures);
    void showMonths();
    void showPlaces();
    void showSpots();
    void chooseMonth(int category, int series);
    void choosePlace(int category);
    void showCases(const CaseFilter &filter, const QString &words);
    void proposeDeliberation();
    AreaId area() const;

    Services m_services;
    DeskReader *m_reader;
    QComboBox *m_area;
    QComboBox *m_span;
    BarChart *m_months;
    BarChart *m_places;
    QBoxLayout *m_chartRow;
    QBoxLayout *m_listRow;
    ChipBar *m_chips;
    SpotModel *m_spots;
    TableView *m_spotTable;
    QStackedWidget *m_spotStack;
    EmptyState *m_spotEmpty;
    QPushButton *m_propose;
    CaseModel *m_cases;
    TableView *m_caseTable;
    QStackedWidget *m_caseStack;
    QLabel *m_chosen;
    QTimer *m_refresh; ///< Gathers the changes of one action into one reading.
    Figures m_figures;
};

} // namespace linli::ui
