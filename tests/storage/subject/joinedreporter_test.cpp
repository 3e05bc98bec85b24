// Somebody who reported what another one had reported already: in the copy without the other's words, and erased whole.
#include "core/cases/casesteps.h"
#include "core/cases/reporters.h"
#include "core/journal/journal.h"
#include "core/ledger/change.h"
#include "core/persons/personstore.h"
#include "core/subject/copyofperson.h"
#include "core/subject/eraseperson.h"
#include "tests/storage/subject/home.h"

using namespace linli;
using namespace linli::test;

namespace {

QString textOf(const PersonCopy &copy)
{
    QStringList lines;
    for (const auto &section : copy.sections) {
        for (const auto &record : section.records) {
            for (const auto &field : record)
                lines << field.label + u' ' + field.value;
        }
    }
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("the copy of a joined reporter holds neither the phone nor the words of the first one", "[subject]")
{
    Home home(BOTH_ENGINES());
    const CaseId id = home.report(home.gone);
    need(addReporter(*home.ledger, {id}, {0, home.stays, {}, QStringLiteral("13911112222"), {}, true}));
    const QString copy = textOf(need(copyOfPerson(*home.ledger, home.stays)));
    CHECK(copy.contains(need(loadCase(*home.ledger, id)).number));
    CHECK_FALSE(copy.contains(QStringLiteral("13987650001")));
    CHECK_FALSE(copy.contains(QStringLiteral("楼道灯不亮")));
}

TEST_CASE("a joined reporter is erased after the case is closed, in row and journal", "[subject]")
{
    Home home(BOTH_ENGINES());
    Ledger &ledger = *home.ledger;
    const CaseId id = home.report(home.gone);
    need(addReporter(ledger, {id}, {0, {}, QStringLiteral("留在者"), QStringLiteral("13911112222"), {}, true}));
    CHECK(erasePerson(ledger, home.stays, QStringLiteral("本人要求删除")).error().kind == ErrorKind::Refused);
    need(feedbackCase(ledger, {id}, {QStringLiteral("phone"), {}, {}, std::nullopt}));
    need(closeCase(ledger, {id}, Outcome::Answered));
    need(erasePerson(ledger, home.stays, QStringLiteral("本人要求删除")));
    CHECK(home.number(QStringLiteral("SELECT COUNT(*) FROM case_reporter WHERE reporter_name IS NULL AND reporter_phone IS NULL"), {}) == 1);
    CHECK(home.number(QStringLiteral("SELECT COUNT(*) FROM journal_row WHERE table_name = 'case_reporter' AND payload IS NOT NULL"), {}) == 0);
    CHECK(need(verifyChain(ledger.db())) == QString());
    home.checkHealthy();
}
