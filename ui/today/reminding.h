// Whether this computer reminds the person of the day's cases.
#pragma once

#include <QSettings>

namespace linli::ui {

inline bool isReminding(const QSettings &settings)
{
    return settings.value(QStringLiteral("reminder/on"), true).toBool();
}
inline void setReminding(QSettings &settings, bool on)
{
    settings.setValue(QStringLiteral("reminder/on"), on);
}

} // namespace linli::ui
