// What concerns one resident's own rights: a look at a masked value, the copy, the erasure.
#include "core/persons/mask.h"
#include "core/persons/reveal.h"
#include "core/subject/copyofperson.h"
#include "core/subject/eraseperson.h"
#include "ui/ledger/householdpanel.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/models/revealed.h"
#include "ui/papers/copypaper.h"
#include "ui/widgets/stepform.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>

namespace linli::ui {

namespace {

QString keyOf(const Person &person, PersonField field)
{
    return person.id.toText()
        + (field == PersonField::Phone ? u'p' : field == PersonField::Passport ? u's' : u'i');
}

} // namespace

QString HouseholdPanel::shownIdOf(const Person &person) const
{
    return m_revealed->valueOf(
        keyOf(person, PersonField::IdNumber), shownIdNumber(person, m_services.desk.clock().today()));
}

QString HouseholdPanel::shownPhoneOf(const Person &person) const
{
    return m_revealed->valueOf(keyOf(person, PersonField::Phone), shownPhone(person, m_services.desk.clock().today()));
}

QString HouseholdPanel::shownPassportOf(const Person &person) const
{
    return m_revealed->valueOf(
        keyOf(person, PersonField::Passport), shownPassport(person, m_services.desk.clock().today()));
}

QMenu *HouseholdPanel::makeMemberMenu(const Member &member, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    const Ledger &reader = m_services.desk.reader();
    const Person &person = member.person;
    if (member.membership.until.isEmpty()) {
        allow(menu->addAction(tr("Record a case of theirs"), this, [this, id = person.id] { Q_EMIT caseWanted(household(), id); }), reader,
            Action::Edit, Kind::Cases);
        menu->addSeparator();
        addLifeSteps(menu, member);
        addFlagSteps(menu, member);
    }
    if (!person.idNumber.isEmpty())
        allow(menu->addAction(tr("Show the ID number"), this, [this, person] { lookAt(person, PersonField::IdNumber); }),
            reader, Action::Reveal, Kind::Residents);
    else if (!person.passport.isEmpty())
        allow(menu->addAction(tr("Show the passport"), this, [this, person] { lookAt(person, PersonField::Passport); }),
            reader, Action::Reveal, Kind::Residents);
    if (!person.phone.isEmpty())
        allow(menu->addAction(tr("Show the phone"), this, [this, person] { lookAt(person, PersonField::Phone); }), reader,
            Action::Reveal, Kind::Residents);
    menu->addSeparator();
    allow(menu->addAction(tr("Copy for the person"), this, [this, person] { handCopy(person.id); }), reader, Action::Copy,
        Kind::Residents);
    allow(menu->addAction(tr("Erase the record"), this, [this, person] { erase(person); }), reader, Action::Erase,
        Kind::Residents);
    return menu;
}

void HouseholdPanel::lookAt(const Person &person, PersonField field)
{
    const QString title = field == PersonField::Phone ? tr("Show the phone of %1")
        : field == PersonField::Passport            ? tr("Show the passport of %1")
                                                      : tr("Show the ID number of %1");
    const auto value = std::make_shared<QString>();
    const auto ask = [value, id = person.id, field](const QString &purpose) -> Write {
        return [value, id, field, purpose](Ledger &ledger) -> Result<void> {
            LINLI_ASSIGN(*value, reveal(ledger, id, field, purpose));
            return success();
        };
    };
    askReason({title.arg(person.name),
                  tr("The log keeps that you looked, and what for."), tr("What for"), usualPurposes(),
                  tr("Show it for one minute")},
        ask, {}, [this, value, key = keyOf(person, field)] {
            m_revealed->show(key, *value);
            fillMembers();
        });
}

void HouseholdPanel::handCopy(PersonId person)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    // The name of the file tells nobody's name.
    const QString path = QFileDialog::getSaveFileName(this, tr("Copy for the person"),
        QDir(folder).filePath(tr("Copy %1.pdf").arg(m_services.desk.clock().today().toString(Qt::ISODate))),
        tr("PDF (*.pdf);;Web page (*.html)"));
    if (path.isEmpty())
        return;
    m_services.desk.write<PersonCopy>(
        this, [person](Ledger &ledger) { return copyOfPerson(ledger, person); },
        [this, path](const Result<PersonCopy> &copy) {
            Result<void> saved = copy.ok() ? success() : Result<void>(copy.error());
            if (copy.ok())
                saved = path.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive) ? saveCopy(*copy, path)
                                                                                   : saveCopyPdf(*copy, path);
            Q_EMIT message(saved.ok() ? tr("The copy was saved. It holds full numbers; hand it to nobody else.")
                                      : saved.error().message,
                false);
        });
}

void HouseholdPanel::erase(const Person &person)
{
    askReason({tr("Erase the record of %1").arg(person.name),
                  tr("Name, ID number, phone, notes and marks are blanked, in the change history too. A nameless line stays, so "
                     "that the counts hold. It can't be undone; older backups still hold the record until they are thinned "
                     "out. If the person has moved away, record that instead."),
                  tr("Reason"), {tr("The person asked for it"), tr("Recorded without a legal ground")},
                  tr("Erase for good")},
        [id = person.id](const QString &reason) -> Write {
            return [id, reason](Ledger &ledger) { return erasePerson(ledger, id, reason); };
        },
        tr("The record was erased."));
}

void HouseholdPanel::askReason(const ReasonQuestion &question, const std::function<Write(const QString &)> &write,
    const QString &text, std::function<void()> then)
{
    auto *form = new StepForm(m_services.theme, question.title, question.button);
    form->setNotice(question.notice);
    form->addReason(question.label, question.usual, true);
    offer(form, {},
        [form, write]() -> Write { return form->check() ? write(form->reason()) : Write(); }, text, std::move(then), false);
}

} // namespace linli::ui
