// The leaders' register: an appointment a row (D2, D5).
#include "core/areas/appointment.h"
#include "core/base/partialdate.h"
#include "core/base/text.h"
#include "core/imports/areafinder.h"
#include "core/imports/importrun.h"
#include "core/imports/personfacts.h"
#include "core/imports/personmatch.h"
#include "core/persons/personstore.h"

namespace linli {

namespace {

const QString officeField = QStringLiteral("office");
const QString areaField = QStringLiteral("area");
const QString nameField = QStringLiteral("name");

std::optional<AreaKind> kindOfOffice(const QString &office)
{
    const QString word = withoutSpaces(toHalfWidth(office));
    if (word.contains(u"微单元") || word.contains(u"单元长"))
        return AreaKind::Unit;
    if (word.contains(u"栋") || word.contains(u"楼长"))
        return AreaKind::Building;
    if (word.contains(u"片"))
        return AreaKind::Sector;
    return word.contains(u"网格") ? std::optional(AreaKind::Grid) : std::nullopt;
}

FoundBy foundByFromText(const QString &text)
{
    return text.contains(u"自荐") ? FoundBy::SelfNominated
        : text.contains(u"推")    ? FoundBy::Recommended
                                  : FoundBy::Unknown;
}

FoundHow foundHowFromText(const QString &text)
{
    return text.contains(u"线上") ? FoundHow::Online
        : text.contains(u"线下")  ? FoundHow::Offline
                                  : FoundHow::Unknown;
}

class LeaderImporter : public RowImporter
{
public:
    LeaderImporter(ImportRun &run, AreaFinder finder)
        : m_run(run)
        , m_finder(std::move(finder))
    {
    }

    bool isData(const RowCells &row) const override
    {
        return !row.text(areaField).isEmpty() || !row.text(nameField).isEmpty();
    }

    Result<void> take(const RowCells &row) override
    {
        const QString office = row.text(officeField).isEmpty() ? m_office : row.text(officeField);
        m_office = office;
        if (m_run.decision(row.number()) && m_run.decision(row.number())->kind == Decision::Kind::Skip) {
            m_run.count(RowOutcome::Refused);
            return success();
        }
        LINLI_ASSIGN(const AreaId area, areaOf(row, office));
        if (area.isNull())
            return success();
        Person given = readPerson(row, m_run);
        given.politics = politicsFromText(row.text(QStringLiteral("politics")));
        given.standing = standingFromText(row.text(QStringLiteral("standing")));
        given.employer = row.text(QStringLiteral("employer"));
        if (given.name.isEmpty()) {
            m_run.refuse(row, nameField, translate("imports", "The row has no name."));
            return success();
        }
        const qint64 before = m_run.change().rowCount();
        LINLI_ASSIGN(const PersonId person, personOf(row, given, area));
        if (person.isNull())
            return success();
        LINLI_ASSIGN(const bool added, appoint(row, area, person, given.phone));
        m_run.count(added                            ? RowOutcome::Added
                : m_run.change().rowCount() > before ? RowOutcome::Updated
                                                     : RowOutcome::Unchanged);
        return success();
    }

private:
    /// Null when the row was refused.
    Result<AreaId> areaOf(const RowCells &row, const QString &office)
    {
        const QString name = row.text(areaField);
        const auto kind = kindOfOffice(office);
        if (!kind && !office.isEmpty()) {
            m_run.refuse(row, officeField,
                translate("imports",
                    "This is none of the four offices: grid, sector, building or micro-unit leader."));
            return AreaId();
        }
        QList<AreaId> found = kind ? m_finder.named(name, *kind) : m_finder.named(name);
        if (found.size() > 1) // The community's column tells which.
            found = inCommunity(row, found);
        if (found.size() == 1)
            return found.first();
        if (found.size() > 1) {
            m_run.refuse(row, areaField,
                translate("imports", "Several areas have this name. Add a column with the community."));
            return AreaId();
        }
        const AreaId building = kind == AreaKind::Unit ? m_finder.buildingAtStartOf(name) : AreaId();
        if (building)
            return m_finder.unitOf(m_run.change(), name, building);
        m_run.refuse(row, areaField,
            translate("imports", "The tree has no such area. Import the tree of areas first."));
        return AreaId();
    }

    QList<AreaId> inCommunity(const RowCells &row, const QList<AreaId> &areas) const
    {
        const QString community = tidyAreaName(row.text(QStringLiteral("community")));
        QList<AreaId> inside;
        for (const AreaId area : areas) {
            const Area *above = m_finder.tree().above(area, AreaKind::Community);
            if (community.isEmpty() || (above && tidyAreaName(above->name) == community))
                inside.append(area);
        }
        return inside;
    }

    /// Null when the row waits for a decision.
    Result<PersonId> personOf(const RowCells &row, const Person &given, AreaId area)
    {
        LINLI_ASSIGN(const Match match, matchOf(row, given, area));
        if (match.kind == Match::Kind::Unclear) {
            m_run.askWhether(row, nameField,
                match.why + u' '
                    + translate("imports", "Number %1. Decide: the same, a new person, or skip the row.")
                          .arg(match.person.id.toText()));
            return PersonId();
        }
        if (match.kind == Match::Kind::None)
            return insertPerson(m_run.change(), given);
        const Person person = merged(match.person, given, false);
        LINLI_ASSIGN(const bool changed, updatePerson(m_run.change(), person));
        Q_UNUSED(changed)
        return person.id;
    }

    Result<Match> matchOf(const RowCells &row, const Person &given, AreaId area)
    {
        if (const auto decision = m_run.decision(row.number())) {
            if (decision->kind == Decision::Kind::New)
                return Match();
            LINLI_ASSIGN(const auto person, findPerson(m_run.db(), decision->person));
            if (person)
                return Match{Match::Kind::Same, *person, {}, {}};
        }
        LINLI_ASSIGN(const auto candidates, candidatesFor(m_run.db(), given));
        LINLI_ASSIGN(const auto leader, leaderOf(m_run.db(), area));
        // Who holds the very office and has the name is the one, whatever else changed.
        if (leader && leader->person.name == given.name
            && (given.idNumber.isEmpty() || leader->person.idNumber.isEmpty()
                || given.idNumber == leader->person.idNumber))
            return Match{Match::Kind::Same, leader->person, {}, {}};
        return matchLeader(given, candidates);
    }

    /// Whether a new appointment began.
    Result<bool> appoint(const RowCells &row, AreaId area, PersonId person, const QString &phone)
    {
        const QString found = row.text(QStringLiteral("found"));
        Appointment given;
        given.area = area;
        given.person = person;
        given.phone = phone;
        given.from = readDate(row, QStringLiteral("from"), m_run);
        given.foundBy = foundByFromText(found);
        given.foundHow = foundHowFromText(found);
        LINLI_ASSIGN(const auto present, leaderOf(m_run.db(), area));
        if (present && present->appointment.person == person) {
            LINLI_TRY(complete(present->appointment, given));
            return false;
        }
        if (present)
            LINLI_TRY(succeed(present->appointment, given.from));
        LINLI_ASSIGN(const AppointmentId id, insertAppointment(m_run.change(), given));
        Q_UNUSED(id)
        return true;
    }

    Result<void> complete(Appointment stored, const Appointment &given)
    {
        if (!given.phone.isEmpty())
            stored.phone = given.phone;
        stored.from = mergedDate(stored.from, given.from);
        if (given.foundBy != FoundBy::Unknown)
            stored.foundBy = given.foundBy;
        if (given.foundHow != FoundHow::Unknown)
            stored.foundHow = given.foundHow;
        LINLI_ASSIGN(const bool changed, updateAppointment(m_run.change(), stored));
        Q_UNUSED(changed)
        return success();
    }

    /// The one in office makes room: on the day the new one begins, if that is known and later (D2).
    Result<void> succeed(Appointment old, const QString &from)
    {
        const auto begin = PartialDate::fromText(from);
        const QString day = begin ? begin->first().toString(Qt::ISODate) : QString();
        old.until =
            !day.isEmpty() && day > old.from ? day : m_run.ledger().clock().today().toString(Qt::ISODate);
        old.endReason = translate("imports", "another leader in the register");
        LINLI_ASSIGN(const bool changed, updateAppointment(m_run.change(), old));
        Q_UNUSED(changed)
        return success();
    }

    ImportRun &m_run;
    AreaFinder m_finder;
    QString m_office; ///< Of the row above, where the cells are merged down.
};

} // namespace

Result<std::unique_ptr<RowImporter>> makeLeaderImporter(ImportRun &run)
{
    LINLI_ASSIGN(AreaFinder finder, AreaFinder::load(run.ledger()));
    return std::unique_ptr<RowImporter>(new LeaderImporter(run, std::move(finder)));
}

} // namespace linli
