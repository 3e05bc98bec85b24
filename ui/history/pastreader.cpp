#include "ui/history/pastreader.h"


namespace linli::ui {

namespace {

WriteControl controlOf(const std::shared_ptr<WorkControl> &control)
{
    return {[control](double done) { control->permille = int(done * 1000); }, &control->cancelled};
}

} // namespace

struct PastReader::Kept
{
    std::optional<AsOf> day;
    qint64 entries = 0; ///< The journal's length when the day was worked out.

    /// Inside a transaction: what was written since would be taken for what stood then.
    Result<void> hold(Ledger &ledger, QDate wanted, const WriteControl &control)
    {
        LINLI_ASSIGN(const auto length, ledger.db().integer(QStringLiteral("SELECT MAX(hlc) FROM journal_entry")));
        if (day && day->day() == wanted && entries == length.value_or(0))
            return success();
        day.reset();
        LINLI_ASSIGN(day, AsOf::open(ledger.db(), wanted, ledger.clock().today(), control));
        entries = length.value_or(0);
        return success();
    }
};

PastReader::PastReader(Desk &desk, QObject *parent)
    : QObject(parent), m_reader(desk), m_kept(std::make_shared<Kept>())
{
    connect(&desk, &Desk::leaving, this, &PastReader::forget);
}

PastReader::~PastReader()
{
    forget();
}

void PastReader::forget()
{
    if (m_control)
        m_control->cancelled = true;
    m_reader.post([kept = m_kept] { *kept = Kept(); });
}

void PastReader::overview(QDate day, std::shared_ptr<WorkControl> control, Done<PastOverview> done)
{
    m_control = control;
    m_reader.ask<PastOverview>(
        [day, control, kept = m_kept](Ledger &ledger) -> Result<PastOverview> {
            const WriteControl whole = controlOf(control);
            LINLI_TRY(kept->hold(ledger, day, {[&](double part) { whole.tell(part / 2); }, whole.cancelled}));
            LINLI_ASSIGN(auto counts, kept->day->counts({[&](double part) { whole.tell(0.5 + part / 2); }, whole.cancelled}));
            return PastOverview{day, kept->day->tree(), std::move(counts)};
        },
        std::move(done));
}

void PastReader::page(QDate day, AreaId within, std::optional<AreaId> after, Done<PastHouseholds> done)
{
    m_reader.ask<PastHouseholds>(
        [day, within, after, kept = m_kept](Ledger &ledger) -> Result<PastHouseholds> {
            LINLI_TRY(kept->hold(ledger, day, {}));
            return kept->day->page(within, after);
        },
        std::move(done));
}

void PastReader::card(QDate day, HouseholdId household, Done<PastCard> done)
{
    m_reader.ask<PastCard>(
        [day, household, kept = m_kept](Ledger &ledger) -> Result<PastCard> {
            LINLI_TRY(kept->hold(ledger, day, {}));
            return pastCard(*kept->day, household, ledger.clock().today());
        },
        std::move(done));
}

void PastReader::compare(QDate from, QDate until, std::shared_ptr<WorkControl> control, Done<Difference> done)
{
    m_control = control;
    m_reader.ask<Difference>(
        [from, until, control](Ledger &ledger) {
            return difference(ledger.db(), from, until, ledger.clock().today(), {}, controlOf(control));
        },
        std::move(done));
}

} // namespace linli::ui
