#include "ui/deliberation/deliberationforms.h"

#include "ui/deliberation/voterlist.h"
#include "ui/widgets/datefield.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimeEdit>

namespace linli::ui {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("linli::ui::DeliberationForms", text);
}

/// Adds the fields of a step to its form and gives them back for reading.
class Fields
{
public:
    Fields(PanelForm *form, const Theme &theme)
        : m_form(form)
        , m_theme(theme)
    {
    }
    QLineEdit *line(const QString &label, bool required = false, const QString &value = {}) { return add(label, new QLineEdit(value), required); }
    QPlainTextEdit *text(const QString &label, bool required = true, const QString &value = {})
    {
        auto *field = new QPlainTextEdit(value);
        field->setTabChangesFocus(true);
        return add(label, field, required);
    }
    QSpinBox *number(const QString &label, int from, int to, int value)
    {
        auto *field = new QSpinBox;
        field->setRange(from, to);
        field->setValue(value);
        return add(label, field, true);
    }
    DateField *day(const QString &label, QDate value)
    {
        auto *field = new DateField(m_theme);
        field->setDate(value);
        return add(label, field, true);
    }
    QComboBox *choice(const QString &label, const QList<std::pair<QString, QVariant>> &choices)
    {
        auto *field = new QComboBox;
        for (const auto &[name, value] : choices)
            field->addItem(name, value);
        return add(label, field, true);
    }
    VoterList *voters(const QList<Participant> &list, VoterList::Asked asked)
    {
        return add(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "Who")), new VoterList(list, asked), true);
    }
    template <class Field>
    Field *add(const QString &label, Field *field, bool required)
    {
        m_form->form()->addField(label, field, required);
        return field;
    }

private:
    PanelForm *m_form;
    const Theme &m_theme;
};

using Prepare = std::function<DeliberationWrite()>;

template <class T>
Result<void> plain(const Result<T> &result)
{
    return result.ok() ? success() : Result<void>(result.error());
}

Prepare assessment(Fields &fields, const DeliberationRef &ref)
{
    auto *affected = fields.number(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "Households affected")), 1, 99999, 1);
    QList<std::pair<QString, QVariant>> urgencies;
    for (const Urgency urgency : allOf<Urgency>)
        urgencies.append({displayName(urgency), int(urgency)});
    auto *urgency = fields.choice(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "Urgency")), urgencies);
    auto *cost = fields.line(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "Cost")));
    auto *text = fields.text(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "What was found")));
    auto *goOn = fields.choice(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "Decision")),
        {{say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "It goes on")), true},
            {say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "It does not go on")), false}});
    return [=]() -> DeliberationWrite {
        const Assessment asked{affected->value(), Urgency(urgency->currentData().toInt()), cost->text(), text->toPlainText(), goOn->currentData().toBool()};
        return [ref, asked](Ledger &ledger) { return assessDeliberation(ledger, ref, asked); };
    };
}

Prepare announcement(Fields &fields, const DeliberationRef &ref, const DeliberationDetails &details, QDate today)
{
    const Meeting before = details.meetings.isEmpty() ? Meeting() : details.meetings.last();
    auto *day = fields.day(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "Day")),
        before.starts.isValid() ? std::max(before.starts.date(), today) : today.addDays(1));
    auto *time = fields.add(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "Time")),
        new QTimeEdit(before.starts.isValid() ? before.starts.time() : QTime(19, 0)), true);
    time->setDisplayFormat(QStringLiteral("HH:mm"));
    auto *place = fields.line(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "Place")), true, before.place);
    QList<std::pair<QString, QVariant>> platforms;
    for (const NamedWord &platform : deliberationPlatforms())
        platforms.append({platform.name, platform.word});
    auto *platform = fields.choice(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "Platform")), platforms);
    platform->setEditable(true);
    return [=]() -> DeliberationWrite {
        const auto date = day->date();
        const Announcement asked{date ? wallTime(*date, time->time()) : QDateTime(), place->text(), platform->currentText()};
        return [ref, asked](Ledger &ledger) { return announceDeliberation(ledger, ref, asked); };
    };
}

Prepare decision(Fields &fields, const DeliberationRef &ref, const DeliberationDetails &details)
{
    const Attendance &sum = details.attendance;
    const bool byName = sum.favour + sum.against + sum.abstained > 0;
    auto *motion = fields.text(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "Motion")), true, details.row.title);
    auto *text = fields.text(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "What is done when it is carried")), false);
    auto *how = fields.choice(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "Counted")),
        {{say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "by hands")), false},
            {say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "by name, as recorded")), true}});
    how->setCurrentIndex(byName ? 1 : 0);
    auto *favour = fields.number(displayName(Vote::Favour), 0, 99999, sum.favour);
    auto *against = fields.number(displayName(Vote::Against), 0, 99999, sum.against);
    auto *abstained = fields.number(displayName(Vote::Abstain), 0, 99999, sum.abstained);
    for (QWidget *count : {favour, against, abstained}) {
        count->setEnabled(!byName);
        QObject::connect(how, &QComboBox::currentIndexChanged, count, [count](int index) { count->setEnabled(index == 0); });
    }
    return [=]() -> DeliberationWrite {
        const MotionVote asked{motion->toPlainText(), text->toPlainText(), how->currentData().toBool(), favour->value(), against->value(), abstained->value()};
        return [ref, asked](Ledger &ledger) { return plain(decideDeliberation(ledger, ref, asked)); };
    };
}

Prepare task(Fields &fields, const DeliberationRef &ref, QDate today)
{
    auto *text = fields.text(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "What is to be done")));
    auto *owner = fields.line(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "Who carries it out")), true);
    auto *due = fields.day(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "By when")), today.addDays(14));
    return [=]() -> DeliberationWrite {
        DeliberationTask asked;
        asked.task = text->toPlainText();
        asked.owner = owner->text();
        asked.due = due->date().value_or(QDate());
        return [ref, asked](Ledger &ledger) { return plain(addDeliberationTask(ledger, ref, asked)); };
    };
}

Prepare taskDone(Fields &fields, const DeliberationRef &ref, const DeliberationDetails &details)
{
    QList<std::pair<QString, QVariant>> open;
    for (const DeliberationTask &one : details.tasks) {
        if (!one.done.isValid())
            open.append({one.task, one.id.value});
    }
    auto *which = fields.choice(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "Task")), open);
    auto *text = fields.text(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "How it turned out")), false);
    return [=]() -> DeliberationWrite {
        return [ref, id = TaskId(which->currentData().toLongLong()), note = text->toPlainText()](
                   Ledger &ledger) { return finishDeliberationTask(ledger, ref, id, note); };
    };
}

Prepare score(Fields &fields, const DeliberationRef &ref, const QList<Participant> &voters)
{
    QList<std::pair<QString, QVariant>> homes{{say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "without a name")), qint64(0)}};
    for (const Participant &one : voters)
        homes.append({one.address + u' ' + one.name, one.household.value});
    auto *home = fields.choice(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "Household")), homes);
    auto *value = fields.number(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "Score, 1 (bad) to 5 (very good)")), 1, 5, 5);
    auto *text = fields.text(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "Remark")), false);
    return [=]() -> DeliberationWrite {
        return [ref, id = HouseholdId(home->currentData().toLongLong()), given = value->value(), remark = text->toPlainText()](
                   Ledger &ledger) { return scoreDeliberation(ledger, ref, id, given, remark); };
    };
}

Prepare followUp(Fields &fields, const DeliberationRef &ref)
{
    auto *title = fields.line(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "What is still to be done")), true);
    auto *body = fields.text(say(QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "Details")), false);
    return [=]() -> DeliberationWrite {
        return [ref, asked = FollowUp{title->text(), body->toPlainText(), {}}](Ledger &ledger) { return plain(followUpDeliberation(ledger, ref, asked)); };
    };
}

/// Steps that ask for a text alone.
Prepare oneText(Fields &fields, DeliberationStep step, const DeliberationRef &ref, const DeliberationDetails &details)
{
    using Use = Result<void> (*)(Ledger &, const DeliberationRef &, const QString &);
    static const QHash<DeliberationStep, std::pair<const char *, Use>> all{
        {DeliberationStep::Hold, {QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "What was said"), holdDeliberation}},
        {DeliberationStep::Minutes, {QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "What was said"), correctMinutes}},
        {DeliberationStep::Evaluate, {QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "What was done, and how it turned out"), evaluateDeliberation}},
        {DeliberationStep::Close, {QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "Remark"), closeDeliberation}},
        {DeliberationStep::Cancel, {QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "Reason"), cancelDeliberation}},
        {DeliberationStep::Note, {QT_TRANSLATE_NOOP("linli::ui::DeliberationForms", "Note"), noteDeliberation}},
    };
    const auto [label, use] = all.value(step);
    const bool minutes = step == DeliberationStep::Minutes && !details.meetings.isEmpty();
    auto *text = fields.text(say(label), step != DeliberationStep::Close, minutes ? details.meetings.last().said : QString());
    return [ref, text, use = use]() -> DeliberationWrite {
        return [ref, typed = text->toPlainText(), use](Ledger &ledger) { return use(ledger, ref, typed); };
    };
}

Prepare fill(Fields &fields, DeliberationStep step, const DeliberationRef &ref, const DeliberationDetails &details,
    const QList<Participant> &voters, QDate today)
{
    switch (step) {
    case DeliberationStep::Assess:
        return assessment(fields, ref);
    case DeliberationStep::Announce:
        return announcement(fields, ref, details, today);
    case DeliberationStep::Attend:
        return [ref, list = fields.voters(voters, VoterList::Asked::Came)]() -> DeliberationWrite {
            return [ref, came = list->came()](Ledger &ledger) { return attendDeliberation(ledger, ref, came); };
        };
    case DeliberationStep::Vote:
        return [ref, list = fields.voters(voters, VoterList::Asked::Vote)]() -> DeliberationWrite {
            return [ref, votes = list->votes()](Ledger &ledger) { return voteDeliberation(ledger, ref, votes); };
        };
    case DeliberationStep::Decide:
        return decision(fields, ref, details);
    case DeliberationStep::Task:
        return task(fields, ref, today);
    case DeliberationStep::TaskDone:
        return taskDone(fields, ref, details);
    case DeliberationStep::Score:
        return score(fields, ref, voters);
    case DeliberationStep::FollowUp:
        return followUp(fields, ref);
    default:
        return oneText(fields, step, ref, details);
    }
}

} // namespace

DeliberationOffer offerStep(const Theme &theme, DeliberationStep step, const DeliberationDetails &details, const QList<Participant> &voters,
    QDate today)
{
    const DeliberationRef ref{details.one.id, details.one.steps, {}};
    if (step == DeliberationStep::Register) {
        return {nullptr,
            [ref]() -> DeliberationWrite { return [ref](Ledger &ledger) { return plain(registerParticipants(ledger, ref)); }; }};
    }
    auto *form = new PanelForm(theme, displayName(step), displayName(step));
    if (step == DeliberationStep::Decide)
        form->setNotice(explainQuorum(details.standing));
    Fields fields(form, theme);
    return {form, fill(fields, step, ref, details, voters, today)};
}

ProposalForm::ProposalForm(const Theme &theme, const CaseFile &file, const AreaTree &tree, QWidget *parent)
    : PanelForm(theme, tr("Propose a deliberation"), tr("Propose it"), parent)
    , m_case(file.id)
    , m_title(new QLineEdit(file.title))
    , m_proposal(new QPlainTextEdit(file.body))
    , m_supporters(new QLineEdit)
{
    if (file.id)
        setNotice(tr("From case %1. Its clock stops when the meeting is announced.").arg(file.number));
    m_area = new QComboBox;
    m_area->setEditable(true);
    m_area->setInsertPolicy(QComboBox::NoInsert);
    m_area->completer()->setFilterMode(Qt::MatchContains);
    m_area->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Area &area : tree.all())
        m_area->addItem(area.name, area.id.value);
    m_area->setCurrentIndex(std::max(0, m_area->findData(file.area.value)));
    m_proposal->setTabChangesFocus(true);
    form()->addField(tr("Matter"), m_title, true);
    form()->addField(tr("Whose households take part"), m_area, true);
    form()->addField(tr("What is proposed"), m_proposal, true);
    form()->addField(tr("Who supports it"), m_supporters);
}

NewDeliberation ProposalForm::asked() const
{
    const int index = m_area->findText(m_area->currentText());
    return {m_case, AreaId(index < 0 ? 0 : m_area->itemData(m_area->currentText() == m_area->itemText(m_area->currentIndex()) ? m_area->currentIndex() : index).toLongLong()),
        m_title->text(), m_proposal->toPlainText(), m_supporters->text(), {}, {}};
}

} // namespace linli::ui
