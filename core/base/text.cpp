#include "core/base/text.h"

#include <QCoreApplication>
#include <QTranslator>

namespace linli {

QString translate(const char *context, const char *source, const char *comment, int n)
{
    return QCoreApplication::translate(context, source, comment, n);
}

void installLanguage(const QString &language)
{
    const QString wanted = language.isEmpty() ? qEnvironmentVariable("LINLI_LANG", QStringLiteral("zh")) : language;
    if (!wanted.startsWith(u"zh"))
        return;
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QStringLiteral(":/i18n/linli_zh_CN.qm")))
        QCoreApplication::installTranslator(translator);
}

QString toHalfWidth(const QString &text)
{
    QString out = text;
    for (QChar &c : out) {
        const char16_t u = c.unicode();
        if (u >= 0xFF01 && u <= 0xFF5E)
            c = QChar(char16_t(u - 0xFEE0));
        else if (u == 0x3000 || u == 0x00A0)
            c = u' ';
    }
    return out;
}

QString withoutSpaces(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace() && c.unicode() != 0x200B && c.unicode() != 0xFEFF)
            out.append(c);
    }
    return out;
}

namespace {
QString mask(const QString &text, int head, int tail)
{
    if (text.size() <= head + tail)
        return QString(text.size(), u'*');
    return text.left(head) + QString(text.size() - head - tail, u'*') + text.right(tail);
}
} // namespace

QString maskIdNumber(const QString &idNumber)
{
    return mask(idNumber, 6, 4);
}

QString maskPhone(const QString &phone)
{
    return mask(phone, 3, 4);
}

} // namespace linli
