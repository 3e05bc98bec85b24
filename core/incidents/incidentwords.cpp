#include "core/incidents/incidentwords.h"

#include "core/base/text.h"
#include "core/cases/enumwords.h"

#include <QCoreApplication>

namespace linli {

namespace {

// lupdate reads the macro by its name; the initialiser needs the text alone.
#undef QT_TRANSLATE_NOOP3
#define QT_TRANSLATE_NOOP3(context, source, comment) source

constexpr EnumWord kindWords[] = {
    {"fire", QT_TRANSLATE_NOOP3("incidents", "Fire", "kind")},
    {"gas", QT_TRANSLATE_NOOP3("incidents", "Gas", "kind")},
    {"traffic", QT_TRANSLATE_NOOP3("incidents", "Traffic accident", "kind")},
    {"accident", QT_TRANSLATE_NOOP3("incidents", "Other accident", "kind")},
    {"telecom_fraud", QT_TRANSLATE_NOOP3("incidents", "Telecom fraud", "kind")},
    {"theft", QT_TRANSLATE_NOOP3("incidents", "Theft", "kind")},
    {"assault", QT_TRANSLATE_NOOP3("incidents", "Assault", "kind")},
    {"crime", QT_TRANSLATE_NOOP3("incidents", "Other crime", "kind")},
    {"petition", QT_TRANSLATE_NOOP3("incidents", "Petition", "kind")},
    {"group_petition", QT_TRANSLATE_NOOP3("incidents", "Petition of a group", "kind")},
    {"other", QT_TRANSLATE_NOOP3("incidents", "Other incident", "kind")},
};

/// In the order of the kinds.
constexpr std::optional<Zero> zeros[] = {Zero::Accident, Zero::Accident, Zero::Accident, Zero::Accident, Zero::Crime, Zero::Crime,
    Zero::Crime, Zero::Crime, Zero::Petition, Zero::Petition, std::nullopt};
static_assert(std::size(zeros) == allOf<IncidentKind>.size());

constexpr EnumWord zeroWords[] = {
    {"crime", QT_TRANSLATE_NOOP3("incidents", "Zero crimes", "zero")},
    {"accident", QT_TRANSLATE_NOOP3("incidents", "Zero accidents", "zero")},
    {"petition", QT_TRANSLATE_NOOP3("incidents", "Zero petitions", "zero")},
};

constexpr EnumWord partWords[] = {
    {"harmed", QT_TRANSLATE_NOOP3("incidents", "Harmed", "part")},
    {"caused", QT_TRANSLATE_NOOP3("incidents", "Caused it", "part")},
    {"involved", QT_TRANSLATE_NOOP3("incidents", "Involved", "part")},
};

} // namespace

#define LINLI_WORDS(Enum, words, comment)                                                                                        \
    QString toWord(Enum value) { return QString::fromLatin1(at(words, value).word); }                                            \
    QString displayName(Enum value) { return translate("incidents", at(words, value).name, comment); }

LINLI_WORDS(IncidentKind, kindWords, "kind")
LINLI_WORDS(Zero, zeroWords, "zero")
LINLI_WORDS(IncidentPart, partWords, "part")

#undef LINLI_WORDS

std::optional<Zero> zeroOf(IncidentKind kind)
{
    return zeros[size_t(kind)];
}

} // namespace linli
