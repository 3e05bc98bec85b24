// The chosen deliberation: its stages, dates and records, and the next right step.
#pragma once

#include "ui/deliberation/deliberationforms.h"
#include "ui/models/services.h"

#include <QWidget>

class QLabel;
class QPrinter;
class QStackedWidget;
class QVBoxLayout;

namespace linli::ui {

class EmptyState;
class StageBar;
class Timeline;

class DeliberationPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Paper { SignIn, Minutes, Notice };

    explicit DeliberationPanel(const Services &services, QWidget *parent = nullptr);

    DeliberationId shownOne() const { return m_details.one.id; }
    const DeliberationDetails &details() const { return m_details; }
    void show(DeliberationId id);
    void clear();
    void reload();
    /// A new one, from a case or on its own; area, title and proposal stand in the form where `start` gives them.
    void propose(const NewDeliberation &start);
    void take(DeliberationStep step);
    /// The result becomes a livelihood project (R17).
    void becomeProject();
    bool isEditing() const { return m_form != nullptr; }
    PanelForm *editor() const { return m_form; }
    void cancelEditing();
    void saveEditing();
    /// Journalled.
    void print(Paper paper, const std::shared_ptr<QPrinter> &printer);

Q_SIGNALS:
    void message(const QString &text, bool undoable);
    void proposed(linli::DeliberationId id);
    void caseWanted(linli::CaseId id);
    void projectWanted(const QString &number);

private:
    void buildView();
    void fill();
    void fillFacts();
    void fillMeeting(const Meeting &meeting);
    void fillTimeline();
    void fillButtons();
    void addFact(const QString &label, const QString &value);
    void present(PanelForm *form);
    void choosePaper(Paper paper);

    Services m_services;
    DeliberationDetails m_details;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_view;
    QLabel *m_title;
    StageBar *m_stages;
    QVBoxLayout *m_facts;
    Timeline *m_timeline;
    QWidget *m_buttons;
    PanelForm *m_form = nullptr;
};

} // namespace linli::ui
