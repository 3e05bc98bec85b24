// How the form of a new case finds reporter and place in the ledger.
#include "ui/cases/newcaseform.h"
#include "ui/models/desk.h"
#include "ui/search/findfield.h"

#include <QComboBox>

#include <algorithm>

namespace linli::ui {

QList<FindGroup> NewCaseForm::findAmong(
    const QString &text, const QList<FoundKind> &kinds, const std::function<void(const Found &)> &chosen)
{
    QList<FindGroup> groups;
    if (text.trimmed().isEmpty())
        return groups;
    const auto all = linli::find(m_desk.reader(), text);
    if (!all.ok())
        return groups; // A role that sees nothing of it writes the words.
    for (const Found &found : *all) {
        if (!kinds.contains(found.ref.kind))
            continue;
        const QString title = displayName(found.ref.kind);
        if (groups.isEmpty() || groups.last().title != title)
            groups.append({title, {}});
        groups.last().items.append({found.title, found.where, found.why, [chosen, found] { chosen(found); }});
    }
    return groups;
}

QList<FindGroup> NewCaseForm::findReporter(const QString &text)
{
    FindGroup here{tr("In this household"), {}};
    // Whoever stands there already can be exchanged for one of the others.
    const bool whole = text.isEmpty() || std::ranges::any_of(m_members, [&](const Member &one) { return one.person.name == text; });
    for (const Member &member : std::as_const(m_members)) {
        if (whole || member.person.name.contains(text))
            here.items.append({member.person.name, member.membership.relation, {},
                [this, id = member.person.id, name = member.person.name] { chooseReporter(id, name, {}); }});
    }
    QList<FindGroup> groups;
    if (!here.items.isEmpty())
        groups.append(here);
    groups += findAmong(text, {FoundKind::Person}, [this](const Found &found) {
        chooseReporter(PersonId(found.ref.id), found.title, found.household);
    });
    return groups;
}

QList<FindGroup> NewCaseForm::findPlace(const QString &text)
{
    return findAmong(text, {FoundKind::Household, FoundKind::Area, FoundKind::Person}, [this](const Found &found) {
        if (found.ref.kind == FoundKind::Area)
            chooseArea(AreaId(found.ref.id), found.title);
        else
            chooseHousehold(found.household, false);
    });
}

/// `home`, where they live, becomes the place, unless that is known from elsewhere.
void NewCaseForm::chooseReporter(PersonId person, const QString &name, HouseholdId home)
{
    m_reporter->setText(name);
    m_person = person;
    if (home && (m_placeFollows || m_place->text().trimmed().isEmpty())) {
        chooseHousehold(home, false);
        m_placeFollows = true;
    }
    m_person = person;
    Q_EMIT form()->edited();
}

void NewCaseForm::chooseHousehold(HouseholdId id, bool withReporter)
{
    const auto card = householdCard(m_desk.db(), id);
    if (!card.ok())
        return;
    m_place->setText(card->address);
    m_placeFollows = false;
    m_household = id;
    m_chosenArea = {};
    form()->setShown(m_area, false);
    m_members.clear();
    const Member *first = nullptr;
    for (const Member &member : card->members) {
        if (member.membership.until.isEmpty())
            m_members.append(member);
    }
    for (const Member &member : std::as_const(m_members)) {
        if (!first || (member.membership.isHead && !first->membership.isHead))
            first = &member;
    }
    if (withReporter && first)
        chooseReporter(first->person.id, first->person.name, {});
    Q_EMIT form()->edited();
}

void NewCaseForm::chooseArea(AreaId id, const QString &name)
{
    m_place->setText(name);
    m_placeFollows = false;
    m_household = {};
    m_members.clear();
    m_chosenArea = id;
    form()->setShown(m_area, false);
    Q_EMIT form()->edited();
}

void NewCaseForm::placeEdited()
{
    m_placeFollows = false;
    m_household = {};
    m_chosenArea = {};
    m_members.clear();
    form()->setShown(m_area, !m_place->text().trimmed().isEmpty());
}

} // namespace linli::ui
