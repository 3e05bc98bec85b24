// What the ledger has of what is typed, as groups for the popup; remembers what was opened, by number only.
#pragma once

#include "core/search/find.h"
#include "ui/search/findmodel.h"

#include <QObject>

class QSettings;

namespace linli::ui {

class Desk;

class LedgerFinds : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    LedgerFinds(Desk &desk, QSettings &settings, QObject *parent = nullptr);

    QList<FindGroup> find(const QString &text);
    /// What the person who is signed in opened lately, the last first.
    QList<FoundRef> recent() const;

Q_SIGNALS:
    void chosen(const linli::Found &found);

private:
    void remember(const FoundRef &ref);
    QString key() const;

    Desk &m_desk;
    QSettings &m_settings;
};

} // namespace linli::ui
