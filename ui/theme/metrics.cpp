#include "ui/theme/metrics.h"

#include <algorithm>
#include <cmath>

namespace linli::ui {

namespace {

int scaled(double pixels, double factor)
{
    return static_cast<int>(std::lround(pixels * factor));
}

} // namespace

Metrics metricsFor(TypeSize size, int largePoints)
{
    Metrics m;
    if (size == TypeSize::Normal)
        return m;
    m.large = true;
    m.base = std::clamp(largePoints, smallestLargeType, largestLargeType);
    m.scale = m.base / 10.5;
    m.title = m.base * 1.33;
    m.small = std::max<double>(smallestLargeType - 1, m.base * 0.85);
    m.navigation = std::min(m.base, 20.0);
    const double factor = m.base / smallestLargeType; // the pixels below fit 18 pt
    m.row = scaled(60, factor);
    m.twoLineRow = scaled(88, factor);
    m.button = scaled(50, factor);
    m.chip = scaled(46, factor);
    m.icon = scaled(28, factor);
    m.topBar = m.button + 2 * Space::medium;
    m.navigationWidth = scaled(236, m.navigation / smallestLargeType);
    m.navigationRow = scaled(54, m.navigation / smallestLargeType);
    return m;
}

QString fontFamily()
{
#ifdef Q_OS_WIN
    return QStringLiteral("Microsoft YaHei UI");
#else
    return QStringLiteral("Noto Sans CJK SC");
#endif
}

} // namespace linli::ui
