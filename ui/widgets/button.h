// Buttons: at most one primary on a page, verbs on things.
#pragma once

#include <QPushButton>

namespace linli::ui {

enum class ButtonKind { Secondary, Primary, Danger, Link, Flat };

/// A button of the kind; its text is its accessible name. Enter presses it when it has the focus.
QPushButton *makeButton(
    const QString &text, ButtonKind kind = ButtonKind::Secondary, QWidget *parent = nullptr);
void setButtonKind(QPushButton *button, ButtonKind kind);

} // namespace linli::ui
