// The sample community as a window sees it: the office's spreadsheets imported into a ledger of their own.
#pragma once

#include "core/imports/import.h"
#include "core/program/openledger.h"
#include "tests/support/sheets.h"
#include "tests/support/testaccount.h"
#include "tests/support/testledger.h"
#include "tests/ui/support.h"
#include "ui/models/desk.h"
#include "ui/models/services.h"

#include <QElapsedTimer>

namespace linli::test {

/// Lets the window's events run until `done`, or fails.
inline void waitFor(const std::function<bool()> &done, int milliseconds = 30000)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    REQUIRE(done());
}

/// Signs the tester in, as the window does.
inline void signInAt(ui::Desk &desk)
{
    bool done = false;
    desk.signIn(&desk, testCredentials(), [&](const Result<void> &signedIn) {
        need(signedIn);
        done = true;
    });
    waitFor([&] { return done; });
}

/// A new ledger with the tester as its head of office, signed in.
inline std::unique_ptr<ui::Desk> freshDesk(const QString &target, const Clock &clock)
{
    auto desk = need(ui::Desk::create(target, clock));
    bool done = false;
    desk->makeFirstAccount(
        desk.get(), testCredentials(),
        [&](const Result<QStringList> &words) {
            need(words);
            done = true;
        },
        QStringLiteral("interactive"));
    waitFor([&] { return done; });
    return desk;
}

struct Town
{
    QTemporaryDir folder;
    FixedClock clock{wallTime(QDate(2026, 9, 28), QTime(10, 0))};
    QString target = folder.filePath(QStringLiteral("广济桥社区.linli"));
    OwnSettings own;
    std::unique_ptr<ui::Desk> desk;

    /// `kinds` of samples are imported first.
    explicit Town(std::initializer_list<std::pair<ImportKind, const char *>> imports = {})
    {
        {
            auto ledger = newTestLedger(target, clock);
            for (const auto &[kind, file] : imports)
                need(importSheet(*ledger, kind, sample(file)));
        }
        desk = need(ui::Desk::open(target, clock));
        signInAt(*desk);
    }
    ui::Services services(ui::Theme &theme) { return {theme, own.settings, *desk}; }
};

inline std::initializer_list<std::pair<ImportKind, const char *>> wholeOffice()
{
    static const auto all = {std::pair{ImportKind::Areas, "areas.xlsx"}, std::pair{ImportKind::Leaders, "leaders.xls"},
        std::pair{ImportKind::Roster, "roster.xlsx"}, std::pair{ImportKind::Cases, "hotline-2026-09.csv"}};
    return all;
}

} // namespace linli::test
