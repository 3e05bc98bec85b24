// The chosen resource: what it offers, what is booked and asked for, and the steps of each booking.
#pragma once

#include "ui/models/services.h"
#include "ui/resources/resourceforms.h"
#include "ui/widgets/recordpanel.h"


class QLabel;
class QMenu;
class QTableWidget;
class QVBoxLayout;

namespace linli::ui {


class ResourcePanel : public RecordPanel
{
    Q_OBJECT

public:
    explicit ResourcePanel(const Services &services, QWidget *parent = nullptr);

    ResourceId shownOne() const { return m_one.id; }
    const QList<BookingRow> &bookings() const { return m_bookings; }
    void show(ResourceId id);
    void reload();
    void enterNew();
    void edit();
    void book();
    /// Grant, decline, withdraw, return.
    void take(const BookingRow &booking, BookingStep step);

private:
    bool hasRecord() const override { return bool(shownOne()); }
    using Write = std::function<Result<void>(Ledger &)>;

    void buildView();
    void clear();
    void fill();
    void fillFacts();
    void fillBookings();
    void fillButtons();
    void fillSteps(int row);
    void addFact(const QString &label, const QString &value);
    void present(PanelForm *form, const std::function<Write()> &prepare, const QString &done);
    void write(const Write &action, const QString &done);

    Services m_services;
    Resource m_one;
    ResourceRow m_row;
    bool m_mine = false; ///< It lies in the viewer's areas.
    QList<BookingRow> m_bookings;
    QList<TimeSpan> m_free; ///< Today.
    QLabel *m_title;
    QVBoxLayout *m_facts;
    QTableWidget *m_table;
    QWidget *m_steps; ///< Buttons of the chosen booking.
    QWidget *m_buttons;
};

} // namespace linli::ui
