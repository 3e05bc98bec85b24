// Persons in the ledger.
#pragma once

#include "core/ledger/change.h"
#include "core/persons/person.h"

#include <optional>

namespace linli {

/// The columns personOf() reads, for `SELECT` lists; `prefix` is the table's alias with its dot.
QString personColumns(const QString &prefix = {});
inline constexpr int personColumnCount = 17;
/// What of a person's sealed columns is opened: lists never open what they don't show.
enum class Opened { Everything, IdAndPhone, Phone, Nothing };
Person personOf(const Row &row, int firstColumn = 0, Opened opened = Opened::Everything);

Result<std::optional<Person>> findPerson(Database &db, PersonId id);
Result<PersonId> insertPerson(Change &change, const Person &person);
/// Writes what differs; false when nothing did.
Result<bool> updatePerson(Change &change, const Person &person);

/// Keeps person_key (pinyin) and name_key (what names are found by) beside persons.
Deriver personKeyDeriver();

} // namespace linli
