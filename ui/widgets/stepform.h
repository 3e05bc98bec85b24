#pragma once

#include "ui/widgets/panelform.h"

#include <QDate>

#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace linli::ui {

class DateField;

/// A small form for one step: a day, a choice, a line, a reason, a text; each only where asked for.
class StepForm : public PanelForm
{
    Q_OBJECT

public:
    StepForm(const Theme &theme, const QString &title, const QString &saveText, QWidget *parent = nullptr);

    void addDay(const QString &label, QDate day);
    /// Written freely or taken from `usual`.
    void addReason(const QString &label, const QStringList &usual, bool required);
    /// Can be asked for several times; choice(n) is the n-th.
    void addChoice(const QString &label, const QList<std::pair<QString, QVariant>> &choices,
        const QVariant &current = {});
    void addLine(const QString &label, bool required);
    void addText(const QString &label, bool required);

    QDate day() const;
    QString reason() const;
    QVariant choice(int which = 0) const;
    QString line() const;
    QString text() const;
    /// Marks what is missing; false when something is.
    bool check();

private:
    const Theme &m_theme;
    DateField *m_day = nullptr;
    QComboBox *m_reason = nullptr;
    QList<QComboBox *> m_choices;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    bool m_reasonRequired = false;
    bool m_lineRequired = false;
    bool m_textRequired = false;
};

} // namespace linli::ui
