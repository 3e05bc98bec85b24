#include "tests/support/testledger.h"

#include "tests/support/postgres.h"
#include "tests/support/testaccount.h"

namespace linli::test {

TestLedger::TestLedger(Engine engine, QList<Deriver> derivers)
    : m_derivers(std::move(derivers))
{
    m_target =
        engine == Engine::Sqlite ? m_folder.filePath(QStringLiteral("测试 台账.linli")) : freshPostgres();
    m_ledger = need(Ledger::create(m_target, options()));
    makeTestLedgerKeys(*m_ledger);
    m_session = m_ledger->sharedSession();
}

LedgerOptions TestLedger::options() const
{
    LedgerOptions options;
    options.clock = &clock;
    options.derivers = m_derivers;
    return options;
}

Result<void> TestLedger::reopen()
{
    m_ledger.reset();
    LINLI_ASSIGN(m_ledger, Ledger::open(m_target, options()));
    m_ledger->setSession(m_session);
    return success();
}

} // namespace linli::test
