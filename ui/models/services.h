// What every page is given.
#pragma once

class QSettings;

namespace linli::ui {

class Desk;
class Theme;

/// All of them outlive the pages.
struct Services
{
    Theme &theme;
    QSettings &settings;
    Desk &desk;
};

} // namespace linli::ui
