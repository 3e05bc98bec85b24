// The ledger page's ways out: spreadsheet, paper, a copy of the whole. Each is journalled (DESIGN, Journal).
#include "core/households/carekinds.h"
#include "core/households/exportresidents.h"
#include "core/households/filterwords.h"
#include "core/ledger/change.h"
#include "core/ledger/permit.h"
#include "core/persons/purpose.h"
#include "core/spreadsheet/exporttable.h"
#include "ui/ledger/householdfilters.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/models/areatreemodel.h"
#include "ui/models/desk.h"
#include "ui/models/exportpath.h"
#include "ui/models/householdmodel.h"
#include "ui/papers/listpaper.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>

namespace linli::ui {

namespace {

/// `columns`: of HouseholdModel, as they are shown.
Result<qint64> exportHouseholds(Ledger &ledger, const QString &path, const QString &title,
    const HouseholdFilter &filter, const HouseholdOrder &order, const QList<int> &columns)
{
    LINLI_TRY(permit(ledger, Action::Export, Kind::Households));
    LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Exported a list of households")}));
    LINLI_ASSIGN(const CareKinds careKinds, CareKinds::load(ledger.db()));
    TableExport table;
    table.sheet = QCoreApplication::translate("linli::ui::LedgerPage", "Households");
    table.title = title;
    for (const int column : columns)
        table.columns.append({HouseholdModel::heading(column),
            column == HouseholdModel::Residents ? CellStyle::Integer : CellStyle::Text});
    return exportTable(path, table, [&](const RowSink &sink) -> Result<void> {
        std::optional<HouseholdCursor> after;
        do {
            LINLI_ASSIGN(const HouseholdPage page, householdPage(ledger.db(), filter, order, after));
            for (const HouseholdRow &row : page.rows) {
                QVariantList cells;
                for (const int column : columns) {
                    if (column == HouseholdModel::Residents)
                        cells << row.residents;
                    else
                        cells << HouseholdModel::textOf(row, column, careKinds);
                }
                LINLI_TRY(sink(cells));
            }
            after = page.next;
        } while (after);
        return success();
    });
}

} // namespace

/// Which households: the area and the filters; of the whole ledger its figures. And of what day.
QString LedgerPage::listWords() const
{
    QStringList parts;
    if (const Area *area = m_areas->tree().find(currentArea()))
        parts.append(area->name);
    const HouseholdFilter filter = m_filters->filter();
    for (const FilterPart &part : filterParts(filter, m_households->careKinds()))
        parts.append(part.words);
    if (!filter.text.isEmpty())
        parts.append(tr("with “%1”").arg(filter.text));
    if (parts.isEmpty())
        parts.append(summary());
    parts.append(m_services.desk.clock().today().toString(Qt::ISODate));
    return parts.join(QStringLiteral(" · "));
}

void LedgerPage::exportList()
{
    const QString path = askExportPath(this, m_services.settings, tr("Export the list"),
        tr("Households %1.xlsx").arg(m_services.desk.clock().today().toString(Qt::ISODate)));
    if (!path.isEmpty())
        exportListTo(path);
}

void LedgerPage::exportListTo(const QString &path)
{
    const QString heading = title() + QStringLiteral("  ") + listWords();
    m_services.desk.write<qint64>(
        this,
        [path, heading, filter = m_households->filter(), order = m_households->order(), columns = m_table->shownColumns()](
            Ledger &ledger) { return exportHouseholds(ledger, path, heading, filter, order, columns); },
        [this](const Result<qint64> &rows) {
            Q_EMIT message(
                rows.ok() ? tr("%1 households were exported.").arg(*rows) : rows.error().message, {});
        });
}

void LedgerPage::exportTheResidents(const QString &unmaskedFor)
{
    const QString path = askExportPath(this, m_services.settings, tr("Export the residents"),
        tr("Residents %1.xlsx").arg(m_services.desk.clock().today().toString(Qt::ISODate)));
    if (path.isEmpty())
        return;
    const ResidentExport asked{currentArea(), title(), !unmaskedFor.isEmpty(), unmaskedFor};
    m_services.desk.write<qint64>(
        this, [path, asked](Ledger &ledger) { return exportResidents(ledger, path, asked); },
        [this](const Result<qint64> &rows) {
            Q_EMIT message(rows.ok() ? tr("%1 residents were exported.").arg(*rows) : rows.error().message, {});
        });
}

void LedgerPage::exportUnmasked()
{
    m_split->showDetail();
    const auto reason = std::make_shared<QString>();
    m_panel->askReason({tr("Export the residents with full numbers"),
                           tr("The file holds full ID numbers and phones of everybody in the chosen area, for whoever gets hold of "
                              "it. The log keeps that you made it, and why."),
                           tr("Reason"), {tr("An order of the subdistrict office"), tr("A check by the authorities")},
                           tr("Choose the file")},
        [reason](const QString &typed) -> HouseholdPanel::Write {
            return [reason, typed](Ledger &) -> Result<void> {
                LINLI_ASSIGN(*reason, tidiedPurpose(typed, {}));
                return success();
            };
        },
        {}, [this, reason] { exportTheResidents(*reason); });
}

ListPaper LedgerPage::paperOfList()
{
    while (m_households->canFetchMore({}))
        m_households->fetchMore({});
    ListPaper paper{title(), listWords(), {}, {}};
    const QList<int> columns = m_table->shownColumns();
    for (const int column : columns)
        paper.headings.append(HouseholdModel::heading(column));
    for (int row = 0; row < m_households->rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells.append(HouseholdModel::textOf(*m_households->at(row), column, m_households->careKinds()));
        paper.rows.append(cells);
    }
    if (isFiltered() || currentArea())
        paper.note += QStringLiteral(" · ") + tr("%n household(s)", nullptr, int(paper.rows.size()));
    return paper;
}

void LedgerPage::printTheList()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ListPaper paper = paperOfList();
    m_services.desk.write<void>(
        this,
        [](Ledger &ledger) -> Result<void> {
            LINLI_TRY(permit(ledger, Action::Export, Kind::Households));
            return recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Printed a list of households")});
        },
        [this, paper, printerName = printer.printerName(), output = printer.outputFileName()](
            const Result<void> &recorded) {
            if (!recorded.ok()) {
                Q_EMIT message(recorded.error().message, {});
                return;
            }
            QPrinter device(QPrinter::HighResolution);
            device.setPageSize(QPageSize(QPageSize::A4));
            if (output.isEmpty())
                device.setPrinterName(printerName);
            else
                device.setOutputFileName(output);
            printList(paper, device);
            Q_EMIT message(tr("The list was printed."), {});
        });
}

void LedgerPage::saveCopy()
{
    const QString path = askExportPath(this, m_services.settings, tr("Save a copy of the ledger"),
        tr("%1 copy %2.linli")
                .arg(m_services.desk.name(), m_services.desk.clock().today().toString(Qt::ISODate)),
        tr("Ledger (*.linli)"), QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    m_services.desk.write<void>(
        this,
        [path](Ledger &ledger) -> Result<void> {
            LINLI_TRY(permit(ledger, Action::Make, Kind::Backups));
            LINLI_TRY(recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Saved a copy of the ledger")}));
            return ledger.saveCopy(path);
        },
        [this](const Result<void> &saved) {
            Q_EMIT message(saved.ok() ? tr("The copy was saved.") : saved.error().message, {});
        });
}

} // namespace linli::ui
