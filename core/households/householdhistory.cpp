#include "core/households/carekinds.h"
#include "core/households/householdhistory.h"

#include "core/base/text.h"
#include "core/households/household.h"
#include "core/persons/mask.h"

#include <QMap>

namespace linli {

namespace {

/// Fields as a clerk calls them; what is not listed is not worth a word.
QString fieldName(const QString &column)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("households", "name")},
        {QStringLiteral("sex"), QT_TRANSLATE_NOOP("households", "sex")},
        {QStringLiteral("birth"), QT_TRANSLATE_NOOP("households", "birth")},
        {QStringLiteral("id_number"), QT_TRANSLATE_NOOP("households", "ID number")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("households", "phone")},
        {QStringLiteral("employer"), QT_TRANSLATE_NOOP("households", "employer")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("households", "note")},
        {QStringLiteral("relation"), QT_TRANSLATE_NOOP("households", "relation")},
        {QStringLiteral("registration"), QT_TRANSLATE_NOOP("households", "registration")},
        {QStringLiteral("from_date"), QT_TRANSLATE_NOOP("households", "from")},
        {QStringLiteral("until_date"), QT_TRANSLATE_NOOP("households", "until")},
        {QStringLiteral("end_reason"), QT_TRANSLATE_NOOP("households", "reason")},
        {QStringLiteral("room"), QT_TRANSLATE_NOOP("households", "room")},
        {QStringLiteral("stairwell"), QT_TRANSLATE_NOOP("households", "stairwell")},
        {QStringLiteral("housing"), QT_TRANSLATE_NOOP("households", "housing")},
        {QStringLiteral("kind"), QT_TRANSLATE_NOOP("households", "care flag")},
    };
    const char *name = names.value(column);
    return name ? translate("households", name) : QString();
}

QString shown(const QString &column, const QVariant &value, bool minor, const CareKinds &kinds)
{
    const QString text = value.toString();
    if (text.isEmpty())
        return QStringLiteral("—");
    if (column == u"phone")
        return shownPhone(text, minor);
    if (column == u"id_number")
        return shownIdNumber(text, minor);
    if (column == u"kind")
        return kinds.nameOf(text);
    if (column == u"housing")
        return displayName(housingFromWord(text));
    if (column == u"registration")
        return displayName(registrationFromWord(text));
    if (column == u"sex")
        return displayName(sexFromWord(text));
    return text;
}

QString describe(const RowChange &change, bool minor, const CareKinds &kinds)
{
    QStringList parts;
    for (const FieldChange &field : change.fields) {
        const QString name = fieldName(field.column);
        if (name.isEmpty())
            continue;
        if (change.op == RowOp::Update)
            parts.append(translate("households", "%1 %2 → %3").arg(
                name, shown(field.column, field.before, minor, kinds), shown(field.column, field.after, minor, kinds)));
        else if (field.column == u"name" || field.column == u"kind")
            parts.append(shown(field.column, change.op == RowOp::Insert ? field.after : field.before, minor, kinds));
    }
    return parts.join(translate("households", ", ", "between changes"));
}

/// The rows whose history belongs to the household.
Result<QList<std::pair<QString, qint64>>> recordsOf(Database &db, HouseholdId id)
{
    QList<std::pair<QString, qint64>> records{{QStringLiteral("household"), id.value}};
    QSet<qint64> people;
    LINLI_TRY(db.each(QStringLiteral("SELECT id FROM household_unit WHERE household_id = ?"), {id.value},
        [&](const Row &row) { records.append({QStringLiteral("household_unit"), row.integer(0)}); }));
    LINLI_TRY(db.each(QStringLiteral("SELECT id, person_id FROM membership WHERE household_id = ?"), {id.value}, [&](const Row &row) {
        records.append({QStringLiteral("membership"), row.integer(0)});
        people.insert(row.integer(1));
    }));
    for (const qint64 person : std::as_const(people)) {
        records.append({QStringLiteral("person"), person});
        LINLI_TRY(db.each(QStringLiteral("SELECT id FROM care_flag WHERE person_id = ?"), {person},
            [&](const Row &row) { records.append({QStringLiteral("care_flag"), row.integer(0)}); }));
    }
    return records;
}

} // namespace

Result<QList<HistoryLine>> householdHistory(Database &db, HouseholdId id, QDate today, int limit)
{
    LINLI_ASSIGN(const CareKinds kinds, CareKinds::load(db));
    LINLI_ASSIGN(const auto records, recordsOf(db, id));
    QMap<qint64, HistoryLine> lines; // by time of the entry
    for (const auto &[table, record] : records) {
        LINLI_ASSIGN(const auto items, historyOf(db, table, record));
        bool minor = false;
        if (table == u"person") {
            LINLI_ASSIGN(minor, isMinor(db, PersonId(record), today));
        }
        for (const HistoryItem &item : items) {
            HistoryLine &line = lines[item.entry.hlc];
            if (line.what.isEmpty())
                line = {item.entry.at(), item.entry.actor, item.entry.sentence.translated()};
            // An import touches the whole list at once; its sentence says enough.
            if (const QString detail = describe(item.change, minor, kinds); !detail.isEmpty() && item.entry.rowCount < 40)
                line.what += translate("households", ": ", "between sentence and details") + detail;
        }
    }
    QList<HistoryLine> newestFirst;
    for (auto line = lines.end(); line != lines.begin() && newestFirst.size() < limit;)
        newestFirst.append(*--line);
    return newestFirst;
}

} // namespace linli
