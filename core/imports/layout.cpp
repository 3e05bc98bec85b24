#include "core/imports/layout.h"

#include "core/base/partialdate.h"
#include "core/base/text.h"
#include "core/imports/sheettop.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace linli {

namespace {

constexpr int deepestHeader = 25; ///< Titles and notes above the headings take no more rows.
constexpr int highestHeader = 3;

/// Fields by column as the dictionary knows them; each field once, its most usual heading first.
QHash<QString, int> columnsFor(ImportKind kind, const HeadingTexts &texts)
{
    QHash<QString, int> columns;
    QHash<int, int> rankOf; // of the field that has the column
    for (const ImportField &field : importFields(kind)) {
        int best = -1;
        int bestRank = 0;
        for (int column = 0; column < int(texts.specific.size()); ++column) {
            auto rank = headingRank(field, normalisedHeading(texts.specific[column]));
            if (!rank)
                rank = headingRank(field, normalisedHeading(texts.groups[column] + texts.specific[column]));
            if (rank && (best < 0 || *rank < bestRank)) {
                best = column;
                bestRank = *rank;
            }
        }
        if (best < 0)
            continue;
        const QString before = columns.key(best);
        if (!before.isEmpty() && rankOf.value(best) <= bestRank)
            continue;
        columns.remove(before);
        columns.insert(field.word, best);
        rankOf.insert(best, bestRank);
    }
    return columns;
}

struct Candidate
{
    int score = 0;
    QList<int> rows;
    HeadingTexts texts;
    QHash<QString, int> columns;
};

/// Rows of headings hold words only.
bool couldBeHeading(const SheetRow &row)
{
    return std::none_of(row.begin(), row.end(),
        [](const Cell &cell) { return cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Date; });
}

Candidate judged(const SheetTop &top, ImportKind kind, const QList<int> &rows)
{
    Candidate candidate{0, rows, headingTexts(top, rows), {}};
    candidate.columns = columnsFor(kind, candidate.texts);
    // One more row must name one more field, else it is a row of data or a title.
    candidate.score = 10 * int(candidate.columns.size()) - int(rows.size());
    return candidate;
}

Candidate bestHeader(const SheetTop &top, ImportKind kind)
{
    Candidate best;
    for (int first = 1; first <= deepestHeader; ++first) {
        QList<int> rows;
        for (int row = first; row < first + highestHeader; ++row) {
            if (!top.rows.contains(row) || !couldBeHeading(top.rows.value(row)))
                break;
            rows.append(row);
            Candidate candidate = judged(top, kind, rows);
            if (candidate.score > best.score)
                best = std::move(candidate);
        }
    }
    return best;
}

Result<int> columnNamed(const HeadingTexts &texts, const QString &wanted)
{
    const QString text = normalisedHeading(wanted);
    for (int column = 0; column < int(texts.specific.size()); ++column) {
        if (normalisedHeading(texts.specific[column]) == text
            || normalisedHeading(texts.groups[column] + texts.specific[column]) == text)
            return column;
    }
    if (const int column = columnOfLetter(wanted.trimmed()); column >= 0)
        return column;
    return Error{
        ErrorKind::Invalid, translate("imports", "There is no column with the heading “%1”.").arg(wanted)};
}

Result<void> applyColumns(const Mapping &wish, const HeadingTexts &texts, QHash<QString, int> &columns)
{
    for (auto it = wish.columns.begin(); it != wish.columns.end(); ++it) {
        columns.remove(it.key());
        if (it.value().isEmpty())
            continue;
        LINLI_ASSIGN(const int column, columnNamed(texts, it.value()));
        const QString before = columns.key(column);
        if (!before.isEmpty() && !wish.columns.contains(before))
            columns.remove(before);
        columns.insert(it.key(), column);
    }
    return success();
}

QString fingerprintOf(ImportKind kind, const HeadingTexts &texts)
{
    QStringList parts{toWord(kind)};
    for (qsizetype i = 0; i < texts.specific.size(); ++i)
        parts.append(normalisedHeading(texts.groups[i]) + u'/' + normalisedHeading(texts.specific[i]));
    const QByteArray bytes = parts.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QDate dateAbove(const SheetTop &top, int firstHeader)
{
    QDate monthOnly;
    for (auto row = top.rows.begin(); row != top.rows.end() && row.key() < firstHeader; ++row) {
        for (const Cell &cell : row.value()) {
            const auto exact = cell.isEmpty() ? std::nullopt : PartialDate::fromOffice(cell.text);
            const QDate date = exact && exact->precision() != PartialDate::Precision::Year
                ? exact->last()
                : dateInText(cell.text);
            if (date.isValid() && date.day() != date.daysInMonth())
                return date;
            if (date.isValid() && (!monthOnly.isValid() || date.year() != monthOnly.year()))
                monthOnly = date;
        }
    }
    return monthOnly;
}

/// The sheet with the best headings; of a wished one, only that.
Result<Candidate> chooseSheet(SheetReader &reader, ImportKind kind, const Mapping &wish, SheetTop &top)
{
    Candidate best;
    bool found = false;
    for (int sheet = 0; sheet < int(reader.sheets().size()); ++sheet) {
        const SheetInfo &info = reader.sheets()[sheet];
        if (wish.sheet.isEmpty() ? info.hidden : info.name != wish.sheet)
            continue;
        LINLI_ASSIGN(SheetTop here, readTop(reader, sheet));
        Candidate candidate = bestHeader(here, kind);
        if (!found || candidate.score > best.score) {
            best = std::move(candidate);
            top = std::move(here);
        }
        found = true;
    }
    if (!found)
        return Error{ErrorKind::Invalid,
            translate("imports", "There is no sheet of this name in the file; choose another one.")};
    return best;
}

} // namespace

QDate dateInText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("((?:19|20)\\d\\d)\\s*[-./年]\\s*(1[0-2]|0?[1-9])(?:\\s*[-./"
                       "月]\\s*(3[01]|[12]\\d|0?[1-9])(?!\\d))?"));
    const auto match = form.match(toHalfWidth(text));
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    return day > 0 ? QDate(year, month, day) : PartialDate(year, month).last();
}

Result<Layout> findLayout(SheetReader &reader, ImportKind kind, const Mapping &wish)
{
    SheetTop top;
    LINLI_ASSIGN(Candidate found, chooseSheet(reader, kind, wish, top));
    Layout layout;
    layout.sheet = top.sheet;
    layout.sheetName = reader.sheets()[top.sheet].name;
    layout.fingerprint = fingerprintOf(
        kind, found.rows.isEmpty() ? headingTexts(top, top.rows.keys().mid(0, highestHeader)) : found.texts);
    if (!wish.headerRows.isEmpty())
        found = judged(top, kind, wish.headerRows);
    LINLI_TRY(applyColumns(wish, found.texts, found.columns));
    layout.headerRows = found.rows;
    layout.headings = found.texts.specific;
    layout.groups = found.texts.groups;
    layout.columns = found.columns;
    layout.listDate = dateAbove(top, layout.firstDataRow());
    for (auto row = top.rows.lowerBound(layout.firstDataRow());
         row != top.rows.end() && layout.samples.size() < 5; ++row) {
        QStringList texts;
        for (const Cell &cell : row.value())
            texts.append(cell.text);
        layout.samples.append(texts);
    }
    return layout;
}

QStringList Layout::missing(ImportKind kind) const
{
    QStringList headingsMissing;
    bool any = false;
    for (const ImportField &field : importFields(kind)) {
        any = any || (columns.contains(field.word) && field.word != u"code");
        if (field.required && !columns.contains(field.word))
            headingsMissing.append(field.heading);
    }
    if (kind == ImportKind::Areas && !any) // Any level will do.
        headingsMissing = {QStringLiteral("社区"), QStringLiteral("楼栋")};
    return headingsMissing;
}

QStringList factsOf(const Layout &layout)
{
    QStringList facts;
    const int first = layout.headerRows.value(0, 1);
    const int above = first - 1;
    if (layout.headerRows.size() > 1)
        facts.append(translate("imports", "The headings stand in rows %1 to %2.")
                         .arg(first)
                         .arg(layout.headerRows.last()));
    else
        facts.append(translate("imports", "The headings stand in row %1.").arg(first));
    if (above > 0)
        facts.append(
            translate("imports", "%n row(s) of title and notes above are left out.", nullptr, above));
    if (layout.listDate.isValid())
        facts.append(translate("imports", "The list is of %1.").arg(layout.listDate.toString(Qt::ISODate)));
    return facts;
}

} // namespace linli
