#include "ui/rounds/roundspage.h"

#include "core/cases/casewords.h"
#include "core/ledger/permit.h"
#include "ui/ledger/householdpanel.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/models/undo.h"
#include "ui/papers/roundpaper.h"
#include "ui/rounds/doorpane.h"
#include "ui/rounds/newroundform.h"
#include "ui/rounds/roundmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
enum Place { EmptyPlace, RoundPlace, FormPlace };
}

RoundsPage::RoundsPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new RoundModel(this))
    , m_rounds(new QComboBox)
    , m_table(new TableView(services.theme))
    , m_stack(new QStackedWidget)
    , m_split(new QSplitter(Qt::Horizontal))
    , m_empty(new EmptyState(services.theme))
    , m_form(new NewRoundForm(services))
    , m_side(new QStackedWidget)
    , m_pane(new DoorPane(services))
    , m_household(new HouseholdPanel(services))
    , m_print(makeButton(tr("Print the sheets")))
    , m_new(makeButton(tr("New round")))
    , m_refresh(new QTimer(this))
{
    m_empty->present(QStringLiteral("go-home"), tr("There is no round yet"),
        tr("A round leads from door to door through chosen areas and confirms what the ledger says of each household."), tr("New round"));
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(Space::medium);
    m_split->addWidget(buildLists());
    m_split->addWidget(buildDoor());
    auto *form = new Card(tr("New round"));
    form->body()->addWidget(m_form);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_split);
    m_stack->addWidget(form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, 0, Space::large, Space::large);
    column->addWidget(m_stack);
    connectAll();
    connectDoor();
    arrange();
}

void RoundsPage::connectAll()
{
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    connect(m_refresh, &QTimer::timeout, this, &RoundsPage::reload);
    connect(&m_services.desk, &Desk::changed, this, [this] { m_refresh->start(); });
    connect(&m_services.theme, &Theme::changed, this, &RoundsPage::arrange);
    connect(m_rounds, &QComboBox::activated, this, [this] {
        m_round = m_all.value(m_rounds->currentIndex());
        m_door.reset();
        loadRound();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &RoundsPage::createNew);
    connect(m_form, &NewRoundForm::cancelled, this, [this] {
        m_stack->setCurrentIndex(m_round ? RoundPlace : EmptyPlace);
    });
    connect(m_form, &NewRoundForm::started, this, [this](RoundId id) {
        m_round = Round();
        m_round->id = id;
        m_door.reset();
        m_stack->setCurrentIndex(RoundPlace);
        reload();
    });
}

QWidget *RoundsPage::buildLists()
{
    m_rounds->setAccessibleName(tr("Round"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Progress by area"));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_door.reset();
        loadRound();
    });
    auto *card = new Card;
    card->body()->setContentsMargins(0, Space::small, 0, 0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Space::medium, 0, Space::medium, 0);
    top->addWidget(m_rounds, 1);
    card->body()->addLayout(top);
    card->body()->addWidget(m_table, 1);
    return card;
}

QWidget *RoundsPage::buildDoor()
{
    m_side->addWidget(m_pane);
    m_side->addWidget(m_household);
    m_household->setMinimumHeight(1); // Its card scrolls; it must not make the whole page higher.
    return m_side;
}

void RoundsPage::connectDoor()
{
    connect(m_pane, &DoorPane::replied, this, [this](const DoorReply &reply) {
        record([round = m_round->id, household = m_door->household, reply](
                   Ledger &ledger) { return answerDoor(ledger, round, household, reply); });
    });
    connect(m_pane, &DoorPane::answered, this, [this](DoorAnswer how) {
        record([round = m_round->id, household = m_door->household, how](
                   Ledger &ledger) { return answerDoor(ledger, round, household, how); });
    });
    connect(m_pane, &DoorPane::skipped, this, &RoundsPage::skip);
    connect(m_pane, &DoorPane::movesWanted, this, &RoundsPage::offerMoves);
    connect(m_pane, &DoorPane::cardWanted, this, [this] {
        if (m_door)
            Q_EMIT goTo(QStringLiteral("ledger"), m_door->household.value);
    });
    connect(m_pane, &DoorPane::caseWanted, this, [this] {
        QVariantMap about = inHand();
        about.insert(QStringLiteral("from"), QStringLiteral("rounds"));
        Q_EMIT goTo(QStringLiteral("cases"), about);
    });
    connect(m_table, &TableView::rowActivated, m_pane, &DoorPane::focusQuestion);
    connect(m_household, &HouseholdPanel::message, this, [this](const QString &text, bool undoable) {
        Q_EMIT message(text, undoable ? std::function<void()>([this] { undo(); }) : std::function<void()>());
    });
    connect(m_household, &HouseholdPanel::editingEnded, this, [this] {
        m_side->setCurrentWidget(m_pane);
        m_refresh->start();
        m_pane->focusQuestion();
    });
}

void RoundsPage::arrange()
{
    m_table->setColumnWidths(m_services.theme.metrics().large ? QList<int>{116, 68, 60, 84, 56, 72} : QList<int>{150, 68, 60, 84, 56, 76}, RoundModel::Place);
    const bool large = m_services.theme.metrics().large; // The door needs the room.
    for (const int column : {RoundModel::Open, RoundModel::NotMet, RoundModel::SecondTry, RoundModel::Refused})
        m_table->setColumnHidden(column, large);
    m_split->setSizes(large ? QList<int>{380, 740} : QList<int>{530, 590});
}

AreaId RoundsPage::currentArea() const
{
    return m_model->areaAt(m_table->currentIndex().row());
}

void RoundsPage::activate()
{
    reload();
    if (m_stack->currentIndex() == RoundPlace && m_side->currentWidget() == m_pane && !m_pane->questions()->isEditing())
        m_pane->focusQuestion();
}

void RoundsPage::reload()
{
    const auto found = rounds(m_services.desk.db());
    if (!found.ok())
        return;
    m_all = *found;
    const RoundId wanted = m_round ? m_round->id : RoundId();
    m_round.reset();
    m_rounds->clear();
    for (const Round &round : std::as_const(m_all)) {
        m_rounds->addItem(tr("%1, until %2").arg(round.name, round.until.toString(Qt::ISODate)));
        if (round.id == wanted || (!m_round && wanted.isNull()))
            m_round = round;
        if (m_round && m_round->id == round.id)
            m_rounds->setCurrentIndex(m_rounds->count() - 1);
    }
    if (m_stack->currentIndex() != FormPlace)
        m_stack->setCurrentIndex(m_round ? RoundPlace : EmptyPlace);
    loadRound();
    m_print->setEnabled(m_round && !m_doors.isEmpty());
    allow(m_print, m_services.desk.reader(), Action::Export, Kind::Households);
}

void RoundsPage::loadRound()
{
    if (!m_round)
        return;
    const auto tree = AreaTree::loadInScope(m_services.desk.db());
    if (!tree.ok())
        return;
    const auto progress = roundProgress(m_services.desk.db(), m_round->id, *tree);
    if (progress.ok())
        m_model->show(*tree, *progress);
    const auto doors = doorsOf(m_services.desk.db(), m_round->id, currentArea());
    m_doors = doors.ok() ? *doors : QList<Door>();
    const HouseholdId here = m_door ? m_door->household : HouseholdId();
    const auto still = std::find_if(m_doors.begin(), m_doors.end(), [&](const Door &door) {
        return door.household == here && m_door && door.tries == m_door->tries;
    });
    if (still == m_doors.end())
        showDoor(nextDoor(m_doors, here));
    else if (!m_pane->questions()->isEditing())
        showDoor(*still);
    Q_EMIT titleChanged();
}

void RoundsPage::showDoor(const std::optional<Door> &door)
{
    m_door = door;
    m_pane->show(*m_round, door);
}

void RoundsPage::record(std::function<Result<void>(Ledger &)> answer)
{
    if (!m_door || !m_round)
        return;
    m_pane->beginSaving(m_door->household);
    m_services.desk.write<void>(this, std::move(answer),
        [this, address = m_door->address, household = m_door->household](const Result<void> &answered) {
            m_pane->endSaving(household);
            if (answered.ok())
                m_pane->recorded(household);
            Q_EMIT message(answered.ok() ? tr("%1 was recorded.").arg(address) : answered.error().message,
                answered.ok() ? std::function<void()>([this] { undo(); }) : std::function<void()>());
        });
}

void RoundsPage::skip()
{
    if (m_door)
        showDoor(nextDoor(m_doors, m_door->household));
}

void RoundsPage::offerMoves(const QPoint &at)
{
    if (!m_door)
        return;
    m_household->show(m_door->household);
    m_household->popUpMoves(at, [this] { m_side->setCurrentWidget(m_household); });
}

void RoundsPage::save()
{
    if (m_stack->currentIndex() == FormPlace)
        m_form->start();
    else if (m_household->isEditing())
        m_household->saveEditing();
    else
        m_pane->reply();
}

bool RoundsPage::goBack()
{
    if (m_stack->currentIndex() == FormPlace) {
        m_stack->setCurrentIndex(m_round ? RoundPlace : EmptyPlace);
        return true;
    }
    if (m_household->isEditing()) {
        m_household->cancelEditing();
        return true;
    }
    return m_pane->goBack();
}

bool RoundsPage::undo()
{
    undoOwnLast(m_services.desk, this, [this](const QString &said, bool) { Q_EMIT message(said, {}); });
    return true;
}

void RoundsPage::createNew()
{
    m_form->begin();
    m_stack->setCurrentIndex(FormPlace);
    m_form->nameEdit()->setFocus();
}

QVariantMap RoundsPage::inHand() const
{
    if (!m_door || m_stack->currentIndex() != RoundPlace)
        return {};
    // The visit goes on when the case is recorded.
    return {{QStringLiteral("household"), m_door->household.value}, {QStringLiteral("source"), toWord(CaseSource::Visit)},
        {QStringLiteral("returns"), true}};
}

QString RoundsPage::title() const
{
    return tr("Rounds");
}

QString RoundsPage::summary() const
{
    int done = 0;
    for (const Door &door : m_doors)
        done += door.state == DoorState::Done ? 1 : 0;
    return m_round ? tr("%1 of %2 doors done here").arg(done).arg(m_doors.size()) : QString();
}

QList<QWidget *> RoundsPage::actions()
{
    connect(m_print, &QPushButton::clicked, this, &RoundsPage::choosePaper);
    connect(m_new, &QPushButton::clicked, this, &RoundsPage::createNew);
    m_new->setEnabled(!m_services.desk.isReadOnly());
    allow(m_new, m_services.desk.reader(), Action::Edit, Kind::Households);
    return {m_print, m_new};
}

void RoundsPage::choosePaper()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(roundPaperLayout());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        print(printer);
}

void RoundsPage::printTo(const QString &pdf)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(roundPaperLayout());
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(pdf);
    print(printer);
}

void RoundsPage::print(QPrinter &printer)
{
    if (!m_round || m_doors.isEmpty())
        return;
    QStringList fields;
    for (const QString &field : std::as_const(m_round->fields))
        fields.append(nameOf(roundFields(), field));
    m_services.desk.write<void>(
        this,
        [](Ledger &ledger) -> Result<void> {
            LINLI_TRY(permit(ledger, Action::Export, Kind::Households));
            return recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Printed the sheets of a round")});
        },
        [this, fields, name = m_round->name, doors = m_doors, device = printer.printerName(), output = printer.outputFileName(),
            copies = printer.copyCount(), duplex = printer.duplex()](
            const Result<void> &recorded) {
            if (!recorded.ok()) {
                Q_EMIT message(recorded.error().message, {});
                return;
            }
            QPrinter paper(QPrinter::HighResolution);
            paper.setPageLayout(roundPaperLayout());
            paper.setCopyCount(copies);
            paper.setDuplex(duplex);
            if (output.isEmpty())
                paper.setPrinterName(device);
            else
                paper.setOutputFileName(output);
            printRound(name, fields, doors, paper);
            Q_EMIT message(tr("The sheets were printed."), {});
        });
}

} // namespace linli::ui
