// A roster of 100,000 rows in and out: against openpyxl only reading it, and against bare libxlsxwriter.
#include "tests/bench/bench.h"

#include "core/areas/areastore.h"
#include "core/demo/demobuilding.h"
#include "core/program/openledger.h"
#include "core/spreadsheet/exporttable.h"

#include <QFileInfo>

#include <xlsxwriter.h>

namespace linli::bench {

namespace {

const QStringList headings{QStringLiteral("楼栋"), QStringLiteral("单元"), QStringLiteral("房号"),
    QStringLiteral("微单元"), QStringLiteral("姓名"), QStringLiteral("与户主关系"), QStringLiteral("性别"),
    QStringLiteral("出生日期"), QStringLiteral("身份证号码"), QStringLiteral("联系电话"),
    QStringLiteral("户籍情况"), QStringLiteral("住房性质"), QStringLiteral("是否独居"),
    QStringLiteral("重点人群"), QStringLiteral("备注")};

struct Roster
{
    QList<QStringList> rows;
    QStringList buildings;
};

QStringList rowOf(const QString &building, const DemoFlat &flat, const DemoMember &member)
{
    const bool man = member.person.sex == Sex::Male;
    const auto registered = member.registration == Registration::Local ? QStringLiteral("本地")
        : member.registration == Registration::Elsewhere               ? QStringLiteral("人户分离")
                                                                       : QStringLiteral("流动");
    const bool alone = flat.family.residents() == 1;
    return {building, flat.stairwell, flat.room, building + u'-' + QString::number(flat.unit + 1),
        member.person.name, member.relation, man ? QStringLiteral("男") : QStringLiteral("女"),
        member.person.birth, member.person.idNumber, member.person.phone, registered, QStringLiteral("自有"),
        alone ? QStringLiteral("是") : QStringLiteral("否"),
        member.age >= 80 ? QStringLiteral("高龄") : QString(), QString()};
}

Roster makeRoster(int rows)
{
    DemoRandom random(5);
    DemoNames names(random);
    DemoFamilies families(random, names, QDate(2026, 3, 31));
    Roster roster;
    int left = rows;
    while (left > 0) {
        const DemoBuilding plan = planBuilding(random, families, left);
        const QString building = QStringLiteral("香樟小区%1栋").arg(roster.buildings.size() + 1);
        roster.buildings.append(building);
        for (const DemoFlat &flat : plan.flats) {
            for (const DemoMember &member : flat.family.members) {
                if (member.until.isEmpty())
                    roster.rows.append(rowOf(building, flat, member));
            }
        }
    }
    return roster;
}

void writeOurs(const Roster &roster, const QString &path)
{
    TableExport table;
    table.sheet = QStringLiteral("台账");
    table.title = QStringLiteral("居民家庭台账");
    for (const QString &heading : headings)
        table.columns.append({heading, CellStyle::Text, 12});
    need(exportTable(path, table, [&](const RowSink &sink) -> Result<void> {
        QVariantList cells;
        for (const QStringList &row : roster.rows) {
            cells.clear();
            for (const QString &text : row)
                cells.append(text);
            LINLI_TRY(sink(cells));
        }
        return success();
    }));
}

void writeBare(const Roster &roster, const QString &path)
{
    const QByteArray file = path.toLocal8Bit();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(file.constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    lxw_row_t at = 0;
    for (const QStringList &row : roster.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (!row[i].isEmpty())
                worksheet_write_string(sheet, at, lxw_col_t(i), row[i].toUtf8().constData(), nullptr);
        }
        ++at;
    }
    workbook_close(book);
}

void makeAreas(const QString &path, const Roster &roster)
{
    const SystemClock clock;
    const auto ledger = newBenchLedger(path, clock);
    AreaTree tree = need(AreaTree::load(ledger->db()));
    Change change = need(Change::begin(*ledger, Action::Edit, Kind::Imports));
    const auto add = [&](Area area) {
        area.id = need(insertArea(change, tree, area));
        tree.add(area);
        return area.id;
    };
    const AreaId street = add({{}, {}, AreaKind::Subdistrict, QStringLiteral("香樟路街道"), {}, 0});
    const AreaId community = add({{}, street, AreaKind::Community, QStringLiteral("香樟社区"), {}, 0});
    for (qsizetype i = 0; i < roster.buildings.size(); ++i)
        add({{}, community, AreaKind::Building, roster.buildings[i], {}, int(i)});
    need(change.commit({"Made areas"}));
}

/// openpyxl where it is; it only reads every cell.
Ran readByOpenpyxl(const QString &path)
{
    const QString python = QStringLiteral("/usr/bin/python3");
    const QString program = QStringLiteral(
        "import openpyxl, sys\n"
        "n = 0\n"
        "for row in openpyxl.load_workbook(sys.argv[1], read_only=True).active.iter_rows(values_only=True):\n"
        "    n += len(row)\n"
        "sys.exit(0 if n else 1)\n");
    return QFileInfo::exists(python) ? runProgram(python, {QStringLiteral("-c"), program, path}) : Ran();
}

QString mebibytes(double size)
{
    return QString::number(size, 'f', 1) + QStringLiteral(" MiB");
}

void measureImport(Bench &bench, const QString &ledger, const QString &sheet, int rows)
{
    constexpr double quarter = 0.25;
    constexpr double mostMemory = 64;
    const QString program = QStringLiteral(LINLI_CLI);
    const QString named = QStringLiteral("--ledger");
    const Ran idle = runProgram(program, {QStringLiteral("area"), QStringLiteral("tree"), named, ledger});
    const Ran ours =
        runProgram(program, {QStringLiteral("import"), QStringLiteral("roster"), sheet, named, ledger});
    if (ours.exit != 0)
        qFatal("the roster did not come in");
    const QString what = QStringLiteral("import a roster of %1 rows / openpyxl reading it").arg(rows);
    const Ran reading = readByOpenpyxl(sheet);
    if (reading.exit == 0)
        bench.add({what, milliseconds(ours.cpu), milliseconds(reading.cpu), ours.cpu / reading.cpu, quarter});
    else
        bench.add({what, milliseconds(ours.cpu), QStringLiteral("no openpyxl"), 0, 0});
    bench.add({QStringLiteral("  memory above idle"), mebibytes(ours.peak - idle.peak), mebibytes(mostMemory),
        (ours.peak - idle.peak) / mostMemory, 1});
}

} // namespace

void measureSheets(Bench &bench, const QString &folder, int rows)
{
    constexpr int repetitions = 3;
    constexpr double exportReach = 1.3;
    const QString sheet = folder + QStringLiteral("/roster.xlsx");
    const QString bare = folder + QStringLiteral("/bare.xlsx");
    const QString ledger = folder + QStringLiteral("/roster.linli");
    const Roster roster = makeRoster(rows);
    const double ours = cpuOf([&] { writeOurs(roster, sheet); }, repetitions);
    const double reference = cpuOf([&] { writeBare(roster, bare); }, repetitions);
    bench.add({QStringLiteral("export %1 rows x 15 / bare libxlsxwriter").arg(rows), milliseconds(ours),
        milliseconds(reference), ours / reference, exportReach});
    makeAreas(ledger, roster);
    measureImport(bench, ledger, sheet, rows);
}

} // namespace linli::bench
