// Bringing a ledger back from a backup: what it holds, what would be lost, and the key. The ledger is closed meanwhile.
#pragma once

#include "core/backup/backup.h"
#include "ui/signin/gatepage.h"

#include <QThread>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace linli::ui {

class ChipBar;
class Form;
class LongWork;
class PasswordField;
class ProgressPanel;

class RestorePage : public GatePage
{
    Q_OBJECT

public:
    /// `target`: the ledger that is replaced; empty: the person chooses where it goes. `clock` must outlive it.
    RestorePage(Theme &theme, const RestorePreview &preview, const QString &target, const Clock &clock, QWidget *parent = nullptr);
    ~RestorePage() override;

    void focusStart() override;
    QLineEdit *name() const { return m_name; }
    PasswordField *password() const { return m_password; }
    QString problem() const;

public Q_SLOTS:
    void submit();

Q_SIGNALS:
    /// `setAside`: where the replaced ledger lies now; empty when there was none.
    void restored(const QString &target, const QString &setAside);
    void cancelled();

private:
    QWidget *buildFacts();
    QWidget *buildKey();
    void addFact(QGridLayout *grid, const QString &label, const QString &value);
    void chooseTarget();
    bool check();
    void finish(const Result<QString> &setAside);
    void fail(const QString &message);

    RestorePreview m_preview;
    QString m_target;
    const Clock &m_clock;
    QLineEdit *m_where = nullptr;
    ChipBar *m_way;
    Form *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    PasswordField *m_password = nullptr;
    Form *m_wordsForm = nullptr;
    QPlainTextEdit *m_words = nullptr;
    QLabel *m_problem;
    ProgressPanel *m_progress;
    LongWork *m_work;
    QPushButton *m_submit;
    QPushButton *m_cancel;
    std::unique_ptr<QThread> m_thread;
};

} // namespace linli::ui
