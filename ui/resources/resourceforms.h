// The forms of a resource and of its bookings.
#pragma once

#include "core/resources/resourcequery.h"
#include "core/resources/resourcesteps.h"
#include "ui/widgets/panelfields.h"

namespace linli::ui {

class ResourceForm : public PanelForm
{
    Q_OBJECT

public:
    ResourceForm(const Theme &theme, const Resource &resource, const FieldChoices &areas, const FieldChoices &people, QWidget *parent = nullptr);
    Resource asked() const;

private:
    Resource m_resource;
    QComboBox *m_kind, *m_area, *m_person;
    QLineEdit *m_name, *m_contact, *m_phone, *m_offers, *m_opening;
    QSpinBox *m_capacity;
};

class BookingForm : public PanelForm
{
    Q_OBJECT

public:
    /// `mine`: it is booked at once; otherwise asked for. `areas`: who can ask.
    BookingForm(const Theme &theme, const Resource &resource, bool mine, const FieldChoices &areas, QDate day, QWidget *parent = nullptr);
    NewBooking asked() const;

private:
    ResourceId m_resource;
    QComboBox *m_area;
    DateField *m_day, *m_untilDay;
    QTimeEdit *m_from, *m_until;
    QLineEdit *m_purpose;
    QSpinBox *m_people;
};

} // namespace linli::ui
