#include "ui/widgets/stepform.h"

#include "ui/widgets/datefield.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace linli::ui {

namespace {
constexpr int manyChoices = 20;
} // namespace

StepForm::StepForm(const Theme &theme, const QString &title, const QString &saveText, QWidget *parent)
    : PanelForm(theme, title, saveText, parent)
    , m_theme(theme)
{
}

void StepForm::addDay(const QString &label, QDate day)
{
    m_day = new DateField(m_theme);
    m_day->setDate(day.isValid() ? std::optional(day) : std::nullopt);
    form()->addField(label, m_day, true);
    form()->keep(QStringLiteral("day"), m_day);
}

void StepForm::addReason(const QString &label, const QStringList &usual, bool required)
{
    m_reason = new QComboBox;
    m_reason->setEditable(true);
    m_reason->addItems(usual);
    m_reason->setCurrentText(required ? QString() : usual.value(0));
    m_reasonRequired = required;
    form()->addField(label, m_reason, required);
    form()->keep(QStringLiteral("reason"), m_reason);
}

void StepForm::addChoice(
    const QString &label, const QList<std::pair<QString, QVariant>> &choices, const QVariant &current)
{
    auto *box = new QComboBox;
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    if (current.isValid())
        box->setCurrentIndex(box->findData(current));
    if (choices.size() > manyChoices) { // Typing a part of the name is quicker than scrolling.
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    }
    form()->keep(QStringLiteral("choice%1").arg(m_choices.size()), box);
    m_choices.append(box);
    form()->addField(label, box, true);
}

void StepForm::addLine(const QString &label, bool required)
{
    m_line = new QLineEdit;
    m_lineRequired = required;
    form()->addField(label, m_line, required);
    form()->keep(QStringLiteral("line"), m_line);
}

void StepForm::addText(const QString &label, bool required)
{
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(90);
    m_textRequired = required;
    form()->addField(label, m_text, required);
    form()->keep(QStringLiteral("text"), m_text);
}

QDate StepForm::day() const
{
    return m_day ? m_day->date().value_or(QDate()) : QDate();
}

QString StepForm::reason() const
{
    return m_reason ? m_reason->currentText().trimmed() : QString();
}

QVariant StepForm::choice(int which) const
{
    return which < m_choices.size() ? m_choices[which]->currentData() : QVariant();
}

QString StepForm::line() const
{
    return m_line ? m_line->text().trimmed() : QString();
}

QString StepForm::text() const
{
    return m_text ? m_text->toPlainText().trimmed() : QString();
}

bool StepForm::check()
{
    if (m_day && !m_day->date())
        form()->setError(m_day, m_day->problem().isEmpty() ? tr("Choose the day.") : m_day->problem());
    if (m_reason && m_reasonRequired && reason().isEmpty())
        form()->setError(m_reason, tr("Say why."));
    for (QComboBox *box : std::as_const(m_choices)) {
        const bool typed = box->isEditable() && box->currentText() != box->itemText(box->currentIndex());
        if (box->currentIndex() < 0 || typed)
            form()->setError(box, tr("Choose one."));
    }
    if (m_line && m_lineRequired && line().isEmpty())
        form()->setError(m_line, tr("This is needed."));
    if (m_text && m_textRequired && text().isEmpty())
        form()->setError(m_text, tr("Write a sentence."));
    form()->focusFirstError();
    return !form()->hasErrors();
}

} // namespace linli::ui
