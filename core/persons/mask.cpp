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

Result<bool> isMinor(Database &db, PersonId person, QDate today)
{
    Person found;
    LINLI_ASSIGN(const auto birth, db.text(QStringLiteral("SELECT birth FROM person WHERE id = ?"), {person.value}));
    found.birth = birth.value_or(QString());
    return isMinor(found, today);
}

QString shownIdNumber(const QString &idNumber, bool minor)
{
    return minor ? whole(idNumber) : maskIdNumber(idNumber);
}

QString shownIdNumber(const Person &person, QDate today)
{
    return shownIdNumber(person.idNumber, isMinor(person, today));
}

QString shownPhone(const QString &phone, bool minor)
{
    return minor ? whole(phone) : maskPhone(phone);
}

QString shownPhone(const Person &person, QDate today)
{
    return shownPhone(person.phone, isMinor(person, today));
}

QString shownPassport(const Person &person, QDate today)
{
    const QString &passport = person.passport;
    if (passport.size() < 6 || isMinor(person, today))
        return whole(passport);
    return passport.left(1) + QString(passport.size() - 4, u'*') + passport.right(3);
}

} // namespace linli
