// The panel's clocks: each with its deadline, whether it stopped, and how it was counted, day by day (R11, R11a).
#include "ui/cases/casepanel.h"

#include "ui/models/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lightlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

QString timeText(const QDateTime &time)
{
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString dayText(QDate day)
{
    return QLocale().toString(day, QStringLiteral("MM-dd ddd"));
}

QString whatOf(const ExplainedDay &day)
{
    switch (day.what) {
    case DayStep::DayZero:
    case DayStep::MovedDayZero:
        return CasePanel::tr("day 0");
    case DayStep::Counted:
        return CasePanel::tr("working day %1").arg(day.count);
    case DayStep::Paused:
        return CasePanel::tr("paused");
    case DayStep::Skipped:
        break;
    }
    return CasePanel::tr("not counted");
}

/// Days that follow each other for the same reason stand in one line: a week of holidays, a month of waiting.
QStringList linesOf(const Explanation &explanation)
{
    QStringList lines;
    const auto &days = explanation.days;
    for (size_t first = 0; first < days.size();) {
        size_t last = first;
        const bool folds = days[first].what == DayStep::Skipped || days[first].what == DayStep::Paused;
        while (folds && last + 1 < days.size() && days[last + 1].what == days[first].what && days[last + 1].reason == days[first].reason)
            ++last;
        const QString when = last == first ? dayText(days[first].date) : CasePanel::tr("%1 to %2").arg(dayText(days[first].date), dayText(days[last].date));
        lines.append(QStringLiteral("%1  %2  %3").arg(when, whatOf(days[first]), days[first].reason));
        first = last + 1;
    }
    return lines;
}

} // namespace

void CasePanel::addClocks()
{
    const CaseClock *next = m_details.standing.nextClock();
    for (const CaseClock &clock : m_details.standing.clocks) {
        auto *line = new QWidget;
        auto *flow = new FlowLayout(line);
        flow->setContentsMargins(0, 0, 0, 0);
        flow->addWidget(makeLabel(displayName(clock.kind)));
        flow->addWidget(makeLabel(clock.due ? timeText(*clock.due) : tr("not known while it is paused")));
        if (clock.stopped) {
            const bool inTime = !clock.due || *clock.stopped <= *clock.due;
            flow->addWidget(new LightLabel(m_services.theme,
                {inTime ? LightKind::Done : LightKind::Red,
                    (inTime ? tr("kept: %1") : tr("late: %1")).arg(clock.stopped->toString(QStringLiteral("MM-dd HH:mm")))}));
        } else if (&clock == next && m_details.standing.clocks.size() > 1) {
            flow->addWidget(new LightLabel(m_services.theme, {LightKind::None, tr("due first")}));
        }
        auto *how = makeButton(tr("How was it counted?"), ButtonKind::Link);
        connect(how, &QPushButton::clicked, this, [this, kind = clock.kind] { explain(kind); });
        flow->addWidget(how);
        addFact(&clock == &m_details.standing.clocks.front() ? tr("Deadline") : QString(), line);
    }
}

/// Asked for again it is folded away.
void CasePanel::explain(ClockKind kind)
{
    const bool folded = m_explanation->isHidden() || m_explanation->property("clock").toInt() != int(kind);
    qDeleteAll(m_explanation->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_explanation->setProperty("clock", int(kind));
    m_explanation->setVisible(folded);
    if (!folded)
        return;
    const auto explanation = explainCase(m_services.desk.reader(), shownCase(), kind);
    if (!explanation.ok()) {
        m_explanation->layout()->addWidget(makeLabel(explanation.error().message, LabelKind::Error, nullptr, true));
        return;
    }
    m_explanation->layout()->addWidget(makeLabel(displayName(kind), LabelKind::Muted));
    for (const QString &line : linesOf(*explanation))
        m_explanation->layout()->addWidget(makeLabel(line, LabelKind::Small, nullptr, true));
}

} // namespace linli::ui
