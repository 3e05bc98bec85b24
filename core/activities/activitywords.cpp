#include "core/activities/activitywords.h"

#include "core/base/text.h"
#include "core/cases/enumwords.h"

#include <QCoreApplication>

namespace linli {

namespace {

// lupdate reads the macro by its name; the initialiser needs the text alone.
#undef QT_TRANSLATE_NOOP3
#define QT_TRANSLATE_NOOP3(context, source, comment) source

constexpr EnumWord stateWords[] = {
    {"planned", QT_TRANSLATE_NOOP3("activities", "Planned", "state")},
    {"held", QT_TRANSLATE_NOOP3("activities", "Held", "state")},
    {"cancelled", QT_TRANSLATE_NOOP3("activities", "Cancelled", "state")},
};

constexpr EnumWord stepWords[] = {
    {"plan", QT_TRANSLATE_NOOP3("activities", "Plan", "step")},
    {"change", QT_TRANSLATE_NOOP3("activities", "Change", "step")},
    {"sign-up", QT_TRANSLATE_NOOP3("activities", "Sign people up", "step")},
    {"attend", QT_TRANSLATE_NOOP3("activities", "Record who came", "step")},
    {"hold", QT_TRANSLATE_NOOP3("activities", "It was held", "step")},
    {"record", QT_TRANSLATE_NOOP3("activities", "Correct the record", "step")},
    {"cancel", QT_TRANSLATE_NOOP3("activities", "Cancel", "step")},
    {"note", QT_TRANSLATE_NOOP3("activities", "Note", "step")},
};

constexpr EnumWord rhythmWords[] = {
    {"yearly", QT_TRANSLATE_NOOP3("activities", "Every year", "rhythm")},
    {"quarterly", QT_TRANSLATE_NOOP3("activities", "Every quarter", "rhythm")},
    {"monthly", QT_TRANSLATE_NOOP3("activities", "Every month", "rhythm")},
    {"weekly", QT_TRANSLATE_NOOP3("activities", "Every week", "rhythm")},
    {"free", QT_TRANSLATE_NOOP3("activities", "Now and then", "rhythm")},
};

constexpr EnumWord partWords[] = {
    {"guest", QT_TRANSLATE_NOOP3("activities", "Guest", "part")},
    {"volunteer", QT_TRANSLATE_NOOP3("activities", "Volunteer", "part")},
};

} // namespace

#define LINLI_WORDS(Enum, words, comment)                                                                                        \
    QString toWord(Enum value) { return QString::fromLatin1(at(words, value).word); }                                            \
    QString displayName(Enum value) { return translate("activities", at(words, value).name, comment); }

LINLI_WORDS(ActivityState, stateWords, "state")
LINLI_WORDS(ActivityStep, stepWords, "step")
LINLI_WORDS(Rhythm, rhythmWords, "rhythm")
LINLI_WORDS(Part, partWords, "part")

#undef LINLI_WORDS

} // namespace linli
