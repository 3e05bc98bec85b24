#include "ui/widgets/panelform.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace linli::ui {

PanelForm::PanelForm(const Theme &theme, const QString &title, const QString &saveText, QWidget *parent)
    : QWidget(parent)
    , m_offer(new Banner(theme))
    , m_form(new Form(theme))
    , m_notice(makeLabel({}, LabelKind::Plain, nullptr, true))
    , m_column(new QVBoxLayout(this))
    , m_problem(makeLabel({}, LabelKind::Error, nullptr, true))
    , m_save(makeButton(saveText, ButtonKind::Primary))
{
    QVBoxLayout *column = m_column;
    column->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    column->setSpacing(Space::medium);
    column->addWidget(makeLabel(title, LabelKind::Heading));
    column->addWidget(m_offer);
    m_notice->hide();
    column->addWidget(m_notice);
    QScrollArea *scroll = makeScroll(m_form);
    column->addWidget(scroll, 1);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    auto *cancel = makeButton(tr("Cancel"));
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &PanelForm::save);
    connect(cancel, &QPushButton::clicked, this, &PanelForm::cancelled);
    connect(m_offer, &Banner::actionTriggered, this, &PanelForm::draftWanted);
    connect(m_offer, &Banner::otherTriggered, this, &PanelForm::draftUnwanted);
}

void PanelForm::setNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void PanelForm::addNotice(QWidget *notice)
{
    m_column->insertWidget(m_column->indexOf(m_notice) + 1, notice);
}

void PanelForm::save()
{
    if (!m_save->isEnabled())
        return;
    m_form->clearErrors();
    m_problem->hide();
    Q_EMIT saveRequested();
}

void PanelForm::fail(const QString &message)
{
    setBusy(false);
    m_problem->setText(message);
    m_problem->show();
}

void PanelForm::offerDraft(const QString &text)
{
    m_offer->present(BannerKind::Info, text, tr("Go on with it"), false, tr("Throw it away"));
}

void PanelForm::withdrawOffer()
{
    m_offer->hide();
}

void PanelForm::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
}

} // namespace linli::ui
