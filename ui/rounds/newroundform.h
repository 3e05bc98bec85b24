// The form that starts a round.
#pragma once

#include "core/rounds/round.h"
#include "ui/models/services.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace linli::ui {

class AreaPicker;
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
    AreaPicker *areas() const { return m_areas; }
    void start();

Q_SIGNALS:
    void started(linli::RoundId round);
    void cancelled();

private:
    bool check(const Round &round);

    Services m_services;
    Form *m_form;
    QLineEdit *m_name;
    AreaPicker *m_areas;
    QWidget *m_fieldBox;
    DateField *m_from;
    DateField *m_until;
    QList<std::pair<QString, QCheckBox *>> m_fields;
};

} // namespace linli::ui
