// The ledger's keys: a new data key, and a new recovery page.
#pragma once

#include "ui/models/services.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace linli::ui {

class Banner;
class LongWork;
class ProgressPanel;

class KeysCard : public QWidget
{
    Q_OBJECT

public:
    explicit KeysCard(const Services &services, QWidget *parent = nullptr);

    /// Reads whether a key change waits to be finished.
    void refresh();
    /// Says that somebody who held the key is gone, and offers to change it.
    void suggestChange(const QString &name);
    void changeKey();
    bool isWorking() const;

Q_SIGNALS:
    void message(const QString &text);
    /// New words, to be shown and printed.
    void wordsMade(const QStringList &words);

private:
    void renewWords();

    Services m_services;
    Banner *m_banner;
    QPushButton *m_change;
    QPushButton *m_renew;
    QLabel *m_problem;
    ProgressPanel *m_progress;
    LongWork *m_work;
    bool m_resuming = false;
};

} // namespace linli::ui
