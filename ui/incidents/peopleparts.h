// Who of a household is concerned, and how: a name and its part a line.
#pragma once

#include "core/incidents/incident.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace linli::ui {

class PeopleParts : public QWidget
{
    Q_OBJECT

public:
    struct Offered
    {
        PersonId person;
        QString name;
    };

    explicit PeopleParts(QWidget *parent = nullptr);

    /// Those who can be named; parts chosen before stay, and those with one stay offered.
    void offer(const QList<Offered> &people);
    void setParts(const QList<IncidentPerson> &parts, const QStringList &names);
    QList<IncidentPerson> parts() const;
    QComboBox *boxOf(PersonId person) const;

private:
    void addLine(const Offered &one, std::optional<IncidentPart> part);
    void build(const QList<Offered> &people, const QHash<PersonId, IncidentPart> &parts);

    struct Line
    {
        Offered who;
        QComboBox *box;
    };
    QVBoxLayout *m_column;
    QList<Line> m_lines;
};

} // namespace linli::ui
