// A reading connection on a thread of its own, for what would hold up the window or the next save.
#pragma once

#include "core/storage/transaction.h"
#include "ui/models/desk.h"

namespace linli::ui {

class DeskReader : public QObject
{
    Q_OBJECT

public:
    explicit DeskReader(Desk &desk, QObject *parent = nullptr);
    ~DeskReader() override;

    /// Asks in one read transaction, as who is signed in now; `done` comes on this thread, unless the reader is gone by then.
    template <class T>
    void ask(std::function<Result<T>(Ledger &)> question, std::function<void(const Result<T> &)> done)
    {
        post([this, guard = QPointer<DeskReader>(this), question = std::move(question), done = std::move(done),
                 session = m_desk.reader().sharedSession()] {
            const auto answer = [&]() -> Result<T> {
                LINLI_ASSIGN(Ledger * ledger, open(session));
                LINLI_ASSIGN(const Transaction reading, Transaction::begin(ledger->db(), Transaction::Kind::Read));
                return question(*ledger);
            };
            auto result = std::make_shared<Result<T>>(answer());
            QMetaObject::invokeMethod(
                this, [guard, result, done] { guard ? done(*result) : void(); }, Qt::QueuedConnection);
        });
    }
    /// Runs on the reader's thread, after what was asked before.
    void post(std::function<void()> job);
    /// The connection and its keys are let go, as when the window is locked.
    void forget();

private:
    Result<Ledger *> open(const std::shared_ptr<const Session> &session);

    Desk &m_desk;
    const QString m_target;
    QThread m_thread;
    QObject *m_worker;
    std::unique_ptr<Ledger> m_ledger; ///< Used in m_thread only.
};

} // namespace linli::ui
