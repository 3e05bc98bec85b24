#include "ui/rounds/dooreditors.h"

#include "core/households/householdwords.h"
#include "core/persons/mask.h"
#include "ui/ledger/wordbox.h"
#include "ui/rounds/doorfacts.h"
#include "ui/rounds/peopleeditors.h"
#include "ui/rounds/phoneedit.h"
#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace linli::ui {

void DoorEditor::listenTo(QWidget *input)
{
    input->installEventFilter(this);
    if (!focusProxy())
        setFocusProxy(input);
}

bool DoorEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        Q_EMIT accepted();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT abandoned();
        return true;
    }
    return false;
}

namespace {

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, Space::hair, 0, Space::hair);
    column->setSpacing(Space::hair);
    return column;
}

/// One word of a list.
class WordEditor : public DoorEditor
{
public:
    WordEditor(const QString &field, const QList<NamedWord> &words, const QString &stored, const QString &shown)
        : m_field(field)
        , m_stored(stored)
        , m_box(makeWords(words, shown, QCoreApplication::translate("linli::ui::DoorEditor", "not known")))
    {
        columnOf(this)->addWidget(m_box);
        m_box->setAccessibleName(nameOf(roundFields(), field));
        listenTo(m_box);
    }
    void apply(DoorReply &reply) const override
    {
        const QString word = m_box->currentData().toString();
        reply.facts.remove(m_field);
        if (word != m_stored)
            reply.facts.insert(m_field, word);
    }

private:
    QString m_field;
    QString m_stored;
    QComboBox *m_box;
};

/// Free words on one line; lines of the ledger stand with "；" between them.
class LineEditor : public DoorEditor
{
public:
    LineEditor(const QString &field, const QString &stored, const QString &shown, const QString &hint)
        : m_field(field)
        , m_stored(stored)
        , m_edit(new QLineEdit(QString(shown).replace(u'\n', QStringLiteral("；"))))
    {
        columnOf(this)->addWidget(m_edit);
        m_edit->setAccessibleName(nameOf(roundFields(), field));
        m_edit->setPlaceholderText(hint);
        listenTo(m_edit);
    }
    void apply(DoorReply &reply) const override
    {
        const QString text = m_field == u"vehicles"
            ? m_edit->text().trimmed().replace(u';', u'；').split(u'；', Qt::SkipEmptyParts).join(u'\n')
            : m_edit->text().trimmed();
        reply.facts.remove(m_field);
        if (text != m_stored)
            reply.facts.insert(m_field, text);
    }

private:
    QString m_field;
    QString m_stored;
    QLineEdit *m_edit;
};

class ContactEditor : public DoorEditor
{
public:
    ContactEditor(const Household &stored, const Household &shown)
        : m_stored(stored)
        , m_name(new QLineEdit(shown.contactName))
        , m_phone(new PhoneEdit(shownPhone(shown.contactPhone, false)))
    {
        QVBoxLayout *column = columnOf(this);
        m_name->setPlaceholderText(QCoreApplication::translate("linli::ui::DoorEditor", "Name"));
        m_phone->setPlaceholderText(QCoreApplication::translate("linli::ui::DoorEditor", "Phone"));
        for (QLineEdit *edit : {m_name, static_cast<QLineEdit *>(m_phone)}) {
            edit->setAccessibleName(edit->placeholderText());
            column->addWidget(edit);
            listenTo(edit);
        }
    }
    void apply(DoorReply &reply) const override
    {
        reply.facts.remove(QStringLiteral("contact_name"));
        if (m_name->text().trimmed() != m_stored.contactName)
            reply.facts.insert(QStringLiteral("contact_name"), m_name->text().trimmed());
        if (const auto phone = m_phone->typed())
            reply.facts.insert(QStringLiteral("contact_phone"), *phone);
    }
    QString problem() const override { return m_phone->isGood() ? QString() : phoneProblem(); }

private:
    Household m_stored;
    QLineEdit *m_name;
    PhoneEdit *m_phone;
};

} // namespace

DoorEditor *makeDoorEditor(const QString &field, const HouseholdCard &stored, const HouseholdCard &shown, QDate today,
    const CareKinds &careKinds)
{
    const Household &was = stored.household;
    const Household &now = shown.household;
    if (field == u"people")
        return makePeopleEditor(presentMembers(stored), presentMembers(shown));
    if (field == u"phone")
        return makePhonesEditor(presentMembers(shown), today);
    if (field == u"care")
        return makeCareEditor(presentMembers(stored), presentMembers(shown), careKinds);
    if (field == u"contact")
        return new ContactEditor(was, now);
    if (field == u"housing") {
        QList<NamedWord> words;
        for (const Housing housing : {Housing::Owned, Housing::Rented, Housing::Employer, Housing::Vacant, Housing::Shop})
            words.append({toWord(housing), displayName(housing)});
        return new WordEditor(field, words, toWord(was.vacant ? Housing::Vacant : was.housing), toWord(now.vacant ? Housing::Vacant : now.housing));
    }
    if (field == u"livelihood")
        return new WordEditor(field, livelihoods(), was.livelihood, now.livelihood);
    if (field == u"gas")
        return new WordEditor(field, gasHoses(), was.gas, now.gas);
    if (field == u"wiring")
        return new WordEditor(field, wirings(), was.wiring, now.wiring);
    if (field == u"pets")
        return new LineEditor(field, was.pets, now.pets, QCoreApplication::translate("linli::ui::DoorEditor", "for example: dog 1"));
    return new LineEditor(field, was.vehicles, now.vehicles,
        QCoreApplication::translate("linli::ui::DoorEditor", "The plate and what it is; several with ; between"));
}

} // namespace linli::ui
