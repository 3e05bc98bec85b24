// linli calendar import, rest, work, hours: the office's own calendar (R11).
#include "app/cli/calendarverbs.h"

#include "core/base/text.h"
#include "core/office/officecalendar.h"

#include <QFile>

namespace linli::cli {

namespace {

Result<void> importYears(Context &context, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, translate("cli", "The file can't be read. Check the path.")};
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_ASSIGN(const QList<int> years, importArrangement(*ledger, file.readAll()));
    QStringList words;
    for (const int year : years)
        words.append(QString::number(year));
    context.out(translate("cli", "Took over the arrangement of %1. Running clocks were counted again.")
                    .arg(words.join(QStringLiteral(", "))));
    return success();
}

Result<void> setDay(Context &context, const std::string &day, DayKind kind, const std::string &reason)
{
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_TRY(setLocalDay(*ledger, QDate::fromString(QString::fromStdString(day), Qt::ISODate), kind,
        QString::fromStdString(reason)));
    context.out(translate("cli", "Set the day. Running clocks were counted again."));
    return success();
}

Result<void> setHours(Context &context, const std::string &text)
{
    LINLI_ASSIGN(const OfficeHours hours, OfficeHours::fromText(QString::fromStdString(text)));
    LINLI_ASSIGN(Ledger * ledger, context.open());
    LINLI_TRY(setOfficeHours(*ledger, hours));
    context.out(hours.toText());
    return success();
}

struct DayArguments
{
    std::string day;
    std::string reason;
};

void addDayVerb(CLI::App &group, Context &context, const char *name, const QString &description,
    const char *example, DayKind kind)
{
    CLI::App *verb = addVerb(group, name, description, {example});
    const auto arguments = std::make_shared<DayArguments>();
    verb->add_option("DATE", arguments->day, text(translate("cli", "The day, as 2026-05-08")))->required();
    verb->add_option(
        "--reason", arguments->reason, text(translate("cli", "Why; shown when a deadline is explained")));
    verb->callback([&context, arguments, kind] {
        if (const auto set = setDay(context, arguments->day, kind, arguments->reason); !set.ok())
            context.report(set.error());
    });
}

} // namespace

void addOfficeCalendarVerbs(CLI::App &group, Context &context)
{
    CLI::App *import =
        addVerb(group, "import", translate("cli", "Take over a new year's holiday arrangement"),
            {"linli calendar import holidays-2027.json"});
    const auto path = std::make_shared<std::string>();
    import
        ->add_option("FILE", *path,
            text(translate("cli", "JSON: {\"years\": {\"2027\": {\"rest\": [dates], \"work\": [dates]}}}")))
        ->required();
    import->callback([&context, path] {
        if (const auto imported = importYears(context, QString::fromStdString(*path)); !imported.ok())
            context.report(imported.error());
});
addDayVerb(group, context, "rest", translate("cli", "The office rests on this day"),
    "linli calendar rest 2026-05-08 --reason 社区换届", DayKind::Off);
addDayVerb(group, context, "work", translate("cli", "The office works on this day"),
    "linli calendar work 2026-05-09", DayKind::On);
addDayVerb(group, context, "ordinary", translate("cli", "The day counts as its weekday again"),
    "linli calendar ordinary 2026-05-08", DayKind::Ordinary);

CLI::App *hours = addVerb(group, "hours", translate("cli", "Set the office hours"),
    {"linli calendar hours \"09:00-12:00, 13:00-17:30\""});
const auto hoursText = std::make_shared<std::string>();
hours->add_option("HOURS", *hoursText, text(translate("cli", "Spans of a working day")))->required();
hours->callback([&context, hoursText] {
    if (const auto set = setHours(context, *hoursText); !set.ok())
        context.report(set.error());
});
}

} // namespace linli::cli
