// The panel's actions: each opens its form in the panel's place and calls one use case.
#include "core/ledger/change.h"
#include "core/ledger/permit.h"
#include "ui/deliberation/deliberationpanel.h"
#include "ui/models/desk.h"
#include "ui/papers/deliberationpaper.h"
#include "ui/projects/projectforms.h"
#include "ui/widgets/emptystate.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>

namespace linli::ui {

void DeliberationPanel::take(DeliberationStep step)
{
    QList<Participant> voters;
    if (!m_details.meetings.isEmpty()) {
        auto found = participantsOf(m_services.desk.db(), m_details.meetings.last().id);
        if (found.ok())
            voters = found.take();
    }
    const DeliberationOffer offer = offerStep(m_services.theme, step, m_details, voters, m_services.desk.clock().today());
    const auto write = [this, offer, step] {
        const QPointer<PanelForm> form(offer.form);
        if (form)
            form->setBusy(true);
        m_services.desk.write<void>(this, offer.prepare(), [this, step, form](const Result<void> &written) {
            if (!written.ok() && form)
                return form->fail(written.error().message);
            if (form && form == m_form) // A form opened meanwhile stays.
                cancelEditing();
            reload();
            Q_EMIT message(written.ok() ? tr("Done: %1").arg(displayName(step)) : written.error().message, written.ok());
        });
    };
    if (!offer.form)
        return write();
    present(offer.form);
    connect(offer.form, &PanelForm::saveRequested, this, write);
}

void DeliberationPanel::propose(const NewDeliberation &start)
{
    CaseFile file;
    if (start.fromCase) {
        auto found = visibleCase(m_services.desk.reader(), start.fromCase);
        if (!found.ok()) {
            Q_EMIT message(found.error().message, false);
            return;
        }
        file = found.take();
    }
    file.area = start.area ? start.area : file.area;
    file.title = start.title.isEmpty() ? file.title : start.title;
    file.body = start.proposal.isEmpty() ? file.body : start.proposal;
    const auto tree = AreaTree::loadInScope(m_services.desk.db());
    if (!tree.ok())
        return;
    auto *form = new ProposalForm(m_services.theme, file, *tree);
    present(form);
    connect(form, &PanelForm::saveRequested, this, [this, form] {
        form->setBusy(true);
        m_services.desk.write<DeliberationId>(
            form, [asked = form->asked()](Ledger &ledger) { return proposeDeliberation(ledger, asked); },
            [this, form](const Result<DeliberationId> &made) {
                if (!made.ok())
                    return form->fail(made.error().message);
                show(*made);
                Q_EMIT message(tr("The deliberation was proposed."), true);
                Q_EMIT proposed(*made);
            });
    });
}

void DeliberationPanel::becomeProject()
{
    ProjectPlan plan;
    plan.title = m_details.row.title;
    plan.body = m_details.one.proposal;
    plan.source = ProjectSource::Deliberation;
    if (m_details.one.affected > 0)
        plan.households = m_details.one.affected;
    const auto leaders = leadersInOffice(m_services.desk.db());
    auto *form = new ProjectForm(m_services.theme, tr("The result becomes a livelihood project"), plan, m_details.one.area, {},
        leaders.ok() ? *leaders : QList<LeaderRow>());
    present(form);
    connect(form, &PanelForm::saveRequested, this, [this, form] {
        if (!form->check())
            return;
        form->setBusy(true);
        NewProject asked;
        asked.plan = form->plan();
        const DeliberationRef ref{m_details.one.id, m_details.one.steps, {}};
        m_services.desk.write<ProjectId>(
            form, [ref, asked](Ledger &ledger) { return followUpWithProject(ledger, ref, asked); },
            [this, form](const Result<ProjectId> &made) {
                if (!made.ok())
                    return form->fail(made.error().message);
                cancelEditing();
                reload();
                Q_EMIT message(tr("The result became a livelihood project."), true);
            });
    });
}

void DeliberationPanel::choosePaper(Paper paper)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(printer.get(), this);
    if (dialog.exec() == QDialog::Accepted)
        print(paper, printer);
}

void DeliberationPanel::print(Paper paper, const std::shared_ptr<QPrinter> &printer)
{
    m_services.desk.write<void>(
        this,
        [](Ledger &ledger) -> Result<void> {
            LINLI_TRY(permit(ledger, Action::Export, Kind::Cases));
            return recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Printed a paper of a deliberation")});
        },
        [this, paper, printer](const Result<void> &recorded) {
            if (!recorded.ok()) {
                Q_EMIT message(recorded.error().message, false);
                return;
            }
            QList<Participant> voters;
            if (!m_details.meetings.isEmpty()) {
                auto found = participantsOf(m_services.desk.db(), m_details.meetings.last().id);
                if (found.ok())
                    voters = found.take();
            }
            if (paper == Paper::SignIn)
                printSignInSheet(m_details, voters, *printer);
            else if (paper == Paper::Minutes)
                printMinutes(m_details, voters, *printer);
            else
                printNotice(m_details, *printer);
            Q_EMIT message(tr("Printed."), false);
        });
}

} // namespace linli::ui
