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

/// "09-25 14:00 – 16:00"
QString spanText(const TimeSpan &time);

/// The fields that every booking has: from–to, what for, for how many.
class BookingFields
{
public:
    void addTo(PanelFields &fields, QDate day, const QString &purpose = {});
    /// Time, purpose and people.
    NewBooking asked() const;

    DateField *day = nullptr;
    DateField *untilDay = nullptr;
    QTimeEdit *from = nullptr;
    QTimeEdit *until = nullptr;
    QLineEdit *purpose = nullptr;
    QSpinBox *people = nullptr;
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
    BookingFields m_fields;
};

} // namespace linli::ui
