// Rows of the ledger as they were on record at the end of a past day: the journal's later changes taken back.
#pragma once

#include "core/spreadsheet/workbookwriter.h"
#include "core/storage/database.h"

#include <QDate>

namespace linli {

struct EntryHeader;
struct RowChange;

/// One row as it was. Columns are those of pastColumns(); sealed ones are not among them.
class PastRow
{
public:
    PastRow() = default;
    PastRow(const QStringList *columns, QVariantList values) : m_columns(columns), m_values(std::move(values)) { }

    qint64 id() const { return m_values.isEmpty() ? 0 : m_values.first().toLongLong(); }
    QVariant value(QStringView column) const { return m_values.value(m_columns ? m_columns->indexOf(column) : -1); }
    QString text(QStringView column) const { return value(column).toString(); }
    qint64 integer(QStringView column) const { return value(column).toLongLong(); }
    bool operator==(const PastRow &other) const { return m_values == other.m_values; }

private:
    const QStringList *m_columns = nullptr;
    QVariantList m_values;
};

/// Who changed a row last, and when.
struct Touch
{
    QString who;
    QDateTime at;
};

/// The columns that are read of a table, "id" first; empty for a table that has no past here.
const QStringList &pastColumns(const QString &table);

/// Whether a dated row was in force on `day`: from its beginning (unknown: since before our records, D4a; to the
/// month or year: from its first day) until the day before its end.
bool isInForce(const PastRow &row, QDate day);

/// Only rows that were touched since are kept in memory; all others are read where they are.
class PastRows
{
public:
    /// `touchedUntil`: touches() tells of changes after `day` and up to the end of this one. Errors: Cancelled,
    /// Broken for a journal that can't be read.
    static Result<PastRows> load(Database &db, QDate day, QDate touchedUntil, const WriteControl &control = {});

    QDate day() const { return m_day; }
    /// Nothing where there was no such row.
    Result<std::optional<PastRow>> row(const QString &table, qint64 id) const;
    /// Rows whose `column` held `value`, by id.
    Result<QList<PastRow>> rows(const QString &table, const QString &column, qint64 value) const;
    /// The same for many values at once: `present` (SQL that gives pastColumns() of present rows) covers those of
    /// `covered`; for the rest it is asked one by one.
    struct Bulk
    {
        QString table;
        QString column;
        QString present;
        QVariantList values;
        QSet<qint64> covered;
        bool coversFound = false; ///< `covered` is not given: whatever `present` gives is covered (one row a value).
    };
    Result<QHash<qint64, QList<PastRow>>> rows(const Bulk &bulk, const QSet<qint64> &wanted) const;

    /// Rows changed after the day, up to `touchedUntil`.
    QHash<qint64, Touch> touches(const QString &table) const { return m_touches.value(table); }
    /// Rows that are known to have changed after the day; those that did not exist then too.
    QList<qint64> touchedIds(const QString &table) const { return m_known.value(table).keys(); }
    Database &db() const { return *m_db; }

private:
    struct Known
    {
        enum class State { Partial, Absent, Whole } state = State::Partial;
        bool blanked = false; ///< What was written later was erased by law.
        QVariantList values; ///< By column; those of `isKnown` when Partial.
        QList<bool> isKnown;
    };
    struct Bounds;
    Result<void> rollBack(const Bounds &bounds, const WriteControl &control);
    Result<void> takeBack(const EntryHeader &entry, const Bounds &bounds, const std::function<Result<void>()> &tick);
    void takeBack(const RowChange &change);
    Result<void> complete(const Bounds &bounds);
    Result<void> complete(const QString &table, qint64 id, Known &known, const Bounds &bounds) const;
    void index();
    const Known *find(const QString &table, qint64 id) const;

    Database *m_db = nullptr;
    QDate m_day;
    QHash<QString, QHash<qint64, Known>> m_known;
    QHash<QString, QMultiHash<qint64, qint64>> m_links; ///< "membership.household_id" → value → ids.
    QHash<QString, QHash<qint64, Touch>> m_touches;
};

} // namespace linli
