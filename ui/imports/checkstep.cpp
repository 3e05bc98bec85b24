#include "ui/imports/checkstep.h"

#include "ui/imports/problemmodel.h"
#include "ui/imports/problemwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lightlabel.h"
#include "ui/widgets/tableview.h"

#include <QVBoxLayout>

namespace linli::ui {

namespace {

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

CheckStep::CheckStep(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_problems(new ProblemModel(this))
    , m_cards(new QHBoxLayout)
    , m_chipHolder(new QWidget)
    , m_table(new TableView(services.theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::medium);
    m_cards->setSpacing(Space::medium);
    column->addLayout(m_cards);
    auto *chips = new QVBoxLayout(m_chipHolder);
    chips->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chipHolder);
    m_table->setModel(m_problems);
    m_table->setColumnDelegate(ProblemModel::What, new LightDelegate(services.theme, m_table));
    m_table->setColumnWidths({64, 150, 220, 190, 260, 120}, ProblemModel::Explanation);
    m_table->setAccessibleName(tr("Problems row by row"));
    column->addWidget(m_table, 100);
    column->addWidget(buildDecisions());
    column->addStretch(1); // Without problems there is no table; the cards stay as high as their words.
    connect(&services.theme, &Theme::changed, this, [this] {
        fillCards();
        fillChips();
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CheckStep::showDecisions);
}

QWidget *CheckStep::buildDecisions()
{
    m_decisions = new Card;
    m_question = makeLabel({}, LabelKind::Plain, nullptr, true);
    m_answers = new QWidget;
    auto *flow = new FlowLayout(m_answers);
    flow->setContentsMargins(0, 0, 0, 0);
    m_again = makeButton(tr("Check again with the decisions"));
    connect(m_again, &QPushButton::clicked, this, &CheckStep::checkWanted);
    m_decisions->body()->addWidget(m_question);
    auto *row = new QHBoxLayout;
    row->addWidget(m_answers, 1);
    row->addWidget(m_again);
    m_decisions->body()->addLayout(row);
    m_decisions->hide();
    return m_decisions;
}

void CheckStep::setPreview(const Preview &preview, const Layout &layout)
{
    m_preview = preview;
    m_problems->setPreview(preview, layout);
    const bool duplicates = !preview.names.isEmpty();
    m_table->setColumnHidden(ProblemModel::Decided, !duplicates);
    fillCards();
    delete std::exchange(m_chips, nullptr); // All kinds are shown again.
    fillChips();
    m_table->setVisible(!preview.summary.problems.isEmpty());
    m_decisions->setVisible(duplicates);
    showDecisions();
}

Card *CheckStep::writeCard() const
{
    const ImportSummary &summary = m_preview.summary;
    QStringList rest{tr("%1 rows read").arg(summary.read)};
    if (summary.unchanged > 0)
        rest.append(tr("%1 known already").arg(summary.unchanged));
    if (summary.refused > 0)
        rest.append(tr("%1 left out").arg(summary.refused));
    auto *heading = makeLabel(tr("To be written"), LabelKind::Muted);
    auto *figures =
        makeLabel(tr("%1 new · %2 updated").arg(summary.added).arg(summary.updated), LabelKind::Title);
    auto *card = new Card;
    if (m_services.theme.metrics().large) { // In one line, to leave the list some room.
        auto *line = new QHBoxLayout;
        line->addWidget(heading);
        line->addWidget(figures);
        line->addWidget(makeLabel(rest.join(u'，'), LabelKind::Muted, nullptr, true), 1);
        card->body()->addLayout(line);
        return card;
    }
    card->body()->addWidget(heading);
    card->body()->addWidget(figures);
    card->body()->addWidget(makeLabel(rest.join(u'，'), LabelKind::Muted, nullptr, true));
    card->body()->addStretch();
    return card;
}

Card *CheckStep::kindsCard(LightKind light, const QString &none) const
{
    auto *card = new Card;
    card->body()->setSpacing(Space::hair);
    QList<std::pair<ProblemKind, int>> kinds;
    for (const auto &one : countsOf(m_preview.summary.problems)) {
        if (lightOf(one.first) == light)
            kinds.append(one);
    }
    const bool roomy = kinds.size() < 3; // What comes of it stands under each; with more kinds beside it.
    for (const auto &[kind, count] : std::as_const(kinds)) {
        auto *pill =
            new LightLabel(m_services.theme, {light, tr("%1: %2").arg(displayName(kind)).arg(count)});
        pill->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        if (roomy) {
            card->body()->addWidget(pill);
            card->body()->addWidget(makeLabel(consequenceOf(kind), LabelKind::Muted, nullptr, true));
            continue;
        }
        auto *meaning = new ElidedLabel(LabelKind::Small);
        meaning->setText(consequenceOf(kind));
        auto *line = new QHBoxLayout;
        line->addWidget(pill);
        line->addWidget(meaning, 1);
        card->body()->addLayout(line);
    }
    if (kinds.isEmpty())
        card->body()->addWidget(new LightLabel(m_services.theme, {LightKind::Done, none}), 0, Qt::AlignLeft);
    card->body()->addStretch();
    return card;
}

void CheckStep::fillCards()
{
    clear(m_cards);
    m_cards->addWidget(writeCard(), 3);
    if (m_services.theme.metrics().large)
        return; // No room: the chips have the signs and the counts too.
    m_cards->addWidget(kindsCard(LightKind::Red, tr("Nothing is lost or left out")), 4);
    m_cards->addWidget(kindsCard(LightKind::Amber, tr("Nothing to look at")), 6);
}

void CheckStep::fillChips()
{
    const QString current = m_chips ? m_chips->current() : QStringLiteral("all");
    delete m_chips;
    m_chips = new ChipBar;
    m_chipHolder->layout()->addWidget(m_chips);
    const auto counts = countsOf(m_preview.summary.problems);
    QList<QWidget *> chips{
        m_chips->addChip(QStringLiteral("all"), tr("All"), int(m_preview.summary.problems.size()))};
    const bool signs = m_services.theme.metrics().large; // Else the cards have them.
    for (const auto &[kind, count] : counts) {
        const QString words = displayName(kind);
        chips.append(m_chips->addChip(
            QString::number(int(kind)), signs ? lightText({lightOf(kind), words}) : words, count));
    }
    m_chips->setCurrent(current);
    m_chipHolder->setVisible(!counts.isEmpty());
    QWidget *before = m_before;
    for (QWidget *chip : std::as_const(chips)) {
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    connect(m_chips, &ChipBar::currentChanged, this, [this](const QString &id) {
        m_problems->setShown(id == u"all" ? std::nullopt : std::optional(ProblemKind(id.toInt())));
        showDecisions();
    });
}

QList<int> CheckStep::undecidedSelected() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const Problem *problem = m_problems->at(index.row());
        if (problem && problem->kind == ProblemKind::Duplicate)
            rows.append(problem->row);
    }
    return rows;
}

void CheckStep::decide(const Decision &decision)
{
    for (const int row : undecidedSelected())
        m_problems->decide(row, decision);
    m_again->setEnabled(true);
}

void CheckStep::showDecisions()
{
    clear(m_answers->layout());
    m_again->setEnabled(!m_problems->decisions().isEmpty());
    const QList<int> rows = undecidedSelected();
    if (rows.isEmpty()) {
        m_question->setText(tr("%n row(s) may be somebody the ledger has already. Choose such a row in the "
                               "list and say who it is; "
                               "undecided rows are left out.",
            nullptr, int(m_preview.names.size())));
        return;
    }
    QWidget *last = m_table;
    const auto offer = [this, &last](const QString &text, const Decision &decision) {
        auto *button = makeButton(text);
        m_answers->layout()->addWidget(button);
        setTabOrder(last, button);
        setTabOrder(button, m_again);
        last = button;
        connect(button, &QPushButton::clicked, this, [this, decision] { decide(decision); });
    };
    if (rows.size() == 1) {
        m_question->setText(
            tr("Row %1, %2: who is it?").arg(rows.first()).arg(m_preview.names.value(rows.first())));
        for (const Alike &alike : m_preview.alike.value(rows.first()))
            offer(tr("The same as %1").arg(alike.words), {Decision::Kind::Same, alike.person});
    } else {
        m_question->setText(tr("%n row(s) chosen: who are they?", nullptr, int(rows.size())));
    }
    offer(tr("Somebody new"), {Decision::Kind::New, {}});
    offer(tr("Leave out"), {Decision::Kind::Skip, {}});
}

} // namespace linli::ui
