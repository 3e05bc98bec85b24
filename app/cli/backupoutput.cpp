#include "app/cli/backupoutput.h"

#include "core/base/text.h"

namespace linli::cli {

QJsonObject jsonOf(const BackupInfo &info)
{
    return {{QStringLiteral("file"), info.path}, {QStringLiteral("made"), minuteText(info.made)},
        {QStringLiteral("by"), info.madeBy}, {QStringLiteral("ledger"), info.ledgerName},
        {QStringLiteral("replica"), QString::number(info.replica)},
        {QStringLiteral("sequence"), QString::number(info.sequence)},
        {QStringLiteral("households"), info.households}, {QStringLiteral("residents"), info.residents},
        {QStringLiteral("cases"), info.cases}, {QStringLiteral("bytes"), info.size}};
}

QString countsText(qint64 households, qint64 residents, qint64 cases)
{
    return translate("cli", "%1 households, %2 residents, %3 cases").arg(households).arg(residents).arg(cases);
}

QString lineOf(const BackupInfo &info)
{
    return QStringLiteral("%1  %2  %3  %4")
        .arg(minuteText(info.made), info.madeBy, countsText(info.households, info.residents, info.cases),
            info.path);
}

} // namespace linli::cli
