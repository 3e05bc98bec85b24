// The ledger page's bulk editing: several chosen rows, one form, a preview, one entry.
#include "ui/ledger/bulkform.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/models/areatreemodel.h"
#include "ui/models/desk.h"
#include "ui/models/householdmodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/tableview.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
constexpr int mostAtOnce = 20000;
constexpr int previewed = 500; ///< More are counted when it is done.
} // namespace

QList<HouseholdId> LedgerPage::chosenHouseholds() const
{
    QList<HouseholdId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const HouseholdRow *row = m_households->at(index.row()))
            ids.append(row->id);
    }
    return ids;
}

void LedgerPage::chooseAll()
{
    while (m_households->canFetchMore({}) && m_households->rowCount() < mostAtOnce)
        m_households->fetchMore({});
    m_table->selectAll();
}

void LedgerPage::editChosen()
{
    const QList<HouseholdId> ids = chosenHouseholds();
    if (ids.size() < 2) {
        Q_EMIT message(tr("Choose several households in the list first, with Ctrl or Shift and a click, or Ctrl+A for all."), {});
        return;
    }
    auto *form = new BulkForm(m_services.theme, m_areas->tree(), int(ids.size()), m_services.desk.clock().today());
    showForMany(form);
    connect(form, &BulkForm::edited, this, [this, form, ids] {
        const auto preview = previewBulkEdit(m_services.desk.reader(), ids.mid(0, previewed), form->edit());
        if (preview.ok())
            form->showPreview(*preview);
        else
            form->showProblem(preview.error().message);
    });
    connect(form, &PanelForm::saveRequested, this, [this, form, ids] {
        form->setBusy(true);
        m_services.desk.write<int>(
            form, [ids, edit = form->edit()](Ledger &ledger) { return bulkEdit(ledger, ids, edit); },
            [this, form](const Result<int> &changed) {
                if (!changed.ok())
                    return form->fail(changed.error().message);
                closeBulk();
                Q_EMIT message(tr("%n household(s) were changed.", nullptr, *changed), [this] { undo(); });
            });
    });
    form->form()->focusFirstField();
}

BulkForm *LedgerPage::bulkForm() const
{
    return qobject_cast<BulkForm *>(m_bulk);
}

void LedgerPage::showForMany(PanelForm *form)
{
    closeBulk();
    m_bulk = form;
    auto *card = new Card;
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(form);
    m_detail->addWidget(card);
    m_detail->setCurrentWidget(card);
    m_split->showDetail();
    connect(form, &PanelForm::cancelled, this, &LedgerPage::closeBulk);
}

void LedgerPage::closeBulk()
{
    if (!m_bulk)
        return;
    QWidget *card = m_detail->currentWidget();
    m_bulk = nullptr;
    m_detail->setCurrentWidget(m_panel);
    m_detail->removeWidget(card);
    card->deleteLater();
    m_panel->reload();
}

} // namespace linli::ui
