// The chosen deliberation: its stages, dates and records, and the next right step.
#pragma once

#include "ui/deliberation/deliberationforms.h"
#include "ui/models/services.h"
#include "ui/widgets/recordpanel.h"


class QLabel;
class QPrinter;
class QVBoxLayout;

namespace linli::ui {

class StageBar;
class Timeline;

class DeliberationPanel : public RecordPanel
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
    /// Journalled.
    void print(Paper paper, const std::shared_ptr<QPrinter> &printer);

Q_SIGNALS:
    void proposed(linli::DeliberationId id);
    void caseWanted(linli::CaseId id);
    void projectWanted(const QString &number);

private:
    bool hasRecord() const override { return bool(shownOne()); }
    void buildView();
    void fill();
    void fillFacts();
    void fillMeeting(const Meeting &meeting);
    void fillTimeline();
    void fillButtons();
    void addFact(const QString &label, const QString &value);
    void choosePaper(Paper paper);

    Services m_services;
    DeliberationDetails m_details;
    QLabel *m_title;
    StageBar *m_stages;
    QVBoxLayout *m_facts;
    Timeline *m_timeline;
    QWidget *m_buttons;
};

} // namespace linli::ui
