#include "ui/papers/deliberationpaper.h"

#include "core/base/clock.h"
#include "ui/papers/sheet.h"

#include <QCoreApplication>
#include <QPrinter>

namespace linli::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("linli::ui::DeliberationPaper", text);
}

/// Lines to sign on that an A4 page holds.
constexpr qsizetype firstPageLines = 16;
constexpr qsizetype pageLines = 20;

QString platformOf(const Meeting &meeting)
{
    return nameOf(deliberationPlatforms(), meeting.platform);
}

void addMeetingFacts(Sheet &sheet, const Meeting &meeting)
{
    sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Time")), minuteText(meeting.starts));
    sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Place")), meeting.place);
    sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Platform")), platformOf(meeting));
}

void addTasks(Sheet &sheet, const QList<DeliberationTask> &tasks)
{
    if (tasks.isEmpty())
        return;
    QList<QStringList> rows;
    for (const DeliberationTask &task : tasks)
        rows.append({task.task, task.owner, task.due.toString(Qt::ISODate), task.done.toString(Qt::ISODate)});
    sheet.table({words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Task")),
                    words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Who")),
                    words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "By when")),
                    words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Done on"))},
        rows, {32, 20, 24, 24}, 4);
}

QString scoreLine(const DeliberationDetails &details)
{
    if (details.scores.isEmpty())
        return {};
    return words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "%1 of 5, from %2 scores"))
        .arg(details.averageScore(), 0, 'f', 1)
        .arg(details.scores.size());
}

void addResult(Sheet &sheet, const Meeting &meeting)
{
    sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Motion")), meeting.motion);
    if (meeting.result) {
        for (const QString &line : explainVote(*meeting.result).split(u'\n'))
            sheet.paragraph(line);
    }
    if (meeting.carried)
        sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Decision")), meeting.decision);
}

void addProposal(Sheet &sheet, const DeliberationDetails &details)
{
    const Deliberation &one = details.one;
    sheet.heading(displayName(DeliberationStage::Proposal));
    sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Area")), details.row.areaName);
    sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Case")), details.row.caseNumber);
    sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Proposed on")), one.proposed.date().toString(Qt::ISODate));
    sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Proposed by")), details.proposerName);
    sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Supported by")), one.supporters);
    sheet.paragraph(one.proposal);
    if (one.affected == 0)
        return;
    sheet.heading(displayName(DeliberationStage::Assessment));
    sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Households affected")), QString::number(one.affected));
    sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Urgency")), one.urgency ? displayName(*one.urgency) : QString());
    sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Cost")), one.cost);
    sheet.paragraph(one.assessment);
}

/// Who came, and their votes where they were taken by name.
void addParticipants(Sheet &sheet, const Meeting &meeting, const QList<Participant> &participants)
{
    QStringList headings{words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Address")),
        words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Name"))};
    QList<int> widths{60, 40};
    if (meeting.named) {
        headings.append(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Vote")));
        widths = {50, 30, 20};
    }
    QList<QStringList> rows;
    for (const Participant &one : participants) {
        if (one.came.value_or(false))
            rows.append({one.address, one.name, one.vote ? displayName(*one.vote) : QString()});
    }
    if (rows.isEmpty())
        return;
    sheet.heading(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Who came (%1 of %2)")).arg(rows.size()).arg(participants.size()));
    sheet.table(headings, rows, widths, 3);
}

} // namespace

void printSignInSheet(const DeliberationDetails &details, const QList<Participant> &participants, QPrinter &printer)
{
    Sheet sheet(11);
    sheet.title(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Sign-in sheet")));
    sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Matter")), details.row.title);
    if (!details.meetings.isEmpty()) {
        addMeetingFacts(sheet, details.meetings.last());
        sheet.paragraph(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "%1 entitled (%2); at least %3 must take part."))
                            .arg(participants.size())
                            .arg(displayName(details.meetings.last().voters))
                            .arg(quorumOf(int(participants.size()), details.standing.quorum)));
    }
    QList<QStringList> rows;
    for (const Participant &one : participants)
        rows.append({QString::number(rows.size() + 1), one.address, one.name, QString(), QString()});
    const QStringList headings{words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "No.")),
        words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Address")), words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Name")),
        words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Signature")),
        words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Remark"))};
    qsizetype from = 0;
    do { // Page by page, so that no line to sign on is cut in two.
        const qsizetype count = from == 0 ? firstPageLines : pageLines;
        sheet.table(headings, rows.mid(from, count), {8, 36, 16, 24, 16}, 7, from > 0);
        from += count;
    } while (from < rows.size());
    sheet.print(printer);
}

void printMinutes(const DeliberationDetails &details, const QList<Participant> &participants, QPrinter &printer)
{
    Sheet sheet(11);
    sheet.title(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Minutes of the 122 deliberation")));
    sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Matter")), details.row.title);
    addProposal(sheet, details);
    for (const Meeting &meeting : details.meetings) {
        sheet.heading(details.meetings.size() > 1
                ? words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "%1, meeting %2")).arg(displayName(DeliberationStage::Discussion)).arg(meeting.ordinal)
                : displayName(DeliberationStage::Discussion));
        addMeetingFacts(sheet, meeting);
        sheet.paragraph(meeting.said);
        if (meeting.result) {
            sheet.heading(displayName(DeliberationStage::Decision));
            addResult(sheet, meeting);
        }
    }
    addTasks(sheet, details.tasks);
    if (!details.scores.isEmpty() || !details.one.effect.isEmpty()) {
        sheet.heading(displayName(DeliberationStage::Evaluation));
        sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Score")), scoreLine(details));
        sheet.paragraph(details.one.effect);
        sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Followed up by case")), details.followUpNumber);
    }
    if (!details.meetings.isEmpty())
        addParticipants(sheet, details.meetings.last(), participants);
    sheet.heading(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Chair: ____________    Minutes taken by: ____________    Date: ____________")));
    sheet.print(printer);
}

void printNotice(const DeliberationDetails &details, QPrinter &printer)
{
    Sheet sheet(18);
    const bool decided = !details.meetings.isEmpty() && details.meetings.last().result.has_value();
    sheet.title(decided ? words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Result of the 122 deliberation"))
                        : words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Notice of a 122 deliberation")));
    sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Matter")), details.row.title);
    sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Area")), details.row.areaName);
    if (!decided) {
        sheet.paragraph(details.one.proposal);
        if (!details.meetings.isEmpty())
            addMeetingFacts(sheet, details.meetings.last());
        sheet.paragraph(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Please come and say what you think.")));
    } else {
        addMeetingFacts(sheet, details.meetings.last());
        addResult(sheet, details.meetings.last());
        addTasks(sheet, details.tasks);
        sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Score")), scoreLine(details));
        sheet.paragraph(details.one.effect);
    }
    sheet.paragraph(words(QT_TRANSLATE_NOOP("linli::ui::DeliberationPaper", "Posted on ____________")), Qt::AlignRight);
    sheet.print(printer);
}

} // namespace linli::ui
