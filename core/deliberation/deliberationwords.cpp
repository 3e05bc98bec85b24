#include "core/deliberation/deliberationwords.h"

#include "core/base/text.h"
#include "core/cases/enumwords.h"

#include <QCoreApplication>

namespace linli {

namespace {

// lupdate reads the macro by its name; the initialiser needs the text alone.
#undef QT_TRANSLATE_NOOP3
#define QT_TRANSLATE_NOOP3(context, source, comment) source

constexpr EnumWord stageWords[] = {
    {"proposal", QT_TRANSLATE_NOOP3("deliberation", "Proposal", "stage")},
    {"assessment", QT_TRANSLATE_NOOP3("deliberation", "Needs assessment", "stage")},
    {"discussion", QT_TRANSLATE_NOOP3("deliberation", "Democratic discussion", "stage")},
    {"decision", QT_TRANSLATE_NOOP3("deliberation", "Collective decision", "stage")},
    {"evaluation", QT_TRANSLATE_NOOP3("deliberation", "Effect evaluation", "stage")},
};

constexpr EnumWord stateWords[] = {
    {"proposed", QT_TRANSLATE_NOOP3("deliberation", "Proposed", "state")},
    {"assessed", QT_TRANSLATE_NOOP3("deliberation", "Assessed, to be discussed", "state")},
    {"announced", QT_TRANSLATE_NOOP3("deliberation", "Meeting announced", "state")},
    {"discussed", QT_TRANSLATE_NOOP3("deliberation", "Discussed", "state")},
    {"decided", QT_TRANSLATE_NOOP3("deliberation", "Decided", "state")},
    {"rejected", QT_TRANSLATE_NOOP3("deliberation", "Voted down", "state")},
    {"evaluated", QT_TRANSLATE_NOOP3("deliberation", "Evaluated", "state")},
    {"closed", QT_TRANSLATE_NOOP3("deliberation", "Closed", "state")},
    {"cancelled", QT_TRANSLATE_NOOP3("deliberation", "Cancelled", "state")},
};

constexpr EnumWord stepWords[] = {
    {"propose", QT_TRANSLATE_NOOP3("deliberation", "Propose", "step")},
    {"assess", QT_TRANSLATE_NOOP3("deliberation", "Assess the need", "step")},
    {"announce", QT_TRANSLATE_NOOP3("deliberation", "Announce the meeting", "step")},
    {"register", QT_TRANSLATE_NOOP3("deliberation", "Register who may vote", "step")},
    {"attend", QT_TRANSLATE_NOOP3("deliberation", "Record who came", "step")},
    {"hold", QT_TRANSLATE_NOOP3("deliberation", "Record the discussion", "step")},
    {"minutes", QT_TRANSLATE_NOOP3("deliberation", "Correct the minutes", "step")},
    {"vote", QT_TRANSLATE_NOOP3("deliberation", "Record votes by name", "step")},
    {"decide", QT_TRANSLATE_NOOP3("deliberation", "Decide", "step")},
    {"task", QT_TRANSLATE_NOOP3("deliberation", "Give a task", "step")},
    {"task-done", QT_TRANSLATE_NOOP3("deliberation", "Task done", "step")},
    {"score", QT_TRANSLATE_NOOP3("deliberation", "Record a score", "step")},
    {"evaluate", QT_TRANSLATE_NOOP3("deliberation", "Evaluate the effect", "step")},
    {"follow-up", QT_TRANSLATE_NOOP3("deliberation", "Follow up", "step")},
    {"close", QT_TRANSLATE_NOOP3("deliberation", "Close", "step")},
    {"cancel", QT_TRANSLATE_NOOP3("deliberation", "Cancel", "step")},
    {"note", QT_TRANSLATE_NOOP3("deliberation", "Note", "step")},
};

constexpr EnumWord voteWords[] = {
    {"favour", QT_TRANSLATE_NOOP3("deliberation", "For", "vote")},
    {"against", QT_TRANSLATE_NOOP3("deliberation", "Against", "vote")},
    {"abstain", QT_TRANSLATE_NOOP3("deliberation", "Abstained", "vote")},
};

constexpr EnumWord voterWords[] = {
    {"household", QT_TRANSLATE_NOOP3("deliberation", "One vote a household", "voters")},
    {"person", QT_TRANSLATE_NOOP3("deliberation", "One vote a grown-up resident", "voters")},
};

constexpr EnumWord urgencyWords[] = {
    {"ordinary", QT_TRANSLATE_NOOP3("deliberation", "Can wait", "urgency")},
    {"soon", QT_TRANSLATE_NOOP3("deliberation", "Soon", "urgency")},
    {"urgent", QT_TRANSLATE_NOOP3("deliberation", "Urgent", "urgency")},
};

} // namespace

#define LINLI_WORDS(Enum, words, comment)                                                                                        \
    QString toWord(Enum value) { return QString::fromLatin1(at(words, value).word); }                                            \
    QString displayName(Enum value) { return translate("deliberation", at(words, value).name, comment); }

LINLI_WORDS(DeliberationStage, stageWords, "stage")
LINLI_WORDS(DeliberationState, stateWords, "state")
LINLI_WORDS(DeliberationStep, stepWords, "step")
LINLI_WORDS(Vote, voteWords, "vote")
LINLI_WORDS(Voters, voterWords, "voters")
LINLI_WORDS(Urgency, urgencyWords, "urgency")

#undef LINLI_WORDS

QList<NamedWord> deliberationPlatforms()
{
    return {{QStringLiteral("meeting"), translate("deliberation", "Residents' meeting")},
        {QStringLiteral("echo_wall"), translate("deliberation", "Echo wall")},
        {QStringLiteral("friday"), translate("deliberation", "Meet on Friday")},
        {QStringLiteral("sentry"), translate("deliberation", "Sentry post of the people's wishes")},
        {QStringLiteral("online"), translate("deliberation", "Online group")}};
}

} // namespace linli
