// The livelihood projects (民生实事, R17, R18): what is due next, and the chosen one with its plan and money.
#pragma once

#include "core/projects/project.h"
#include "ui/models/services.h"
#include "ui/shell/page.h"

class QComboBox;
class QStackedWidget;
class QTimer;

namespace linli::ui {

class AreaBox;
class ChipBar;
class EmptyState;
class MasterDetail;
class ProjectModel;
class ProjectPanel;
class TableView;

class ProjectsPage : public Page
{
    Q_OBJECT

public:
    explicit ProjectsPage(const Services &services, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QList<QWidget *> actions() override;
    void activate() override;
    /// A project's number or id.
    void open(const QVariant &what) override;
    bool undo() override;
    void createNew() override;
    void save() override;
    bool goBack() override;

    ProjectModel *model() const { return m_model; }
    ProjectPanel *panel() const { return m_panel; }
    void exportTo(const QString &path);

private:
    QWidget *buildList();
    void fillFilters();
    void connectAll();
    void applyFilter();
    void refresh();
    void exportList();

    Services m_services;
    ProjectModel *m_model;
    TableView *m_table;
    ChipBar *m_chips;
    AreaBox *m_area;
    QComboBox *m_kind;
    QComboBox *m_source;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ProjectPanel *m_panel;
    MasterDetail *m_split;
    QTimer *m_refresh; ///< Gathers the changes of one action into one reading.
};

} // namespace linli::ui
