// Windows draws a window's title; it draws it dark only when it is told so.
#pragma once

#include <QObject>

namespace linli::ui {

class Theme;

/// Keeps the titles of all windows in the theme's tone. Does nothing where the desktop sees to it (Linux).
class TitleBar : public QObject
{
public:
    explicit TitleBar(Theme &theme);
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    Theme &m_theme;
};

} // namespace linli::ui
