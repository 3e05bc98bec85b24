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
    m_day = fields.day(tr("From"), day);
    m_from = fields.time(tr("At"), QTime(9, 0));
    m_untilDay = fields.day(tr("Until"), day);
    m_until = fields.time(tr("Until time"), QTime(11, 0));
    m_purpose = fields.line(tr("What for"), {}, true);
    m_people = fields.number(tr("People"), 0, 100000, 0, tr("not said"));
    connect(m_day, &DateField::dateChanged, this, [this] {
        if (const auto date = m_day->date())
            m_untilDay->setDate(date);
    });
}

NewBooking BookingForm::asked() const
{
    NewBooking one;
    one.resource = m_resource;
    one.area = AreaId(PanelFields::chosen(m_area).toLongLong());
    const auto from = m_day->date();
    const auto until = m_untilDay->date();
    if (from && until)
        one.time = {wallTime(*from, m_from->time()), wallTime(*until, m_until->time())};
    one.purpose = m_purpose->text();
    one.people = m_people->value();
    return one;
}

} // namespace linli::ui
