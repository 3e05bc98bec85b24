// While somebody is entered: a notice that the ledger may have this person already, and what to do about it.
#pragma once

#include "core/duplicates/likelypairs.h"
#include "ui/models/services.h"

#include <QFrame>
#include <QSet>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace linli::ui {

class DeskReader;
class PanelForm;

/// Asked away from the window's thread a moment after the last key. Only persons in the viewer's areas are looked at
/// (DESIGN, scopes): of others nothing is said, not even that there are some.
class TwinNotice : public QFrame
{
    Q_OBJECT

public:
    /// Stands in `form`, which must outlive it. `typed`: what the fields say now.
    /// `canTake`: a move of the one found makes sense here.
    TwinNotice(const Services &services, PanelForm *form, std::function<Person()> typed, bool canTake);

    /// The one that is asked about; nothing: none.
    const LikelyPair *shown() const { return m_found.isEmpty() ? nullptr : &m_found.first(); }
    QPushButton *openButton() const { return m_open; }
    QPushButton *otherButton() const { return m_other; }
    QPushButton *takeButton() const { return m_take; }

Q_SIGNALS:
    void openWanted(linli::HouseholdId household, linli::PersonId person);
    /// This person moves in instead of a second record of them.
    void takeWanted(const linli::Twin &twin);

private:
    void look();
    void present();
    void keepApart();

    Services m_services;
    std::function<Person()> m_typed;
    bool m_canTake;
    DeskReader *m_reader;
    QTimer *m_wait;
    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_other;
    QPushButton *m_take;
    QList<LikelyPair> m_found;
    QSet<qint64> m_others; ///< Judged to be other persons, for as long as the form stands.
    int m_round = 0;
};

} // namespace linli::ui
