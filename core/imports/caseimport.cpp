// Tickets of the 12345 hotline: a case a row (R14, R18a).
#include "core/base/text.h"
#include "core/households/householdstore.h"
#include "core/imports/ticketfacts.h"
#include "core/persons/persontokens.h"

namespace linli {

namespace {

const QString placeField = QStringLiteral("place");

class CaseImporter : public RowImporter
{
public:
    CaseImporter(ImportRun &run, AreaFinder finder)
        : m_run(run)
        , m_finder(std::move(finder))
    {
    }

    bool isData(const RowCells &row) const override
    {
        return !row.text(QStringLiteral("number")).isEmpty() || !row.text(QStringLiteral("body")).isEmpty();
    }

    Result<void> take(const RowCells &row) override
    {
        ImportedTicket ticket = readTicket(row, m_run);
        LINLI_TRY(place(row, ticket));
        if (ticket.area.isNull()) {
            m_run.refuse(row, placeField,
                translate("imports",
                    "Neither the address nor the community is in the tree. Import the tree of areas first."));
            return success();
        }
        LINLI_ASSIGN(ticket.reporter, reporterOf(ticket));
        const auto opened = openImportedTicket(m_run.ledger(), m_run.change(), ticket);
        if (!opened.ok() && opened.error().kind == ErrorKind::Invalid) {
            m_run.refuse(row, QStringLiteral("number"), opened.error().message);
            return success();
        }
        if (!opened.ok())
            return opened.error();
        m_run.count(outcomeOf(opened->result));
        return success();
    }

private:
    static RowOutcome outcomeOf(TicketResult result)
    {
        switch (result) {
        case TicketResult::Added:
            return RowOutcome::Added;
        case TicketResult::Updated:
            return RowOutcome::Updated;
        case TicketResult::Unchanged:
            break;
        }
        return RowOutcome::Unchanged;
    }

    /// As near as the address tells: the flat, its micro-unit, the building; else the community.
    Result<void> place(const RowCells &row, ImportedTicket &ticket)
    {
        const auto [area, rest] = m_finder.placeIn(ticket.place);
        ticket.area = area;
        if (area.isNull()) {
            const QString community = row.text(QStringLiteral("community"));
            const auto named = m_finder.named(community, AreaKind::Community);
            ticket.area = named.size() == 1 ? named.first() : AreaId();
            return success();
        }
        const Door door = doorIn(rest);
        const AreaId building = m_finder.above(area, AreaKind::Building);
        if (door.room.isEmpty() || building.isNull())
            return success();
        LINLI_ASSIGN(const auto household, householdAt(m_run.db(), building, door.stairwell, door.room));
        if (!household)
            return success();
        ticket.household = *household;
        LINLI_ASSIGN(const AreaId unit, unitOf(m_run.db(), *household));
        if (unit)
            ticket.area = unit;
        return success();
    }

    /// The only person of this name and phone; null otherwise.
    Result<PersonId> reporterOf(const ImportedTicket &ticket)
    {
        QList<PersonId> found;
        if (ticket.reporterName.isEmpty() || ticket.reporterPhone.isEmpty())
            return PersonId();
        const TokenCondition samePhone =
            hasToken(m_run.db(), QStringLiteral("id"), TokenKind::Phone, ticket.reporterPhone);
        LINLI_TRY(m_run.db().each(
            QStringLiteral("SELECT id FROM person WHERE name = ? AND void_reason IS NULL AND ") + samePhone.sql,
            QVariantList{ticket.reporterName} + samePhone.values,
            [&](const Row &row) { found.append(row.id<PersonId>(0)); }));
        return found.size() == 1 ? found.first() : PersonId();
    }

    ImportRun &m_run;
    AreaFinder m_finder;
};

} // namespace

Result<std::unique_ptr<RowImporter>> makeCaseImporter(ImportRun &run)
{
    LINLI_ASSIGN(AreaFinder finder, AreaFinder::load(run.ledger()));
    return std::unique_ptr<RowImporter>(new CaseImporter(run, std::move(finder)));
}

} // namespace linli
