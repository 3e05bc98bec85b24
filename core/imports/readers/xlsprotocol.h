// What the helper that reads .xls files says on its standard output (app/xls writes it, XlsReader reads it).
//
// Frames: a big-endian quint32 length, then as many bytes: a quint8 tag and its data as QDataStream writes
// them.
//   Sheets  QStringList names
//   Line    quint32 row from 1, quint32 count, then count cells: a quint8 Value and its data
//   Failure quint8 FailureKind
//   End     nothing; without it the output was cut short
// Arguments: `sheets FILE`, or `rows FILE INDEX`.
#pragma once

#include <QtGlobal>

namespace linli::xls {

enum class Tag : quint8 { Sheets = 1, Line = 2, Failure = 3, End = 4 };
enum class Value : quint8 { None = 0, Text = 1, Number = 2, Date = 3 };
enum class FailureKind : quint8 { Unreadable = 1, Password = 2 };

constexpr int streamVersion = 20; // QDataStream::Qt_6_0
constexpr quint32 longestFrame = 64u << 20;

} // namespace linli::xls
