#include "ui/projects/projectforms.h"

#include "core/base/money.h"
#include "ui/models/areabox.h"
#include "ui/widgets/datefield.h"

#include <QCompleter>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <cmath>

namespace linli::ui {

namespace {

template <class E>
QComboBox *boxOf(E current)
{
    auto *box = new QComboBox;
    for (const E value : allOf<E>)
        box->addItem(displayName(value), int(value));
    box->setCurrentIndex(box->findData(int(current)));
    return box;
}

QPlainTextEdit *textField(const QString &value = {})
{
    auto *field = new QPlainTextEdit(value);
    field->setTabChangesFocus(true);
    return field;
}

DateField *dayField(const Theme &theme, QDate day)
{
    auto *field = new DateField(theme);
    if (day.isValid())
        field->setDate(day);
    return field;
}

QString moneyProblem(const QLineEdit *field, bool required)
{
    const QString typed = field->text().trimmed();
    if (typed.isEmpty() ? required : !fenFromText(typed).has_value())
        return ProjectForm::tr("Write the amount in yuan, like 12000 or 1.2万.");
    return {};
}

bool checkField(PanelForm *form, QWidget *field, const QString &problem)
{
    form->form()->setError(field, problem);
    return problem.isEmpty();
}

} // namespace

ProjectForm::ProjectForm(const Theme &theme, const QString &title, const ProjectPlan &plan, AreaId area, const AreaTree &tree,
    const QList<LeaderRow> &leaders, QWidget *parent)
    : PanelForm(theme, title, tr("Save"), parent)
    , m_given(area)
    , m_title(new QLineEdit(plan.title))
    , m_body(textField(plan.body))
    , m_kind(boxOf(plan.kind))
    , m_source(boxOf(plan.source))
    , m_owner(new QComboBox)
    , m_start(dayField(theme, plan.start))
    , m_finish(dayField(theme, plan.finish))
    , m_planned(new QLineEdit(plan.planned ? yuanField(*plan.planned) : QString()))
    , m_funding(new QLineEdit(plan.funding))
    , m_households(new QLineEdit(plan.households ? QString::number(*plan.households) : QString()))
{
    m_title->setMaxLength(120);
    form()->addField(tr("Project"), m_title, true);
    if (!area) {
        m_area = new AreaBox(tree);
        form()->addField(tr("Area"), m_area, true);
    }
    form()->addField(tr("Kind"), m_kind);
    form()->addField(tr("Source"), m_source);
    addWho(plan, leaders);
    form()->addField(tr("Planned beginning"), m_start);
    form()->addField(tr("Planned end"), m_finish, false, tr("Needed for the approval; its light turns by this day"));
    addMoney(plan);
    form()->addField(tr("Details"), m_body);
}

void ProjectForm::addWho(const ProjectPlan &plan, const QList<LeaderRow> &leaders)
{
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(8);
    m_owner->completer()->setFilterMode(Qt::MatchContains);
    for (const LeaderRow &leader : leaders)
        m_owner->addItem(leader.person.name + QStringLiteral(" · ") + leader.areaName, leader.person.id.value);
    m_owner->setCurrentIndex(plan.person ? m_owner->findData(plan.person.value) : -1);
    if (m_owner->currentIndex() < 0)
        m_owner->setEditText(plan.owner);
    form()->addField(tr("In charge"), m_owner, false, tr("A leader in office, or an organisation in words"));
}

void ProjectForm::addMoney(const ProjectPlan &)
{
    m_planned->setPlaceholderText(tr("In yuan, like 12000 or 1.2万"));
    form()->addField(tr("Money planned"), m_planned);
    form()->addField(tr("Money comes from"), m_funding);
    m_households->setPlaceholderText(tr("Counted from the area"));
    form()->addField(tr("Households that benefit"), m_households);
}

bool ProjectForm::check()
{
    form()->clearErrors();
    bool good = checkField(this, m_title, m_title->text().trimmed().isEmpty() ? tr("Say in a few words what it is.") : QString());
    if (m_area)
        good = checkField(this, m_area, area() ? QString() : tr("Choose an area of the list.")) && good;
    good = checkField(this, m_start, m_start->problem()) && good;
    good = checkField(this, m_finish, m_finish->problem()) && good;
    good = checkField(this, m_planned, moneyProblem(m_planned, false)) && good;
    bool number = true;
    const int households = m_households->text().trimmed().isEmpty() ? 0 : m_households->text().trimmed().toInt(&number);
    good = checkField(this, m_households, number && households >= 0 ? QString() : tr("Write a whole number, or leave it empty.")) && good;
    if (!good)
        form()->focusFirstError();
    return good;
}

AreaId ProjectForm::area() const
{
    return m_area ? m_area->area() : m_given;
}

ProjectPlan ProjectForm::plan() const
{
    ProjectPlan plan;
    plan.title = m_title->text();
    plan.body = m_body->toPlainText();
    plan.kind = ProjectKind(m_kind->currentData().toInt());
    plan.source = ProjectSource(m_source->currentData().toInt());
    const int chosen = m_owner->findText(m_owner->currentText());
    if (chosen >= 0)
        plan.person = PersonId(m_owner->itemData(chosen).toLongLong());
    else
        plan.owner = m_owner->currentText();
    plan.start = m_start->date().value_or(QDate());
    plan.finish = m_finish->date().value_or(QDate());
    plan.planned = fenFromText(m_planned->text());
    plan.funding = m_funding->text();
    if (const QString typed = m_households->text().trimmed(); !typed.isEmpty())
        plan.households = typed.toInt();
    return plan;
}

namespace {

ProjectOffer approval(PanelForm *form, const Theme &theme, const ProjectRef &ref, const ProjectDetails &details)
{
    const ProjectPlan &plan = details.one.plan;
    auto *granted = new QLineEdit(plan.planned ? yuanField(*plan.planned) : QString());
    auto *start = dayField(theme, plan.start);
    auto *finish = dayField(theme, plan.finish);
    auto *note = textField();
    form->form()->addField(ProjectForm::tr("Money granted"), granted);
    form->form()->addField(ProjectForm::tr("Planned beginning"), start);
    form->form()->addField(ProjectForm::tr("Planned end"), finish, true);
    form->form()->addField(ProjectForm::tr("Remark"), note);
    const auto check = [=] {
        bool good = checkField(form, granted, moneyProblem(granted, false));
        good = checkField(form, start, start->problem()) && good;
        const QString missing = finish->isEmpty() ? ProjectForm::tr("Say by when it is finished.") : finish->problem();
        return checkField(form, finish, missing) && good;
    };
    return {form, check, [=]() -> ProjectWrite {
                const Approval asked{fenFromText(granted->text()), start->date().value_or(QDate()), finish->date().value_or(QDate()), note->toPlainText()};
                return [ref, asked](Ledger &ledger) { return approveProject(ledger, ref, asked); };
            }};
}

ProjectOffer spending(PanelForm *form, const ProjectRef &ref)
{
    auto *way = new QComboBox;
    way->addItem(ProjectForm::tr("Money spent"), false);
    way->addItem(ProjectForm::tr("Taken back: too much was recorded"), true);
    auto *amount = new QLineEdit;
    amount->setPlaceholderText(ProjectForm::tr("In yuan, like 12000 or 1.2万"));
    auto *note = textField();
    form->form()->addField(ProjectForm::tr("What"), way);
    form->form()->addField(ProjectForm::tr("Amount"), amount, true);
    form->form()->addField(ProjectForm::tr("What for"), note);
    return {form, [=] { return checkField(form, amount, moneyProblem(amount, true)); }, [=]() -> ProjectWrite {
                const qint64 fen = fenFromText(amount->text()).value_or(0) * (way->currentData().toBool() ? -1 : 1);
                return [ref, fen, text = note->toPlainText()](Ledger &ledger) { return spendOnProject(ledger, ref, fen, text); };
            }};
}

ProjectOffer evaluation(PanelForm *form, const ProjectRef &ref)
{
    auto *score = new QDoubleSpinBox;
    score->setRange(1, 5);
    score->setSingleStep(0.1);
    score->setDecimals(2);
    score->setValue(5);
    auto *asked = new QSpinBox;
    asked->setRange(1, 999999);
    auto *note = textField();
    form->form()->addField(ProjectForm::tr("Satisfaction, 1 (bad) to 5 (very good)"), score, true);
    form->form()->addField(ProjectForm::tr("How many were asked"), asked, true);
    form->form()->addField(ProjectForm::tr("How it turned out"), note, true);
    const auto check = [=] {
        return checkField(form, note, note->toPlainText().trimmed().isEmpty() ? ProjectForm::tr("Write how it turned out.") : QString());
    };
    return {form, check, [=]() -> ProjectWrite {
                const ProjectEvaluation given{int(std::lround(score->value() * 100)), asked->value(), note->toPlainText()};
                return [ref, given](Ledger &ledger) { return evaluateProject(ledger, ref, given); };
            }};
}

/// Steps that ask for a text alone.
ProjectOffer oneText(PanelForm *form, ProjectStep step, const ProjectRef &ref)
{
    using Use = Result<void> (*)(Ledger &, const ProjectRef &, const QString &);
    struct Asked
    {
        QString label;
        Use use;
        bool required;
    };
    const auto asked = [&]() -> Asked {
        switch (step) {
        case ProjectStep::Start:
            return {ProjectForm::tr("Remark"), startProject, false};
        case ProjectStep::Finish:
            return {ProjectForm::tr("Remark"), finishProject, false};
        case ProjectStep::Progress:
            return {ProjectForm::tr("How the work goes"), progressProject, true};
        case ProjectStep::Rework:
            return {ProjectForm::tr("What is still to be done"), reworkProject, true};
        case ProjectStep::Stop:
            return {ProjectForm::tr("Reason"), stopProject, true};
        default:
            return {ProjectForm::tr("Note"), noteProject, true};
        }
    }();
    auto *text = textField();
    form->form()->addField(asked.label, text, asked.required);
    const auto check = [=] {
        return checkField(form, text, asked.required && text->toPlainText().trimmed().isEmpty() ? ProjectForm::tr("Write it in a few words.") : QString());
    };
    return {form, check, [=]() -> ProjectWrite {
                return [ref, use = asked.use, typed = text->toPlainText()](Ledger &ledger) { return use(ledger, ref, typed); };
            }};
}

} // namespace

ProjectOffer offerStep(const Theme &theme, ProjectStep step, const ProjectDetails &details)
{
    const ProjectRef ref{details.one.id, details.one.steps, {}};
    auto *form = new PanelForm(theme, displayName(step), displayName(step));
    switch (step) {
    case ProjectStep::Approve:
        return approval(form, theme, ref, details);
    case ProjectStep::Spend:
        return spending(form, ref);
    case ProjectStep::Evaluate:
        return evaluation(form, ref);
    default:
        return oneText(form, step, ref);
    }
}

} // namespace linli::ui
