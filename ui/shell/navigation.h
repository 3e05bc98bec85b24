#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace linli::ui {

/// The dark column at the left: name of the program, places with what waits there, state of the ledger.
/// Up and Down change the place; it scrolls when type is large.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(const Theme &theme, QWidget *parent = nullptr);

    void addItem(const QString &id, const QString &title, const QString &icon, bool startsGroup);
    void setCount(const QString &id, int waiting, int overdue);
    QString current() const;
    /// Emits currentChanged when it was another.
    void setCurrent(const QString &id);
    /// "广济桥社区 · 台账已备份" and "今天 08:31".
    void setStatus(const QString &ledger, const QString &saved, bool warning = false);
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void currentChanged(const QString &id);
    /// Enter on a place: the hand moves on to the page.
    void entered();

private:
    QListWidgetItem *find(const QString &id) const;
    void refresh();

    const Theme &m_theme;
    QListWidget *m_list;
    QLabel *m_ledger;
    QLabel *m_saved;
};

} // namespace linli::ui
