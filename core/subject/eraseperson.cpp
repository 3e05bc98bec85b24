#include "core/subject/eraseperson.h"

#include "core/accounts/draft.h"
#include "core/attachments/attach.h"
#include "core/base/text.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"
#include "core/persons/personstore.h"
#include "core/persons/purpose.h"
#include "core/subject/personrows.h"

namespace linli {

namespace {

Result<void> checkErasable(Database &db, PersonId id, QDate today, const PersonRows &rows)
{
    LINLI_ASSIGN(const auto office,
        db.integer(QStringLiteral("SELECT COUNT(*) FROM appointment WHERE person_id = ? AND "
                                  "(until_date IS NULL OR until_date > ?)"),
            {id.value, today.toString(Qt::ISODate)}));
    if (office.value_or(0) > 0)
        return Error{ErrorKind::Refused,
            translate("subject", "This person is a leader in office. End the appointment first.")};
    for (const qint64 reported : rows.reported + rows.joinedCases) {
        LINLI_ASSIGN(const auto open,
            db.integer(QStringLiteral("SELECT is_open FROM case_state WHERE case_id = ?"), {reported}));
        if (open.value_or(0) != 0)
            return Error{ErrorKind::Refused,
                translate("subject", "This person reported a case that is still open. Close it first.")};
    }
    return success();
}

/// The rows, written without Change: it would journal what they held.
Result<void> blankRows(Database &db, PersonId id, QDate today, const PersonRows &rows)
{
    LINLI_TRY(db.exec(QStringLiteral("UPDATE person SET name = ?, sex = NULL, birth = NULL, id_number = NULL, "
                                     "id_status = 'missing', phone = NULL, employer = NULL, politics = NULL, "
                                     "standing = NULL, note = NULL, passport = NULL, education = NULL, military = NULL, "
                                     "marital = NULL, registered_at = NULL, died = NULL, void_reason = ? WHERE id = ?"),
        {erasedName, erasedWord, id.value}));
    LINLI_TRY(db.exec(QStringLiteral("UPDATE membership SET relation = NULL, registration = NULL, is_head = 0, "
                                     "until_date = COALESCE(until_date, ?), end_reason = NULL, note = NULL "
                                     "WHERE person_id = ?"),
        {today.toString(Qt::ISODate), id.value}));
    LINLI_TRY(db.exec(QStringLiteral("DELETE FROM care_flag WHERE person_id = ?"), {id.value}));
    LINLI_TRY(db.exec(QStringLiteral("DELETE FROM flag_refusal WHERE person_id = ?"), {id.value}));
    LINLI_TRY(db.exec(QStringLiteral("UPDATE appointment SET phone = NULL, end_reason = NULL, note = NULL "
                                     "WHERE person_id = ?"),
        {id.value}));
    LINLI_TRY(db.exec(QStringLiteral("UPDATE life_event SET note = NULL WHERE person_id = ?"), {id.value}));
    // The household's vote stays in the sum; whose it was does not.
    LINLI_TRY(db.exec(QStringLiteral("UPDATE deliberation_participant SET person_id = NULL WHERE person_id = ?"), {id.value}));
    // That somebody was harmed stays in the incident's numbers; who it was does not.
    LINLI_TRY(db.exec(QStringLiteral("DELETE FROM incident_person WHERE person_id = ?"), {id.value}));
    // The same of activities; whose skill or number a resource was.
    for (const char *table : {"activity_participant", "activity_organiser"})
        LINLI_TRY(db.exec(QStringLiteral("UPDATE %1 SET person_id = NULL WHERE person_id = ?").arg(QLatin1String(table)), {id.value}));
    LINLI_TRY(db.exec(QStringLiteral("UPDATE resource SET person_id = NULL, contact = NULL, phone = NULL, offers = CASE WHEN kind = 'skill' "
                                     "THEN NULL ELSE offers END, retired_on = CASE WHEN kind = 'skill' THEN COALESCE(retired_on, ?) "
                                     "ELSE retired_on END WHERE person_id = ?"),
        {today.toString(Qt::ISODate), id.value}));
    for (const qint64 described : rows.described)
        LINLI_TRY(db.exec(QStringLiteral("UPDATE case_file SET reporter_name = NULL, reporter_phone = NULL WHERE id = ?"),
            {described}));
    for (const qint64 joined : rows.joined)
        LINLI_TRY(db.exec(
            QStringLiteral("UPDATE case_reporter SET reporter_name = NULL, reporter_phone = NULL WHERE id = ?"), {joined}));
    return success();
}

Result<void> blankJournal(Database &db, const Touched &rows)
{
    for (auto table = rows.begin(); table != rows.end(); ++table) {
        for (const qint64 id : *table)
            LINLI_TRY(db.exec(QStringLiteral("UPDATE journal_row SET payload = NULL WHERE table_name = ? AND row_id = ?"),
                {table.key(), id}));
    }
    return success();
}

Result<void> addParents(Database &db, PersonId id, Touched &rows)
{
    LINLI_TRY(db.each(QStringLiteral("SELECT household_id FROM membership WHERE person_id = ?"), {id.value},
        [&](const Row &row) { rows[QStringLiteral("household")].insert(row.integer(0)); }));
    return db.each(QStringLiteral("SELECT area_id FROM appointment WHERE person_id = ?"), {id.value},
        [&](const Row &row) { rows[QStringLiteral("area")].insert(row.integer(0)); });
}

/// What somebody began to write and did not save may tell of the person as well.
Result<void> removeDrafts(Database &db, const Person &person, const QList<qint64> &cases)
{
    QStringList forms;
    LINLI_TRY(db.each(QStringLiteral("SELECT household_id FROM membership WHERE person_id = ?"), {person.id.value},
        [&](const Row &row) { forms.append(QStringLiteral("household:%1:").arg(row.integer(0))); }));
    for (const qint64 reported : cases)
        forms.append(QStringLiteral("case:%1:").arg(reported));
    return removeDraftsAbout(db, forms, {person.name, person.idNumber, person.phone});
}

Result<Touched> erase(Ledger &ledger, PersonId id)
{
    Database &db = ledger.db();
    LINLI_ASSIGN(const auto person, findPerson(db, id));
    LINLI_ASSIGN(const bool erased, isErased(db, id));
    if (!person || erased)
        return Error{ErrorKind::NotFound, translate("subject", "There is no such person in this ledger any more.")};
    LINLI_TRY(checkWithinScope(db, {{QStringLiteral("person"), {id.value}}}));
    const QDate today = ledger.clock().today();
    LINLI_ASSIGN(const PersonRows rows, rowsOfPerson(db, *person));
    LINLI_TRY(checkErasable(db, id, today, rows));
    LINLI_TRY(removeDrafts(db, *person, rows.reported + rows.joinedCases));
    LINLI_TRY(blankRows(db, id, today, rows));
    LINLI_TRY(eraseAttachments(db, rows.files));
    Touched touched = rows.present;
    if (!rows.files.isEmpty())
        touched.insert(QStringLiteral("attachment"), QSet<qint64>(rows.files.begin(), rows.files.end()));
    if (!rows.described.isEmpty())
        touched.insert(QStringLiteral("case_file"), QSet<qint64>(rows.described.begin(), rows.described.end()));
    if (!rows.joined.isEmpty())
        touched.insert(QStringLiteral("case_reporter"), QSet<qint64>(rows.joined.begin(), rows.joined.end()));
    LINLI_TRY(blankJournal(db, touched));
    LINLI_TRY(blankJournal(db, rows.gone));
    LINLI_TRY(addParents(db, id, touched));
    return touched;
}

/// The write-ahead log still holds the old pages; closing the ledger does this as well, should a reader be busy.
Result<void> emptyWriteAheadLog(Database &db)
{
    if (!db.sqliteHandle())
        return success();
    return db.each(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), {}, [](const Row &) { });
}

} // namespace

Result<bool> isErased(Database &db, PersonId person)
{
    LINLI_ASSIGN(const auto found,
        db.integer(QStringLiteral("SELECT 1 FROM person WHERE id = ? AND void_reason = ?"), {person.value, erasedWord}));
    return found.has_value();
}

Result<void> erasePerson(Ledger &ledger, PersonId id, const QString &reason)
{
    LINLI_TRY(permit(ledger, Action::Erase, Kind::Residents));
    LINLI_ASSIGN(const QString why, tidiedPurpose(reason, translate("subject", "Say why the record is erased.")));
    LINLI_TRY(recordErasure(ledger,
        {QT_TRANSLATE_NOOP("journal", "Erased the record of resident %1: %2"), {id.toText(), why}},
        [&](Database &) { return erase(ledger, id); }));
    return emptyWriteAheadLog(ledger.db());
}

} // namespace linli
