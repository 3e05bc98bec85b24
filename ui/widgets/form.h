#pragma once

#include "ui/theme/theme.h"

#include <QMap>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace linli::ui {

class FormField;

/// What a form's fields hold, by their stable names.
using FormValues = QMap<QString, QString>;

/// Labelled fields under each other: the label at the left (above, in large type), what is wrong with a value
/// in words under its field. Required fields carry a red * and say so when read aloud.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(const Theme &theme, QWidget *parent = nullptr);

    /// The form takes the field; `hint` is a muted line under it.
    void addField(const QString &label, QWidget *field, bool required = false, const QString &hint = {});
    /// The fields added from here on stand under this heading, which folds them away and shows them again. A field with
    /// an error is never folded away.
    void addSection(const QString &title, bool open);
    /// Shows `problem` under the field; empty text takes it away.
    void setError(QWidget *field, const QString &problem);
    QString error(QWidget *field) const;
    /// A field that has no meaning for what else was chosen is hidden with its label.
    void setShown(QWidget *field, bool shown);
    void clearErrors();
    bool hasErrors() const;
    /// Puts the focus on the first field with an error.
    void focusFirstError();
    void focusFirstField();

    /// The field belongs to values() under this name, which stays the same in every language and version. Name
    /// what others depend on first: values are put back in this order.
    void keep(const QString &name, QWidget *field);
    /// Of the fields that are kept; a password never is.
    FormValues values() const;
    /// Fields without a value in `values` stay as they are.
    void setValues(const FormValues &values);

Q_SIGNALS:
    /// A field that is kept was changed.
    void edited();

private:
    FormField *find(QWidget *field) const;
    void refresh();

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QList<FormField *> m_fields;
    QPushButton *m_section = nullptr; ///< The heading that the next fields belong to.
    QList<std::pair<QString, QWidget *>> m_kept;
};

} // namespace linli::ui
