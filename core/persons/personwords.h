// Words of facts that are chosen from a short list; the word is stored, the name is shown.
#pragma once

#include <QList>
#include <QString>

namespace linli {

struct NamedWord
{
    QString word;
    QString name; ///< Translated.
};

QList<NamedWord> educations(); ///< none, primary, middle, high, college, university, graduate
QList<NamedWord> militaryServices(); ///< serving, veteran, militia
QList<NamedWord> maritalStatuses(); ///< single, married, divorced, widowed

/// The name of a word, or the text itself where it is none of the list (an office's own, an older list's).
QString nameOf(const QList<NamedWord> &words, const QString &word);
/// The word for what a list of an office writes (its name or the word itself); empty when it is neither.
QString wordOf(const QList<NamedWord> &words, const QString &written);

} // namespace linli
