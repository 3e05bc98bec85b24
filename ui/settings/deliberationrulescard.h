// The office's rules for the 122: days of the stages, quorum, majority, and who has a vote (R16).
#pragma once

#include "core/deliberation/officerules.h"
#include "ui/models/services.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace linli::ui {

class Form;

class DeliberationRulesCard : public Card
{
    Q_OBJECT

public:
    explicit DeliberationRulesCard(const Services &services, QWidget *parent = nullptr);

    void refresh();
    DeliberationRules rules() const;
    /// In the order of the stages: assess, announce, hold, decide, score, evaluate.
    const QList<QSpinBox *> &days() const { return m_days; }
    QComboBox *quorum() const { return m_quorum; }
    QComboBox *majority() const { return m_majority; }
    QComboBox *voters() const { return m_voters; }
    /// What the rules mean, by an example.
    QString example() const;
    void restoreDefaults();
    void save();

Q_SIGNALS:
    void message(const QString &text);

private:
    void buildFields(Form *form);
    void show(const DeliberationRules &rules);
    void explain();

    Services m_services;
    QList<QSpinBox *> m_days;
    QComboBox *m_quorum;
    QComboBox *m_majority;
    QComboBox *m_voters;
    QLabel *m_example;
    QPushButton *m_restore;
    QPushButton *m_save;
};

} // namespace linli::ui
