#include "core/resources/resourcewords.h"

#include "core/base/text.h"
#include "core/cases/enumwords.h"

#include <QCoreApplication>

namespace linli {

namespace {

// lupdate reads the macro by its name; the initialiser needs the text alone.
#undef QT_TRANSLATE_NOOP3
#define QT_TRANSLATE_NOOP3(context, source, comment) source

constexpr EnumWord kindWords[] = {
    {"unit", QT_TRANSLATE_NOOP3("resources", "Work unit", "resource")},
    {"venue", QT_TRANSLATE_NOOP3("resources", "Venue", "resource")},
    {"team", QT_TRANSLATE_NOOP3("resources", "Volunteer team", "resource")},
    {"skill", QT_TRANSLATE_NOOP3("resources", "Skill", "resource")},
    {"equipment", QT_TRANSLATE_NOOP3("resources", "Equipment", "resource")},
};

constexpr EnumWord stateWords[] = {
    {"asked", QT_TRANSLATE_NOOP3("resources", "Asked for", "booking")},
    {"granted", QT_TRANSLATE_NOOP3("resources", "Granted", "booking")},
    {"declined", QT_TRANSLATE_NOOP3("resources", "Declined", "booking")},
    {"withdrawn", QT_TRANSLATE_NOOP3("resources", "Withdrawn", "booking")},
    {"returned", QT_TRANSLATE_NOOP3("resources", "Given back", "booking")},
};

constexpr EnumWord stepWords[] = {
    {"ask", QT_TRANSLATE_NOOP3("resources", "Ask for it", "step")},
    {"grant", QT_TRANSLATE_NOOP3("resources", "Grant", "step")},
    {"decline", QT_TRANSLATE_NOOP3("resources", "Decline", "step")},
    {"withdraw", QT_TRANSLATE_NOOP3("resources", "Withdraw", "step")},
    {"move", QT_TRANSLATE_NOOP3("resources", "Move to another time", "step")},
    {"return", QT_TRANSLATE_NOOP3("resources", "Give back", "step")},
};

constexpr EnumWord forWords[] = {
    {"own", QT_TRANSLATE_NOOP3("resources", "Own purpose", "booking for")},
    {"activity", QT_TRANSLATE_NOOP3("resources", "Activity", "booking for")},
    {"case", QT_TRANSLATE_NOOP3("resources", "Case", "booking for")},
    {"visit", QT_TRANSLATE_NOOP3("resources", "Visit", "booking for")},
};

} // namespace

#define LINLI_WORDS(Enum, words, comment)                                                                                        \
    QString toWord(Enum value) { return QString::fromLatin1(at(words, value).word); }                                            \
    QString displayName(Enum value) { return translate("resources", at(words, value).name, comment); }

LINLI_WORDS(ResourceKind, kindWords, "resource")
LINLI_WORDS(BookingState, stateWords, "booking")
LINLI_WORDS(BookingStep, stepWords, "step")
LINLI_WORDS(BookingFor, forWords, "booking for")

#undef LINLI_WORDS

} // namespace linli
