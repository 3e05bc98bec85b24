// A case is recorded in the panel's place, or becomes one more report of another one.
#include "core/attachments/attach.h"
#include "core/cases/reporters.h"
#include "ui/cases/alikestrip.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/newcaseform.h"
#include "ui/drafts/draftkeeper.h"
#include "ui/models/desk.h"

#include <QPushButton>

namespace linli::ui {

void CasePanel::openNew(const CaseBeginning &beginning)
{
    auto *form = new NewCaseForm(m_services, beginning);
    present(form, QStringLiteral("new_case"));
    connect(form, &PanelForm::saveRequested, this, [this, form] { saveNew(form); });
    // What was written stays as a draft; it is offered when a case is recorded again.
    connect(form->alike(), &AlikeStrip::openWanted, this, &CasePanel::show);
    connect(form->alike(), &AlikeStrip::joinWanted, this, [this, form](CaseId into) { joinNew(form, into); });
}

void CasePanel::saveNew(NewCaseForm *form)
{
    if (!form->check())
        return;
    form->setBusy(true);
    m_services.desk.write<CaseFile>(
        form, m_draft->thenForget<CaseFile>([asked = form->asked()](Ledger &ledger) { return openCase(ledger, asked); }),
        [this](const Result<CaseFile> &made) {
            if (!made.ok()) {
                if (m_form)
                    m_form->fail(made.error().message);
                return;
            }
            cancelEditing();
            show(made->id);
            if (auto *next = m_buttons->findChild<QPushButton *>()) // The next right step, by Enter.
                next->setFocus(Qt::OtherFocusReason);
            Q_EMIT message(tr("Recorded as %1.").arg(made->number), true);
            Q_EMIT opened(made->id);
        });
}

void CasePanel::joinNew(NewCaseForm *form, CaseId into)
{
    const NewCase asked = form->asked();
    const JoinedReporter reporter{0, asked.reporter, asked.reporter ? QString() : asked.reporterName, asked.reporterPhone, {}, true};
    if (!reporter.person && reporter.name.isEmpty())
        return form->fail(tr("Say who reports it; then it is added to that case, and they are told as well."));
    const QString note = asked.body.isEmpty() ? asked.title : asked.title + u'\n' + asked.body;
    form->setBusy(true);
    m_services.desk.write<void>(form,
        m_draft->thenForget<void>([into, reporter, note, files = asked.files](Ledger &ledger) -> Result<void> {
            LINLI_TRY(addReporter(ledger, {into}, reporter, note));
            if (!files.isEmpty()) {
                LINLI_TRY(attach(ledger, {OwnerKind::Case, into.value}, files));
            }
            return success();
        }),
        [this, into](const Result<void> &added) {
            if (!added.ok()) {
                if (m_form)
                    m_form->fail(added.error().message);
                return;
            }
            cancelEditing();
            show(into);
            Q_EMIT message(tr("Added to %1 as one more report.").arg(m_details.file.number), true);
        });
}

} // namespace linli::ui
