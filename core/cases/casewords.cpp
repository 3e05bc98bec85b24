#include "core/cases/casewords.h"

#include "core/base/text.h"
#include "core/cases/enumwords.h"

#include <QCoreApplication>

namespace linli {

namespace {

// lupdate reads the macro by its name; the initialiser needs the text alone.
#undef QT_TRANSLATE_NOOP3
#define QT_TRANSLATE_NOOP3(context, source, comment) source

constexpr EnumWord stateWords[] = {
    {"received", QT_TRANSLATE_NOOP3("cases", "Received", "state")},
    {"working", QT_TRANSLATE_NOOP3("cases", "Being worked on", "state")},
    {"offered", QT_TRANSLATE_NOOP3("cases", "Handed on, not accepted yet", "state")},
    {"paused", QT_TRANSLATE_NOOP3("cases", "Paused", "state")},
    {"solved", QT_TRANSLATE_NOOP3("cases", "Solved", "state")},
    {"closed", QT_TRANSLATE_NOOP3("cases", "Closed", "state")},
    {"void", QT_TRANSLATE_NOOP3("cases", "Void", "state")},
};

constexpr EnumWord stepWords[] = {
    {"received", QT_TRANSLATE_NOOP3("cases", "Received", "step")},
    {"accept", QT_TRANSLATE_NOOP3("cases", "Accepted", "step")},
    {"assign", QT_TRANSLATE_NOOP3("cases", "Assigned", "step")},
    {"answer", QT_TRANSLATE_NOOP3("cases", "Answered", "step")},
    {"feedback", QT_TRANSLATE_NOOP3("cases", "Told the resident", "step")},
    {"solve", QT_TRANSLATE_NOOP3("cases", "Solved", "step")},
    {"organise", QT_TRANSLATE_NOOP3("cases", "Deliberation organised", "step")},
    {"grade", QT_TRANSLATE_NOOP3("cases", "Graded", "step")},
    {"escalate", QT_TRANSLATE_NOOP3("cases", "Escalated", "step")},
    {"return", QT_TRANSLATE_NOOP3("cases", "Returned", "step")},
    {"transfer", QT_TRANSLATE_NOOP3("cases", "Passed on", "step")},
    {"pause", QT_TRANSLATE_NOOP3("cases", "Paused", "step")},
    {"resume", QT_TRANSLATE_NOOP3("cases", "Resumed", "step")},
    {"close", QT_TRANSLATE_NOOP3("cases", "Closed", "step")},
    {"reopen", QT_TRANSLATE_NOOP3("cases", "Reopened", "step")},
    {"void", QT_TRANSLATE_NOOP3("cases", "Made void", "step")},
    {"note", QT_TRANSLATE_NOOP3("cases", "Note", "step")},
    {"help", QT_TRANSLATE_NOOP3("cases", "Help called in", "step")},
    {"helped", QT_TRANSLATE_NOOP3("cases", "Help given", "step")},
    {"alarm", QT_TRANSLATE_NOOP3("cases", "Urgent danger", "step")},
    {"succeed", QT_TRANSLATE_NOOP3("cases", "Went to the successor", "step")},
    {"join", QT_TRANSLATE_NOOP3("cases", "One more reporter", "step")},
};

constexpr EnumWord rungWords[] = {
    {"unit", QT_TRANSLATE_NOOP3("cases", "Micro-unit", "rung")},
    {"building", QT_TRANSLATE_NOOP3("cases", "Building", "rung")},
    {"grid", QT_TRANSLATE_NOOP3("cases", "Grid", "rung")},
    {"sector", QT_TRANSLATE_NOOP3("cases", "Sector", "rung")},
    {"community", QT_TRANSLATE_NOOP3("cases", "Community", "rung")},
    {"subdistrict", QT_TRANSLATE_NOOP3("cases", "Subdistrict", "rung")},
};

constexpr EnumWord lightWords[] = {
    {"none", QT_TRANSLATE_NOOP3("cases", "No deadline running", "light")},
    {"green", QT_TRANSLATE_NOOP3("cases", "In time", "light")},
    {"yellow", QT_TRANSLATE_NOOP3("cases", "Due today", "light")},
    {"red", QT_TRANSLATE_NOOP3("cases", "Overdue", "light")},
};

constexpr EnumWord outcomeWords[] = {
    {"solved", QT_TRANSLATE_NOOP3("cases", "Solved", "outcome")},
    {"answered", QT_TRANSLATE_NOOP3("cases", "Answered", "outcome")},
    {"not_ours", QT_TRANSLATE_NOOP3("cases", "Not ours", "outcome")},
    {"cannot", QT_TRANSLATE_NOOP3("cases", "Cannot be solved", "outcome")},
    {"withdrawn", QT_TRANSLATE_NOOP3("cases", "Withdrawn", "outcome")},
    {"unsolved", QT_TRANSLATE_NOOP3("cases", "Unsolved", "outcome")},
};

constexpr EnumWord scaleWords[] = {
    {"small", QT_TRANSLATE_NOOP3("cases", "Small matter", "scale")},
    {"hard", QT_TRANSLATE_NOOP3("cases", "Hard matter", "scale")},
    {"important", QT_TRANSLATE_NOOP3("cases", "Important matter", "scale")},
};

constexpr EnumWord sourceWords[] = {
    {"visit", QT_TRANSLATE_NOOP3("cases", "Home visit", "source")},
    {"qr", QT_TRANSLATE_NOOP3("cases", "QR code", "source")},
    {"phone", QT_TRANSLATE_NOOP3("cases", "Phone", "source")},
    {"walk_in", QT_TRANSLATE_NOOP3("cases", "Walk-in", "source")},
    {"patrol", QT_TRANSLATE_NOOP3("cases", "Patrol", "source")},
    {"hotline", QT_TRANSLATE_NOOP3("cases", "12345 hotline", "source")},
    {"own", QT_TRANSLATE_NOOP3("cases", "Own observation", "source")},
    {"transfer", QT_TRANSLATE_NOOP3("cases", "From another area", "source")},
};

constexpr EnumWord satisfactionWords[] = {
    {"satisfied", QT_TRANSLATE_NOOP3("cases", "Satisfied", "satisfaction")},
    {"mostly", QT_TRANSLATE_NOOP3("cases", "Mostly satisfied", "satisfaction")},
    {"not", QT_TRANSLATE_NOOP3("cases", "Not satisfied", "satisfaction")},
    {"no_answer", QT_TRANSLATE_NOOP3("cases", "No answer", "satisfaction")},
};

} // namespace

QString toWord(CaseState state)
{
    return QString::fromLatin1(at(stateWords, state).word);
}

QString toWord(CaseStep step)
{
    return QString::fromLatin1(at(stepWords, step).word);
}

QString toWord(Rung rung)
{
    return QString::fromLatin1(at(rungWords, rung).word);
}

QString toWord(Light light)
{
    return QString::fromLatin1(at(lightWords, light).word);
}

QString toWord(Outcome outcome)
{
    return QString::fromLatin1(at(outcomeWords, outcome).word);
}

QString toWord(Scale scale)
{
    return QString::fromLatin1(at(scaleWords, scale).word);
}

QString toWord(CaseSource source)
{
    return QString::fromLatin1(at(sourceWords, source).word);
}

QString toWord(Satisfaction satisfaction)
{
    return QString::fromLatin1(at(satisfactionWords, satisfaction).word);
}

QString displayName(CaseState state)
{
    return translate("cases", at(stateWords, state).name, "state");
}

QString displayName(CaseStep step)
{
    return translate("cases", at(stepWords, step).name, "step");
}

QString displayName(Rung rung)
{
    return translate("cases", at(rungWords, rung).name, "rung");
}

QString displayName(Light light)
{
    return translate("cases", at(lightWords, light).name, "light");
}

QString displayName(Outcome outcome)
{
    return translate("cases", at(outcomeWords, outcome).name, "outcome");
}

QString displayName(Scale scale)
{
    return translate("cases", at(scaleWords, scale).name, "scale");
}

QString displayName(CaseSource source)
{
    return translate("cases", at(sourceWords, source).name, "source");
}

QString displayName(Satisfaction satisfaction)
{
    return translate("cases", at(satisfactionWords, satisfaction).name, "satisfaction");
}

QString tellingName(const QString &how)
{
    static constexpr EnumWord words[] = {
        {"phone", QT_TRANSLATE_NOOP3("cases", "by phone", "told")},
        {"visit", QT_TRANSLATE_NOOP3("cases", "at a visit", "told")},
        {"message", QT_TRANSLATE_NOOP3("cases", "by message", "told")},
        {"walk_in", QT_TRANSLATE_NOOP3("cases", "at the office", "told")},
        {"letter", QT_TRANSLATE_NOOP3("cases", "in writing", "told")},
        {"hotline", QT_TRANSLATE_NOOP3("cases", "by the hotline", "told")},
    };
    for (const EnumWord &known : words) {
        if (how == QLatin1String(known.word))
            return translate("cases", known.name, "told");
    }
    return how;
}

} // namespace linli
