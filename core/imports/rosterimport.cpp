// The roster: a resident a row, or a vacant flat (D4). Rows below a household's first one leave its facts
// out.
#include "core/households/carekinds.h"
#include "core/base/text.h"
#include "core/imports/personfacts.h"
#include "core/imports/personmatch.h"
#include "core/imports/rosterhousehold.h"
#include "core/imports/rosterwords.h"
#include "core/persons/personstore.h"

#include <QRegularExpression>

namespace linli {

namespace {

const QString nameField = QStringLiteral("name");
const QString careField = QStringLiteral("care");

class RosterImporter : public RowImporter
{
public:
    RosterImporter(ImportRun &run, AreaFinder finder, CareKinds careKinds)
        : m_run(run)
        , m_household(run, std::move(finder))
        , m_careKinds(std::move(careKinds))
    {
    }

    bool isData(const RowCells &row) const override
    {
        return !row.text(QStringLiteral("room")).isEmpty() || !withoutSpaces(row.text(nameField)).isEmpty()
            || !row.text(QStringLiteral("id_number")).isEmpty();
    }

    Result<void> take(const RowCells &row) override
    {
        const bool begins = m_household.turnTo(row);
        if (const auto decision = m_run.decision(row.number());
            decision && decision->kind == Decision::Kind::Skip) {
            m_run.count(RowOutcome::Refused);
            return success();
        }
        const qint64 before = m_run.change().rowCount();
        if (withoutSpaces(row.text(nameField)).isEmpty())
            return takeWithoutName(row, begins, before);
        ++m_people;
        ++m_peopleSinceTotal;
        const Person given = readPerson(row, m_run);
        LINLI_ASSIGN(const bool settled, m_household.settle(row));
        if (!settled)
            return success();
        ++m_household.rowsOfPeople;
        LINLI_ASSIGN(const auto resident, residentOf(row, given));
        if (!resident)
            return success();
        m_seen.insert(resident->person);
        LINLI_TRY(flag(row, resident->person, given, resident->cameIn));
        count(resident->cameIn, before);
        return success();
    }

    void total(const RowCells &row) override
    {
        static const QRegularExpression number(QStringLiteral("^(\\d{1,7})(人|口|名)?$"));
        static const QRegularExpression part(QStringLiteral("小计"));
        bool isPart = false;
        for (int column = 0; column < int(row.cells().size()); ++column) {
            const QString text = withoutSpaces(toHalfWidth(row.cells()[column].text));
            isPart = isPart || text.contains(part);
            const auto match = number.match(text);
            const bool people = match.hasMatch()
                && (!match.captured(2).isEmpty() || columnLetter(column) == row.letter(nameField));
            const qint64 counted = isPart ? m_peopleSinceTotal : m_people;
            if (people && match.captured(1).toLongLong() != counted)
                m_run.summary().problems.append(
                    {row.number(), columnLetter(column), ProblemKind::TotalDiffers,
                        translate("imports", "The list gives another total: %n person(s) stand in it.",
                            nullptr, int(counted)),
                        row.cells()[column].text});
        }
        if (isPart)
            m_peopleSinceTotal = 0;
    }

    Result<void> finish() override
    {
        QStringList &facts = m_run.summary().facts;
        if (m_household.buildingsFilledDown())
            facts.append(
                translate("imports", "The building is written once and counts for the rows below it."));
        if (m_household.factsOnFirstRow())
            facts.append(translate("imports", "What is about the household stands on its first row only."));
        return success();
    }

private:
    struct Resident
    {
        PersonId person;
        bool cameIn = false; ///< Did not live in this household.
    };

    void count(bool added, qint64 before)
    {
        m_run.count(added                            ? RowOutcome::Added
                : m_run.change().rowCount() > before ? RowOutcome::Updated
                                                     : RowOutcome::Unchanged);
    }

    Result<void> takeWithoutName(const RowCells &row, bool begins, qint64 before)
    {
        if (!begins || !row.text(QStringLiteral("id_number")).isEmpty()) {
            m_run.refuse(row, nameField, translate("imports", "The row has no name."));
            return success();
        }
        LINLI_ASSIGN(const bool settled, m_household.settleWithoutPeople(row));
        if (settled)
            count(m_household.isNew(), before);
        return success();
    }

    Membership membershipFrom(const RowCells &row)
    {
        Membership membership;
        membership.household = m_household.id();
        membership.relation = withoutSpaces(row.text(QStringLiteral("relation")));
        membership.isHead = row.has(QStringLiteral("relation")) ? isHeadRelation(membership.relation)
                                                                : m_household.rowsOfPeople == 1;
        membership.registration = registrationFromText(row.text(QStringLiteral("registration")));
        membership.from = readDate(row, QStringLiteral("moved_in"), m_run);
        membership.note = row.text(QStringLiteral("note"));
        return membership;
    }

    Result<Match> matchOf(const RowCells &row, const Person &given)
    {
        if (const auto decision = m_run.decision(row.number())) {
            if (decision->kind == Decision::Kind::New)
                return Match();
            LINLI_ASSIGN(const auto person, findPerson(m_run.db(), decision->person));
            if (person)
                return Match{Match::Kind::Same, *person, {}, {}};
        }
        LINLI_ASSIGN(const auto candidates, candidatesFor(m_run.db(), given));
        return matchResident(given, m_household.id(), candidates, m_seen);
    }

    /// Nothing when the row waits for a decision or was refused.
    Result<std::optional<Resident>> residentOf(const RowCells &row, const Person &given)
    {
        LINLI_ASSIGN(const Match match, matchOf(row, given));
        if (match.kind == Match::Kind::Unclear) {
            m_run.askWhether(row, nameField,
                match.why + u' '
                    + translate("imports", "Number %1. Decide: the same, a new person, or skip the row.")
                          .arg(match.person.id.toText()));
            return std::optional<Resident>();
        }
        const Membership membership = membershipFrom(row);
        LINLI_ASSIGN(const bool isFree, freeHeadship(membership, match.person.id));
        if (!isFree) {
            m_run.refuse(row, QStringLiteral("relation"),
                translate("imports",
                    "There is another head of the household at this address already. Give the flat a room "
                    "number of its own, or correct the relation."));
            return std::optional<Resident>();
        }
        Resident resident{match.person.id, false};
        if (match.kind == Match::Kind::None) {
            LINLI_ASSIGN(resident.person, insertPerson(m_run.change(), given));
        } else {
            LINLI_ASSIGN(const bool changed, updatePerson(m_run.change(), merged(match.person, given, true)));
            Q_UNUSED(changed)
        }
        LINLI_ASSIGN(resident.cameIn, live(membership, resident.person));
        return std::optional(resident);
    }

    /// A head whom the list has not named so far gives way to the one it names; false when both stand in it.
    Result<bool> freeHeadship(const Membership &membership, PersonId person)
    {
        if (!membership.isHead)
            return true;
        LINLI_ASSIGN(const auto members, membershipsOf(m_run.db(), membership.household));
        for (Membership member : members) {
            if (!member.isHead || !member.until.isEmpty() || member.person == person)
                continue;
            if (m_seen.contains(member.person))
                return false;
            member.isHead = false;
            LINLI_ASSIGN(const bool changed, updateMembership(m_run.change(), member));
            Q_UNUSED(changed)
        }
        return true;
    }

    /// The person lives in the household; whether that is new.
    Result<bool> live(Membership given, PersonId person)
    {
        given.person = person;
        LINLI_ASSIGN(auto present, currentMembership(m_run.db(), person));
        if (present && present->household == given.household) {
            if (!given.relation.isEmpty()) {
                present->relation = given.relation;
                present->isHead = given.isHead;
            }
            if (given.registration != Registration::Unknown)
                present->registration = given.registration;
            present->from = mergedDate(present->from, given.from);
            if (!given.note.isEmpty())
                present->note = given.note;
            LINLI_ASSIGN(const bool changed, updateMembership(m_run.change(), *present));
            Q_UNUSED(changed)
            return false;
        }
        if (present) { // Only when somebody decided so.
            present->until = m_run.listDay().toString(Qt::ISODate);
            present->endReason = translate("imports", "moved, by the roster");
            LINLI_ASSIGN(const bool ended, updateMembership(m_run.change(), *present));
            Q_UNUSED(ended)
            if (given.from.isEmpty())
                given.from = present->until;
        }
        // No life event: a roster says how things are, not that somebody moved; thousands would wait to be confirmed.
        LINLI_ASSIGN(const MembershipId id, insertMembership(m_run.change(), given));
        Q_UNUSED(id)
        return true;
    }

    Result<void> flag(const RowCells &row, PersonId id, const Person &given, bool cameIn)
    {
        const QStringList kinds =
            careKindsFromText(row.text(careField), isYes(row.text(QStringLiteral("alone"))), m_careKinds);
        const QStringList impossible = impossibleFlags(kinds, given, m_run.listDay());
        for (const QString &kind : impossible)
            m_run.problem(row, careField, ProblemKind::FlagContradictsAge,
                translate("imports", "“%1” does not go with this age or sex. It is kept; please check it.")
                    .arg(m_careKinds.nameOf(kind)));
        if (kinds.isEmpty())
            return success();
        // With somebody new here the beginning is as unknown as that of the membership (D4a).
        return setCareFlags(m_run.change(), m_run.db(), id, kinds, cameIn ? QDate() : m_run.listDay(), false);
    }

    ImportRun &m_run;
    RosterHousehold m_household;
    CareKinds m_careKinds;
    QSet<PersonId> m_seen; ///< Persons of rows above.
    qint64 m_people = 0;
    qint64 m_peopleSinceTotal = 0;
};

} // namespace

Result<std::unique_ptr<RowImporter>> makeRosterImporter(ImportRun &run)
{
    LINLI_ASSIGN(AreaFinder finder, AreaFinder::load(run.ledger()));
    LINLI_ASSIGN(CareKinds careKinds, CareKinds::load(run.db()));
    return std::unique_ptr<RowImporter>(new RosterImporter(run, std::move(finder), std::move(careKinds)));
}

} // namespace linli
