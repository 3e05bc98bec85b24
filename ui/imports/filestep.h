// Step 1: what kind of list it is, and the file.
#pragma once

#include "core/imports/fields.h"
#include "ui/models/services.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace linli::ui {

class Card;

class FileStep : public QWidget
{
    Q_OBJECT

public:
    explicit FileStep(const Services &services, QWidget *parent = nullptr);

    ImportKind kind() const;
    void setKind(ImportKind kind);
    /// Looks again which lists the ledger has already, and proposes the next one.
    void refresh();
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void fileWanted(); ///< Opens the choice of a file.
    void templateWanted(linli::ImportKind kind);

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// A click anywhere on a card chooses its kind.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void markChosen();
    Card *makeKind(ImportKind kind);
    Card *makeDrop();
    void arrange();

    Services m_services;
    QGridLayout *m_grid;
    QList<Card *> m_cards; ///< In the order of allImportKinds, as the two below.
    QList<QRadioButton *> m_kinds;
    QList<QLabel *> m_states;
    QList<QLabel *> m_details; ///< Explanations that large type has no room for.
    QPushButton *m_choose;
};

} // namespace linli::ui
