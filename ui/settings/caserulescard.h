// The office's rules for cases: how long each clock of each grade runs, which of them a pause stops, and what follows when
// a resident is not satisfied (R11, R11a).
#pragma once

#include "core/cases/caserules.h"
#include "ui/models/services.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace linli::ui {

class Form;

class CaseRulesCard : public Card
{
    Q_OBJECT

public:
    explicit CaseRulesCard(const Services &services, QWidget *parent = nullptr);

    void refresh();
    QSpinBox *days(Grade grade, ClockKind kind) const { return m_days[size_t(grade)][size_t(kind)]; }
    QCheckBox *pausing(ClockKind kind) const { return m_pausing[size_t(kind)]; }
    QComboBox *notSatisfied() const { return m_notSatisfied; }
    /// As the fields stand; Invalid where a number is out of its bounds.
    Result<ClockRules> rules() const;
    /// Puts our defaults into the fields; they are written by save().
    void restoreDefaults();
    void save();

Q_SIGNALS:
    void message(const QString &text);

private:
    void buildFields(Form *form);
    void show(const ClockRules &rules, NotSatisfied rule);

    Services m_services;
    std::array<std::array<QSpinBox *, 3>, 3> m_days{};
    std::array<QCheckBox *, 3> m_pausing{};
    QComboBox *m_notSatisfied;
    QPushButton *m_restore;
    QPushButton *m_save;
};

} // namespace linli::ui
