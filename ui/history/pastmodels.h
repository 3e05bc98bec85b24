// Tables of the past: areas with numbers, households of a day, changes between two days.
#pragma once

#include "core/households/carekinds.h"
#include "core/asof/difference.h"
#include "ui/history/pastreader.h"

#include <QAbstractTableModel>

namespace linli::ui {

/// Areas in the tree's order, with counts of a day or of changes; the first row is all of it.
class PastAreaModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setOverview(const PastOverview &overview);
    void setDifference(const Difference &difference);
    void clear();
    AreaId areaAt(int row) const { return m_rows.value(row).area; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1 + int(m_headings.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        AreaId area;
        QString name;
        QList<int> numbers;
    };
    void fill(const QStringList &headings, const AreaTree &tree, const std::function<QList<int>(AreaId)> &numbersOf);

    QStringList m_headings;
    QList<Line> m_rows;
};

class PastHouseholdModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Address, Unit, People, Residents, Flags, ColumnCount };
    explicit PastHouseholdModel(PastReader &reader, QObject *parent = nullptr);
    void show(QDate day, AreaId within);
    void clear();
    /// What the marks are called now.
    void setCareKinds(const CareKinds &kinds) { m_careKinds = kinds; }
    const PastHousehold *at(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_more && !m_asking; }
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const QString &message);

private:
    PastReader &m_reader;
    QDate m_day;
    AreaId m_within;
    QList<PastHousehold> m_rows;
    CareKinds m_careKinds;
    std::optional<AreaId> m_after;
    bool m_more = false;
    bool m_asking = false;
    int m_round = 0; ///< Answers to earlier questions are not taken.
};

class ChangeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Place, Name, Detail, On, Who, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    /// Those of one kind (nothing: all), inside one area (null: everywhere).
    void show(const Difference &difference, std::optional<Happening> only, AreaId within);
    void clear();
    const DifferenceLine *at(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<DifferenceLine> m_rows;
};

} // namespace linli::ui
