// The desktop program: one ledger and the window around it. Here, and only here, features meet the shell.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "ui/shell/mainwindow.h"

#include <QObject>

#include <memory>

class QSettings;

namespace linli::ui {

class Desk;

class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(Theme &theme, QSettings &settings);
    ~Desktop() override;

    /// Opens the ledger and shows its window; an empty target opens the last one, or the welcome.
    void start(const QString &target);
    MainWindow *window() const { return m_window.get(); }
    Desk *desk() const { return m_desk.get(); }

private:
    void switchTo(Result<std::unique_ptr<Desk>> opened);
    void build();
    void search(const QString &text);
    void help();
    void addPages();

    Theme &m_theme;
    QSettings &m_settings;
    SystemClock m_clock;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    QString m_problem;
};

} // namespace linli::ui
