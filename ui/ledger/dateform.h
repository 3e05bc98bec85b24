#pragma once

#include "ui/ledger/panelform.h"

#include <QDate>

#include <optional>

class QComboBox;
class QLineEdit;

namespace linli::ui {

class DateField;

/// A small form for one step: a day, a reason, a choice; each only where asked for.
class DateForm : public PanelForm
{
    Q_OBJECT

public:
    DateForm(const Theme &theme, const QString &title, const QString &saveText, QWidget *parent = nullptr);

    void addDay(const QString &label, QDate day);
    void addReason(const QString &label, const QStringList &usual, bool required);
    void addChoice(const QString &label, const QList<std::pair<QString, qint64>> &choices);

    QDate day() const;
    QString reason() const;
    qint64 choice() const;
    bool check();

private:
    const Theme &m_theme;
    DateField *m_day = nullptr;
    QComboBox *m_reason = nullptr;
    QComboBox *m_choice = nullptr;
    bool m_reasonRequired = false;
};

} // namespace linli::ui
