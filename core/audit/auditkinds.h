// What belongs to a kind of the log.
#pragma once

#include <QStringList>

namespace linli {

enum class AuditKind;

/// The source texts of the sentences of a kind; empty for All and for Changes, which goes by the rows written
/// and erasures.
QStringList sentencesOf(AuditKind kind);

} // namespace linli
