// What lists share that are read page by page away from the window's thread.
#pragma once

#include "ui/models/deskreader.h"

#include <QAbstractTableModel>

namespace linli::ui {

/// `Page` has `rows` and `next`, the cursor after them. The rows stay until the first page of a new reading is there.
template <class Page>
class AskedModel : public QAbstractTableModel
{
public:
    using RowType = typename decltype(Page::rows)::value_type;
    using Next = decltype(Page::next);

    explicit AskedModel(Desk &desk, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_reader(new DeskReader(desk, this))
    {
    }
    /// Several models that belong together read on one connection, which outlives them.
    explicit AskedModel(DeskReader &shared, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_reader(&shared)
    {
    }

    const RowType *at(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr; }
    const QList<RowType> &rows() const { return m_rows; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_next && !m_reading; }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            read(m_next);
    }
    /// From the first page.
    virtual void reload()
    {
        ++m_round;
        read(Next());
    }

protected:
    /// What is asked on the reader's thread: it must hold all it needs.
    virtual std::function<Result<Page>(Ledger &)> question(const Next &after) const = 0;
    virtual void told(const QString &failure) = 0; ///< A page is there (empty), or why not.

private:
    void read(const Next &after)
    {
        m_reading = true;
        const auto done = [this, alive = QPointer<QObject>(this), first = !after, round = m_round](const Result<Page> &page) {
            if (alive)
                take(page, first, round);
        };
        m_reader->ask<Page>(question(after), done);
    }
    void take(const Result<Page> &page, bool first, int round)
    {
        if (round != m_round) // A page asked for before a reload is thrown away.
            return;
        m_reading = false;
        if (!page.ok()) {
            m_next.reset();
            return told(page.error().message);
        }
        m_next = page->next;
        if (first) {
            beginResetModel();
            m_rows = page->rows;
            endResetModel();
        } else if (!page->rows.isEmpty()) {
            beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page->rows.size()) - 1);
            m_rows += page->rows;
            endInsertRows();
        }
        told({});
    }

    DeskReader *m_reader;
    QList<RowType> m_rows;
    Next m_next;
    bool m_reading = false;
    int m_round = 0;
};

} // namespace linli::ui
