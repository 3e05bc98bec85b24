// While a case is written: which cases are likely to be about the same matter, and what can be done about it.
#pragma once

#include "core/cases/alikecases.h"
#include "core/cases/opencase.h"
#include "ui/models/services.h"

#include <QFrame>
#include <QSet>

#include <functional>

class QLabel;
class QTimer;
class QVBoxLayout;

namespace linli::ui {

class DeskReader;
class PanelForm;

/// Asked away from the window's thread a moment after the last key. It never stands in the way of saving.
class AlikeStrip : public QFrame
{
    Q_OBJECT

public:
    /// Stands in `form`, which must outlive it. `typed`: what the fields say now.
    AlikeStrip(const Services &services, PanelForm *form, std::function<NewCase()> typed);

    const QList<AlikeCase> &found() const { return m_found; }
    /// The cases that shall be linked when it is saved.
    QList<CaseId> related() const;
    void link(CaseId id, bool linked);
    /// They are other matters: not shown again while the form stands.
    void dismiss();

Q_SIGNALS:
    void openWanted(linli::CaseId id);
    /// One more report of that case instead of a new one.
    void joinWanted(linli::CaseId id);
    void filled();

private:
    void look();
    void fill();
    QWidget *makeRow(const AlikeCase &one);

    Services m_services;
    std::function<NewCase()> m_typed;
    DeskReader *m_reader;
    QTimer *m_wait;
    QLabel *m_head;
    QVBoxLayout *m_rows;
    QList<AlikeCase> m_found;
    QSet<qint64> m_linked;
    QSet<qint64> m_dismissed;
    int m_round = 0;
};

/// "same place and kind, same words"
QString reasonsOf(const AlikeCase &alike);

} // namespace linli::ui
