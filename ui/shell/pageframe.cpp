#include "ui/shell/pageframe.h"

#include "ui/shell/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace linli::ui {

PageFrame::PageFrame(Page *page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_title(new ElidedLabel(LabelKind::Title, this))
    , m_summary(new ElidedLabel(LabelKind::Muted, this))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::large, 0, Space::large, 0);
    head->setSpacing(Space::small + 2);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    head->addWidget(m_title);
    head->addWidget(m_summary, 1);
    for (QWidget *action : page->actions())
        head->addWidget(action);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    setKind(scroll, "bare");
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    setKind(page, "clear");
    page->setAutoFillBackground(false);
    scroll->setWidget(page);
    page->setAutoFillBackground(false); // setWidget turns it on

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::hair + 2, 0, 0);
    column->setSpacing(Space::small);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    connect(page, &Page::titleChanged, this, &PageFrame::refresh);
    refresh();
}

void PageFrame::refresh()
{
    m_title->setText(m_page->title());
    m_summary->setText(m_page->summary());
    setAccessibleName(m_page->title());
}

} // namespace linli::ui
