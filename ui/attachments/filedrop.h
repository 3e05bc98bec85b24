// Where files come in: chosen, dragged onto an area, or pasted; read and made smaller away from the window's thread.
#pragma once

#include "ui/attachments/preparedfile.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QMimeData;
class QPushButton;

namespace linli::ui {

class FileDrop : public QWidget
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget *parent = nullptr);

    /// Files dropped on `area` come in here, and what is pasted there while no text is written.
    void watch(QWidget *area);
    void add(const QStringList &paths);
    /// Takes files or a picture; false when there are none in it.
    bool take(const QMimeData *carried);
    /// Whether there are files or a picture in it.
    static bool carriesFiles(const QMimeData *carried);
    bool isWorking() const { return m_working > 0; }
    /// Under the buttons; empty: nothing is wrong.
    void say(const QString &problem);
    /// Asks for files by the system's dialog.
    void choose();
    QPushButton *chooseButton() const { return m_choose; }
    QCheckBox *shrinkBox() const { return m_shrink; }

Q_SIGNALS:
    void prepared(const QList<linli::ui::PreparedFile> &files);
    void workingChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paste();
    void run(std::function<QList<PreparedFile>()> work);
    void finish(const QList<PreparedFile> &files);

    QPushButton *m_choose;
    QPushButton *m_paste;
    QCheckBox *m_shrink;
    QLabel *m_state;
    QLabel *m_problem;
    int m_working = 0;
    int m_pasted = 0;
};

} // namespace linli::ui
