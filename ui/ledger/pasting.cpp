// The ledger page's pasting: a block of cells from WPS or Excel onto the chosen rows, a preview, one entry.
#include "core/households/pastecells.h"
#include "ui/ledger/bulkform.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/models/desk.h"
#include "ui/models/householdmodel.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace linli::ui {

namespace {

constexpr int shownOfPaste = 8;

PasteColumn pasteColumnOf(int column)
{
    switch (column) {
    case HouseholdModel::HousingKind:
        return PasteColumn::Housing;
    case HouseholdModel::Livelihood:
        return PasteColumn::Livelihood;
    case HouseholdModel::Gas:
        return PasteColumn::Gas;
    case HouseholdModel::Wiring:
        return PasteColumn::Wiring;
    default:
        return PasteColumn::None;
    }
}

/// The rows that the block covers, from the top: the chosen ones; from a single one on downwards as far as it reaches; a
/// single line goes onto all of them. Empty: they do not fit.
QList<int> rowsFor(qsizetype lines, QList<int> chosen, int last)
{
    std::ranges::sort(chosen);
    if (chosen.size() == 1) {
        for (int row = chosen[0] + 1; row <= last && chosen.size() < lines; ++row)
            chosen.append(row);
    }
    return lines == 1 || chosen.size() == lines ? chosen : QList<int>();
}

} // namespace

void LedgerPage::pasteCells()
{
    const QList<QStringList> block = cellsOfText(QApplication::clipboard()->text());
    QList<int> chosen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        chosen.append(index.row());
    if (block.isEmpty() || chosen.isEmpty() || block.size() > mostPastedRows) {
        Q_EMIT message(tr("Copy cells in WPS or Excel, at most %1 rows, and choose here the rows that they belong to.")
                           .arg(mostPastedRows), {});
        return;
    }
    const QList<int> rows = rowsFor(block.size(), chosen, m_households->rowCount() - 1);
    const QList<int> columns = m_table->shownColumns();
    const qsizetype width = std::ranges::max(block, {}, &QStringList::size).size();
    // Whole rows begin at the first column, wherever the last click was.
    const qsizetype start = width == columns.size() ? 0 : std::max<qsizetype>(0, columns.indexOf(m_table->currentIndex().column()));
    if (rows.isEmpty() || rows.size() > mostPastedRows || start + width > columns.size()) {
        Q_EMIT message(tr("The clipboard holds %1 rows of %2 cells; that does not fit the %3 chosen rows from the clicked column on.")
                           .arg(block.size()).arg(width).arg(chosen.size()), {});
        return;
    }
    QList<HouseholdEdit> edits;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList &texts = block[block.size() == 1 ? 0 : i];
        const HouseholdRow &row = *m_households->at(rows[i]);
        QList<PastedCell> cells;
        for (qsizetype cell = 0; cell < texts.size(); ++cell) {
            const int column = columns[start + cell];
            cells.append({pasteColumnOf(column), HouseholdModel::heading(column), HouseholdModel::textOf(row, column, m_households->careKinds()), texts[cell]});
        }
        edits.append(editOfCells(row.id, cells));
    }
    showPaste(edits);
}

void LedgerPage::showPaste(const QList<HouseholdEdit> &edits)
{
    const auto preview = previewEdits(m_services.desk.reader(), edits);
    if (!preview.ok()) {
        Q_EMIT message(preview.error().message, {});
        return;
    }
    auto *form = new PanelForm(m_services.theme, tr("Paste into %n household(s)", nullptr, int(edits.size())), tr("Change them"));
    form->setNotice(BulkForm::previewText(*preview, shownOfPaste));
    showForMany(form);
    connect(form, &PanelForm::saveRequested, this, [this, form, edits] {
        form->setBusy(true);
        m_services.desk.write<int>(
            form, [edits](Ledger &ledger) { return applyEdits(ledger, edits); },
            [this, form](const Result<int> &changed) {
                if (!changed.ok())
                    return form->fail(changed.error().message);
                closeBulk();
                Q_EMIT message(tr("%n household(s) were changed.", nullptr, *changed), [this] { undo(); });
            });
    });
}

} // namespace linli::ui
