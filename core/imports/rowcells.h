// One row of data, read by the names of fields.
#pragma once

#include "core/imports/mapping.h"
#include "core/imports/sheet.h"

namespace linli {

class RowCells
{
public:
    RowCells(int number, const SheetRow &row, const QHash<QString, int> &columns)
        : m_number(number)
        , m_row(row)
        , m_columns(columns)
    {
    }

    int number() const { return m_number; }
    /// Whether the list has such a column.
    bool has(const QString &field) const { return m_columns.contains(field); }
    /// An empty cell where the column is missing or the row ends before it.
    const Cell &cell(const QString &field) const
    {
        static const Cell none;
        const int column = m_columns.value(field, -1);
        return column >= 0 && column < m_row.size() ? m_row[column] : none;
    }
    QString text(const QString &field) const { return cell(field).text.trimmed(); }
    /// "J"; empty where the column is missing.
    QString letter(const QString &field) const
    {
        const int column = m_columns.value(field, -1);
        return column >= 0 ? columnLetter(column) : QString();
    }
    const SheetRow &cells() const { return m_row; }

private:
    int m_number;
    const SheetRow &m_row;
    const QHash<QString, int> &m_columns;
};

} // namespace linli
