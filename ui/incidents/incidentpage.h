// The register of incidents (R18, R19), and beside it the figures year on year with the three zeros.
#pragma once

#include "core/incidents/incident.h"
#include "ui/models/services.h"
#include "ui/shell/page.h"

class QComboBox;
class QStackedWidget;
class QTimer;

namespace linli::ui {

class AreaBox;
class ChipBar;
class EmptyState;
class IncidentModel;
class IncidentPanel;
class MasterDetail;
class TableView;
class ZeroView;

class IncidentsPage : public Page
{
    Q_OBJECT

public:
    explicit IncidentsPage(const Services &services, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QList<QWidget *> actions() override;
    void activate() override;
    /// An incident's number or id.
    void open(const QVariant &what) override;
    bool undo() override;
    void createNew() override;
    void save() override;
    bool goBack() override;

    IncidentModel *model() const { return m_model; }
    IncidentPanel *panel() const { return m_panel; }
    ZeroView *zeros() const { return m_zeros; }
    /// "register", "figures" or "zeros".
    void showView(const QString &id);
    void exportTo(const QString &path);

private:
    QWidget *buildList();
    void fillFilters();
    void connectAll();
    void applyFilter();
    void refresh();
    void exportList();

    Services m_services;
    IncidentModel *m_model;
    TableView *m_table;
    ChipBar *m_views;
    AreaBox *m_area;
    QComboBox *m_kind;
    QComboBox *m_year;
    QComboBox *m_void;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    IncidentPanel *m_panel;
    MasterDetail *m_split;
    ZeroView *m_zeros;
    QStackedWidget *m_whole;
    QTimer *m_refresh; ///< Gathers the changes of one action into one reading.
};

} // namespace linli::ui
