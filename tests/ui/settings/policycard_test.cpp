#include "ui/settings/policycard.h"

#include "tests/ui/town.h"

#include <QComboBox>

using namespace linli;
using namespace linli::test;
using namespace linli::ui;

TEST_CASE("under Dengbao the window can't be left unlocked, and what is saved stands in the ledger")
{
    Town town;
    Theme theme(*qApp);
    PolicyCard card(town.services(theme));
    const auto boxes = card.findChildren<QComboBox *>();
    QComboBox *profile = nullptr;
    QComboBox *minutes = nullptr;
    for (QComboBox *box : boxes) {
        if (box->findData(int(PolicyProfile::Dengbao)) >= 0 && box->count() == 2)
            profile = box;
        if (box->findData(60) >= 0)
            minutes = box;
    }
    REQUIRE(profile);
    REQUIRE(minutes);
    minutes->setCurrentIndex(minutes->findData(0));
    CHECK(card.policy().lockMinutes == 0);
    profile->setCurrentIndex(profile->findData(int(PolicyProfile::Dengbao)));
    CHECK(minutes->findData(0) == -1);
    CHECK(card.policy().lockMinutes == 10);
    bool saved = false;
    QObject::connect(&card, &PolicyCard::changed, [&] { saved = true; });
    card.save();
    waitFor([&] { return saved; });
    const Policy policy = need(policyOf(town.desk->db()));
    CHECK(policy.profile == PolicyProfile::Dengbao);
    CHECK(policy.lockMinutes == 10);
    profile->setCurrentIndex(profile->findData(int(PolicyProfile::Plain)));
    CHECK(minutes->findData(0) >= 0);
}
