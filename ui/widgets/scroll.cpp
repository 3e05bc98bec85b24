#include "ui/widgets/scroll.h"

#include "ui/theme/theme.h"

#include <QScrollArea>

namespace linli::ui {

QScrollArea *makeScroll(QWidget *inner)
{
    auto *scroll = new QScrollArea;
    setKind(scroll, "bare");
    setKind(inner, "clear");
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    return scroll;
}

} // namespace linli::ui
