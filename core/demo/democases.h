// Cases of the demo: their times of receipt, numbers and rows.
#pragma once

#include "core/demo/demotale.h"

#include <memory>

namespace linli {

class DemoCases
{
public:
    DemoCases(Ledger &ledger, DemoRandom &random)
        : m_ledger(ledger)
        , m_random(random)
    {
    }
    /// Reads the calendar the cases are judged by.
    Result<void> prepare();
    /// Cases of the last `months` months, in the order of receipt; gives how many.
    Result<int> addCases(const DemoCommunity &community, int residents, int months);

private:
    QDateTime someReceipt(QDate from);
    Result<void> write(Change &change, const DemoCommunity &community, const QDateTime &received);

    Ledger &m_ledger;
    DemoRandom &m_random;
    std::unique_ptr<DemoTales> m_tales;
    QHash<QString, int> m_numbers; ///< Case numbers given, by code and month.
    QHash<QString, int> m_tickets; ///< Hotline numbers given, by month.
};

} // namespace linli
