#include "ui/activities/peoplepicker.h"

#include "core/search/find.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int shownRows = 9;
constexpr int mostFound = 50;

/// Everybody it is for where nothing is typed; otherwise whom the search finds.
Result<QList<ActivityCandidate>> peopleFor(Ledger &ledger, ActivityId activity, const QString &typed)
{
    if (typed.isEmpty())
        return candidatesFor(ledger, activity);
    FindOptions options;
    options.limit = mostFound;
    LINLI_ASSIGN(const QList<Found> found, find(ledger, typed, options));
    LINLI_ASSIGN(const QList<Attendee> there, attendeesOf(ledger.db(), activity));
    QList<ActivityCandidate> people;
    for (const Found &one : found) {
        if (one.ref.kind != FoundKind::Person)
            continue;
        const PersonId person(one.ref.id);
        const bool onList = std::any_of(there.begin(), there.end(), [&](const Attendee &attendee) { return attendee.person == person; });
        people.append({person, one.title, one.where, onList});
    }
    return people;
}

} // namespace

PeoplePicker::PeoplePicker(Desk &desk, ActivityId activity, QWidget *parent)
    : QWidget(parent)
    , m_reader(new DeskReader(desk, this))
    , m_activity(activity)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_count(makeLabel({}, LabelKind::Muted))
{
    m_search->setPlaceholderText(tr("Name, pinyin, phone or ID number"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Find a resident"));
    m_list->setAccessibleName(tr("Residents to tick"));
    m_list->setMinimumHeight(2 * shownRows * m_list->fontMetrics().height());
    setFocusProxy(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::hair);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, &PeoplePicker::ask);
    connect(m_list, &QListWidget::itemChanged, this, &PeoplePicker::keep);
    ask();
}

void PeoplePicker::ask()
{
    const int round = ++m_round;
    m_reader->ask<QList<ActivityCandidate>>(
        [activity = m_activity, typed = m_search->text().trimmed()](Ledger &ledger) { return peopleFor(ledger, activity, typed); },
        [this, round](const Result<QList<ActivityCandidate>> &people) {
            if (round != m_round)
                return;
            if (people.ok())
                fill(*people);
            else
                m_count->setText(people.error().message);
            Q_EMIT filled();
        });
}

void PeoplePicker::fill(const QList<ActivityCandidate> &people)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const ActivityCandidate &one : people) {
        auto *item = new QListWidgetItem(one.name + QStringLiteral("  ") + one.address, m_list);
        item->setData(Qt::UserRole, one.person.value);
        item->setToolTip(item->text());
        if (one.onList) {
            item->setText(tr("%1 (on the list)").arg(item->text()));
            item->setFlags(Qt::NoItemFlags);
            continue;
        }
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(one.person) ? Qt::Checked : Qt::Unchecked);
    }
    keep();
}

void PeoplePicker::keep()
{
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (!item->flags().testFlag(Qt::ItemIsUserCheckable))
            continue;
        const PersonId person(item->data(Qt::UserRole).toLongLong());
        if (item->checkState() == Qt::Checked && !m_chosen.contains(person))
            m_chosen.append(person);
        else if (item->checkState() != Qt::Checked)
            m_chosen.removeAll(person);
    }
    const qsizetype count = m_chosen.size();
    m_count->setText(m_list->count() == 0 && count == 0 ? tr("Nobody is found.") : tr("%1 ticked").arg(count));
}

} // namespace linli::ui
