#pragma once

#include "ui/shell/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QMainWindow>
#include <QPointer>

#include <vector>

class QSettings;
class QShortcut;
class QStackedWidget;

namespace linli::ui {

class EmptyState;
class Navigation;
class PageFrame;
class Toast;
class TopBar;

/// The frame around the pages: navigation, top bar, banner, toast and the keys. It knows no feature.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both must outlive the window. Tone, type size, last page and geometry are kept in `settings`.
    MainWindow(Theme &theme, QSettings &settings, QWidget *parent = nullptr);

    /// Appends a place to the navigation; Alt+1 … Alt+9 lead to the first nine.
    void addPage(PageEntry entry);
    /// Shows the page of the last time, or the first one. Call after the last addPage.
    void start();
    /// False when no such page is registered.
    bool showPage(const QString &id);
    /// Id and title of every place, in their order.
    QList<std::pair<QString, QString>> places() const;
    QString currentPageId() const;
    Page *currentPage() const;
    /// The page if it has been shown already.
    Page *page(const QString &id) const;

    void setCount(const QString &id, int waiting, int overdue);
    /// `state` is "台账已备份 今天 08:31" in the foot of the navigation.
    /// `warning` marks it with ▲ and its colour.
    void setLedger(const QString &name, const QString &state, bool warning = false);
    /// The name opens a menu: password, lock, sign out. An empty name hides it.
    void setWho(const QString &name, const QString &role);
    /// Shows `gate` instead of everything else; the pages stay as they are, out of sight and out of reach of
    /// the keys. The window owns the gate; another one takes its place.
    void cover(QWidget *gate);
    /// Takes the gate away and shows what was there before.
    void uncover();
    bool isCovered() const { return m_gate != nullptr; }
    /// One banner at a time; `action` may be empty.
    void showBanner(BannerKind kind, const QString &text, const QString &action = {},
        std::function<void()> triggered = {});
    void hideBanner();
    /// A quiet line of its own under the banner, about the person's own work; `action` and `other` may be empty.
    void showNotice(const QString &text, const QString &action = {}, std::function<void()> triggered = {},
        const QString &other = {}, std::function<void()> otherTriggered = {});
    void hideNotice();
    void showMessage(const QString &text, std::function<void()> undo = {});

    /// What is shown while no page is registered.
    EmptyState *emptyState() const { return m_empty; }
    Navigation *navigation() const { return m_navigation; }
    TopBar *topBar() const { return m_topBar; }
    Banner *banner() const { return m_banner; }
    Banner *notice() const { return m_notice; }
    Toast *toast() const { return m_toast; }

Q_SIGNALS:
    /// F1 on a page that has no help of its own.
    void helpRequested(const QString &pageId);
    void currentPageChanged(const QString &id);
    /// Ctrl+N, from any page.
    void newWanted();
    void passwordWanted();
    void lockWanted();
    void signOutWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct Place
    {
        PageEntry entry;
        PageFrame *frame = nullptr;
    };

    void buildFrame();
    void addKeys();
    void addKey(const QKeySequence &keys, const std::function<void()> &action);
    void goBack();
    void restoreSettings();
    void saveLook();
    Place *place(const QString &id);
    const Place *place(const QString &id) const;
    void makePage(Place &place);

    Theme &m_theme;
    QSettings &m_settings;
    Navigation *m_navigation;
    TopBar *m_topBar;
    Banner *m_banner;
    Banner *m_notice;
    QStackedWidget *m_whole; ///< The frame, or the gate before it.
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Toast *m_toast = nullptr;
    QWidget *m_gate = nullptr;
    QPointer<QWidget> m_focusBefore; ///< Where the hand was when the gate came.
    QList<QShortcut *> m_keys;
    std::function<void()> m_bannerAction;
    std::function<void()> m_noticeAction;
    std::function<void()> m_noticeOther;
    std::vector<Place> m_places;
    QString m_current;
};

} // namespace linli::ui
