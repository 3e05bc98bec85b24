#include "ui/widgets/button.h"

#include "ui/theme/theme.h"

namespace linli::ui {

QPushButton *makeButton(const QString &text, ButtonKind kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAccessibleName(text);
    button->setAutoDefault(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setButtonKind(button, kind);
    return button;
}

void setButtonKind(QPushButton *button, ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Secondary:
        return setKind(button, "secondary");
    case ButtonKind::Primary:
        return setKind(button, "primary");
    case ButtonKind::Danger:
        return setKind(button, "danger");
    case ButtonKind::Link:
        return setKind(button, "link");
    case ButtonKind::Flat:
        return setKind(button, "flat");
    }
}

} // namespace linli::ui
