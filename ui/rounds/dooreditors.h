// What a question at a door is corrected in: one small editor a field, for the keyboard.
#pragma once

#include "core/households/carekinds.h"
#include "core/households/householdquery.h"
#include "core/rounds/doorreply.h"

#include <QDate>
#include <QWidget>

namespace linli::ui {

class DoorEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Adds what differs from the card, and takes away what was said of this field before.
    virtual void apply(DoorReply &reply) const = 0;
    /// Why what is typed can't be taken, in words; empty: it can.
    virtual QString problem() const { return {}; }

Q_SIGNALS:
    void accepted();
    void abandoned();

protected:
    /// Enter takes, Esc leaves; Enter in an open list chooses there.
    void listenTo(QWidget *input);
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// The editor of one of roundFields(), filled from the card as it is corrected so far.
DoorEditor *makeDoorEditor(const QString &field, const HouseholdCard &stored, const HouseholdCard &shown, QDate today,
    const CareKinds &careKinds);

} // namespace linli::ui
