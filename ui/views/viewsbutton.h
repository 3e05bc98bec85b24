// The saved views of a list: chosen, saved, renamed and deleted from one button's menu.
#pragma once

#include "core/accounts/savedview.h"

#include <QPushButton>

#include <functional>

class QMenu;

namespace linli::ui {

class Desk;

/// How the list looks now, and how it is made to look again. What `apply` does not understand it leaves as it is.
struct ViewedList
{
    QString word; ///< As SavedView::list.
    std::function<QJsonObject()> state;
    std::function<void(const QJsonObject &)> apply;
};

class ViewsButton : public QPushButton
{
    Q_OBJECT

public:
    ViewsButton(Desk &desk, ViewedList list, QWidget *parent = nullptr);

    /// The menu, made anew.
    void fill(QMenu *menu);
    void saveAs(const QString &name);
    void saveOver(const SavedView &view);
    void rename(SavedView view, const QString &name);
    void remove(const SavedView &view);
    void choose(const SavedView &view);

Q_SIGNALS:
    void message(const QString &text);

private:
    void write(const SavedView &view, const QString &done);
    void askName(const QString &title, const QString &name, const std::function<void(const QString &)> &then);
    void addChanges(QMenu *menu, const QList<SavedView> &views);

    Desk &m_desk;
    ViewedList m_list;
};

} // namespace linli::ui
