#include "ui/resources/resourcepanel.h"

#include "core/base/text.h"
#include "core/ledger/scope.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace linli::ui {

ResourcePanel::ResourcePanel(const Services &services, QWidget *parent)
    : RecordPanel(services.theme, parent)
    , m_services(services)
{
    m_empty->present(QStringLiteral("tag"), tr("No resource is chosen"), tr("Choose one in the list, or enter a new one with Ctrl+Shift+N."));
    buildView();
}

void ResourcePanel::buildView()
{
    m_title = makeLabel({}, LabelKind::Heading, nullptr, true);
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(Space::hair);
    m_table = new QTableWidget;
    m_table->setItemDelegate(new RowDelegate(m_services.theme, m_table));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Time"), tr("For"), tr("State")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setMinimumSectionSize(4 * m_table->fontMetrics().height()); // Two bold characters and their edges.
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Bookings"));
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { fillSteps(row); });
    m_steps = new QWidget;
    new FlowLayout(m_steps);
    m_buttons = new QWidget;
    new FlowLayout(m_buttons);
    auto *column = new QVBoxLayout(m_view);
    column->setContentsMargins(Space::large, Space::large, Space::large, Space::medium);
    column->setSpacing(Space::small);
    column->addWidget(m_title);
    column->addLayout(m_facts);
    column->addWidget(makeRule());
    column->addWidget(makeLabel(tr("Booked and asked for, from today on"), LabelKind::Muted));
    column->addWidget(m_table, 1);
    column->addWidget(m_steps);
    column->addWidget(m_buttons);
}

void ResourcePanel::clear()
{
    m_one = {};
    cancelEditing();
    m_stack->setCurrentWidget(m_empty);
}

void ResourcePanel::show(ResourceId id)
{
    cancelEditing();
    Ledger &ledger = m_services.desk.reader();
    const auto one = loadResource(ledger, id);
    if (!one.ok())
        return clear();
    m_one = *one;
    m_row = {};
    ResourceFilter filter;
    filter.kind = m_one.kind;
    filter.retired = true;
    if (const auto rows = resources(ledger, filter); rows.ok()) {
        for (const ResourceRow &row : *rows)
            m_row = row.one.id == id ? row : m_row;
    }
    const QDate today = m_services.desk.clock().today();
    BookingFilter ahead;
    ahead.resource = id;
    ahead.from = today;
    const auto page = linli::bookings(ledger, ahead);
    m_bookings = page.ok() ? page->rows : QList<BookingRow>();
    const auto free = freeOn(ledger, id, today);
    m_free = free.ok() ? *free : QList<TimeSpan>();
    const auto mine = isInScope(ledger.db(), m_one.area.value);
    m_mine = mine.ok() && *mine;
    fill();
    m_stack->setCurrentWidget(m_view);
}

void ResourcePanel::reload()
{
    if (shownOne() && !isEditing())
        show(shownOne());
}

void ResourcePanel::fill()
{
    m_title->setText(m_one.name);
    fillFacts();
    fillBookings();
    fillButtons();
}

void ResourcePanel::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *line = new QHBoxLayout;
    auto *name = makeLabel(label, LabelKind::Muted);
    name->setMinimumWidth(m_services.theme.scaled(84));
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(makeLabel(value, LabelKind::Plain, nullptr, true), 1);
    m_facts->addLayout(line);
}

void ResourcePanel::fillFacts()
{
    emptyLayout(m_facts);
    addFact(tr("Kind"), displayName(m_one.kind));
    addFact(tr("Area"), m_row.areaName);
    addFact(tr("Offers"), m_one.offers);
    addFact(tr("Open"), m_one.opening);
    addFact(tr("Holds"), m_one.capacity > 0 ? tr("%1 people at once").arg(m_one.capacity) : QString());
    addFact(tr("Contact"), m_row.contactName);
    addFact(tr("Phone"), maskPhone(m_one.phone));
    addFact(tr("Not offered since"), m_one.retired.toString(Qt::ISODate));
    if (!isExclusive(m_one.kind) || m_one.retired.isValid())
        return;
    QStringList free;
    for (const TimeSpan &span : std::as_const(m_free)) {
        const bool toMidnight = span.ends.date() > span.starts.date();
        free.append(span.starts.toString(QStringLiteral("HH:mm")) + QStringLiteral(" – ")
            + (toMidnight ? QStringLiteral("24:00") : span.ends.toString(QStringLiteral("HH:mm"))));
    }
    addFact(tr("Free today"), free.isEmpty() ? tr("not at all") : free.join(tr(", ", "between times")));
}

void ResourcePanel::fillBookings()
{
    m_table->setRowCount(0);
    m_table->setRowCount(int(m_bookings.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const BookingRow &one = m_bookings[row];
        const QStringList texts{spanText(one.one.time), one.areaName + QStringLiteral(" · ") + one.subject, displayName(one.one.state)};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(column == 1 ? tr("%1\nEntered by %2").arg(texts[column], one.askedBy) : texts[column]);
            m_table->setItem(row, column, item);
        }
    }
    fillSteps(-1);
}

void ResourcePanel::fillSteps(int row)
{
    emptyLayout(m_steps->layout());
    if (row < 0 || row >= m_bookings.size() || m_services.desk.isReadOnly()
        || !mayDo(m_services.desk.reader(), Action::Edit, Kind::Matters))
        return;
    const BookingRow booking = m_bookings[row];
    for (const BookingStep step : {BookingStep::Grant, BookingStep::Decline, BookingStep::Withdraw, BookingStep::Return}) {
        const bool granting = step == BookingStep::Grant || step == BookingStep::Decline;
        if (!transition(booking.one.state, step).to || !(granting ? booking.mayGrant : booking.mayMove || step == BookingStep::Return))
            continue;
        auto *button = makeButton(displayName(step));
        connect(button, &QPushButton::clicked, this, [this, booking, step] { take(booking, step); }, Qt::QueuedConnection);
        m_steps->layout()->addWidget(button);
    }
}

void ResourcePanel::fillButtons()
{
    emptyLayout(m_buttons->layout());
    if (m_services.desk.isReadOnly() || !mayDo(m_services.desk.reader(), Action::Edit, Kind::Matters))
        return;
    if (!m_one.retired.isValid()) {
        auto *booking = makeButton(m_mine ? tr("Book it") : tr("Ask for it"), ButtonKind::Primary);
        connect(booking, &QPushButton::clicked, this, &ResourcePanel::book, Qt::QueuedConnection);
        m_buttons->layout()->addWidget(booking);
    }
    if (!m_mine)
        return;
    auto *change = makeButton(tr("Change"));
    connect(change, &QPushButton::clicked, this, &ResourcePanel::edit, Qt::QueuedConnection);
    const bool retiring = !m_one.retired.isValid();
    auto *retire = makeButton(retiring ? tr("Not offered any more") : tr("Offer it again"), ButtonKind::Link);
    connect(retire, &QPushButton::clicked, this, [this, retiring] {
        write([id = m_one.id, retiring](Ledger &ledger) { return retireResource(ledger, id, retiring); }, tr("The resource was changed."));
    }, Qt::QueuedConnection);
    m_buttons->layout()->addWidget(change);
    m_buttons->layout()->addWidget(retire);
}

} // namespace linli::ui
