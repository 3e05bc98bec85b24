#include "ui/widgets/card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace linli::ui {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    setKind(this, "card");
    m_body->setContentsMargins(Space::large - 2, Space::medium, Space::large - 2, Space::medium);
    m_body->setSpacing(Space::small);
}

Card::Card(const QString &heading, QWidget *parent)
    : Card(parent)
{
    m_body->addWidget(makeLabel(heading, LabelKind::Heading, this));
    setAccessibleName(heading);
}

QFrame *makeRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    setKind(rule, "rule");
    return rule;
}

} // namespace linli::ui
