#include "tests/support/canaries.h"

#include "tests/support/catch.h"
#include "tests/support/sheets.h"

#include <QDate>
#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

#include <cstring>

namespace linli::test {

namespace {

constexpr qsizetype endSize = 8; // bytes; every pattern is at least as long

const QString noteStem = QStringLiteral("蓝鹊夜间服药记录");
const QString reasonStem = QStringLiteral("雪鸮旧病复发照护");
const QString titleStem = QStringLiteral("红隼家庭纠纷调解");
const QString bodyStem = QStringLiteral("苍鹭所述邻里经过");
const QString toldStem = QStringLiteral("白鹭当面答复内容");

/// Three characters for a number under 1000.
QString code(int index)
{
    static const QString digits = QStringLiteral("甲乙丙丁戊己庚辛壬癸");
    return QString(digits[index / 100]) + digits[index / 10 % 10] + digits[index % 10];
}

/// ISO 7064 MOD 11-2, written here so that it does not lean on the program's own.
QChar checkDigit(const QString &first17)
{
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += first17[i].digitValue() * weights[i];
    return QLatin1String("10X98765432")[sum % 11];
}

QString sheetRow(const QStringList &values)
{
    QString line = QStringLiteral("<row>");
    for (const QString &value : values)
        line += QStringLiteral("<c t=\"inlineStr\"><is><t>%1</t></is></c>").arg(value);
    return line + QStringLiteral("</row>");
}

quint64 endOf(const char *end)
{
    quint64 word;
    std::memcpy(&word, end - endSize, endSize);
    return word;
}

} // namespace

Canary canary(int index)
{
    Canary canary;
    canary.name = QStringLiteral("欧阳") + code(index).mid(1) + code(index).left(1);
    const QDate birth = QDate(1941, 3, 7).addDays(97 * index);
    const QString first17 = QStringLiteral("430111%1%2")
                                .arg(birth.toString(QStringLiteral("yyyyMMdd")))
                                .arg((index * 7 + 13) % 1000, 3, 10, QLatin1Char('0'));
    canary.idNumber = first17 + checkDigit(first17);
    canary.phone = QStringLiteral("1397%1").arg(3'100'000 + index * 6151, 7, 10, QLatin1Char('0'));
    canary.note = noteStem + code(index);
    canary.reason = reasonStem + code(index);
    canary.title = titleStem + code(index);
    canary.body = bodyStem + code(index);
    canary.told = toldStem + code(index);
    return canary;
}

QStringList canarySecrets(int count)
{
    QStringList texts{noteStem, reasonStem, titleStem, bodyStem, toldStem};
    for (int i = 0; i < count; ++i)
        texts += canary(i).secrets();
    return texts;
}

QByteArray canaryRoster(int first, int count, const QString &tail)
{
    QString text = QStringLiteral("楼栋,单元,房号,姓名,与户主关系,身份证号码,联系电话,备注\r\n");
    for (int i = first; i < first + count; ++i) {
        const Canary one = canary(i);
        const QStringList cells{QStringLiteral("广济苑1栋"), QStringLiteral("1单元"), QString::number(101 + i / 2),
            one.name, i % 2 ? QStringLiteral("配偶") : QStringLiteral("户主"), one.idNumber, one.phone,
            one.note + tail};
        text += cells.join(u',') + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

QByteArray canaryTickets(int count)
{
    QString rows = sheetRow({QStringLiteral("工单编号"), QStringLiteral("受理时间"), QStringLiteral("诉求人"),
        QStringLiteral("联系电话"), QStringLiteral("标题"), QStringLiteral("诉求内容"), QStringLiteral("承办社区")});
    for (int i = 0; i < count; ++i) {
        const Canary one = canary(i);
        rows += sheetRow({QStringLiteral("CS20260900%1").arg(i, 4, 10, QLatin1Char('0')),
            QStringLiteral("2026-09-28 19:06"), one.name, one.phone, one.title, one.body,
            QStringLiteral("广济桥社区")});
    }
    XlsxPieces pieces;
    pieces.sheetData = rows.toUtf8();
    return zipOf(xlsxParts(pieces));
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QStringEncoder encoder(bigEndian ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE);
    return encoder.encode(text);
}

RawSearch::RawSearch(const QStringList &texts)
{
    for (const QString &text : texts) {
        m_patterns.append({text.toUtf8(), QStringLiteral("UTF-8 ") + text});
        m_patterns.append({utf16(text, false), QStringLiteral("UTF-16LE ") + text});
        m_patterns.append({utf16(text, true), QStringLiteral("UTF-16BE ") + text});
    }
    for (int i = 0; i < int(m_patterns.size()); ++i) {
        const QByteArray &bytes = m_patterns[i].bytes;
        REQUIRE(bytes.size() >= endSize);
        m_byEnd[endOf(bytes.constData() + bytes.size())].append(i);
    }
}

QStringList RawSearch::foundIn(const QByteArray &bytes) const
{
    QStringList found;
    for (qsizetype end = endSize; end <= bytes.size(); ++end) {
        const auto candidates = m_byEnd.constFind(endOf(bytes.constData() + end));
        if (candidates == m_byEnd.constEnd())
            continue;
        for (const int i : *candidates) {
            const Pattern &pattern = m_patterns[i];
            if (QByteArrayView(bytes).first(end).endsWith(pattern.bytes) && !found.contains(pattern.what))
                found.append(pattern.what);
        }
    }
    return found;
}

QStringList RawSearch::foundUnder(const QString &folder, QStringList *seen) const
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const QString &what : foundIn(file.readAll()))
            found.append(path + QStringLiteral(": ") + what);
        if (seen)
            seen->append(path);
    }
    return found;
}

} // namespace linli::test
