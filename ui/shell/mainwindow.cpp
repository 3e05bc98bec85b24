#include "ui/shell/mainwindow.h"

#include "ui/shell/navigation.h"
#include "ui/shell/pageframe.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace linli::ui {

namespace {

constexpr QSize usualSize(1366, 768);

QString toneKey()
{
    return QStringLiteral("look/dark");
}
QString typeKey()
{
    return QStringLiteral("look/largeType");
}
QString pointsKey()
{
    return QStringLiteral("look/largePoints");
}
QString pageKey()
{
    return QStringLiteral("window/page");
}
QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

} // namespace

MainWindow::MainWindow(Theme &theme, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_navigation(new Navigation(theme, this))
    , m_topBar(new TopBar(theme, this))
    , m_banner(new Banner(theme, this))
    , m_notice(new Banner(theme, this))
    , m_whole(new QStackedWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, this))
{
    setWindowTitle(tr("Linli"));
    buildFrame();
    addKeys();
    restoreSettings();
    connect(&theme, &Theme::changed, this, &MainWindow::saveLook);
}

void MainWindow::buildFrame()
{
    auto *side = new QWidget(this);
    setKind(side, "page");
    side->setAttribute(Qt::WA_StyledBackground);
    auto *bannerSlot = new QVBoxLayout;
    bannerSlot->setContentsMargins(Space::large, Space::small, Space::large, 0);
    bannerSlot->setSpacing(Space::hair);
    bannerSlot->addWidget(m_banner);
    bannerSlot->addWidget(m_notice);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addLayout(bannerSlot);
    column->addWidget(m_stack, 1);
    auto *frame = new QWidget(this);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(side, 1);
    m_whole->addWidget(frame);
    setCentralWidget(m_whole);
    m_toast = new Toast(side);
    m_stack->addWidget(m_empty);
    m_empty->present(QStringLiteral("document-open"), tr("No ledger is open"), tr("Open a ledger to begin."));

    connect(m_navigation, &Navigation::currentChanged, this, &MainWindow::showPage);
    connect(m_navigation, &Navigation::entered, this, [this] {
        if (Page *shown = currentPage(); shown && shown->nextInFocusChain())
            shown->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    });
    connect(m_topBar, &TopBar::passwordWanted, this, &MainWindow::passwordWanted);
    connect(m_topBar, &TopBar::lockWanted, this, &MainWindow::lockWanted);
    connect(m_topBar, &TopBar::signOutWanted, this, &MainWindow::signOutWanted);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_bannerAction)
            m_bannerAction();
    });
    connect(m_notice, &Banner::actionTriggered, this, [this] {
        if (const auto action = m_noticeAction) // A copy: it may hide the notice.
            action();
    });
    connect(m_notice, &Banner::otherTriggered, this, [this] {
        if (const auto action = m_noticeOther)
            action();
    });
}

void MainWindow::addKey(const QKeySequence &keys, const std::function<void()> &action)
{
    auto *key = new QShortcut(keys, this);
    connect(key, &QShortcut::activated, this, action);
    m_keys.append(key);
}

void MainWindow::addKeys()
{
    addKey(QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
        m_topBar->search()->selectAll();
    });
    addKey(QKeySequence::Undo, [this] {
        if (!m_toast->undo() && currentPage())
            currentPage()->undo();
    });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_L), [this] {
        if (m_topBar->hasWho())
            Q_EMIT lockWanted();
    });
    addKey(QKeySequence::New, [this] { Q_EMIT newWanted(); });
    addKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] {
        if (currentPage())
            currentPage()->createNew();
    });
    for (const auto key : {Qt::CTRL | Qt::Key_S, Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        addKey(QKeySequence(key), [this] {
            if (currentPage())
                currentPage()->save();
        });
    }
    addKey(QKeySequence(Qt::Key_Escape), [this] { goBack(); });
    addKey(QKeySequence::HelpContents, [this] {
        if (!currentPage() || !currentPage()->showHelp())
            Q_EMIT helpRequested(m_current);
    });
    for (int i = 0; i < 9; ++i) {
        addKey(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] {
            if (static_cast<size_t>(i) < m_places.size())
                showPage(m_places[static_cast<size_t>(i)].entry.id);
        });
    }
}

void MainWindow::goBack()
{
    // Out of the search first, then what the page has open.
    if (m_topBar->search()->hasFocus()) {
        m_topBar->search()->clear();
        m_navigation->list()->setFocus();
    } else if (currentPage()) {
        currentPage()->goBack();
    }
}

void MainWindow::addPage(PageEntry entry)
{
    m_navigation->addItem(entry.id, entry.title, entry.icon, entry.startsGroup);
    m_navigation->setCount(entry.id, entry.waiting, entry.overdue);
    m_places.push_back({std::move(entry)});
}

void MainWindow::start()
{
    if (!m_places.empty() && !showPage(m_settings.value(pageKey()).toString()))
        showPage(m_places.front().entry.id);
}

bool MainWindow::showPage(const QString &id)
{
    Place *wanted = place(id);
    if (!wanted)
        return false;
    if (id == m_current)
        return true;
    if (!wanted->frame)
        makePage(*wanted);
    m_current = id;
    m_navigation->setCurrent(id);
    m_stack->setCurrentWidget(wanted->frame);
    m_settings.setValue(pageKey(), id);
    wanted->frame->page()->activate();
    Q_EMIT currentPageChanged(id);
    return true;
}

void MainWindow::makePage(Place &place)
{
    Page *page = place.entry.make(m_stack);
    place.frame = new PageFrame(page, m_stack);
    m_stack->addWidget(place.frame);
    const QString id = place.entry.id;
    connect(page, &Page::countChanged, this,
        [this, id](int waiting, int overdue) { setCount(id, waiting, overdue); });
    connect(page, &Page::message, this,
        [this](const QString &text, const std::function<void()> &undo) { showMessage(text, undo); });
    connect(page, &Page::goTo, this, [this](const QString &pageId, const QVariant &what) {
        if (showPage(pageId) && what.isValid())
            currentPage()->open(what);
    });
}

QList<std::pair<QString, QString>> MainWindow::places() const
{
    QList<std::pair<QString, QString>> all;
    for (const Place &place : m_places)
        all.append({place.entry.id, place.entry.title});
    return all;
}

QString MainWindow::currentPageId() const
{
    return m_current;
}

Page *MainWindow::currentPage() const
{
    return page(m_current);
}

Page *MainWindow::page(const QString &id) const
{
    const Place *found = place(id);
    return found && found->frame ? found->frame->page() : nullptr;
}

const MainWindow::Place *MainWindow::place(const QString &id) const
{
    const auto found =
        std::find_if(m_places.begin(), m_places.end(), [&id](const Place &p) { return p.entry.id == id; });
    return found == m_places.end() ? nullptr : &*found;
}

MainWindow::Place *MainWindow::place(const QString &id)
{
    return const_cast<Place *>(std::as_const(*this).place(id));
}

void MainWindow::setCount(const QString &id, int waiting, int overdue)
{
    m_navigation->setCount(id, waiting, overdue);
}

void MainWindow::cover(QWidget *gate)
{
    if (!m_gate)
        m_focusBefore = focusWidget();
    QWidget *before = std::exchange(m_gate, gate);
    m_whole->addWidget(gate);
    m_whole->setCurrentWidget(gate);
    if (before) {
        m_whole->removeWidget(before);
        before->deleteLater();
    }
    for (QShortcut *key : std::as_const(m_keys))
        key->setEnabled(false);
}

void MainWindow::uncover()
{
    if (!m_gate)
        return;
    QWidget *gate = std::exchange(m_gate, nullptr);
    m_whole->setCurrentIndex(0);
    m_whole->removeWidget(gate);
    gate->deleteLater();
    for (QShortcut *key : std::as_const(m_keys))
        key->setEnabled(true);
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void MainWindow::setLedger(const QString &name, const QString &state, bool warning)
{
    m_topBar->setLedger(name);
    m_navigation->setStatus(name, state, warning);
    setWindowTitle(name.isEmpty() ? tr("Linli") : tr("%1 – Linli").arg(name));
}

void MainWindow::setWho(const QString &name, const QString &role)
{
    m_topBar->setWho(name, role);
}

void MainWindow::showBanner(
    BannerKind kind, const QString &text, const QString &action, std::function<void()> triggered)
{
    m_bannerAction = std::move(triggered);
    m_banner->present(kind, text, action, kind == BannerKind::Info);
}

void MainWindow::hideBanner()
{
    m_bannerAction = {};
    m_banner->hide();
}

void MainWindow::showNotice(const QString &text, const QString &action, std::function<void()> triggered,
    const QString &other, std::function<void()> otherTriggered)
{
    m_noticeAction = std::move(triggered);
    m_noticeOther = std::move(otherTriggered);
    m_notice->present(BannerKind::Info, text, action, true, other);
}

void MainWindow::hideNotice()
{
    m_noticeAction = {};
    m_noticeOther = {};
    m_notice->hide();
}

void MainWindow::showMessage(const QString &text, std::function<void()> undo)
{
    m_toast->present(text, std::move(undo));
}

void MainWindow::restoreSettings()
{
    m_theme.setLargePoints(m_settings.value(pointsKey(), smallestLargeType).toInt());
    m_theme.setTone(m_settings.value(toneKey()).toBool() ? Tone::Dark : Tone::Light);
    m_theme.setTypeSize(m_settings.value(typeKey()).toBool() ? TypeSize::Large : TypeSize::Normal);
    if (!restoreGeometry(m_settings.value(geometryKey()).toByteArray())) {
        const QSize room = screen() ? screen()->availableSize() : usualSize;
        resize(usualSize.boundedTo(room));
    }
}

void MainWindow::saveLook()
{
    m_settings.setValue(toneKey(), m_theme.tone() == Tone::Dark);
    m_settings.setValue(typeKey(), m_theme.typeSize() == TypeSize::Large);
    m_settings.setValue(pointsKey(), m_theme.largePoints());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(geometryKey(), saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace linli::ui
