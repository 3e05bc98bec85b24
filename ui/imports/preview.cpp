#include "ui/imports/preview.h"

#include "core/base/text.h"
#include "core/households/householdstore.h"
#include "core/imports/personmatch.h"

namespace linli::ui {

namespace {

ImportOptions optionsFor(const Mapping &mapping, const Decisions &decisions, WorkControl &control)
{
    ImportOptions options;
    options.mapping = mapping;
    options.decisions = decisions;
    options.cancelled = &control.cancelled;
    options.progress = [&control](double done) { control.permille = int(done * 1000); };
    return options;
}

Result<QString> describe(Database &db, const Candidate &candidate)
{
    QStringList parts{candidate.person.name};
    if (!candidate.person.birth.isEmpty())
        parts.append(candidate.person.birth);
    if (candidate.home) {
        LINLI_ASSIGN(const auto household, findHousehold(db, candidate.home));
        LINLI_ASSIGN(const auto building,
            db.text(QStringLiteral("SELECT a.name FROM household h JOIN area a ON a.id = h.building_id "
                                   "WHERE h.id = ?"),
                {candidate.home.value}));
        if (household)
            parts.append(addressOf(building.value_or(QString()), *household));
    }
    return parts.join(QStringLiteral(" · "));
}

/// Looks the undecided rows up in the file again: the summary names them by their number only.
Result<void> findAlike(Ledger &ledger, SheetReader &reader, const Layout &layout, Preview &preview)
{
    std::optional<Error> failed;
    const auto take = [&](int number, const SheetRow &row) {
        if (!preview.names.contains(number))
            return true;
        const RowCells cells(number, row, layout.columns);
        Person person;
        person.name = withoutSpaces(cells.text(QStringLiteral("name")));
        person.idNumber = withoutSpaces(cells.text(QStringLiteral("id_number"))).toUpper();
        preview.names[number] = person.name;
        const auto candidates = candidatesFor(ledger.db(), person);
        if (!candidates.ok()) {
            failed = candidates.error();
            return false;
        }
        for (const Candidate &candidate : *candidates) {
            const auto words = describe(ledger.db(), candidate);
            if (words.ok())
                preview.alike[number].append({candidate.person.id, *words});
        }
        return true;
    };
    LINLI_TRY(reader.read(layout.sheet, take));
    return failed ? Result<void>(*failed) : success();
}

} // namespace

Result<Preview> previewSheet(Ledger &ledger, ImportKind kind, const QString &path, const Mapping &mapping,
    const Decisions &decisions, WorkControl &control)
{
    ImportOptions options = optionsFor(mapping, decisions, control);
    options.dryRun = true;
    Preview preview;
    LINLI_ASSIGN(preview.summary, importSheet(ledger, kind, path, options));
    for (const Problem &problem : std::as_const(preview.summary.problems)) {
        if (problem.kind == ProblemKind::Duplicate)
            preview.names.insert(problem.row, {});
    }
    if (preview.names.isEmpty())
        return preview;
    LINLI_ASSIGN(const auto reader, SheetReader::open(path));
    LINLI_ASSIGN(const Layout layout, layoutOf(ledger, *reader, kind, mapping));
    LINLI_TRY(findAlike(ledger, *reader, layout, preview));
    return preview;
}

Result<ImportSummary> bringIn(Ledger &ledger, ImportKind kind, const QString &path, const Mapping &mapping,
    const Decisions &decisions, WorkControl &control)
{
    return importSheet(ledger, kind, path, optionsFor(mapping, decisions, control));
}

} // namespace linli::ui
