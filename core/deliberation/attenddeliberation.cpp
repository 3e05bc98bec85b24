#include "core/deliberation/deliberationsteps.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linli {

namespace {

Error stranger()
{
    return {ErrorKind::NotFound, translate("deliberation", "One of these is not registered for this meeting.")};
}

QVariant noText()
{
    return QVariant(QMetaType::fromType<QString>());
}

QHash<ParticipantId, Participant> byId(const QList<Participant> &list)
{
    QHash<ParticipantId, Participant> all;
    for (const Participant &one : list)
        all.insert(one.id, one);
    return all;
}

Result<void> mark(Change &change, ParticipantId id, const Fields &fields)
{
    const auto changed = change.update(QStringLiteral("deliberation_participant"), id.value, fields);
    return changed.ok() ? success() : Result<void>(changed.error());
}

} // namespace

Result<void> attendDeliberation(Ledger &ledger, const DeliberationRef &which, const QHash<ParticipantId, bool> &came)
{
    LINLI_ASSIGN(StepDeliberation step, StepDeliberation::begin(ledger, which, DeliberationStep::Attend));
    LINLI_ASSIGN(const Meeting meeting, step.meeting());
    LINLI_ASSIGN(const QList<Participant> there, participantsOf(ledger.db(), meeting.id));
    const auto known = byId(there);
    if (came.isEmpty())
        return Error{ErrorKind::Invalid, translate("deliberation", "Name those who came.")};
    for (auto one = came.cbegin(); one != came.cend(); ++one) {
        if (!known.contains(one.key()))
            return stranger();
        Fields fields{{QStringLiteral("came"), *one ? 1 : 0}};
        if (!*one)
            fields.append({QStringLiteral("vote"), noText()});
        LINLI_TRY(mark(step.change(), one.key(), fields));
    }
    return step.commit(QT_TRANSLATE_NOOP("journal", "Recorded who came to a deliberation"));
}

Result<void> voteDeliberation(Ledger &ledger, const DeliberationRef &which, const QHash<ParticipantId, std::optional<Vote>> &votes)
{
    LINLI_ASSIGN(StepDeliberation step, StepDeliberation::begin(ledger, which, DeliberationStep::Vote));
    LINLI_ASSIGN(const Meeting meeting, step.meeting());
    LINLI_ASSIGN(const QList<Participant> there, participantsOf(ledger.db(), meeting.id));
    const auto known = byId(there);
    if (votes.isEmpty())
        return Error{ErrorKind::Invalid, translate("deliberation", "Give at least one vote.")};
    for (auto one = votes.cbegin(); one != votes.cend(); ++one) {
        const auto voter = known.constFind(one.key());
        if (voter == known.constEnd())
            return stranger();
        if (*one && !voter->came.value_or(false))
            return Error{ErrorKind::Refused, translate("deliberation", "Only those who came can vote. Record first that they came.")};
        LINLI_TRY(mark(step.change(), one.key(), {{QStringLiteral("vote"), *one ? QVariant(toWord(**one)) : noText()}}));
    }
    return step.commit(QT_TRANSLATE_NOOP("journal", "Recorded votes by name in a deliberation"));
}

} // namespace linli
