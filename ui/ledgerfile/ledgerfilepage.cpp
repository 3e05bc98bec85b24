#include "ui/ledgerfile/ledgerfilepage.h"

#include "core/ledger/doctor.h"
#include "ui/models/desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lightlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
const QString recentKey = QStringLiteral("ledgers/recent");
constexpr int recentCount = 6;
}

LedgerFilePage::LedgerFilePage(Theme &theme, QSettings &settings, Desk *desk, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_desk(desk)
    , m_problem(makeLabel({}, LabelKind::Error, nullptr, true))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, 0, Space::large, Space::large);
    column->setSpacing(Space::medium);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(makeStart());
    column->addWidget(makeRecent());
    if (desk)
        column->addWidget(makeCare());
    column->addStretch();
}

QString LedgerFilePage::title() const
{
    return m_desk ? m_desk->name() : tr("Welcome");
}

QString LedgerFilePage::summary() const
{
    if (!m_desk)
        return tr("Open your office's ledger, or make a new one.");
    return QDir::toNativeSeparators(m_desk->target());
}

QWidget *LedgerFilePage::makeStart()
{
    auto *card = new Card(m_desk ? tr("Another ledger") : tr("How do you want to begin?"));
    card->body()->addWidget(makeLabel(tr("A ledger is one file with all households, leaders and cases of an "
                                         "office. Keep it in a folder that is backed up."),
        LabelKind::Muted, nullptr, true));
    auto *buttons = new QHBoxLayout;
    auto *open = makeButton(tr("Open a ledger"), m_desk ? ButtonKind::Secondary : ButtonKind::Primary);
    auto *create = makeButton(tr("Make a new ledger"));
    buttons->addWidget(open);
    buttons->addWidget(create);
    if (!m_desk) { // An open ledger is restored from its page of backups.
        auto *restore = makeButton(tr("Bring one back from a backup"), ButtonKind::Link);
        buttons->addWidget(restore);
        connect(restore, &QPushButton::clicked, this, &LedgerFilePage::chooseBackup);
    }
    buttons->addStretch();
    card->body()->addLayout(buttons);
    connect(open, &QPushButton::clicked, this, &LedgerFilePage::chooseOpen);
    connect(create, &QPushButton::clicked, this, &LedgerFilePage::chooseNew);
    return card;
}

QWidget *LedgerFilePage::makeRecent()
{
    auto *card = new Card(tr("Opened lately"));
    const QStringList recent = m_settings.value(recentKey).toStringList();
    bool any = false;
    for (const QString &target : recent) {
        if (m_desk && target == m_desk->target())
            continue;
        any = true;
        auto *line = new QHBoxLayout;
        auto *button = makeButton(
            Ledger::isServer(target) ? target : QFileInfo(target).completeBaseName(), ButtonKind::Link);
        auto *where = new ElidedLabel(LabelKind::Muted);
        where->setText(Ledger::isServer(target) ? tr("shared ledger")
                                                : QDir::toNativeSeparators(QFileInfo(target).absolutePath()));
        connect(button, &QPushButton::clicked, this, [this, target] { Q_EMIT openWanted(target); });
        line->addWidget(button);
        line->addWidget(where, 1);
        card->body()->addLayout(line);
    }
    if (!any)
        card->body()->addWidget(
            makeLabel(tr("No other ledger was opened on this computer yet."), LabelKind::Muted));
    return card;
}

QWidget *LedgerFilePage::makeCare()
{
    auto *card = new Card(tr("Look after this ledger"));
    card->body()->addWidget(makeLabel(tr("Checks the file, its references, the change history and everything "
                                         "computed from it. It takes a moment and changes nothing."),
        LabelKind::Muted, nullptr, true));
    auto *check = makeButton(tr("Check the ledger"));
    auto *line = new QHBoxLayout;
    line->addWidget(check);
    line->addStretch();
    card->body()->addLayout(line);
    m_findings = new QVBoxLayout;
    card->body()->addLayout(m_findings);
    connect(check, &QPushButton::clicked, this, &LedgerFilePage::examine);
    return card;
}

void LedgerFilePage::examine()
{
    m_desk->write<QList<Finding>>(
        this, [](Ledger &ledger) { return linli::examine(ledger); },
        [this](const Result<QList<Finding>> &findings) {
            while (QLayoutItem *item = m_findings->takeAt(0)) {
                delete item->widget();
                delete item;
            }
            if (!findings.ok())
                return fail(findings.error().message);
            for (const Finding &finding : *findings)
                m_findings->addWidget(new LightLabel(
                    m_theme, {finding.ok ? LightKind::Green : LightKind::Red, finding.message}));
        });
}

void LedgerFilePage::chooseNew()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = QFileDialog::getSaveFileName(this, tr("Make a new ledger"),
        QDir(documents).filePath(tr("Our community.linli")), tr("Ledger (*.linli)"), nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".linli");
    Q_EMIT createWanted(path);
}

void LedgerFilePage::chooseOpen()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a ledger"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Ledger (*.linli);;All files (*)"));
    if (!path.isEmpty())
        Q_EMIT openWanted(path);
}

void LedgerFilePage::chooseBackup()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a backup"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("Backup of a ledger (*.linlibak)"));
    if (!path.isEmpty())
        Q_EMIT restoreWanted(path);
}

void LedgerFilePage::fail(const QString &message)
{
    m_problem->setText(message);
    m_problem->show();
}

void LedgerFilePage::remember(QSettings &settings, const QString &target)
{
    if (Ledger::isServer(target))
        return; // The address may carry a password.
    QStringList recent = settings.value(recentKey).toStringList();
    const QString path = QFileInfo(target).absoluteFilePath();
    recent.removeAll(path);
    recent.prepend(path);
    settings.setValue(recentKey, recent.mid(0, recentCount));
}

} // namespace linli::ui
