// What every step's verb of `linli case` shares: the case's number, the time, and the case printed after it.
#pragma once

#include "app/cli/caseoutput.h"

#include "core/cases/casesteps.h"

#include <functional>
#include <memory>

namespace linli::cli {

/// What may stand behind a step's verb.
struct Typed
{
    std::string number, at, text, reason, how, satisfaction, outcome, date, place, rung, owner, grade, scale, area;
    int ordinal = 0;
    bool all = false;
};

using Act = std::function<Result<void>(Ledger &, const CaseRef &, const Typed &)>;

QString whyText();

/// One verb; its own options are added to what it returns.
struct Verb
{
    CLI::App *app;
    std::shared_ptr<Typed> typed;

    CLI::Option *option(const char *name, std::string Typed::*field, const QString &description) const
    {
        return app->add_option(name, (*typed).*field, text(description));
    }
    CLI::Option *reason() const { return option("--reason", &Typed::reason, whyText()); }
};

Verb addStep(CLI::App &group, Context &context, const char *name, const QString &description, const char *example, Act act);

/// A person named by --owner, or none.
Result<PersonId> ownerOf(Ledger &ledger, const Typed &arguments);

inline QString typed(const std::string &value)
{
    return QString::fromStdString(value);
}

} // namespace linli::cli
