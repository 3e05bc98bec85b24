#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace linli::ui {

class FormField;

/// Labelled fields under each other: the label at the left (above, in large type), what is wrong with a value
/// in words under its field. Required fields carry a red * and say so when read aloud.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(const Theme &theme, QWidget *parent = nullptr);

    /// The form takes the field; `hint` is a muted line under it.
    void addField(const QString &label, QWidget *field, bool required = false, const QString &hint = {});
    /// Shows `problem` under the field; empty text takes it away.
    void setError(QWidget *field, const QString &problem);
    QString error(QWidget *field) const;
    void clearErrors();
    bool hasErrors() const;
    /// Puts the focus on the first field with an error.
    void focusFirstError();
    void focusFirstField();

private:
    FormField *find(QWidget *field) const;
    void refresh();

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QList<FormField *> m_fields;
};

} // namespace linli::ui
