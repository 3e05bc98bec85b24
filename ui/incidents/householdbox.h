// A household found by a part of its address or its head's name.
#pragma once

#include "core/base/ids.h"

#include <QComboBox>

namespace linli::ui {

class Desk;

class HouseholdBox : public QComboBox
{
    Q_OBJECT

public:
    explicit HouseholdBox(Desk &desk, QWidget *parent = nullptr);

    HouseholdId household() const { return m_household; } ///< Null: none is chosen.
    void setHousehold(HouseholdId id);
    /// Something is written that stands for no household.
    bool isUnclear() const;

Q_SIGNALS:
    void chosen(linli::HouseholdId id);

private:
    void find(const QString &typed);
    void choose(HouseholdId id);

    Desk &m_desk;
    HouseholdId m_household;
};

} // namespace linli::ui
