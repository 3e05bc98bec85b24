#include "ui/widgets/form.h"

#include "ui/widgets/button.h"
#include "ui/widgets/fieldvalue.h"
#include "ui/widgets/label.h"
#include "ui/widgets/light.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace linli::ui {

/// One label, its field and what is wrong with it.
class FormField : public QWidget
{
public:
    FormField(const QString &label, QWidget *field, bool required, const QString &hint, QWidget *parent)
        : QWidget(parent)
        , m_name(label)
        , m_field(field)
        , m_label(new QLabel(this))
        , m_error(makeLabel({}, LabelKind::Error, this, true))
        , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
        , m_required(required)
    {
        m_label->setTextFormat(Qt::RichText);
        m_label->setBuddy(field);
        m_label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setKind(m_label, "muted");
        const QString spoken = required ? Form::tr("%1 (required)").arg(label) : label;
        for (QWidget *named : {field, field->focusProxy()}) {
            if (named)
                named->setAccessibleName(spoken);
        }
        // What a field holds must not make a narrow form wider than its place; the longest texts scroll or
        // elide.
        QList<QWidget *> parts = field->findChildren<QWidget *>();
        parts.append(field);
        for (QWidget *part : std::as_const(parts)) {
            if (part->inherits("QComboBox") || (part->inherits("QLineEdit") && part == field))
                part->setSizePolicy(QSizePolicy::Ignored, part->sizePolicy().verticalPolicy());
        }
        auto *column = new QVBoxLayout;
        column->setSpacing(Space::hair / 2);
        column->addWidget(field);
        if (!hint.isEmpty())
            column->addWidget(makeLabel(hint, LabelKind::Small, this, true));
        column->addWidget(m_error);
        m_error->hide();
        m_row->setContentsMargins(0, 0, 0, 0);
        m_row->addWidget(m_label, 0, Qt::AlignTop);
        m_row->addLayout(column, 1);
    }

    QWidget *field() const { return m_field; }
    void setSection(QPushButton *section) { m_section = section; }
    QString error() const { return m_problem; }

    int labelWidth(const Theme &theme) const
    {
        return QFontMetrics(theme.baseFont()).horizontalAdvance(m_name + QStringLiteral(" *")) + 2;
    }

    void refresh(const Theme &theme, int width)
    {
        const bool above = theme.metrics().large;
        m_row->setDirection(above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        m_row->setSpacing(above ? Space::hair : Space::medium);
        m_label->setFixedWidth(above ? labelWidth(theme) : width);
        m_label->setFixedHeight(above ? QFontMetrics(theme.baseFont()).height() : theme.metrics().button);
        if (auto *text = qobject_cast<QPlainTextEdit *>(m_field)) {
            text->setTabChangesFocus(true);
            text->setFixedHeight(theme.scaled(84)); // three lines; more scroll
        }
        const QString mark =
            QStringLiteral(" <span style='color:%1'>*</span>").arg(theme.colours().red.name());
        m_label->setText(m_name.toHtmlEscaped() + (m_required ? mark : QString()));
    }

    void setError(const QString &problem)
    {
        m_problem = problem;
        m_error->setText(problem.isEmpty() ? QString() : lightText({LightKind::Red, problem}));
        m_error->setVisible(!problem.isEmpty());
        if (m_section && !problem.isEmpty())
            m_section->setChecked(true);
        QWidget *framed = m_field->focusProxy() ? m_field->focusProxy() : m_field;
        framed->setProperty("wrong", !problem.isEmpty());
        framed->setAccessibleDescription(problem);
        framed->style()->unpolish(framed);
        framed->style()->polish(framed);
    }

private:
    QString m_name;
    QString m_problem;
    QWidget *m_field;
    QPushButton *m_section = nullptr;
    QLabel *m_label;
    QLabel *m_error;
    QBoxLayout *m_row;
    bool m_required;
};

Form::Form(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->addStretch(1); // A tall place leaves its room below the fields, not between them.
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::small);
    connect(&theme, &Theme::changed, this, &Form::refresh);
}

void Form::addField(const QString &label, QWidget *field, bool required, const QString &hint)
{
    m_fields.append(new FormField(label, field, required, hint, this));
    m_column->insertWidget(m_column->count() - 1, m_fields.last()); // Before the stretch.
    if (QPushButton *section = m_section) {
        FormField *added = m_fields.last();
        added->setVisible(section->isChecked());
        connect(section, &QPushButton::toggled, added, &QWidget::setVisible);
        added->setSection(section);
    }
    refresh();
}

void Form::addSection(const QString &title, bool open)
{
    m_section = makeButton({}, ButtonKind::Link, this);
    m_section->setCheckable(true);
    m_section->setAccessibleName(title);
    const auto word = [section = m_section, title](bool shown) {
        section->setText((shown ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + title);
    };
    connect(m_section, &QPushButton::toggled, m_section, word);
    m_section->setChecked(open);
    word(open);
    m_column->insertWidget(m_column->count() - 1, m_section, 0, Qt::AlignLeft);
}

void Form::refresh()
{
    int width = 0;
    for (const FormField *field : std::as_const(m_fields))
        width = qMax(width, field->labelWidth(m_theme));
    for (FormField *field : std::as_const(m_fields))
        field->refresh(m_theme, width);
}

FormField *Form::find(QWidget *field) const
{
    for (FormField *candidate : m_fields) {
        if (candidate->field() == field)
            return candidate;
    }
    return nullptr;
}

void Form::setError(QWidget *field, const QString &problem)
{
    if (FormField *found = find(field))
        found->setError(problem);
}

void Form::setShown(QWidget *field, bool shown)
{
    if (FormField *found = find(field))
        found->setVisible(shown);
}

QString Form::error(QWidget *field) const
{
    const FormField *found = find(field);
    return found ? found->error() : QString();
}

void Form::clearErrors()
{
    for (FormField *field : std::as_const(m_fields))
        field->setError({});
}

bool Form::hasErrors() const
{
    return std::any_of(
        m_fields.begin(), m_fields.end(), [](const FormField *f) { return !f->error().isEmpty(); });
}

void Form::focusFirstError()
{
    for (const FormField *field : std::as_const(m_fields)) {
        if (!field->error().isEmpty()) {
            field->field()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void Form::focusFirstField()
{
    if (!m_fields.isEmpty())
        m_fields.first()->field()->setFocus(Qt::OtherFocusReason);
}

void Form::keep(const QString &name, QWidget *field)
{
    m_kept.append({name, field});
    onFieldEdited(field, this, [this] { Q_EMIT edited(); });
}

FormValues Form::values() const
{
    FormValues values;
    for (const auto &[name, field] : m_kept) {
        if (!isPassword(field))
            values.insert(name, fieldValue(field));
    }
    return values;
}

void Form::setValues(const FormValues &values)
{
    for (const auto &[name, field] : std::as_const(m_kept)) {
        if (const auto value = values.constFind(name); value != values.constEnd() && !isPassword(field))
            setFieldValue(field, *value);
    }
}

} // namespace linli::ui
