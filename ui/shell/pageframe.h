#pragma once

#include <QWidget>

namespace linli::ui {

class ElidedLabel;
class Page;

/// A page with its title, summary and actions above it. What is too large for the window scrolls.
class PageFrame : public QWidget
{
    Q_OBJECT

public:
    explicit PageFrame(Page *page, QWidget *parent = nullptr);

    Page *page() const { return m_page; }

private:
    void refresh();

    Page *m_page;
    ElidedLabel *m_title;
    ElidedLabel *m_summary;
};

} // namespace linli::ui
