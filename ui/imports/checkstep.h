// Step 3: what will be written, what is wrong with the list, and decisions on who is who.
#pragma once

#include "ui/imports/preview.h"
#include "ui/models/services.h"
#include "ui/widgets/light.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace linli::ui {

class Card;
class ChipBar;
class ProblemModel;
class TableView;

class CheckStep : public QWidget
{
    Q_OBJECT

public:
    explicit CheckStep(const Services &services, QWidget *parent = nullptr);

    void setPreview(const Preview &preview, const Layout &layout);
    /// Tab comes from there to the chips, which are made anew with each preview.
    void setFocusBefore(QWidget *before) { m_before = before; }
    const Preview &preview() const { return m_preview; }
    ProblemModel *problems() const { return m_problems; }
    TableView *table() const { return m_table; }
    /// For all selected rows that wait for a decision.
    void decide(const Decision &decision);

Q_SIGNALS:
    void checkWanted(); ///< Once more, with the decisions.

private:
    QWidget *buildDecisions();
    void fillCards();
    Card *writeCard() const;
    Card *kindsCard(LightKind light, const QString &none) const;
    void fillChips();
    void showDecisions();
    QList<int> undecidedSelected() const;

    Services m_services;
    Preview m_preview;
    ProblemModel *m_problems;
    QHBoxLayout *m_cards;
    QWidget *m_chipHolder;
    ChipBar *m_chips = nullptr;
    TableView *m_table;
    Card *m_decisions;
    QLabel *m_question;
    QWidget *m_answers;
    QPushButton *m_again;
    QWidget *m_before = nullptr;
};

} // namespace linli::ui
