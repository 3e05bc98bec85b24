#pragma once

#include "core/households/carekinds.h"
#include "core/households/careflags.h"
#include "ui/models/askedmodel.h"

namespace linli::ui {

/// Marks that the data propose.
class ProposalModel : public AskedModel<ProposalPage>
{
    Q_OBJECT

public:
    enum Column { Proposal, Name, Address, Reason, ColumnCount };

    explicit ProposalModel(Desk &desk, QObject *parent = nullptr);

    void reload() override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const QString &message);

private:
    std::function<Result<ProposalPage>(Ledger &)> question(const Next &after) const override;
    void told(const QString &failure) override { failure.isEmpty() ? loaded() : failed(failure); }

    Desk &m_desk;
    CareKinds m_careKinds;
};

} // namespace linli::ui
