#pragma once

#include "core/persons/idnumber.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <optional>

namespace linli::ui {

/// A phone stands masked and stays as it is unless it is typed anew.
class PhoneEdit : public QLineEdit
{
public:
    explicit PhoneEdit(const QString &shown)
        : QLineEdit(shown)
        , m_shown(shown)
    {
    }
    std::optional<QString> typed() const
    {
        return text().trimmed() == m_shown ? std::nullopt : std::optional(text().trimmed());
    }
    bool isGood() const { return !typed() || typed()->isEmpty() || normalisedPhone(*typed()); }

private:
    QString m_shown;
};

inline QString phoneProblem()
{
    return QCoreApplication::translate("linli::ui::DoorEditor", "Write a phone's 11 digits, or the area code and the number.");
}

} // namespace linli::ui
