// How often a save waits for the disk. The C library's calls are counted on their way to the kernel.
#include "tests/bench/bench.h"

#include "core/cases/casesteps.h"
#include "core/cases/opencase.h"

#include <atomic>
#include <sys/syscall.h>
#include <unistd.h>

namespace {
std::atomic_int syncs = 0;
} // namespace

// The program's own symbols come before the C library's for every library it loads.
extern "C" int fsync(int file)
{
    ++syncs;
    return int(::syscall(SYS_fsync, file));
}
extern "C" int fdatasync(int file)
{
    ++syncs;
    return int(::syscall(SYS_fdatasync, file));
}

namespace linli::bench {

void measureSaves(Bench &bench, Ledger &ledger)
{
    constexpr double allowed = 2;
    constexpr int saves = 20;
    const auto home = need(ledger.db().integer(
        QStringLiteral("SELECT MIN(household_id) FROM household_unit WHERE until_date IS NULL")));
    int most = 0;
    int all = 0;
    const auto save = [&](const std::function<void()> &work) {
        syncs = 0;
        work();
        most = std::max(most, syncs.load());
        all += syncs;
    };
    const auto twoSaves = [&] {
        NewCase asked;
        asked.household = HouseholdId(home.value_or(0));
        asked.title = QStringLiteral("路灯不亮");
        CaseId id;
        save([&] { id = need(openCase(ledger, asked)).id; });
        save([&] { need(solveCase(ledger, {id}, QStringLiteral("已修好"))); });
    };
    const double cpu = cpuOf(twoSaves, saves);
    // The design says "save ≤ 2 fsyncs": the most is judged, since a clerk waits for each save and not for
    // the mean.
    bench.add({QStringLiteral("fsyncs a save of a case (most of %1; mean %2)")
                   .arg(2 * saves)
                   .arg(double(all) / (2 * saves), 0, 'f', 2),
        QString::number(most), QString::number(allowed), most / allowed, 1});
    // The same without SQLite carrying its log over into the file now and then: is that what the most are?
    need(ledger.db().script(QStringLiteral("PRAGMA wal_autocheckpoint=0")));
    most = 0;
    for (int i = 0; i < saves; ++i)
        twoSaves();
    need(ledger.db().script(QStringLiteral("PRAGMA wal_autocheckpoint=1000")));
    bench.add({QStringLiteral("  most of %1 without automatic checkpoints").arg(2 * saves),
        QString::number(most), QStringLiteral("-"), 0, 0});
    bench.add({QStringLiteral("two saves of a case, CPU"), milliseconds(cpu), QStringLiteral("-"), 0, 0});
}

} // namespace linli::bench
