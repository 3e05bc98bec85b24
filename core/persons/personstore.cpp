#include "core/persons/personstore.h"

#include "core/persons/namekeys.h"
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

/// What the person is called, as far as anybody may be found by it; empty for one that was erased.
Result<QString> presentName(Database &db, qint64 id)
{
    LINLI_ASSIGN(const auto name,
        db.text(QStringLiteral("SELECT name FROM person WHERE id = ? AND void_reason IS NULL"), {id}));
    return name.value_or(QString());
}

Result<void> addNameKeys(Database &db, const QString &name)
{
    const QList<NameKey> keys = keysOfName(name);
    if (keys.isEmpty())
        return success();
    LINLI_ASSIGN(const auto known,
        db.integer(QStringLiteral("SELECT 1 FROM name_key WHERE inside = 0 AND key = ? AND name = ?"),
            {keys.first().key, name}));
    if (known)
        return success();
    for (const NameKey &key : keys)
        LINLI_TRY(db.exec(
            QStringLiteral("INSERT INTO name_key (inside, key, name) VALUES (?, ?, ?)"), {int(key.inside), key.key, name}));
    return success();
}

/// When nobody is called so any more.
Result<void> dropNameKeys(Database &db, const QString &name)
{
    LINLI_ASSIGN(const auto borne,
        db.integer(QStringLiteral("SELECT 1 FROM person WHERE name = ? AND void_reason IS NULL LIMIT 1"), {name}));
    if (borne)
        return success();
    for (const NameKey &key : keysOfName(name))
        LINLI_TRY(db.exec(
            QStringLiteral("DELETE FROM name_key WHERE inside = ? AND key = ? AND name = ?"), {int(key.inside), key.key, name}));
    return success();
}

Result<void> writeKeys(Database &db, qint64 id, const QString &name)
{
    LINLI_TRY(db.exec(QStringLiteral("INSERT INTO person_key (person_id, pinyin, name) VALUES (?, ?, ?)"),
        {id, pinyinOfName(name).full, name}));
    return addNameKeys(db, name);
}

Result<void> refreshKeys(Ledger &ledger, const Touched &touched)
{
    Database &db = ledger.db();
    for (const qint64 id : touched.value(QStringLiteral("person"))) {
        LINLI_ASSIGN(const QString name, presentName(db, id));
        LINLI_ASSIGN(const auto before, db.text(QStringLiteral("SELECT name FROM person_key WHERE person_id = ?"), {id}));
        if (name == before.value_or(QString()))
            continue; // A membership or a flag of theirs was touched.
        if (before) {
            LINLI_TRY(db.exec(QStringLiteral("DELETE FROM person_key WHERE person_id = ?"), {id}));
            LINLI_TRY(dropNameKeys(db, *before));
        }
        if (!name.isEmpty())
            LINLI_TRY(writeKeys(db, id, name));
    }
    return success();
}

Result<void> rebuildKeys(Ledger &ledger)
{
    Database &db = ledger.db();
    LINLI_TRY(db.exec(QStringLiteral("DELETE FROM person_key")));
    LINLI_TRY(db.exec(QStringLiteral("DELETE FROM name_key")));
    Result<void> written = success();
    LINLI_TRY(db.each(QStringLiteral("SELECT id, name FROM person WHERE void_reason IS NULL AND name <> ''"), {},
        [&](const Row &row) {
            if (written.ok())
                written = writeKeys(db, row.integer(0), row.text(1));
        }));
    return written;
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
    return {{QStringLiteral("person")}, {QStringLiteral("person_key"), QStringLiteral("name_key")}, refreshKeys, rebuildKeys};
}

} // namespace linli
