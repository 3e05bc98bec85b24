// The office's own rules: kinds of people to watch over, and limits.
#pragma once

#include "ui/models/services.h"
#include "ui/shell/page.h"

namespace linli::ui {

class CareKindsCard;
class CaseRulesCard;
class DeliberationRulesCard;
class LimitsCard;

class OfficePage : public Page
{
    Q_OBJECT

public:
    explicit OfficePage(const Services &services, QWidget *parent = nullptr);

    QString title() const override { return tr("Office rules"); }
    QString summary() const override { return tr("They hold for everybody who works in this ledger"); }
    void activate() override;
    CareKindsCard *careKinds() const { return m_careKinds; }
    LimitsCard *limits() const { return m_limits; }
    CaseRulesCard *caseRules() const { return m_caseRules; }
    DeliberationRulesCard *deliberationRules() const { return m_deliberationRules; }

private:
    CareKindsCard *m_careKinds;
    LimitsCard *m_limits;
    CaseRulesCard *m_caseRules;
    DeliberationRulesCard *m_deliberationRules;
};

} // namespace linli::ui
