// The tree of areas: one row names a path from the outside in (D1).
#include "core/base/text.h"
#include "core/imports/areafinder.h"
#include "core/imports/importrun.h"

#include <algorithm>

namespace linli {

namespace {

class AreaImporter : public RowImporter
{
public:
    AreaImporter(ImportRun &run, AreaFinder finder)
        : m_run(run)
        , m_finder(std::move(finder))
    {
    }

    bool isData(const RowCells &row) const override
    {
        for (const AreaKind kind : allAreaKinds) {
            if (!row.text(toWord(kind)).isEmpty())
                return true;
        }
        return false;
    }

    Result<void> take(const RowCells &row) override
    {
        fillDown(row);
        const qint64 before = m_run.change().rowCount();
        AreaId parent;
        bool madeLast = false;
        for (const AreaKind kind : allAreaKinds) {
            const QString name = m_names.value(int(kind));
            if (name.isEmpty())
                continue;
            LINLI_ASSIGN(const std::optional<Step> step, descend(row, kind, name, parent));
            if (!step)
                return success();
            parent = step->area;
            madeLast = step->made;
        }
        LINLI_TRY(giveCode(row, parent));
        m_run.count(madeLast                         ? RowOutcome::Added
                : m_run.change().rowCount() > before ? RowOutcome::Updated
                                                     : RowOutcome::Unchanged);
        return success();
    }

private:
    struct Step
    {
        AreaId area;
        bool made = false;
    };

    /// A level left empty is that of the row above, unless a level outside it changed on this row.
    void fillDown(const RowCells &row)
    {
        bool changed = false;
        for (const AreaKind kind : allAreaKinds) {
            const QString name = tidyAreaName(row.text(toWord(kind)));
            if (name.isEmpty()) {
                if (changed)
                    m_names.remove(int(kind));
                continue;
            }
            changed = changed || m_names.value(int(kind)) != name;
            m_names.insert(int(kind), name);
        }
        // What lies inside the innermost level named here belongs to the row above.
        for (auto kind = std::rbegin(allAreaKinds); kind != std::rend(allAreaKinds); ++kind) {
            if (!row.text(toWord(*kind)).isEmpty())
                break;
            m_names.remove(int(*kind));
        }
    }

    /// The area of this level below `parent`, made when it lacks. Nothing when the row was refused.
    Result<std::optional<Step>> descend(
        const RowCells &row, AreaKind kind, const QString &name, AreaId parent)
    {
        const QList<AreaId> here = m_finder.named(name, kind, parent);
        if (!here.isEmpty())
            return std::optional(Step{here.first(), false});
        if (wouldTear(kind, name, parent)) {
            m_run.refuse(row, toWord(kind),
                translate("imports",
                    "The ledger has this area in another place of the tree. Correct the list, or the tree "
                    "first."));
            return std::optional<Step>();
        }
        LINLI_ASSIGN(const AreaId id, m_finder.make(m_run.change(), kind, name, parent));
        return std::optional(Step{id, true});
    }

    /// Whether an area of this name hangs higher in the same part of the tree, so that the list puts a level
    /// between. The same name under another parent of the same level is another area.
    bool wouldTear(AreaKind kind, const QString &name, AreaId parent) const
    {
        const Area *above = m_finder.tree().find(parent);
        if (!above || !above->parent)
            return false;
        const QList<AreaId> near = m_finder.named(name, kind, above->parent);
        return std::any_of(near.begin(), near.end(), [&](AreaId other) {
            return m_finder.above(m_finder.tree().find(other)->parent, above->kind).isNull();
        });
    }

    Result<void> giveCode(const RowCells &row, AreaId area)
    {
        const QString code = withoutSpaces(toHalfWidth(row.text(QStringLiteral("code"))));
        if (code.isEmpty() || area.isNull())
            return success();
        const auto written =
            m_run.change().update(QStringLiteral("area"), area.value, {{QStringLiteral("code"), code}});
        if (!written.ok())
            return written.error();
        return success();
    }

    ImportRun &m_run;
    AreaFinder m_finder;
    QHash<int, QString> m_names; ///< Of the present path, by level.
};

} // namespace

Result<std::unique_ptr<RowImporter>> makeAreaImporter(ImportRun &run)
{
    LINLI_ASSIGN(AreaFinder finder, AreaFinder::load(run.ledger()));
    return std::unique_ptr<RowImporter>(new AreaImporter(run, std::move(finder)));
}

} // namespace linli
