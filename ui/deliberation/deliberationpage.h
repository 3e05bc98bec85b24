// The 122 deliberations (R16, R17): what is due next, and the chosen one stage by stage.
#pragma once

#include "core/deliberation/deliberation.h"
#include "ui/models/services.h"
#include "ui/shell/page.h"

class QCheckBox;
class QStackedWidget;
class QTimer;

namespace linli::ui {

class DeliberationModel;
class DeliberationPanel;
class EmptyState;
class MasterDetail;
class TableView;

class DeliberationsPage : public Page
{
    Q_OBJECT

public:
    explicit DeliberationsPage(const Services &services, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QList<QWidget *> actions() override;
    void activate() override;
    /// A case (id): its deliberation, or the form to propose one; a map may give "area", "title", "proposal" for the form too.
    void open(const QVariant &what) override;
    bool undo() override;
    void createNew() override;
    void save() override;
    bool goBack() override;

    DeliberationModel *model() const { return m_model; }
    DeliberationPanel *panel() const { return m_panel; }

private:
    QWidget *buildList();
    void connectAll();
    void refresh();
    void takeBack();

    Services m_services;
    DeliberationModel *m_model;
    TableView *m_table;
    QCheckBox *m_all;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    DeliberationPanel *m_panel;
    MasterDetail *m_split;
    QTimer *m_refresh; ///< Gathers the changes of one action into one reading.
};

} // namespace linli::ui
