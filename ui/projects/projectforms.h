// The plan of a livelihood project as a form, and a small form for each of its steps.
#pragma once

#include "core/areas/appointment.h"
#include "core/projects/projectquery.h"
#include "core/projects/projectsteps.h"
#include "ui/widgets/panelform.h"

#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace linli::ui {

class AreaBox;
class DateField;

using ProjectWrite = std::function<Result<void>(Ledger &)>;

/// The plan: of a new project, or of one that is there.
class ProjectForm : public PanelForm
{
    Q_OBJECT

public:
    /// `area` null: it is asked for, of those in `tree`.
    ProjectForm(const Theme &theme, const QString &title, const ProjectPlan &plan, AreaId area, const AreaTree &tree,
        const QList<LeaderRow> &leaders, QWidget *parent = nullptr);

    /// Marks what is missing or can't be read; false when something is.
    bool check();
    ProjectPlan plan() const;
    AreaId area() const;

private:
    void addWho(const ProjectPlan &plan, const QList<LeaderRow> &leaders);
    void addMoney(const ProjectPlan &plan);

    AreaId m_given;
    AreaBox *m_area = nullptr;
    QLineEdit *m_title;
    QPlainTextEdit *m_body;
    QComboBox *m_kind;
    QComboBox *m_source;
    QComboBox *m_owner;
    DateField *m_start;
    DateField *m_finish;
    QLineEdit *m_planned;
    QLineEdit *m_funding;
    QLineEdit *m_households;
};

struct ProjectOffer
{
    PanelForm *form = nullptr;
    std::function<bool()> check; ///< Marks what is wrong.
    std::function<ProjectWrite()> prepare; ///< Reads the form, on the window's thread.
};
/// For every step but Propose and Edit.
ProjectOffer offerStep(const Theme &theme, ProjectStep step, const ProjectDetails &details);

} // namespace linli::ui
