// The tables of the figures: year on year by kind, and the three zeros area by area.
#pragma once

#include "core/incidents/exportincidents.h"

#include <QAbstractTableModel>

namespace linli::ui {

class FigureLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Month, MonthBefore, MonthChange, Year, YearBefore, YearChange, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setLines(const QList<FigureLine> &lines);
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<FigureLine> m_lines;
};

class ZeroModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Level, Crimes, Accidents, Petitions, Standing, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// `inYear`: the year's counts, otherwise the month's.
    void setRows(const QList<ZeroRow> &rows, bool inYear);
    const QList<ZeroRow> &rows() const { return m_rows; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ZeroRow> m_rows;
    bool m_inYear = false;
};

} // namespace linli::ui
