#pragma once

#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>

namespace linli::test {

/// Settings that go away with the test.
struct OwnSettings
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("linli.ini")), QSettings::IniFormat};
};

/// A key pressed on a widget, as the event loop would deliver it (no shortcuts).
inline void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(widget, &event);
}

} // namespace linli::test
