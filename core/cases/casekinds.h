// The kinds of case seen most (R12) and what each proposes. An office may use other texts: the kind is free
// text.
#pragma once

#include "core/cases/casewords.h"

#include <QList>

namespace linli {

struct CaseKind
{
    QString word; ///< As stored: `noise`.
    Grade grade = Grade::Ordinary; ///< Proposed when a case of this kind is opened.
    Scale scale = Scale::Small;
};

/// In the order in which a form offers them.
const QList<CaseKind> &caseKinds();

/// The stored word for a word or a Chinese name (`noise`, 噪音); any other text is kept, trimmed.
QString caseKindWord(const QString &text);
/// Translated; a text that is no known word is shown as it stands.
QString caseKindName(const QString &word);
/// What the kind proposes; an ordinary, small matter for one that is not known.
CaseKind proposalFor(const QString &word);

} // namespace linli
