// The register of resources (D7), their bookings, and what of them is asked for.
#pragma once

#include "ui/models/services.h"
#include "ui/shell/page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTimer;

namespace linli::ui {

class EmptyState;
class MasterDetail;
class ResourceModel;
class ResourcePanel;
class TableView;

class ResourcesPage : public Page
{
    Q_OBJECT

public:
    explicit ResourcesPage(const Services &services, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QList<QWidget *> actions() override;
    void activate() override;
    /// A resource.
    void open(const QVariant &what) override;
    bool undo() override;
    void createNew() override;
    void save() override;
    bool goBack() override;

    ResourceModel *model() const { return m_model; }
    ResourcePanel *panel() const { return m_panel; }

private:
    QWidget *buildList();
    QWidget *buildFilters();
    void connectAll();
    void filter();
    void refresh();
    void takeBack();
    void exportList(bool bookings);

    Services m_services;
    ResourceModel *m_model;
    TableView *m_table;
    QComboBox *m_kind;
    QLineEdit *m_words;
    QCheckBox *m_retired;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ResourcePanel *m_panel;
    MasterDetail *m_split;
    QTimer *m_refresh; ///< Gathers the changes of one action into one reading.
};

} // namespace linli::ui
