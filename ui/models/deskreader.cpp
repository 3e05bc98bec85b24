#include "ui/models/deskreader.h"

#include "core/program/openledger.h"

namespace linli::ui {

DeskReader::DeskReader(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_target(desk.target())
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&desk, &Desk::leaving, this, &DeskReader::forget);
    m_thread.start();
}

DeskReader::~DeskReader()
{
    forget();
    m_thread.quit();
    m_thread.wait();
}

void DeskReader::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_worker, std::move(job), Qt::QueuedConnection);
}

void DeskReader::forget()
{
    post([this] { m_ledger.reset(); });
}

Result<Ledger *> DeskReader::open(const std::shared_ptr<const Session> &session)
{
    if (!m_ledger) {
        LINLI_ASSIGN(m_ledger, Ledger::openReader(m_target, programOptions(m_desk.clock())));
    }
    if (m_ledger->sharedSession() != session) // A key change gives new keys.
        m_ledger->setSession(session);
    return m_ledger.get();
}

} // namespace linli::ui
