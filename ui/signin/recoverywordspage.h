#pragma once

#include "ui/papers/recoverypaper.h"
#include "ui/signin/gatepage.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace linli::ui {

/// The recovery words, shown this once: printed, saved as a PDF or copied by hand. It goes on only after that.
class RecoveryWordsPage : public GatePage
{
    Q_OBJECT

public:
    RecoveryWordsPage(Theme &theme, RecoveryPaper paper, QWidget *parent = nullptr);

    QCheckBox *done() const { return m_done; }
    QPushButton *goOn() const { return m_goOn; }
    /// Error Io when the file can't be written.
    Result<void> savePdf(const QString &path);

Q_SIGNALS:
    void finished();

private:
    QWidget *buildWords();
    void print();
    void choosePdf();
    void say(const QString &text, bool wrong);

    RecoveryPaper m_paper;
    QLabel *m_message;
    QCheckBox *m_done;
    QPushButton *m_goOn;
};

} // namespace linli::ui
