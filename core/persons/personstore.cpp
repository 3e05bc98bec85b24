#include "core/persons/personstore.h"

#include "core/persons/pinyin.h"

namespace linli {

namespace {

Fields fieldsOf(const Person &person)
{
    return {
        {QStringLiteral("name"), person.name},
        {QStringLiteral("sex"), orNull(toWord(person.sex))},
        {QStringLiteral("birth"), orNull(person.birth)},
        {QStringLiteral("id_number"), orNull(person.idNumber)},
        {QStringLiteral("id_status"), toWord(person.idStatus)},
        {QStringLiteral("phone"), orNull(person.phone)},
        {QStringLiteral("employer"), orNull(person.employer)},
        {QStringLiteral("politics"), orNull(toWord(person.politics))},
        {QStringLiteral("standing"), orNull(toWord(person.standing))},
        {QStringLiteral("note"), orNull(person.note)},
        {QStringLiteral("passport"), orNull(person.passport)},
        {QStringLiteral("education"), orNull(person.education)},
        {QStringLiteral("military"), orNull(person.military)},
        {QStringLiteral("marital"), orNull(person.marital)},
        {QStringLiteral("registered_at"), orNull(person.registeredAt)},
        {QStringLiteral("died"), orNull(person.died)},
    };
}

Result<void> writeKey(Database &db, qint64 id, const QString &name)
{
    const Pinyin pinyin = pinyinOfName(name);
    return db.exec(QStringLiteral("INSERT INTO person_key (person_id, pinyin, initials) VALUES (?, ?, ?)"),
        {id, pinyin.full, pinyin.initials});
}

Result<void> refreshKeys(Ledger &ledger, const Touched &touched)
{
    Database &db = ledger.db();
    for (const qint64 id : touched.value(QStringLiteral("person"))) {
        LINLI_TRY(db.exec(QStringLiteral("DELETE FROM person_key WHERE person_id = ?"), {id}));
        LINLI_ASSIGN(const auto name, db.text(QStringLiteral("SELECT name FROM person WHERE id = ?"), {id}));
        if (name)
            LINLI_TRY(writeKey(db, id, *name));
    }
    return success();
}

Result<void> rebuildKeys(Ledger &ledger)
{
    Database &db = ledger.db();
    LINLI_TRY(db.exec(QStringLiteral("DELETE FROM person_key")));
    std::optional<Error> failed;
    LINLI_TRY(db.each(QStringLiteral("SELECT id, name FROM person"), {}, [&](const Row &row) {
        if (auto written = writeKey(db, row.integer(0), row.text(1)); !written.ok())
            failed = written.error();
    }));
    return failed ? Result<void>(*failed) : success();
}

} // namespace

QString personColumns(const QString &prefix)
{
    QStringList columns{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("sex"),
        QStringLiteral("birth"), QStringLiteral("id_number"), QStringLiteral("id_status"),
        QStringLiteral("phone"), QStringLiteral("employer"), QStringLiteral("politics"),
        QStringLiteral("standing"), QStringLiteral("note"), QStringLiteral("passport"), QStringLiteral("education"),
        QStringLiteral("military"), QStringLiteral("marital"), QStringLiteral("registered_at"), QStringLiteral("died")};
    for (QString &column : columns)
        column.prepend(prefix);
    return columns.join(QStringLiteral(", "));
}

Person personOf(const Row &row, int first, Opened opened)
{
    const auto sealed = [&](int column, const char *name, Opened least) {
        return opened > least
            ? QString()
            : row.opened(first + column,
                {QStringLiteral("person"), QString::fromLatin1(name), row.integer(first)});
    };
    return {row.id<PersonId>(first), row.text(first + 1), sexFromWord(row.text(first + 2)),
        row.text(first + 3), sealed(4, "id_number", Opened::IdAndPhone), idStatusFromWord(row.text(first + 5)),
        sealed(6, "phone", Opened::Phone), row.text(first + 7), politicsFromWord(row.text(first + 8)),
        standingFromWord(row.text(first + 9)), sealed(10, "note", Opened::Everything),
        sealed(11, "passport", Opened::Everything), row.text(first + 12), row.text(first + 13), row.text(first + 14),
        row.text(first + 15), row.text(first + 16)};
}

Result<std::optional<Person>> findPerson(Database &db, PersonId id)
{
    std::optional<Person> found;
    LINLI_TRY(db.each(QStringLiteral("SELECT %1 FROM person WHERE id = ?").arg(personColumns()), {id.value},
        [&](const Row &row) { found = personOf(row); }));
    return found;
}

Result<PersonId> insertPerson(Change &change, const Person &person)
{
    LINLI_ASSIGN(const qint64 id, change.insert(QStringLiteral("person"), fieldsOf(person)));
    return PersonId(id);
}

Result<bool> updatePerson(Change &change, const Person &person)
{
    return change.update(QStringLiteral("person"), person.id.value, fieldsOf(person));
}

Deriver personKeyDeriver()
{
    return {{QStringLiteral("person")}, {QStringLiteral("person_key")}, refreshKeys, rebuildKeys};
}

} // namespace linli
