#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace linli::ui {

enum class BannerKind { Info, Warning, Error };

/// A line above the page that stays until its cause is gone ("只读: …"), with one action, two or none.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(const Theme &theme, QWidget *parent = nullptr);

    /// Shows it; an empty `action` shows no button. Warnings carry ▲, errors ■.
    void present(BannerKind kind, const QString &text, const QString &action = {}, bool closable = false,
        const QString &other = {});
    QString text() const { return m_text; }
    QPushButton *actionButton() const { return m_action; }
    QPushButton *otherButton() const { return m_other; }

Q_SIGNALS:
    void actionTriggered();
    void otherTriggered();
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshIcon();
    void arrange();

    const Theme &m_theme;
    BannerKind m_kind = BannerKind::Info;
    QString m_text;
    QLabel *m_icon;
    QLabel *m_label;
    QBoxLayout *m_row;
    QBoxLayout *m_foot;
    QPushButton *m_action;
    QPushButton *m_other;
    QPushButton *m_close;
};

} // namespace linli::ui
