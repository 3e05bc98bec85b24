#pragma once

#include "core/persons/personwords.h"

#include <QComboBox>

namespace linli::ui {

/// One word of a list, shown by its name; an office's own word that is none of the list stays as it is. The data of an
/// entry is its word, empty for `unknown`.
inline QComboBox *makeWords(const QList<NamedWord> &words, const QString &word, const QString &unknown)
{
    auto *box = new QComboBox;
    box->addItem(unknown, QString());
    for (const NamedWord &known : words)
        box->addItem(known.name, known.word);
    if (!word.isEmpty() && box->findData(word) < 0)
        box->addItem(word, word);
    box->setCurrentIndex(std::max(0, box->findData(word)));
    return box;
}

} // namespace linli::ui
