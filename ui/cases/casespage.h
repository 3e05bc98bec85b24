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

class CaseBoard;
class CaseModel;
class CasePanel;
class ChipBar;
class DeskReader;
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
    CaseBoard *board() const { return m_board; }
    /// List, board by rung, board by state: "list", "rung", "state"; kept in the settings.
    QComboBox *layoutBox() const { return m_layout; }

private:
    QWidget *buildList();
    QWidget *buildFilters();
    void arrange();
    void connectAll();
    void connectTable();
    void connectPanel();
    // casesfilters.cpp
    void fillFilters();
    void fillOnly();
    void restoreFilters();
    void connectFilters();
    Turn turnOfDesk() const;
    CaseFilter filterOf(const QString &chip) const;
    /// The choices beside the chip.
    void narrow(CaseFilter &filter) const;
    void applyFilter();
    void count();
    // casesviews.cpp
    QWidget *makeViewsButton();
    QJsonObject viewState() const;
    void applyView(const QJsonObject &state);
    void arrangeLayout();
    bool isBoard() const;
    void stepOnBoard(CaseId id, CaseStep step, std::optional<Rung> to);

    void showCase(CaseId id);
    void refresh();
    void exportList();
    /// To the page a case was begun from; false when it was this one.
    bool returnWhereBegun();

    Services m_services;
    DeskReader *m_reader;
    CaseModel *m_cases;
    TableView *m_table;
    ChipBar *m_chips;
    QComboBox *m_layout;
    QComboBox *m_me;
    QComboBox *m_area;
    QComboBox *m_grade;
    QComboBox *m_rung;
    QComboBox *m_kind;
    QComboBox *m_only; ///< Urgent, waiting for a successor, where one was asked to help …
    QLineEdit *m_text;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QStackedWidget *m_views; ///< The list's card, or the board.
    CaseBoard *m_board;
    CasePanel *m_panel;
    MasterDetail *m_split;
    QTimer *m_refresh;
    QTimer *m_minute; ///< Lights change with the time.
    std::optional<HotlineShares> m_hotline; ///< While only the hotline's are looked at.
    QHash<QString, int> m_counts; ///< By chip, with the filters; "shown": of what is shown.
    int m_round = 0; ///< Of counting: an older answer is thrown away.
    bool m_carried = false; ///< The panel was opened by a card that was carried; the board comes back after the step.
    QString m_from; ///< The page from which the case in the form was begun; empty: this one.
    bool m_returns = false; ///< There after saving, too: a visit goes on.
};

} // namespace linli::ui
