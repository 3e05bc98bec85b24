// A record beside its list, and in its place the form that changes it.
#pragma once

#include "ui/widgets/panelform.h"

#include <QWidget>

class QLayout;
class QStackedWidget;

namespace linli::ui {

class EmptyState;

class RecordPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPanel(const Theme &theme, QWidget *parent = nullptr);

    bool isEditing() const { return m_form != nullptr; }
    PanelForm *editor() const { return m_form; }
    void cancelEditing();
    void saveEditing();

Q_SIGNALS:
    void message(const QString &text, bool undoable);

protected:
    virtual bool hasRecord() const = 0;
    /// The form stands in the record's place until it is cancelled or another one comes.
    void present(PanelForm *form);

    QStackedWidget *m_stack; ///< The empty state, the record, a form.
    EmptyState *m_empty;
    QWidget *m_view; ///< The record: without a layout yet.
    PanelForm *m_form = nullptr;
};

/// Takes everything out of a layout and deletes it.
void emptyLayout(QLayout *layout);

} // namespace linli::ui
