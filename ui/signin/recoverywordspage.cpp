#include "ui/signin/recoverywordspage.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/light.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace linli::ui {

RecoveryWordsPage::RecoveryWordsPage(Theme &theme, RecoveryPaper paper, QWidget *parent)
    : GatePage(theme, paper.ledger, 720, parent)
    , m_paper(std::move(paper))
    , m_message(makeLabel({}, LabelKind::Muted, nullptr, true))
    , m_done(new QCheckBox(tr("I have printed them or written them down")))
    , m_goOn(makeButton(tr("Go on"), ButtonKind::Primary))
{
    body()->addWidget(makeLabel(tr("The recovery page of this ledger"), LabelKind::Title));
    body()->addWidget(makeLabel(tr("When every password is lost, only these words open the ledger. They are shown this once and kept "
                                   "nowhere. Print them and lock the page away in the office's safe; whoever has it can open everything."),
        LabelKind::Muted, nullptr, true));
    body()->addWidget(buildWords());
    auto *row = new QHBoxLayout;
    auto *printing = makeButton(tr("Print the page"));
    auto *saving = makeButton(tr("Save as PDF"));
    row->addWidget(printing);
    row->addWidget(saving);
    row->addStretch();
    body()->addLayout(row);
    m_message->hide();
    body()->addWidget(m_message);
    body()->addWidget(makeRule());
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_done);
    foot->addStretch();
    foot->addWidget(m_goOn);
    body()->addLayout(foot);
    m_goOn->setEnabled(false);
    m_goOn->setToolTip(tr("Tick first that you have the words on paper."));
    connect(m_done, &QCheckBox::toggled, m_goOn, &QPushButton::setEnabled);
    connect(m_goOn, &QPushButton::clicked, this, &RecoveryWordsPage::finished);
    connect(printing, &QPushButton::clicked, this, &RecoveryWordsPage::print);
    connect(saving, &QPushButton::clicked, this, &RecoveryWordsPage::choosePdf);
}

QWidget *RecoveryWordsPage::buildWords()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Space::small);
    const int columns = theme().metrics().large ? 3 : 6;
    for (int i = 0; i < m_paper.words.size(); ++i) {
        auto *cell = new Card;
        cell->body()->setContentsMargins(Space::small, Space::hair, Space::small, Space::hair);
        cell->body()->setSpacing(0);
        auto *word = makeLabel(QStringLiteral("%1  %2").arg(i + 1).arg(m_paper.words[i]), LabelKind::Heading);
        word->setTextInteractionFlags(Qt::NoTextInteraction); // Not for the clipboard.
        cell->body()->addWidget(word);
        cell->body()->addWidget(makeLabel(pinyinOfWord(m_paper.words[i]), LabelKind::Small));
        grid->addWidget(cell, i / columns, i % columns);
    }
    return box;
}

void RecoveryWordsPage::say(const QString &text, bool wrong)
{
    m_message->setText(lightText({wrong ? LightKind::Red : LightKind::Done, text}));
    m_message->show();
}

void RecoveryWordsPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    printRecovery(m_paper, printer);
    say(tr("The page was sent to the printer. See that all %1 words can be read.").arg(m_paper.words.size()), false);
}

void RecoveryWordsPage::choosePdf()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the recovery page"),
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(tr("Recovery page %1.pdf").arg(m_paper.ledger)),
        tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto saved = savePdf(path);
    say(saved.ok() ? tr("Saved. Print it, then delete the file; it does not belong beside the ledger.") : saved.error().message, !saved.ok());
}

Result<void> RecoveryWordsPage::savePdf(const QString &path)
{
    return saveRecoveryPdf(m_paper, path);
}

} // namespace linli::ui
