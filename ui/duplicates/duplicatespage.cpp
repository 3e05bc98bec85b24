#include "ui/duplicates/duplicatespage.h"

#include "core/persons/mask.h"
#include "ui/duplicates/pairmodel.h"
#include "ui/models/allow.h"
#include "ui/models/deskreader.h"
#include "ui/models/longwork.h"
#include "ui/models/undo.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/tableview.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
constexpr int mostPairs = 2000;
}

DuplicatesPage::DuplicatesPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_pairs(new PairModel(this))
    , m_table(new TableView(services.theme))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(services.theme))
    , m_progress(new ProgressPanel)
    , m_work(new LongWork(m_progress))
    , m_reader(new DeskReader(services.desk, this))
    , m_keepFirst(makeButton(tr("One person: keep the older"), ButtonKind::Primary))
    , m_keepSecond(makeButton(tr("Keep the newer")))
    , m_apart(makeButton(tr("Two persons")))
{
    m_split = new MasterDetail(services.theme, buildList(), buildPair(), 420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, 0, Space::large, Space::large);
    column->setSpacing(Space::medium);
    column->addWidget(m_progress);
    column->addWidget(m_split, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DuplicatesPage::showPair);
    connect(m_table, &TableView::rowActivated, this, [this] { m_split->showDetail(); });
    connect(m_keepFirst, &QPushButton::clicked, this, [this] { decide(Decision::KeepFirst); });
    connect(m_keepSecond, &QPushButton::clicked, this, [this] { decide(Decision::KeepSecond); });
    connect(m_apart, &QPushButton::clicked, this, [this] { decide(Decision::Apart); });
    connect(&services.theme, &Theme::changed, this, &DuplicatesPage::arrange);
    arrange();
    showPair();
}

DuplicatesPage::~DuplicatesPage()
{
    if (m_control)
        m_control->cancelled = true; // The reader is waited for.
}

QWidget *DuplicatesPage::buildList()
{
    m_table->setModel(m_pairs);
    m_table->setAccessibleName(tr("Likely pairs"));
    m_table->setColumnDelegate(PairModel::First, new TwoLineDelegate(m_services.theme, m_table));
    m_table->setColumnDelegate(PairModel::Second, new TwoLineDelegate(m_services.theme, m_table));
    m_empty->present(QStringLiteral("im-user"), tr("No two records look like one person"),
        tr("Names, sounds, births, phones and ID numbers are compared. Look again after the next import."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_stack);
    return card;
}

QWidget *DuplicatesPage::buildPair()
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(Space::large, Space::large, Space::large, Space::small);
    m_lines = new QGridLayout;
    m_lines->setHorizontalSpacing(Space::medium);
    m_lines->setColumnStretch(1, 1);
    m_lines->setColumnStretch(2, 1);
    column->addLayout(m_lines);
    column->addStretch();
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {m_keepFirst, m_keepSecond, m_apart})
        flow->addWidget(button);
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, Space::medium);
    card->body()->addWidget(makeScroll(inner), 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(Space::large, 0, Space::large, 0);
    foot->addWidget(makeLabel(
        tr("Joining moves homes, marks, offices and cases to the kept record. Undo takes it back."), LabelKind::Muted, nullptr, true));
    foot->addWidget(buttons);
    card->body()->addLayout(foot);
    m_card = card;
    return card;
}

void DuplicatesPage::arrange()
{
    const bool large = m_services.theme.metrics().large;
    m_table->setColumnWidths(large ? QList<int>{180, 180, 150} : QList<int>{200, 200, 180}, PairModel::Why);
}

QString DuplicatesPage::title() const
{
    return tr("Duplicates");
}

QString DuplicatesPage::summary() const
{
    return m_searched ? tr("%n likely pair(s)", nullptr, m_pairs->rowCount()) : QString();
}

QList<QWidget *> DuplicatesPage::actions()
{
    auto *again = makeButton(tr("Look again"));
    connect(again, &QPushButton::clicked, this, &DuplicatesPage::search);
    return {again};
}

void DuplicatesPage::activate()
{
    if (!m_searched)
        search();
}

bool DuplicatesPage::isSearching() const
{
    return m_work->isRunning();
}

void DuplicatesPage::search()
{
    if (isSearching())
        return;
    const auto control = m_control = m_work->begin(tr("Comparing residents"));
    const auto look = [control](Ledger &ledger) {
        return likelyPairs(ledger, mostPairs,
            {[control](double done) { control->permille = int(done * 1000); }, [control] { return control->cancelled.load(); }});
    };
    const auto take = [this](const Result<QList<LikelyPair>> &found) {
        m_work->end(found.ok() || found.error().kind == ErrorKind::Cancelled ? QString() : found.error().message);
        if (!found.ok())
            return;
        m_searched = true;
        m_pairs->setPairs(*found);
        m_stack->setCurrentIndex(m_pairs->rowCount() > 0 ? 0 : 1);
        if (m_pairs->rowCount() > 0)
            m_table->selectRow(0);
        showPair();
        Q_EMIT titleChanged();
    };
    m_reader->ask<QList<LikelyPair>>(look, take);
}

void DuplicatesPage::addLine(int row, const QString &label, const QString &first, const QString &second)
{
    const bool differ = first != second && !first.isEmpty() && !second.isEmpty();
    m_lines->addWidget(makeLabel(label, LabelKind::Muted), row, 0, Qt::AlignTop);
    int column = 1;
    for (const QString &text : {first, second}) // What differs carries a sign, not a colour alone.
        m_lines->addWidget(makeLabel(differ ? QStringLiteral("≠ ") + text : text, LabelKind::Plain, nullptr, true), row, column++,
            Qt::AlignTop);
}

void DuplicatesPage::showPair()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const LikelyPair *pair = m_pairs->at(m_table->currentIndex().row());
    const bool may = pair && !m_services.desk.isReadOnly();
    for (QPushButton *button : {m_keepFirst, m_keepSecond, m_apart}) {
        button->setEnabled(may);
        allow(button, m_services.desk.reader(), Action::Edit, Kind::Residents);
    }
    if (!pair) {
        m_lines->addWidget(makeLabel(tr("Choose a pair to compare it."), LabelKind::Muted), 0, 0);
        return;
    }
    const QDate today = m_services.desk.clock().today();
    const Person &one = pair->first.person;
    const Person &other = pair->second.person;
    m_lines->addWidget(makeLabel(tr("Older"), LabelKind::Heading), 0, 1);
    m_lines->addWidget(makeLabel(tr("Newer"), LabelKind::Heading), 0, 2);
    addLine(1, tr("Name"), one.name, other.name);
    addLine(2, tr("Sex"), displayName(one.sex), displayName(other.sex));
    addLine(3, tr("Birth"), one.birth, other.birth);
    addLine(4, tr("ID number"), shownIdNumber(one, today), shownIdNumber(other, today));
    addLine(5, tr("Phone"), shownPhone(one, today), shownPhone(other, today));
    addLine(6, tr("Home"), pair->first.address, pair->second.address);
    addLine(7, tr("Leader of"), pair->first.office, pair->second.office);
    addLine(8, tr("Employer"), one.employer, other.employer);
}

void DuplicatesPage::decide(Decision decision)
{
    const LikelyPair *pair = m_pairs->at(m_table->currentIndex().row());
    if (!pair)
        return;
    const PersonId first = pair->first.person.id;
    const PersonId second = pair->second.person.id;
    m_services.desk.write<void>(
        this,
        [decision, first, second](Ledger &ledger) {
            if (decision == Decision::Apart)
                return keepApart(ledger, first, second);
            return decision == Decision::KeepFirst ? mergePersons(ledger, first, second) : mergePersons(ledger, second, first);
        },
        [this, decision](const Result<void> &done) {
            if (!done.ok()) {
                Q_EMIT message(done.error().message, {});
                return;
            }
            m_split->showMaster();
            Q_EMIT message(decision == Decision::Apart ? tr("Noted: two persons.") : tr("The records were joined."), [this] { undo(); });
            search();
        });
}

bool DuplicatesPage::undo()
{
    undoOwnLast(m_services.desk, this, [this](const QString &said, bool) {
        Q_EMIT message(said, {});
        search();
    });
    return true;
}

bool DuplicatesPage::goBack()
{
    return m_split->goBack();
}

} // namespace linli::ui
