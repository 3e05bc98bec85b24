// Past days: the ledger as it was on one, or what changed between two. Nothing is edited here.
#pragma once

#include "core/asof/difference.h"
#include "ui/history/pastreader.h"
#include "ui/models/services.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace linli::ui {

class Banner;
class ChangeModel;
class ChipBar;
class DateField;
class EmptyState;
class LongWork;
class PastAreaModel;
class PastCardView;
class PastHouseholdModel;
class ProgressPanel;
class TableView;

class PastPage : public Page
{
    Q_OBJECT

public:
    explicit PastPage(const Services &services, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QList<QWidget *> actions() override;
    bool goBack() override;

    void showDay(QDate day);
    void showDifference(QDate from, QDate until);
    void exportTo(const QString &path);
    bool isWorking() const;

    PastHouseholdModel *households() const { return m_households; }
    ChangeModel *changes() const { return m_changes; }
    PastCardView *card() const { return m_card; }
    /// The household as it was on the day that is shown.
    void openPast(HouseholdId id);
    PastAreaModel *areas() const { return m_areas; }

private:
    QWidget *buildQuestion();
    QWidget *buildAnswer();
    void connectAll();
    void arrange();
    void setTwoDays(bool two);
    void ask();
    void takeDay(const Result<PastOverview> &overview);
    void takeDifference(const Result<Difference> &found);
    void chooseArea();
    void fillKinds();
    void fail(const Error &error);
    void openHousehold(HouseholdId id);
    void chooseFile();
    void clear();
    AreaId currentArea() const;

    Services m_services;
    PastReader *m_reader;
    PastAreaModel *m_areas;
    PastHouseholdModel *m_households;
    ChangeModel *m_changes;
    std::optional<PastOverview> m_overview;
    std::optional<Difference> m_difference;
    ChipBar *m_modes;
    DateField *m_from;
    QLabel *m_to;
    DateField *m_until;
    QPushButton *m_show;
    QPushButton *m_export;
    Banner *m_banner;
    ProgressPanel *m_progress;
    LongWork *m_work;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_split;
    TableView *m_areaTable;
    TableView *m_householdTable;
    TableView *m_changeTable;
    ChipBar *m_kinds;
    QWidget *m_kindHolder;
    QStackedWidget *m_lists; ///< Households, changes, or the card of one of them.
    PastCardView *m_card;
};

} // namespace linli::ui
