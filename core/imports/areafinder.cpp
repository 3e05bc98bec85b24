#include "core/imports/areafinder.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace linli {

namespace {

/// The number a micro-unit's name ends in; 0 without one.
int numberAtEnd(const QString &name)
{
    static const QRegularExpression number(QStringLiteral("(\\d{1,4})\\D*$"));
    return number.match(name).captured(1).toInt();
}

/// Whether `name` at `at` is not a part of a longer number: "1栋" does not stand in "11栋".
bool standsAlone(const QString &text, qsizetype at, const QString &name)
{
    const bool before = at > 0 && text[at - 1].isDigit() && name.front().isDigit();
    const qsizetype end = at + name.size();
    const bool after = end < text.size() && text[end].isDigit() && name.back().isDigit();
    return !before && !after;
}

} // namespace

QString tidyAreaName(const QString &name)
{
    return withoutSpaces(toHalfWidth(name));
}

AreaFinder::AreaFinder(AreaTree tree)
    : m_tree(std::move(tree))
{
    for (const Area &area : m_tree.all())
        note(area);
}

Result<AreaFinder> AreaFinder::load(Ledger &ledger)
{
    LINLI_ASSIGN(AreaTree tree, AreaTree::load(ledger.db()));
    return AreaFinder(std::move(tree));
}

void AreaFinder::note(const Area &area)
{
    m_byName.insert(tidyAreaName(area.name), area.id);
    int &last = m_children[area.parent];
    last = std::max(last, area.ordinal);
}

QList<AreaId> AreaFinder::named(const QString &name, AreaKind kind, AreaId within) const
{
    QList<AreaId> found;
    for (const AreaId id : m_byName.values(tidyAreaName(name))) {
        if (m_tree.find(id)->kind == kind && (within.isNull() || m_tree.isWithin(id, within)))
            found.append(id);
    }
    return found;
}

QList<AreaId> AreaFinder::named(const QString &name) const
{
    return m_byName.values(tidyAreaName(name));
}

Result<AreaId> AreaFinder::make(
    Change &change, AreaKind kind, const QString &name, AreaId parent, const QString &code)
{
    Area area;
    area.kind = kind;
    area.name = tidyAreaName(name);
    area.parent = parent;
    area.code = code;
    area.ordinal = m_children.value(parent) + 1;
    if (kind == AreaKind::Unit && numberAtEnd(area.name) > 0)
        area.ordinal = numberAtEnd(area.name);
    LINLI_ASSIGN(area.id, insertArea(change, m_tree, area));
    m_tree.add(area);
    note(area);
    return area.id;
}

Result<AreaId> AreaFinder::unitOf(Change &change, const QString &name, AreaId building)
{
    static const QRegularExpression bare(QStringLiteral("^[-—第]?(\\d{1,3})(?:微?单元)?$"));
    QString full = tidyAreaName(name);
    if (const auto match = bare.match(full); match.hasMatch())
        full = tidyAreaName(m_tree.find(building)->name) + u'-' + match.captured(1);
    if (const AreaId own = buildingAtStartOf(full)) // The name tells better than the row.
        building = own;
    const QList<AreaId> known = named(full, AreaKind::Unit, building);
    if (!known.isEmpty())
        return known.first();
    return make(change, AreaKind::Unit, full, building);
}

AreaId AreaFinder::buildingAtStartOf(const QString &text) const
{
    const QString tidy = tidyAreaName(text);
    for (qsizetype length = tidy.size(); length > 0; --length) { // The longest name wins.
        const QString name = tidy.left(length);
        if (!standsAlone(tidy, 0, name))
            continue;
        const Area *first = nullptr; // Of several with the name, the first in the tree.
        for (const AreaId id : m_byName.values(name)) {
            const Area *area = m_tree.find(id);
            if (area->kind == AreaKind::Building && (!first || area < first))
                first = area;
        }
        if (first)
            return first->id;
    }
    return {};
}

std::pair<AreaId, QString> AreaFinder::placeIn(const QString &text) const
{
    const QString tidy = tidyAreaName(text);
    const Area *best = nullptr;
    QString rest;
    for (const Area &area : m_tree.all()) {
        const QString name = tidyAreaName(area.name);
        if (area.kind < AreaKind::Building || name.isEmpty() || (best && name.size() <= best->name.size()))
            continue;
        const qsizetype at = tidy.indexOf(name);
        if (at >= 0 && standsAlone(tidy, at, name)) {
            best = &area;
            rest = tidy.mid(at + name.size());
        }
    }
    return {best ? best->id : AreaId(), rest};
}

AreaId AreaFinder::above(AreaId id, AreaKind kind) const
{
    const Area *area = m_tree.above(id, kind);
    return area ? area->id : AreaId();
}

} // namespace linli
