// The panel's actions: each opens its form in the panel's place and calls one use case.
#include "core/areas/areastore.h"
#include "core/cases/revealreporter.h"
#include "core/persons/reveal.h"
#include "ui/cases/casepanel.h"
#include "ui/drafts/draftkeeper.h"
#include "ui/models/desk.h"
#include "ui/models/revealed.h"
#include "ui/widgets/emptystate.h"

#include <QPointer>
#include <QStackedWidget>

namespace linli::ui {

namespace {

/// All but the micro-units: these come in by their rung.
QList<std::pair<QString, AreaId>> areasToAsk(Database &db)
{
    QList<std::pair<QString, AreaId>> areas;
    const auto tree = AreaTree::load(db); // Help may come from outside one's own areas (R14).
    if (!tree.ok())
        return areas;
    for (const Area &area : tree->all()) {
        if (area.kind != AreaKind::Unit)
            areas.append({QStringLiteral("%1 · %2").arg(displayName(area.kind), area.name), area.id});
    }
    return areas;
}

} // namespace

void CasePanel::take(CaseStep step, std::optional<Rung> to)
{
    StepContext context{m_services.desk.clock().today(), to, {}};
    if (step == CaseStep::Help)
        context.areas = areasToAsk(m_services.desk.db());
    const StepOffer offer = offerStep(m_services.theme, step, m_details, context);
    const QString text = tr("%1: %2").arg(m_details.file.number, stepVerb(step, m_details));
    if (!offer.form)
        return write(offer.prepare(), text);
    present(offer.form, QStringLiteral("case:%1:%2").arg(shownCase().toText(), toWord(step)));
    connect(offer.form, &PanelForm::saveRequested, this, [this, offer, text] {
        if (CaseWrite prepared = offer.prepare())
            write(std::move(prepared), text);
    });
}

void CasePanel::lookAtPhone()
{
    auto *form = new StepForm(m_services.theme, tr("Show the phone of the reporter"), tr("Show it for one minute"));
    form->setNotice(tr("The log keeps that you looked, and what for."));
    form->addReason(tr("What for"), usualPurposes(), true);
    present(form, {});
    connect(form, &PanelForm::saveRequested, this, [this, form] {
        if (!form->check())
            return;
        form->setBusy(true);
        m_services.desk.write<QString>(
            form, [id = shownCase(), purpose = form->reason()](Ledger &ledger) { return revealReporterPhone(ledger, id, purpose); },
            [this, form](const Result<QString> &phone) {
                if (!phone.ok())
                    return form->fail(phone.error().message);
                m_revealed->show(shownCase().toText(), *phone);
                cancelEditing();
                fill();
            });
    });
}

void CasePanel::present(PanelForm *form, const QString &draft)
{
    cancelEditing();
    m_form = form;
    m_draft = new DraftKeeper(m_services.desk, draft, Kind::Cases, form);
    m_stack->addWidget(form);
    m_stack->setCurrentWidget(form);
    connect(form, &PanelForm::cancelled, this, [this] {
        cancelEditing();
        Q_EMIT givenUp();
    });
    form->form()->focusFirstField();
}

void CasePanel::cancelEditing()
{
    if (!m_form)
        return;
    m_draft->keepNow(); // Nobody has decided on it, unless it was saved or cancelled.
    m_stack->removeWidget(m_form);
    m_form->deleteLater();
    m_form = nullptr;
    m_draft = nullptr;
    m_stack->setCurrentWidget(shownCase() ? m_view : static_cast<QWidget *>(m_empty));
}

void CasePanel::saveEditing()
{
    if (m_form)
        m_form->save();
}

void CasePanel::write(CaseWrite action, const QString &text)
{
    if (m_form) {
        m_form->setBusy(true);
        action = m_draft->thenForget(std::move(action));
    }
    m_services.desk.write<void>(this, std::move(action), [this, text, form = QPointer<PanelForm>(m_form)](const Result<void> &written) {
        if (m_form == form) { // Not one that was opened meanwhile.
            if (!written.ok() && m_form)
                return m_form->fail(written.error().message);
            cancelEditing();
            reload();
        }
        Q_EMIT message(written.ok() ? text : written.error().message, written.ok());
    });
}

} // namespace linli::ui
