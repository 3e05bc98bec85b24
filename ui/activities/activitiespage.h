// Activities, their series and who came (R18).
#pragma once

#include "core/activities/activity.h"
#include "ui/models/services.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTimer;

namespace linli::ui {

class ActivityModel;
class ActivityPanel;
class EmptyState;
class MasterDetail;
class TableView;

class ActivitiesPage : public Page
{
    Q_OBJECT

public:
    explicit ActivitiesPage(const Services &services, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QList<QWidget *> actions() override;
    void activate() override;
    /// An activity.
    void open(const QVariant &what) override;
    bool undo() override;
    void createNew() override;
    void save() override;
    bool goBack() override;

    ActivityModel *model() const { return m_model; }
    ActivityPanel *panel() const { return m_panel; }

private:
    QWidget *buildList();
    QWidget *buildFilters();
    void connectAll();
    void fillSeries();
    void fillSeriesMenu(QMenu *menu);
    void filter();
    void refresh();
    void takeBack();
    void exportList();

    Services m_services;
    ActivityModel *m_model;
    TableView *m_table;
    QComboBox *m_state;
    QComboBox *m_series;
    QLineEdit *m_words;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ActivityPanel *m_panel;
    MasterDetail *m_split;
    QTimer *m_refresh; ///< Gathers the changes of one action into one reading.
};

} // namespace linli::ui
