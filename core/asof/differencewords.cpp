#include "core/asof/difference.h"
#include "core/base/text.h"

#include <algorithm>

namespace linli {

QString toWord(Happening happening)
{
    static const char *const words[] = {"moved_in", "moved_out", "born", "died", "household_added", "household_voided",
        "household_changed", "flag_begun", "flag_ended", "leader_in", "leader_out"};
    return QString::fromLatin1(words[int(happening)]);
}

QString displayName(Happening happening)
{
    switch (happening) {
    case Happening::MovedIn:
        return translate("asof", "Moved in");
    case Happening::MovedOut:
        return translate("asof", "Moved out");
    case Happening::Born:
        return translate("asof", "Born");
    case Happening::Died:
        return translate("asof", "Died");
    case Happening::HouseholdAdded:
        return translate("asof", "Households added");
    case Happening::HouseholdVoided:
        return translate("asof", "Households voided");
    case Happening::HouseholdChanged:
        return translate("asof", "Households changed");
    case Happening::FlagBegun:
        return translate("asof", "Care marks begun");
    case Happening::FlagEnded:
        return translate("asof", "Care marks ended");
    case Happening::LeaderIn:
        return translate("asof", "Leaders taken office");
    case Happening::LeaderOut:
        break;
    }
    return translate("asof", "Leaders left office");
}

int Difference::count(Happening happening, AreaId area) const
{
    if (area)
        return counts.value(area).value(happening);
    return int(std::count_if(
        lines.begin(), lines.end(), [&](const DifferenceLine &line) { return line.happening == happening; }));
}

} // namespace linli
