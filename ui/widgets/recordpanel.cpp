#include "ui/widgets/recordpanel.h"

#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace linli::ui {

RecordPanel::RecordPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(theme))
    , m_view(new QWidget)
{
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
}

void RecordPanel::present(PanelForm *form)
{
    cancelEditing();
    m_form = form;
    m_stack->addWidget(form);
    m_stack->setCurrentWidget(form);
    connect(form, &PanelForm::cancelled, this, &RecordPanel::cancelEditing);
    form->form()->focusFirstField();
}

void RecordPanel::cancelEditing()
{
    if (!m_form)
        return;
    m_stack->removeWidget(m_form);
    m_form->deleteLater();
    m_form = nullptr;
    m_stack->setCurrentWidget(hasRecord() ? m_view : static_cast<QWidget *>(m_empty));
}

void RecordPanel::saveEditing()
{
    if (m_form)
        m_form->save();
}

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        if (QLayout *inner = item->layout())
            emptyLayout(inner);
        delete item;
    }
}

} // namespace linli::ui
