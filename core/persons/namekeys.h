// By which beginnings a person is found: any part of the name, of its pinyin, of its initials.
#pragma once

#include <QList>
#include <QString>

namespace linli {

struct NameKey
{
    QString key;
    bool inside = false; ///< It begins after the name's beginning.
};

/// Ends of the name as written, of its pinyin in one word and of its initials, in every reading; some eight for a name
/// of three characters.
QList<NameKey> keysOfName(const QString &name);

/// As keys are written: small letters, half width, nothing but letters and digits, no accents, ü and v as u.
QString plainKey(const QString &text);
/// The same without the digits of tones: "ou1 yang2" and "ōu yáng" are "ouyang".
QString plainPinyin(const QString &typed);
/// The least key that does not begin with `prefix`, for `key >= prefix AND key < keyAfter(prefix)`.
QString keyAfter(const QString &prefix);

bool isHan(QChar character);

} // namespace linli
