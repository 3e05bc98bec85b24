#include "ui/activities/activityforms.h"

#include "core/areas/areastore.h"
#include "core/base/text.h"
#include "core/households/carekinds.h"
#include "ui/activities/attendancelist.h"
#include "ui/activities/peoplepicker.h"

#include <QCoreApplication>

namespace linli::ui {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("linli::ui::ActivityForms", text);
}

using Prepare = std::function<Result<ActivityWrite>()>;

Prepare signUpForm(PanelFields &fields, Desk &desk, const ActivityRef &ref)
{
    auto *picker = fields.add(say(QT_TRANSLATE_NOOP("linli::ui::ActivityForms", "Who")), new PeoplePicker(desk, ref.id), true);
    auto *part = fields.choice(say(QT_TRANSLATE_NOOP("linli::ui::ActivityForms", "As")),
        {{displayName(Part::Guest), int(Part::Guest)}, {displayName(Part::Volunteer), int(Part::Volunteer)}}, int(Part::Guest));
    return [=]() -> Result<ActivityWrite> {
        return ActivityWrite([ref, people = picker->chosen(), as = Part(part->currentData().toInt())](Ledger &ledger) -> Result<void> {
            LINLI_ASSIGN(const int added, signUp(ledger, ref, people, as));
            Q_UNUSED(added)
            return success();
        });
    };
}

Prepare attendForm(PanelFields &fields, const ActivityRef &ref, const ActivityDetails &details)
{
    auto *list = fields.add(say(QT_TRANSLATE_NOOP("linli::ui::ActivityForms", "Who came")),
        new AttendanceList(details.attendees, AttendanceList::Asked::Came), false);
    auto *others = fields.number(say(QT_TRANSLATE_NOOP("linli::ui::ActivityForms", "Others who came")), 0, 999999, details.one.othersCame);
    return [=]() -> Result<ActivityWrite> {
        if (const QString problem = list->problem(); !problem.isEmpty())
            return Error{ErrorKind::Invalid, problem};
        AttendanceMarks marks = list->marks();
        marks.othersCame = others->value();
        return ActivityWrite([ref, marks](Ledger &ledger) { return attendActivity(ledger, ref, marks); });
    };
}

Prepare recordForm(PanelFields &fields, ActivityStep step, const ActivityRef &ref, const ActivityDetails &details)
{
    auto *said = fields.text(say(QT_TRANSLATE_NOOP("linli::ui::ActivityForms", "What was said and done")), details.one.said);
    auto *others = fields.number(say(QT_TRANSLATE_NOOP("linli::ui::ActivityForms", "Others who came")), 0, 999999, details.one.othersCame);
    auto *errands = fields.number(say(QT_TRANSLATE_NOOP("linli::ui::ActivityForms", "Errands served")), 0, 999999, details.one.errands);
    return [=]() -> Result<ActivityWrite> {
        const ActivityRecord record{said->toPlainText(), others->value(), errands->value()};
        return ActivityWrite([ref, record, step](Ledger &ledger) {
            return step == ActivityStep::Hold ? holdActivity(ledger, ref, record) : correctActivity(ledger, ref, record);
        });
    };
}

Prepare textForm(PanelFields &fields, ActivityStep step, const ActivityRef &ref)
{
    const bool cancelling = step == ActivityStep::Cancel;
    auto *text = fields.text(cancelling ? say(QT_TRANSLATE_NOOP("linli::ui::ActivityForms", "Reason"))
                                        : say(QT_TRANSLATE_NOOP("linli::ui::ActivityForms", "Note")),
        {}, true);
    return [=]() -> Result<ActivityWrite> {
        return ActivityWrite([ref, cancelling, typed = text->toPlainText()](Ledger &ledger) {
            return cancelling ? cancelActivity(ledger, ref, typed) : noteActivity(ledger, ref, typed);
        });
    };
}

} // namespace

ActivityOffer offerStep(const Theme &theme, Desk &desk, ActivityStep step, const ActivityDetails &details)
{
    const ActivityRef ref{details.one.id, details.one.steps};
    auto *form = new PanelForm(theme, displayName(step), displayName(step));
    PanelFields fields(form, theme);
    switch (step) {
    case ActivityStep::SignUp:
        return {form, signUpForm(fields, desk, ref)};
    case ActivityStep::Attend:
        return {form, attendForm(fields, ref, details)};
    case ActivityStep::Hold:
    case ActivityStep::Record:
        return {form, recordForm(fields, step, ref, details)};
    default:
        if (step == ActivityStep::Cancel)
            form->setNotice(say(QT_TRANSLATE_NOOP("linli::ui::ActivityForms", "What was booked for it becomes free again.")));
        return {form, textForm(fields, step, ref)};
    }
}

ActivityOffer offerSignOff(const Theme &theme, const ActivityDetails &details)
{
    const ActivityRef ref{details.one.id, details.one.steps};
    const QString title = say(QT_TRANSLATE_NOOP("linli::ui::ActivityForms", "Take people off the list"));
    auto *form = new PanelForm(theme, title, title);
    PanelFields fields(form, theme);
    auto *list = fields.add(say(QT_TRANSLATE_NOOP("linli::ui::ActivityForms", "Who")),
        new AttendanceList(details.attendees, AttendanceList::Asked::SignOff), true);
    return {form, [=]() -> Result<ActivityWrite> {
                return ActivityWrite([ref, people = list->ticked()](Ledger &ledger) { return signOff(ledger, ref, people); });
            }};
}

ActivityOffer offerCopy(const Theme &theme, const ActivityDetails &details)
{
    const QString title = say(QT_TRANSLATE_NOOP("linli::ui::ActivityForms", "Plan the next edition"));
    auto *form = new PanelForm(theme, title, title);
    form->setNotice(say(QT_TRANSLATE_NOOP("linli::ui::ActivityForms",
        "Everything is taken over but who signed up, who came and what was said; the venue is booked.")));
    PanelFields fields(form, theme);
    const QDateTime starts = details.one.time.starts;
    const QDateTime next = details.series.id ? nextStart(details.series.rhythm, starts) : QDateTime();
    auto *day = fields.day(say(QT_TRANSLATE_NOOP("linli::ui::ActivityForms", "Day")), next.isValid() ? next.date() : starts.date().addYears(1));
    auto *time = fields.time(say(QT_TRANSLATE_NOOP("linli::ui::ActivityForms", "Time")), starts.time());
    return {form, [=, id = details.one.id]() -> Result<ActivityWrite> {
                const auto date = day->date();
                const QDateTime begin = date ? wallTime(*date, time->time()) : QDateTime();
                return ActivityWrite([id, begin](Ledger &ledger) -> Result<void> {
                    LINLI_ASSIGN(const ActivityId made, copyActivity(ledger, id, begin));
                    Q_UNUSED(made)
                    return success();
                });
            }};
}

Result<PlanLists> planLists(Ledger &ledger, AreaId area)
{
    PlanLists lists;
    LINLI_ASSIGN(const AreaTree tree, AreaTree::loadInScope(ledger.db()));
    for (const Area &one : tree.all())
        lists.areas.append({one.name, one.id.value});
    lists.series.append({say(QT_TRANSLATE_NOOP("linli::ui::ActivityForms", "None: on its own")), qint64(0)});
    LINLI_ASSIGN(const QList<Series> series, allSeries(ledger));
    for (const Series &one : series)
        lists.series.append({one.name, one.id.value});
    lists.venues.append({say(QT_TRANSLATE_NOOP("linli::ui::ActivityForms", "None of the register")), qint64(0)});
    LINLI_ASSIGN(const QList<ResourceRow> register_, resources(ledger, {}));
    for (const ResourceRow &row : register_) {
        if (row.one.kind == ResourceKind::Venue)
            lists.venues.append({row.one.name, row.one.id.value});
        else if (row.one.kind == ResourceKind::Unit || row.one.kind == ResourceKind::Team)
            lists.organisers.append({row.one.name, QStringLiteral("r%1").arg(row.one.id.value)});
    }
    const AreaId root = area ? area : tree.all().isEmpty() ? AreaId() : tree.all().first().id;
    const auto leaders = likelyOrganisers(ledger, root);
    if (leaders.ok()) { // A role without leaders' names plans as well.
        for (const Organiser &one : *leaders)
            lists.organisers.append({one.name, QStringLiteral("p%1").arg(one.person.value)});
    }
    LINLI_ASSIGN(const CareKinds kinds, CareKinds::load(ledger.db()));
    for (const QString &word : kinds.offered())
        lists.careKinds.append({kinds.nameOf(word), word});
    return lists;
}

ActivityPlanForm::ActivityPlanForm(const Theme &theme, const ActivityPlan &plan, const PlanLists &lists, bool isNew, QWidget *parent)
    : PanelForm(theme, isNew ? tr("Plan an activity") : tr("Change the activity"), isNew ? tr("Plan it") : tr("Save"), parent)
{
    PanelFields fields(this, theme);
    QVariantList organisers;
    for (const Organiser &one : plan.organisers)
        organisers.append(one.person ? QStringLiteral("p%1").arg(one.person.value) : QStringLiteral("r%1").arg(one.resource.value));
    FieldChoices offered = lists.organisers;
    for (const Organiser &one : plan.organisers) { // Who is no leader any more stays.
        const QString key = one.person ? QStringLiteral("p%1").arg(one.person.value) : QStringLiteral("r%1").arg(one.resource.value);
        if (std::none_of(offered.begin(), offered.end(), [&](const auto &choice) { return choice.second == key; }))
            offered.append({one.name, key});
    }
    QVariantList care;
    for (const QString &word : plan.careKinds)
        care.append(word);
    m_series = fields.choice(tr("Series"), lists.series, plan.series.value);
    m_edition = fields.number(tr("Edition"), 0, 9999, plan.edition, isNew ? tr("the next one") : tr("none"));
    m_title = fields.line(tr("Title"), plan.title);
    m_title->setPlaceholderText(tr("otherwise as its series"));
    m_area = fields.longChoice(tr("Area"), lists.areas, plan.area.value, true);
    m_from = fields.day(tr("From"), plan.time.starts.date());
    m_fromTime = fields.time(tr("At"), plan.time.starts.time());
    m_until = fields.day(tr("Until"), plan.time.ends.date());
    m_untilTime = fields.time(tr("Until time"), plan.time.ends.time());
    m_venue = fields.longChoice(tr("Venue"), lists.venues, plan.venue.value);
    m_place = fields.line(tr("Place, in words"), plan.place);
    m_audience = fields.line(tr("For whom"), plan.audience);
    m_care = fields.ticks(tr("For residents with a mark"), lists.careKinds, care);
    m_organisers = fields.ticks(tr("Organised by"), offered, organisers);
    m_others = fields.number(tr("Signed up without a name"), 0, 999999, plan.othersSigned);
    connect(m_from, &DateField::dateChanged, this, [this] { // It seldom lasts longer than a day.
        if (const auto day = m_from->date())
            m_until->setDate(day);
    });
}

ActivityPlan ActivityPlanForm::asked() const
{
    ActivityPlan plan;
    plan.series = SeriesId(m_series->currentData().toLongLong());
    plan.edition = m_edition->value();
    plan.area = AreaId(PanelFields::chosen(m_area).toLongLong());
    plan.title = m_title->text();
    const auto from = m_from->date();
    const auto until = m_until->date();
    if (from && until)
        plan.time = {wallTime(*from, m_fromTime->time()), wallTime(*until, m_untilTime->time())};
    plan.venue = ResourceId(PanelFields::chosen(m_venue).toLongLong());
    plan.place = m_place->text();
    plan.audience = m_audience->text();
    for (const QVariant &word : PanelFields::ticked(m_care))
        plan.careKinds.append(word.toString());
    plan.othersSigned = m_others->value();
    for (const QVariant &key : PanelFields::ticked(m_organisers)) {
        const QString text = key.toString();
        const qint64 id = text.mid(1).toLongLong();
        plan.organisers.append(text.startsWith(u'p') ? Organiser{PersonId(id), {}, {}} : Organiser{{}, ResourceId(id), {}});
    }
    return plan;
}

SeriesForm::SeriesForm(const Theme &theme, const Series &series, const FieldChoices &areas, QWidget *parent)
    : PanelForm(theme, series.id ? tr("Change the series") : tr("New series"), tr("Save"), parent)
    , m_series(series)
{
    setNotice(tr("Its activities are numbered by themselves: the first one of a yearly series counts from the first year."));
    PanelFields fields(this, theme);
    FieldChoices rhythms;
    for (const Rhythm rhythm : allOf<Rhythm>)
        rhythms.append({displayName(rhythm), int(rhythm)});
    m_name = fields.line(tr("Name"), series.name, true);
    m_area = fields.longChoice(tr("Which area runs it"), areas, series.area.value, true);
    m_rhythm = fields.choice(tr("How often"), rhythms, int(series.rhythm));
    m_firstYear = fields.number(tr("First year"), 1948, 2200, series.firstYear > 0 ? series.firstYear : 1948, tr("not known"));
}

Series SeriesForm::asked() const
{
    Series series = m_series;
    series.name = m_name->text();
    series.area = AreaId(PanelFields::chosen(m_area).toLongLong());
    series.rhythm = Rhythm(m_rhythm->currentData().toInt());
    series.firstYear = m_firstYear->value() > 1948 ? m_firstYear->value() : 0;
    return series;
}

} // namespace linli::ui
