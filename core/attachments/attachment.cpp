#include "core/attachments/attachment.h"

#include "core/base/text.h"

namespace linli {

namespace {
constexpr qsizetype longestName = 100;
constexpr qsizetype longestEnding = 12;
}

QString toWord(OwnerKind kind)
{
    return kind == OwnerKind::Project ? QStringLiteral("project") : QStringLiteral("case");
}

std::optional<OwnerKind> ownerKindFromWord(QStringView word)
{
    for (const OwnerKind kind : {OwnerKind::Case, OwnerKind::Project}) {
        if (word == toWord(kind))
            return kind;
    }
    return std::nullopt;
}

QString toWord(Phase phase)
{
    switch (phase) {
    case Phase::Before:
        return QStringLiteral("before");
    case Phase::During:
        return QStringLiteral("during");
    case Phase::After:
        break;
    }
    return QStringLiteral("after");
}

std::optional<Phase> phaseFromWord(QStringView word)
{
    for (const Phase phase : allPhases) {
        if (word == toWord(phase))
            return phase;
    }
    return std::nullopt;
}

QString displayName(Phase phase)
{
    switch (phase) {
    case Phase::Before:
        return translate("attachments", "Before the work");
    case Phase::During:
        return translate("attachments", "During the work");
    case Phase::After:
        break;
    }
    return translate("attachments", "After the work");
}

QString sizeText(qint64 bytes)
{
    constexpr qint64 unit = 1024;
    if (bytes < unit)
        return translate("attachments", "%1 bytes").arg(bytes);
    if (bytes < unit * unit)
        return translate("attachments", "%1 KB").arg((bytes + unit / 2) / unit);
    const double large = double(bytes) / (unit * unit);
    return translate("attachments", "%1 MB").arg(QString::number(large, 'f', large < 10 ? 1 : 0));
}

QString tidiedFileName(const QString &name)
{
    QString tidy = name.section(u'/', -1).section(u'\\', -1);
    for (QChar &c : tidy) {
        if (!c.isPrint() || QStringLiteral(":*?\"<>|").contains(c))
            c = u'_';
    }
    tidy = tidy.trimmed();
    while (tidy.startsWith(u'.'))
        tidy.remove(0, 1);
    if (tidy.size() > longestName) {
        const qsizetype dot = tidy.lastIndexOf(u'.');
        const QString ending = dot > 0 && tidy.size() - dot <= longestEnding ? tidy.mid(dot) : QString();
        tidy = tidy.left(longestName - ending.size()) + ending;
    }
    return tidy.isEmpty() ? translate("attachments", "file") : tidy;
}

} // namespace linli
