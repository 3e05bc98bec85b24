#include "core/imports/import.h"

#include "core/base/text.h"
#include "core/imports/rememberedlayout.h"
#include "core/imports/rowfeed.h"

namespace linli {

namespace {

Result<std::unique_ptr<RowImporter>> importerFor(ImportKind kind, ImportRun &run)
{
    switch (kind) {
    case ImportKind::Areas:
        return makeAreaImporter(run);
    case ImportKind::Leaders:
        return makeLeaderImporter(run);
    case ImportKind::Roster:
        return makeRosterImporter(run);
    case ImportKind::Cases:
        break;
    }
    return makeCaseImporter(run);
}

Sentence sentenceOf(ImportKind kind, const ImportSummary &summary)
{
    const QStringList counts{
        QString::number(summary.read), QString::number(summary.added), QString::number(summary.updated)};
    switch (kind) {
    case ImportKind::Areas:
        return {QT_TRANSLATE_NOOP("journal", "Imported areas: %1 rows read, %2 added, %3 updated"), counts};
    case ImportKind::Leaders:
        return {QT_TRANSLATE_NOOP("journal", "Imported leaders: %1 rows read, %2 added, %3 updated"), counts};
    case ImportKind::Roster:
        return {
            QT_TRANSLATE_NOOP("journal", "Imported a roster: %1 rows read, %2 added, %3 updated"), counts};
    case ImportKind::Cases:
        break;
    }
    return {
        QT_TRANSLATE_NOOP("journal", "Imported hotline tickets: %1 rows read, %2 added, %3 updated"), counts};
}

} // namespace

Result<Layout> layoutOf(Ledger &ledger, SheetReader &reader, ImportKind kind, const Mapping &wish)
{
    if (!wish.isEmpty())
        return findLayout(reader, kind, wish);
    LINLI_ASSIGN(Layout found, findLayout(reader, kind));
    LINLI_ASSIGN(const Mapping known, rememberedMapping(ledger, kind, found.fingerprint));
    if (known.isEmpty())
        return found;
    return findLayout(reader, kind, known);
}

Result<ImportSummary> importSheet(
    Ledger &ledger, ImportKind kind, const QString &path, const ImportOptions &options)
{
    LINLI_ASSIGN(const auto reader, SheetReader::open(path));
    LINLI_ASSIGN(const Layout layout, layoutOf(ledger, *reader, kind, options.mapping));
    if (const QStringList missing = layout.missing(kind); !missing.isEmpty())
        return Error{ErrorKind::Invalid,
            translate("imports", "These columns were not found: %1. Say which columns they are.")
                .arg(missing.join(QStringLiteral("、")))};
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Imports));
    ImportRun run(ledger, change, layout, options.decisions);
    run.summary().facts = factsOf(layout);
    LINLI_ASSIGN(const auto importer, importerFor(kind, run));
    LINLI_TRY(feedRows(*reader, kind, run, *importer, {options.progress, options.cancelled}));
    LINLI_TRY(importer->finish());
    if (!options.mapping.isEmpty())
        LINLI_TRY(rememberMapping(ledger, change, kind, layout.fingerprint, options.mapping));
    if (!options.dryRun)
        LINLI_TRY(change.commit(sentenceOf(kind, run.summary())));
    return std::move(run.summary());
}

} // namespace linli
