// The office's four lists come in whole. The counts of problems are those of tests/data/count_problems.py.
#include "tests/storage/imports/office.h"

using namespace linli;
using namespace linli::test;

TEST_CASE("the four samples come in, with exactly the problems that are in them")
{
    Office office(BOTH_ENGINES());
    const ImportSummary areas = office.importSample(ImportKind::Areas, "areas.xlsx");
    CHECK(areas.read == 11);
    CHECK(areas.added == 11);
    CHECK(areas.problems.isEmpty());
    CHECK(office.number("SELECT COUNT(*) FROM area") == 1 + 1 + 2 + 4 + 11);
    CHECK(office.text("SELECT code FROM area WHERE kind = 'community'") == QStringLiteral("GJQ"));

    const ImportSummary roster = office.importSample(ImportKind::Roster, "roster.xlsx");
    CHECK(roster.read == 981);
    CHECK(roster.added == 981);
    CHECK(roster.refused == 0);
    const QMap<QString, int> expected{{QStringLiteral("flag_contradicts_age"), 10},
        {QStringLiteral("id_check"), 7}, {QStringLiteral("id_lost"), 13}, {QStringLiteral("id_missing"), 12},
        {QStringLiteral("id_normalised"), 3}, {QStringLiteral("name_normalised"), 25},
        {QStringLiteral("total_differs"), 1}};
    CHECK(problemCounts(roster) == expected);
    CHECK(roster.warnings() == 10 + 7 + 13 + 12 + 1);
    CHECK(office.number("SELECT COUNT(*) FROM household") == 395);
    CHECK(office.number("SELECT COUNT(*) FROM household WHERE vacant = 1 AND housing = 'vacant'") == 15);
    CHECK(office.number("SELECT COUNT(*) FROM membership") == 966);
    CHECK(office.number("SELECT COUNT(*) FROM membership WHERE is_head = 1") == 380);
    CHECK(office.number("SELECT COUNT(*) FROM membership WHERE from_date IS NOT NULL") == 0);
    CHECK(office.number("SELECT COUNT(*) FROM household_unit") == 395);
    CHECK(office.number("SELECT COUNT(*) FROM care_flag WHERE kind = 'alone'") == 57);
    CHECK(office.number("SELECT COUNT(*) FROM household WHERE room LIKE '%室%'") == 0);

    const ImportSummary leaders = office.importSample(ImportKind::Leaders, "leaders.xls");
    CHECK(leaders.read == 57);
    CHECK(leaders.added == 57);
    CHECK(leaders.problems.isEmpty());
    CHECK(office.number("SELECT COUNT(*) FROM appointment") == 57);
    CHECK(office.number("SELECT COUNT(*) FROM person") == 983); // 40 leaders are residents (D2a).

    const ImportSummary cases = office.importSample(ImportKind::Cases, "hotline-2026-09.csv");
    CHECK(cases.read == 180);
    CHECK(cases.added == 180);
    CHECK(cases.problems.isEmpty());
    CHECK(office.number("SELECT COUNT(*) FROM case_state WHERE state = 'closed' AND outcome = 'solved'")
        == 105);
    CHECK(office.number("SELECT COUNT(*) FROM case_state WHERE state = 'closed' AND outcome = 'unsolved'")
        == 52);
    CHECK(office.number("SELECT COUNT(*) FROM case_state WHERE state = 'received' AND rung = 'community'")
        == 23);
    CHECK(office.number("SELECT COUNT(*) FROM case_state c JOIN area a ON a.id = c.area_id "
                        "WHERE a.name = '麻园湾75号栋'")
        == 18);
    CHECK(office.healthy());
}

TEST_CASE("a second import of the same files changes nothing and leaves no entry")
{
    Office office(BOTH_ENGINES());
    const std::pair<ImportKind, const char *> files[] = {{ImportKind::Areas, "areas.xlsx"},
        {ImportKind::Roster, "roster.xlsx"}, {ImportKind::Leaders, "leaders.xls"},
        {ImportKind::Cases, "hotline-2026-09.csv"}};
    for (const auto &[kind, name] : files)
        office.importSample(kind, name);
    const qint64 entries = office.entries();
    for (const auto &[kind, name] : files) {
        CAPTURE(name);
        const ImportSummary again = office.importSample(kind, name);
        CHECK(again.unchanged == again.read);
        CHECK(isWhole(again));
    }
    CHECK(office.entries() == entries);
}

TEST_CASE("leaders before the roster or after it: the same persons")
{
    Office before;
    before.importSample(ImportKind::Areas, "areas.xlsx");
    before.importSample(ImportKind::Leaders, "leaders.xls");
    CHECK(before.number("SELECT COUNT(*) FROM person") == 57);
    CHECK(before.importSample(ImportKind::Roster, "roster.xlsx").added == 981);
    Office after;
    after.importSample(ImportKind::Areas, "areas.xlsx");
    after.importSample(ImportKind::Roster, "roster.xlsx");
    after.importSample(ImportKind::Leaders, "leaders.xls");
    CHECK(before.persons().size() == 983);
    CHECK(before.persons() == after.persons());
    const char *flags = "SELECT COUNT(*) FROM care_flag WHERE from_date IS NULL";
    CHECK(before.number(flags) == after.number(flags));
    const char *units = "SELECT COUNT(*) FROM area WHERE kind = 'unit'";
    CHECK(before.number(units) == 42);
    CHECK(after.number(units) == 42);
}

TEST_CASE("undo takes a whole roster back; only the areas stay")
{
    Office office(BOTH_ENGINES());
    office.importSample(ImportKind::Areas, "areas.xlsx");
    const qint64 entries = office.entries();
    office.importSample(ImportKind::Roster, "roster.xlsx");
    CHECK(office.entries() == entries + 1);
    need(undoLast(*office.ledger));
    for (const char *table : {"person", "household", "membership", "household_unit", "care_flag",
             "household_now", "person_key", "import_layout"})
        CHECK(office.number((QByteArray("SELECT COUNT(*) FROM ") + table).constData()) == 0);
    CHECK(office.number("SELECT COUNT(*) FROM area") == 19);
    CHECK(office.healthy());
}

TEST_CASE("a preview and a cancelled import leave nothing")
{
    Office office(BOTH_ENGINES());
    office.importSample(ImportKind::Areas, "areas.xlsx");
    const qint64 entries = office.entries();
    ImportOptions preview;
    preview.dryRun = true;
    const ImportSummary seen = office.import(ImportKind::Roster, sample("roster.xlsx"), preview);
    CHECK(seen.added == 981);
    CHECK(seen.facts.size() >= 5);
    std::atomic_bool cancelled = false;
    ImportOptions stopped;
    stopped.cancelled = &cancelled;
    stopped.progress = [&cancelled](double done) { cancelled = done > 0.5; };
    const auto result = importSheet(*office.ledger, ImportKind::Roster, sample("roster.xlsx"), stopped);
    REQUIRE(!result.ok());
    CHECK(result.error().kind == ErrorKind::Cancelled);
    CHECK(office.number("SELECT COUNT(*) FROM person") == 0);
    CHECK(office.number("SELECT COUNT(*) FROM area") == 19);
    CHECK(office.entries() == entries);
    CHECK(office.importSample(ImportKind::Roster, "roster.xlsx").added == 981);
}
