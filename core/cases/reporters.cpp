#include "core/cases/reporters.h"

#include "core/base/text.h"
#include "core/cases/places.h"
#include "core/ledger/scope.h"
#include "core/persons/mask.h"

#include <QCoreApplication>

namespace linli {

Result<QList<JoinedReporter>> joinedReporters(Ledger &ledger, CaseId id)
{
    QList<JoinedReporter> reporters;
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT r.id, r.ordinal, r.person_id, COALESCE(p.name, r.reporter_name), r.reporter_phone, "
                       "r.from_case FROM case_reporter r LEFT JOIN person p ON p.id = r.person_id "
                       "WHERE r.case_id = ? ORDER BY r.ordinal, r.id"),
        {id.value}, [&](const Row &row) {
            const Place phone{QStringLiteral("case_reporter"), QStringLiteral("reporter_phone"), row.integer(0)};
            reporters.append({int(row.integer(1)), row.id<PersonId>(2), row.text(3), row.opened(4, phone),
                row.id<CaseId>(5), true});
        }));
    if (reporters.isEmpty())
        return reporters;
    LINLI_ASSIGN(const CaseFile file, loadCase(ledger, id));
    LINLI_ASSIGN(const QList<CaseEvent> events, loadEvents(ledger, id));
    CaseCalendars calendars(ledger);
    LINLI_ASSIGN(const CaseStanding standing, calendars.standing(file, events));
    for (JoinedReporter &reporter : reporters) {
        LINLI_ASSIGN(const bool minor, isMinor(ledger.db(), reporter.person, ledger.clock().today()));
        reporter.phone = shownPhone(reporter.phone, minor);
        reporter.owed = standing.owedTo.contains(reporter.ordinal);
    }
    return reporters;
}

Result<QList<LinkedCase>> linkedCases(Database &db, CaseId id)
{
    QList<LinkedCase> linked;
    const QString sql = QStringLiteral(
        "SELECT f.id, f.number, f.title, l.kind FROM case_link l JOIN case_file f ON f.id = "
        "CASE WHEN l.case_id = ? THEN l.other_id ELSE l.case_id END WHERE (l.case_id = ? OR l.other_id = ?)")
        + casesInScope(db, QStringLiteral("f.area_id"), QStringLiteral("f.id"))
        + QStringLiteral(" ORDER BY f.number, f.id");
    LINLI_TRY(db.each(sql, {id.value, id.value, id.value}, [&](const Row &row) {
        linked.append({row.id<CaseId>(0), row.text(1),
            row.opened(2, {QStringLiteral("case_file"), QStringLiteral("title"), row.integer(0)}),
            row.text(3) == u"joined"});
    }));
    return linked;
}

namespace {

Error alreadyReported()
{
    return {ErrorKind::Refused, translate("cases", "This person is among the reporters of the case already.")};
}

Result<void> checkNew(Ledger &ledger, const CaseFile &file, const JoinedReporter &reporter)
{
    if (!reporter.person)
        return success();
    LINLI_TRY(checkExists(ledger, QStringLiteral("person"), reporter.person.value));
    if (file.reporter == reporter.person)
        return alreadyReported();
    LINLI_ASSIGN(const auto there,
        ledger.db().integer(QStringLiteral("SELECT 1 FROM case_reporter WHERE case_id = ? AND person_id = ?"),
            {file.id.value, reporter.person.value}));
    return there ? Result<void>(alreadyReported()) : success();
}

/// The row beside the event that the step is about to write.
Result<void> insertReporter(StepCase &step, const JoinedReporter &reporter, int ordinal)
{
    const auto row = step.change().insert(QStringLiteral("case_reporter"),
        {{QStringLiteral("case_id"), step.file().id.value}, {QStringLiteral("ordinal"), ordinal},
            {QStringLiteral("person_id"), orNull(reporter.person)},
            {QStringLiteral("reporter_name"), orNull(reporter.name.trimmed())},
            {QStringLiteral("reporter_phone"), orNull(reporter.phone.trimmed())},
            {QStringLiteral("from_case"), orNull(reporter.fromCase)}});
    return row.ok() ? success() : Result<void>(row.error());
}

Result<void> insertLink(Change &change, CaseId one, CaseId other, const QString &kind)
{
    const auto row = change.insert(QStringLiteral("case_link"),
        {{QStringLiteral("case_id"), one.value}, {QStringLiteral("other_id"), other.value},
            {QStringLiteral("kind"), kind}});
    return row.ok() ? success() : Result<void>(row.error());
}

struct Link
{
    qint64 id = 0;
    QString kind;
};

Result<std::optional<Link>> linkBetween(Database &db, CaseId one, CaseId other)
{
    std::optional<Link> found;
    LINLI_TRY(db.each(QStringLiteral("SELECT id, kind FROM case_link WHERE (case_id = ? AND other_id = ?) "
                                     "OR (case_id = ? AND other_id = ?)"),
        {one.value, other.value, other.value, one.value},
        [&](const Row &row) { found = Link{row.integer(0), row.text(1)}; }));
    return found;
}

/// Everybody who has to be told about a case, phones as they are on record.
Result<QList<JoinedReporter>> reportersOf(Ledger &ledger, const CaseFile &file)
{
    QList<JoinedReporter> reporters{{0, file.reporter, file.reporterName, file.reporterPhone, file.id, true}};
    if (!file.reporter && file.reporterName.isEmpty())
        reporters.first().name = translate("cases", "unnamed, see %1").arg(file.number);
    LINLI_TRY(ledger.db().each(
        QStringLiteral("SELECT id, person_id, reporter_name, reporter_phone FROM case_reporter WHERE case_id = ? "
                       "ORDER BY ordinal, id"),
        {file.id.value}, [&](const Row &row) {
            const Place phone{QStringLiteral("case_reporter"), QStringLiteral("reporter_phone"), row.integer(0)};
            reporters.append({0, row.id<PersonId>(1), row.text(2), row.opened(3, phone), file.id, true});
        }));
    return reporters;
}

/// The duplicate counts nowhere from now on; why is in its history.
Result<void> voidDuplicate(StepCase &step, Ledger &ledger, CaseFile &file)
{
    LINLI_ASSIGN(const QList<CaseEvent> events, loadEvents(ledger, file.id));
    CaseCalendars calendars(ledger);
    LINLI_ASSIGN(const CaseStanding standing, calendars.standing(file, events));
    if (!standing.isOpen())
        return Error{ErrorKind::Refused,
            translate("cases", "Case %1 has ended already; only an open case is joined. Link the two instead.").arg(file.number)};
    CaseEvent gone = step.event();
    gone.step = CaseStep::Void;
    gone.at = std::max(gone.at, standing.lastEvent);
    gone.person = {};
    gone.note = translate("cases", "The same matter as %1; joined there.").arg(step.file().number);
    return appendEvent(step.change(), file, gone);
}

} // namespace

Result<void> addReporter(
    Ledger &ledger, const CaseRef &which, const JoinedReporter &reporter, const QString &note)
{
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, which, CaseStep::Join));
    if (!reporter.person && reporter.name.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, translate("cases", "Say who else reported it: a person or a name.")};
    LINLI_TRY(checkNew(ledger, step.file(), reporter));
    LINLI_TRY(insertReporter(step, reporter, step.file().events + 1));
    step.event().note = note;
    return step.commit(QT_TRANSLATE_NOOP("journal", "Added a reporter to a case"));
}

Result<void> joinCases(Ledger &ledger, CaseId duplicate, const CaseRef &into)
{
    if (duplicate == into.id)
        return Error{ErrorKind::Refused, translate("cases", "A case can't be joined with itself.")};
    LINLI_ASSIGN(StepCase step, StepCase::begin(ledger, into, CaseStep::Join));
    LINLI_ASSIGN(CaseFile file, visibleCase(ledger, duplicate));
    LINLI_ASSIGN(const QList<JoinedReporter> reporters, reportersOf(ledger, file));
    LINLI_TRY(voidDuplicate(step, ledger, file));
    LINLI_TRY(insertLink(step.change(), duplicate, into.id, QStringLiteral("joined")));
    step.event().step = CaseStep::Note; // It says what was joined, whether or not somebody is to be told.
    step.event().note = translate("cases", "Joined with %1.").arg(file.number);
    int ordinal = step.file().events + 1;
    for (const JoinedReporter &reporter : reporters) {
        if (!checkNew(ledger, step.file(), reporter).ok())
            continue; // Who reported both is told once.
        LINLI_TRY(insertReporter(step, reporter, ++ordinal));
        CaseEvent joins;
        joins.step = CaseStep::Join;
        step.follow(joins);
    }
    return step.commit(QT_TRANSLATE_NOOP("journal", "Joined two cases about the same matter"));
}

Result<void> linkCases(Ledger &ledger, CaseId one, CaseId other)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Cases));
    LINLI_TRY(visibleCase(ledger, one));
    LINLI_TRY(visibleCase(ledger, other));
    LINLI_ASSIGN(const auto known, linkBetween(ledger.db(), one, other));
    if (known || one == other)
        return Error{ErrorKind::Refused, translate("cases", "These cases are linked already.")};
    LINLI_TRY(insertLink(change, one, other, QStringLiteral("related")));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Linked two cases")});
}

Result<void> unlinkCases(Ledger &ledger, CaseId one, CaseId other)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Cases));
    LINLI_TRY(visibleCase(ledger, one));
    LINLI_ASSIGN(const auto known, linkBetween(ledger.db(), one, other));
    if (!known)
        return Error{ErrorKind::NotFound, translate("cases", "These cases are not linked.")};
    if (known->kind == u"joined")
        return Error{ErrorKind::Refused,
            translate("cases", "One of these cases was joined into the other; undo that step instead.")};
    LINLI_TRY(change.remove(QStringLiteral("case_link"), known->id));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Took a link between two cases away")});
}

} // namespace linli
