#include "ui/theme/titlebar.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#ifdef Q_OS_WIN
#include <windows.h>
// After windows.h, which it needs.
#include <dwmapi.h>
#endif

namespace linli::ui {

namespace {

void toneTitle([[maybe_unused]] const QWidget &window, [[maybe_unused]] bool dark)
{
#ifdef Q_OS_WIN
    constexpr DWORD useImmersiveDarkMode = 20; // DWMWA_USE_IMMERSIVE_DARK_MODE, since Windows 10 2004
    const BOOL wanted = dark;
    DwmSetWindowAttribute(reinterpret_cast<HWND>(window.internalWinId()), useImmersiveDarkMode, &wanted, sizeof wanted);
#endif
}

} // namespace

TitleBar::TitleBar(Theme &theme)
    : m_theme(theme)
{
    qApp->installEventFilter(this);
    connect(&theme, &Theme::changed, this, [this] {
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            if (window->internalWinId() != 0)
                toneTitle(*window, m_theme.tone() == Tone::Dark);
        }
    });
}

bool TitleBar::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Show && object->isWidgetType()) {
        const auto *window = static_cast<const QWidget *>(object);
        if (window->isWindow() && window->internalWinId() != 0)
            toneTitle(*window, m_theme.tone() == Tone::Dark);
    }
    return QObject::eventFilter(object, event);
}

} // namespace linli::ui
