#include "ui/settings/officepage.h"

#include "ui/settings/carekindscard.h"
#include "ui/settings/caserulescard.h"
#include "ui/settings/deliberationrulescard.h"
#include "ui/settings/limitscard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quietwheel.h"
#include "ui/widgets/scroll.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace linli::ui {

OfficePage::OfficePage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_careKinds(new CareKindsCard(services))
    , m_limits(new LimitsCard(services))
    , m_caseRules(new CaseRulesCard(services))
    , m_deliberationRules(new DeliberationRulesCard(services))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::large, 0, Space::large, Space::large);
    row->setSpacing(Space::medium);
    row->addWidget(m_careKinds, 3);
    auto *holder = new QWidget; // Cards of their own in the scroll.
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::medium);
    column->addWidget(m_caseRules);
    column->addWidget(m_deliberationRules);
    column->addWidget(m_limits);
    column->addStretch();
    keepFromWheel(holder);
    row->addWidget(makeScroll(holder), 2);
    connect(m_careKinds, &CareKindsCard::message, this, [this](const QString &text) { Q_EMIT message(text, {}); });
    connect(m_caseRules, &CaseRulesCard::message, this, [this](const QString &text) { Q_EMIT message(text, {}); });
    connect(m_deliberationRules, &DeliberationRulesCard::message, this, [this](const QString &text) { Q_EMIT message(text, {}); });
    connect(m_limits, &LimitsCard::message, this, [this](const QString &text) { Q_EMIT message(text, {}); });
}

void OfficePage::activate()
{
    m_careKinds->refresh();
    m_limits->refresh();
    m_caseRules->refresh();
    m_deliberationRules->refresh();
}

} // namespace linli::ui
