// The chosen case: where it stands, its deadline and why, what happened, and the next right step.
#pragma once

#include "core/cases/casequery.h"
#include "core/resources/resource.h"
#include "ui/cases/stepforms.h"
#include "ui/models/services.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace linli::ui {

class AttachmentBox;
class DraftKeeper;
class EmptyState;
class LightLabel;
class Revealed;
class Timeline;
class NewCaseForm;
struct CaseBeginning;

class CasePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CasePanel(const Services &services, QWidget *parent = nullptr);

    CaseId shownCase() const { return m_details.file.id; }
    void show(CaseId id);
    void clear();
    void reload();
    bool isEditing() const { return m_form != nullptr; }
    void cancelEditing();
    void saveEditing();
    void openNew(const CaseBeginning &beginning);
    AttachmentBox *files() const { return m_files; }
    /// Which other case this one goes into, or has to do with: a form in the panel's place.
    void askOther(bool join);
    /// A resource this case needs, by a form in the panel's place.
    void askForResource();
    /// Whether the shown case can take it now.
    bool mayTake(CaseStep step) const;
    /// The step as its button does it: by its form, or at once. `to`: see offerStep.
    void take(CaseStep step, std::optional<Rung> to = std::nullopt);

Q_SIGNALS:
    void message(const QString &text, bool undoable);
    void householdWanted(linli::HouseholdId household);
    void deliberationWanted(linli::CaseId id);
    void resourceWanted(linli::ResourceId id);
    /// A case was recorded.
    void opened(linli::CaseId id);
    /// A form was cancelled.
    void givenUp();

private:
    void buildView();
    void fill();
    void fillFacts();
    void fillTimeline();
    void fillButtons();
    void addFact(const QString &label, QWidget *value);
    void addDeskFacts();
    void addLinks();
    void addResources();
    void addResourceStep(QMenu *menu);
    void addRelationSteps(QMenu *menu);
    void saveNew(NewCaseForm *form);
    void joinNew(NewCaseForm *form, CaseId into);
    void addClocks();
    void explain(ClockKind kind);
    void lookAtPhone();
    /// `draft`: the form's stable word, see core/accounts/draft.h; empty: nothing is kept.
    void present(PanelForm *form, const QString &draft);
    void write(CaseWrite write, const QString &text);

    Services m_services;
    CaseDetails m_details;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_view;
    QLabel *m_number;
    LightLabel *m_light;
    QLabel *m_title;
    QWidget *m_chips;
    QVBoxLayout *m_facts;
    QWidget *m_explanation;
    AttachmentBox *m_files;
    Timeline *m_timeline;
    QWidget *m_buttons;
    Revealed *m_revealed;
    PanelForm *m_form = nullptr;
    DraftKeeper *m_draft = nullptr; ///< Of m_form.
};

} // namespace linli::ui
