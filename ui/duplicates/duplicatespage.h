// Records that are likely one person, side by side, and what is decided of them.
#pragma once

#include "core/duplicates/likelypairs.h"
#include "ui/models/services.h"
#include "ui/shell/page.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace linli::ui {

class DeskReader;
class EmptyState;
class LongWork;
class MasterDetail;
class PairModel;
class ProgressPanel;
class TableView;
struct WorkControl;

class DuplicatesPage : public Page
{
    Q_OBJECT

public:
    explicit DuplicatesPage(const Services &services, QWidget *parent = nullptr);
    ~DuplicatesPage() override;

    QString title() const override;
    QString summary() const override;
    QList<QWidget *> actions() override;
    void activate() override;
    bool undo() override;
    bool goBack() override;

    /// Looks through the ledger; the list follows.
    void search();
    bool isSearching() const;
    PairModel *pairs() const { return m_pairs; }
    enum class Decision { KeepFirst, KeepSecond, Apart };
    /// Of the chosen pair.
    void decide(Decision decision);

private:
    QWidget *buildList();
    QWidget *buildPair();
    void arrange();
    void showPair();
    void addLine(int row, const QString &label, const QString &first, const QString &second);

    Services m_services;
    PairModel *m_pairs;
    TableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ProgressPanel *m_progress;
    LongWork *m_work;
    DeskReader *m_reader;
    std::shared_ptr<WorkControl> m_control; ///< Of the search under way.
    MasterDetail *m_split = nullptr;
    QGridLayout *m_lines = nullptr;
    QWidget *m_card = nullptr;
    QPushButton *m_keepFirst;
    QPushButton *m_keepSecond;
    QPushButton *m_apart;
    bool m_searched = false;
};

} // namespace linli::ui
