#include "core/attachments/attachment.h"

#include "core/base/text.h"

namespace linli {

namespace {
constexpr qsizetype longestName = 100;
constexpr qsizetype longestEnding = 12;
}

QString toWord(OwnerKind)
{
    return QStringLiteral("case");
}

std::optional<OwnerKind> ownerKindFromWord(QStringView word)
{
    return word == u"case" ? std::optional(OwnerKind::Case) : std::nullopt;
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
