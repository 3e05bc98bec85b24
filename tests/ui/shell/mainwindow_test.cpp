#include "tests/support/catch.h"
#include "tests/ui/support.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/toast.h"

#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

using namespace linli::ui;
using linli::test::press;

namespace {

class PlainPage : public Page
{
public:
    PlainPage(QString title, QWidget *parent)
        : Page(parent)
        , m_title(std::move(title))
    {
    }
    QString title() const override { return m_title; }
    bool undo() override { return ++undone; }
    void createNew() override { ++created; }
    bool goBack() override { return ++back; }

    int undone = 0;
    int created = 0;
    int back = 0;

private:
    QString m_title;
};

PageEntry entry(const QString &id, const QString &title)
{
    return {id, title, {}, [title](QWidget *parent) { return new PlainPage(title, parent); }};
}

/// What the window does when the keys are pressed, wherever the focus is.
void shortcut(MainWindow &window, const QKeySequence &keys)
{
    for (QShortcut *candidate : window.findChildren<QShortcut *>()) {
        if (candidate->key() == keys)
            Q_EMIT candidate->activated();
    }
}

struct Frame
{
    Theme theme{*qApp};
    linli::test::OwnSettings own;
    MainWindow window{theme, own.settings};

    Frame()
    {
        window.addPage(entry(QStringLiteral("today"), QStringLiteral("今日")));
        window.addPage(entry(QStringLiteral("cases"), QStringLiteral("事项")));
        window.addPage(entry(QStringLiteral("visits"), QStringLiteral("走访")));
    }
};

} // namespace

TEST_CASE("pages are made when they are first shown")
{
    Frame f;
    CHECK(f.window.currentPage() == nullptr);
    f.window.start();
    CHECK(f.window.currentPageId() == QStringLiteral("today"));
    CHECK(f.window.page(QStringLiteral("cases")) == nullptr);
    CHECK_FALSE(f.window.showPage(QStringLiteral("nowhere")));
}

TEST_CASE("Up and Down in the navigation change the place, Alt+3 leads to the third")
{
    Frame f;
    f.window.start();
    press(f.window.navigation()->list(), Qt::Key_Down);
    CHECK(f.window.currentPageId() == QStringLiteral("cases"));
    press(f.window.navigation()->list(), Qt::Key_Up);
    CHECK(f.window.currentPageId() == QStringLiteral("today"));
    shortcut(f.window, QKeySequence(Qt::ALT | Qt::Key_3));
    CHECK(f.window.currentPageId() == QStringLiteral("visits"));
    CHECK(f.window.navigation()->current() == QStringLiteral("visits"));
}

TEST_CASE("the keys go to the page; Ctrl+Z takes the toast's undo first")
{
    Frame f;
    f.window.show();
    f.window.start();
    auto *page = static_cast<PlainPage *>(f.window.currentPage());
    int wanted = 0;
    QObject::connect(&f.window, &MainWindow::newWanted, &f.window, [&wanted] { ++wanted; });
    shortcut(f.window, QKeySequence::New);
    CHECK(wanted == 1);
    CHECK(page->created == 0);
    shortcut(f.window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    shortcut(f.window, QKeySequence(Qt::Key_Escape));
    CHECK(page->created == 1);
    CHECK(page->back == 1);
    int undone = 0;
    Q_EMIT page->message(QStringLiteral("已保存"), [&undone] { ++undone; });
    shortcut(f.window, QKeySequence::Undo);
    CHECK(undone == 1);
    CHECK(page->undone == 0);
    shortcut(f.window, QKeySequence::Undo);
    CHECK(page->undone == 1);
    QString asked;
    QObject::connect(
        &f.window, &MainWindow::helpRequested, &f.window, [&asked](const QString &id) { asked = id; });
    shortcut(f.window, QKeySequence::HelpContents);
    CHECK(asked == QStringLiteral("today"));
}

TEST_CASE("counts are read aloud with what is overdue")
{
    Frame f;
    f.window.start();
    Q_EMIT f.window.currentPage()->countChanged(7, 2);
    const QString spoken = f.window.navigation()->list()->item(0)->data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(QStringLiteral("7 件待办")));
    CHECK(spoken.contains(QStringLiteral("2 件逾期")));
}

TEST_CASE("tone, type size and the last page are kept")
{
    linli::test::OwnSettings own;
    {
        Theme theme(*qApp);
        MainWindow window(theme, own.settings);
        window.addPage(entry(QStringLiteral("today"), QStringLiteral("今日")));
        window.addPage(entry(QStringLiteral("cases"), QStringLiteral("事项")));
        window.start();
        window.showPage(QStringLiteral("cases"));
        window.topBar()->typeButton()->click();
        window.topBar()->toneButton()->click();
    }
    Theme theme(*qApp);
    MainWindow window(theme, own.settings);
    window.addPage(entry(QStringLiteral("today"), QStringLiteral("今日")));
    window.addPage(entry(QStringLiteral("cases"), QStringLiteral("事项")));
    window.start();
    CHECK(theme.tone() == Tone::Dark);
    CHECK(theme.typeSize() == TypeSize::Large);
    CHECK(window.topBar()->typeButton()->isChecked());
    CHECK(window.currentPageId() == QStringLiteral("cases"));
}

TEST_CASE("the window fits 1366 by 768 at every type size")
{
    Frame f;
    f.window.setLedger(QStringLiteral("广济桥社区"), QStringLiteral("今天 08:31"));
    f.window.setWho(QStringLiteral("刘敏"), QStringLiteral("社区办事员"));
    f.window.start();
    f.window.show();
    for (const int points : {18, 24, 30}) {
        f.theme.setLargePoints(points);
        f.theme.setTypeSize(TypeSize::Large);
        QApplication::processEvents();
        CHECK(f.window.minimumSizeHint().width() <= 1366);
        CHECK(f.window.minimumSizeHint().height() <= 768);
    }
}
