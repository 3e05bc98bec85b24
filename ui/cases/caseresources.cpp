// What a case needs from elsewhere: resources asked for, their answers, and the form that asks.
#include "core/resources/resourcequery.h"
#include "core/resources/resourcesteps.h"
#include "ui/cases/casepanel.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/resources/requestform.h"
#include "ui/search/findfield.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QMenu>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

/// The state, with what was said when it was granted or declined.
QString answerOf(Database &db, const BookingRow &row)
{
    const QString state = displayName(row.one.state);
    if (row.one.state != BookingState::Granted && row.one.state != BookingState::Declined)
        return state;
    QString note;
    const auto steps = stepsOf(db, row.one.id);
    for (const BookingLog &step : steps.ok() ? *steps : QList<BookingLog>()) {
        if (step.step == BookingStep::Grant || step.step == BookingStep::Decline)
            note = step.note;
    }
    return note.isEmpty() ? state : CasePanel::tr("%1: %2").arg(state, note);
}

} // namespace

void CasePanel::addResources()
{
    Ledger &ledger = m_services.desk.reader();
    BookingFilter ofCase;
    ofCase.owner = {BookingFor::Case, shownCase().value};
    const auto page = linli::bookings(ledger, ofCase);
    QString label = tr("Resources");
    for (const BookingRow &row : page.ok() ? page->rows : QList<BookingRow>()) {
        auto *line = new QWidget;
        auto *column = new QVBoxLayout(line);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto *open = makeButton(QStringLiteral("%1  %2").arg(row.resourceName, spanText(row.one.time)), ButtonKind::Link);
        open->setStyleSheet(QStringLiteral("QPushButton { padding-left: 0; }")); // In line with the other facts.
        open->setToolTip(tr("Asked for by %1").arg(row.askedBy));
        connect(open, &QPushButton::clicked, this, [this, id = row.one.resource] { Q_EMIT resourceWanted(id); }, Qt::QueuedConnection);
        column->addWidget(open, 0, Qt::AlignLeft);
        column->addWidget(makeLabel(answerOf(ledger.db(), row), row.one.state == BookingState::Declined ? LabelKind::Error : LabelKind::Muted, nullptr, true));
        addFact(std::exchange(label, QString()), line);
    }
}

void CasePanel::addResourceStep(QMenu *menu)
{
    if (m_details.standing.isOpen())
        allow(menu->addAction(tr("Ask for a resource…"), this, [this] { askForResource(); }, Qt::QueuedConnection), m_services.desk.reader(),
            Action::Edit, Kind::Matters);
}

void CasePanel::askForResource()
{
    auto *form = new RequestForm(m_services.theme, m_services.desk.reader(), {BookingFor::Case, shownCase().value}, m_services.desk.clock().today(),
        tr("For case %1").arg(m_details.file.number));
    present(form, {});
    form->resourceField()->searchNow();
    connect(form, &PanelForm::saveRequested, this, [this, form] {
        if (!form->check())
            return;
        const bool mine = form->isMine();
        write(
            [asked = form->asked(), mine](Ledger &ledger) -> Result<void> {
                const auto made = mine ? bookResource(ledger, asked) : linli::askForResource(ledger, asked);
                return made.ok() ? success() : Result<void>(made.error());
            },
            mine ? tr("The resource is booked.") : tr("The resource is asked for."));
    });
}

} // namespace linli::ui
