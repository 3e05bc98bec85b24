// A field of a form that finds a record as one types, and may be left with words of its own.
#pragma once

#include "ui/search/findmodel.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QLineEdit>
#include <QPointer>

class QListView;
class QTimer;

namespace linli::ui {

/// What is found hangs under the field while one types: Up, Down, Enter takes one (its FindItem::open is called), Esc
/// closes it. Tab leaves the words as they are.
class FindField : public QLineEdit
{
    Q_OBJECT

public:
    FindField(const Theme &theme, FindSource source, QWidget *parent = nullptr);
    ~FindField() override;

    FindModel *model() const { return m_model; }
    bool isListShown() const;
    /// Asks the source at once, with the words that stand there.
    void searchNow();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makePopup();
    void place();
    void hideList();
    void move(int by);
    void takeCurrent();

    const Theme &m_theme;
    FindModel *m_model;
    QTimer *m_typing;
    QPointer<QFrame> m_popup; ///< Of the window: it may go with that.
    QListView *m_list = nullptr;
};

} // namespace linli::ui
