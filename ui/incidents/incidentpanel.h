// The chosen incident: what happened, who was harmed, what was done.
#pragma once

#include "core/incidents/incidentsteps.h"
#include "ui/incidents/incidentform.h"
#include "ui/models/services.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace linli::ui {

class EmptyState;

class IncidentPanel : public QWidget
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
    bool isEditing() const { return m_form != nullptr; }
    PanelForm *editor() const { return m_form; }
    void cancelEditing();
    void saveEditing();

Q_SIGNALS:
    void message(const QString &text, bool undoable);
    void caseWanted(linli::CaseId id);

private:
    void fill();
    void addFact(const QString &label, const QString &value);
    void present(PanelForm *form);
    void write(const std::function<Result<void>(Ledger &)> &write, const QString &done);

    Services m_services;
    IncidentDetails m_details;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_view;
    QLabel *m_title;
    QVBoxLayout *m_facts;
    QWidget *m_buttons;
    PanelForm *m_form = nullptr;
};

} // namespace linli::ui
