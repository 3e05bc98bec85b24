// The chosen activity: what is planned, who came, its steps, and the next right one.
#pragma once

#include "ui/activities/activityforms.h"
#include "ui/models/services.h"
#include "ui/widgets/recordpanel.h"


#include <memory>

class QLabel;
class QMenu;
class QPrinter;
class QVBoxLayout;

namespace linli::ui {

class Timeline;

class ActivityPanel : public RecordPanel
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
    /// The sheet to sign in on; journalled.
    void print(const std::shared_ptr<QPrinter> &printer);

private:
    bool hasRecord() const override { return bool(shownOne()); }
    void buildView();
    void fill();
    void fillFacts();
    void fillButtons();
    void fillMenu(QMenu *menu);
    void addFact(const QString &label, const QString &value);
    void presentPlan(const ActivityPlan &plan, bool isNew);
    void presentOffer(const ActivityOffer &offer, const QString &done);
    void clear();
    void choosePrinter();
    void exportPeople();

    Services m_services;
    ActivityDetails m_details;
    QLabel *m_title;
    QVBoxLayout *m_facts;
    Timeline *m_timeline;
    QWidget *m_buttons;
};

} // namespace linli::ui
