// Lights: a sign and words with every colour, so that nobody has to tell colours apart.
#pragma once

#include "ui/theme/theme.h"

#include <QString>

class QPainter;

namespace linli::ui {

enum class LightKind {
    None, ///< plain words on grey
    Red, ///< ■ overdue
    Amber, ///< ▲ due soon, or to watch
    Green, ///< ● in time
    Done, ///< ✓ answered, done
    Open, ///< ◆ a case is open
    Rented, ///< ◇ rented
    VisitOverdue ///< ○ a visit is overdue
};

struct Light
{
    LightKind kind = LightKind::None;
    QString words;
};

/// "■", "▲" …; empty for None.
QString lightSign(LightKind kind);
/// "■ 逾期 2 个工作日": the sign and the words, as it is shown, copied and read aloud.
QString lightText(const Light &light);

QColor lightInk(LightKind kind, const Palette &colours);
QColor lightGround(LightKind kind, const Palette &colours);

/// Size of the pill in the theme's present type.
QSize lightSize(const Light &light, const Theme &theme);
/// Paints the pill at the left of `area`, centred in height; words that do not fit are elided.
void paintLight(QPainter &painter, const QRect &area, const Light &light, const Theme &theme);

} // namespace linli::ui
