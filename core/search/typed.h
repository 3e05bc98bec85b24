// What was typed into the box, taken apart.
#pragma once

#include <QStringList>

namespace linli {

/// "广济苑2-1-502": a building's key, a stairwell, a room. An empty stairwell: any.
struct TypedAddress
{
    QStringList buildings; ///< Keys to try, the likeliest first; each is the beginning of an area's key.
    QString stairwell;
    QString room;
};

struct Typed
{
    QString words; ///< Trimmed, half width.
    QString name; ///< As name_key holds it; with Latin letters without tones. Empty: nobody is called so.
    QString place; ///< As area_key holds it.
    QString placeBySound; ///< The same without tones where it is written in Latin letters; else empty.
    QString idNumber; ///< A whole one; else empty.
    QString phone; ///< A whole one; else empty.
    QString lastFour; ///< Of an ID number or a phone; else empty.
    QString number; ///< Of a case, from its beginning; empty when it can't be one.
    QString numberEnd; ///< The same backwards.
    TypedAddress address; ///< Without buildings: none.
    bool isNumber() const { return !idNumber.isEmpty() || !phone.isEmpty() || !lastFour.isEmpty(); }
};

Typed typedFrom(const QString &text);

} // namespace linli
