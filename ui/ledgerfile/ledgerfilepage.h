// Which ledger is open: make one, open another, look after this one.
#pragma once

#include "ui/shell/page.h"

class QLabel;
class QSettings;
class QVBoxLayout;

namespace linli::ui {

class Desk;
class Theme;

class LedgerFilePage : public Page
{
    Q_OBJECT

public:
    /// `desk` null: no ledger is open yet.
    LedgerFilePage(Theme &theme, QSettings &settings, Desk *desk, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;

    /// Puts the ledger at the head of the recent ones.
    static void remember(QSettings &settings, const QString &target);
    /// A ledger that could not be opened: says so in a sentence.
    void fail(const QString &message);

Q_SIGNALS:
    void openWanted(const QString &target);
    void createWanted(const QString &target);
    /// The ledger itself is lost; this is one of its backups.
    void restoreWanted(const QString &backup);

private:
    QWidget *makeStart();
    QWidget *makeRecent();
    QWidget *makeCare();
    void chooseNew();
    void chooseOpen();
    void chooseBackup();
    void examine();

    Theme &m_theme;
    QSettings &m_settings;
    Desk *m_desk;
    QLabel *m_problem;
    QVBoxLayout *m_findings = nullptr;
};

} // namespace linli::ui
