#include "ui/areas/coverageview.h"

#include "ui/areas/coveragemodel.h"
#include "ui/models/desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QVBoxLayout>

namespace linli::ui {

CoverageView::CoverageView(const Services &services, QWidget *parent)
    : Card(parent)
    , m_model(new CoverageModel(services.desk, this))
    , m_chips(new ChipBar)
    , m_table(new TableView(services.theme))
    , m_none(makeLabel({}, LabelKind::Muted, nullptr, true))
{
    for (const Gap gap : allGaps)
        m_chips->addChip(toWord(gap), displayName(gap));
    m_chips->setCurrent(toWord(Gap::NoUnit));
    m_table->setModel(m_model);
    m_table->setColumnWidths({240, 220}, CoverageModel::Detail);
    m_table->setAccessibleName(tr("Coverage check"));
    auto *close = makeButton(tr("Close the check"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::medium, 0, Space::medium, 0);
    row->addWidget(m_chips, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    body()->setContentsMargins(0, Space::small, 0, 0);
    body()->addLayout(row);
    m_none->setContentsMargins(Space::medium, 0, Space::medium, Space::small);
    body()->addWidget(m_none);
    body()->addWidget(m_table, 1);
    connect(close, &QPushButton::clicked, this, &CoverageView::closed);
    connect(m_chips, &ChipBar::currentChanged, this, &CoverageView::applyFilter);
    connect(m_table, &TableView::rowActivated, this, &CoverageView::follow);
    connect(m_table, &TableView::clicked, this, &CoverageView::follow);
    connect(m_model, &CoverageModel::loaded, this, [this] {
        m_none->setText(tr("✓ There is nothing of this kind here."));
        m_none->setVisible(m_model->rowCount() == 0);
    });
    connect(m_model, &CoverageModel::failed, this, [this](const QString &text) {
        m_none->setText(text);
        m_none->show();
    });
    applyFilter();
}

void CoverageView::setWithin(AreaId area)
{
    if (area == m_within)
        return;
    m_within = area;
    applyFilter();
}

void CoverageView::reload()
{
    m_model->reload();
}

void CoverageView::applyFilter()
{
    m_none->setText(tr("Looking …"));
    m_none->show();
    m_model->setFilter({gapFromWord(m_chips->current()).value_or(Gap::NoUnit), m_within, {}});
}

void CoverageView::follow(const QModelIndex &index)
{
    const CoverageRow *row = m_model->at(index.row());
    if (row && row->household)
        Q_EMIT householdWanted(row->household);
    else if (row && row->area)
        Q_EMIT areaWanted(AreaId(row->area));
}

} // namespace linli::ui
