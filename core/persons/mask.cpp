#include "core/persons/mask.h"

#include "core/base/partialdate.h"
#include "core/base/text.h"

namespace linli {

namespace {

constexpr int grownUp = 14;

QString whole(const QString &value)
{
    return QString(value.size(), u'*');
}

} // namespace

bool isMinor(const Person &person, QDate today)
{
    const auto birth = PartialDate::fromText(person.birth);
    return birth && birth->last().addYears(grownUp) > today;
}

QString shownIdNumber(const Person &person, QDate today)
{
    return isMinor(person, today) ? whole(person.idNumber) : maskIdNumber(person.idNumber);
}

QString shownPhone(const Person &person, QDate today)
{
    return isMinor(person, today) ? whole(person.phone) : maskPhone(person.phone);
}

} // namespace linli
