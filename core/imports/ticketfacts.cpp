#include "core/imports/ticketfacts.h"

#include "core/base/clock.h"
#include "core/base/partialdate.h"
#include "core/base/text.h"
#include "core/households/household.h"
#include "core/imports/personfacts.h"

#include <QRegularExpression>

namespace linli {

namespace {

constexpr int longestTitle = 30;

QDateTime readTime(const RowCells &row, const QString &field, ImportRun &run)
{
    const QString text = toHalfWidth(row.text(field));
    if (saysNothing(text))
        return {};
    QDateTime time = parseWallTime(text);
    if (!time.isValid()) {
        const auto day = PartialDate::fromOffice(text);
        if (day && day->precision() == PartialDate::Precision::Day)
            time = wallTime(day->first(), QTime(0, 0));
    }
    if (!time.isValid())
        run.problem(row, field, ProblemKind::DateUnreadable,
            translate("imports", "This can't be read as a time. Write it as 2026-09-28 19:06."));
    return time;
}

/// Line breaks of every kind become one; the rest of the text stays as it is.
QString tidyBody(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return text.trimmed();
}

} // namespace

std::optional<Grade> gradeFromText(const QString &text)
{
    const QString word = withoutSpaces(text);
    if (const auto grade = gradeFromWord(word))
        return grade;
    if (word.contains(u"咨询"))
        return Grade::Consultation;
    if (word.contains(u"重点") || word.contains(u"重要") || word.contains(u"紧急"))
        return Grade::Key;
    if (word.contains(u"一般") || word.contains(u"普通"))
        return Grade::Ordinary;
    return std::nullopt;
}

std::optional<Satisfaction> satisfactionFromText(const QString &text)
{
    const QString word = withoutSpaces(text);
    if (word.contains(u"不满意") || word == u"否")
        return Satisfaction::Not;
    if (word.contains(u"基本满意") || word.contains(u"较满意"))
        return Satisfaction::Mostly;
    if (word.contains(u"满意") || word == u"是")
        return Satisfaction::Satisfied;
    return word.contains(u"未评") ? std::optional(Satisfaction::NoAnswer) : std::nullopt;
}

QString titleFromBody(const QString &body)
{
    static const QRegularExpression end(QStringLiteral("[，。！？；,;!?\\n]"));
    QString title = body.section(end, 0, 0).trimmed();
    if (title.size() > longestTitle)
        title = title.left(longestTitle - 1) + u'…';
    return title;
}

Door doorIn(const QString &restOfAddress)
{
    static const QRegularExpression door(QStringLiteral(
        "^[-—,，]?(?:(\\d{1,2}|[一二三四五六七八九])(?:单元|门))?[-—,，]?(\\d{3,4})(?:室|号|房)?(?!\\d)"));
    const auto match = door.match(withoutSpaces(toHalfWidth(restOfAddress)));
    if (!match.hasMatch())
        return {};
    return {normalisedStairwell(match.captured(1)), normalisedRoom(match.captured(2))};
}

ImportedTicket readTicket(const RowCells &row, ImportRun &run)
{
    ImportedTicket ticket;
    ticket.externalNumber = withoutSpaces(row.text(QStringLiteral("number")));
    ticket.received = readTime(row, QStringLiteral("received"), run);
    ticket.reporterName = withoutSpaces(row.text(QStringLiteral("reporter")));
    ticket.reporterPhone = readPhone(row, QStringLiteral("phone"), run);
    ticket.place = row.text(QStringLiteral("place"));
    ticket.body = tidyBody(row.text(QStringLiteral("body")));
    ticket.title = row.text(QStringLiteral("title"));
    ticket.kind = row.text(QStringLiteral("kind"));
    ticket.grade = gradeFromText(row.text(QStringLiteral("grade")));
    if (ticket.title.isEmpty())
        ticket.title = titleFromBody(ticket.body);
    if (ticket.title.isEmpty())
        ticket.title = ticket.kind.isEmpty() ? ticket.externalNumber : ticket.kind;
    const QDateTime closed = readTime(row, QStringLiteral("closed"), run);
    if (closed.isValid())
        ticket.closing = ImportedTicket::Closing{closed, isYes(row.text(QStringLiteral("solved"))),
            satisfactionFromText(row.text(QStringLiteral("satisfied")))};
    return ticket;
}

} // namespace linli
