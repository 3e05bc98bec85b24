// Sizes: spaces and the type scale, for normal and for large type.
#pragma once

#include <QString>

namespace linli::ui {

/// The only distances between things, in pixels.
struct Space
{
    static constexpr int hair = 4;
    static constexpr int small = 8;
    static constexpr int medium = 12;
    static constexpr int large = 18;
};

enum class TypeSize { Normal, Large };

/// Points for type, pixels for the rest. `scale` is 1 for normal type.
struct Metrics
{
    double scale = 1;
    double base = 10.5;
    double title = 15;
    double small = 9.5;
    double navigation = 10.5; ///< capped, so that the navigation keeps its width
    int row = 38;
    int twoLineRow = 54;
    int button = 32; ///< height of buttons and fields
    int chip = 28;
    int icon = 18;
    int navigationWidth = 188;
    int navigationRow = 34;
    int topBar = 52;
    bool large = false;
};

constexpr int smallestLargeType = 18;
constexpr int largestLargeType = 30;

/// `largePoints` (18 … 30, clamped) counts for large type only.
Metrics metricsFor(TypeSize size, int largePoints = smallestLargeType);

/// The family Linli writes in: Microsoft YaHei UI on Windows, Noto Sans CJK SC elsewhere; never SimSun.
QString fontFamily();

} // namespace linli::ui
