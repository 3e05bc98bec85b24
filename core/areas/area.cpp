#include "core/areas/area.h"

#include "core/base/text.h"

namespace linli {

QString toWord(AreaKind kind)
{
    switch (kind) {
    case AreaKind::Subdistrict:
        return QStringLiteral("subdistrict");
    case AreaKind::Community:
        return QStringLiteral("community");
    case AreaKind::Grid:
        return QStringLiteral("grid");
    case AreaKind::Sector:
        return QStringLiteral("sector");
    case AreaKind::Building:
        return QStringLiteral("building");
    case AreaKind::Unit:
        break;
    }
    return QStringLiteral("unit");
}

std::optional<AreaKind> areaKindFromWord(const QString &word)
{
    for (const AreaKind kind : allAreaKinds) {
        if (toWord(kind) == word)
            return kind;
    }
    return std::nullopt;
}

QString displayName(AreaKind kind)
{
    switch (kind) {
    case AreaKind::Subdistrict:
        return translate("areas", "subdistrict");
    case AreaKind::Community:
        return translate("areas", "community");
    case AreaKind::Grid:
        return translate("areas", "grid");
    case AreaKind::Sector:
        return translate("areas", "sector");
    case AreaKind::Building:
        return translate("areas", "building");
    case AreaKind::Unit:
        break;
    }
    return translate("areas", "micro-unit");
}

QString leaderTitle(AreaKind kind)
{
    switch (kind) {
    case AreaKind::Grid:
        return translate("areas", "grid leader");
    case AreaKind::Sector:
        return translate("areas", "sector leader");
    case AreaKind::Building:
        return translate("areas", "building leader");
    case AreaKind::Unit:
        return translate("areas", "micro-unit leader");
    case AreaKind::Subdistrict:
    case AreaKind::Community:
        break;
    }
    return {};
}

QString naturalKey(const QString &text)
{
    QString key;
    QString digits;
    const auto flush = [&] {
        if (!digits.isEmpty())
            key += digits.rightJustified(6, u'0');
        digits.clear();
    };
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits += c;
        } else {
            flush();
            key += c;
        }
    }
    flush();
    return key;
}

UnitSize judgeUnitSize(int livedIn, UnitLimits limits)
{
    if (livedIn < limits.smallest)
        return UnitSize::TooSmall;
    return livedIn > limits.largest ? UnitSize::TooLarge : UnitSize::Fits;
}

} // namespace linli
