// An open ledger as the window uses it: one thread writes, the window reads on a connection of its own.
#pragma once

#include "core/ledger/ledger.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace linli::ui {

class Desk : public QObject
{
    Q_OBJECT

public:
    /// Opens a ledger, or makes a new one first. `clock` must outlive the desk.
    static Result<std::unique_ptr<Desk>> open(const QString &target, const Clock &clock);
    static Result<std::unique_ptr<Desk>> create(const QString &target, const Clock &clock);
    ~Desk() override;

    /// For reading on the window's thread: short queries, a page at a time.
    Ledger &reader() { return *m_reader; }
    Database &db() { return m_reader->db(); }
    const Clock &clock() const { return m_clock; }
    const QString &target() const { return m_target; }
    /// The name shown in the window: the file's, without its ending.
    QString name() const;
    bool isReadOnly() const { return m_readOnly; }

    /// Runs `action` on the thread that writes and `done` afterwards on this one, unless `context` is gone by
    /// then.
    template <class T>
    void write(QObject *context, std::function<Result<T>(Ledger &)> action,
        std::function<void(const Result<T> &)> done)
    {
        QPointer<QObject> guard(context);
        post([this, guard, action = std::move(action), done = std::move(done)](Ledger *ledger) {
            auto result = std::make_shared<Result<T>>(ledger ? action(*ledger) : Result<T>(readOnlyError()));
            QMetaObject::invokeMethod(
                this,
                [this, guard, result, done] {
                    finished();
                    if (guard && done)
                        done(*result);
                },
                Qt::QueuedConnection);
        });
    }
    /// How many writes are under way or wait for their turn.
    int waiting() const { return m_waiting; }

Q_SIGNALS:
    /// Rows changed; told on the window's thread after the commit.
    void changed(const linli::Touched &touched);
    void waitingChanged(int waiting);

private:
    Desk(QString target, const Clock &clock);
    Result<void> start(bool create);
    void post(std::function<void(Ledger *)> job);
    void finished();
    static Error readOnlyError();

    QString m_target;
    const Clock &m_clock;
    QThread m_thread;
    QObject *m_worker = nullptr; ///< Lives in m_thread; jobs are posted to it.
    std::unique_ptr<Ledger> m_writer; ///< Made, used and closed in m_thread only.
    std::unique_ptr<Ledger> m_reader;
    bool m_readOnly = false;
    int m_waiting = 0;
};

} // namespace linli::ui
