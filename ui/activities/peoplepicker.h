// Residents to be ticked: whom an activity is for, or whoever the search finds.
#pragma once

#include "core/activities/activityquery.h"
#include "ui/models/deskreader.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace linli::ui {

class PeoplePicker : public QWidget
{
    Q_OBJECT

public:
    PeoplePicker(Desk &desk, ActivityId activity, QWidget *parent = nullptr);

    QList<PersonId> chosen() const { return m_chosen; }
    QLineEdit *search() const { return m_search; }
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void filled();

private:
    void ask();
    void fill(const QList<ActivityCandidate> &people);
    void keep();

    DeskReader *m_reader;
    ActivityId m_activity;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_count;
    QList<PersonId> m_chosen; ///< Stays while the search goes on.
    int m_round = 0;
};

} // namespace linli::ui
