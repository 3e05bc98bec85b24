#include "ui/history/pastreader.h"

#include "core/program/openledger.h"
#include "core/storage/transaction.h"
#include "ui/models/desk.h"

namespace linli::ui {

namespace {

WriteControl controlOf(const std::shared_ptr<WorkControl> &control)
{
    return {[control](double done) { control->permille = int(done * 1000); }, &control->cancelled};
}

} // namespace

struct PastReader::Kept
{
    std::unique_ptr<Ledger> ledger;
    std::optional<AsOf> day;
    qint64 entries = 0; ///< The journal's length when the day was worked out.

    Result<void> open(const QString &target, const Clock &clock, const std::shared_ptr<const Session> &session)
    {
        if (!ledger) {
            LINLI_ASSIGN(ledger, Ledger::openReader(target, programOptions(clock)));
            ledger->setSession(session);
        }
        return success();
    }
    /// Inside a transaction: what was written since would be taken for what stood then.
    Result<void> hold(QDate wanted, const WriteControl &control)
    {
        LINLI_ASSIGN(const auto length, ledger->db().integer(QStringLiteral("SELECT MAX(hlc) FROM journal_entry")));
        if (day && day->day() == wanted && entries == length.value_or(0))
            return success();
        day.reset();
        LINLI_ASSIGN(day, AsOf::open(ledger->db(), wanted, ledger->clock().today(), control));
        entries = length.value_or(0);
        return success();
    }
};

PastReader::PastReader(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_worker(new QObject), m_kept(std::make_shared<Kept>())
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&desk, &Desk::leaving, this, &PastReader::forget);
    m_thread.start();
}

PastReader::~PastReader()
{
    forget();
    m_thread.quit();
    m_thread.wait();
}

void PastReader::forget()
{
    if (m_control)
        m_control->cancelled = true;
    QMetaObject::invokeMethod(m_worker, [kept = m_kept] { *kept = Kept(); }, Qt::QueuedConnection);
}

template <class T>
void PastReader::ask(std::function<Result<T>(Kept &)> question, Done<T> done)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, guard = QPointer<PastReader>(this), kept = m_kept, question = std::move(question), done = std::move(done),
            target = m_desk.target(), clock = &m_desk.clock(), session = m_desk.reader().sharedSession()] {
            const auto answer = [&]() -> Result<T> {
                LINLI_TRY(kept->open(target, *clock, session));
                LINLI_ASSIGN(const Transaction reading, Transaction::begin(kept->ledger->db(), Transaction::Kind::Read));
                return question(*kept);
            };
            auto result = std::make_shared<Result<T>>(answer());
            QMetaObject::invokeMethod(
                this, [guard, result, done] { guard ? done(*result) : void(); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void PastReader::overview(QDate day, std::shared_ptr<WorkControl> control, Done<PastOverview> done)
{
    m_control = control;
    ask<PastOverview>(
        [day, control](Kept &kept) -> Result<PastOverview> {
            const WriteControl whole = controlOf(control);
            LINLI_TRY(kept.hold(day, {[&](double part) { whole.tell(part / 2); }, whole.cancelled}));
            LINLI_ASSIGN(auto counts, kept.day->counts({[&](double part) { whole.tell(0.5 + part / 2); }, whole.cancelled}));
            return PastOverview{day, kept.day->tree(), std::move(counts)};
        },
        std::move(done));
}

void PastReader::page(QDate day, AreaId within, std::optional<AreaId> after, Done<PastHouseholds> done)
{
    ask<PastHouseholds>(
        [day, within, after](Kept &kept) -> Result<PastHouseholds> {
            LINLI_TRY(kept.hold(day, {}));
            return kept.day->page(within, after);
        },
        std::move(done));
}

void PastReader::compare(QDate from, QDate until, std::shared_ptr<WorkControl> control, Done<Difference> done)
{
    m_control = control;
    ask<Difference>(
        [from, until, control](Kept &kept) {
            return difference(kept.ledger->db(), from, until, kept.ledger->clock().today(), {}, controlOf(control));
        },
        std::move(done));
}

} // namespace linli::ui
