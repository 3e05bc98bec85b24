#include "core/households/carekinds.h"
#include "core/households/careflags.h"

#include "core/base/partialdate.h"
#include "core/base/text.h"
#include "core/households/dwelling.h"

namespace linli {

namespace {

Fields fieldsOf(const CareFlag &flag)
{
    return {{QStringLiteral("person_id"), flag.person.value}, {QStringLiteral("kind"), flag.kind},
        {QStringLiteral("reason"), orNull(flag.reason)}, {QStringLiteral("from_date"), orNull(flag.from)},
        {QStringLiteral("until_date"), orNull(flag.until)}, {QStringLiteral("carer"), orNull(flag.carer)},
        {QStringLiteral("visit_days"),
            flag.visitDays > 0 ? QVariant(flag.visitDays) : QVariant(QMetaType::fromType<qint64>())}};
}

Result<CareFlag> tidied(CareFlag flag, const CareKinds &kinds)
{
    flag.kind = kinds.wordOf(flag.kind);
    flag.reason = flag.reason.trimmed();
    flag.carer = flag.carer.trimmed();
    if (flag.kind.isEmpty())
        return Error{ErrorKind::Invalid, translate("households", "Say what the person is watched over for.")};
    for (QString *day : {&flag.from, &flag.until}) {
        if (day->isEmpty())
            continue;
        const auto date = PartialDate::fromOffice(*day);
        if (!date)
            return Error{ErrorKind::Invalid,
                translate("households", "The day can't be read. Write it as 2026-09-21, 2026-09 or 2026.")};
        *day = date->toText();
    }
    if (!flag.until.isEmpty() && flag.until < flag.from)
        return Error{ErrorKind::Refused, translate("households", "A mark can't end before it begins.")};
    return flag;
}

} // namespace

Result<void> saveCareFlag(Ledger &ledger, CareFlag given)
{
    LINLI_ASSIGN(const CareKinds kinds, CareKinds::load(ledger.db()));
    LINLI_ASSIGN(const CareFlag flag, tidied(std::move(given), kinds));
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Residents));
    const CareKind *chosen = kinds.find(flag.kind);
    if (flag.id == 0 && chosen && chosen->retired)
        return Error{ErrorKind::Refused, translate("households", "The office does not use this kind any more.")};
    LINLI_ASSIGN(const QList<CareFlag> flags, careFlagsOf(ledger.db(), flag.person));
    const bool taken = std::any_of(flags.begin(), flags.end(), [&](const CareFlag &one) {
        return one.id != flag.id && one.kind == flag.kind && one.until.isEmpty() && flag.until.isEmpty();
    });
    if (taken)
        return Error{ErrorKind::Refused, translate("households", "This person has this mark already.")};
    if (flag.id != 0) {
        const auto changed = change.update(QStringLiteral("care_flag"), flag.id, fieldsOf(flag));
        if (!changed.ok())
            return changed.error();
        return change.commit({QT_TRANSLATE_NOOP("journal", "Corrected a mark of somebody to watch over")});
    }
    LINLI_ASSIGN(const Person person, livingPerson(ledger.db(), flag.person));
    Q_UNUSED(person)
    const auto begun = change.insert(QStringLiteral("care_flag"), fieldsOf(flag));
    if (!begun.ok())
        return begun.error();
    return change.commit({QT_TRANSLATE_NOOP("journal", "Marked somebody to watch over")});
}

Result<void> endCareFlag(Ledger &ledger, PersonId person, const QString &kind, QDate day)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Residents));
    LINLI_ASSIGN(const CareKinds kinds, CareKinds::load(ledger.db()));
    LINLI_ASSIGN(const QList<CareFlag> flags, careFlagsOf(ledger.db(), person));
    const auto flag = std::find_if(flags.begin(), flags.end(),
        [word = kinds.wordOf(kind)](const CareFlag &one) { return one.kind == word && one.until.isEmpty(); });
    if (flag == flags.end())
        return Error{ErrorKind::NotFound, translate("households", "This person has no such mark now.")};
    LINLI_TRY(checkDay(ledger, day, flag->from));
    const auto ended = change.update(QStringLiteral("care_flag"), flag->id,
        {{QStringLiteral("until_date"), day.toString(Qt::ISODate)}});
    if (!ended.ok())
        return ended.error();
    return change.commit({QT_TRANSLATE_NOOP("journal", "Ended a mark of somebody to watch over")});
}

} // namespace linli
