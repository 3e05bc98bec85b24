#include "ui/models/desk.h"

#include "core/base/text.h"
#include "core/program/openledger.h"

#include <QFileInfo>
#include <QUrl>

namespace linli::ui {

Desk::Desk(QString target, const Clock &clock)
    : m_target(std::move(target))
    , m_clock(clock)
{
    m_worker = new QObject;
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("linli-writer"));
    m_thread.start();
}

Desk::~Desk()
{
    // Blocks until the writes that were asked for are on disk.
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_writer.reset();
            delete m_worker;
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<std::unique_ptr<Desk>> Desk::open(const QString &target, const Clock &clock)
{
    std::unique_ptr<Desk> desk(new Desk(target, clock));
    LINLI_TRY(desk->start(false));
    return desk;
}

Result<std::unique_ptr<Desk>> Desk::create(const QString &target, const Clock &clock)
{
    std::unique_ptr<Desk> desk(new Desk(target, clock));
    LINLI_TRY(desk->start(true));
    return desk;
}

Result<void> Desk::start(bool create)
{
    Result<void> opened = success();
    QMetaObject::invokeMethod(
        m_worker,
        [this, create, &opened] {
            auto ledger = create ? createLedger(m_target, m_clock) : openLedger(m_target, m_clock);
            if (!ledger.ok()) {
                opened = ledger.error();
                return;
            }
            if (ledger.value()->isReadOnly()) {
                m_readOnly = true;
                return;
            }
            m_writer = ledger.take();
            connect(&m_writer->notifier(), &Notifier::changed, this, &Desk::changed);
        },
        Qt::BlockingQueuedConnection);
    LINLI_TRY(opened);
    LINLI_ASSIGN(m_reader, Ledger::openReader(m_target, programOptions(m_clock)));
    return success();
}

QString Desk::name() const
{
    return Ledger::isServer(m_target) ? QUrl(m_target).host() : QFileInfo(m_target).completeBaseName();
}

void Desk::post(std::function<void(Ledger *)> job)
{
    Q_EMIT waitingChanged(++m_waiting);
    QMetaObject::invokeMethod(
        m_worker, [this, job = std::move(job)] { job(m_writer.get()); }, Qt::QueuedConnection);
}

void Desk::finished()
{
    Q_EMIT waitingChanged(--m_waiting);
}

Error Desk::readOnlyError()
{
    return {
        ErrorKind::ReadOnly, translate("ui", "This ledger is open for reading only; nothing was changed.")};
}

} // namespace linli::ui
