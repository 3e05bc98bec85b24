#pragma once

#include <QString>

#include <functional>

class QObject;

namespace linli::ui {

class Desk;

/// Takes back the person's own last action, and says what was undone or why it can't be. `done` comes on the window's
/// thread, unless `context` is gone by then.
void undoOwnLast(Desk &desk, QObject *context, std::function<void(const QString &said, bool undone)> done);

} // namespace linli::ui
