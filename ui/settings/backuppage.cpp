#include "ui/settings/backuppage.h"

#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/models/longwork.h"
#include "ui/settings/backupmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/light.h"
#include "ui/widgets/lightlabel.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/tableview.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int oldAfterDays = 7;

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

Light timeLight(const QDateTime &time, const QDateTime &now, const QString &words, const QString &never)
{
    if (!time.isValid())
        return {LightKind::Amber, never};
    return {time.daysTo(now) > oldAfterDays ? LightKind::Amber : LightKind::Green,
        words.arg(time.toString(QStringLiteral("yyyy-MM-dd HH:mm")))};
}

} // namespace

BackupPage::BackupPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_backups(new BackupModel(this))
    , m_folder(makeLabel({}, LabelKind::Heading, nullptr, true))
    , m_made(new LightLabel(services.theme))
    , m_verified(new LightLabel(services.theme))
    , m_problem(makeLabel({}, LabelKind::Error, nullptr, true))
    , m_choose(makeButton(tr("Choose the folder")))
    , m_make(makeButton(tr("Back up now"), ButtonKind::Primary))
    , m_restore(makeButton(tr("Restore this backup…")))
    , m_other(makeButton(tr("From another place…"), ButtonKind::Link))
    , m_progress(new ProgressPanel)
    , m_work(new LongWork(m_progress))
    , m_table(new TableView(services.theme))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(services.theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, 0, Space::large, Space::large);
    column->setSpacing(Space::medium);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(buildWhere());
    column->addWidget(m_progress);
    column->addWidget(buildList(), 1);
    connect(m_choose, &QPushButton::clicked, this, &BackupPage::chooseFolder);
    connect(m_make, &QPushButton::clicked, this, &BackupPage::makeNow);
    connect(m_restore, &QPushButton::clicked, this, &BackupPage::restoreChosen);
    connect(m_other, &QPushButton::clicked, this, &BackupPage::chooseOther);
    connect(m_work, &LongWork::runningChanged, this, &BackupPage::fillState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BackupPage::fillState);
    connect(&services.theme, &Theme::changed, this, &BackupPage::arrange);
    arrange();
}

QWidget *BackupPage::buildWhere()
{
    auto *card = new Card;
    card->body()->addWidget(makeLabel(tr("Backups go to"), LabelKind::Muted));
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    card->body()->addLayout(row);
    card->body()->addWidget(makeLabel(
        tr("Once a day by itself, sealed, and checked by opening it. Kept are the last 7 days, 4 weeks and 12 months. "
           "Take a USB stick or another computer: a folder on the same disk is lost with it."),
        LabelKind::Muted, nullptr, true));
    auto *lights = new QHBoxLayout;
    lights->setSpacing(Space::small);
    lights->addWidget(m_made);
    lights->addWidget(m_verified);
    lights->addStretch();
    card->body()->addLayout(lights);
    return card;
}

QWidget *BackupPage::buildList()
{
    m_table->setModel(m_backups);
    m_table->setAccessibleName(tr("Backups"));
    setKind(m_table, "plain");
    m_empty->present(QStringLiteral("folder-sync"), tr("There is no backup yet"), tr("Choose a folder, then make the first one."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, Space::small);
    card->body()->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::medium, 0, Space::medium, 0);
    row->addWidget(m_restore);
    row->addWidget(m_other);
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

void BackupPage::arrange()
{
    const bool large = m_services.theme.metrics().large;
    m_table->setHiddenInLargeType({BackupModel::Size});
    m_table->setColumnWidths(large ? QList<int>{150, 90, 90, 90, 90, 90} : QList<int>{150, 100, 80, 80, 80, 90}, BackupModel::By);
}

QString BackupPage::title() const
{
    return tr("Backups");
}

QString BackupPage::summary() const
{
    if (m_state.folder.isEmpty())
        return tr("▲ no folder is chosen yet");
    return tr("%n backup(s) in the folder", nullptr, m_backups->rowCount());
}

QList<QWidget *> BackupPage::actions()
{
    return {m_make};
}

void BackupPage::activate()
{
    refresh();
}

bool BackupPage::isWorking() const
{
    return m_work->isRunning();
}

void BackupPage::refresh()
{
    const auto state = backupState(m_services.desk.reader());
    if (state.ok())
        m_state = *state;
    else
        say(state.error().message);
    fillState();
    readList();
}

void BackupPage::fillState()
{
    const QDateTime now = m_services.desk.clock().now();
    m_folder->setText(m_state.folder.isEmpty() ? tr("nowhere yet") : QDir::toNativeSeparators(m_state.folder));
    m_made->setLight(timeLight(m_state.lastMade, now, tr("made %1"), tr("none made yet")));
    m_verified->setLight(timeLight(m_state.lastVerified, now, tr("verified %1"), tr("none verified yet")));
    Ledger &ledger = m_services.desk.reader();
    const bool free = !isWorking() && !m_services.desk.isReadOnly() && !Ledger::isServer(m_services.desk.target());
    m_make->setEnabled(free && !m_state.folder.isEmpty());
    m_make->setToolTip(m_state.folder.isEmpty() ? tr("Choose the folder first.") : QString());
    m_choose->setEnabled(free);
    m_restore->setEnabled(free && m_backups->at(m_table->currentIndex().row()));
    m_other->setEnabled(free);
    allow(m_make, ledger, Action::Make, Kind::Backups);
    allow(m_choose, ledger, Action::Edit, Kind::Backups);
    allow(m_restore, ledger, Action::Restore, Kind::Backups);
    allow(m_other, ledger, Action::Restore, Kind::Backups);
    Q_EMIT titleChanged();
}

void BackupPage::readList()
{
    if (m_state.folder.isEmpty()) {
        m_backups->setBackups({});
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_services.desk.write<QList<BackupInfo>>(
        this, [folder = m_state.folder](Ledger &ledger) { return listBackups(ledger, folder); },
        [this](const Result<QList<BackupInfo>> &found) {
            m_backups->setBackups(found.ok() ? *found : QList<BackupInfo>());
            m_stack->setCurrentWidget(m_backups->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
            if (m_backups->rowCount() > 0)
                m_table->selectRow(0);
            if (!found.ok())
                say(found.error().message);
            fillState();
        });
}

void BackupPage::say(const QString &text)
{
    m_problem->setText(lightText({LightKind::Red, text}));
    m_problem->setVisible(!text.isEmpty());
}

void BackupPage::chooseFolder()
{
    const QString folder
        = QFileDialog::getExistingDirectory(this, tr("Where backups go"), m_state.folder.isEmpty() ? documents() : m_state.folder);
    if (!folder.isEmpty())
        setFolder(folder);
}

void BackupPage::setFolder(const QString &folder)
{
    m_problem->hide();
    m_services.desk.write<void>(
        this, [folder](Ledger &ledger) { return setBackupFolder(ledger, folder); },
        [this](const Result<void> &set) {
            refresh();
            if (!set.ok())
                return say(set.error().message);
            Q_EMIT stateChanged();
            Q_EMIT message(tr("Backups go there from now on."), {});
        });
}

void BackupPage::makeNow()
{
    if (isWorking())
        return;
    m_problem->hide();
    const auto control = m_work->begin(tr("Backing up the ledger"));
    m_services.desk.write<BackupInfo>(
        this,
        [control, folder = m_state.folder](Ledger &ledger) {
            return makeBackup(ledger, folder,
                {[control](double done) { control->permille = int(done * 1000); }, [control] { return control->cancelled.load(); }});
        },
        [this](const Result<BackupInfo> &made) {
            m_work->end();
            refresh();
            if (made.ok())
                Q_EMIT message(tr("The backup was made: %1").arg(QFileInfo(made->path).fileName()), {});
            else if (made.error().kind != ErrorKind::Cancelled)
                say(made.error().message);
            Q_EMIT stateChanged();
        });
}

void BackupPage::restoreChosen()
{
    if (const BackupInfo *backup = m_backups->at(m_table->currentIndex().row()))
        Q_EMIT restoreWanted(backup->path);
}

void BackupPage::chooseOther()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a backup"), m_state.folder.isEmpty() ? documents() : m_state.folder, tr("Backup of a ledger (*.linlibak)"));
    if (!path.isEmpty())
        Q_EMIT restoreWanted(path);
}

} // namespace linli::ui
