// The chosen incident: what happened, who was harmed, what was done.
#pragma once

#include "core/incidents/incidentsteps.h"
#include "ui/incidents/incidentform.h"
#include "ui/models/services.h"
#include "ui/widgets/recordpanel.h"


class QLabel;
class QVBoxLayout;

namespace linli::ui {


class IncidentPanel : public RecordPanel
{
    Q_OBJECT

public:
    explicit IncidentPanel(const Services &services, QWidget *parent = nullptr);

    IncidentId shownOne() const { return m_details.one.id; }
    const IncidentDetails &details() const { return m_details; }
    void show(IncidentId id);
    void clear();
    void reload();
    void record();
    void edit();
    void makeVoid();

Q_SIGNALS:
    void caseWanted(linli::CaseId id);

private:
    bool hasRecord() const override { return bool(shownOne()); }
    void fill();
    void addFact(const QString &label, const QString &value);
    void write(const std::function<Result<void>(Ledger &)> &write, const QString &done);

    Services m_services;
    IncidentDetails m_details;
    QLabel *m_title;
    QVBoxLayout *m_facts;
    QWidget *m_buttons;
};

} // namespace linli::ui
