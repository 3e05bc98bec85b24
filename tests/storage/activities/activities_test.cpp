// Activities from the plan to who came, on both engines.
#include "core/duplicates/likelypairs.h"
#include "core/households/careflags.h"
#include "core/subject/copyofperson.h"
#include "core/subject/eraseperson.h"
#include "tests/storage/resources/hall.h"
#include "tests/support/plan.h"

using namespace linli;
using namespace linli::test;

namespace {

SeriesId festival(Centre &centre)
{
    Series series;
    series.area = centre.town.own.community;
    series.name = QStringLiteral("邻里节");
    series.firstYear = 2018;
    return need(addSeries(centre.ledger(), series));
}

PersonId neighbour(Centre &centre, const char *name)
{
    Person person;
    person.name = QString::fromUtf8(name);
    Membership membership;
    membership.household = centre.town.own.household;
    return need(addResident(centre.ledger(), person, membership, {}));
}

AttendeeId of(Centre &centre, ActivityId id, PersonId person)
{
    for (const Attendee &one : need(attendeesOf(centre.ledger().db(), id))) {
        if (one.person == person)
            return one.id;
    }
    return {};
}

} // namespace

TEST_CASE("a festival of its ninth year: planned with its hall, signed up for, held, copied as the tenth", "[activities]")
{
    Centre centre(BOTH_ENGINES());
    ActivityPlan plan = centre.plan();
    plan.title.clear();
    plan.place.clear();
    plan.series = festival(centre);
    plan.venue = centre.hall;
    plan.othersSigned = 10;
    plan.organisers = {{centre.town.own.leader, {}, {}}, {{}, centre.team, {}}};
    const ActivityId id = need(planActivity(centre.ledger(), plan));
    ActivityDetails details = need(activityDetails(centre.ledger(), id));
    CHECK(details.row.fullTitle().contains(QStringLiteral("邻里节")));
    CHECK(details.one.edition == 9);
    REQUIRE(details.bookings.size() == 1);
    CHECK(details.bookings[0].one.state == BookingState::Granted);
    CHECK(details.organisers.size() == 2);
    const PersonId helper = neighbour(centre, "李志愿");
    CHECK(need(signUp(centre.ledger(), {id}, {centre.town.own.resident, centre.town.own.leader}, Part::Guest)) == 2);
    CHECK(need(signUp(centre.ledger(), {id}, {helper, centre.town.own.resident}, Part::Volunteer)) == 1);
    CHECK(kindOf(attendActivity(centre.ledger(), {id}, {{{of(centre, id, helper), true}}, {}, {}})) == ErrorKind::Refused); // Not begun.
    CHECK(kindOf(holdActivity(centre.ledger(), {id}, {})) == ErrorKind::Refused);
    centre.at("2026-09-25 16:00");
    AttendanceMarks marks;
    for (const Attendee &one : details.attendees)
        marks.came.insert(one.id, false);
    marks.came = {{of(centre, id, helper), true}, {of(centre, id, centre.town.own.resident), true},
        {of(centre, id, centre.town.own.leader), false}};
    marks.minutes = {{of(centre, id, helper), 90}};
    marks.othersCame = 40;
    need(attendActivity(centre.ledger(), {id}, marks));
    AttendanceMarks wrong;
    wrong.minutes = {{of(centre, id, centre.town.own.leader), 30}};
    CHECK(kindOf(attendActivity(centre.ledger(), {id}, wrong)) == ErrorKind::Refused);
    CHECK(kindOf(signOff(centre.ledger(), {id}, {of(centre, id, helper)})) == ErrorKind::Refused);
    need(holdActivity(centre.ledger(), {id}, {QStringLiteral("包饺子"), 41, 12}));
    const ActivityRow row = need(activityDetails(centre.ledger(), id)).row;
    CHECK(row.signedUp == 13);
    CHECK(row.came == 43);
    CHECK(row.volunteers == 2);
    CHECK(row.minutes == 90);
    CHECK(row.errands == 12);
    const ActivityId next = need(copyActivity(centre.ledger(), id));
    details = need(activityDetails(centre.ledger(), next));
    CHECK(details.one.edition == 10);
    CHECK(details.one.time == TimeSpan{when("2027-09-25 14:00"), when("2027-09-25 16:00")});
    CHECK(details.organisers.size() == 2);
    CHECK(details.attendees.isEmpty());
    CHECK(details.bookings.size() == 1);
    CHECK(need(findActivity(centre.ledger(), QStringLiteral("邻里节@10"))) == next);
    CHECK(centre.healthy());
}

TEST_CASE("an edition is given and can be changed, but not given twice", "[activities]")
{
    Centre centre(BOTH_ENGINES());
    ActivityPlan plan = centre.plan();
    plan.series = festival(centre);
    const ActivityId first = need(planActivity(centre.ledger(), plan));
    plan.edition = 9;
    CHECK(kindOf(planActivity(centre.ledger(), plan)) == ErrorKind::Refused);
    need(cancelActivity(centre.ledger(), {first}, QStringLiteral("下雨")));
    const ActivityId again = need(planActivity(centre.ledger(), plan));
    ActivityPlan changed = need(planOf(centre.ledger(), again));
    changed.edition = 12;
    need(changeActivity(centre.ledger(), {again, 1}, changed));
    CHECK(kindOf(changeActivity(centre.ledger(), {again, 1}, changed)) == ErrorKind::Conflict);
    CHECK(need(copyActivity(centre.ledger(), again)).value != 0);
    CHECK(need(lastEditionOf(centre.ledger().db(), plan.series)) == 13);
    need(undoLast(centre.ledger()));
    CHECK(need(lastEditionOf(centre.ledger().db(), plan.series)) == 12);
    Series twin = need(loadSeries(centre.ledger(), plan.series));
    twin.id = {};
    CHECK(kindOf(addSeries(centre.ledger(), twin)) == ErrorKind::Refused);
    ActivityPlan nameless = centre.plan();
    nameless.place.clear();
    CHECK(kindOf(planActivity(centre.ledger(), nameless)) == ErrorKind::Invalid);
    CHECK(kindOf(copyActivity(centre.ledger(), need(planActivity(centre.ledger(), centre.plan())))) == ErrorKind::Invalid); // No rhythm.
}

TEST_CASE("the hall's booking follows the activity, and is given up with it", "[activities]")
{
    Centre centre(BOTH_ENGINES());
    ActivityPlan plan = centre.plan();
    plan.venue = centre.hall;
    const ActivityId id = need(planActivity(centre.ledger(), plan));
    const auto other = planActivity(centre.ledger(), plan);
    CHECK(kindOf(other) == ErrorKind::Refused);
    CHECK(other.error().message.contains(QStringLiteral("重阳敬老"))); // Who has it.
    CHECK(need(countActivities(centre.ledger().db(), {})) == 1);
    plan.time = {when("2026-09-25 15:00"), when("2026-09-25 17:00")};
    need(changeActivity(centre.ledger(), {id}, plan));
    CHECK(need(freeOn(centre.ledger(), centre.hall, QDate(2026, 9, 25))).last().starts == when("2026-09-25 17:00"));
    const ResourceId garden = centre.add(ResourceKind::Venue, "花园", 0, centre.town.own.community);
    plan.venue = garden;
    need(changeActivity(centre.ledger(), {id}, plan));
    CHECK(need(freeOn(centre.ledger(), centre.hall, QDate(2026, 9, 25))).size() == 1);
    CHECK(need(freeOn(centre.ledger(), garden, QDate(2026, 9, 25))).size() == 2);
    CHECK(kindOf(cancelActivity(centre.ledger(), {id}, QStringLiteral(" "))) == ErrorKind::Invalid);
    need(cancelActivity(centre.ledger(), {id}, QStringLiteral("下雨")));
    CHECK(need(freeOn(centre.ledger(), garden, QDate(2026, 9, 25))).size() == 1);
    CHECK(kindOf(signUp(centre.ledger(), {id}, {centre.town.own.resident}, Part::Guest)) == ErrorKind::Refused);
    need(undoLast(centre.ledger()));
    CHECK(need(loadActivity(centre.ledger(), id)).state == ActivityState::Planned);
    CHECK(need(freeOn(centre.ledger(), garden, QDate(2026, 9, 25))).size() == 2);
    CHECK(centre.healthy());
}

TEST_CASE("a leader sees and changes activities of the own areas alone; a role without the permission none", "[activities]")
{
    Centre centre(BOTH_ENGINES());
    ActivityPlan there = centre.plan();
    there.area = centre.town.other.community;
    const ActivityId other = need(planActivity(centre.ledger(), there));
    ActivityPlan here = centre.plan();
    here.area = centre.town.own.building;
    const ActivityId own = need(planActivity(centre.ledger(), here));
    centre.town.enter(QStringLiteral("楼长"), {Role::Leader});
    const auto page = need(activityPage(centre.ledger(), {}, ActivityOrder::Newest));
    REQUIRE(page.rows.size() == 1);
    CHECK(page.rows[0].id == own);
    CHECK(kindOf(activityDetails(centre.ledger(), other)) == ErrorKind::NotFound);
    CHECK(kindOf(planActivity(centre.ledger(), there)) == ErrorKind::Denied);
    CHECK(kindOf(noteActivity(centre.ledger(), {other}, QStringLiteral("x"))) == ErrorKind::NotFound);
    CHECK(kindOf(signUp(centre.ledger(), {own}, {centre.town.other.resident}, Part::Guest)) == ErrorKind::Denied);
    need(noteActivity(centre.ledger(), {own}, QStringLiteral("x")));
    centre.town.enter(QStringLiteral("审计"), {Role::Auditor});
    CHECK(kindOf(activityPage(centre.ledger(), {}, ActivityOrder::Newest)) == ErrorKind::Denied);
    // Every step asks for the permission, each of this list written by hand.
    for (const auto &step : std::initializer_list<std::function<ErrorKind()>>{
             [&] { return kindOf(planActivity(centre.ledger(), centre.plan())); },
             [&] { return kindOf(changeActivity(centre.ledger(), {own}, centre.plan())); },
             [&] { return kindOf(copyActivity(centre.ledger(), own, when("2026-10-01 10:00"))); },
             [&] { return kindOf(signUp(centre.ledger(), {own}, {centre.town.own.resident}, Part::Guest)); },
             [&] { return kindOf(signOff(centre.ledger(), {own}, {AttendeeId(1)})); },
             [&] { return kindOf(attendActivity(centre.ledger(), {own}, {{}, {}, 1})); },
             [&] { return kindOf(holdActivity(centre.ledger(), {own}, {})); },
             [&] { return kindOf(correctActivity(centre.ledger(), {own}, {})); },
             [&] { return kindOf(cancelActivity(centre.ledger(), {own}, QStringLiteral("x"))); },
             [&] { return kindOf(noteActivity(centre.ledger(), {own}, QStringLiteral("x"))); },
             [&] { return kindOf(addSeries(centre.ledger(), {})); }, [&] { return kindOf(exportActivities(centre.ledger(), {}, {}, ActivityOrder::Newest)); }})
        CHECK(step() == ErrorKind::Denied);
}

TEST_CASE("whom an activity is for: who lives there, with the marks it names", "[activities]")
{
    Centre centre(BOTH_ENGINES());
    neighbour(centre, "李志愿");
    ActivityPlan plan = centre.plan();
    const ActivityId all = need(planActivity(centre.ledger(), plan));
    CHECK(need(candidatesFor(centre.ledger(), all)).size() == 2);
    plan.careKinds = {QStringLiteral("nonsense")};
    CHECK(kindOf(planActivity(centre.ledger(), plan)) == ErrorKind::Invalid);
    plan.careKinds = {QStringLiteral("chronic"), QStringLiteral("ill")};
    const ActivityId marked = need(planActivity(centre.ledger(), plan));
    CHECK(need(candidatesFor(centre.ledger(), marked)).isEmpty());
    CareFlag flag;
    flag.person = centre.town.own.resident;
    flag.kind = QStringLiteral("chronic");
    need(saveCareFlag(centre.ledger(), flag));
    const auto found = need(candidatesFor(centre.ledger(), marked));
    REQUIRE(found.size() == 1);
    CHECK(found[0].person == centre.town.own.resident);
    need(signUp(centre.ledger(), {all}, {centre.town.own.resident}, Part::Guest));
    int onList = 0;
    for (const ActivityCandidate &one : need(candidatesFor(centre.ledger(), all)))
        onList += one.onList ? 1 : 0;
    CHECK(onList == 1);
}

TEST_CASE("two records of one person came once; an erased person leaves the count; a copy tells of it", "[activities]")
{
    Centre centre(BOTH_ENGINES());
    const PersonId twin = neighbour(centre, "王居民");
    const PersonId other = neighbour(centre, "李志愿");
    const ActivityId id = need(planActivity(centre.ledger(), centre.plan()));
    need(signUp(centre.ledger(), {id}, {centre.town.own.resident, other}, Part::Guest));
    need(signUp(centre.ledger(), {id}, {twin}, Part::Volunteer));
    centre.at("2026-09-25 16:00");
    need(attendActivity(centre.ledger(), {id}, {{{of(centre, id, twin), true}, {of(centre, id, other), true}}, {{of(centre, id, twin), 60}}, {}}));
    need(mergePersons(centre.ledger(), centre.town.own.resident, twin));
    ActivityRow row = need(activityDetails(centre.ledger(), id)).row;
    CHECK(row.signedUp == 2);
    CHECK(row.came == 2);
    CHECK(row.minutes == 60);
    CHECK(of(centre, id, twin).isNull());
    const auto copy = need(copyOfPerson(centre.ledger(), centre.town.own.resident));
    CHECK(std::any_of(copy.sections.begin(), copy.sections.end(), [](const CopySection &section) {
        return !section.records.isEmpty() && section.records.first().first().value == QStringLiteral("重阳敬老");
    }));
    need(erasePerson(centre.ledger(), other, QStringLiteral("本人要求")));
    row = need(activityDetails(centre.ledger(), id)).row;
    CHECK(row.came == 2);
    CHECK(of(centre, id, other).isNull());
    CHECK(centre.healthy());
}

TEST_CASE("an erased person leaves a skill without a name or number", "[activities]")
{
    Centre centre(BOTH_ENGINES());
    Resource skill;
    skill.kind = ResourceKind::Skill;
    skill.area = centre.town.own.community;
    skill.name = QStringLiteral("和事佬");
    skill.person = centre.town.own.resident;
    skill.phone = QStringLiteral("13900000001");
    skill.offers = QStringLiteral("调解");
    const ResourceId id = need(addResource(centre.ledger(), skill));
    need(erasePerson(centre.ledger(), centre.town.own.resident, QStringLiteral("本人要求")));
    const Resource left = need(loadResource(centre.ledger(), id));
    CHECK(left.person.isNull());
    CHECK(left.phone.isEmpty());
    CHECK(left.offers.isEmpty());
    CHECK(left.retired.isValid());
    CHECK(centre.healthy());
}

TEST_CASE("lists of activities: filters, pages, plans; what was said is sealed", "[activities]")
{
    Centre centre(BOTH_ENGINES());
    const ActivityId late = need(planActivity(centre.ledger(), centre.plan("2026-10-01 10:00", "2026-10-01 12:00")));
    const ActivityId early = need(planActivity(centre.ledger(), centre.plan("2026-09-21 08:00", "2026-09-21 09:00")));
    need(holdActivity(centre.ledger(), {early}, {QStringLiteral("慰问了老人"), 5, 0}));
    Database &db = centre.ledger().db();
    const auto ids = [&](const ActivityFilter &filter, ActivityOrder order = ActivityOrder::Newest) {
        QList<ActivityId> found;
        std::optional<ActivityCursor> after;
        do {
            const auto page = need(activityPage(centre.ledger(), filter, order, after, 1));
            for (const ActivityRow &row : page.rows)
                found.append(row.id);
            after = page.next;
        } while (after);
        return found;
    };
    CHECK(ids({}) == QList{late, early});
    CHECK(ids({}, ActivityOrder::Coming) == QList{early, late});
    ActivityFilter filter;
    filter.state = ActivityState::Held;
    CHECK(ids(filter) == QList{early});
    filter = {};
    filter.from = QDate(2026, 10, 1);
    CHECK(ids(filter) == QList{late});
    filter = {};
    filter.words = QStringLiteral("敬老");
    filter.within = centre.town.own.community;
    CHECK(ids(filter).size() == 2);
    filter.words = QStringLiteral("运动会");
    CHECK(ids(filter).isEmpty());
    CHECK_FALSE(need(db.text(QStringLiteral("SELECT said FROM activity WHERE said IS NOT NULL")))->contains(QStringLiteral("老人")));
    QTemporaryDir folder;
    CHECK(need(exportActivities(centre.ledger(), folder.filePath(QStringLiteral("a.xlsx")), {}, ActivityOrder::Newest)) == 2);
    CHECK(need(exportAttendance(centre.ledger(), folder.filePath(QStringLiteral("b.xlsx")), early)) == 0);
    if (!db.sqliteHandle())
        need(db.script(QStringLiteral("SET enable_sort = off; SET enable_hashjoin = off; SET enable_mergejoin = off;")));
    const ActivityStatement statement = activityPageStatement(db, {}, ActivityOrder::Newest, std::nullopt, 256);
    const QString plan = planOf(db, statement.sql, statement.values);
    INFO(plan.toStdString());
    CHECK(plan.contains(QStringLiteral("activity_starts")));
    CHECK_FALSE(plan.contains(QStringLiteral("TEMP B-TREE")));
    CHECK_FALSE(plan.contains(QStringLiteral("Seq Scan")));
    const ActivityStatement candidates = candidatesStatement(db, need(loadActivity(centre.ledger(), late)));
    const QString walked = planOf(db, candidates.sql, candidates.values);
    INFO(walked.toStdString());
    CHECK(walked.contains(QStringLiteral("household_now_unit")));
    CHECK_FALSE(walked.contains(QStringLiteral("SCAN m")));
    CHECK_FALSE(walked.contains(QStringLiteral("SCAN p")));
}
