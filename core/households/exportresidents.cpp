#include "core/households/carekinds.h"
#include "core/households/exportresidents.h"

#include "core/base/text.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"
#include "core/persons/mask.h"
#include "core/persons/purpose.h"

#include <QFile>

namespace linli {

namespace {

TableExport tableOf(const ResidentExport &asked)
{
    const auto text = [](const QString &heading, double width = 0) { return TableColumn{heading, CellStyle::Text, width}; };
    TableExport table;
    table.sheet = translate("households", "Residents");
    table.title = asked.title.isEmpty() ? table.sheet : asked.title;
    table.note = asked.unmasked
        ? translate("households", "Holds full ID numbers and phones. For: %1. Delete it when it has done its work.").arg(asked.reason)
        : translate("households", "ID numbers and phones are masked.");
    table.columns = {text(translate("households", "Name")), text(translate("households", "Sex")),
        text(translate("households", "Birth")), text(translate("households", "ID number"), 20),
        text(translate("households", "Phone"), 14), {translate("households", "Address"), CellStyle::Wrapped, 30},
        text(translate("households", "Micro-unit")), text(translate("households", "Relation to the head")),
        text(translate("households", "Registration")), text(translate("households", "To watch over"))};
    return table;
}

QVariantList cellsOf(const ResidentRow &row, bool unmasked, QDate today, const CareKinds &kinds)
{
    return {row.person.name, displayName(row.person.sex), row.person.birth,
        unmasked ? row.person.idNumber : shownIdNumber(row.person, today),
        unmasked ? row.person.phone : shownPhone(row.person, today), row.address, row.unitName,
        row.membership.relation, displayName(row.membership.registration), kinds.namesOf(row.flags)};
}

Result<void> record(Ledger &ledger, const ResidentExport &asked)
{
    if (asked.unmasked)
        return recordEvent(
            ledger, {QT_TRANSLATE_NOOP("journal", "Exported residents with full ID numbers and phones: %1"), {asked.reason}});
    return recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Exported a list of residents, masked")});
}

} // namespace

Result<qint64> exportResidents(
    Ledger &ledger, const QString &path, const ResidentExport &asked, const WriteControl &control)
{
    LINLI_TRY(permit(ledger, asked.unmasked ? Action::ExportPlain : Action::Export, Kind::Residents));
    ResidentExport plan = asked;
    if (asked.unmasked) {
        LINLI_ASSIGN(plan.reason,
            tidiedPurpose(asked.reason, translate("households", "Say why the list must hold full numbers.")));
    }
    LINLI_TRY(record(ledger, plan));
    TableExport table = tableOf(plan);
    LINLI_ASSIGN(table.expectedRows, countResidents(ledger.db(), plan.within));
    LINLI_ASSIGN(const CareKinds kinds, CareKinds::load(ledger.db()));
    const QDate today = ledger.clock().today();
    const auto rows = [&](const RowSink &sink) -> Result<void> {
        std::optional<ResidentCursor> after;
        do {
            LINLI_ASSIGN(const ResidentPage page, residentPage(ledger.db(), plan.within, after));
            for (const ResidentRow &row : page.rows)
                LINLI_TRY(sink(cellsOf(row, plan.unmasked, today, kinds)));
            after = page.next;
        } while (after);
        return success();
    };
    LINLI_ASSIGN(const qint64 written, exportTable(path, table, rows, control));
    if (plan.unmasked)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return written;
}

} // namespace linli
