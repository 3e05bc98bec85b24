// Forms about areas, in the place of the chosen record.
#pragma once

#include "core/base/result.h"
#include "ui/models/services.h"

#include <QStackedWidget>

#include <functional>

namespace linli {
class Ledger;
}

namespace linli::ui {

class PanelForm;

class AreaPanel : public QStackedWidget
{
    Q_OBJECT

public:
    /// Takes the record's widget, which is shown while there is no form.
    AreaPanel(const Services &services, QWidget *record, QWidget *parent = nullptr);

    bool isEditing() const { return m_page != nullptr; }
    PanelForm *form() const { return m_form; }
    void cancelEditing();
    void saveEditing();

    using Write = std::function<Result<void>(Ledger &)>;
    /// Shows the form. On Save, `prepare` reads the fields and gives what is to be written (nothing: they are not good yet);
    /// afterwards the record is shown again and `text` is said.
    void offer(PanelForm *form, std::function<Write()> prepare, const QString &text);
    /// Writes at once, and says `text`.
    void write(Write what, const QString &text);

Q_SIGNALS:
    void message(const QString &text, bool undoable);
    /// A form or page came or went.
    void editingChanged(bool editing);

private:
    void place(QWidget *page);

    Services m_services;
    PanelForm *m_form = nullptr;
    QWidget *m_page = nullptr;
};

} // namespace linli::ui
