// Asks for a resource on behalf of another record: found by its words, from–to, what for.
#pragma once

#include "core/resources/resourcequery.h"
#include "ui/resources/resourceforms.h"
#include "ui/search/findmodel.h"

namespace linli::ui {

class FindField;

class RequestForm : public PanelForm
{
    Q_OBJECT

public:
    /// `ledger`: of the window. `purpose` stands there to begin with.
    RequestForm(const Theme &theme, Ledger &ledger, const BookingOwner &owner, QDate day, const QString &purpose, QWidget *parent = nullptr);

    FindField *resourceField() const { return m_find; }
    /// Marks what is missing; false when something is.
    bool check();
    /// After check(). Whether it lies in the viewer's areas: then it is booked at once.
    bool isMine() const { return m_mine; }
    NewBooking asked() const;
    BookingFields *fields() { return &m_fields; }

private:
    QList<FindGroup> offers(const QString &text);
    void choose(const Resource &resource);

    Ledger &m_ledger;
    BookingOwner m_owner;
    FindField *m_find;
    BookingFields m_fields;
    ResourceId m_chosen; ///< While its name stands in the field.
    QString m_chosenName;
    bool m_mine = false;
};

} // namespace linli::ui
