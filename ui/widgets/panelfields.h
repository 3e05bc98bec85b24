// Adds usual fields to a PanelForm and gives them back for reading.
#pragma once

#include "ui/widgets/datefield.h"
#include "ui/widgets/panelform.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimeEdit>

namespace linli::ui {

using FieldChoices = QList<std::pair<QString, QVariant>>;

class PanelFields
{
public:
    PanelFields(PanelForm *form, const Theme &theme)
        : m_form(form)
        , m_theme(theme)
    {
    }
    QLineEdit *line(const QString &label, const QString &value = {}, bool required = false)
    {
        return add(label, new QLineEdit(value), required);
    }
    QPlainTextEdit *text(const QString &label, const QString &value = {}, bool required = false)
    {
        auto *field = new QPlainTextEdit(value);
        field->setTabChangesFocus(true);
        return add(label, field, required);
    }
    /// `least`: what is shown for the smallest number, such as "not limited".
    QSpinBox *number(const QString &label, int from, int to, int value, const QString &least = {})
    {
        auto *field = new QSpinBox;
        field->setRange(from, to);
        field->setSpecialValueText(least);
        field->setValue(value);
        return add(label, field, false);
    }
    DateField *day(const QString &label, QDate value)
    {
        auto *field = new DateField(m_theme);
        field->setDate(value);
        return add(label, field, true);
    }
    QTimeEdit *time(const QString &label, QTime value)
    {
        auto *field = add(label, new QTimeEdit(value), true);
        field->setDisplayFormat(QStringLiteral("HH:mm"));
        return field;
    }
    QComboBox *choice(const QString &label, const FieldChoices &choices, const QVariant &current, bool required = false)
    {
        auto *field = new QComboBox;
        field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (const auto &[name, value] : choices)
            field->addItem(name, value);
        field->setCurrentIndex(std::max(0, field->findData(current)));
        return add(label, field, required);
    }
    /// A long list: what is typed finds it.
    QComboBox *longChoice(const QString &label, const FieldChoices &choices, const QVariant &current, bool required = false)
    {
        QComboBox *field = choice(label, choices, current, required);
        field->setEditable(true);
        field->setInsertPolicy(QComboBox::NoInsert);
        field->completer()->setFilterMode(Qt::MatchContains);
        return field;
    }
    /// A list to tick.
    QListWidget *ticks(const QString &label, const FieldChoices &choices, const QVariantList &ticked)
    {
        auto *field = new QListWidget;
        for (const auto &[name, value] : choices) {
            auto *item = new QListWidgetItem(name, field);
            item->setData(Qt::UserRole, value);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(ticked.contains(value) ? Qt::Checked : Qt::Unchecked);
        }
        field->setAccessibleName(label);
        field->setFixedHeight(std::min<int>(5, std::max<int>(2, int(choices.size()))) * 2 * field->fontMetrics().height());
        return add(label, field, false);
    }
    template <class Field>
    Field *add(const QString &label, Field *field, bool required)
    {
        m_form->form()->addField(label, field, required);
        return field;
    }

    static QVariantList ticked(const QListWidget *list)
    {
        QVariantList values;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                values.append(list->item(row)->data(Qt::UserRole));
        }
        return values;
    }
    /// What stands in a long choice; invalid where the text is none of it.
    static QVariant chosen(const QComboBox *box)
    {
        const int index = box->currentText() == box->itemText(box->currentIndex()) ? box->currentIndex() : box->findText(box->currentText());
        return index < 0 ? QVariant() : box->itemData(index);
    }

private:
    PanelForm *m_form;
    const Theme &m_theme;
};

} // namespace linli::ui
