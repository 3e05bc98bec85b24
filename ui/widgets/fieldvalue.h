// What a field of a form holds, as text that can be kept and put back.
#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace linli::ui {

/// A line's or text's words, a box's chosen value (or the words in one that can be written in), "1" or "0" of a
/// tick, a date as typed.
QString fieldValue(const QWidget *field);
/// The other way round; a value that a box does not offer any more leaves it as it is.
void setFieldValue(QWidget *field, const QString &value);
/// A password is never kept.
bool isPassword(const QWidget *field);
/// Calls `edited` on each change, until `context` or the field is gone.
void onFieldEdited(QWidget *field, QObject *context, const std::function<void()> &edited);

} // namespace linli::ui
