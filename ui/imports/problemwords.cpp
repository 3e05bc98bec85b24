#include "ui/imports/problemwords.h"

#include "core/base/text.h"

#include <QMap>

#include <algorithm>

namespace linli::ui {

LightKind lightOf(ProblemKind kind)
{
    if (kind == ProblemKind::IdLost || kind == ProblemKind::Refused)
        return LightKind::Red;
    return isNote(kind) ? LightKind::Done : LightKind::Amber;
}

QString consequenceOf(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::IdLost:
        return translate("ui_imports",
            "Imported all the same; the ID number stays open and is filled in at the next visit.");
    case ProblemKind::IdCheck:
        return translate("ui_imports", "The number is kept as written and marked as unverified.");
    case ProblemKind::IdMissing:
        return translate("ui_imports", "Imported without it; fill it in at the next visit.");
    case ProblemKind::BirthContradictsId:
    case ProblemKind::SexContradictsId:
        return translate("ui_imports", "Kept as the list says; ask at the next visit.");
    case ProblemKind::PhoneInvalid:
        return translate("ui_imports", "Imported without this phone number.");
    case ProblemKind::DateUnreadable:
        return translate("ui_imports", "Imported without this date.");
    case ProblemKind::FlagContradictsAge:
        return translate("ui_imports", "The mark is kept; check whether it is right.");
    case ProblemKind::TotalDiffers:
        return translate("ui_imports", "The rows count, not the total; check whether some are missing.");
    case ProblemKind::Duplicate:
        return translate("ui_imports", "Left out until you say below who it is.");
    case ProblemKind::Refused:
        return translate("ui_imports", "These rows are left out; correct them and import again.");
    case ProblemKind::IdNormalised:
    case ProblemKind::NameNormalised:
        break;
    }
    return translate("ui_imports", "Put right by itself; nothing is to be done.");
}

QList<std::pair<ProblemKind, int>> countsOf(const QList<Problem> &problems)
{
    QMap<int, int> counts;
    for (const Problem &problem : problems)
        ++counts[int(problem.kind)];
    QList<std::pair<ProblemKind, int>> list;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        list.append({ProblemKind(it.key()), it.value()});
    std::stable_sort(list.begin(), list.end(),
        [](const auto &one, const auto &other) { return lightOf(one.first) < lightOf(other.first); });
    return list;
}

} // namespace linli::ui
