#include "ui/rounds/doorquestions.h"

#include "ui/rounds/dooreditors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

DoorQuestion::DoorQuestion(int number, const QString &field, QWidget *parent)
    : QFrame(parent)
    , m_number(number)
    , m_field(field)
    , m_label(makeLabel({}, LabelKind::Muted))
    , m_said(makeLabel({}, LabelKind::Plain))
    , m_lines(makeLabel({}, LabelKind::Plain, nullptr, true))
    , m_problem(makeLabel({}, LabelKind::Error, nullptr, true))
    , m_column(new QVBoxLayout(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setKind(this, "question");
    setAttribute(Qt::WA_StyledBackground);
    auto *head = new QHBoxLayout;
    head->addWidget(m_label, 1);
    head->addWidget(m_said);
    m_column->setContentsMargins(Space::small, Space::hair, Space::small, Space::hair);
    m_column->setSpacing(2);
    m_column->addLayout(head);
    m_column->addWidget(m_lines);
    m_column->addWidget(m_problem);
    m_problem->hide();
}

void DoorQuestion::show(const DoorFact &fact, Said said)
{
    const QString words[] = {QString(), tr("✓ as written"), tr("✎ corrected"), tr("? not known")};
    m_label->setText(tr("%1. %2").arg(m_number).arg(fact.label));
    m_said->setText(words[int(said)]);
    m_lines->setText(fact.lines.join(u'\n'));
    setAccessibleName(fact.label);
    setAccessibleDescription(QStringList{fact.lines.join(u' '), words[int(said)]}.join(u' '));
}

void DoorQuestion::setEditor(DoorEditor *editor)
{
    if (m_editor) {
        m_editor->hide(); // It may be the one that asks.
        m_editor->deleteLater();
    }
    m_editor = editor;
    m_lines->setVisible(!editor);
    setProblem({});
    if (!editor)
        return;
    m_column->insertWidget(1, editor);
    editor->setVisible(true);
    editor->setFocus();
    QTimer::singleShot(0, this, [this] { bringIntoView(); }); // After the layout has found its places.
}

void DoorQuestion::bringIntoView()
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around))
            return scroll->ensureWidgetVisible(this, 0, Space::medium);
    }
}

void DoorQuestion::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void DoorQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return QFrame::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT wanted(Said::Right);
    case Qt::Key_C:
    case Qt::Key_Space:
    case Qt::Key_F2:
        return Q_EMIT wanted(Said::Corrected);
    case Qt::Key_U:
        return Q_EMIT wanted(Said::Unknown);
    case Qt::Key_Down:
        return Q_EMIT moved(1);
    case Qt::Key_Up:
        return Q_EMIT moved(-1);
    default:
        return QFrame::keyPressEvent(event);
    }
}

void DoorQuestion::mousePressEvent(QMouseEvent *event)
{
    if (!m_editor)
        Q_EMIT wanted(Said::Corrected);
    QFrame::mousePressEvent(event);
}

void DoorQuestion::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    bringIntoView();
}

DoorQuestions::DoorQuestions(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::hair);
}

void DoorQuestions::show(const HouseholdCard &card, const QStringList &fields, QDate today, const DoorWork &work)
{
    clear();
    m_card = card;
    m_fields = fields;
    m_today = today;
    m_work = work;
    for (auto said = m_work.reply.residents.begin(); said != m_work.reply.residents.end();) { // Who has moved out since.
        const bool here = std::any_of(card.members.begin(), card.members.end(), [&](const Member &member) {
            return member.person.id == said.key() && member.membership.until.isEmpty();
        });
        said = here ? std::next(said) : m_work.reply.residents.erase(said);
    }
    for (const QString &field : fields) {
        auto *question = new DoorQuestion(int(m_questions.size()) + 1, field);
        connect(question, &DoorQuestion::wanted, this, [this, question](Said said) { answer(question, said); });
        connect(question, &DoorQuestion::moved, this, [this, question](int by) { move(question, by); });
        m_column->addWidget(question);
        question->setVisible(true); // At once, so that it can have the focus.
        m_questions.append(question);
    }
    m_column->addStretch(1);
    refresh();
}

void DoorQuestions::clear()
{
    const bool wasEditing = isEditing();
    m_questions.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_work = {};
    if (wasEditing)
        Q_EMIT editingChanged(false);
}

void DoorQuestions::refresh()
{
    const QList<DoorFact> facts = doorFacts(corrected(m_card, m_work.reply), m_fields, m_today, m_careKinds);
    for (qsizetype i = 0; i < m_questions.size(); ++i)
        m_questions[i]->show(facts[i], m_work.said.value(facts[i].field));
}

DoorQuestion *DoorQuestions::edited() const
{
    const auto found = std::find_if(m_questions.begin(), m_questions.end(), [](const DoorQuestion *one) { return one->editor(); });
    return found == m_questions.end() ? nullptr : *found;
}

bool DoorQuestions::isEditing() const
{
    return edited() != nullptr;
}

void DoorQuestions::answer(DoorQuestion *question, Said said)
{
    if (said == Said::Corrected)
        return edit(question);
    m_work.reply.unknown.removeAll(question->field());
    if (said == Said::Unknown) {
        forget(m_work.reply, question->field());
        m_work.reply.unknown.append(question->field());
    }
    // "Still right" of what was corrected before leaves the correction: it is what stands there now.
    const bool kept = said == Said::Right && m_work.said.value(question->field()) == Said::Corrected;
    m_work.said.insert(question->field(), kept ? Said::Corrected : said);
    refresh();
    next(question);
}

void DoorQuestions::edit(DoorQuestion *question)
{
    if (edited() == question || !acceptEditing())
        return;
    DoorEditor *editor = makeDoorEditor(question->field(), m_card, corrected(m_card, m_work.reply), m_today, m_careKinds);
    connect(editor, &DoorEditor::accepted, this, [this, question] {
        if (acceptEditing())
            next(question);
    });
    connect(editor, &DoorEditor::abandoned, this, &DoorQuestions::abandonEditing);
    question->setEditor(editor);
    Q_EMIT editingChanged(true);
}

bool DoorQuestions::acceptEditing()
{
    DoorQuestion *question = edited();
    if (!question)
        return true;
    if (const QString problem = question->editor()->problem(); !problem.isEmpty()) {
        question->setProblem(problem);
        question->editor()->setFocus();
        return false;
    }
    question->editor()->apply(m_work.reply);
    m_work.reply.unknown.removeAll(question->field());
    m_work.said.insert(question->field(), Said::Corrected);
    abandonEditing();
    return true;
}

void DoorQuestions::abandonEditing()
{
    DoorQuestion *question = edited();
    if (!question)
        return;
    question->setEditor(nullptr);
    question->setFocus();
    refresh();
    Q_EMIT editingChanged(false);
}

void DoorQuestions::next(DoorQuestion *question)
{
    if (question == m_questions.last())
        Q_EMIT finished();
    else
        move(question, 1);
}

void DoorQuestions::move(DoorQuestion *question, int by)
{
    const qsizetype to = m_questions.indexOf(question) + by;
    m_questions[std::clamp<qsizetype>(to, 0, m_questions.size() - 1)]->setFocus(Qt::TabFocusReason);
}

void DoorQuestions::focusFirst()
{
    if (!m_questions.isEmpty())
        m_questions.first()->setFocus(Qt::TabFocusReason);
}

} // namespace linli::ui
