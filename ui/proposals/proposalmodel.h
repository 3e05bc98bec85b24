#pragma once

#include "core/households/careflags.h"

#include <QAbstractTableModel>

namespace linli::ui {

class Desk;
class DeskReader;

/// Marks that the data propose, read page by page away from the window's thread.
class ProposalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Proposal, Name, Address, Reason, ColumnCount };

    explicit ProposalModel(Desk &desk, QObject *parent = nullptr);

    void reload();
    const FlagProposal *at(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr; }
    const QList<FlagProposal> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const QString &message);

private:
    void read(std::optional<PersonId> after);
    void take(const Result<ProposalPage> &page, bool first, int round);

    DeskReader *m_reader;
    QList<FlagProposal> m_rows;
    std::optional<PersonId> m_next;
    bool m_reading = false;
    int m_round = 0; ///< A page asked for before a reload is thrown away.
};

} // namespace linli::ui
