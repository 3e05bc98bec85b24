// What the shell knows of a page, and nothing more.
#pragma once

#include <QList>
#include <QString>
#include <QVariant>
#include <QVariantMap>
#include <QWidget>

#include <functional>

namespace linli::ui {

/// One place of the navigation. The shell shows title, summary and actions above it and hands it the keys.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// The page's figures in words, "23 件在办 · 1 件逾期".
    virtual QString summary() const { return {}; }
    /// Buttons at the right of the title, made by the page, at most one primary. Asked for once.
    virtual QList<QWidget *> actions() { return {}; }

    /// The page is shown (again).
    virtual void activate() { }
    /// Another page asked to show something here (see goTo); what it means is the two pages' and main's matter.
    virtual void open(const QVariant &what) { Q_UNUSED(what) }
    /// Ctrl+Z when no toast offers an undo; false when there is nothing to undo.
    virtual bool undo() { return false; }
    /// Ctrl+Shift+N: what this page makes, a household, an account.
    virtual void createNew() { }
    /// What is in hand here, for a record that is begun from anywhere (Ctrl+N); a map as its page's open() reads it.
    virtual QVariantMap inHand() const { return {}; }
    /// Ctrl+S and Ctrl+Enter.
    virtual void save() { }
    /// Esc; false when there is nothing to go back from.
    virtual bool goBack() { return false; }
    /// F1; false when the shell shall ask the handbook.
    virtual bool showHelp() { return false; }

Q_SIGNALS:
    /// Asks the shell to show another page, which gets `what` by open(); an invalid one only shows it.
    void goTo(const QString &pageId, const QVariant &what);
    /// Title or summary changed.
    void titleChanged();
    /// What waits here, and how much of it is overdue.
    void countChanged(int waiting, int overdue);
    /// Something was done; `undo` may be empty.
    void message(const QString &text, const std::function<void()> &undo);
};

/// A page as it is registered; `make` runs when the page is first shown.
struct PageEntry
{
    QString id; ///< stable, kept in settings
    QString title; ///< in the navigation, already translated
    QString icon; ///< a name of ui/icons.cmake; may be empty
    std::function<Page *(QWidget *parent)> make;
    int waiting = 0;
    int overdue = 0;
    bool startsGroup = false; ///< a line above it
};

} // namespace linli::ui
