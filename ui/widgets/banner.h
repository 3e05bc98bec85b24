#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace linli::ui {

enum class BannerKind { Info, Warning, Error };

/// A line above the page that stays until its cause is gone ("只读: …"), with one action or none.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(const Theme &theme, QWidget *parent = nullptr);

    /// Shows it; an empty `action` shows no button. Warnings carry ▲, errors ■.
    void present(BannerKind kind, const QString &text, const QString &action = {}, bool closable = false);
    QString text() const { return m_text; }
    QPushButton *actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();
    void closed();

private:
    void refreshIcon();

    const Theme &m_theme;
    BannerKind m_kind = BannerKind::Info;
    QString m_text;
    QLabel *m_icon;
    QLabel *m_label;
    QPushButton *m_action;
    QPushButton *m_close;
};

} // namespace linli::ui
