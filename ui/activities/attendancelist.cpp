#include "ui/activities/attendancelist.h"

#include <QHeaderView>

namespace linli::ui {

namespace {

enum Column { Address, Name, Came, Hours };
constexpr int shownRows = 9;

} // namespace

AttendanceList::AttendanceList(const QList<Attendee> &attendees, Asked asked, QWidget *parent)
    : QTableWidget(parent)
    , m_asked(asked)
{
    for (const Attendee &one : attendees) {
        if (asked == Asked::Came || !one.came.value_or(false))
            m_attendees.append(one);
    }
    QStringList headings{tr("Address"), tr("Name"), asked == Asked::Came ? tr("Came") : tr("Off")};
    if (asked == Asked::Came)
        headings.append(tr("Hours"));
    setColumnCount(int(headings.size()));
    setHorizontalHeaderLabels(headings);
    setRowCount(int(m_attendees.size()));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height());
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideLeft); // The flat is what tells addresses apart.
    for (int row = 0; row < rowCount(); ++row) {
        const Attendee &one = m_attendees[row];
        const bool helps = one.part == Part::Volunteer;
        const QStringList texts{one.address, helps ? tr("%1 (volunteer)").arg(one.name) : one.name, QString(),
            one.minutes > 0 ? QString::number(double(one.minutes) / 60, 'g', 4) : QString()};
        for (int column = 0; column < columnCount(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
            if (column == Came) {
                flags |= Qt::ItemIsUserCheckable;
                item->setCheckState(asked == Asked::Came && one.came.value_or(false) ? Qt::Checked : Qt::Unchecked);
            } else if (column == Hours && helps) {
                flags |= Qt::ItemIsEditable;
                item->setToolTip(tr("Hours of help, as 1.5"));
            } else {
                item->setToolTip(item->text());
            }
            item->setFlags(flags);
            setItem(row, column, item);
        }
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setMinimumSectionSize(4 * fontMetrics().height());
    horizontalHeader()->setSectionResizeMode(Address, QHeaderView::Stretch);
    setMinimumHeight(verticalHeader()->defaultSectionSize() * shownRows);
    setAccessibleName(asked == Asked::Came ? tr("Who came") : tr("Who goes off the list"));
}

int AttendanceList::minutesOf(int row) const
{
    const QString text = item(row, Hours)->text().trimmed();
    if (text.isEmpty())
        return 0;
    bool ok = false;
    const double hours = text.toDouble(&ok);
    return ok && hours >= 0 && hours <= 168 ? qRound(hours * 60) : -1;
}

QString AttendanceList::problem() const
{
    for (int row = 0; m_asked == Asked::Came && row < rowCount(); ++row) {
        if (minutesOf(row) < 0)
            return tr("Hours are written as 1.5.");
    }
    return {};
}

AttendanceMarks AttendanceList::marks() const
{
    AttendanceMarks marks;
    for (int row = 0; row < rowCount(); ++row) {
        const bool came = item(row, Came)->checkState() == Qt::Checked;
        marks.came.insert(m_attendees[row].id, came);
        if (came && m_attendees[row].part == Part::Volunteer)
            marks.minutes.insert(m_attendees[row].id, minutesOf(row));
    }
    return marks;
}

QList<AttendeeId> AttendanceList::ticked() const
{
    QList<AttendeeId> ids;
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row, Came)->checkState() == Qt::Checked)
            ids.append(m_attendees[row].id);
    }
    return ids;
}

void AttendanceList::tick(int row, bool on)
{
    item(row, Came)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
}

void AttendanceList::setHours(int row, const QString &hours)
{
    item(row, Hours)->setText(hours);
}

} // namespace linli::ui
