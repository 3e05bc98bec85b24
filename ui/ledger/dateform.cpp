#include "ui/ledger/dateform.h"

#include "ui/widgets/datefield.h"

#include <QComboBox>

namespace linli::ui {

DateForm::DateForm(const Theme &theme, const QString &title, const QString &saveText, QWidget *parent)
    : PanelForm(theme, title, saveText, parent)
    , m_theme(theme)
{
}

void DateForm::addDay(const QString &label, QDate day)
{
    m_day = new DateField(m_theme);
    m_day->setDate(day);
    form()->addField(label, m_day, true);
}

void DateForm::addReason(const QString &label, const QStringList &usual, bool required)
{
    m_reason = new QComboBox;
    m_reason->setEditable(true);
    m_reason->addItems(usual);
    m_reason->setCurrentText(required ? QString() : usual.value(0));
    m_reasonRequired = required;
    form()->addField(label, m_reason, required);
}

void DateForm::addChoice(const QString &label, const QList<std::pair<QString, qint64>> &choices)
{
    m_choice = new QComboBox;
    for (const auto &[text, value] : choices)
        m_choice->addItem(text, value);
    form()->addField(label, m_choice, true);
}

QDate DateForm::day() const
{
    return m_day ? m_day->date().value_or(QDate()) : QDate();
}

QString DateForm::reason() const
{
    return m_reason ? m_reason->currentText().trimmed() : QString();
}

qint64 DateForm::choice() const
{
    return m_choice ? m_choice->currentData().toLongLong() : 0;
}

bool DateForm::check()
{
    if (m_day && !m_day->date())
        form()->setError(m_day, m_day->problem().isEmpty() ? tr("Choose the day.") : m_day->problem());
    if (m_reason && m_reasonRequired && reason().isEmpty())
        form()->setError(m_reason, tr("Say why."));
    if (m_choice && m_choice->currentIndex() < 0)
        form()->setError(m_choice, tr("Choose one."));
    form()->focusFirstError();
    return !form()->hasErrors();
}

} // namespace linli::ui
