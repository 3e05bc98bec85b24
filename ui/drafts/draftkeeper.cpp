#include "ui/drafts/draftkeeper.h"

#include "core/ledger/permit.h"
#include "ui/widgets/panelform.h"

#include <QTimer>

namespace linli::ui {

namespace {
constexpr int keptAfter = 4000; ///< Milliseconds after the first key that is not kept yet; 5 s are promised.
}

QString writtenAt(const QDateTime &time, QDate today)
{
    return time.toString(time.date() == today ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

DraftKeeper::DraftKeeper(Desk &desk, const QString &name, Kind kind, PanelForm *form)
    : QObject(form)
    , m_desk(desk)
    , m_form(form)
    , m_timer(new QTimer(this))
    , m_atFirst(form->values())
    , m_now(m_atFirst)
    , m_kept(m_atFirst)
{
    const Session *session = desk.reader().session();
    m_slot = std::make_shared<Slot>(Slot{session ? session->account : 0, name, 0, false});
    if (name.isEmpty() || !session || desk.isReadOnly() || !permit(desk.reader(), Action::Edit, kind).ok())
        return;
    m_timer->setSingleShot(true);
    m_timer->setInterval(keptAfter);
    connect(m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
    connect(form->form(), &Form::edited, this, &DraftKeeper::edited);
    connect(form, &PanelForm::cancelled, this, &DraftKeeper::discard);
    connect(form, &PanelForm::draftWanted, this, &DraftKeeper::goOn);
    connect(form, &PanelForm::draftUnwanted, this, &DraftKeeper::throwAway);
    connect(&desk, &Desk::leaving, this, &DraftKeeper::keepNow);
    if (auto earlier = ownDrafts(desk.reader(), name); earlier.ok())
        m_earlier = earlier.take();
    offerNext();
}

DraftKeeper::~DraftKeeper()
{
    keepNow(); // The window was closed.
}

void DraftKeeper::edited()
{
    m_now = m_form->values();
    if (!m_timer->isActive())
        m_timer->start();
}

void DraftKeeper::keepNow()
{
    m_timer->stop();
    if (m_now == m_kept)
        return;
    m_kept = m_now;
    const bool worthless = m_now == m_atFirst;
    m_desk.write<void>(
        nullptr,
        [slot = m_slot, fields = m_now, worthless](Ledger &ledger) -> Result<void> {
            // Another person's session must not become the owner of what this one wrote.
            if (slot->closed || !ledger.session() || ledger.session()->account != slot->account)
                return success();
            if (worthless) {
                LINLI_TRY(removeDraft(ledger, std::exchange(slot->id, 0)));
                return success();
            }
            LINLI_ASSIGN(slot->id, saveDraft(ledger, {slot->id, slot->form, fields, {}}));
            return success();
        },
        {});
}

void DraftKeeper::forget(Slot &slot, Ledger &ledger)
{
    slot.closed = true;
    if (slot.id != 0 && ledger.session() && ledger.session()->account == slot.account)
        (void)removeDraft(ledger, slot.id).ok(); // What was saved stays saved; at worst the draft is offered again.
}

void DraftKeeper::discard()
{
    m_timer->stop();
    m_kept = m_now;
    m_desk.write<void>(
        nullptr,
        [slot = m_slot](Ledger &ledger) {
            forget(*slot, ledger);
            return success();
        },
        {});
}

void DraftKeeper::offerNext()
{
    if (m_earlier.isEmpty())
        return m_form->withdrawOffer();
    m_form->offerDraft(tr("You were writing this at %1 and did not save it.").arg(writtenAt(m_earlier.first().saved, m_desk.clock().today())));
}

void DraftKeeper::goOn()
{
    if (m_earlier.isEmpty())
        return;
    keepNow(); // What was written meanwhile is a draft of its own and is offered the next time.
    const Draft draft = m_earlier.takeFirst();
    m_slot = std::make_shared<Slot>(Slot{m_slot->account, m_slot->form, draft.id, false});
    m_form->setValues(draft.fields);
    m_now = m_kept = m_form->values();
    m_timer->stop();
    offerNext();
    m_form->form()->focusFirstField();
}

void DraftKeeper::throwAway()
{
    if (m_earlier.isEmpty())
        return;
    const qint64 id = m_earlier.takeFirst().id;
    m_desk.write<void>(nullptr, [id](Ledger &ledger) { return removeDraft(ledger, id); }, {});
    offerNext();
}

} // namespace linli::ui
