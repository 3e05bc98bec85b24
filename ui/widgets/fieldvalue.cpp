#include "ui/widgets/fieldvalue.h"

#include "ui/widgets/datefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace linli::ui {

namespace {

QString valueAt(const QComboBox *box, int index)
{
    const QVariant data = box->itemData(index);
    return data.isValid() ? data.toString() : box->itemText(index);
}

void choose(QComboBox *box, const QString &value)
{
    if (box->isEditable()) {
        const int known = box->findText(value, Qt::MatchExactly | Qt::MatchCaseSensitive);
        if (known >= 0)
            box->setCurrentIndex(known);
        box->setEditText(value);
        return;
    }
    for (int index = 0; index < box->count(); ++index) {
        if (valueAt(box, index) == value)
            return box->setCurrentIndex(index);
    }
}

} // namespace

QString fieldValue(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->toPlainText();
    if (const auto *box = qobject_cast<const QComboBox *>(field))
        return box->isEditable() ? box->currentText() : valueAt(box, box->currentIndex());
    if (const auto *tick = qobject_cast<const QCheckBox *>(field))
        return tick->isChecked() ? QStringLiteral("1") : QStringLiteral("0");
    if (const auto *day = qobject_cast<const DateField *>(field))
        return day->edit()->text();
    return {};
}

void setFieldValue(QWidget *field, const QString &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setText(value);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        text->setPlainText(value);
    else if (auto *box = qobject_cast<QComboBox *>(field))
        choose(box, value);
    else if (auto *tick = qobject_cast<QCheckBox *>(field))
        tick->setChecked(value == u"1");
    else if (auto *day = qobject_cast<DateField *>(field))
        day->edit()->setText(value);
}

bool isPassword(const QWidget *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    return line && line->echoMode() != QLineEdit::Normal;
}

void onFieldEdited(QWidget *field, QObject *context, const std::function<void()> &edited)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        QObject::connect(line, &QLineEdit::textChanged, context, edited);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        QObject::connect(text, &QPlainTextEdit::textChanged, context, edited);
    } else if (auto *box = qobject_cast<QComboBox *>(field)) {
        QObject::connect(box, &QComboBox::currentIndexChanged, context, edited);
        QObject::connect(box, &QComboBox::editTextChanged, context, edited);
    } else if (auto *tick = qobject_cast<QCheckBox *>(field)) {
        QObject::connect(tick, &QCheckBox::toggled, context, edited);
    } else if (auto *day = qobject_cast<DateField *>(field)) {
        QObject::connect(day->edit(), &QLineEdit::textChanged, context, edited);
    }
}

} // namespace linli::ui
