#include "core/subject/personrows.h"

#include "core/journal/journal.h"

namespace linli {

namespace {

const QStringList &ownTables()
{
    static const QStringList tables{
        QStringLiteral("membership"), QStringLiteral("care_flag"), QStringLiteral("appointment"),
        QStringLiteral("life_event"), QStringLiteral("flag_refusal"),
        QStringLiteral("deliberation_participant"), QStringLiteral("incident_person"), QStringLiteral("activity_participant"),
        QStringLiteral("activity_organiser"), QStringLiteral("resource")};
    return tables;
}

bool isSame(const Person &person, const QString &name, const QString &phone)
{
    return !phone.isEmpty() && name == person.name && phone == person.phone;
}

Result<void> collectCases(Database &db, const Person &person, PersonRows &rows)
{
    return db.each(QStringLiteral("SELECT id, reporter_id, reporter_name, reporter_phone FROM case_file "
                                  "WHERE reporter_id = ? OR reporter_name = ? ORDER BY id"),
        {person.id.value, person.name}, [&](const Row &row) {
            const QString phone = row.opened(
                3, {QStringLiteral("case_file"), QStringLiteral("reporter_phone"), row.integer(0)});
            if (row.integer(1) != person.id.value && !isSame(person, row.text(2), phone))
                return;
            rows.reported.append(row.integer(0));
            if (!row.isNull(2) || !row.isNull(3))
                rows.described.append(row.integer(0));
        });
}

bool isAbout(const RowChange &change, const Person &person)
{
    QString name;
    QString phone;
    for (const FieldChange &field : change.fields) {
        const QVariant value = field.after.isNull() ? field.before : field.after;
        if ((field.column == u"person_id" || field.column == u"reporter_id") && value.toLongLong() == person.id.value)
            return true;
        if (field.column == u"reporter_name")
            name = value.toString();
        else if (field.column == u"reporter_phone")
            phone = value.toString();
    }
    return isSame(person, name, phone);
}

/// Cases that the person reported beside somebody else.
Result<void> collectJoined(Database &db, const Person &person, PersonRows &rows)
{
    return db.each(QStringLiteral("SELECT id, case_id, person_id, reporter_name, reporter_phone FROM case_reporter "
                                  "WHERE person_id = ? OR reporter_name = ? ORDER BY id"),
        {person.id.value, person.name}, [&](const Row &row) {
            const QString phone = row.opened(
                4, {QStringLiteral("case_reporter"), QStringLiteral("reporter_phone"), row.integer(0)});
            if (row.integer(2) != person.id.value && !isSame(person, row.text(3), phone))
                return;
            rows.joined.append(row.integer(0));
            if (!rows.reported.contains(row.integer(1)) && !rows.joinedCases.contains(row.integer(1)))
                rows.joinedCases.append(row.integer(1));
        });
}

/// What a reporter sent in shows the reporter, their home, their papers.
Result<void> collectFiles(Database &db, PersonRows &rows)
{
    for (const qint64 id : std::as_const(rows.reported))
        LINLI_TRY(db.each(QStringLiteral("SELECT id FROM attachment WHERE owner_kind = 'case' AND owner_id = ? ORDER BY id"), {id},
            [&](const Row &row) { rows.files.append(row.integer(0)); }));
    return success();
}

/// Whether a row that the journal alone has was a file of one of these cases.
bool isFileOf(const RowChange &change, const QList<qint64> &cases)
{
    bool ofCase = change.table == u"attachment";
    bool theirs = false;
    for (const FieldChange &field : change.fields) {
        const QVariant value = field.after.isNull() ? field.before : field.after;
        if (field.column == u"owner_kind")
            ofCase = ofCase && value.toString() == u"case";
        else if (field.column == u"owner_id")
            theirs = cases.contains(value.toLongLong());
    }
    return ofCase && theirs;
}

/// Rows that are in the journal alone: whose they were is in their payloads.
Result<void> collectGone(Database &db, const QString &table, const Person &person, PersonRows &rows)
{
    std::optional<Error> broken;
    LINLI_TRY(db.each(QStringLiteral("SELECT r.replica, r.sequence, r.ordinal, r.row_id, r.payload FROM journal_row r "
                                     "WHERE r.table_name = ? AND r.payload IS NOT NULL "
                                     "AND NOT EXISTS (SELECT 1 FROM %1 t WHERE t.id = r.row_id)")
                          .arg(table),
        {table}, [&](const Row &row) {
            const auto change = decodeRowChange(
                plaintextOf(row.openedBlob(4, payloadPlace(row.integer(0), row.integer(1), row.integer(2)))));
            if (!change.ok())
                broken = change.error();
            else if (isAbout(*change, person) || isFileOf(*change, rows.reported))
                rows.gone[table].insert(row.integer(3));
        }));
    return broken ? Result<void>(*broken) : success();
}

} // namespace

Result<PersonRows> rowsOfPerson(Database &db, const Person &person)
{
    PersonRows rows;
    rows.present[QStringLiteral("person")].insert(person.id.value);
    for (const QString &table : ownTables()) {
        LINLI_TRY(db.each(QStringLiteral("SELECT id FROM %1 WHERE person_id = ?").arg(table), {person.id.value},
            [&](const Row &row) { rows.present[table].insert(row.integer(0)); }));
    }
    LINLI_TRY(collectCases(db, person, rows));
    LINLI_TRY(collectJoined(db, person, rows));
    LINLI_TRY(collectFiles(db, rows));
    for (const QString &table : ownTables() + QStringList{QStringLiteral("case_file"), QStringLiteral("case_reporter"), QStringLiteral("attachment")})
        LINLI_TRY(collectGone(db, table, person, rows));
    return rows;
}

} // namespace linli
