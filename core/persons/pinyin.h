// How a name sounds: the key people are sorted and found by, the same on both engines.
#pragma once

#include <QList>
#include <QString>

namespace linli {

struct Pinyin
{
    QString full; ///< "ou yang bin qiang"
    QString initials; ///< "oybq"
};

/// Reads surnames right (单 shan, 仇 qiu, 区 ou, 解 xie, 覃 qin …); letters and digits stay.
Pinyin pinyinOfName(const QString &name);
/// The same first, then as others may read it (覃 tan, 缪 mu, 单 dan, 乐 yue …); at most four.
QList<Pinyin> readingsOfName(const QString &name);
/// For addresses and areas, where no character is a surname.
Pinyin pinyinOfText(const QString &text);

} // namespace linli
