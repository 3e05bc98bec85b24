// The office's kinds of people to watch over: added, renamed, put in order, retired; never deleted.
#pragma once

#include "core/households/carekinds.h"
#include "ui/models/services.h"
#include "ui/widgets/card.h"

class QPushButton;
class QStackedWidget;

namespace linli::ui {

class CareKindModel;
class StepForm;
class TableView;

class CareKindsCard : public Card
{
    Q_OBJECT

public:
    explicit CareKindsCard(const Services &services, QWidget *parent = nullptr);

    void refresh();
    CareKindModel *kinds() const { return m_kinds; }
    void choose(const QString &word);
    /// The form for a new kind, or for the chosen one.
    StepForm *edit(bool isNew);
    void retireChosen();
    void moveChosen(int places);

Q_SIGNALS:
    void message(const QString &text);

private:
    void showState();
    void leaveForm();
    void write(std::function<Result<void>(Ledger &)> action, const QString &text);

    Services m_services;
    CareKindModel *m_kinds;
    TableView *m_table;
    QStackedWidget *m_stack;
    StepForm *m_form = nullptr;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_retire;
    QPushButton *m_up;
    QPushButton *m_down;
    QString m_chosen; ///< The word, kept when the list is read again.
};

} // namespace linli::ui
