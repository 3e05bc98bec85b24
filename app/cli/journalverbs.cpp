// linli journal log, linli undo.
#include "app/cli/ledgerverbs.h"
#include "core/audit/auditlog.h"
#include "core/base/text.h"
#include "core/journal/journal.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"
#include "core/ledger/undo.h"
#include "core/persons/mask.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linli::cli {

namespace {

QJsonObject jsonOf(const EntryHeader &entry)
{
    return {{QStringLiteral("sequence"), QString::number(entry.sequence)},
        {QStringLiteral("at"), minuteText(entry.at())}, {QStringLiteral("who"), entry.actor},
        {QStringLiteral("what"), entry.sentence.translated()}, {QStringLiteral("rows"), entry.rowCount},
        {QStringLiteral("undo_of"),
            entry.undoOf ? QJsonValue(QString::number(*entry.undoOf)) : QJsonValue()}};
}

QString lineOf(const EntryHeader &entry)
{
    return QStringLiteral("%1  %2  %3  %4")
        .arg(entry.sequence, 6)
        .arg(minuteText(entry.at()), entry.actor, entry.sentence.translated());
}

void showLog(Context &context, int limit)
{
    const auto ledger = context.open();
    if (!ledger.ok())
        return context.report(ledger.error());
    const auto entries = auditPage(**ledger, {}, std::nullopt, limit);
    if (!entries.ok())
        return context.report(entries.error());
    QJsonArray list;
    for (const AuditLine &line : entries->rows) {
        const EntryHeader &entry = line.entry;
        if (context.json)
            list.append(jsonOf(entry));
        else
            context.out(lineOf(entry));
    }
    if (context.json)
        context.out(QJsonDocument(list));
}

/// The tables whose rows a person can ask the history of by an id alone: ids are unique in the whole ledger.
constexpr const char *recordTables[] = {"household", "person", "area", "case_file", "appointment",
    "membership", "care_flag", "household_unit", "case_event", "deliberation",
    "project", "incident", "activity", "resource", "booking"};

QString masked(const QString &column, const QVariant &value, bool minor)
{
    if (column == u"id_number")
        return shownIdNumber(value.toString(), minor);
    return column.endsWith(u"phone") ? shownPhone(value.toString(), minor) : value.toString();
}

void showHistory(Context &context, const QString &record)
{
    const auto ledger = context.open();
    if (!ledger.ok())
        return context.report(ledger.error());
    if (const auto allowed = permit(**ledger, Action::See, Kind::Households); !allowed.ok())
        return context.report(allowed.error());
    Database &db = (*ledger)->db();
    qint64 id = record.toLongLong();
    if (const auto byNumber =
            db.integer(QStringLiteral("SELECT id FROM case_file WHERE number = ?"), {record});
        byNumber.ok() && *byNumber)
        id = **byNumber;
    QList<HistoryItem> items;
    for (const char *table : recordTables) {
        if (const auto inside = checkWithinScope(db, {{QString::fromLatin1(table), {id}}}); !inside.ok())
            return context.report(inside.error());
        auto history = historyOf(db, QString::fromLatin1(table), id);
        if (!history.ok())
            return context.report(history.error());
        items += history.take();
    }
    if (items.isEmpty())
        return context.report({ErrorKind::NotFound,
            translate("cli", "There is no record of this number in the change history.")});
    const auto minor = isMinor(db, PersonId(id), (*ledger)->clock().today());
    if (!minor.ok())
        return context.report(minor.error());
    QJsonArray list;
    for (const HistoryItem &item : items) {
        QJsonArray fields;
        if (!context.json)
            context.out(lineOf(item.entry));
        for (const FieldChange &field : item.change.fields) {
            fields.append(QJsonObject{{QStringLiteral("field"), field.column},
                {QStringLiteral("before"), masked(field.column, field.before, *minor)},
                {QStringLiteral("after"), masked(field.column, field.after, *minor)}});
            if (!context.json)
                context.out(QStringLiteral("          %1: %2 → %3")
                                .arg(field.column, masked(field.column, field.before, *minor), masked(field.column, field.after, *minor)));
        }
        QJsonObject object = jsonOf(item.entry);
        object.insert(QStringLiteral("table"), item.change.table);
        object.insert(QStringLiteral("fields"), fields);
        list.append(object);
    }
    if (context.json)
        context.out(QJsonDocument(list));
}

Result<void> showDigest(Context &context, const QString &text)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    const QDate month = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
    if (!month.isValid())
        return Error{ErrorKind::Invalid, translate("cli", "That is no month. Write it as 2026-10.")};
    LINLI_ASSIGN(const QString line, digestLine(*ledger, month));
    context.out(line);
    return success();
}

Result<void> exportLog(Context &context, const QString &path)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const qint64 rows, exportAuditLog(*ledger, {}, path));
    context.out(translate("cli", "%1 entries were exported.").arg(rows));
    return success();
}

void undo(Context &context)
{
    const auto ledger = context.open();
    if (!ledger.ok())
        return context.report(ledger.error());
    const auto undone = undoLast(**ledger);
    if (!undone.ok())
        return context.report(undone.error());
    context.out(translate("cli", "Undone: %1").arg(undone->translated()));
}

} // namespace

void addJournalVerbs(CLI::App &app, Context &context)
{
    CLI::App *journal = addGroup(app, "journal", translate("cli", "The change history"));
    CLI::App *log = addVerb(*journal, "log",
        translate("cli", "What was done, newest first; or everything about one record"),
        {"linli journal log", "linli journal log GJQ-202609-014"});
    const auto record = std::make_shared<std::string>();
    const auto limit = std::make_shared<int>(200);
    log->add_option("RECORD", *record, text(translate("cli", "A record's number (id, or a case's number)")));
    log->add_option("--limit", *limit, text(translate("cli", "At most so many entries")))
        ->check(CLI::Range(1, 1000000));
    log->callback([&context, record, limit] {
        if (record->empty())
            showLog(context, *limit);
        else
            showHistory(context, QString::fromStdString(*record));
    });

    const auto value = std::make_shared<std::string>();
    CLI::App *digest = addVerb(*journal, "digest",
        translate("cli", "One line of a month's log, to sign and file"), {"linli journal digest 2026-10"});
    digest->add_option("MONTH", *value, text(translate("cli", "The month, as 2026-10")))->required();
    onRun(digest, context, [&context, value] { return showDigest(context, QString::fromStdString(*value)); });
    CLI::App *exporting = addVerb(
        *journal, "export", translate("cli", "Write the whole log to a spreadsheet"), {"linli journal export --out log.xlsx"});
    exporting->add_option("--out", *value, text(translate("cli", "The file")))->required();
    onRun(exporting, context, [&context, value] { return exportLog(context, QString::fromStdString(*value)); });

    CLI::App *undoVerb = addVerb(
        app, "undo", translate("cli", "Take back your last action"), {"linli undo --ledger office.linli"});
    undoVerb->callback([&context] { undo(context); });
}

} // namespace linli::cli
