#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace linli::ui {

/// What an empty page shows: an icon, a sentence, what to do next, and the button that begins it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);

    /// `icon` is a name of ui/icons.cmake; an empty `action` shows no button.
    void present(
        const QString &icon, const QString &sentence, const QString &next, const QString &action = {});
    QPushButton *actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

private:
    void refreshIcon();

    const Theme &m_theme;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_next;
    QPushButton *m_action;
};

} // namespace linli::ui
