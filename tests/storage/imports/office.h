// An office that imports its lists, and what stands in its ledger afterwards.
#pragma once

#include "core/imports/import.h"
#include "core/ledger/doctor.h"
#include "core/ledger/undo.h"
#include "core/office/officecalendar.h"
#include "core/program/openledger.h"
#include "tests/support/sheets.h"
#include "tests/support/testaccount.h"
#include "tests/support/testledger.h"

#include <QMap>

namespace linli::test {

class Office
{
public:
    explicit Office(Engine engine = Engine::Sqlite)
        : ledger(engine, programOptions(fixed()).derivers)
    {
        ledger.clock.set(wallTime(QDate(2026, 10, 12), QTime(10, 0)));
        need(takeOverShippedArrangement(*ledger));
    }

    ImportSummary import(ImportKind kind, const QString &path, ImportOptions options = {})
    {
        return need(importSheet(*ledger, kind, path, options));
    }
    ImportSummary importSample(ImportKind kind, const char *name) { return import(kind, sample(name)); }
    /// A .csv in UTF-8 with these lines.
    ImportSummary importLines(ImportKind kind, const QStringList &lines, ImportOptions options = {})
    {
        const SheetFile file(lines.join(u'\n').toUtf8(), QStringLiteral("表.csv"));
        return import(kind, file.path(), std::move(options));
    }
    qint64 number(const char *sql) { return need(ledger->db().integer(QString::fromUtf8(sql))).value_or(0); }
    QString text(const char *sql)
    {
        return need(ledger->db().text(QString::fromUtf8(sql))).value_or(QString());
    }
    QString phoneOf(const QString &name)
    {
        QString phone;
        need(ledger->db().each(QStringLiteral("SELECT id, phone FROM person WHERE name = ?"), {name},
            [&](const Row &row) { phone = openedOf(row, 1, "person", "phone"); }));
        return phone;
    }
    qint64 entries() { return number("SELECT COUNT(*) FROM journal_entry"); }
    /// Every person as one line, whatever their ids, in order.
    QStringList persons()
    {
        QStringList lines;
        need(ledger->db().each(
            QStringLiteral("SELECT id, id_number, phone, note, name, sex, birth, id_status, employer, "
                           "politics, standing FROM person"),
            {}, [&](const Row &row) {
                QStringList fields{openedOf(row, 1, "person", "id_number"), openedOf(row, 2, "person", "phone"),
                    openedOf(row, 3, "person", "note")};
                for (int i = 4; i < 11; ++i)
                    fields.append(row.text(i));
                lines.append(fields.join(u'|'));
            }));
        lines.sort();
        return lines;
    }
    bool healthy()
    {
        for (const Finding &finding : need(examine(*ledger))) {
            if (!finding.ok)
                return false;
        }
        return true;
    }

    TestLedger ledger;

private:
    static const Clock &fixed()
    {
        static const FixedClock clock(monday());
        return clock;
    }
};

/// How often each kind of problem came up.
inline QMap<QString, int> problemCounts(const ImportSummary &summary)
{
    QMap<QString, int> counts;
    for (const Problem &problem : summary.problems)
        ++counts[toWord(problem.kind)];
    return counts;
}

inline bool isWhole(const ImportSummary &s)
{
    return s.read == s.added + s.updated + s.unchanged + s.refused;
}

} // namespace linli::test
