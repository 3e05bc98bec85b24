// What two records of persons have in common.
#pragma once

#include "core/persons/person.h"

#include <QStringList>

namespace linli {

enum class Likeness {
    IdNumber, ///< The same ID number.
    NearId, ///< ID numbers that differ in one character or two neighbours changed places.
    Name,
    Sound, ///< Other characters, the same pinyin.
    Birth, ///< Agree as far as both are known.
    Phone,
};
QString toWord(Likeness likeness); ///< id_number, near_id, name, sound, birth, phone
QString displayName(Likeness likeness);

QList<Likeness> likenessOf(const Person &a, const Person &b);
/// Likely one person: the same ID number; or the same name or sound with birth, phone or a near ID number beside it,
/// unless both ID numbers are proven right and differ.
bool isLikelyOne(const Person &a, const Person &b, const QList<Likeness> &alike);

} // namespace linli
