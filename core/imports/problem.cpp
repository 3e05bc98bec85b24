#include "core/imports/problem.h"

#include "core/base/text.h"

#include <QJsonArray>

#include <algorithm>

namespace linli {

namespace {

struct KindEntry
{
    ProblemKind kind;
    const char *word;
    const char *name; ///< Translated in the context "imports".
};

constexpr KindEntry kinds[] = {
    {ProblemKind::IdLost, "id_lost", QT_TRANSLATE_NOOP("imports", "ID number lost")},
    {ProblemKind::IdCheck, "id_check", QT_TRANSLATE_NOOP("imports", "ID number wrong")},
    {ProblemKind::IdMissing, "id_missing", QT_TRANSLATE_NOOP("imports", "ID number missing")},
    {ProblemKind::BirthContradictsId, "birth_contradicts_id",
        QT_TRANSLATE_NOOP("imports", "Birth date contradicts ID number")},
    {ProblemKind::SexContradictsId, "sex_contradicts_id",
        QT_TRANSLATE_NOOP("imports", "Sex contradicts ID number")},
    {ProblemKind::PhoneInvalid, "phone_invalid", QT_TRANSLATE_NOOP("imports", "Phone number wrong")},
    {ProblemKind::DateUnreadable, "date_unreadable", QT_TRANSLATE_NOOP("imports", "Date can't be read")},
    {ProblemKind::FlagContradictsAge, "flag_contradicts_age",
        QT_TRANSLATE_NOOP("imports", "Mark contradicts age or sex")},
    {ProblemKind::TotalDiffers, "total_differs", QT_TRANSLATE_NOOP("imports", "Total differs")},
    {ProblemKind::Duplicate, "duplicate", QT_TRANSLATE_NOOP("imports", "Perhaps the same person")},
    {ProblemKind::Refused, "refused", QT_TRANSLATE_NOOP("imports", "Not imported")},
    {ProblemKind::IdNormalised, "id_normalised", QT_TRANSLATE_NOOP("imports", "ID number tidied")},
    {ProblemKind::NameNormalised, "name_normalised", QT_TRANSLATE_NOOP("imports", "Name tidied")},
};

const KindEntry &entryOf(ProblemKind kind)
{
    return *std::find_if(
        std::begin(kinds), std::end(kinds), [kind](const KindEntry &entry) { return entry.kind == kind; });
}

} // namespace

QString toWord(ProblemKind kind)
{
    return QString::fromLatin1(entryOf(kind).word);
}

QString displayName(ProblemKind kind)
{
    return translate("imports", entryOf(kind).name);
}

bool isNote(ProblemKind kind)
{
    return kind == ProblemKind::IdNormalised || kind == ProblemKind::NameNormalised;
}

qint64 ImportSummary::warnings() const
{
    return std::count_if(problems.begin(), problems.end(),
        [](const Problem &problem) { return problem.kind != ProblemKind::Refused && !isNote(problem.kind); });
}

QJsonObject toJson(const ImportSummary &summary)
{
    QJsonArray problems;
    for (const Problem &problem : summary.problems) {
        problems.append(QJsonObject{{QStringLiteral("row"), problem.row},
            {QStringLiteral("column"), problem.column.isEmpty() ? QJsonValue() : QJsonValue(problem.column)},
            {QStringLiteral("kind"), toWord(problem.kind)}, {QStringLiteral("message"), problem.message},
            {QStringLiteral("value"), problem.value}});
    }
    return {{QStringLiteral("read"), summary.read}, {QStringLiteral("added"), summary.added},
        {QStringLiteral("updated"), summary.updated}, {QStringLiteral("unchanged"), summary.unchanged},
        {QStringLiteral("refused"), summary.refused}, {QStringLiteral("warnings"), summary.warnings()},
        {QStringLiteral("problems"), problems}};
}

} // namespace linli
