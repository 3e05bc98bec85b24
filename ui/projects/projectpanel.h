// The chosen livelihood project: plan, money, what happened, and the next right step.
#pragma once

#include "ui/models/services.h"
#include "ui/projects/projectforms.h"
#include "ui/widgets/recordpanel.h"


class QLabel;
class QVBoxLayout;

namespace linli::ui {

class AttachmentBox;
class Timeline;

class ProjectPanel : public RecordPanel
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

Q_SIGNALS:
    void caseWanted(linli::CaseId id);

private:
    bool hasRecord() const override { return bool(shownOne()); }
    void buildView();
    void fillFacts();
    void fillMoney();
    void fillTimeline();
    void fillButtons();
    void addFact(const QString &label, const QString &value);
    ProjectForm *planForm(const QString &title, const ProjectPlan &plan, AreaId area);
    void write(const ProjectWrite &write, const QString &done);

    Services m_services;
    ProjectDetails m_details;
    QLabel *m_title;
    QVBoxLayout *m_facts;
    AttachmentBox *m_files;
    Timeline *m_timeline;
    QWidget *m_buttons;
};

} // namespace linli::ui
