#include "app/cli/caseverbs.h"

#include "core/base/text.h"

namespace linli::cli {

void addCaseVerbs(CLI::App &app, Context &context)
{
    CLI::App *group =
        addGroup(app, "case", translate("casecli", "Cases: what was reported, and its way to the answer"));
    addCaseOpenVerb(*group, context);
    addCaseListVerbs(*group, context);
    addCaseTodayVerb(*group, context);
    addCaseHotlineVerb(*group, context);
    addCaseStepVerbs(*group, context);
    addCaseHelpVerbs(*group, context);
    addCaseAlikeVerbs(*group, context);
    addCaseAttachVerbs(*group, context);
    addCaseReplayVerb(*group, context);
    addCaseOverviewVerbs(*group, context);
}

} // namespace linli::cli
