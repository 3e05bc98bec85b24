#include "ui/incidents/peopleparts.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace linli::ui {

PeopleParts::PeopleParts(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::hair);
    build({}, {});
}

void PeopleParts::addLine(const Offered &one, std::optional<IncidentPart> part)
{
    auto *box = new QComboBox;
    box->addItem(tr("not concerned"), -1);
    for (const IncidentPart value : allOf<IncidentPart>)
        box->addItem(displayName(value), int(value));
    box->setCurrentIndex(part ? box->findData(int(*part)) : 0);
    box->setAccessibleName(one.name);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(one.name.isEmpty() ? tr("(outside your areas)") : one.name), 1);
    row->addWidget(box);
    m_column->addWidget(line);
    m_lines.append({one, box});
}

void PeopleParts::build(const QList<Offered> &people, const QHash<PersonId, IncidentPart> &parts)
{
    m_lines.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Offered &one : people)
        addLine(one, parts.contains(one.person) ? std::optional(parts[one.person]) : std::nullopt);
    if (people.isEmpty())
        m_column->addWidget(makeLabel(tr("Choose a household: its people stand here."), LabelKind::Muted, nullptr, true));
}

void PeopleParts::offer(const QList<Offered> &people)
{
    QHash<PersonId, IncidentPart> parts;
    for (const IncidentPerson &one : this->parts())
        parts.insert(one.person, one.part);
    QList<Offered> all;
    for (const Line &line : std::as_const(m_lines)) {
        if (parts.contains(line.who.person))
            all.append(line.who);
    }
    for (const Offered &one : people) {
        if (!parts.contains(one.person))
            all.append(one);
    }
    build(all, parts);
}

void PeopleParts::setParts(const QList<IncidentPerson> &parts, const QStringList &names)
{
    QList<Offered> people;
    QHash<PersonId, IncidentPart> of;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        people.append({parts[i].person, names.value(i)});
        of.insert(parts[i].person, parts[i].part);
    }
    build(people, of);
}

QList<IncidentPerson> PeopleParts::parts() const
{
    QList<IncidentPerson> found;
    for (const Line &line : m_lines) {
        if (line.box->currentData().toInt() >= 0)
            found.append({line.who.person, IncidentPart(line.box->currentData().toInt())});
    }
    return found;
}

QComboBox *PeopleParts::boxOf(PersonId person) const
{
    for (const Line &line : m_lines) {
        if (line.who.person == person)
            return line.box;
    }
    return nullptr;
}

} // namespace linli::ui
