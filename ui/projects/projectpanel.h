// The chosen livelihood project: plan, money, what happened, and the next right step.
#pragma once

#include "ui/models/services.h"
#include "ui/projects/projectforms.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace linli::ui {

class AttachmentBox;
class EmptyState;
class Timeline;

class ProjectPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectPanel(const Services &services, QWidget *parent = nullptr);

    ProjectId shownOne() const { return m_details.one.id; }
    const ProjectDetails &details() const { return m_details; }
    void show(ProjectId id);
    void clear();
    void reload();
    void propose();
    void edit();
    void take(ProjectStep step);
    AttachmentBox *files() const { return m_files; }
    bool isEditing() const { return m_form != nullptr; }
    PanelForm *editor() const { return m_form; }
    void cancelEditing();
    void saveEditing();

Q_SIGNALS:
    void message(const QString &text, bool undoable);
    void caseWanted(linli::CaseId id);

private:
    void buildView();
    void fillFacts();
    void fillMoney();
    void fillTimeline();
    void fillButtons();
    void addFact(const QString &label, const QString &value);
    void present(PanelForm *form);
    ProjectForm *planForm(const QString &title, const ProjectPlan &plan, AreaId area);
    void write(const ProjectWrite &write, const QString &done);

    Services m_services;
    ProjectDetails m_details;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_view;
    QLabel *m_title;
    QVBoxLayout *m_facts;
    AttachmentBox *m_files;
    Timeline *m_timeline;
    QWidget *m_buttons;
    PanelForm *m_form = nullptr;
};

} // namespace linli::ui
