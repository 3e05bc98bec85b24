// Pages with invented content that show every widget once; the gallery takes pictures of them.
#pragma once

#include "ui/shell/page.h"
#include "ui/theme/theme.h"

namespace linli::test {

ui::Page *makeCasesPage(const ui::Theme &theme, QWidget *parent);
ui::Page *makeLedgerPage(const ui::Theme &theme, QWidget *parent);
ui::Page *makeFormPage(const ui::Theme &theme, QWidget *parent);
ui::Page *makeEmptyPage(const ui::Theme &theme, QWidget *parent);

} // namespace linli::test
