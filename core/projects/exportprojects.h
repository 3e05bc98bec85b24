#pragma once

#include "core/projects/projectquery.h"
#include "core/spreadsheet/exporttable.h"

namespace linli {

/// The list as filtered, as an .xlsx; journalled first. Gives the number of rows. Errors: Denied, ReadOnly, Cancelled, Io.
Result<qint64> exportProjects(
    Ledger &ledger, const QString &path, const ProjectFilter &filter, ProjectOrder order, const WriteControl &control = {});

} // namespace linli
