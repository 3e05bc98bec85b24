#include "ui/papers/activitypaper.h"

#include "core/base/clock.h"
#include "ui/papers/sheet.h"

#include <QCoreApplication>
#include <QPrinter>

namespace linli::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("linli::ui::ActivityPaper", text);
}

/// Lines to sign on that an A4 page holds.
constexpr qsizetype firstPageLines = 16;
constexpr qsizetype pageLines = 20;
constexpr qsizetype fewestEmpty = 6;

} // namespace

void printActivitySheet(const ActivityDetails &details, QPrinter &printer)
{
    Sheet sheet(11);
    sheet.title(words(QT_TRANSLATE_NOOP("linli::ui::ActivityPaper", "Sign-in sheet")));
    sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::ActivityPaper", "Activity")), details.row.fullTitle());
    sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::ActivityPaper", "Time")),
        minuteText(details.one.time.starts) + QStringLiteral(" – ") + minuteText(details.one.time.ends));
    sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::ActivityPaper", "Place")), details.row.place);
    QStringList organisers;
    for (const Organiser &one : details.organisers)
        organisers.append(one.name);
    sheet.fact(words(QT_TRANSLATE_NOOP("linli::ui::ActivityPaper", "Organised by")),
        organisers.join(words(QT_TRANSLATE_NOOP("linli::ui::ActivityPaper", ", "))));
    QList<QStringList> rows;
    for (const Attendee &one : details.attendees)
        rows.append({QString::number(rows.size() + 1), one.address, one.name, one.part == Part::Volunteer ? displayName(one.part) : QString(), QString()});
    // Empty lines to the end of the page.
    const qsizetype wanted = rows.size() + fewestEmpty;
    const qsizetype lines = wanted <= firstPageLines ? firstPageLines
                                                     : firstPageLines + (wanted - firstPageLines + pageLines - 1) / pageLines * pageLines;
    while (rows.size() < lines)
        rows.append({QString::number(rows.size() + 1), QString(), QString(), QString(), QString()});
    const QStringList headings{words(QT_TRANSLATE_NOOP("linli::ui::ActivityPaper", "No.")),
        words(QT_TRANSLATE_NOOP("linli::ui::ActivityPaper", "Address")), words(QT_TRANSLATE_NOOP("linli::ui::ActivityPaper", "Name")),
        words(QT_TRANSLATE_NOOP("linli::ui::ActivityPaper", "As")), words(QT_TRANSLATE_NOOP("linli::ui::ActivityPaper", "Signature"))};
    qsizetype from = 0;
    do { // Page by page, so that no line to sign on is cut in two.
        const qsizetype count = from == 0 ? firstPageLines : pageLines;
        sheet.table(headings, rows.mid(from, count), {8, 38, 16, 14, 24}, 7, from > 0);
        from += count;
    } while (from < rows.size());
    sheet.print(printer);
}

} // namespace linli::ui
