#pragma once

#include "ui/theme/theme.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace linli::ui {

/// A date that is typed in any usual way, or picked; beside it stands its weekday. Down opens the calendar.
class DateField : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(const Theme &theme, QWidget *parent = nullptr);

    /// Nothing when the field is empty or holds no date.
    std::optional<QDate> date() const;
    void setDate(std::optional<QDate> date);
    bool isEmpty() const;
    /// Why the text is no date, in words; empty when all is well (an empty field is well).
    QString problem() const;
    QLineEdit *edit() const { return m_edit; }
    void openCalendar();

Q_SIGNALS:
    void dateChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void refresh();
    void tidy();

    const Theme &m_theme;
    QLineEdit *m_edit;
    QLabel *m_weekday;
    QPushButton *m_button;
};

} // namespace linli::ui
