// Who is on the list of an activity: who came, and the hours of volunteers.
#pragma once

#include "core/activities/activitysteps.h"

#include <QTableWidget>

namespace linli::ui {

class AttendanceList : public QTableWidget
{
    Q_OBJECT

public:
    enum class Asked {
        Came, ///< A tick for who came, hours for volunteers.
        SignOff, ///< A tick for who goes off the list; those who came are not offered.
    };

    AttendanceList(const QList<Attendee> &attendees, Asked asked, QWidget *parent = nullptr);
    AttendanceMarks marks() const;
    QList<AttendeeId> ticked() const;
    void tick(int row, bool on = true);
    void setHours(int row, const QString &hours);
    /// What is wrong with the hours; empty: nothing.
    QString problem() const;

private:
    int minutesOf(int row) const; ///< -1: not understood.

    QList<Attendee> m_attendees;
    Asked m_asked;
};

} // namespace linli::ui
