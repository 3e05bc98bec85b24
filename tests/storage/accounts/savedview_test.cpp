// Saved views: each account's own, by name, not journalled.
#include "core/accounts/savedview.h"

#include "core/accounts/accountsteps.h"
#include "tests/support/testaccount.h"
#include "tests/support/testledger.h"

using namespace linli;
using namespace linli::test;

namespace {

const QString list = QStringLiteral("households");

SavedView view(const char *name, int age, const QString &of = list)
{
    return {0, of, QString::fromUtf8(name), {{QStringLiteral("alone_from"), age}}};
}

QStringList names(TestLedger &ledger, const QString &of = list)
{
    QStringList names;
    for (const SavedView &one : need(savedViews(*ledger, of)))
        names.append(one.name);
    return names;
}

} // namespace

TEST_CASE("views are kept by list and name over a reopening, changed, renamed and removed", "[savedview]")
{
    TestLedger ledger(BOTH_ENGINES());
    const auto entries = [&] { return need(ledger->db().integer(QStringLiteral("SELECT COUNT(*) FROM journal_entry"))); };
    const auto before = entries();
    const qint64 first = need(saveView(*ledger, view(" 独居 ", 80)));
    need(saveView(*ledger, view("出租", 60)));
    need(saveView(*ledger, view("独居", 80, QStringLiteral("cases")))); // Another list's names are its own.
    CHECK(entries() == before);
    need(ledger.reopen());
    CHECK(names(ledger) == QStringList{QStringLiteral("出租"), QStringLiteral("独居")});
    SavedView again = need(savedViews(*ledger, list)).last();
    CHECK(again.id == first);
    CHECK(again.state == view("", 80).state);
    again.name = QStringLiteral("出租");
    CHECK(saveView(*ledger, again).error().kind == ErrorKind::Conflict);
    again.name = QStringLiteral("   ");
    CHECK(saveView(*ledger, again).error().kind == ErrorKind::Invalid);
    again.name = QString(41, u'长');
    CHECK(saveView(*ledger, again).error().kind == ErrorKind::Invalid);
    again.name = QStringLiteral("高龄");
    again.state = view("", 90).state;
    CHECK(need(saveView(*ledger, again)) == first);
    CHECK(names(ledger).contains(QStringLiteral("高龄")));
    need(removeView(*ledger, first));
    need(removeView(*ledger, first));
    CHECK(names(ledger) == QStringList{QStringLiteral("出租")});
    CHECK(names(ledger, QStringLiteral("cases")).size() == 1);
}
