// Cells pasted from a spreadsheet: read as WPS writes them, checked word by word, written in one entry.
#include "core/households/pastecells.h"

#include "core/households/householdcases.h"
#include "core/ledger/undo.h"
#include "tests/storage/households/street.h"

using namespace linli;
using namespace linli::test;

namespace {

Household at(Street &street, HouseholdId id)
{
    return need(findHousehold(street.ledger->db(), id)).value();
}

PastedCell cell(PasteColumn column, const char *before, const QString &text)
{
    return {column, QStringLiteral("栏"), QString::fromUtf8(before), text};
}

} // namespace

TEST_CASE("the clipboard's cells: quotes, tabs and lines in them, empty ones, the last line's end", "[paste]")
{
    CHECK(cellsOfText(QString()).isEmpty());
    CHECK(cellsOfText(QStringLiteral("\r\n")).isEmpty());
    CHECK(cellsOfText(QStringLiteral("a\tb\r\n\tc\r\n"))
        == QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b")}, {QString(), QStringLiteral("c")}});
    CHECK(cellsOfText(QStringLiteral("\"湘A1\n湘\tA2\"\t\"\"\"小\"\"区\"\t3\" 管\n"))
        == QList<QStringList>{{QStringLiteral("湘A1\n湘\tA2"), QStringLiteral("\"小\"区"), QStringLiteral("3\" 管")}});
}

TEST_CASE("pasted rows are checked and written in one entry; the refused ones stay as they are", "[paste]")
{
    Street street(BOTH_ENGINES());
    const HouseholdId other = street.flat(QStringLiteral("401"));
    const HouseholdId third = street.flat(QStringLiteral("402"));
    const QString rented = displayName(Housing::Rented);
    const QList<HouseholdEdit> edits{
        editOfCells(street.home,
            {cell(PasteColumn::None, "302", QStringLiteral("302 ")), cell(PasteColumn::Housing, "", rented),
                cell(PasteColumn::Livelihood, "", QStringLiteral("pension"))}),
        editOfCells(other, {cell(PasteColumn::Housing, "", rented), cell(PasteColumn::Gas, "", QStringLiteral("很好"))}),
        editOfCells(third, {cell(PasteColumn::None, "402", QStringLiteral("403"))})};
    const QList<BulkChange> preview = need(previewEdits(*street.ledger, edits));
    CHECK(preview[0].what.size() == 2);
    CHECK(preview[0].refused.isEmpty());
    CHECK(preview[1].refused.contains(QStringLiteral("很好")));
    CHECK_FALSE(preview[2].refused.isEmpty());
    CHECK(at(street, street.home).housing == Housing::Unknown); // So far nothing.

    CHECK(need(applyEdits(*street.ledger, edits)) == 1);
    CHECK(at(street, street.home).housing == Housing::Rented);
    CHECK(at(street, street.home).livelihood == QStringLiteral("pension"));
    CHECK(at(street, other).housing == Housing::Unknown);
    need(undoLast(*street.ledger));
    CHECK(at(street, street.home).housing == Housing::Unknown);
    CHECK(at(street, street.home).livelihood.isEmpty());
}
