// The cases: whose turn, what is due, and the chosen one with its next step.
#pragma once

#include "core/cases/casequery.h"
#include "ui/models/services.h"
#include "ui/shell/page.h"

class QComboBox;
class QJsonObject;
class QLineEdit;
class QStackedWidget;
class QTimer;

namespace linli::ui {

class CaseModel;
class CasePanel;
class ChipBar;
class EmptyState;
class MasterDetail;
class TableView;

class CasesPage : public Page
{
    Q_OBJECT

public:
    explicit CasesPage(const Services &services, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QList<QWidget *> actions() override;
    void activate() override;
    /// A case's id shows it. A map: "household", "person", "area" (ids), "source" (a word) record a case of that; "case"
    /// (id) shows it, with "step" (a word) its form too; an empty map records one anywhere; nothing: the list. "from" (a
    /// page's id) is shown again when it is given up, with "returns" when it is saved.
    void open(const QVariant &what) override;
    bool undo() override;
    void createNew() override;
    void save() override;
    bool goBack() override;

    CaseModel *cases() const { return m_cases; }
    CasePanel *panel() const { return m_panel; }
    /// What waits and what is overdue, for the navigation before the page is ever shown.
    static std::pair<int, int> counts(Desk &desk);

private:
    QWidget *buildList();
    void arrange();
    void fillFilters();
    void connectAll();
    CaseFilter filterOf(const QString &chip) const;
    QWidget *makeViewsButton();
    QJsonObject viewState() const;
    void applyView(const QJsonObject &state);
    void applyFilter();
    void refresh();
    void count();
    void exportList();
    /// To the page a case was begun from; false when it was this one.
    bool returnWhereBegun();

    Services m_services;
    CaseModel *m_cases;
    TableView *m_table;
    ChipBar *m_chips;
    QComboBox *m_me;
    QComboBox *m_area;
    QComboBox *m_grade;
    QComboBox *m_rung;
    QComboBox *m_kind;
    QLineEdit *m_text;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    CasePanel *m_panel;
    MasterDetail *m_split;
    QTimer *m_refresh;
    QTimer *m_minute; ///< Lights change with the time.
    QHash<QString, int> m_counts;
    QString m_from; ///< The page from which the case in the form was begun; empty: this one.
    bool m_returns = false; ///< There after saving, too: a visit goes on.
};

} // namespace linli::ui
