#include "core/imports/readers/cellvalue.h"

#include <QDate>
#include <QTime>

#include <cmath>

namespace linli {

namespace {

constexpr double firstLostInteger = 1e15; // 16 digits: a spreadsheet program keeps 15
constexpr double lastSerial = 2958466; // the day after 9999-12-31
constexpr qint64 secondsADay = 86400;

/// Takes the letters of a format one by one; months and minutes share their letter, neighbours decide.
class FormatLetters
{
public:
    void take(QChar letter)
    {
        switch (letter.toLower().unicode()) {
        case u'y':
        case u'd':
            m_format.date = true;
            settle(false);
            break;
        case u'h':
            m_format.time = true;
            settle(false);
            break;
        case u's':
            m_format.time = true;
            settle(true);
            break;
        case u'm':
            if (m_last == u'm')
                return;
            settle(false);
            m_pending = m_last == u'h' ? Minutes : Unknown;
            break;
        default:
            return;
        }
        m_last = letter.toLower();
    }

    void elapsed(QChar letter)
    {
        m_format.elapsed = m_format.time = true;
        m_last = letter.toLower() == u'h' ? u'h' : QChar();
    }

    NumberFormat result()
    {
        settle(false);
        return m_format;
    }

private:
    enum Pending { None, Unknown, Minutes };

    void settle(bool secondsFollow)
    {
        if (m_pending == Minutes || (m_pending == Unknown && secondsFollow))
            m_format.time = true;
        else if (m_pending == Unknown)
            m_format.date = true;
        m_pending = None;
    }

    NumberFormat m_format;
    Pending m_pending = None;
    QChar m_last;
};

/// The index after the bracket that opens at `i`; [h], [mm], [s] count as elapsed time.
qsizetype skipBracket(QStringView code, qsizetype i, FormatLetters &letters)
{
    const qsizetype end = code.indexOf(u']', i);
    if (end < 0)
        return code.size();
    const QStringView inside = code.mid(i + 1, end - i - 1);
    const QChar first = inside.isEmpty() ? QChar() : inside.front().toLower();
    bool same = first == u'h' || first == u'm' || first == u's';
    for (const QChar c : inside)
        same = same && c.toLower() == first;
    if (same)
        letters.elapsed(first);
    return end + 1;
}

QString timeText(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600, 2, 10, QChar(u'0'))
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

/// `day` counted as the workbook does; empty when there is no such day.
QString dateText(qint64 day, Epoch epoch)
{
    if (epoch == Epoch::Year1904)
        return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    // Lotus 1-2-3 took 1900 for a leap year, and Excel still does: day 60 is shown, but never was.
    if (day == 60)
        return QStringLiteral("1900-02-29");
    if (day < 1)
        return {};
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day).toString(Qt::ISODate);
}

/// False when the value is none that a date cell can show.
bool setDate(Cell &cell, double value, const NumberFormat &format, Epoch epoch)
{
    if (!(value >= 0 && value < lastSerial))
        return false;
    const qint64 total = std::llround(value * double(secondsADay));
    if (!format.date && (format.elapsed || total < secondsADay)) {
        cell.kind = Cell::Kind::Text;
        cell.text = timeText(total);
        return true;
    }
    // A format without a time cuts it off, as the screen does, and rounds nothing up to the next day.
    const qint64 day = format.time ? total / secondsADay : qint64(std::floor(value + 1e-9));
    const QString date = dateText(day, epoch);
    if (date.isEmpty())
        return false;
    cell.kind = date == u"1900-02-29" ? Cell::Kind::Text : Cell::Kind::Date;
    cell.text = format.time ? date + u' ' + timeText(total % secondsADay) : date;
    return true;
}

/// Fifteen significant digits as spreadsheet programs show, never with an exponent.
QString decimalText(double value)
{
    QString text = QString::number(value, 'g', 15);
    if (!text.contains(u'e'))
        return text;
    const int digits = 14 - int(std::floor(std::log10(std::abs(value))));
    if (digits > 40)
        return text; // nothing that anybody typed
    text = QString::number(value, 'f', qMax(0, digits));
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

void setPlainNumber(Cell &cell, QStringView raw, double value)
{
    cell.kind = Cell::Kind::Number;
    if (std::abs(value) >= firstLostInteger) {
        cell.digitsLost = true;
        const bool plain = !raw.isEmpty() && !raw.contains(u'E', Qt::CaseInsensitive);
        cell.text = plain ? raw.toString() : QString::number(value, 'E', 14);
    } else if (value == std::floor(value)) {
        cell.text = QString::number(qint64(value));
    } else {
        cell.text = decimalText(value);
    }
}

bool isPlainInteger(QStringView raw)
{
    if (raw.isEmpty() || raw.size() > 15 || (raw.front() == u'0' && raw.size() > 1))
        return false;
    for (const QChar c : raw) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return true;
}

} // namespace

NumberFormat builtinFormat(int id)
{
    NumberFormat format;
    format.date = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36
        || (id >= 50 && id <= 54) || id == 57 || id == 58;
    format.time =
        (id >= 18 && id <= 22) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56;
    format.elapsed = id == 46;
    return format;
}

NumberFormat parseFormat(QStringView code)
{
    FormatLetters letters;
    bool onlyZeros = !code.isEmpty();
    int zeros = 0;
    for (qsizetype i = 0; i < code.size();) {
        const QChar c = code[i];
        if (c == u';')
            break;
        if (c == u'0')
            ++zeros;
        else
            onlyZeros = false;
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end + 1;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            i += 2;
        } else if (c == u'[') {
            i = skipBracket(code, i, letters);
        } else if (code.mid(i).startsWith(u"AM/PM", Qt::CaseInsensitive)) {
            i += 5;
        } else if (code.mid(i).startsWith(u"General", Qt::CaseInsensitive)) {
            i += 7;
        } else {
            letters.take(c);
            ++i;
        }
    }
    NumberFormat format = letters.result();
    format.zeros = onlyZeros ? qMin(zeros, 15) : 0;
    return format;
}

void setNumber(Cell &cell, QStringView raw, const NumberFormat &format, Epoch epoch)
{
    const QStringView trimmed = raw.trimmed();
    if (trimmed.isEmpty())
        return;
    bool good = false;
    const double value = trimmed.toDouble(&good);
    if (!good || !std::isfinite(value)) {
        setText(cell, trimmed.toString());
        return;
    }
    cell.number = value;
    if ((format.date || format.time) && setDate(cell, value, format, epoch))
        return;
    if (isPlainInteger(trimmed)) {
        cell.kind = Cell::Kind::Number;
        cell.text = trimmed.toString();
    } else {
        setPlainNumber(cell, trimmed, value);
    }
    if (format.zeros > cell.text.size() && value >= 0 && value == std::floor(value))
        cell.text = cell.text.rightJustified(format.zeros, u'0');
}

void setNumber(Cell &cell, double value)
{
    if (!std::isfinite(value))
        return;
    cell.number = value;
    setPlainNumber(cell, {}, value);
}

void setText(Cell &cell, const QString &text)
{
    cell.text = text;
    cell.kind = text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
}

} // namespace linli
