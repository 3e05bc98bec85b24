// The popup under the search field, and the keys that lead through it.
#pragma once

#include "ui/search/findmodel.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QTimer;

namespace linli::ui {

/// A child of the field's window, shown under the field while it is used: type, Up and Down over the borders of the
/// groups, Enter opens, Esc closes and gives the focus back to where it was.
class FindBox : public QFrame
{
    Q_OBJECT

public:
    /// `field` and `theme` outlive it.
    FindBox(const Theme &theme, QLineEdit *field);

    FindModel *model() const { return m_model; }
    QListView *list() const { return m_list; }
    /// What stands in the popup's place while there is nothing to list.
    QString hint() const;
    /// Hides it and forgets what was typed and found.
    void dismiss();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void appear();
    void searchNow();
    void place();
    void dress();
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void move(int by, int times = 1);
    void openCurrent();
    void giveFocusBack();

    const Theme &m_theme;
    QLineEdit *m_field;
    FindModel *m_model;
    QListView *m_list;
    QLabel *m_hint;
    QLabel *m_keys;
    QTimer *m_typing;
    QPointer<QWidget> m_before; ///< Where the focus was.
};

} // namespace linli::ui
