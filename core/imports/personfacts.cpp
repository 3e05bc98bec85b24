#include "core/imports/personfacts.h"

#include "core/base/text.h"
#include "core/persons/idnumber.h"

#include <QRegularExpression>

namespace linli {

namespace {

const QString idField = QStringLiteral("id_number");

void readName(const RowCells &row, ImportRun &run, Person &person)
{
    const QString field = QStringLiteral("name");
    const QString written = row.cell(field).text;
    person.name = withoutSpaces(written);
    if (person.name != written)
        run.problem(row, field, ProblemKind::NameNormalised,
            translate("imports", "Spaces were taken out of the name."));
}

void readIdNumber(const RowCells &row, ImportRun &run, Person &person)
{
    const Cell &cell = row.cell(idField);
    if (!row.has(idField))
        return;
    if (cell.isEmpty() || saysNothing(cell.text)) {
        run.problem(row, idField, ProblemKind::IdMissing, translate("imports", "There is no ID number."));
        return;
    }
    if (cell.digitsLost) {
        person.idStatus = IdStatus::Lost;
        run.problem(row, idField, ProblemKind::IdLost,
            translate("imports",
                "The spreadsheet stored the ID number as a number and lost its last digits. Ask for it "
                "again."));
        return;
    }
    person.idNumber = normalisedIdNumber(cell.text);
    const bool right = hasRightCheckDigit(person.idNumber);
    person.idStatus = right ? IdStatus::Verified : IdStatus::Unverified;
    if (!right)
        run.problem(row, idField, ProblemKind::IdCheck,
            hasIdNumberForm(person.idNumber)
                ? translate("imports", "The check digit of the ID number is wrong. It is kept as unverified.")
                : translate("imports", "This is no ID number of 18 characters. It is kept as unverified."));
    else if (person.idNumber != cell.text)
        run.problem(row, idField, ProblemKind::IdNormalised,
            translate("imports", "The ID number was put into its usual form."));
}

/// Birth and sex against an ID number whose check digit is right; empty ones are filled in.
void compareWithId(const RowCells &row, ImportRun &run, Person &person)
{
    if (person.idStatus != IdStatus::Verified)
        return;
    const auto birth = birthOfIdNumber(person.idNumber);
    const auto given = PartialDate::fromText(person.birth);
    if (birth && !given)
        person.birth = birth->toText();
    else if (birth && !birth->agreesWith(*given))
        run.problem(row, QStringLiteral("birth"), ProblemKind::BirthContradictsId,
            translate("imports", "The birth date is another than the one in the ID number."));
    const Sex sex = sexOfIdNumber(person.idNumber);
    if (person.sex == Sex::Unknown)
        person.sex = sex;
    else if (person.sex != sex)
        run.problem(row, QStringLiteral("sex"), ProblemKind::SexContradictsId,
            translate("imports", "The sex is another than the one in the ID number."));
}

int worth(IdStatus status)
{
    switch (status) {
    case IdStatus::Verified:
        return 3;
    case IdStatus::Unverified:
        return 2;
    case IdStatus::Lost:
        return 1;
    case IdStatus::Missing:
        break;
    }
    return 0;
}

} // namespace

Sex sexFromText(const QString &text)
{
    const QString word = withoutSpaces(toHalfWidth(text)).toUpper();
    if (word.startsWith(u'男') || word == u"M")
        return Sex::Male;
    return word.startsWith(u'女') || word == u"F" ? Sex::Female : Sex::Unknown;
}

Politics politicsFromText(const QString &text)
{
    static const QRegularExpression otherParty(
        QStringLiteral("民主党派|民革|民盟|民建|民进|农工党|致公党|九三|台盟"));
    const QString word = withoutSpaces(text);
    if (word.contains(otherParty))
        return Politics::OtherParty;
    if (word.contains(u"团员"))
        return Politics::LeagueMember;
    if (word.contains(u"党员") || word == u"中共" || word == u"党")
        return Politics::PartyMember;
    return word.contains(u"群众") || word.contains(u"无党派") ? Politics::Masses : Politics::Unknown;
}

Standing standingFromText(const QString &text)
{
    const QString word = withoutSpaces(text);
    if (word.contains(u"退休") || word.contains(u"离休"))
        return Standing::Retired;
    if (word.contains(u"专家") || word.contains(u"学者"))
        return Standing::Expert;
    if (word.contains(u"在职") || word.contains(u"职工"))
        return Standing::Employee;
    return word.contains(u"居民") ? Standing::Resident : Standing::Unknown;
}

bool isYes(const QString &text)
{
    static const QRegularExpression yes(QStringLiteral("^(是|有|√|✓|✔|1|Y|YES|TRUE|对|已.*)$"));
    return yes.match(withoutSpaces(toHalfWidth(text)).toUpper()).hasMatch();
}

bool saysNothing(const QString &text)
{
    static const QRegularExpression nothing(
        QStringLiteral("^(无|没有|暂无|不详|未知|否|正常|未登记|[-/—–_、,]*)$"));
    return nothing.match(withoutSpaces(toHalfWidth(text))).hasMatch();
}

QString readDate(const RowCells &row, const QString &field, ImportRun &run)
{
    const QString text = row.text(field);
    if (saysNothing(text))
        return {};
    if (const auto date = PartialDate::fromOffice(text.section(u' ', 0, 0)))
        return date->toText();
    if (const auto date = PartialDate::fromOffice(text))
        return date->toText();
    run.problem(row, field, ProblemKind::DateUnreadable,
        translate("imports", "This can't be read as a date. Write it as 1948-03-12, 1948-03 or 1948."));
    return {};
}

QString readPhone(const RowCells &row, const QString &field, ImportRun &run)
{
    static const QRegularExpression between(QStringLiteral("[/、,，;；|\\n]+"));
    const QString text = row.text(field);
    if (saysNothing(text))
        return {};
    if (const auto phone = normalisedPhone(text))
        return *phone;
    QString first;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const auto phone = normalisedPhone(part); phone && first.isEmpty())
            first = *phone;
    }
    run.problem(row, field, ProblemKind::PhoneInvalid,
        first.isEmpty() ? translate("imports", "The phone number can't be right and is not stored.")
                        : translate("imports", "Only the first phone number of the cell is stored."));
    return first;
}

Person readPerson(const RowCells &row, ImportRun &run)
{
    Person person;
    readName(row, run, person);
    person.sex = sexFromText(row.text(QStringLiteral("sex")));
    person.birth = readDate(row, QStringLiteral("birth"), run);
    readIdNumber(row, run, person);
    compareWithId(row, run, person);
    person.phone = readPhone(row, QStringLiteral("phone"), run);
    return person;
}

QString mergedDate(const QString &stored, const QString &given)
{
    const auto before = PartialDate::fromText(stored);
    const auto after = PartialDate::fromText(given);
    if (!after)
        return stored;
    return before && before->precision() > after->precision() ? stored : given;
}

Person merged(const Person &stored, const Person &given, bool replacePhone)
{
    Person person = stored;
    if (given.sex != Sex::Unknown)
        person.sex = given.sex;
    person.birth = mergedDate(stored.birth, given.birth);
    if (worth(given.idStatus) > worth(stored.idStatus)
        || (worth(given.idStatus) == worth(stored.idStatus) && !given.idNumber.isEmpty())) {
        person.idNumber = given.idNumber;
        person.idStatus = given.idStatus;
    }
    if (!given.phone.isEmpty() && (replacePhone || stored.phone.isEmpty()))
        person.phone = given.phone;
    if (!given.employer.isEmpty())
        person.employer = given.employer;
    if (given.politics != Politics::Unknown)
        person.politics = given.politics;
    if (given.standing != Standing::Unknown)
        person.standing = given.standing;
    return person;
}

} // namespace linli
