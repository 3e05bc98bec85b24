#include "app/cli/calendarverbs.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/cases/grade.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace linli::cli {

namespace {

/// One question to the calendar.
struct Question
{
    Grade grade = Grade::Ordinary;
    QDateTime received;
};

Result<Question> readQuestion(const QString &gradeWord, const QString &receivedText)
{
    const auto grade = gradeFromWord(gradeWord);
    if (!grade)
        return Error{ErrorKind::Invalid,
            translate("cli", "The grade is not known. It is consultation, ordinary or key.")};
    const QDateTime received = parseWallTime(receivedText);
    if (!received.isValid())
        return Error{ErrorKind::Invalid,
            translate("cli", "The time of receipt is not understood. Write it like 2026-09-30 17:31.")};
    return Question{*grade, received};
}

/// GRADE and RECEIVED as they stand on the command line; RECEIVED is one word or two.
struct Arguments
{
    std::string grade;
    std::vector<std::string> received;

    Result<Question> question() const
    {
        QStringList time;
        for (const std::string &word : received)
            time << QString::fromStdString(word);
        return readQuestion(QString::fromStdString(grade), time.join(u' '));
    }
};

/// From a line "GRADE<TAB>YYYY-MM-DD HH:MM".
Result<Question> readLine(const QString &line)
{
    const QString cleaned = line.simplified();
    return readQuestion(cleaned.section(u' ', 0, 0), cleaned.section(u' ', 1));
}

QString dueText(const Deadline &deadline)
{
    return deadline.at ? minuteText(*deadline.at) : QString();
}

QJsonObject toJson(const Question &question, const Deadline &deadline)
{
    return {{QStringLiteral("grade"), toWord(question.grade)},
        {QStringLiteral("received"), minuteText(question.received)},
        {QStringLiteral("due"), dueText(deadline)}};
}

/// Answers questions one after the other: lines at once, JSON as one array at the end.
class DueAnswers
{
public:
    DueAnswers(Context &context, const WorkCalendar &calendar)
        : m_context(context)
        , m_calendar(calendar)
    {
    }

    Result<void> answer(const Result<Question> &question)
    {
        if (!question)
            return question.error();
        LINLI_ASSIGN(
            const Deadline deadline, m_calendar.due(question->received, defaultWorkingDays(question->grade)));
        m_provisional = m_provisional || deadline.provisional;
        if (m_context.json)
            m_array.append(toJson(*question, deadline));
        else
            m_context.out(dueText(deadline));
        return success();
    }

    void finish()
    {
        if (m_context.json)
            m_context.out(QJsonDocument(m_array));
        if (m_provisional)
            m_context.err(translate("cli",
                "Note: the holiday arrangement of a year on the way is not known yet; Monday to Friday was "
                "counted. "
                "`linli calendar explain` shows the days."));
    }

private:
    Context &m_context;
    const WorkCalendar &m_calendar;
    QJsonArray m_array;
    bool m_provisional = false;
};

/// Answers each line of standard input; stops at the first it can't.
Result<void> answerInput(DueAnswers &answers)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorKind::Io, translate("cli", "Standard input can't be read.")};
    for (int number = 1; !input.atEnd(); ++number) {
        QString line = QString::fromUtf8(input.readLine());
        if (number == 1 && line.startsWith(QChar::ByteOrderMark))
            line.remove(0, 1);
        if (line.trimmed().isEmpty())
            continue;
        const Result<void> answered = answers.answer(readLine(line));
        if (!answered)
            return Error{answered.error().kind,
                translate("cli", "Line %1: %2").arg(QString::number(number), answered.error().message)};
    }
    return success();
}

void due(Context &context, const Arguments &arguments)
{
    const Result<WorkCalendar> calendar = context.calendar();
    if (!calendar)
        return context.report(calendar.error());
    DueAnswers answers(context, *calendar);
    if (arguments.grade == "-" && arguments.received.empty()) {
        const Result<void> answered = answerInput(answers);
        answers.finish(); // The answers before a bad line stand.
        if (!answered)
            context.report(answered.error());
        return;
    }
    const Result<Question> question = arguments.question();
    if (!question)
        return context.misused(question.error());
    const Result<void> answered = answers.answer(question);
    if (!answered)
        return context.report(answered.error());
    answers.finish();
}

QString weekday(QDate date)
{
    switch (date.dayOfWeek()) {
    case Qt::Monday:
        return translate("cli", "Mon");
    case Qt::Tuesday:
        return translate("cli", "Tue");
    case Qt::Wednesday:
        return translate("cli", "Wed");
    case Qt::Thursday:
        return translate("cli", "Thu");
    case Qt::Friday:
        return translate("cli", "Fri");
    case Qt::Saturday:
        return translate("cli", "Sat");
    default:
        return translate("cli", "Sun");
    }
}

/// What stands in the count's column: the number for a day that counts, a dash for one that does not.
QString countMark(const ExplainedDay &day)
{
    switch (day.what) {
    case DayStep::DayZero:
        return QStringLiteral("0");
    case DayStep::Counted:
        return QString::number(day.count);
    case DayStep::Skipped:
    case DayStep::Paused:
    case DayStep::MovedDayZero:
        break;
    }
    return QStringLiteral("-");
}

void printExplanation(const Context &context, const Question &question, const Explanation &told)
{
    if (!context.json) {
        for (const ExplainedDay &day : told.days)
            context.out(
                QStringLiteral("%1 %2  %3  %4")
                    .arg(day.date.toString(Qt::ISODate), weekday(day.date), countMark(day), day.reason));
        context.out(translate("cli", "Due: %1").arg(dueText(told.deadline)));
        return;
    }
    QJsonArray steps;
    for (const ExplainedDay &day : told.days)
        steps.append(QJsonObject{{QStringLiteral("date"), day.date.toString(Qt::ISODate)},
            {QStringLiteral("what"), toWord(day.what)}, {QStringLiteral("reason"), day.reason},
            {QStringLiteral("count"), day.count}});
    QJsonObject answer = toJson(question, told.deadline);
    answer.insert(QStringLiteral("steps"), steps);
    context.out(QJsonDocument(answer));
}

void explain(Context &context, const Arguments &arguments)
{
    const Result<WorkCalendar> calendar = context.calendar();
    if (!calendar)
        return context.report(calendar.error());
    const Result<Question> question = arguments.question();
    if (!question)
        return context.misused(question.error());
    const Result<Explanation> told =
        calendar->explain(question->received, defaultWorkingDays(question->grade));
    if (!told)
        return context.report(told.error());
    printExplanation(context, *question, *told);
}

CLI::Option *addReceived(CLI::App &verb, Arguments &arguments)
{
    return verb.add_option("RECEIVED", arguments.received,
        text(translate("cli", "Time of receipt, YYYY-MM-DD HH:MM, in one word or two")));
}

} // namespace

void addCalendarVerbs(CLI::App &app, Context &context)
{
    CLI::App *group = addGroup(app, "calendar", translate("cli", "Deadlines in working days"));

    CLI::App *dueVerb = addVerb(*group, "due", translate("cli", "When a case of this grade is due"),
        {"linli calendar due ordinary 2026-09-30 17:31", "linli calendar due - < received.txt"});
    const auto dueArguments = std::make_shared<Arguments>();
    dueVerb
        ->add_option("GRADE", dueArguments->grade,
            text(translate("cli",
                "consultation, ordinary or key; or - to read lines GRADE<TAB>RECEIVED from standard input")))
        ->required();
    addReceived(*dueVerb, *dueArguments)->expected(0, 2);
    dueVerb->callback([&context, dueArguments] { due(context, *dueArguments); });

    CLI::App *explainVerb = addVerb(*group, "explain", translate("cli", "Why it is due then, day by day"),
        {"linli calendar explain key 2026-02-13 09:20"});
    const auto explainArguments = std::make_shared<Arguments>();
    explainVerb
        ->add_option(
            "GRADE", explainArguments->grade, text(translate("cli", "consultation, ordinary or key")))
        ->required();
    addReceived(*explainVerb, *explainArguments)->required()->expected(1, 2);
    explainVerb->callback([&context, explainArguments] { explain(context, *explainArguments); });
    addOfficeCalendarVerbs(*group, context);
}

} // namespace linli::cli
