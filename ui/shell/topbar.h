#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QMenu;
class QPushButton;

namespace linli::ui {

class ElidedLabel;
class SearchField;

/// Above the page: the search field, type size, tone, the ledger and who is signed in.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(Theme &theme, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    QPushButton *typeButton() const { return m_type; }
    QPushButton *toneButton() const { return m_tone; }
    void setLedger(const QString &name);
    /// "刘敏", "社区办事员"; an empty name hides both.
    void setWho(const QString &name, const QString &role);
    bool hasWho() const;
    QMenu *whoMenu() const { return m_menu; }

Q_SIGNALS:
    void passwordWanted();
    void lockWanted();
    void signOutWanted();

protected:
    /// The name opens the menu too.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    Theme &m_theme;
    SearchField *m_search;
    QPushButton *m_type;
    QPushButton *m_tone;
    ElidedLabel *m_ledger;
    ElidedLabel *m_who;
    QPushButton *m_avatar;
    QMenu *m_menu;
};

} // namespace linli::ui
