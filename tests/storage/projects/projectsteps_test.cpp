// A livelihood project through its stages, its gates, its money, and what hangs on it, on both engines.
#include "core/cases/casequery.h"
#include "core/deliberation/deliberationquery.h"
#include "tests/storage/deliberation/hall.h"
#include "tests/storage/projects/site.h"
#include "tests/support/plan.h"

using namespace linli;
using namespace linli::test;

TEST_CASE("a project from the proposal to the evaluation: states, dates, money", "[projects]")
{
    Site site(BOTH_ENGINES());
    const ProjectId id = site.propose();
    CHECK(site.details(id).row.number == QStringLiteral("DSQ-MS2026-001"));
    CHECK(need(findProject(site.ledger(), QStringLiteral("dsq-ms2026-001"))) == id);
    CHECK(site.details(need(findProject(site.ledger(), site.propose().toText()))).row.number == QStringLiteral("DSQ-MS2026-002"));
    CHECK(site.details(id).households == 1); // Lived in within the area.
    CHECK(site.details(id).next == ProjectStep::Approve);
    CHECK(site.details(id).row.due == parseWallTime(u"2026-12-31 17:30"));
    CHECK(refused(startProject(site.ledger(), {id})) == ErrorKind::Refused);
    need(approveProject(site.ledger(), {id}, {28'000'000, QDate(2026, 10, 3), {}, QStringLiteral("街道批复")}));
    // 3 October 2026 lies in the holidays: the first working day after them.
    CHECK(site.details(id).row.due == parseWallTime(u"2026-10-08 17:30"));
    CHECK(site.details(id).row.nextStep == ProjectStep::Start);
    site.at("2026-10-08 09:00");
    CHECK(site.details(id).row.light == Light::Yellow);
    site.at("2026-10-08 17:31");
    CHECK(site.details(id).row.light == Light::Red);
    need(startProject(site.ledger(), {id}));
    CHECK(site.details(id).row.started == QDate(2026, 10, 8));
    CHECK(site.details(id).row.light == Light::Green);
    need(progressProject(site.ledger(), {id}, QStringLiteral("井道完工")));
    need(spendOnProject(site.ledger(), {id}, 10'000'050, QStringLiteral("首付")));
    need(spendOnProject(site.ledger(), {id}, -50, QStringLiteral("多记五角")));
    CHECK(site.details(id).one.spent == 10'000'000);
    CHECK(refused(spendOnProject(site.ledger(), {id}, -10'000'001, QStringLiteral("退"))) == ErrorKind::Refused);
    CHECK(refused(spendOnProject(site.ledger(), {id}, -1, {})) == ErrorKind::Invalid);
    CHECK(refused(evaluateProject(site.ledger(), {id}, {450, 9, QStringLiteral("好")})) == ErrorKind::Refused);
    need(finishProject(site.ledger(), {id}));
    CHECK_FALSE(site.details(id).row.due);
    need(reworkProject(site.ledger(), {id}, QStringLiteral("门禁未装")));
    CHECK_FALSE(site.details(id).row.finished.isValid());
    site.at("2026-12-01 10:00");
    need(finishProject(site.ledger(), {id}));
    CHECK(refused(evaluateProject(site.ledger(), {id}, {501, 9, QStringLiteral("好")})) == ErrorKind::Invalid);
    CHECK(refused(evaluateProject(site.ledger(), {id}, {450, 0, QStringLiteral("好")})) == ErrorKind::Invalid);
    need(evaluateProject(site.ledger(), {id}, {450, 9, QStringLiteral("老人能下楼了")}));
    CHECK(site.details(id).row.score == 450);
    need(spendOnProject(site.ledger(), {id}, 18'000'000, QStringLiteral("尾款")));
    CHECK(site.details(id).one.spent == 28'000'000);
    CHECK(site.details(id).row.finished == QDate(2026, 12, 1));
    CHECK(site.healthy());
}

TEST_CASE("gates of a project: a date and somebody in charge before the approval, texts, overtaken desks", "[projects]")
{
    Site site(BOTH_ENGINES());
    NewProject asked;
    asked.area = site.town.own.building;
    CHECK(refused(proposeProject(site.ledger(), asked)) == ErrorKind::Invalid);
    asked.plan.title = QStringLiteral("修路灯");
    asked.plan.finish = QDate(2026, 9, 1);
    asked.plan.start = QDate(2026, 9, 2);
    CHECK(refused(proposeProject(site.ledger(), asked)) == ErrorKind::Invalid);
    asked.plan.start = asked.plan.finish = {};
    const ProjectId id = need(proposeProject(site.ledger(), asked));
    CHECK(refused(approveProject(site.ledger(), {id}, {})) == ErrorKind::Refused); // No date.
    CHECK(refused(approveProject(site.ledger(), {id}, {{}, {}, QDate(2026, 12, 1), {}})) == ErrorKind::Refused); // Nobody.
    ProjectPlan plan = site.details(id).one.plan;
    CHECK(refused(editProject(site.ledger(), {id}, plan)) == ErrorKind::Invalid);
    plan.person = site.town.own.leader;
    plan.owner = QStringLiteral("多余");
    plan.households = 24;
    need(editProject(site.ledger(), {id, 1}, plan));
    CHECK(site.details(id).row.owner == QStringLiteral("张楼长"));
    CHECK(site.details(id).households == 24);
    CHECK(refused(noteProject(site.ledger(), {id, 1}, QStringLiteral("晚了一步"))) == ErrorKind::Conflict);
    need(approveProject(site.ledger(), {id, 2}, {{}, {}, QDate(2026, 12, 1), {}}));
    CHECK(refused(stopProject(site.ledger(), {id}, QStringLiteral("  "))) == ErrorKind::Invalid);
    need(stopProject(site.ledger(), {id}, QStringLiteral("业主不同意")));
    CHECK(site.state(id) == QStringLiteral("stopped"));
    CHECK(site.details(id).row.light == Light::None);
}

TEST_CASE("undo leads a project back step by step", "[projects]")
{
    Site site(BOTH_ENGINES());
    const ProjectId id = site.underWay();
    need(spendOnProject(site.ledger(), {id}, 500'00, {}));
    need(finishProject(site.ledger(), {id}));
    for (const char *state : {"underway", "underway", "approved", "proposed"}) {
        need(undoLast(site.ledger()));
        CHECK(site.state(id) == QString::fromLatin1(state));
    }
    CHECK(site.details(id).one.spent == 0);
    CHECK_FALSE(site.details(id).one.granted);
    need(undoLast(site.ledger()));
    CHECK(refused(projectDetails(site.ledger(), id)) == ErrorKind::NotFound);
    CHECK(site.healthy());
}

TEST_CASE("the result of a deliberation becomes a project once, and then its open tasks close with it (R17)", "[projects]")
{
    Hall hall(BOTH_ENGINES());
    const CaseId from = hall.keyCase();
    const DeliberationId id = hall.held(3, from);
    need(decideDeliberation(hall.ledger(), {id}, hall.hands(3, 0)));
    need(addDeliberationTask(hall.ledger(), {id}, {{}, QStringLiteral("找施工队"), {}, QStringLiteral("业委会"), QDate(2026, 12, 1), {}, {}}));
    CHECK(refused(followUpWithProject(hall.ledger(), {id}, {})) == ErrorKind::Refused); // Not evaluated yet.
    hall.at("2026-10-27 09:00");
    need(scoreDeliberation(hall.ledger(), {id}, {}, 5, {}));
    need(evaluateDeliberation(hall.ledger(), {id}, QStringLiteral("同意立项")));
    CHECK(refused(closeDeliberation(hall.ledger(), {id})) == ErrorKind::Refused);
    const ProjectId project = need(followUpWithProject(hall.ledger(), {id}, {}));
    const Project made = need(loadProject(hall.ledger(), project));
    CHECK(made.plan.title == QStringLiteral("加装电梯"));
    CHECK(made.plan.source == ProjectSource::Deliberation);
    CHECK(made.area == hall.town.own.building);
    CHECK(made.deliberation == id);
    CHECK(made.fromCase == from);
    CHECK(hall.details(id).projectNumber == made.number);
    CHECK(hall.details(id).next == DeliberationStep::Close);
    CHECK(refused(followUpWithProject(hall.ledger(), {id}, {})) == ErrorKind::Refused);
    need(closeDeliberation(hall.ledger(), {id}));
    need(undoLast(hall.ledger()));
    need(undoLast(hall.ledger())); // Project and step go together.
    CHECK(hall.details(id).projectNumber.isEmpty());
    CHECK(refused(loadProject(hall.ledger(), project)) == ErrorKind::NotFound);
    CHECK(hall.healthy());
}

TEST_CASE("projects are listed by what is due first, filtered, paged, and no list walks the whole table", "[projects]")
{
    Site site(BOTH_ENGINES());
    Database &db = site.ledger().db();
    const ProjectId waiting = site.propose(); // Due 31 December.
    const ProjectId begun = site.propose();
    need(approveProject(site.ledger(), {begun}, {})); // Due 9 October.
    const ProjectId gone = site.propose();
    need(stopProject(site.ledger(), {gone}, QStringLiteral("不做了")));
    const ProjectId elsewhere = site.propose(site.town.other.building);
    const auto ids = [&](const ProjectFilter &filter, ProjectOrder order = ProjectOrder::Due) {
        QList<ProjectId> found;
        std::optional<ProjectCursor> after;
        do {
            const auto page = need(projectPage(db, site.town.ledger.clock.now(), filter, order, after, 1));
            for (const ProjectRow &row : page.rows)
                found.append(row.id);
            after = page.next;
        } while (after);
        CHECK(found.size() == need(countProjects(db, site.town.ledger.clock.now(), filter)));
        return found;
    };
    ProjectFilter open;
    open.open = true;
    CHECK(ids(open) == QList{begun, waiting, elsewhere});
    CHECK(ids({}).last() == gone);
    CHECK(ids({}, ProjectOrder::Number) == QList{waiting, begun, gone, elsewhere});
    ProjectFilter filter;
    filter.state = ProjectState::Approved;
    CHECK(ids(filter) == QList{begun});
    filter = {};
    filter.within = site.town.other.community;
    CHECK(ids(filter) == QList{elsewhere});
    filter = {};
    filter.number = QStringLiteral("XSQ");
    CHECK(ids(filter) == QList{elsewhere});
    filter = {};
    filter.overdue = true;
    CHECK(ids(filter).isEmpty());
    site.at("2026-10-12 09:00");
    CHECK(ids(filter) == QList{begun});
    if (!db.sqliteHandle()) // Four rows are sorted sooner than walked in order.
        need(db.script(QStringLiteral("SET enable_sort = off; SET enable_hashjoin = off; SET enable_mergejoin = off;")));
    const std::pair<ProjectOrder, const char *> plans[] = {{ProjectOrder::Due, "project_state_due"}, {ProjectOrder::Number, "project_state_number"}};
    for (const auto &[order, index] : plans) {
        const bool due = order == ProjectOrder::Due;
        const ProjectStatement statement = projectPageStatement(db, monday(), due ? open : ProjectFilter(), order, std::nullopt, 256);
        const QString plan = planOf(db, statement.sql, statement.values);
        INFO(plan);
        CHECK(plan.contains(QString::fromLatin1(index)));
        CHECK_FALSE(plan.contains(QStringLiteral("TEMP B-TREE")));
        CHECK_FALSE(plan.contains(QStringLiteral("Seq Scan")));
    }
}

TEST_CASE("who may do what with a project: the leader of another area sees and writes nothing", "[projects]")
{
    struct Line
    {
        Role role;
        bool own; ///< Sees and writes what lies in the own areas.
        bool other;
    };
    constexpr Line lines[] = {{Role::Leader, true, false}, {Role::Clerk, true, false}, {Role::Head, true, true},
        {Role::Admin, false, false}, {Role::Auditor, false, false}};
    Site site(BOTH_ENGINES());
    const ProjectId mine = site.propose();
    const ProjectId theirs = site.propose(site.town.other.building);
    const auto session = site.town.ledger.session();
    for (const Line &line : lines) {
        INFO("role " << int(line.role));
        site.ledger().setSession(session);
        site.town.enter(QStringLiteral("某%1").arg(int(line.role)), {line.role});
        Ledger &ledger = site.ledger();
        for (const auto &[id, may, area] : {std::tuple{mine, line.own, site.town.own.building}, std::tuple{theirs, line.other, site.town.other.building}}) {
            CHECK(projectDetails(ledger, id).ok() == may);
            CHECK(noteProject(ledger, {id}, QStringLiteral("记")).ok() == may);
            CHECK(spendOnProject(ledger, {id}, 100, {}).ok() == false); // Not approved, or not allowed.
            NewProject asked;
            asked.area = area;
            asked.plan = Site::plan();
            CHECK(proposeProject(ledger, asked).ok() == may);
        }
        const auto page = projectPage(ledger.db(), monday(), {}, ProjectOrder::Due);
        CHECK(page.ok() == (line.own || line.other));
        if (page.ok() && !line.other) {
            for (const ProjectRow &row : page->rows)
                CHECK(row.area == site.town.own.building);
        }
    }
}

TEST_CASE("projects finished in a stretch of days count up the tree; what is put back to work does not", "[projects]")
{
    Site site(BOTH_ENGINES());
    const ProjectId first = site.underWay();
    const ProjectId second = site.underWay();
    const ProjectId third = site.underWay();
    site.at("2026-10-20 10:00");
    for (const ProjectId id : {first, second})
        need(finishProject(site.ledger(), {id}));
    need(reworkProject(site.ledger(), {second}, QStringLiteral("还差一点")));
    need(evaluateProject(site.ledger(), {first}, {400, 5, QStringLiteral("好")}));
    site.at("2026-11-02 10:00");
    need(finishProject(site.ledger(), {third}));
    const AreaTree tree = need(AreaTree::loadInScope(site.ledger().db()));
    const auto october = need(projectsDone(site.ledger().db(), tree, QDate(2026, 10, 1), QDate(2026, 10, 31)));
    CHECK(october.value(AreaId()) == 1);
    CHECK(october.value(site.town.own.community) == 1);
    CHECK(october.value(site.town.other.community) == 0);
    const auto year = need(projectsDone(site.ledger().db(), tree, QDate(2026, 1, 1), QDate(2026, 12, 31)));
    CHECK(year.value(site.town.own.building) == 2);
}
