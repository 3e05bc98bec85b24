#include "core/rounds/round.h"

#include "core/base/text.h"
#include "core/ledger/permit.h"
#include "core/ledger/scope.h"

#include <algorithm>

namespace linli {

namespace {

QString textOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

Error invalid(const QString &sentence)
{
    return {ErrorKind::Invalid, sentence};
}

Result<void> check(const Round &round)
{
    if (round.name.trimmed().isEmpty())
        return invalid(translate("rounds", "Give the round a name."));
    if (round.areas.isEmpty())
        return invalid(translate("rounds", "Choose the areas the round goes through."));
    if (round.fields.isEmpty())
        return invalid(translate("rounds", "Choose what is confirmed at the door."));
    for (const QString &field : round.fields) {
        if (nameOf(roundFields(), field) == field)
            return invalid(translate("rounds", "A round can't confirm this: %1").arg(field));
    }
    if (!round.from.isValid() || !round.until.isValid() || round.until < round.from)
        return invalid(translate("rounds", "The round must end on or after the day it begins."));
    return success();
}

Round roundOf(const Row &row)
{
    return {row.id<RoundId>(0), row.text(1), row.text(2).split(u',', Qt::SkipEmptyParts), {},
        QDate::fromString(row.text(3), Qt::ISODate), QDate::fromString(row.text(4), Qt::ISODate)};
}

/// Whether the round reaches the viewer's areas: one of them lies inside the round's, or the other way round.
Result<bool> isSeen(Database &db, const Round &round)
{
    if (!db.viewer().areas)
        return true;
    for (const AreaId area : round.areas) {
        LINLI_ASSIGN(const bool inside, isInScope(db, area.value));
        if (inside)
            return true;
        for (const qint64 own : *db.viewer().areas) {
            LINLI_ASSIGN(const auto below,
                db.integer(QStringLiteral("SELECT 1 FROM area_path WHERE ancestor_id = ? AND area_id = ?"), {area.value, own}));
            if (below)
                return true;
        }
    }
    return false;
}

Result<QList<Round>> roundsWhere(Database &db, const QString &condition, const QVariantList &values)
{
    LINLI_TRY(permit(db, Action::See, Kind::Households));
    QList<Round> found;
    LINLI_TRY(db.each(QStringLiteral("SELECT id, name, fields, from_date, until_date FROM door_round WHERE void_reason IS NULL "
                                     "AND %1 ORDER BY from_date DESC, id DESC")
                          .arg(condition),
        values, [&](const Row &row) { found.append(roundOf(row)); }));
    QList<Round> seen;
    for (Round &round : found) {
        LINLI_TRY(db.each(QStringLiteral("SELECT area_id FROM door_round_area WHERE door_round_id = ? ORDER BY id"),
            {round.id.value}, [&](const Row &row) { round.areas.append(row.id<AreaId>(0)); }));
        LINLI_ASSIGN(const bool visible, isSeen(db, round));
        if (visible)
            seen.append(round);
    }
    return seen;
}

} // namespace

QList<NamedWord> roundFields()
{
    return {{QStringLiteral("people"), translate("rounds", "Who lives here")}, {QStringLiteral("phone"), translate("rounds", "Phone")},
        {QStringLiteral("housing"), translate("rounds", "Housing")},
        {QStringLiteral("livelihood"), translate("rounds", "Livelihood")}, {QStringLiteral("gas"), translate("rounds", "Gas")},
        {QStringLiteral("wiring"), translate("rounds", "Wiring")}, {QStringLiteral("pets"), translate("rounds", "Pets")},
        {QStringLiteral("care"), translate("rounds", "Care marks")},
        {QStringLiteral("contact"), translate("rounds", "Emergency contact")},
        {QStringLiteral("vehicles"), translate("rounds", "Vehicles")}};
}

bool isAboutPeople(const QString &field)
{
    return field == u"people" || field == u"phone";
}

QString toWord(DoorState state)
{
    static const char *const words[] = {"open", "not_met", "second_try", "refused", "done"};
    return QString::fromLatin1(words[int(state)]);
}

QString displayName(DoorState state)
{
    switch (state) {
    case DoorState::Open:
        return translate("rounds", "Open");
    case DoorState::NotMet:
        return translate("rounds", "Not met");
    case DoorState::SecondTry:
        return translate("rounds", "Not met on the second try");
    case DoorState::Refused:
        return translate("rounds", "Refused");
    case DoorState::Done:
        break;
    }
    return translate("rounds", "Done");
}

Result<RoundId> startRound(Ledger &ledger, Round round)
{
    LINLI_TRY(check(round));
    Database &db = ledger.db();
    LINLI_ASSIGN(const AreaTree tree, AreaTree::loadInScope(db));
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Households));
    for (const AreaId area : std::as_const(round.areas)) {
        if (!tree.find(area))
            return Error{ErrorKind::Denied, translate("rounds", "One of the areas lies outside those of your account.")};
    }
    const auto coveredByAnother = [&](qsizetype at) {
        for (qsizetype i = 0; i < round.areas.size(); ++i) {
            const bool same = round.areas[i] == round.areas[at];
            if (i != at && tree.isWithin(round.areas[at], round.areas[i]) && (!same || i < at))
                return true;
        }
        return false;
    };
    LINLI_ASSIGN(const qint64 id,
        change.insert(QStringLiteral("door_round"),
            {{QStringLiteral("name"), round.name.trimmed()}, {QStringLiteral("fields"), round.fields.join(u',')},
                {QStringLiteral("from_date"), textOf(round.from)}, {QStringLiteral("until_date"), textOf(round.until)}}));
    for (qsizetype i = 0; i < round.areas.size(); ++i) {
        if (coveredByAnother(i))
            continue;
        LINLI_ASSIGN(const qint64 row,
            change.insert(QStringLiteral("door_round_area"),
                {{QStringLiteral("door_round_id"), id}, {QStringLiteral("area_id"), round.areas[i].value}}));
        Q_UNUSED(row)
    }
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Started a round from door to door")}));
    return RoundId(id);
}

Result<QList<Round>> rounds(Database &db)
{
    return roundsWhere(db, QStringLiteral("1 = 1"), {});
}

Result<Round> findRound(Database &db, RoundId id)
{
    LINLI_ASSIGN(const auto found, roundsWhere(db, QStringLiteral("id = ?"), {id.value}));
    if (found.isEmpty())
        return Error{ErrorKind::NotFound, translate("rounds", "There is no such round.")};
    return found.first();
}

} // namespace linli
