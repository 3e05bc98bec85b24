#include "tests/support/catch.h"
#include "tests/ui/support.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/datetext.h"

#include <QLabel>
#include <QLineEdit>

using namespace linli::ui;

TEST_CASE("dates are read as people type them")
{
    const QDate day(2026, 9, 1);
    for (const QString &text : {QStringLiteral("2026-9-1"), QStringLiteral("2026.9.1"),
             QStringLiteral("20260901"), QStringLiteral("2026/09/01"), QStringLiteral("2026年9月1日"),
             QStringLiteral("２０２６－９－１"), QStringLiteral(" 2026-09-01 ")}) {
        INFO(text.toStdString());
        CHECK(parseDate(text) == day);
    }
    for (const QString &text : {QString(), QStringLiteral("2026-13-1"), QStringLiteral("2026-2-29"),
             QStringLiteral("2026-9"), QStringLiteral("明天"), QStringLiteral("202691")}) {
        INFO(text.toStdString());
        CHECK_FALSE(parseDate(text));
    }
}

TEST_CASE("a date field shows the weekday, tidies what was typed and says what is wrong")
{
    Theme theme(*qApp);
    DateField field(theme);
    CHECK(field.problem().isEmpty());
    field.edit()->setText(QStringLiteral("2026.9.28"));
    CHECK(field.date() == QDate(2026, 9, 28));
    bool monday = false;
    for (const QLabel *label : field.findChildren<QLabel *>())
        monday = monday || label->text() == QStringLiteral("星期一");
    CHECK(monday);
    Q_EMIT field.edit()->editingFinished();
    CHECK(field.edit()->text() == QStringLiteral("2026-09-28"));
    field.edit()->setText(QStringLiteral("2026-9-31"));
    CHECK_FALSE(field.date());
    CHECK_FALSE(field.problem().isEmpty());
}
