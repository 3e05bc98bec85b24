#include "core/areas/areastore.h"

#include "core/areas/areacases.h"
#include "core/base/text.h"
#include "core/persons/pinyin.h"

namespace linli {

Result<AreaTree> AreaTree::load(Database &db)
{
    QHash<AreaId, QList<Area>> byParent;
    LINLI_TRY(db.each(QStringLiteral("SELECT id, parent_id, kind, name, code, ordinal FROM area WHERE "
                                     "void_reason IS NULL ORDER BY ordinal, id"),
        {}, [&](const Row &row) {
            const Area area{row.id<AreaId>(0), row.id<AreaId>(1),
                areaKindFromWord(row.text(2)).value_or(AreaKind::Unit), row.text(3), row.text(4),
                int(row.integer(5))};
            byParent[area.parent].append(area);
        }));
    AreaTree tree;
    const std::function<void(AreaId)> take = [&](AreaId parent) {
        const QList<Area> children = byParent.take(parent);
        for (const Area &child : children) {
            tree.m_index.insert(child.id, int(tree.m_areas.size()));
            tree.m_areas.append(child);
            take(child.id);
        }
    };
    take(AreaId());
    return tree;
}

Result<AreaTree> AreaTree::loadInScope(Database &db)
{
    LINLI_ASSIGN(AreaTree whole, load(db));
    if (!db.viewer().areas)
        return whole;
    const QList<qint64> &roots = *db.viewer().areas;
    AreaTree tree;
    for (Area area : std::as_const(whole.m_areas)) {
        const bool below = tree.find(area.parent) != nullptr;
        if (!below && !roots.contains(area.id.value))
            continue;
        if (!below)
            area.parent = {};
        tree.add(area);
    }
    return tree;
}

const Area *AreaTree::find(AreaId id) const
{
    const auto index = m_index.constFind(id);
    return index == m_index.constEnd() ? nullptr : &m_areas[*index];
}

const Area *AreaTree::above(AreaId id, AreaKind kind) const
{
    const Area *area = find(id);
    while (area && area->kind != kind)
        area = area->parent ? find(area->parent) : nullptr;
    return area;
}

QList<const Area *> AreaTree::path(AreaId id) const
{
    QList<const Area *> path;
    for (const Area *area = find(id); area; area = area->parent ? find(area->parent) : nullptr)
        path.prepend(area);
    return path;
}

QList<AreaId> AreaTree::children(AreaId parent) const
{
    QList<AreaId> ids;
    for (const Area &area : m_areas) {
        if (area.parent == parent)
            ids.append(area.id);
    }
    return ids;
}

bool AreaTree::isWithin(AreaId id, AreaId ancestor) const
{
    for (const Area *area = find(id); area; area = area->parent ? find(area->parent) : nullptr) {
        if (area->id == ancestor)
            return true;
    }
    return false;
}

void AreaTree::add(const Area &area)
{
    m_index.insert(area.id, int(m_areas.size()));
    m_areas.append(area);
}

QList<const Area *> AreaTree::named(const QString &name, std::optional<AreaKind> kind, AreaId within) const
{
    QList<const Area *> found;
    for (const Area &area : m_areas) {
        if (area.name == name && (!kind || area.kind == *kind)
            && (within.isNull() || isWithin(area.id, within)))
            found.append(&area);
    }
    return found;
}

Result<void> checkAreaOrder(AreaKind inner, AreaKind outer)
{
    if (outer < inner)
        return success();
    return Error{ErrorKind::Refused,
        translate("areas",
            "A %1 can't lie inside a %2. The order is subdistrict, community, grid, sector, building, "
            "micro-unit.")
            .arg(displayName(inner), displayName(outer))};
}

Result<AreaId> insertArea(Change &change, const AreaTree &tree, Area area)
{
    if (const Area *parent = tree.find(area.parent))
        LINLI_TRY(checkAreaOrder(area.kind, parent->kind));
    if (area.code.isEmpty() && area.kind <= AreaKind::Community) {
        QString stem = area.name;
        stem.remove(QStringLiteral("社区")).remove(QStringLiteral("街道")).remove(QStringLiteral("办事处"));
        area.code = pinyinOfText(stem.isEmpty() ? area.name : stem).initials.toUpper();
    }
    LINLI_ASSIGN(const qint64 id,
        change.insert(QStringLiteral("area"),
            {{QStringLiteral("parent_id"), orNull(area.parent)}, {QStringLiteral("kind"), toWord(area.kind)},
                {QStringLiteral("name"), area.name}, {QStringLiteral("code"), orNull(area.code)},
                {QStringLiteral("ordinal"), area.ordinal}}));
    return AreaId(id);
}

Result<const Area *> areaFromText(const AreaTree &tree, const QString &text)
{
    if (const auto id = AreaId::fromText(text); id && tree.find(*id))
        return tree.find(*id);
    const auto named = tree.named(text);
    if (named.isEmpty())
        return Error{ErrorKind::NotFound,
            translate("areas", "There is no area of this name. `linli area tree` shows all of them.")};
    if (named.size() > 1)
        return Error{ErrorKind::Refused,
            translate("areas",
                "Several areas have this name; give the area's number (`linli area tree --json` shows it).")};
    return named.first();
}

namespace {

Result<void> rebuildPaths(Ledger &ledger)
{
    Database &db = ledger.db();
    LINLI_TRY(db.exec(QStringLiteral("DELETE FROM area_path")));
    LINLI_ASSIGN(const AreaTree tree, AreaTree::load(db));
    for (const Area &area : tree.all()) {
        const auto path = tree.path(area.id);
        for (qsizetype i = 0; i < path.size(); ++i) {
            LINLI_TRY(db.exec(
                QStringLiteral("INSERT INTO area_path (ancestor_id, area_id, depth) VALUES (?, ?, ?)"),
                {path[i]->id.value, area.id.value, int(path.size() - 1 - i)}));
        }
    }
    return success();
}

/// Ancestors from the area itself outwards; empty where it, or one above it, is void or missing.
Result<QList<qint64>> chainOf(Database &db, qint64 id)
{
    QList<qint64> chain;
    while (id != 0) {
        bool there = false;
        qint64 parent = 0;
        LINLI_TRY(db.each(QStringLiteral("SELECT parent_id FROM area WHERE id = ? AND void_reason IS NULL"),
            {id}, [&](const Row &row) {
                there = true;
                parent = row.integer(0);
            }));
        if (!there || chain.contains(id))
            return QList<qint64>();
        chain.append(id);
        id = parent;
    }
    return chain;
}

/// Makes the path of one area again; true when it was another before.
Result<bool> refreshPath(Database &db, qint64 id)
{
    LINLI_ASSIGN(const QList<qint64> chain, chainOf(db, id));
    QList<qint64> stored;
    LINLI_TRY(db.each(QStringLiteral("SELECT ancestor_id FROM area_path WHERE area_id = ? ORDER BY depth"),
        {id}, [&](const Row &row) { stored.append(row.integer(0)); }));
    if (stored == chain)
        return false;
    LINLI_TRY(db.exec(QStringLiteral("DELETE FROM area_path WHERE area_id = ?"), {id}));
    for (qsizetype depth = 0; depth < chain.size(); ++depth) {
        LINLI_TRY(
            db.exec(QStringLiteral("INSERT INTO area_path (ancestor_id, area_id, depth) VALUES (?, ?, ?)"),
                {chain[depth], id, int(depth)}));
    }
    return true;
}

/// Areas are touched by every change in their households; only where a path moved, those below follow.
Result<void> refreshPaths(Ledger &ledger, const Touched &touched)
{
    Database &db = ledger.db();
    const QSet<qint64> areas = touched.value(QStringLiteral("area"));
    QList<qint64> waiting(areas.begin(), areas.end());
    while (!waiting.isEmpty()) {
        const qint64 id = waiting.takeLast();
        LINLI_ASSIGN(const bool moved, refreshPath(db, id));
        if (moved)
            LINLI_TRY(db.each(QStringLiteral("SELECT id FROM area WHERE parent_id = ?"), {id},
                [&](const Row &row) { waiting.append(row.integer(0)); }));
    }
    return success();
}

} // namespace

Deriver areaPathDeriver()
{
    return {{QStringLiteral("area")}, {QStringLiteral("area_path")}, refreshPaths, rebuildPaths};
}

} // namespace linli
