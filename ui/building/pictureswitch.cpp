#include "ui/building/pictureswitch.h"

#include "ui/areas/coverageview.h"
#include "ui/building/buildingview.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"

#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linli::ui {

PictureSwitch::PictureSwitch(const Services &services, QWidget *list, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_chips(new ChipBar)
    , m_stack(new QStackedWidget)
    , m_view(new BuildingView(services))
{
    m_chips->addChip(QStringLiteral("picture"), tr("Building picture"));
    m_chips->addChip(QStringLiteral("list"), tr("Households"));
    m_chips->setCurrent(services.settings.value(QStringLiteral("ledger/view"), QStringLiteral("list")).toString());
    auto *card = new Card;
    card->body()->setContentsMargins(0, Space::small, 0, 0);
    card->body()->addWidget(m_view);
    m_stack->addWidget(list);
    m_stack->addWidget(card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::small);
    column->addWidget(m_chips);
    column->addWidget(m_stack, 1);
    connect(m_chips, &ChipBar::currentChanged, this, [this](const QString &id) {
        m_services.settings.setValue(QStringLiteral("ledger/view"), id);
        arrange();
    });
    connect(m_view, &BuildingView::chosen, this, &PictureSwitch::chosen);
    connect(m_view, &BuildingView::message, this, &PictureSwitch::message);
    arrange();
}

void PictureSwitch::setArea(const AreaTree &tree, AreaId area)
{
    const Area *building = tree.above(area, AreaKind::Building);
    const AreaId id = building ? building->id : AreaId();
    m_area = area;
    if (m_coverage)
        m_coverage->setWithin(area);
    if (id == m_building)
        return;
    m_building = id;
    m_stale = true;
    arrange();
}

void PictureSwitch::reload()
{
    m_stale = true;
    if (m_coverage)
        m_coverage->reload();
    arrange();
}

void PictureSwitch::showCoverage()
{
    if (!m_coverage) {
        m_coverage = new CoverageView(m_services);
        m_stack->addWidget(m_coverage);
        connect(m_coverage, &CoverageView::householdWanted, this, &PictureSwitch::chosen);
        connect(m_coverage, &CoverageView::areaWanted, this, &PictureSwitch::areaWanted);
        connect(m_coverage, &CoverageView::closed, this, [this] {
            m_coverage->deleteLater();
            m_coverage = nullptr;
            arrange();
        });
    }
    m_coverage->setWithin(m_area);
    arrange();
}

bool PictureSwitch::isPicture() const
{
    return m_stack->currentIndex() == 1;
}

void PictureSwitch::showPicture(bool picture)
{
    m_chips->setCurrent(picture ? QStringLiteral("picture") : QStringLiteral("list"));
}

void PictureSwitch::arrange()
{
    m_chips->setVisible(!m_building.isNull() && !m_coverage);
    if (m_coverage)
        return m_stack->setCurrentWidget(m_coverage);
    const bool picture = m_building && m_chips->current() == u"picture";
    if (picture && std::exchange(m_stale, false))
        m_view->show(m_building);
    m_stack->setCurrentIndex(picture ? 1 : 0);
}

} // namespace linli::ui
