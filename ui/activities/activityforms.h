// One form for each step of an activity, the plan, the series; and what they write.
#pragma once

#include "core/activities/activityquery.h"
#include "core/activities/activitysteps.h"
#include "ui/models/desk.h"
#include "ui/widgets/panelfields.h"

#include <functional>

namespace linli::ui {

using ActivityWrite = std::function<Result<void>(Ledger &)>;

struct ActivityOffer
{
    PanelForm *form = nullptr;
    /// Reads the form, on the window's thread; error Invalid for what a field says no to.
    std::function<Result<ActivityWrite>()> prepare;
};

/// Sign-up, attend, hold, record, cancel, note.
ActivityOffer offerStep(const Theme &theme, Desk &desk, ActivityStep step, const ActivityDetails &details);
/// People off the list.
ActivityOffer offerSignOff(const Theme &theme, const ActivityDetails &details);
/// The next edition, on a day of one's choice.
ActivityOffer offerCopy(const Theme &theme, const ActivityDetails &details);

/// What an activity can be made of: areas, series, venues, organisers, care kinds.
struct PlanLists
{
    FieldChoices areas, series, venues, organisers, careKinds;
};
Result<PlanLists> planLists(Ledger &ledger, AreaId area);

class ActivityPlanForm : public PanelForm
{
    Q_OBJECT

public:
    /// `isNew`: the edition is given by the series unless it is chosen.
    ActivityPlanForm(const Theme &theme, const ActivityPlan &plan, const PlanLists &lists, bool isNew, QWidget *parent = nullptr);
    ActivityPlan asked() const;

private:
    QComboBox *m_series, *m_area, *m_venue;
    QSpinBox *m_edition, *m_others;
    QLineEdit *m_title, *m_place, *m_audience;
    DateField *m_from, *m_until;
    QTimeEdit *m_fromTime, *m_untilTime;
    QListWidget *m_care, *m_organisers;
};

class SeriesForm : public PanelForm
{
    Q_OBJECT

public:
    SeriesForm(const Theme &theme, const Series &series, const FieldChoices &areas, QWidget *parent = nullptr);
    Series asked() const;

private:
    Series m_series;
    QLineEdit *m_name;
    QComboBox *m_area, *m_rhythm;
    QSpinBox *m_firstYear;
};

} // namespace linli::ui
