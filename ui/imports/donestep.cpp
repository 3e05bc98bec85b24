#include "ui/imports/donestep.h"

#include "ui/imports/sheetlook.h"
#include "ui/models/desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace linli::ui {

DoneStep::DoneStep(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_sentence(makeLabel({}, LabelKind::Title, nullptr, true))
    , m_counts(makeLabel({}, LabelKind::Plain, nullptr, true))
    , m_hint(makeLabel({}, LabelKind::Muted, nullptr, true))
    , m_next(makeButton({}))
    , m_look(makeButton({}, ButtonKind::Primary))
{
    auto *card = new Card;
    card->body()->addWidget(m_sentence);
    card->body()->addWidget(m_counts);
    card->body()->addWidget(m_hint);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_look);
    buttons->addWidget(m_next);
    buttons->addStretch();
    card->body()->addSpacing(Space::small);
    card->body()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT nextWanted(m_nextKind); });
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (m_kind == ImportKind::Cases)
            Q_EMIT casesWanted();
        else
            Q_EMIT ledgerWanted();
    });
}

void DoneStep::present(ImportKind kind, const ImportSummary &summary)
{
    m_kind = kind;
    const bool nothing = summary.added + summary.updated == 0;
    m_sentence->setText(
        nothing ? tr("All of it was known already") : tr("✓ Imported: %1").arg(displayName(kind)));
    QStringList counts{tr("%1 rows read").arg(summary.read), tr("%1 new").arg(summary.added),
        tr("%1 updated").arg(summary.updated), tr("%1 unchanged").arg(summary.unchanged)};
    if (summary.refused > 0)
        counts.append(tr("%1 left out").arg(summary.refused));
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    m_hint->setText(nothing ? tr("Nothing was written.")
                            : tr("It is one step in the journal: Undo takes back the whole of it."));
    m_look->setText(kind == ImportKind::Cases ? tr("Go to the cases") : tr("Go to the ledger"));
    m_nextKind = kind;
    for (const ImportKind other : allImportKinds) {
        if (m_nextKind == kind && !ledgerHas(m_services.desk.db(), other))
            m_nextKind = other;
    }
    m_next->setText(
        m_nextKind == kind ? tr("Import another file") : tr("Next list: %1").arg(displayName(m_nextKind)));
    for (QPushButton *button : {m_next, m_look})
        button->setAccessibleName(button->text());
    m_look->setFocus();
}

void DoneStep::presentUndone()
{
    m_sentence->setText(tr("Taken back"));
    m_counts->clear();
    m_hint->setText(tr("The ledger is as it was before this import."));
}

} // namespace linli::ui
