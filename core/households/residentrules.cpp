#include "core/households/residentrules.h"

#include "core/base/text.h"
#include "core/persons/idnumber.h"

namespace linli {

namespace {

Result<void> tidyIdNumber(Person &person)
{
    person.idNumber = normalisedIdNumber(person.idNumber);
    if (person.idNumber.isEmpty()) {
        if (person.idStatus != IdStatus::Lost)
            person.idStatus = IdStatus::Missing;
        return success();
    }
    if (!hasIdNumberForm(person.idNumber))
        return Error{ErrorKind::Invalid,
            translate("households", "An ID number has 18 characters: 17 digits and a digit or X.")};
    person.idStatus = hasRightCheckDigit(person.idNumber) ? IdStatus::Verified : IdStatus::Unverified;
    if (person.idStatus == IdStatus::Verified) {
        if (const auto birth = birthOfIdNumber(person.idNumber); birth && person.birth.isEmpty())
            person.birth = birth->toText();
        if (person.sex == Sex::Unknown)
            person.sex = sexOfIdNumber(person.idNumber);
    }
    return success();
}

} // namespace

Result<Person> tidied(Person person)
{
    person.name = withoutSpaces(person.name);
    if (person.name.isEmpty())
        return Error{ErrorKind::Invalid, translate("households", "A name is needed.")};
    if (!person.birth.isEmpty()) {
        const auto birth = PartialDate::fromOffice(person.birth);
        if (!birth)
            return Error{ErrorKind::Invalid,
                translate(
                    "households", "The birth date can't be read. Write it as 1948-03-12, 1948-03 or 1948.")};
        person.birth = birth->toText();
    }
    LINLI_TRY(tidyIdNumber(person));
    person.passport = withoutSpaces(toHalfWidth(person.passport)).toUpper();
    person.registeredAt = person.registeredAt.trimmed();
    if (!person.phone.isEmpty()) {
        const auto phone = normalisedPhone(person.phone);
        if (!phone)
            return Error{ErrorKind::Invalid,
                translate("households",
                    "The phone number can't be right. Write 11 digits, or the area code and the number.")};
        person.phone = *phone;
    }
    return person;
}

} // namespace linli
