// What is kept: written out by hand for one calendar.
#include "core/backup/backup.h"
#include "tests/support/catch.h"

using namespace linli;

namespace {

BackupInfo at(const QString &time)
{
    BackupInfo info;
    info.path = time;
    info.made = QDateTime::fromString(time, QStringLiteral("yyyy-MM-dd HH:mm"));
    info.made.setTimeSpec(Qt::UTC);
    return info;
}

QStringList dropped(const QStringList &times, QDate today)
{
    QList<BackupInfo> backups;
    for (const QString &time : times)
        backups.append(at(time));
    QStringList paths;
    for (const BackupInfo &info : backupsToDrop(backups, today))
        paths.append(info.path);
    paths.sort();
    return paths;
}

} // namespace

TEST_CASE("seven days, four weeks and twelve months are kept, the newest of each", "[backup]")
{
    struct Line
    {
        const char *time;
        bool kept;
    };
    // Today is Wednesday 2026-09-23; its week began on Monday the 21st.
    const Line lines[] = {
        {"2026-09-23 18:00", true}, // today's newest
        {"2026-09-23 09:00", false}, // today, earlier
        {"2026-09-22 18:00", true}, // days 2 … 7
        {"2026-09-21 18:00", true},
        {"2026-09-20 18:00", true},
        {"2026-09-19 18:00", true},
        {"2026-09-18 18:00", true},
        {"2026-09-17 18:00", true},
        {"2026-09-17 08:00", false},
        {"2026-09-16 18:00", false}, // the eighth day; its week's newest is the 20th
        {"2026-09-13 18:00", true}, // the newest of the week from 7 September
        {"2026-09-12 18:00", false},
        {"2026-09-04 18:00", true}, // the newest of the week from 31 August
        {"2026-09-01 18:00", false}, // no week's newest, and September's is the 23rd
        {"2026-08-31 18:00", true}, // August's newest
        {"2026-08-29 18:00", false}, // its week (from 24 August) is the fifth
        {"2026-07-15 18:00", true}, // July's only one
        {"2026-06-30 18:00", true},
        {"2026-06-29 18:00", false},
        {"2025-10-05 18:00", true}, // the twelfth month
        {"2025-09-30 18:00", false}, // the thirteenth
        {"2024-01-01 18:00", false},
    };
    QStringList all;
    QStringList expected;
    for (const Line &line : lines) {
        all.prepend(QString::fromLatin1(line.time));
        if (!line.kept)
            expected.prepend(QString::fromLatin1(line.time));
    }
    expected.sort();
    CHECK(dropped(all, QDate(2026, 9, 23)) == expected);
}

TEST_CASE("the newest is kept, however old", "[backup]")
{
    CHECK(dropped({QStringLiteral("2020-01-01 10:00"), QStringLiteral("2020-01-02 10:00")}, QDate(2026, 9, 23))
        == QStringList{QStringLiteral("2020-01-01 10:00")});
}

TEST_CASE("nothing is dropped of a day that the clock does not know yet", "[backup]")
{
    CHECK(dropped({QStringLiteral("2026-12-01 10:00"), QStringLiteral("2026-12-01 11:00"),
                      QStringLiteral("2026-09-23 10:00")},
              QDate(2026, 9, 23))
              .isEmpty());
}

TEST_CASE("where nothing is, nothing is dropped", "[backup]")
{
    CHECK(backupsToDrop({}, QDate(2026, 9, 23)).isEmpty());
}
