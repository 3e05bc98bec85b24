#include "core/base/text.h"
#include "core/duplicates/likelypairs.h"
#include "core/ledger/change.h"
#include "core/persons/personstore.h"

namespace linli {

namespace {

QString orOther(const QString &own, const QString &other)
{
    return own.isEmpty() ? other : own;
}

/// What `keep` lacks is taken from `drop`.
Person joined(Person keep, const Person &drop)
{
    if (keep.sex == Sex::Unknown)
        keep.sex = drop.sex;
    if (keep.birth.size() < drop.birth.size()) // Known to the day is more than to the year.
        keep.birth = drop.birth;
    const bool better = keep.idNumber.isEmpty() || (keep.idStatus != IdStatus::Verified && drop.idStatus == IdStatus::Verified);
    if (better && !drop.idNumber.isEmpty()) {
        keep.idNumber = drop.idNumber;
        keep.idStatus = drop.idStatus;
    }
    keep.phone = orOther(keep.phone, drop.phone);
    keep.employer = orOther(keep.employer, drop.employer);
    if (keep.politics == Politics::Unknown)
        keep.politics = drop.politics;
    if (keep.standing == Standing::Unknown)
        keep.standing = drop.standing;
    keep.note = keep.note.isEmpty() || drop.note.isEmpty() || keep.note == drop.note ? orOther(keep.note, drop.note)
                                                                                 : keep.note + u'\n' + drop.note;
    keep.passport = orOther(keep.passport, drop.passport);
    keep.education = orOther(keep.education, drop.education);
    keep.military = orOther(keep.military, drop.military);
    keep.marital = orOther(keep.marital, drop.marital);
    keep.registeredAt = orOther(keep.registeredAt, drop.registeredAt);
    keep.died = orOther(keep.died, drop.died);
    return keep;
}

class Merging
{
public:
    Merging(Ledger &ledger, Change &change, PersonId keep, PersonId drop)
        : m_db(ledger.db())
        , m_change(change)
        , m_keep(keep.value)
        , m_drop(drop.value)
    {
    }

    Result<void> run()
    {
        LINLI_TRY(moveMemberships());
        LINLI_TRY(moveFlags());
        LINLI_TRY(moveOffices());
        LINLI_TRY(moveIncidents());
        LINLI_TRY(moveAttendance());
        for (const auto &[table, column] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"case_file", "reporter_id"}, {"case_event", "person_id"}, {"case_reporter", "person_id"}, {"life_event", "person_id"},
                 {"deliberation", "person_id"}, {"deliberation_participant", "person_id"}, {"deliberation_task", "person_id"},
                 {"project", "person_id"}, {"activity_organiser", "person_id"}, {"resource", "person_id"}})
            LINLI_TRY(moveAll(QString::fromLatin1(table), QString::fromLatin1(column)));
        return success();
    }

private:
    Result<void> moveMemberships();
    Result<void> moveFlags();
    Result<void> moveOffices();
    Result<void> moveIncidents();
    Result<void> moveAttendance();
    Result<void> moveAll(const QString &table, const QString &column);
    Result<void> moveRow(const QString &table, qint64 id, const QString &column = QStringLiteral("person_id"));
    Result<QList<qint64>> rowsOf(const QString &table, const QString &column, const QString &more = {});

    Database &m_db;
    Change &m_change;
    qint64 m_keep;
    qint64 m_drop;
};

Result<QList<qint64>> Merging::rowsOf(const QString &table, const QString &column, const QString &more)
{
    QList<qint64> ids;
    LINLI_TRY(m_db.each(QStringLiteral("SELECT id FROM %1 WHERE %2 = ?%3 ORDER BY id").arg(table, column, more), {m_drop},
        [&](const Row &row) { ids.append(row.integer(0)); }));
    return ids;
}

Result<void> Merging::moveRow(const QString &table, qint64 id, const QString &column)
{
    const auto moved = m_change.update(table, id, {{column, m_keep}});
    return moved.ok() ? success() : Result<void>(moved.error());
}

Result<void> Merging::moveAll(const QString &table, const QString &column)
{
    LINLI_ASSIGN(const QList<qint64> ids, rowsOf(table, column));
    for (const qint64 id : ids)
        LINLI_TRY(moveRow(table, id, column));
    return success();
}

/// A membership of the same household that overlaps one of the kept person is the same one entered twice.
Result<void> Merging::moveMemberships()
{
    LINLI_ASSIGN(const auto elsewhere,
        m_db.integer(QStringLiteral("SELECT 1 FROM membership a JOIN membership b ON b.person_id = ? WHERE a.person_id = ? AND "
                                    "a.until_date IS NULL AND b.until_date IS NULL AND a.household_id <> b.household_id"),
            {m_drop, m_keep}));
    if (elsewhere)
        return Error{ErrorKind::Refused,
            translate("duplicates",
                "These two live in two households now. Record first that one of them moved out, or that they are two persons.")};
    LINLI_ASSIGN(const QList<qint64> ids, rowsOf(QStringLiteral("membership"), QStringLiteral("person_id")));
    for (const qint64 id : ids) {
        LINLI_ASSIGN(const auto overlap,
            m_db.integer(QStringLiteral(
                             "SELECT 1 FROM membership a JOIN membership b ON b.id = ? WHERE a.person_id = ? AND "
                             "COALESCE(a.from_date, '') < COALESCE(b.until_date, '9999') AND "
                             "COALESCE(b.from_date, '') < COALESCE(a.until_date, '9999')"),
                {id, m_keep}));
        LINLI_TRY(overlap ? m_change.remove(QStringLiteral("membership"), id) : moveRow(QStringLiteral("membership"), id));
    }
    return success();
}

Result<void> Merging::moveFlags()
{
    LINLI_ASSIGN(const QList<qint64> twice,
        rowsOf(QStringLiteral("care_flag"), QStringLiteral("person_id"),
            QStringLiteral(" AND until_date IS NULL AND kind IN (SELECT kind FROM care_flag WHERE person_id = %1 AND until_date IS NULL)")
                .arg(m_keep)));
    for (const qint64 id : twice)
        LINLI_TRY(m_change.remove(QStringLiteral("care_flag"), id));
    return moveAll(QStringLiteral("care_flag"), QStringLiteral("person_id"));
}

Result<void> Merging::moveOffices()
{
    LINLI_ASSIGN(const QList<qint64> twice,
        rowsOf(QStringLiteral("appointment"), QStringLiteral("person_id"),
            QStringLiteral(" AND until_date IS NULL AND area_id IN (SELECT area_id FROM appointment WHERE person_id = %1 AND until_date IS NULL)")
                .arg(m_keep)));
    for (const qint64 id : twice)
        LINLI_TRY(m_change.remove(QStringLiteral("appointment"), id));
    return moveAll(QStringLiteral("appointment"), QStringLiteral("person_id"));
}

/// Both named in one incident are the same person named twice.
Result<void> Merging::moveIncidents()
{
    LINLI_ASSIGN(const QList<qint64> twice,
        rowsOf(QStringLiteral("incident_person"), QStringLiteral("person_id"),
            QStringLiteral(" AND incident_id IN (SELECT incident_id FROM incident_person WHERE person_id = %1)").arg(m_keep)));
    for (const qint64 id : twice)
        LINLI_TRY(m_change.remove(QStringLiteral("incident_person"), id));
    return moveAll(QStringLiteral("incident_person"), QStringLiteral("person_id"));
}

/// Nobody comes to one activity twice: what the two entries know of it is one.
Result<void> Merging::moveAttendance()
{
    struct Twice
    {
        qint64 drop, keep;
        QVariant came, minutes, part;
    };
    QList<Twice> twice;
    LINLI_TRY(m_db.each(QStringLiteral("SELECT d.id, k.id, COALESCE(CASE WHEN d.came = 1 OR k.came = 1 THEN 1 END, d.came, k.came), "
                                       "COALESCE(k.minutes, d.minutes), CASE WHEN k.part = 'volunteer' THEN k.part ELSE d.part END "
                                       "FROM activity_participant d JOIN activity_participant k ON k.activity_id = d.activity_id AND "
                                       "k.person_id = ? WHERE d.person_id = ? ORDER BY d.id"),
        {m_keep, m_drop}, [&](const Row &row) {
            const auto number = [&](int column) { return row.isNull(column) ? QVariant(QMetaType::fromType<qint64>()) : QVariant(row.integer(column)); };
            twice.append({row.integer(0), row.integer(1), number(2), number(3), row.text(4)});
        }));
    const QString table = QStringLiteral("activity_participant");
    for (const Twice &one : std::as_const(twice)) {
        const auto joined = m_change.update(table, one.keep,
            {{QStringLiteral("came"), one.came}, {QStringLiteral("minutes"), one.minutes}, {QStringLiteral("part"), one.part}});
        if (!joined.ok())
            return joined.error();
        LINLI_TRY(m_change.remove(table, one.drop));
    }
    return moveAll(table, QStringLiteral("person_id"));
}

} // namespace

Result<void> mergePersons(Ledger &ledger, PersonId keep, PersonId drop)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Residents));
    LINLI_ASSIGN(const auto kept, findPerson(ledger.db(), keep));
    LINLI_ASSIGN(const auto dropped, findPerson(ledger.db(), drop));
    LINLI_ASSIGN(const auto alive,
        ledger.db().integer(QStringLiteral("SELECT COUNT(*) FROM person WHERE id IN (?, ?) AND void_reason IS NULL"),
            {keep.value, drop.value}));
    if (!kept || !dropped || alive != 2)
        return Error{ErrorKind::NotFound, translate("duplicates", "One of these records does not exist any more.")};
    LINLI_TRY(Merging(ledger, change, keep, drop).run());
    LINLI_ASSIGN(const bool changed, updatePerson(change, joined(*kept, *dropped)));
    Q_UNUSED(changed)
    const auto voided = change.update(
        QStringLiteral("person"), drop.value, {{QStringLiteral("void_reason"), QString(QStringLiteral("merged:") + keep.toText())}});
    if (!voided.ok())
        return voided.error();
    return change.commit({QT_TRANSLATE_NOOP("journal", "Joined two records of one person")});
}

} // namespace linli
