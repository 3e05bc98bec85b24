// What the list of households is narrowed by: the usual questions as chips, a menu of each column's filters, and what is set
// as chips that a click takes away.
#pragma once

#include "core/households/householdlist.h"
#include "ui/models/services.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;
class QPushButton;
class QTimer;

namespace linli::ui {

class ChipBar;

class HouseholdFilters : public QWidget
{
    Q_OBJECT

public:
    explicit HouseholdFilters(const Services &services, QWidget *parent = nullptr);

    /// With the text and the day, without an area.
    HouseholdFilter filter() const;
    /// In place of all that is set, the text too; kept for this account.
    void setFilter(const HouseholdFilter &filter);
    /// Nothing but this text.
    void lookFor(const QString &text);
    /// The menu of the filter button, made anew.
    QMenu *makeMenu();
    bool hasTextFocus() const;

Q_SIGNALS:
    void changed();

private:
    void addHomeMenus(QMenu *menu);
    void addPeopleMenus(QMenu *menu);
    void addChoice(QMenu *menu, const QString &words, const std::function<void(HouseholdFilter &)> &set);
    void addRange(QMenu *menu, const QString &from, const QString &to, int most,
        const std::function<void(HouseholdFilter &, std::optional<int>, std::optional<int>)> &set);
    void change(const std::function<void(HouseholdFilter &)> &set);
    void askQuestion(const QString &id);
    void keep();
    void showParts();
    QString settingsKey() const;

    Services m_services;
    HouseholdFilter m_filter;
    ChipBar *m_questions;
    QWidget *m_parts; ///< A chip for each condition.
    QPushButton *m_button;
    QLineEdit *m_text;
    QTimer *m_typing;
    bool m_showing = false;
};

} // namespace linli::ui
