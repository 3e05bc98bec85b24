#include "ui/imports/sheetmodel.h"

#include "ui/widgets/rowdelegate.h"

namespace linli::ui {

void SheetModel::setLook(ImportKind kind, const SheetLook &look)
{
    beginResetModel();
    m_kind = kind;
    m_look = look;
    m_columns = look.layout.columns;
    endResetModel();
    Q_EMIT columnsChanged();
}

void SheetModel::setField(int column, const QString &field)
{
    if (fieldAt(column) == field)
        return;
    if (const QString before = fieldAt(column); !before.isEmpty())
        m_columns.remove(before);
    if (!field.isEmpty())
        m_columns.insert(field, column);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT columnsChanged();
}

QStringList SheetModel::missing() const
{
    Layout layout = m_look.layout;
    layout.columns = m_columns;
    return layout.missing(m_kind);
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_look.rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_look.columnCount();
}

QString SheetModel::textAt(int row, int column) const
{
    const QString text = shownCell(m_look.rows.at(row).value(column));
    const ImportField *field = findField(m_kind, fieldAt(column));
    if (!text.isEmpty() || !field || !field->fillsDown)
        return text;
    for (int above = row - 1; above >= 0; --above) {
        if (!m_look.rows.at(above).value(column).isEmpty())
            return QStringLiteral("〃"); // As on paper: the same as above.
    }
    return text;
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool lost = m_look.lost.contains({index.row(), index.column()});
    if (role == Qt::DisplayRole)
        return textAt(index.row(), index.column());
    if (role == LightRole)
        return static_cast<int>(lost ? LightKind::Red : LightKind::None);
    if (role == Qt::ToolTipRole && lost)
        return tr("The spreadsheet program turned this ID number into a number; its last digits are lost.");
    return {};
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return m_look.rowNumbers.value(section);
    const QString heading = m_look.layout.headings.value(section).simplified();
    return heading.isEmpty() ? tr("Column %1").arg(columnLetter(section)) : heading;
}

} // namespace linli::ui
