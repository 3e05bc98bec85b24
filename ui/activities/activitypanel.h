// The chosen activity: what is planned, who came, its steps, and the next right one.
#pragma once

#include "ui/activities/activityforms.h"
#include "ui/models/services.h"

#include <QWidget>

#include <memory>

class QLabel;
class QMenu;
class QPrinter;
class QStackedWidget;
class QVBoxLayout;

namespace linli::ui {

class EmptyState;
class Timeline;

class ActivityPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPanel(const Services &services, QWidget *parent = nullptr);

    ActivityId shownOne() const { return m_details.one.id; }
    const ActivityDetails &details() const { return m_details; }
    void show(ActivityId id);
    void reload();
    void planNew();
    void changePlan();
    void editSeries(SeriesId id); ///< Null: a new one.
    void take(ActivityStep step);
    void takeOff();
    void copyNext();
    /// The next right step; none for what is over.
    std::optional<ActivityStep> next() const;
    bool isEditing() const { return m_form != nullptr; }
    PanelForm *editor() const { return m_form; }
    void cancelEditing();
    void saveEditing();
    /// The sheet to sign in on; journalled.
    void print(const std::shared_ptr<QPrinter> &printer);

Q_SIGNALS:
    void message(const QString &text, bool undoable);

private:
    void buildView();
    void fill();
    void fillFacts();
    void fillButtons();
    void fillMenu(QMenu *menu);
    void addFact(const QString &label, const QString &value);
    void present(PanelForm *form);
    void presentPlan(const ActivityPlan &plan, bool isNew);
    void presentOffer(const ActivityOffer &offer, const QString &done);
    void clear();
    void choosePrinter();
    void exportPeople();

    Services m_services;
    ActivityDetails m_details;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_view;
    QLabel *m_title;
    QVBoxLayout *m_facts;
    Timeline *m_timeline;
    QWidget *m_buttons;
    PanelForm *m_form = nullptr;
};

} // namespace linli::ui
