// The form that starts a round.
#pragma once

#include "core/rounds/round.h"
#include "ui/models/services.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace linli::ui {

class DateField;
class Form;

class NewRoundForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewRoundForm(const Services &services, QWidget *parent = nullptr);
    /// Fresh fields; today and two weeks from it.
    void begin();
    QLineEdit *nameEdit() const { return m_name; }
    void start();

Q_SIGNALS:
    void started(linli::RoundId round);
    void cancelled();

private:
    Services m_services;
    Form *m_form;
    QLineEdit *m_name;
    QComboBox *m_area;
    DateField *m_from;
    DateField *m_until;
    QList<std::pair<QString, QCheckBox *>> m_fields;
};

} // namespace linli::ui
