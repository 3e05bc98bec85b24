#include "core/households/pastecells.h"

#include "core/base/text.h"
#include "core/households/householdwords.h"

namespace linli {

namespace {

/// The length of a cell in a sentence; longer ones are no words anyway.
constexpr int shownOfCell = 20;

/// Of the kinds that a household lived in can have; vacant ones are made so on their card.
QList<NamedWord> housingWords()
{
    QList<NamedWord> words;
    for (const Housing housing : {Housing::Owned, Housing::Rented, Housing::Employer, Housing::Shop})
        words.append({toWord(housing), displayName(housing)});
    return words;
}

QList<NamedWord> allowedIn(PasteColumn column)
{
    switch (column) {
    case PasteColumn::Housing:
        return housingWords();
    case PasteColumn::Livelihood:
        return livelihoods();
    case PasteColumn::Gas:
        return gasHoses();
    case PasteColumn::Wiring:
        return wirings();
    case PasteColumn::None:
        break;
    }
    return {};
}

void set(BulkEdit &edit, PasteColumn column, const QString &word)
{
    if (column == PasteColumn::Housing)
        edit.housing = housingFromWord(word);
    else if (column == PasteColumn::Livelihood)
        edit.livelihood = word;
    else if (column == PasteColumn::Gas)
        edit.gas = word;
    else
        edit.wiring = word;
}

QString refusalOf(const PastedCell &cell)
{
    if (cell.column == PasteColumn::None)
        return translate("households", "the column “%1” cannot be changed here").arg(cell.heading);
    QStringList names;
    for (const NamedWord &word : allowedIn(cell.column))
        names.append(word.name);
    return translate("households", "“%1” is not allowed in “%2”; allowed are: %3")
        .arg(cell.text.left(shownOfCell), cell.heading, names.join(translate("households", ", ", "between words")));
}

} // namespace

QList<QStringList> cellsOfText(const QString &text)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar sign = text[at];
        QString &cell = rows.last().last();
        const bool next = at + 1 < text.size() && text[at + 1] == u'"';
        if (quoted && sign == u'"' && next) {
            cell += sign;
            ++at;
        } else if (quoted && sign == u'"') {
            quoted = false;
        } else if (!quoted && sign == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (!quoted && sign == u'\t') {
            rows.last().append(QString());
        } else if (!quoted && sign == u'\n') {
            rows.append(QStringList{QString()});
        } else if (sign != u'\r') {
            cell += sign;
        }
    }
    while (!rows.isEmpty() && rows.last() == QStringList{QString()}) // The end of the last line.
        rows.removeLast();
    return rows;
}

HouseholdEdit editOfCells(HouseholdId id, const QList<PastedCell> &cells)
{
    HouseholdEdit row{id, {}, {}};
    for (const PastedCell &cell : cells) {
        const QString text = cell.text.trimmed();
        if (text.isEmpty() || text == cell.before.trimmed())
            continue;
        const QString word = wordOf(allowedIn(cell.column), text);
        if (!word.isEmpty())
            set(row.edit, cell.column, word);
        else if (row.refused.isEmpty())
            row.refused = refusalOf(cell);
    }
    return row;
}

} // namespace linli
