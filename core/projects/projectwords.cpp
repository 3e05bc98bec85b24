#include "core/projects/projectwords.h"

#include "core/base/text.h"
#include "core/cases/enumwords.h"

#include <QCoreApplication>

namespace linli {

namespace {

// lupdate reads the macro by its name; the initialiser needs the text alone.
#undef QT_TRANSLATE_NOOP3
#define QT_TRANSLATE_NOOP3(context, source, comment) source

constexpr EnumWord stateWords[] = {
    {"proposed", QT_TRANSLATE_NOOP3("projects", "Proposed", "state")},
    {"approved", QT_TRANSLATE_NOOP3("projects", "Approved", "state")},
    {"underway", QT_TRANSLATE_NOOP3("projects", "Under way", "state")},
    {"finished", QT_TRANSLATE_NOOP3("projects", "Finished, to be evaluated", "state")},
    {"evaluated", QT_TRANSLATE_NOOP3("projects", "Accepted", "state")},
    {"stopped", QT_TRANSLATE_NOOP3("projects", "Stopped", "state")},
};

constexpr EnumWord stepWords[] = {
    {"propose", QT_TRANSLATE_NOOP3("projects", "Propose", "step")},
    {"edit", QT_TRANSLATE_NOOP3("projects", "Edit", "step")},
    {"approve", QT_TRANSLATE_NOOP3("projects", "Approve", "step")},
    {"start", QT_TRANSLATE_NOOP3("projects", "Begin the work", "step")},
    {"progress", QT_TRANSLATE_NOOP3("projects", "Progress", "step")},
    {"spend", QT_TRANSLATE_NOOP3("projects", "Money spent", "step")},
    {"finish", QT_TRANSLATE_NOOP3("projects", "Finish", "step")},
    {"rework", QT_TRANSLATE_NOOP3("projects", "Back to work", "step")},
    {"evaluate", QT_TRANSLATE_NOOP3("projects", "Evaluate and accept", "step")},
    {"stop", QT_TRANSLATE_NOOP3("projects", "Stop", "step")},
    {"note", QT_TRANSLATE_NOOP3("projects", "Note", "step")},
};

constexpr EnumWord kindWords[] = {
    {"building", QT_TRANSLATE_NOOP3("projects", "Renovation of a building", "kind")},
    {"road", QT_TRANSLATE_NOOP3("projects", "Roads and lighting", "kind")},
    {"lift", QT_TRANSLATE_NOOP3("projects", "Lifts", "kind")},
    {"utilities", QT_TRANSLATE_NOOP3("projects", "Water, electricity, gas, drains", "kind")},
    {"green", QT_TRANSLATE_NOOP3("projects", "Greenery and cleanliness", "kind")},
    {"safety", QT_TRANSLATE_NOOP3("projects", "Fire safety and security", "kind")},
    {"parking", QT_TRANSLATE_NOOP3("projects", "Parking and charging", "kind")},
    {"elderly", QT_TRANSLATE_NOOP3("projects", "Care of the elderly", "kind")},
    {"children", QT_TRANSLATE_NOOP3("projects", "Children and schools", "kind")},
    {"culture", QT_TRANSLATE_NOOP3("projects", "Culture and sports", "kind")},
    {"health", QT_TRANSLATE_NOOP3("projects", "Health", "kind")},
    {"other", QT_TRANSLATE_NOOP3("projects", "Other", "kind")},
};

constexpr EnumWord sourceWords[] = {
    {"deliberation", QT_TRANSLATE_NOOP3("projects", "Result of a deliberation", "source")},
    {"case", QT_TRANSLATE_NOOP3("projects", "From a case", "source")},
    {"plan", QT_TRANSLATE_NOOP3("projects", "Plan of the year", "source")},
    {"residents", QT_TRANSLATE_NOOP3("projects", "Residents' proposal", "source")},
};

} // namespace

#define LINLI_WORDS(Enum, words, comment)                                                                                        \
    QString toWord(Enum value) { return QString::fromLatin1(at(words, value).word); }                                            \
    QString displayName(Enum value) { return translate("projects", at(words, value).name, comment); }

LINLI_WORDS(ProjectState, stateWords, "state")
LINLI_WORDS(ProjectStep, stepWords, "step")
LINLI_WORDS(ProjectKind, kindWords, "kind")
LINLI_WORDS(ProjectSource, sourceWords, "source")

#undef LINLI_WORDS

} // namespace linli
