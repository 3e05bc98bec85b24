// What is on record of a livelihood project (民生实事): the plan, the money, and the log of its steps.
#pragma once

#include "core/base/ids.h"
#include "core/deliberation/deliberation.h"
#include "core/projects/projectwords.h"

#include <QDate>
#include <QDateTime>
#include <QList>

#include <optional>

namespace linli {

using ProjectId = Id<struct ProjectTag>;

/// What the steps Propose and Edit write. Money in fen.
struct ProjectPlan
{
    QString title;
    QString body;
    ProjectKind kind = ProjectKind::Other;
    ProjectSource source = ProjectSource::Residents;
    PersonId person; ///< Who is in charge, or …
    QString owner; ///< … an organisation as written.
    QDate start; ///< Planned; invalid: open.
    QDate finish;
    std::optional<qint64> planned;
    QString funding;
    std::optional<int> households; ///< That benefit; none: counted from the area.
    bool operator==(const ProjectPlan &) const = default;
};

struct Project
{
    ProjectId id;
    QString number;
    AreaId area;
    ProjectPlan plan;
    DeliberationId deliberation; ///< That it came from (R17).
    CaseId fromCase;
    QDateTime proposed;
    std::optional<qint64> granted;
    qint64 spent = 0;
    std::optional<int> score; ///< Hundredths of 1 to 5.
    int asked = 0; ///< How many gave one.
    int steps = 0; ///< How many there are; a desk that saw fewer was overtaken.
};

struct ProjectLogged
{
    ProjectStep step = ProjectStep::Note;
    QDateTime at;
    QString actor;
    std::optional<qint64> amount; ///< Granted, or spent by this step; below nothing where it was corrected.
    QString note;
};

} // namespace linli
