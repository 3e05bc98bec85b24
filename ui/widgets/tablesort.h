// Sorting a table by several columns.
#pragma once

#include <QList>
#include <QString>

namespace linli::ui {

struct SortKey
{
    int column = 0;
    bool descending = false;
    bool operator==(const SortKey &) const = default;
};

/// What a model is besides, when a TableView may sort it by several columns.
class SortedModel
{
public:
    virtual ~SortedModel() = default;
    virtual bool canSortBy(int column) const = 0;
    /// The first key sorts, the next ones what is equal in those before it.
    virtual void sortBy(const QList<SortKey> &keys) = 0;
};

/// " ↑" for the only key, " ↓2" for the second of several; empty for a column that sorts nothing.
QString sortMark(const QList<SortKey> &keys, int column);
/// The keys after a click on a head. Never none.
QList<SortKey> sortKeysAfterClick(QList<SortKey> keys, int column, bool further);
/// "3-,0+", and back; what is not understood is left out.
QString toText(const QList<SortKey> &keys);
QList<SortKey> sortKeysFromText(const QString &text);

} // namespace linli::ui
