// What the building picture says of a flat, in signs and in words.
#include "ui/papers/buildingdrawing.h"

#include <algorithm>

namespace linli::ui {

bool matches(const PictureFlat &flat, FlatFilter filter)
{
    switch (filter) {
    case FlatFilter::Watched:
        return !flat.flags.isEmpty();
    case FlatFilter::Rented:
        return flat.housing == Housing::Rented && !flat.vacant;
    case FlatFilter::Vacant:
        return flat.vacant;
    case FlatFilter::Unconfirmed:
        return flat.confirmationOverdue;
    case FlatFilter::Open:
        return flat.openCases > 0;
    case FlatFilter::Overdue:
        return flat.overdueCases > 0;
    case FlatFilter::All:
        break;
    }
    return true;
}

QString BuildingDrawing::nameOf(FlatFilter filter)
{
    switch (filter) {
    case FlatFilter::Watched:
        return tr("To watch over");
    case FlatFilter::Rented:
        return tr("Rented");
    case FlatFilter::Vacant:
        return tr("Vacant");
    case FlatFilter::Unconfirmed:
        return tr("To confirm");
    case FlatFilter::Open:
        return tr("Open case");
    case FlatFilter::Overdue:
        return tr("Overdue case");
    case FlatFilter::All:
        break;
    }
    return tr("All");
}

QString BuildingDrawing::signOf(FlatFilter filter)
{
    switch (filter) {
    case FlatFilter::Watched:
        return lightSign(LightKind::Amber);
    case FlatFilter::Rented:
        return lightSign(LightKind::Rented);
    case FlatFilter::Vacant:
        return QStringLiteral("□");
    case FlatFilter::Unconfirmed:
        return lightSign(LightKind::VisitOverdue);
    case FlatFilter::Open:
        return lightSign(LightKind::Open);
    case FlatFilter::Overdue:
        return lightSign(LightKind::Red);
    case FlatFilter::All:
        break;
    }
    return {};
}

QList<FlatMark> BuildingDrawing::marksOf(const PictureFlat &flat)
{
    QList<FlatMark> marks;
    const auto add = [&](FlatFilter filter, LightKind kind, const QString &words) {
        if (matches(flat, filter))
            marks.append({kind, signOf(filter), words});
    };
    add(FlatFilter::Overdue, LightKind::Red, tr("overdue %1").arg(flat.overdueCases));
    add(FlatFilter::Watched, LightKind::Amber, flat.flags.join(QStringLiteral("、")));
    add(FlatFilter::Vacant, LightKind::None, tr("vacant"));
    if (flat.openCases > flat.overdueCases)
        add(FlatFilter::Open, LightKind::Open, tr("open %1").arg(flat.openCases - flat.overdueCases));
    add(FlatFilter::Unconfirmed, LightKind::VisitOverdue, tr("to confirm"));
    add(FlatFilter::Rented, LightKind::Rented, tr("rented"));
    return marks;
}

QString BuildingDrawing::describe(const BuildingPicture &picture, const PictureFlat &flat)
{
    QStringList parts{QStringList{flat.stairwell, flat.room}.join(u' ').trimmed()};
    if (!flat.headName.isEmpty())
        parts.append(flat.headName);
    if (!flat.vacant)
        parts.append(tr("%n resident(s)", nullptr, flat.residents));
    for (const FlatMark &mark : marksOf(flat))
        parts.append(mark.sign + u' ' + mark.words);
    if (const PictureUnit *unit = picture.unit(flat.unit))
        parts.append(unit->leader.isEmpty() ? tr("%1, no leader").arg(unit->name)
                                            : tr("%1, leader %2").arg(unit->name, unit->leader));
    else
        parts.append(tr("in no micro-unit"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace linli::ui
