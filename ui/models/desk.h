// An open ledger as the window uses it: one thread writes, the window reads on a connection of its own.
#pragma once

#include "core/accounts/signin.h"
#include "core/ledger/ledger.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QThread>

#include <functional>
#include <memory>

namespace linli::ui {

/// What stands between an opened ledger and its content.
enum class DeskState {
    NeedsUpgrade, ///< Made before there were accounts; nothing can be read yet.
    NeedsFirstAccount, ///< New; nothing can be read yet.
    SignedOut, ///< Nobody is signed in, or the window is locked.
    SignedIn,
};

class Desk : public QObject
{
    Q_OBJECT

public:
    /// Opens a ledger, or makes a new one first. Nobody is signed in. `clock` must outlive the desk.
    static Result<std::unique_ptr<Desk>> open(const QString &target, const Clock &clock);
    static Result<std::unique_ptr<Desk>> create(const QString &target, const Clock &clock);
    ~Desk() override;

    /// For reading on the window's thread: short queries, a page at a time. Not before there is an account.
    Ledger &reader() { return *m_reader; }
    Database &db() { return m_reader->db(); }
    const Clock &clock() const { return m_clock; }
    const QString &target() const { return m_target; }
    /// The name shown in the window: the file's, without its ending.
    QString name() const;
    bool isReadOnly() const { return m_readOnly; }
    DeskState state() const { return m_state; }
    bool isSignedIn() const { return m_state == DeskState::SignedIn; }

    using Done = std::function<void(const Result<void> &)>;
    using DoneWithWords = std::function<void(const Result<QStringList> &)>;
    /// Runs on the thread that writes (deriving the key takes most of a second), then the window reads with the
    /// same session. `done` comes on this thread, unless `context` is gone by then.
    void signIn(QObject *context, const Credentials &credentials, Done done);
    /// With the recovery words instead of a password.
    void recover(QObject *context, const QString &words, const Credentials &credentials, Done done);
    /// The first account of a new ledger; gives the recovery words. `kdf`: see KdfCost::named.
    void makeFirstAccount(QObject *context, const Credentials &credentials, DoneWithWords done, const QString &kdf = {});
    /// The same for a ledger of before there were accounts, after a backup.
    void upgrade(QObject *context, const Credentials &credentials, DoneWithWords done);
    /// Journalled; the connections forget the keys.
    void signOut(QObject *context, Done done);
    /// The connections forget the keys at once (the writer after what was asked for). What changes while it is
    /// locked is told after the next sign-in.
    void lock();

    /// Runs `action` on the thread that writes and `done` afterwards on this one, unless `context` is gone by
    /// then.
    template <class T>
    void write(QObject *context, std::function<Result<T>(Ledger &)> action,
        std::function<void(const Result<T> &)> done)
    {
        run<T>(
            context,
            [action = std::move(action)](Ledger *ledger) { return ledger ? action(*ledger) : Result<T>(readOnlyError()); },
            std::move(done));
    }
    /// How many writes are under way or wait for their turn.
    int waiting() const { return m_waiting; }

Q_SIGNALS:
    /// Rows changed; told on the window's thread after the commit.
    void changed(const linli::Touched &touched);
    void waitingChanged(int waiting);
    void stateChanged();
    /// The session is about to end, by lock() or signOut(): the last moment to write in its name.
    void leaving();

private:
    Desk(QString target, const Clock &clock);
    Result<void> start(bool create);
    Result<void> openReader();
    void take(std::unique_ptr<Ledger> ledger);
    /// For `done` of what gives a ledger its keys: the window reads from then on.
    DoneWithWords beginReading(DoneWithWords done);
    Result<QStringList> upgradeNow(const Credentials &credentials);
    Result<void> signInReading(const Credentials &credentials);
    void post(std::function<void(Ledger *)> job);
    void share();
    void adopt(const std::shared_ptr<const Session> &session, int round);
    void setState(DeskState state);
    void tell(const Touched &touched);
    void finished();
    static Error readOnlyError();

    template <class T>
    void run(QObject *context, std::function<Result<T>(Ledger *)> action, std::function<void(const Result<T> &)> done)
    {
        QPointer<QObject> guard(context);
        post([this, guard, action = std::move(action), done = std::move(done)](Ledger *ledger) {
            auto result = std::make_shared<Result<T>>(action(ledger));
            share(); // Before `done`, which reads already.
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

    QString m_target;
    const Clock &m_clock;
    QThread m_thread;
    QObject *m_worker = nullptr; ///< Lives in m_thread; jobs are posted to it.
    // Used in m_thread only:
    std::unique_ptr<Ledger> m_writer; ///< None on a ledger that can only be read, and before an upgrade.
    std::shared_ptr<const Session> m_session;
    std::shared_ptr<const Session> m_shared; ///< The last one that was handed over.
    int m_workRound = 0; ///< m_round as it was when the present job was asked for.
    // Used in the window's thread only:
    std::unique_ptr<Ledger> m_reader;
    std::shared_ptr<const Session> m_handed; ///< The session that the window reads with.
    DeskState m_state = DeskState::SignedOut;
    bool m_readOnly = false;
    int m_waiting = 0;
    int m_round = 0; ///< Grows with every lock, so that a job asked for before it can't undo it.
    Touched m_held; ///< What changed while nobody was signed in.
};

} // namespace linli::ui
