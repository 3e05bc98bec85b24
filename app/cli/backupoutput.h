// How a backup is told of.
#pragma once

#include "core/backup/backup.h"

#include <QJsonObject>

namespace linli::cli {

QJsonObject jsonOf(const BackupInfo &info);
/// "2026-09-21 10:00  王主任  1234 households, …  /media/usb/office-….linlibak"
QString lineOf(const BackupInfo &info);
QString countsText(qint64 households, qint64 residents, qint64 cases);

} // namespace linli::cli
