#include "core/base/money.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace linli {

namespace {
constexpr qint64 mostFen = 100'000'000'000'000; ///< A trillion yuan.
}

std::optional<qint64> fenFromText(const QString &typed)
{
    static const QRegularExpression shape(QStringLiteral("^[¥￥]?(\\d{1,15})(?:\\.(\\d{1,6}))?(万|亿)?元?$"));
    QString text = withoutSpaces(toHalfWidth(typed));
    text.remove(u',').remove(u'，');
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(3);
    const int places = unit == u"亿" ? 10 : unit == u"万" ? 6 : 2; // Digits of a fen in one unit.
    QString fraction = match.captured(2);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > places) // Less than a fen.
        return std::nullopt;
    bool fits = false;
    const qint64 fen = QString(match.captured(1) + fraction.leftJustified(places, u'0')).toLongLong(&fits);
    return fits && fen <= mostFen ? std::optional(fen) : std::nullopt;
}

QString yuanField(qint64 fen)
{
    const qint64 size = fen < 0 ? -fen : fen;
    QString text = QString::number(size / 100);
    if (size % 100 != 0)
        text += u'.' + QString::number(size % 100).rightJustified(2, u'0');
    return fen < 0 ? u'-' + text : text;
}

QString yuanText(qint64 fen)
{
    QString text = yuanField(fen < 0 ? -fen : fen);
    const qsizetype point = text.indexOf(u'.');
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > 0; at -= 3)
        text.insert(at, u',');
    return fen < 0 ? u'−' + text : text;
}

} // namespace linli
