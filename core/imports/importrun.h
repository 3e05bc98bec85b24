// What the importers of all kinds share while one import runs.
#pragma once

#include "core/imports/layout.h"
#include "core/imports/problem.h"
#include "core/imports/rowcells.h"
#include "core/ledger/change.h"

namespace linli {

enum class RowOutcome { Added, Updated, Unchanged, Refused };

class ImportRun
{
public:
    ImportRun(Ledger &ledger, Change &change, const Layout &layout, const Decisions &decisions);

    Ledger &ledger() { return m_ledger; }
    Database &db() { return m_ledger.db(); }
    Change &change() { return m_change; }
    const Layout &layout() const { return m_layout; }
    ImportSummary &summary() { return m_summary; }
    /// The list's own date, else today; never later than today.
    QDate listDay() const;
    std::optional<Decision> decision(int row) const;

    void problem(const RowCells &row, const QString &field, ProblemKind kind, const QString &message);
    /// The same where `value` is only a part of the cell, or no cell at all.
    void problem(const RowCells &row, const QString &field, ProblemKind kind, const QString &message,
        const QString &value);
    void count(RowOutcome outcome);
    /// Problem `refused`, and the row counts so.
    void refuse(const RowCells &row, const QString &field, const QString &message);
    /// Problem `duplicate`; the row waits for a decision and is not imported.
    void askWhether(const RowCells &row, const QString &field, const QString &message);

private:
    Ledger &m_ledger;
    Change &m_change;
    const Layout &m_layout;
    const Decisions &m_decisions;
    ImportSummary m_summary;
};

/// Takes the rows of one kind of list. Every row must end in exactly one ImportRun::count.
class RowImporter
{
public:
    virtual ~RowImporter() = default;
    /// Whether the row holds data at all; others are not counted.
    virtual bool isData(const RowCells &row) const = 0;
    virtual Result<void> take(const RowCells &row) = 0;
    /// A row of totals (合计): not imported, its numbers may be compared.
    virtual void total(const RowCells &row) { Q_UNUSED(row) }
    /// After the last row.
    virtual Result<void> finish() { return success(); }
};

/// Reads what the importer of this kind needs of the ledger.
Result<std::unique_ptr<RowImporter>> makeAreaImporter(ImportRun &run);
Result<std::unique_ptr<RowImporter>> makeLeaderImporter(ImportRun &run);
Result<std::unique_ptr<RowImporter>> makeRosterImporter(ImportRun &run);
Result<std::unique_ptr<RowImporter>> makeCaseImporter(ImportRun &run);

} // namespace linli
