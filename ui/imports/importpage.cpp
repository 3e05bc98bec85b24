#include "ui/imports/importpage.h"

#include "ui/imports/checkstep.h"
#include "ui/imports/columnstep.h"
#include "ui/imports/donestep.h"
#include "ui/imports/filestep.h"
#include "ui/imports/problemmodel.h"
#include "ui/imports/sheetmodel.h"
#include "ui/models/desk.h"
#include "ui/models/undo.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/tableview.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

ImportPage::ImportPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_tabs(new QTabBar)
    , m_banner(new Banner(services.theme))
    , m_progress(new ProgressPanel)
    , m_stack(new QStackedWidget)
    , m_file(new FileStep(services))
    , m_columns(new ColumnStep(services))
    , m_check(new CheckStep(services))
    , m_done(new DoneStep(services))
    , m_ticker(new QTimer(this))
{
    for (const QString &name : {tr("1 File"), tr("2 Columns"), tr("3 Check"), tr("4 Done")})
        m_tabs->addTab(name);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Steps of the import"));
    for (QWidget *step : QList<QWidget *>{m_file, m_columns, m_check, m_done})
        m_stack->addWidget(step);
    m_banner->hide();
    m_progress->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, 0, Space::large, Space::medium);
    column->setSpacing(Space::medium);
    column->addWidget(m_tabs);
    column->addWidget(m_banner);
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
    column->addWidget(buildFoot());
    m_check->setFocusBefore(m_tabs);
    setAcceptDrops(true);
    m_ticker->setInterval(100);
    connectSteps();
    m_file->setReadOnly(services.desk.isReadOnly());
    showStep(File);
}

ImportPage::~ImportPage()
{
    if (m_work)
        m_work->cancelled = true;
}

QWidget *ImportPage::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_back = makeButton(tr("Back"));
    m_saveProblems = makeButton(tr("Save the problems as a spreadsheet"));
    m_cancel = makeButton(tr("Cancel"));
    m_next = makeButton({}, ButtonKind::Primary);
    row->addWidget(m_back);
    row->addStretch();
    for (QPushButton *button : {m_saveProblems, m_cancel, m_next})
        row->addWidget(button);
    return foot;
}

void ImportPage::connectSteps()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { showStep(Step(index)); });
    connect(m_ticker, &QTimer::timeout, this, [this] {
        if (m_work && m_work->permille > 0)
            m_progress->setProgress(
                m_look.rowCount > 0 ? m_work->permille * m_look.rowCount / 1000 : m_work->permille / 10,
                m_look.rowCount > 0 ? m_look.rowCount : 100,
                m_look.rowCount > 0 ? tr("Rows") : tr("Percent"));
    });
    connect(m_progress, &ProgressPanel::cancelRequested, this, &ImportPage::cancel);
    connect(m_file, &FileStep::fileWanted, this, &ImportPage::chooseFile);
    connect(m_file, &FileStep::templateWanted, this, &ImportPage::saveBlank);
    connect(m_columns, &ColumnStep::lookWanted, this, &ImportPage::look);
    connect(m_columns, &ColumnStep::columnsChanged, this, [this] {
        m_reached = qMin(m_reached, Columns);
        refresh();
    });
    connect(m_check, &CheckStep::checkWanted, this, &ImportPage::check);
    connect(m_done, &DoneStep::nextWanted, this, [this](ImportKind kind) {
        restart();
        m_file->setKind(kind);
    });
    connect(m_done, &DoneStep::ledgerWanted, this, [this] {
        restart();
        Q_EMIT goTo(QStringLiteral("ledger"), {});
    });
    connect(m_done, &DoneStep::casesWanted, this, [this] {
        restart();
        Q_EMIT goTo(QStringLiteral("cases"), {});
    });
    connect(m_back, &QPushButton::clicked, this, &ImportPage::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::restart);
    connect(m_saveProblems, &QPushButton::clicked, this, &ImportPage::saveProblems);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::next);
}

QString ImportPage::title() const
{
    return m_path.isEmpty() ? tr("Import") : tr("Import: %1").arg(displayName(m_kind));
}

QString ImportPage::summary() const
{
    if (m_path.isEmpty())
        return tr("Bring in the spreadsheets your office keeps already");
    const QString file = QFileInfo(m_path).fileName();
    const bool csv = file.endsWith(u".csv", Qt::CaseInsensitive); // Has no sheets.
    return csv || m_look.layout.sheetName.isEmpty()
        ? file
        : tr("%1 · sheet “%2”").arg(file, m_look.layout.sheetName);
}

ImportPage::Step ImportPage::step() const
{
    return Step(m_stack->currentIndex());
}

QString ImportPage::problem() const
{
    return m_banner->isHidden() ? QString() : m_banner->text();
}

void ImportPage::showStep(Step step)
{
    m_reached = qMax(m_reached, step);
    // Only the step that is shown counts for the size of the page.
    for (int i = File; i <= Done; ++i) {
        const auto policy = i == step ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(i)->setSizePolicy(policy, policy);
    }
    m_stack->setCurrentIndex(step);
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(step);
    refresh();
}

void ImportPage::refresh()
{
    for (int i = File; i <= Done; ++i)
        m_tabs->setTabEnabled(i, !isBusy() && i <= m_reached && (m_reached != Done || i == Done));
    m_stack->setEnabled(!isBusy());
    refreshFoot();
    Q_EMIT titleChanged();
}

void ImportPage::refreshFoot()
{
    const Step at = step();
    m_back->setVisible(at == Columns || at == Check);
    m_cancel->setVisible(at == Columns || at == Check);
    m_saveProblems->setVisible(at == Check && !m_check->preview().summary.problems.isEmpty());
    m_next->setVisible(at == Columns || at == Check);
    m_next->setText(at == Check ? tr("All checked, import") : tr("Next: check"));
    m_next->setAccessibleName(m_next->text());
    const ImportSummary &summary = m_check->preview().summary;
    const bool anything = summary.added + summary.updated > 0 || !m_check->problems()->decisions().isEmpty();
    m_next->setEnabled(!isBusy() && (at == Check ? anything : m_columns->isComplete()));
    for (QPushButton *button : {m_back, m_cancel, m_saveProblems})
        button->setEnabled(!isBusy());
}

void ImportPage::activate()
{
    if (step() == File)
        m_file->refresh();
}

void ImportPage::open(const QVariant &what)
{
    const auto kind = importKindFromWord(what.toString());
    if (!kind || isBusy())
        return;
    restart();
    m_file->setKind(*kind);
}

void ImportPage::createNew()
{
    if (!isBusy())
        restart();
}

void ImportPage::save()
{
    if (m_next->isVisible() && m_next->isEnabled())
        next();
}

bool ImportPage::goBack()
{
    if (isBusy()) {
        cancel();
        return true;
    }
    m_banner->hide();
    switch (step()) {
    case File:
        return false;
    case Columns:
    case Check:
        showStep(Step(step() - 1));
        return true;
    case Done:
        break;
    }
    restart();
    return true;
}

void ImportPage::next()
{
    if (step() == Columns)
        check();
    else if (step() == Check)
        importNow();
}

void ImportPage::restart()
{
    m_banner->hide();
    m_path.clear();
    m_look = {};
    m_check->problems()->clearDecisions();
    m_reached = File;
    m_file->refresh();
    showStep(File);
}

void ImportPage::fail(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        m_banner->present(BannerKind::Info, tr("Stopped. Nothing was written."), {}, true);
    else
        m_banner->present(BannerKind::Error, error.message, {}, true);
}

void ImportPage::cancel()
{
    if (m_work)
        m_work->cancelled = true;
}

void ImportPage::begin(const QString &title)
{
    m_banner->hide();
    m_work = std::make_shared<WorkControl>();
    m_progress->begin(title);
    m_progress->cancelButton()->setFocus();
    m_ticker->start();
    refresh();
}

void ImportPage::end()
{
    m_work.reset();
    m_ticker->stop();
    m_progress->hide();
    refresh();
}

bool ImportPage::undo()
{
    if (isBusy())
        return false;
    undoOwnLast(m_services.desk, this, [this](const QString &said, bool undone) {
        if (undone && step() == Done)
            m_done->presentUndone();
        m_file->refresh();
        Q_EMIT message(said, {});
    });
    return true;
}

} // namespace linli::ui
