#include "ui/widgets/tablesort.h"

#include <QStringList>

#include <algorithm>

namespace linli::ui {

namespace {

qsizetype placeOf(const QList<SortKey> &keys, int column)
{
    const auto found = std::ranges::find(keys, column, &SortKey::column);
    return found == keys.end() ? -1 : found - keys.begin();
}

} // namespace

QString sortMark(const QList<SortKey> &keys, int column)
{
    const qsizetype place = placeOf(keys, column);
    if (place < 0)
        return {};
    const QString arrow = keys[place].descending ? QStringLiteral(" ↓") : QStringLiteral(" ↑");
    return keys.size() == 1 ? arrow : arrow + QString::number(place + 1);
}

QList<SortKey> sortKeysAfterClick(QList<SortKey> keys, int column, bool further)
{
    const qsizetype place = placeOf(keys, column);
    if (!further) {
        const bool turns = keys.size() == 1 && place == 0;
        return {{column, turns && !keys[0].descending}};
    }
    if (place < 0)
        keys.append({column, false});
    else if (!keys[place].descending)
        keys[place].descending = true;
    else if (keys.size() > 1)
        keys.removeAt(place);
    else
        keys[place].descending = false;
    return keys;
}

QString toText(const QList<SortKey> &keys)
{
    QStringList texts;
    for (const SortKey &key : keys)
        texts.append(QString::number(key.column) + (key.descending ? u'-' : u'+'));
    return texts.join(u',');
}

QList<SortKey> sortKeysFromText(const QString &text)
{
    QList<SortKey> keys;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        bool number = false;
        const int column = part.chopped(1).toInt(&number);
        if (number && column >= 0 && placeOf(keys, column) < 0)
            keys.append({column, part.endsWith(u'-')});
    }
    return keys;
}

} // namespace linli::ui
