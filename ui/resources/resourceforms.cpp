#include "ui/resources/resourceforms.h"

#include "core/base/clock.h"

namespace linli::ui {

ResourceForm::ResourceForm(
    const Theme &theme, const Resource &resource, const FieldChoices &areas, const FieldChoices &people, QWidget *parent)
    : PanelForm(theme, resource.id ? tr("Change the resource") : tr("New resource"), tr("Save"), parent)
    , m_resource(resource)
{
    PanelFields fields(this, theme);
    FieldChoices kinds;
    for (const ResourceKind kind : allOf<ResourceKind>)
        kinds.append({displayName(kind), int(kind)});
    m_kind = fields.choice(tr("Kind"), kinds, int(resource.kind), true);
    m_name = fields.line(tr("Name"), resource.name, true);
    m_area = fields.longChoice(tr("Area"), areas, resource.area.value, true);
    m_offers = fields.line(tr("What it offers"), resource.offers);
    m_opening = fields.line(tr("When it is open"), resource.opening);
    m_capacity = fields.number(tr("People at once"), 0, 100000, resource.capacity, tr("not limited"));
    m_person = fields.longChoice(tr("Leader in charge"), people, resource.person.value);
    m_contact = fields.line(tr("Or somebody else"), resource.contact);
    m_phone = fields.line(tr("Phone"), resource.phone);
}

Resource ResourceForm::asked() const
{
    Resource one = m_resource;
    one.kind = ResourceKind(m_kind->currentData().toInt());
    one.name = m_name->text();
    one.area = AreaId(PanelFields::chosen(m_area).toLongLong());
    one.offers = m_offers->text();
    one.opening = m_opening->text();
    one.capacity = m_capacity->value();
    one.person = PersonId(PanelFields::chosen(m_person).toLongLong());
    one.contact = m_contact->text();
    one.phone = m_phone->text();
    return one;
}

BookingForm::BookingForm(const Theme &theme, const Resource &resource, bool mine, const FieldChoices &areas, QDate day, QWidget *parent)
    : PanelForm(theme, mine ? tr("Book %1").arg(resource.name) : tr("Ask for %1").arg(resource.name), mine ? tr("Book it") : tr("Ask for it"), parent)
    , m_resource(resource.id)
{
    if (!mine)
        setNotice(tr("It belongs to another area: who works there grants the request."));
    PanelFields fields(this, theme);
    m_area = fields.longChoice(tr("Who asks"), areas, mine ? resource.area.value : 0, true);
    m_fields.addTo(fields, day);
}

NewBooking BookingForm::asked() const
{
    NewBooking one = m_fields.asked();
    one.resource = m_resource;
    one.area = AreaId(PanelFields::chosen(m_area).toLongLong());
    return one;
}

void BookingFields::addTo(PanelFields &fields, QDate firstDay, const QString &words)
{
    day = fields.day(BookingForm::tr("From"), firstDay);
    from = fields.time(BookingForm::tr("At"), QTime(9, 0));
    untilDay = fields.day(BookingForm::tr("Until"), firstDay);
    until = fields.time(BookingForm::tr("Until time"), QTime(11, 0));
    purpose = fields.line(BookingForm::tr("What for"), words, true);
    people = fields.number(BookingForm::tr("People"), 0, 100000, 0, BookingForm::tr("not said"));
    QObject::connect(day, &DateField::dateChanged, untilDay, [begin = day, end = untilDay] {
        if (const auto date = begin->date())
            end->setDate(date);
    });
}

NewBooking BookingFields::asked() const
{
    NewBooking one;
    const auto first = day->date();
    const auto last = untilDay->date();
    if (first && last)
        one.time = {wallTime(*first, from->time()), wallTime(*last, until->time())};
    one.purpose = purpose->text();
    one.people = people->value();
    return one;
}

QString spanText(const TimeSpan &time)
{
    const bool oneDay = time.starts.date() == time.ends.date();
    return time.starts.toString(QStringLiteral("MM-dd HH:mm")) + QStringLiteral(" – ")
        + time.ends.toString(oneDay ? QStringLiteral("HH:mm") : QStringLiteral("MM-dd HH:mm"));
}

} // namespace linli::ui
