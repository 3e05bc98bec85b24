#pragma once

#include "core/crypto/secret.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace linli::ui {

/// A password: hidden until the eye is pressed, with a word when Caps Lock is on.
class PasswordField : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordField(const Theme &theme, QWidget *parent = nullptr);

    Secret password() const;
    bool isEmpty() const;
    /// Empties the field and hides what is typed next.
    void clear();
    QLineEdit *edit() const { return m_edit; }
    QPushButton *eye() const { return m_eye; }
    bool warnsOfCapsLock() const;

Q_SIGNALS:
    void returnPressed();
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setShown(bool shown);

    const Theme &m_theme;
    QLineEdit *m_edit;
    QPushButton *m_eye;
    QLabel *m_capsLock;
};

} // namespace linli::ui
