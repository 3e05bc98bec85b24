// The office's limits: when a clarity (R5) is too old, and what one leader can look after (D3).
#pragma once

#include "core/clarity/clarity.h"
#include "core/units/coverage.h"
#include "ui/models/services.h"
#include "ui/widgets/card.h"

class QPushButton;
class QSpinBox;

namespace linli::ui {

class LimitsCard : public Card
{
    Q_OBJECT

public:
    explicit LimitsCard(const Services &services, QWidget *parent = nullptr);

    void refresh();
    ClarityLimits clarity() const;
    LeaderLimits leaders() const;
    QList<QSpinBox *> fields() const { return {m_people, m_facts, m_changes, m_areas, m_households}; }
    void save();

Q_SIGNALS:
    void message(const QString &text);

private:
    Services m_services;
    QSpinBox *m_people;
    QSpinBox *m_facts;
    QSpinBox *m_changes;
    QSpinBox *m_areas;
    QSpinBox *m_households;
    QPushButton *m_save;
};

} // namespace linli::ui
