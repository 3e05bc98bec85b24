// Where backups go, when the last one was made and verified, making one, and the way back.
#pragma once

#include "core/backup/backup.h"
#include "ui/models/services.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace linli::ui {

class BackupModel;
class EmptyState;
class LightLabel;
class LongWork;
class ProgressPanel;
class TableView;

class BackupPage : public Page
{
    Q_OBJECT

public:
    explicit BackupPage(const Services &services, QWidget *parent = nullptr);

    QString title() const override;
    QString summary() const override;
    QList<QWidget *> actions() override;
    void activate() override;

    void setFolder(const QString &folder);
    void makeNow();
    bool isWorking() const;
    BackupModel *backups() const { return m_backups; }
    const BackupState &state() const { return m_state; }

Q_SIGNALS:
    /// Made, or the folder is another: the foot of the navigation follows.
    void stateChanged();
    /// The ledger is to be closed and this backup to take its place.
    void restoreWanted(const QString &backup);

private:
    QWidget *buildWhere();
    QWidget *buildList();
    void arrange();
    void refresh();
    void fillState();
    void readList();
    void chooseFolder();
    void restoreChosen();
    void chooseOther();
    void say(const QString &text);

    Services m_services;
    BackupState m_state;
    BackupModel *m_backups;
    QLabel *m_folder;
    LightLabel *m_made;
    LightLabel *m_verified;
    QLabel *m_problem;
    QPushButton *m_choose;
    QPushButton *m_make;
    QPushButton *m_restore;
    QPushButton *m_other;
    ProgressPanel *m_progress;
    LongWork *m_work;
    TableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
};

} // namespace linli::ui
