// How the command line prints cases and reads the words they are named by.
#pragma once

#include "app/cli/context.h"
#include "core/cases/casequery.h"

#include <QJsonObject>

namespace linli::cli {

/// The fields scripts rely on; times as YYYY-MM-DD HH:MM, ids as text, null for what is absent.
QJsonObject toJson(const CaseRow &row);
/// The same with body, reporter (phone masked), place and the events.
QJsonObject toJson(const CaseDetails &details);

/// One line of a list.
QString lineOf(const CaseRow &row);
/// One line of the timeline.
QString lineOf(const CaseEvent &event, const QHash<PersonId, QString> &names);

/// The case after a verb, as JSON or one line.
Result<void> printCase(Context &context, Ledger &ledger, CaseId id);

/// A person by id or exact name. Errors: NotFound, or Refused where several have that name.
Result<PersonId> personFromText(Ledger &ledger, const QString &text);
/// A household by id or whole address.
Result<HouseholdId> householdFromText(Ledger &ledger, const QString &text);
Result<AreaId> areaIdFromText(Ledger &ledger, const QString &text);

/// Limits an option to the words of an enum; anything else is a usage error.
template <class E>
CLI::Option *addWordOption(CLI::App &verb, const char *name, std::string &target, const QString &description)
{
    std::vector<std::string> words;
    std::string all;
    for (const E value : allOf<E>) {
        words.push_back(text(toWord(value)));
        all += (all.empty() ? "" : "|") + words.back();
    }
    return verb.add_option(name, target, text(description))->check(CLI::IsMember(words))->option_text(all);
}

template <class E>
std::optional<E> wordOf(const std::string &typed)
{
    return typed.empty() ? std::nullopt : fromWord<E>(QString::fromStdString(typed));
}

} // namespace linli::cli
