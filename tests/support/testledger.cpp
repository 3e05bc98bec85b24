#include "tests/support/testledger.h"

#include "tests/support/postgres.h"

namespace linli::test {

TestLedger::TestLedger(Engine engine, QList<Deriver> derivers)
    : m_derivers(std::move(derivers))
{
    m_target =
        engine == Engine::Sqlite ? m_folder.filePath(QStringLiteral("测试 台账.linli")) : freshPostgres();
    m_ledger = need(Ledger::create(m_target, options()));
}

LedgerOptions TestLedger::options() const
{
    LedgerOptions options;
    options.clock = &clock;
    options.actor = QStringLiteral("tester");
    options.derivers = m_derivers;
    return options;
}

Result<void> TestLedger::reopen()
{
    m_ledger.reset();
    LINLI_ASSIGN(m_ledger, Ledger::open(m_target, options()));
    return success();
}

} // namespace linli::test
