#include "ui/settings/restorepage.h"

#include "ui/models/longwork.h"
#include "ui/signin/passwordfield.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/light.h"
#include "ui/widgets/progresspanel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

/// "395 (now 398)"
QString compared(qint64 then, qint64 now, bool known)
{
    return known ? RestorePage::tr("%1 (now %2)").arg(then).arg(now) : QString::number(then);
}

} // namespace

RestorePage::RestorePage(Theme &theme, const RestorePreview &preview, const QString &target, const Clock &clock, QWidget *parent)
    : GatePage(theme, preview.backup.ledgerName, 620, parent)
    , m_preview(preview)
    , m_target(target)
    , m_clock(clock)
    , m_way(new ChipBar)
    , m_problem(makeLabel({}, LabelKind::Error, nullptr, true))
    , m_progress(new ProgressPanel)
    , m_work(new LongWork(m_progress))
    , m_submit(makeButton(tr("Restore this backup"), ButtonKind::Primary))
    , m_cancel(makeButton(tr("Cancel")))
{
    body()->addWidget(makeLabel(tr("Restore from a backup"), LabelKind::Title));
    body()->addWidget(buildFacts());
    body()->addWidget(makeLabel(target.isEmpty() ? tr("The ledger is made anew from the backup.")
                                                 : tr("The ledger as it is now is not overwritten: it is set aside beside it, with today's date in its name."),
        LabelKind::Muted, nullptr, true));
    body()->addWidget(buildKey());
    m_problem->hide();
    body()->addWidget(m_problem);
    body()->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->addWidget(m_submit);
    row->addWidget(m_cancel);
    row->addStretch();
    body()->addLayout(row);
    connect(m_submit, &QPushButton::clicked, this, &RestorePage::submit);
    connect(m_cancel, &QPushButton::clicked, this, &RestorePage::cancelled);
    connect(m_work, &LongWork::runningChanged, this, [this](bool running) {
        for (QWidget *each : QList<QWidget *>{m_submit, m_cancel, m_form, m_wordsForm, m_way})
            each->setEnabled(!running);
    });
}

RestorePage::~RestorePage()
{
    if (m_thread)
        m_thread->wait(); // It writes a file; cutting it off would only leave more to clean up.
}

void RestorePage::addFact(QGridLayout *grid, const QString &label, const QString &value)
{
    const int row = grid->rowCount();
    grid->addWidget(makeLabel(label, LabelKind::Muted), row, 0, Qt::AlignTop);
    grid->addWidget(makeLabel(value, LabelKind::Plain, nullptr, true), row, 1);
}

QWidget *RestorePage::buildFacts()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::large);
    grid->setVerticalSpacing(Space::hair);
    grid->setColumnStretch(1, 1);
    const BackupInfo &backup = m_preview.backup;
    const bool known = !m_target.isEmpty() && m_preview.sameLedger;
    addFact(grid, tr("Made"), tr("%1 by %2").arg(backup.made.toString(QStringLiteral("yyyy-MM-dd HH:mm")), backup.madeBy));
    addFact(grid, tr("Ledger"), backup.ledgerName);
    addFact(grid, tr("Households"), compared(backup.households, m_preview.households, known));
    addFact(grid, tr("Residents"), compared(backup.residents, m_preview.residents, known));
    addFact(grid, tr("Cases"), compared(backup.cases, m_preview.cases, known));
    if (known && m_preview.entriesSince > 0)
        addFact(grid, tr("Not in it"), lightText({LightKind::Amber, tr("%n change(s) made since then", nullptr, int(m_preview.entriesSince))}));
    if (!m_preview.sameLedger)
        addFact(grid, tr("Careful"), lightText({LightKind::Red, tr("This is a backup of another ledger.")}));
    return box;
}

QWidget *RestorePage::buildKey()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::small);
    if (m_target.isEmpty()) {
        m_where = new QLineEdit;
        m_where->setReadOnly(true);
        m_where->setPlaceholderText(tr("not chosen yet"));
        auto *choose = makeButton(tr("Choose where"));
        auto *row = new QHBoxLayout;
        row->addWidget(makeLabel(tr("Goes to"), LabelKind::Muted));
        row->addWidget(m_where, 1);
        row->addWidget(choose);
        column->addLayout(row);
        connect(choose, &QPushButton::clicked, this, &RestorePage::chooseTarget);
    }
    m_way->addChip(QStringLiteral("password"), tr("With a password"));
    m_way->addChip(QStringLiteral("words"), tr("With the recovery page"));
    m_form = new Form(theme());
    m_name = new QLineEdit;
    m_password = new PasswordField(theme());
    m_form->addField(tr("Name"), m_name, true);
    m_form->addField(tr("Password"), m_password, true, tr("As it was when the backup was made."));
    m_wordsForm = new Form(theme());
    m_words = new QPlainTextEdit;
    m_words->setTabChangesFocus(true);
    m_wordsForm->addField(tr("Recovery words"), m_words, true, tr("Of the page that was valid when the backup was made."));
    m_wordsForm->hide();
    column->addWidget(m_way);
    column->addWidget(m_form);
    column->addWidget(m_wordsForm);
    connect(m_way, &ChipBar::currentChanged, this, [this](const QString &way) {
        m_form->setVisible(way == u"password");
        m_wordsForm->setVisible(way == u"words");
    });
    connect(m_password, &PasswordField::returnPressed, this, &RestorePage::submit);
    m_way->setCurrent(QStringLiteral("password"));
    return box;
}

void RestorePage::focusStart()
{
    m_name->setFocus();
}

void RestorePage::chooseTarget()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Where the ledger goes"),
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(m_preview.backup.ledgerName + QStringLiteral(".linli")),
        tr("Ledger (*.linli)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    m_target = QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".linli") : path;
    m_where->setText(QDir::toNativeSeparators(m_target));
}

bool RestorePage::check()
{
    m_form->clearErrors();
    m_wordsForm->clearErrors();
    m_problem->hide();
    if (m_way->current() == u"words") {
        if (m_words->toPlainText().trimmed().isEmpty())
            m_wordsForm->setError(m_words, tr("Type the words of the recovery page."));
    } else {
        if (m_name->text().trimmed().isEmpty())
            m_form->setError(m_name, tr("Type your name."));
        if (m_password->isEmpty())
            m_form->setError(m_password, tr("Type your password."));
    }
    if (m_target.isEmpty())
        fail(tr("Choose where the ledger goes."));
    return !m_target.isEmpty() && !m_form->hasErrors() && !m_wordsForm->hasErrors();
}

void RestorePage::submit()
{
    if (m_work->isRunning() || !check())
        return;
    RestoreKey key;
    if (m_way->current() == u"words")
        key.recoveryWords = m_words->toPlainText();
    else
        key.credentials = Credentials{m_name->text().trimmed(), m_password->password()};
    const auto control = m_work->begin(tr("Restoring the ledger"));
    const auto result = std::make_shared<Result<QString>>(QString());
    if (m_thread)
        m_thread->wait();
    m_thread.reset(QThread::create([result, control, key, backup = m_preview.backup, target = m_target, clock = &m_clock] {
        *result = restoreBackup(backup.path, target, key, *clock,
            {[control](double done) { control->permille = int(done * 1000); }, [control] { return control->cancelled.load(); }});
        if (!result->ok())
            return;
        if (const auto noted = noteRestore(target, backup, key, *clock); !noted.ok())
            *result = noted.error();
    }));
    connect(m_thread.get(), &QThread::finished, this, [this, result] { finish(*result); });
    m_thread->start();
}

void RestorePage::finish(const Result<QString> &setAside)
{
    m_work->end();
    if (setAside.ok()) {
        Q_EMIT restored(m_target, *setAside);
        return;
    }
    m_password->clear();
    if (setAside.error().kind != ErrorKind::Cancelled)
        fail(setAside.error().message);
}

void RestorePage::fail(const QString &message)
{
    m_problem->setText(lightText({LightKind::Red, message}));
    m_problem->show();
}

QString RestorePage::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

} // namespace linli::ui
