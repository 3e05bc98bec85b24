// The first rows of a sheet as they stand there, with what each column is taken for.
#pragma once

#include "ui/imports/sheetlook.h"

#include <QAbstractTableModel>

namespace linli::ui {

class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setLook(ImportKind kind, const SheetLook &look);
    ImportKind kind() const { return m_kind; }
    /// Field → column, as corrected so far.
    const QHash<QString, int> &columns() const { return m_columns; }
    /// Empty: not imported.
    QString fieldAt(int column) const { return m_columns.key(column); }
    /// The field leaves the column it had; an empty word: the column is not imported.
    void setField(int column, const QString &field);
    /// Headings of required fields without a column.
    QStringList missing() const;
    bool isCorrected() const { return m_columns != m_look.layout.columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void columnsChanged();

private:
    QString textAt(int row, int column) const;

    ImportKind m_kind = ImportKind::Areas;
    SheetLook m_look;
    QHash<QString, int> m_columns;
};

} // namespace linli::ui
