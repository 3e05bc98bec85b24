#include "core/imports/importrun.h"

namespace linli {

ImportRun::ImportRun(Ledger &ledger, Change &change, const Layout &layout, const Decisions &decisions)
    : m_ledger(ledger)
    , m_change(change)
    , m_layout(layout)
    , m_decisions(decisions)
{
}

QDate ImportRun::listDay() const
{
    const QDate today = m_ledger.clock().today();
    return m_layout.listDate.isValid() && m_layout.listDate < today ? m_layout.listDate : today;
}

std::optional<Decision> ImportRun::decision(int row) const
{
    const auto found = m_decisions.constFind(row);
    return found == m_decisions.constEnd() ? std::nullopt : std::optional(*found);
}

void ImportRun::problem(const RowCells &row, const QString &field, ProblemKind kind, const QString &message)
{
    problem(row, field, kind, message, row.cell(field).text);
}

void ImportRun::problem(
    const RowCells &row, const QString &field, ProblemKind kind, const QString &message, const QString &value)
{
    m_summary.problems.append({row.number(), row.letter(field), kind, message, value});
}

void ImportRun::count(RowOutcome outcome)
{
    ++m_summary.read;
    switch (outcome) {
    case RowOutcome::Added:
        ++m_summary.added;
        break;
    case RowOutcome::Updated:
        ++m_summary.updated;
        break;
    case RowOutcome::Unchanged:
        ++m_summary.unchanged;
        break;
    case RowOutcome::Refused:
        ++m_summary.refused;
        break;
    }
}

void ImportRun::refuse(const RowCells &row, const QString &field, const QString &message)
{
    problem(row, field, ProblemKind::Refused, message);
    count(RowOutcome::Refused);
}

void ImportRun::askWhether(const RowCells &row, const QString &field, const QString &message)
{
    problem(row, field, ProblemKind::Duplicate, message);
    count(RowOutcome::Refused);
}

} // namespace linli
