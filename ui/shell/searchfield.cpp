#include "ui/shell/searchfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

namespace linli::ui {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_hint(makeLabel(QStringLiteral("Ctrl K"), LabelKind::Plain, this))
{
    setKind(this, "search");
    setKind(m_hint, "key");
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    setPlaceholderText(tr("Find a person, a door, a phone or a case number…"));
    setAccessibleName(tr("Find"));
    setToolTip(tr("Find (Ctrl+K)"));
    setMaxLength(100);
    connect(this, &QLineEdit::textChanged, this, &SearchField::placeHint);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeHint();
}

void SearchField::placeHint()
{
    m_hint->adjustSize();
    const bool room = width() > 4 * m_hint->width();
    m_hint->setVisible(text().isEmpty() && room);
    m_hint->move(width() - m_hint->width() - Space::medium, (height() - m_hint->height()) / 2);
    setTextMargins(0, 0, m_hint->isVisible() ? m_hint->width() + Space::small : 0, 0);
}

} // namespace linli::ui
