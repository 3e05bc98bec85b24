#include "ui/papers/paperfont.h"

#include <QStringList>

namespace linli::ui {

// WenQuanYi's outlines keep 广 长 示 as themselves in a PDF; Noto's come back as radicals when text is
// searched.
QFont paperFont(qreal points)
{
    QFont font;
    font.setFamilies({QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("Microsoft YaHei UI"),
        QStringLiteral("Noto Sans CJK SC")});
    font.setPointSizeF(points);
    return font;
}

} // namespace linli::ui
