// Resources and their bookings: who gets what when, on both engines.
#include "tests/storage/resources/hall.h"
#include "tests/support/plan.h"

#include <atomic>
#include <thread>

using namespace linli;
using namespace linli::test;

TEST_CASE("two bookings of one venue do not overlap: the table written by hand", "[resources]")
{
    Centre centre(BOTH_ENGINES());
    need(bookResource(centre.ledger(), centre.asked(centre.hall, "2026-09-25 10:00", "2026-09-25 12:00")));
    struct Row
    {
        const char *from, *until;
        bool taken;
    };
    for (const Row &row : {Row{"2026-09-25 08:00", "2026-09-25 10:00", false}, {"2026-09-25 12:00", "2026-09-25 13:00", false},
             {"2026-09-25 09:00", "2026-09-25 10:01", true}, {"2026-09-25 11:59", "2026-09-25 13:00", true},
             {"2026-09-25 10:30", "2026-09-25 11:00", true}, {"2026-09-24 10:00", "2026-09-26 12:00", true},
             {"2026-09-26 10:00", "2026-09-26 12:00", false}}) {
        INFO(row.from << " – " << row.until);
        const auto booked = bookResource(centre.ledger(), centre.asked(centre.hall, row.from, row.until));
        CHECK(booked.ok() == !row.taken);
        if (booked.ok()) {
            need(withdrawBooking(centre.ledger(), {*booked}));
            continue;
        }
        CHECK(booked.error().kind == ErrorKind::Refused);
        for (const char *said : {"2026-09-25 10:00", "2026-09-25 12:00", "东社区"})
            CHECK(booked.error().message.contains(QString::fromUtf8(said)));
        CHECK(booked.error().message.contains(centre.ledger().actor()));
        CHECK_FALSE(booked.error().message.contains(QStringLiteral("合唱"))); // What it is for stays sealed.
    }
    CHECK(centre.healthy());
}

TEST_CASE("what people give of their time may overlap as long as there are enough of them", "[resources]")
{
    Centre centre(BOTH_ENGINES());
    need(bookResource(centre.ledger(), centre.asked(centre.team, "2026-09-25 10:00", "2026-09-25 12:00", 12)));
    need(bookResource(centre.ledger(), centre.asked(centre.team, "2026-09-25 11:00", "2026-09-25 13:00", 8)));
    CHECK(kindOf(bookResource(centre.ledger(), centre.asked(centre.team, "2026-09-25 11:30", "2026-09-25 12:30", 1))) == ErrorKind::Refused);
    need(bookResource(centre.ledger(), centre.asked(centre.team, "2026-09-25 12:00", "2026-09-25 13:00", 12)));
    CHECK(kindOf(bookResource(centre.ledger(), centre.asked(centre.team, "2026-09-26 12:00", "2026-09-26 13:00", 21))) == ErrorKind::Refused);
    CHECK(kindOf(bookResource(centre.ledger(), centre.asked(centre.hall, "2026-09-26 12:00", "2026-09-26 13:00", 61))) == ErrorKind::Refused);
    need(bookResource(centre.ledger(), centre.asked(centre.hall, "2026-09-26 12:00", "2026-09-26 13:00", 60)));
}

TEST_CASE("a request takes nothing until it is granted; each answer stands with who and when", "[resources]")
{
    Centre centre(BOTH_ENGINES());
    const BookingId first = need(askForResource(centre.ledger(), centre.asked(centre.hall, "2026-09-25 10:00", "2026-09-25 12:00")));
    const BookingId second = need(askForResource(centre.ledger(), centre.asked(centre.hall, "2026-09-25 11:00", "2026-09-25 13:00")));
    CHECK(need(resources(centre.ledger(), {})).at(0).asked == 2);
    need(grantBooking(centre.ledger(), {second, 1}, QStringLiteral("钥匙在门卫")));
    CHECK(kindOf(grantBooking(centre.ledger(), {first})) == ErrorKind::Refused);
    CHECK(centre.state(first) == QStringLiteral("asked"));
    CHECK(kindOf(declineBooking(centre.ledger(), {first}, QStringLiteral(" "))) == ErrorKind::Invalid);
    need(declineBooking(centre.ledger(), {first}, QStringLiteral("已有安排")));
    CHECK(kindOf(grantBooking(centre.ledger(), {second, 1})) == ErrorKind::Conflict);
    centre.at("2026-09-25 11:30");
    need(returnBooking(centre.ledger(), {second}));
    need(grantBooking(centre.ledger(), {first})); // Declined too early: the hall is free again.
    const QList<BookingLog> steps = need(stepsOf(centre.ledger().db(), second));
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].step == BookingStep::Ask);
    CHECK(steps[1].note == QStringLiteral("钥匙在门卫"));
    CHECK(steps[2].at == when("2026-09-25 11:30"));
    CHECK(steps[2].actor == centre.ledger().actor());
    CHECK(centre.healthy());
}

TEST_CASE("an undo that would give one hall to two is refused", "[resources]")
{
    Centre centre(BOTH_ENGINES());
    const BookingId first = need(bookResource(centre.ledger(), centre.asked(centre.hall, "2026-09-25 10:00", "2026-09-25 12:00")));
    need(withdrawBooking(centre.ledger(), {first}));
    need(undoLast(centre.ledger()));
    CHECK(centre.state(first) == QStringLiteral("granted"));
    CHECK(kindOf(bookResource(centre.ledger(), centre.asked(centre.hall, "2026-09-25 10:00", "2026-09-25 12:00"))) == ErrorKind::Refused);
    need(withdrawBooking(centre.ledger(), {first}));
    const auto head = centre.town.ledger.session();
    centre.town.ledger->setSession(testSession(centre.ledger(), QStringLiteral("另一人"), {Role::Head}, {}, 0));
    need(bookResource(centre.ledger(), centre.asked(centre.hall, "2026-09-25 11:00", "2026-09-25 12:00")));
    centre.town.ledger->setSession(head);
    CHECK(kindOf(undoLast(centre.ledger())) == ErrorKind::Refused);
    CHECK(centre.state(first) == QStringLiteral("withdrawn"));
    CHECK(centre.healthy());
}

TEST_CASE("a booking moves where there is room, and free time is what is left of the day", "[resources]")
{
    Centre centre(BOTH_ENGINES());
    const BookingId one = need(bookResource(centre.ledger(), centre.asked(centre.hall, "2026-09-25 10:00", "2026-09-25 12:00")));
    need(bookResource(centre.ledger(), centre.asked(centre.hall, "2026-09-25 14:00", "2026-09-25 16:00")));
    CHECK(kindOf(moveBooking(centre.ledger(), {one}, {when("2026-09-25 13:00"), when("2026-09-25 15:00")}, 0)) == ErrorKind::Refused);
    need(moveBooking(centre.ledger(), {one}, {when("2026-09-25 11:00"), when("2026-09-25 14:00")}, 10)); // It meets itself.
    const QList<TimeSpan> free{{when("2026-09-25 00:00"), when("2026-09-25 11:00")}, {when("2026-09-25 16:00"), when("2026-09-26 00:00")}};
    CHECK(need(freeOn(centre.ledger(), centre.hall, QDate(2026, 9, 25))) == free);
    CHECK(need(freeOn(centre.ledger(), centre.hall, QDate(2026, 9, 26))).size() == 1);
    BookingFilter day;
    day.from = day.until = QDate(2026, 9, 25);
    CHECK(need(bookings(centre.ledger(), day)).rows.size() == 2);
    day.from = day.until = QDate(2026, 9, 26);
    CHECK(need(bookings(centre.ledger(), day)).rows.isEmpty());
}

TEST_CASE("a booking is for a case, a visit or an own purpose that is said", "[resources]")
{
    Centre centre(BOTH_ENGINES());
    NewBooking one = centre.asked(centre.team, "2026-09-25 10:00", "2026-09-25 12:00", 2);
    one.purpose.clear();
    CHECK(kindOf(askForResource(centre.ledger(), one)) == ErrorKind::Invalid);
    one.owner = {BookingFor::Case, centre.town.own.file.value};
    need(askForResource(centre.ledger(), one));
    BookingFilter ofCase;
    ofCase.owner = one.owner;
    const auto rows = need(bookings(centre.ledger(), ofCase)).rows;
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].subject == need(findCase(centre.ledger(), centre.town.own.file.toText())).number);
    CHECK(rows[0].one.area == centre.town.own.building); // The case's.
    one.owner.id = 5;
    CHECK(kindOf(askForResource(centre.ledger(), one)) == ErrorKind::NotFound);
    one.owner = {BookingFor::Visit, 5};
    CHECK(kindOf(askForResource(centre.ledger(), one)) == ErrorKind::NotFound);
}

TEST_CASE("a leader of one area sees its resources, asks for what lies around it, and grants its own alone", "[resources]")
{
    Centre centre(BOTH_ENGINES());
    const ResourceId foreign = centre.add(ResourceKind::Venue, "西社区会堂", 0, centre.town.other.community);
    const ResourceId skill = centre.add(ResourceKind::Skill, "和事佬", 0, centre.town.own.community);
    const ResourceId own = centre.add(ResourceKind::Equipment, "投影仪", 0, centre.town.own.building);
    const BookingId wanted = need(askForResource(centre.ledger(), centre.asked(own, "2026-09-25 10:00", "2026-09-25 12:00")));
    const BookingId elsewhere = need(askForResource(centre.ledger(), centre.asked(foreign, "2026-09-25 10:00", "2026-09-25 12:00")));
    centre.town.ledger->setSession(centre.town.ledger.session());
    centre.town.ledger->setSession(testSession(
        centre.ledger(), QStringLiteral("楼长"), {Role::Leader}, {centre.town.own.building.value}, centre.town.own.leader.value));
    QStringList seen;
    for (const ResourceRow &row : need(resources(centre.ledger(), {})))
        seen.append(row.one.name);
    seen.sort();
    CHECK(seen == QStringList{QStringLiteral("投影仪"), QStringLiteral("活动室"), QStringLiteral("老街坊")});
    CHECK(kindOf(loadResource(centre.ledger(), foreign)) == ErrorKind::NotFound);
    CHECK(kindOf(loadResource(centre.ledger(), skill)) == ErrorKind::NotFound);
    CHECK(kindOf(loadBooking(centre.ledger(), elsewhere)) == ErrorKind::NotFound);
    need(grantBooking(centre.ledger(), {wanted}));
    NewBooking asked = centre.asked(centre.hall, "2026-09-25 10:00", "2026-09-25 12:00");
    CHECK(kindOf(askForResource(centre.ledger(), asked)) == ErrorKind::Denied); // In the community's name.
    asked.area = centre.town.own.building;
    CHECK(kindOf(bookResource(centre.ledger(), asked)) == ErrorKind::Denied);
    const BookingId id = need(askForResource(centre.ledger(), asked));
    CHECK(kindOf(grantBooking(centre.ledger(), {id})) == ErrorKind::Denied);
    need(withdrawBooking(centre.ledger(), {id}));
    Resource changed = need(loadResource(centre.ledger(), centre.hall));
    changed.name = QStringLiteral("我的");
    CHECK(kindOf(editResource(centre.ledger(), changed)) == ErrorKind::Denied);
    centre.town.enter(QStringLiteral("审计"), {Role::Auditor});
    CHECK(kindOf(resources(centre.ledger(), {})) == ErrorKind::Denied);
    CHECK(kindOf(askForResource(centre.ledger(), asked)) == ErrorKind::Denied);
}

TEST_CASE("the register: words are searched, twins refused, what is booked does not retire", "[resources]")
{
    Centre centre(BOTH_ENGINES());
    const auto found = [&](const char *words, bool retired = false) {
        ResourceFilter filter;
        filter.words = QString::fromUtf8(words);
        filter.retired = retired;
        return need(resources(centre.ledger(), filter)).size();
    };
    CHECK(found("") == 2);
    CHECK(found("投影 活动") == 1);
    CHECK(found("街坊") == 1);
    CHECK(found("%") == 0);
    Resource twin = need(loadResource(centre.ledger(), centre.hall));
    twin.id = {};
    CHECK(kindOf(addResource(centre.ledger(), twin)) == ErrorKind::Refused);
    const BookingId id = need(bookResource(centre.ledger(), centre.asked(centre.hall, "2026-09-25 10:00", "2026-09-25 12:00")));
    CHECK(kindOf(retireResource(centre.ledger(), centre.hall, true)) == ErrorKind::Refused);
    need(withdrawBooking(centre.ledger(), {id}));
    need(retireResource(centre.ledger(), centre.hall, true));
    CHECK(found("") == 1);
    CHECK(found("", true) == 2);
    CHECK(kindOf(askForResource(centre.ledger(), centre.asked(centre.hall, "2026-09-25 10:00", "2026-09-25 12:00"))) == ErrorKind::Refused);
    const auto raw = need(centre.ledger().db().text(QStringLiteral("SELECT phone FROM resource LIMIT 1")));
    REQUIRE(raw);
    CHECK_FALSE(raw->contains(QStringLiteral("1390000")));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.xlsx"));
    CHECK(need(exportResources(centre.ledger(), path, {})) == 1);
    CHECK(need(exportBookings(centre.ledger(), folder.filePath(QStringLiteral("booked.xlsx")), {})) == 1);
}

TEST_CASE("two people book one hall at the same moment on a server: one gets it, the other is told who", "[resources][postgres]")
{
    Centre centre(Engine::Postgres);
    for (int round = 0; round < 4; ++round) {
        NewBooking asked = centre.asked(centre.hall, "2026-09-25 10:00", "2026-09-25 12:00");
        asked.time.starts = asked.time.starts.addDays(round);
        asked.time.ends = asked.time.ends.addDays(round);
        std::atomic_int ready = 0;
        std::optional<Error> said[2];
        const auto desk = [&](int number) {
            LedgerOptions options = centre.town.ledger.options();
            auto opened = Ledger::open(centre.town.ledger.target(), options);
            if (opened.ok())
                (*opened)->setSession(centre.town.ledger.session());
            ++ready;
            while (ready < 2)
                std::this_thread::yield();
            const auto done = opened.ok() ? bookResource(**opened, asked) : Result<BookingId>(opened.error());
            if (!done.ok())
                said[number] = done.error();
        };
        std::thread one([&] { desk(0); });
        std::thread two([&] { desk(1); });
        one.join();
        two.join();
        REQUIRE(said[0].has_value() != said[1].has_value());
        const Error &lost = said[0] ? *said[0] : *said[1];
        INFO(lost.message.toStdString());
        CHECK(lost.kind == ErrorKind::Refused);
        CHECK(lost.message.contains(centre.ledger().actor()));
        CHECK(need(takenOf(centre.ledger().db(), centre.hall, asked.time)).size() == 1);
    }
    CHECK(centre.healthy());
}

TEST_CASE("no question about bookings walks the whole table", "[resources]")
{
    Centre centre(BOTH_ENGINES());
    need(bookResource(centre.ledger(), centre.asked(centre.hall, "2026-09-25 10:00", "2026-09-25 12:00")));
    Database &db = centre.ledger().db();
    if (!db.sqliteHandle())
        need(db.script(QStringLiteral("SET enable_sort = off; SET enable_hashjoin = off; SET enable_mergejoin = off;")));
    BookingFilter ofHall;
    ofHall.resource = centre.hall;
    BookingFilter ofCase;
    ofCase.owner = {BookingFor::Case, 5};
    for (const auto &[filter, index] : {std::pair{BookingFilter{}, "booking_starts"}, std::pair{ofHall, "booking_"}, std::pair{ofCase, "booking_case"}}) {
        const ResourceStatement statement = bookingsStatement(db, filter, std::nullopt, 256);
        const QString plan = planOf(db, statement.sql, statement.values);
        INFO(plan.toStdString());
        CHECK(plan.contains(QLatin1String(index)));
        CHECK_FALSE(plan.contains(QStringLiteral("Seq Scan")));
    }
    const QString taken = planOf(db,
        QStringLiteral("SELECT booking_id FROM booking_slot WHERE resource_id = ? AND ends > ? AND starts < ?"),
        {centre.hall.value, QStringLiteral("2026-09-25 10:00:00"), QStringLiteral("2026-09-25 12:00:00")});
    INFO(taken.toStdString());
    CHECK(taken.contains(QStringLiteral("booking_slot_of")));
}

TEST_CASE("what a case asked for is listed with it, its number said once", "[resources]")
{
    Centre centre(BOTH_ENGINES());
    Ledger &ledger = centre.ledger();
    const QString number = need(ledger.db().text(QStringLiteral("SELECT number FROM case_file WHERE id = ?"), {centre.town.own.file.value})).value();
    NewBooking asked = centre.asked(centre.team, "2026-09-25 10:00", "2026-09-25 12:00");
    asked.owner = {BookingFor::Case, centre.town.own.file.value};
    need(askForResource(ledger, asked));
    asked.time = {when("2026-09-26 10:00"), when("2026-09-26 12:00")};
    asked.purpose = QStringLiteral("用于事项 ") + number;
    need(askForResource(ledger, asked));
    need(askForResource(ledger, centre.asked(centre.hall, "2026-09-25 10:00", "2026-09-25 12:00")));
    BookingFilter ofCase;
    ofCase.owner = asked.owner;
    const BookingPage page = need(bookings(ledger, ofCase));
    REQUIRE(page.rows.size() == 2);
    CHECK(page.rows.at(0).subject == number + QStringLiteral(" · 合唱排练"));
    CHECK(page.rows.at(1).subject == asked.purpose);
}
