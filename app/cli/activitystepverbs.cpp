// linli activity plan, change, copy, sign-up, sign-off, attend, hold, record, cancel, note.
#include "app/cli/activityverbs.h"
#include "app/cli/caseoutput.h"
#include "app/cli/peopleverbs.h"
#include "app/cli/resourceverbs.h"

#include "core/activities/activitysteps.h"
#include "core/base/text.h"
#include "core/households/carekinds.h"

#include <functional>
#include <memory>

namespace linli::cli {

namespace {

struct Typed
{
    std::string which, series, area, title, from, until, venue, place, audience, text, reason;
    std::vector<std::string> careKinds, leaders, units, people, came, absent, hours;
    int edition = 0, othersSigned = -1, othersCame = -1, errands = -1;
    bool volunteer = false, everybody = false;
};

using Act = std::function<Result<void>(Ledger &, const ActivityRef &, const Typed &)>;

QString typed(const std::string &value)
{
    return QString::fromStdString(value);
}

/// What was typed put over what is there.
Result<void> take(Ledger &ledger, const Typed &arguments, ActivityPlan &plan)
{
    if (!arguments.series.empty()) {
        LINLI_ASSIGN(plan.series, findSeries(ledger, typed(arguments.series)));
    }
    LINLI_ASSIGN(const AreaId area, areaOption(ledger, arguments.area));
    plan.area = area ? area : plan.area;
    LINLI_ASSIGN(const TimeSpan time, spanOption(arguments.from, arguments.until));
    plan.time.starts = time.starts.isValid() ? time.starts : plan.time.starts;
    plan.time.ends = time.ends.isValid() ? time.ends : plan.time.ends;
    if (!arguments.venue.empty()) {
        LINLI_ASSIGN(plan.venue, findResource(ledger, typed(arguments.venue)));
    }
    for (const auto &[from, to] : {std::pair{&arguments.title, &plan.title}, {&arguments.place, &plan.place}, {&arguments.audience, &plan.audience}}) {
        if (!from->empty())
            *to = typed(*from);
    }
    plan.edition = arguments.edition > 0 ? arguments.edition : plan.edition;
    plan.othersSigned = arguments.othersSigned >= 0 ? arguments.othersSigned : plan.othersSigned;
    if (!arguments.careKinds.empty()) {
        LINLI_ASSIGN(const CareKinds kinds, CareKinds::load(ledger.db()));
        plan.careKinds.clear();
        for (const std::string &kind : arguments.careKinds)
            plan.careKinds.append(kinds.wordOf(typed(kind)));
    }
    if (!arguments.leaders.empty() || !arguments.units.empty())
        plan.organisers.clear();
    for (const std::string &leader : arguments.leaders) {
        LINLI_ASSIGN(const PersonId person, personFromText(ledger, typed(leader)));
        plan.organisers.append({person, {}, {}});
    }
    for (const std::string &unit : arguments.units) {
        LINLI_ASSIGN(const ResourceId resource, findResource(ledger, typed(unit)));
        plan.organisers.append({{}, resource, {}});
    }
    return success();
}

struct Verb
{
    CLI::App *app;
    std::shared_ptr<Typed> typed;

    template <class Value>
    CLI::Option *option(const char *name, Value Typed::*field, const QString &description) const
    {
        return app->add_option(name, (*typed).*field, linli::cli::text(description));
    }
};

Verb addStep(CLI::App &group, Context &context, const char *name, const QString &description, const char *example, const Act &act)
{
    Verb verb{addVerb(group, name, description, {example}), std::make_shared<Typed>()};
    verb.option("ACTIVITY", &Typed::which, translate("cli", "Its number, or the series and the edition, as SERIES@9"))->required();
    onRun(verb.app, context, [&context, arguments = verb.typed, act]() -> Result<void> {
        LINLI_ASSIGN(Ledger * ledger, context.open());
        LINLI_ASSIGN(const ActivityId id, findActivity(*ledger, typed(arguments->which)));
        LINLI_TRY(act(*ledger, {id}, *arguments));
        return printActivity(context, *ledger, id);
    });
    return verb;
}

void addPlanOptions(const Verb &verb)
{
    verb.option("--series", &Typed::series, translate("cli", "The series it belongs to (name or number)"));
    verb.option("--edition", &Typed::edition, translate("cli", "Which edition; otherwise the next"));
    verb.option("--title", &Typed::title, translate("cli", "How it is called; otherwise as its series"));
    verb.option("--area", &Typed::area, translate("cli", "Whose activity it is (name or number)"));
    verb.option("--from", &Typed::from, translate("cli", "From when, as 2026-09-25 14:00"));
    verb.option("--until", &Typed::until, translate("cli", "Until when"));
    verb.option("--venue", &Typed::venue, translate("cli", "Where: a resource of the register, which is booked for it"));
    verb.option("--place", &Typed::place, translate("cli", "Where, in words"));
    verb.option("--for", &Typed::audience, translate("cli", "For whom, in words"));
    verb.option("--care", &Typed::careKinds, translate("cli", "For residents of this mark (several times)"));
    verb.option("--organiser", &Typed::leaders, translate("cli", "Who organises it: a person of the ledger (several times)"));
    verb.option("--unit", &Typed::units, translate("cli", "A work unit or team of the register that organises it (several times)"));
    verb.option("--others", &Typed::othersSigned, translate("cli", "How many signed up without a name"));
}

/// By the number that `people` shows, the person's number, or the name where one alone has it.
Result<AttendeeId> attendeeFrom(const QList<Attendee> &all, const QString &asked)
{
    QList<AttendeeId> found;
    for (const Attendee &one : all) {
        if (one.id.toText() == asked || one.person.toText() == asked)
            return one.id;
        if (one.name == asked)
            found.append(one.id);
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return Error{ErrorKind::NotFound, translate("cli", "One of these is not on the list (`linli activity people` shows it).")};
    return Error{ErrorKind::Refused, translate("cli", "Several people on the list have this name. Give their numbers.")};
}

/// "NAME=1.5"
Result<void> takeHours(const QList<Attendee> &all, const std::vector<std::string> &hours, AttendanceMarks &marks)
{
    for (const std::string &one : hours) {
        const QString text = typed(one);
        const qsizetype sign = text.lastIndexOf(u'=');
        bool ok = false;
        const double value = sign < 0 ? 0 : text.mid(sign + 1).toDouble(&ok);
        if (!ok || value < 0 || value > 1000)
            return Error{ErrorKind::Invalid, translate("cli", "Hours are written as NAME=1.5.")};
        LINLI_ASSIGN(const AttendeeId id, attendeeFrom(all, text.left(sign)));
        marks.minutes.insert(id, qRound(value * 60));
    }
    return success();
}

Result<void> attend(Ledger &ledger, const ActivityRef &which, const Typed &arguments)
{
    LINLI_ASSIGN(const QList<Attendee> all, attendeesOf(ledger.db(), which.id));
    AttendanceMarks marks;
    if (arguments.everybody) {
        for (const Attendee &one : all)
            marks.came.insert(one.id, true);
    }
    for (const auto &[names, value] : {std::pair{&arguments.came, true}, std::pair{&arguments.absent, false}}) {
        for (const std::string &name : *names) {
            LINLI_ASSIGN(const AttendeeId id, attendeeFrom(all, typed(name)));
            marks.came.insert(id, value);
        }
    }
    LINLI_TRY(takeHours(all, arguments.hours, marks));
    if (arguments.othersCame >= 0)
        marks.othersCame = arguments.othersCame;
    return attendActivity(ledger, which, marks);
}

Result<void> signThem(Ledger &ledger, const ActivityRef &which, const Typed &arguments)
{
    QList<PersonId> people;
    for (const std::string &name : arguments.people) {
        LINLI_ASSIGN(const PersonId person, personFromText(ledger, typed(name)));
        people.append(person);
    }
    LINLI_ASSIGN(const int added, signUp(ledger, which, people, arguments.volunteer ? Part::Volunteer : Part::Guest));
    Q_UNUSED(added)
    return success();
}

Result<void> signThemOff(Ledger &ledger, const ActivityRef &which, const Typed &arguments)
{
    LINLI_ASSIGN(const QList<Attendee> all, attendeesOf(ledger.db(), which.id));
    QList<AttendeeId> people;
    for (const std::string &name : arguments.people) {
        LINLI_ASSIGN(const AttendeeId id, attendeeFrom(all, typed(name)));
        people.append(id);
    }
    return signOff(ledger, which, people);
}

/// Numbers that were not given stay.
Result<ActivityRecord> recordOf(Ledger &ledger, ActivityId id, const Typed &arguments)
{
    LINLI_ASSIGN(const Activity one, loadActivity(ledger, id));
    return ActivityRecord{arguments.text.empty() ? one.said : typed(arguments.text), arguments.othersCame >= 0 ? arguments.othersCame : one.othersCame,
        arguments.errands >= 0 ? arguments.errands : one.errands};
}

void addRecordOptions(const Verb &verb)
{
    verb.option("--text", &Typed::text, translate("cli", "What was said and done"));
    verb.option("--others", &Typed::othersCame, translate("cli", "How many came without a name on the list"));
    verb.option("--errands", &Typed::errands, translate("cli", "How many errands were served"));
}

void addPlanVerbs(CLI::App &group, Context &context)
{
    Verb plan{addVerb(group, "plan", translate("cli", "Plan an activity, alone or as the next edition of a series"),
                  {"linli activity plan --series 邻里节 --from \"2026-09-25 14:00\" --until \"2026-09-25 16:00\" --venue 活动室 --care 独居",
                      "linli activity plan --title 重阳敬老 --area 广济桥社区 --from \"2026-10-18 09:00\" --until \"2026-10-18 11:00\" --place 小区广场"}),
        std::make_shared<Typed>()};
    addPlanOptions(plan);
    onRun(plan.app, context, [&context, arguments = plan.typed]() -> Result<void> {
        LINLI_ASSIGN(Ledger * ledger, context.open());
        ActivityPlan asked;
        LINLI_TRY(take(*ledger, *arguments, asked));
        LINLI_ASSIGN(const ActivityId id, planActivity(*ledger, asked));
        return printActivity(context, *ledger, id);
    });
    addPlanOptions(addStep(group, context, "change", translate("cli", "Change what is planned; the booking of its venue moves along"),
        "linli activity change 邻里节@9 --from \"2026-09-26 14:00\" --until \"2026-09-26 16:00\"",
        [](Ledger &ledger, const ActivityRef &which, const Typed &arguments) -> Result<void> {
            LINLI_ASSIGN(ActivityPlan changed, planOf(ledger, which.id));
            LINLI_TRY(take(ledger, arguments, changed));
            return changeActivity(ledger, which, changed);
        }));
    Verb copy{addVerb(group, "copy", translate("cli", "Plan the next edition of it"),
                  {"linli activity copy 邻里节@9", "linli activity copy 邻里节@9 --from \"2027-09-24 14:00\""}),
        std::make_shared<Typed>()};
    copy.option("ACTIVITY", &Typed::which, translate("cli", "Its number, or the series and the edition, as SERIES@9"))->required();
    copy.option("--from", &Typed::from, translate("cli", "When it begins; otherwise by the series' rhythm"));
    onRun(copy.app, context, [&context, arguments = copy.typed]() -> Result<void> {
        LINLI_ASSIGN(const QDateTime starts, timeOption(arguments->from));
        LINLI_ASSIGN(Ledger * ledger, context.open());
        LINLI_ASSIGN(const ActivityId id, findActivity(*ledger, typed(arguments->which)));
        LINLI_ASSIGN(const ActivityId next, copyActivity(*ledger, id, starts));
        return printActivity(context, *ledger, next);
    });
}

} // namespace

void addActivityStepVerbs(CLI::App &group, Context &context)
{
    addPlanVerbs(group, context);
    const Verb sign = addStep(group, context, "sign-up", translate("cli", "Put residents of the ledger on the list"),
        "linli activity sign-up 邻里节@9 --person 王桂芳 --volunteer", signThem);
    sign.option("--person", &Typed::people, translate("cli", "Who (name or number; several times)"))->required();
    sign.app->add_flag("--volunteer", sign.typed->volunteer, text(translate("cli", "As volunteers")));
    addStep(group, context, "sign-off", translate("cli", "Take people off the list"), "linli activity sign-off 邻里节@9 --person 王桂芳", signThemOff)
        .option("--person", &Typed::people, translate("cli", "Who (name or number; several times)"))->required();
    const Verb attendVerb = addStep(group, context, "attend", translate("cli", "Who came, and the hours of volunteers"),
        "linli activity attend 邻里节@9 --everybody --absent 王桂芳 --hours 李志愿=1.5 --others 40", attend);
    attendVerb.option("--came", &Typed::came, translate("cli", "Who came (name or number; several times)"));
    attendVerb.option("--absent", &Typed::absent, translate("cli", "Who did not (several times)"));
    attendVerb.app->add_flag("--everybody", attendVerb.typed->everybody, text(translate("cli", "Everybody on the list came, but those named as absent")));
    attendVerb.option("--hours", &Typed::hours, translate("cli", "A volunteer's hours, as NAME=1.5 (several times)"));
    attendVerb.option("--others", &Typed::othersCame, translate("cli", "How many came without a name on the list"));
    addRecordOptions(addStep(group, context, "hold", translate("cli", "It was held"), "linli activity hold 邻里节@9 --text 包饺子 --others 40 --errands 12",
        [](Ledger &ledger, const ActivityRef &which, const Typed &arguments) -> Result<void> {
            LINLI_ASSIGN(const ActivityRecord record, recordOf(ledger, which.id, arguments));
            return holdActivity(ledger, which, record);
        }));
    addRecordOptions(addStep(group, context, "record", translate("cli", "Correct the record of what was held"),
        "linli activity record 邻里节@9 --errands 14", [](Ledger &ledger, const ActivityRef &which, const Typed &arguments) -> Result<void> {
            LINLI_ASSIGN(const ActivityRecord record, recordOf(ledger, which.id, arguments));
            return correctActivity(ledger, which, record);
        }));
    addStep(group, context, "cancel", translate("cli", "Cancel it, with a reason; what was booked for it is free"), "linli activity cancel 邻里节@9 --reason 下雨",
        [](Ledger &ledger, const ActivityRef &which, const Typed &arguments) { return cancelActivity(ledger, which, typed(arguments.reason)); })
        .option("--reason", &Typed::reason, translate("cli", "Why"))->required();
    addStep(group, context, "note", translate("cli", "Something to remember"), "linli activity note 邻里节@9 --text 音响已借好",
        [](Ledger &ledger, const ActivityRef &which, const Typed &arguments) { return noteActivity(ledger, which, typed(arguments.text)); })
        .option("--text", &Typed::text, translate("cli", "The note"))->required();
}

} // namespace linli::cli
