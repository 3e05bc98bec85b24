// What the box found, in groups: what the popup shows and what opens it.
#pragma once

#include <QAbstractListModel>

#include <functional>

namespace linli::ui {

/// One line of the popup.
struct FindItem
{
    QString title;
    QString where;
    QString why;
    std::function<void()> open;
};

struct FindGroup
{
    QString title;
    QList<FindItem> items;
};

/// Whoever has something to be found registers one; it is asked on the window's thread and answers within a frame.
using FindSource = std::function<QList<FindGroup>(const QString &text)>;

class FindModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HeadRole = Qt::UserRole + 1, WhereRole, WhyRole };

    using QAbstractListModel::QAbstractListModel;

    void addSource(FindSource source) { m_sources.append(std::move(source)); }
    /// An empty text empties it, unless the sources have something to offer before the first key (`offers`).
    void search(const QString &text, bool offers = false);
    /// Opens the row's record or page; nothing for a head.
    void open(int row);
    /// The next line that can be opened, from `row` (not counted) up or down; `row` when there is none.
    int step(int row, int by) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        FindItem item;
        bool isHead = false;
    };

    QList<FindSource> m_sources;
    QList<Line> m_lines;
};

} // namespace linli::ui
