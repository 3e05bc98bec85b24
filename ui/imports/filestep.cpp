#include "ui/imports/filestep.h"

#include "ui/imports/sheetlook.h"
#include "ui/models/desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int narrowest = 900; // for four cards side by side

QString purposeOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Areas:
        return FileStep::tr(
            "Subdistrict, community, grid, sector, building, micro-unit. All else hangs on it.");
    case ImportKind::Leaders:
        return FileStep::tr("Who answers for which area, with phone and term of office.");
    case ImportKind::Roster:
        return FileStep::tr("Who lives behind which door, with relation, birth, ID number, phone, marks.");
    case ImportKind::Cases:
        break;
    }
    return FileStep::tr("Tickets as the hotline's platform exports them; known ones are brought up to date.");
}

} // namespace

FileStep::FileStep(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_grid(new QGridLayout)
    , m_choose(makeButton(tr("Choose a file"), ButtonKind::Primary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::medium);
    column->addWidget(makeLabel(
        tr("The usual order: areas, then leaders and the roster, then tickets. Importing a newer list "
           "again is safe: what is known stays, what changed is updated, nothing is removed."),
        LabelKind::Muted, nullptr, true));
    m_grid->setSpacing(Space::medium);
    auto *group = new QButtonGroup(this);
    for (const ImportKind kind : allImportKinds) {
        m_cards.append(makeKind(kind));
        group->addButton(m_kinds.last(), int(kind));
    }
    connect(group, &QButtonGroup::buttonToggled, this, &FileStep::markChosen);
    m_kinds.first()->setChecked(true);
    column->addLayout(m_grid);
    column->addWidget(makeDrop(), 1);
    connect(&services.theme, &Theme::changed, this, &FileStep::arrange);
    arrange();
    refresh();
}

Card *FileStep::makeKind(ImportKind kind)
{
    auto *card = new Card;
    auto *radio = new QRadioButton(displayName(kind));
    QFont bold = radio->font();
    bold.setBold(true);
    radio->setFont(bold);
    radio->setAccessibleDescription(purposeOf(kind));
    auto *state = makeLabel({}, LabelKind::Small);
    auto *blank = makeButton(tr("Save a blank list"), ButtonKind::Link);
    blank->setAccessibleName(tr("Save a blank list: %1").arg(displayName(kind)));
    connect(blank, &QPushButton::clicked, this, [this, kind] { Q_EMIT templateWanted(kind); });
    card->body()->addWidget(radio);
    auto *purpose = makeLabel(purposeOf(kind), LabelKind::Muted, nullptr, true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(state, 1);
    foot->addWidget(blank);
    card->body()->addWidget(purpose, 1, Qt::AlignTop);
    card->body()->addLayout(foot);
    card->setToolTip(purposeOf(kind));
    m_details.append(purpose);
    card->installEventFilter(this);
    m_kinds.append(radio);
    m_states.append(state);
    return card;
}

bool FileStep::eventFilter(QObject *watched, QEvent *event)
{
    for (int i = 0; event->type() == QEvent::MouseButtonPress && i < m_cards.size(); ++i) {
        if (m_cards.at(i) == watched)
            m_kinds.at(i)->setChecked(true);
    }
    return QWidget::eventFilter(watched, event);
}

void FileStep::markChosen()
{
    for (int i = 0; i < m_cards.size(); ++i)
        ui::setKind(m_cards.at(i), m_kinds.at(i)->isChecked() ? "chosen" : "card");
}

Card *FileStep::makeDrop()
{
    auto *card = new Card;
    auto *heading = makeLabel(tr("Drop the spreadsheet here"), LabelKind::Heading);
    auto *hint =
        makeLabel(tr("Excel (.xlsx, .xls), WPS or .csv, as your office keeps it: titles, merged cells "
                     "and totals need not be removed. Nothing is written before you say so."),
            LabelKind::Muted, nullptr, true);
    heading->setAlignment(Qt::AlignCenter);
    hint->setAlignment(Qt::AlignCenter);
    card->body()->addStretch();
    card->body()->addWidget(heading);
    card->body()->addWidget(hint);
    card->body()->addSpacing(Space::hair);
    card->body()->addWidget(m_choose, 0, Qt::AlignHCenter);
    card->body()->addStretch();
    m_details.append(hint);
    connect(m_choose, &QPushButton::clicked, this, &FileStep::fileWanted);
    return card;
}

void FileStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FileStep::arrange()
{
    const bool large = m_services.theme.metrics().large;
    const int columns = large || width() < m_services.theme.scaled(narrowest) ? 2 : 4;
    for (QLabel *detail :
        std::as_const(m_details)) // So that the button stays in sight; tool tips have the words.
        detail->setVisible(!large);
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
    for (int i = 0; i < 4; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void FileStep::refresh()
{
    int next = -1;
    for (int i = 0; i < m_states.size(); ++i) {
        const bool any = ledgerHas(m_services.desk.db(), allImportKinds[i]);
        m_states.at(i)->setText(any ? tr("✓ in the ledger already") : tr("not in the ledger yet"));
        if (!any && next < 0)
            next = i;
    }
    if (next >= 0)
        m_kinds.at(next)->setChecked(true);
}

ImportKind FileStep::kind() const
{
    for (int i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds.at(i)->isChecked())
            return allImportKinds[i];
    }
    return ImportKind::Areas;
}

void FileStep::setKind(ImportKind kind)
{
    m_kinds.at(int(kind))->setChecked(true);
    m_choose->setFocus();
}

void FileStep::setReadOnly(bool readOnly)
{
    m_choose->setEnabled(!readOnly);
}

} // namespace linli::ui
