// A spreadsheet brought in through the window's pages.
#pragma once

#include "tests/ui/town.h"
#include "ui/imports/importpage.h"
#include "ui/shell/mainwindow.h"

namespace linli::test {

inline void bringIn(ui::MainWindow &window, const char *kind, const QString &file)
{
    REQUIRE(window.showPage(QStringLiteral("import")));
    auto *page = static_cast<ui::ImportPage *>(window.currentPage());
    page->open(QString::fromLatin1(kind));
    page->loadFile(file);
    waitFor([&] { return !page->isBusy() && page->step() == ui::ImportPage::Columns; });
    page->check();
    waitFor([&] { return !page->isBusy() && page->step() == ui::ImportPage::Check; });
    page->importNow();
    waitFor([&] { return !page->isBusy() && page->step() == ui::ImportPage::Done; });
}

} // namespace linli::test
