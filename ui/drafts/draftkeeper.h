// Keeps what is written into an open form as a draft of the person who is signed in, and offers what was begun
// earlier. It belongs to the form.
#pragma once

#include "core/accounts/draft.h"
#include "core/rights/permission.h"
#include "ui/models/desk.h"
#include "ui/widgets/form.h"

#include <QObject>

class QTimer;

namespace linli::ui {

class PanelForm;

class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// `name`: the form's stable word (Draft::form), `kind`: what saving it edits. Attach it when the form holds
    /// what it begins with. With an empty name, on a ledger that is only read, or for somebody who may not edit
    /// `kind`, it keeps and offers nothing.
    DraftKeeper(Desk &desk, const QString &name, Kind kind, PanelForm *form);
    ~DraftKeeper() override;

    /// `action`, and when it went well the draft is gone.
    template <class T>
    std::function<Result<T>(Ledger &)> thenForget(std::function<Result<T>(Ledger &)> action)
    {
        return [slot = m_slot, action = std::move(action)](Ledger &ledger) {
            Result<T> done = action(ledger);
            if (done.ok())
                forget(*slot, ledger);
            return done;
        };
    }
    /// The person gave the form up.
    void discard();
    /// Keeps at once what is not kept yet.
    void keepNow();

private:
    /// The draft's row. Besides the two constants only the thread that writes touches it, so that what was asked
    /// for earlier is done earlier.
    struct Slot
    {
        const qint64 account;
        const QString form;
        qint64 id = 0; ///< 0: no row yet.
        bool closed = false; ///< Saved or given up: nothing is written any more.
    };

    static void forget(Slot &slot, Ledger &ledger);
    void edited();
    void offerNext();
    void goOn();
    void throwAway();

    Desk &m_desk;
    PanelForm *m_form;
    QTimer *m_timer;
    std::shared_ptr<Slot> m_slot;
    QList<Draft> m_earlier; ///< Not decided on yet; the first is on offer.
    FormValues m_atFirst; ///< What the form began with: not worth keeping.
    FormValues m_now; ///< The form is half gone when this is destroyed.
    FormValues m_kept;
};

/// "14:05" of today, else with the day.
QString writtenAt(const QDateTime &time, QDate today);

} // namespace linli::ui
