// What every list fetched page by page by key shares; never the whole table.
#pragma once

#include "core/base/result.h"

#include <QAbstractTableModel>

#include <optional>

namespace linli::ui {

/// `Page` has `rows` (each with an `id`) and `next`, the cursor after them. A model on it says how a page is
/// fetched and what to do when that fails.
template <class Page>
class PagedModel : public QAbstractTableModel
{
public:
    using RowType = typename decltype(Page::rows)::value_type;
    using Next = decltype(Page::next);
    using QAbstractTableModel::QAbstractTableModel;

    const RowType *at(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr; }
    /// The row of a record that is loaded already; -1.
    int rowOf(decltype(RowType::id) id) const
    {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows[row].id == id)
                return row;
        }
        return -1;
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_next.has_value();
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent))
            return;
        auto page = fetch(m_next, std::nullopt);
        if (!page.ok()) {
            m_next.reset();
            return report(page.error());
        }
        m_next = page->next;
        if (page->rows.isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page->rows.size()) - 1);
        m_rows += page->rows;
        endInsertRows();
    }

protected:
    /// `limit` none: an ordinary page.
    virtual Result<Page> fetch(const Next &after, std::optional<int> limit) = 0;
    virtual void report(const Error &error) = 0;

    /// Reads from the beginning: an ordinary page.
    void restart() { load(std::nullopt); }
    /// Reads again, as many rows as were loaded, or an ordinary page if that is more.
    void loadAgain(int pageSize) { load(std::max(pageSize, int(m_rows.size()))); }

private:
    void load(std::optional<int> limit)
    {
        auto page = fetch(std::nullopt, limit);
        beginResetModel();
        m_rows = page.ok() ? page->rows : QList<RowType>();
        m_next = page.ok() ? page->next : Next();
        endResetModel();
        if (!page.ok())
            report(page.error());
    }

    QList<RowType> m_rows;
    Next m_next;
};

} // namespace linli::ui
