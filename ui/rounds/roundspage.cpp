#include "ui/rounds/roundspage.h"

#include "ui/models/carewords.h"
#include "core/ledger/permit.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/models/undo.h"
#include "ui/papers/roundpaper.h"
#include "ui/rounds/doorfacts.h"
#include "ui/rounds/newroundform.h"
#include "ui/rounds/roundmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QShortcut>
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
    , m_empty(new EmptyState(services.theme))
    , m_form(new NewRoundForm(services))
    , m_address(makeLabel({}, LabelKind::Heading, nullptr, true))
    , m_state(makeLabel({}, LabelKind::Muted, nullptr, true))
    , m_factColumn(new QVBoxLayout)
    , m_asWritten(makeButton(tr("All as written (Enter)"), ButtonKind::Primary))
    , m_notMet(makeButton(tr("Not met (N)")))
    , m_refused(makeButton(tr("Refused (R)")))
    , m_skip(makeButton(tr("Skip (S)")))
    , m_correct(makeButton(tr("Correct (E)")))
    , m_print(makeButton(tr("Print the sheets")))
    , m_new(makeButton(tr("New round")))
    , m_refresh(new QTimer(this))
{
    m_empty->present(QStringLiteral("go-home"), tr("There is no round yet"),
        tr("A round leads from door to door through chosen areas and confirms what the ledger says of each household."), tr("New round"));
    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(Space::medium);
    split->addWidget(buildLists());
    split->addWidget(buildDoor());
    split->setSizes({560, 560});
    auto *form = new Card(tr("New round"));
    form->body()->addWidget(makeScroll(m_form));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(split);
    m_stack->addWidget(form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, 0, Space::large, Space::large);
    column->addWidget(m_stack);
    addKeys();
    connectAll();
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
    auto *card = new Card;
    auto *inner = new QWidget;
    inner->setLayout(m_factColumn);
    m_factColumn->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_address);
    card->body()->addWidget(m_state);
    card->body()->addWidget(makeRule());
    card->body()->addWidget(makeScroll(inner), 1);
    auto *first = new QHBoxLayout;
    first->addWidget(m_asWritten, 1);
    first->addWidget(m_correct);
    auto *second = new QHBoxLayout;
    second->addWidget(m_notMet);
    second->addWidget(m_refused);
    second->addWidget(m_skip);
    second->addStretch(1);
    card->body()->addLayout(first);
    card->body()->addLayout(second);
    connect(m_asWritten, &QPushButton::clicked, this, [this] { answer(DoorAnswer::AsWritten); });
    connect(m_notMet, &QPushButton::clicked, this, [this] { answer(DoorAnswer::NotMet); });
    connect(m_refused, &QPushButton::clicked, this, [this] { answer(DoorAnswer::Refused); });
    connect(m_skip, &QPushButton::clicked, this, &RoundsPage::skip);
    connect(m_correct, &QPushButton::clicked, this, &RoundsPage::correct);
    return card;
}

void RoundsPage::addKeys()
{
    const std::pair<QKeySequence, QPushButton *> keys[] = {{Qt::Key_N, m_notMet}, {Qt::Key_R, m_refused}, {Qt::Key_S, m_skip},
        {Qt::Key_E, m_correct}, {Qt::Key_Return, m_asWritten}, {Qt::Key_Enter, m_asWritten}};
    for (const auto &[key, button] : keys) {
        auto *shortcut = new QShortcut(key, m_stack->widget(RoundPlace));
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, [button = button] { button->click(); });
    }
}

void RoundsPage::arrange()
{
    m_table->setColumnWidths({170, 52, 52, 52, 52, 66}, RoundModel::Place);
}

AreaId RoundsPage::currentArea() const
{
    return m_model->areaAt(m_table->currentIndex().row());
}

void RoundsPage::activate()
{
    reload();
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
    m_print->setEnabled(m_round.has_value());
    allow(m_print, m_services.desk.reader(), Action::Export, Kind::Households);
    loadRound();
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
    showDoor(still != m_doors.end() ? std::optional(*still) : nextDoor(m_doors, here));
    Q_EMIT titleChanged();
}

void RoundsPage::showDoor(const std::optional<Door> &door)
{
    const bool focused = m_stack->currentIndex() == RoundPlace && isVisible() && m_stack->widget(RoundPlace)->isAncestorOf(focusWidget());
    m_door = door;
    delete m_facts;
    m_facts = new QWidget;
    auto *column = new QVBoxLayout(m_facts);
    column->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_asWritten, m_notMet, m_refused, m_skip, m_correct})
        button->setEnabled(door.has_value() && !m_services.desk.isReadOnly());
    m_address->setText(door ? door->address : tr("Every door here is done"));
    m_state->setText(door ? tr("%1 · tried %2 time(s)").arg(displayName(door->state)).arg(door->tries) : QString());
    const auto card = door ? householdCard(m_services.desk.db(), door->household) : Result<HouseholdCard>(HouseholdCard());
    if (door && card.ok()) {
        for (const DoorFact &fact : doorFacts(*card, m_round->fields, m_services.desk.clock().today(), careKindsOf(m_services.desk))) {
            column->addWidget(makeLabel(fact.label, LabelKind::Muted));
            for (const QString &line : fact.lines)
                column->addWidget(makeLabel(line, LabelKind::Plain, nullptr, true));
        }
    }
    column->addStretch(1);
    m_factColumn->addWidget(m_facts);
    if (!focused && isVisible() && m_stack->currentIndex() == RoundPlace)
        m_asWritten->setFocus();
}

void RoundsPage::answer(DoorAnswer how)
{
    if (!m_door || !m_round)
        return;
    m_asWritten->setEnabled(false);
    m_services.desk.write<void>(
        this,
        [round = m_round->id, household = m_door->household, how](Ledger &ledger) { return answerDoor(ledger, round, household, how); },
        [this, address = m_door->address](const Result<void> &answered) {
            Q_EMIT message(answered.ok() ? tr("%1 was recorded.").arg(address) : answered.error().message,
                answered.ok() ? std::function<void()>([this] { undo(); }) : std::function<void()>());
            m_asWritten->setEnabled(m_door.has_value());
        });
}

void RoundsPage::skip()
{
    if (m_door)
        showDoor(nextDoor(m_doors, m_door->household));
}

void RoundsPage::correct()
{
    if (m_door)
        Q_EMIT goTo(QStringLiteral("ledger"), m_door->household.value);
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
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        print(printer);
}

void RoundsPage::printTo(const QString &pdf)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(pdf);
    print(printer);
}

void RoundsPage::print(QPrinter &printer)
{
    if (!m_round)
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
        [this, fields, name = m_round->name, doors = m_doors, device = printer.printerName(), output = printer.outputFileName()](
            const Result<void> &recorded) {
            if (!recorded.ok()) {
                Q_EMIT message(recorded.error().message, {});
                return;
            }
            QPrinter paper(QPrinter::HighResolution);
            paper.setPageSize(QPageSize(QPageSize::A4));
            if (output.isEmpty())
                paper.setPrinterName(device);
            else
                paper.setOutputFileName(output);
            printRound(name, fields, doors, paper);
            Q_EMIT message(tr("The sheets were printed."), {});
        });
}

} // namespace linli::ui
