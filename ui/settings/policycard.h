// What passwords have to be, and when the window locks.
#pragma once

#include "core/accounts/passwordpolicy.h"
#include "ui/models/services.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace linli::ui {

class PolicyCard : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyCard(const Services &services, QWidget *parent = nullptr);

    void refresh();
    Policy policy() const;
    void save();

Q_SIGNALS:
    void message(const QString &text);
    /// Saved: the window's lock follows.
    void changed();

private:
    void explain();

    Services m_services;
    QComboBox *m_profile;
    QComboBox *m_minutes;
    QComboBox *m_kdf;
    QLabel *m_rule;
    QPushButton *m_save;
};

} // namespace linli::ui
