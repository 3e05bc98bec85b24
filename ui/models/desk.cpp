#include "ui/models/desk.h"

#include "core/accounts/accountsteps.h"
#include "core/accounts/recovery.h"
#include "core/base/text.h"
#include "core/program/openledger.h"
#include "core/program/upgradeledger.h"

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
            if (!ledger.ok())
                opened = ledger.error();
            else if (ledger.value()->isReadOnly())
                m_readOnly = true;
            else
                take(ledger.take());
        },
        Qt::BlockingQueuedConnection);
    if (!opened.ok() && opened.error().kind == ErrorKind::NeedsUpgrade) {
        m_state = DeskState::NeedsUpgrade;
        return success();
    }
    LINLI_TRY(opened);
    m_state = create ? DeskState::NeedsFirstAccount : DeskState::SignedOut;
    return create ? success() : openReader(); // Nobody reads a ledger before it has keys.
}

Result<void> Desk::openReader()
{
    LINLI_ASSIGN(m_reader, Ledger::openReader(m_target, programOptions(m_clock)));
    return success();
}

void Desk::take(std::unique_ptr<Ledger> ledger)
{
    m_writer = std::move(ledger);
    connect(&m_writer->notifier(), &Notifier::changed, this, &Desk::tell);
}

QString Desk::name() const
{
    return Ledger::isServer(m_target) ? QUrl(m_target).host() : QFileInfo(m_target).completeBaseName();
}

void Desk::signIn(QObject *context, const Credentials &credentials, Done done)
{
    run<void>(
        context,
        [this, credentials](Ledger *ledger) -> Result<void> {
            if (!ledger)
                return signInReading(credentials);
            LINLI_TRY(linli::signIn(*ledger, credentials));
            return afterSignIn(*ledger);
        },
        std::move(done));
}

Result<void> Desk::signInReading(const Credentials &credentials)
{
    LINLI_ASSIGN(const auto ledger, Ledger::openReader(m_target, programOptions(m_clock)));
    LINLI_TRY(linli::signIn(*ledger, credentials));
    m_session = ledger->sharedSession();
    return success();
}

void Desk::recover(QObject *context, const QString &words, const Credentials &credentials, Done done)
{
    write<void>(
        context,
        [words, credentials](Ledger &ledger) -> Result<void> {
            LINLI_TRY(recoverLedger(ledger, words, credentials));
            return afterSignIn(ledger);
        },
        std::move(done));
}

void Desk::makeFirstAccount(QObject *context, const Credentials &credentials, DoneWithWords done, const QString &kdf)
{
    write<QStringList>(
        context,
        [credentials, kdf](Ledger &ledger) -> Result<QStringList> {
            LINLI_ASSIGN(const QStringList words, linli::makeFirstAccount(ledger, credentials, kdf));
            LINLI_TRY(afterSignIn(ledger));
            return words;
        },
        beginReading(std::move(done)));
}

void Desk::upgrade(QObject *context, const Credentials &credentials, DoneWithWords done)
{
    run<QStringList>(context, [this, credentials](Ledger *) { return upgradeNow(credentials); }, beginReading(std::move(done)));
}

Desk::DoneWithWords Desk::beginReading(DoneWithWords done)
{
    return [this, done = std::move(done)](const Result<QStringList> &words) {
        if (!words.ok())
            return done(words);
        if (const auto opened = openReader(); !opened.ok())
            return done(opened.error());
        setState(DeskState::SignedIn);
        done(words);
    };
}

Result<QStringList> Desk::upgradeNow(const Credentials &credentials)
{
    LINLI_ASSIGN(auto upgraded, upgradeLedger(m_target, m_clock, credentials));
    take(std::move(upgraded.ledger));
    LINLI_TRY(afterSignIn(*m_writer));
    return upgraded.recoveryWords;
}

void Desk::signOut(QObject *context, Done done)
{
    Q_EMIT leaving();
    run<void>(
        context,
        [this](Ledger *ledger) -> Result<void> {
            const auto left = ledger ? linli::signOut(*ledger) : success();
            if (ledger)
                ledger->setSession(nullptr); // Even where the ledger could not note it.
            m_session.reset();
            return left;
        },
        std::move(done));
}

void Desk::lock()
{
    Q_EMIT leaving();
    ++m_round;
    m_handed.reset();
    if (m_reader)
        m_reader->setSession(nullptr);
    setState(DeskState::SignedOut);
    run<void>(
        this,
        [this](Ledger *ledger) {
            if (ledger)
                ledger->setSession(nullptr);
            m_session.reset();
            return success();
        },
        {});
}

void Desk::post(std::function<void(Ledger *)> job)
{
    Q_EMIT waitingChanged(++m_waiting);
    QMetaObject::invokeMethod(
        m_worker,
        [this, job = std::move(job), round = m_round] {
            m_workRound = round;
            job(m_writer.get());
        },
        Qt::QueuedConnection);
}

void Desk::share()
{
    if (m_writer)
        m_session = m_writer->sharedSession();
    if (m_session == m_shared)
        return;
    m_shared = m_session;
    QMetaObject::invokeMethod(
        this, [this, session = m_session, round = m_workRound] { adopt(session, round); }, Qt::QueuedConnection);
}

void Desk::adopt(const std::shared_ptr<const Session> &session, int round)
{
    if (round != m_round)
        return; // The window was locked since.
    m_handed = session;
    if (!m_reader)
        return; // An upgrade: its reader is opened next.
    m_reader->setSession(session);
    setState(session ? DeskState::SignedIn : DeskState::SignedOut);
}

void Desk::setState(DeskState state)
{
    if (state == DeskState::SignedIn && m_reader && m_reader->sharedSession() != m_handed)
        m_reader->setSession(m_handed);
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
    if (state == DeskState::SignedIn && !m_held.isEmpty())
        Q_EMIT changed(std::exchange(m_held, {}));
}

void Desk::tell(const Touched &touched)
{
    if (isSignedIn()) {
        Q_EMIT changed(touched);
        return;
    }
    for (auto it = touched.begin(); it != touched.end(); ++it)
        m_held[it.key()].unite(it.value());
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
