// What the import page has done on the thread that writes, and its files.
#include "core/imports/errorbook.h"
#include "ui/imports/checkstep.h"
#include "ui/imports/columnstep.h"
#include "ui/imports/donestep.h"
#include "ui/imports/filestep.h"
#include "ui/imports/importpage.h"
#include "ui/imports/problemmodel.h"
#include "ui/models/desk.h"
#include "ui/models/exportpath.h"
#include "ui/widgets/tableview.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>

namespace linli::ui {

namespace {

const QString importFolder = QStringLiteral("folders/import");

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString droppedFile(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

template <class T>
void ImportPage::work(const QString &title, Job<T> job, std::function<void(const T &)> then)
{
    if (isBusy())
        return;
    begin(title);
    m_services.desk.write<T>(
        this, [control = m_work, job = std::move(job)](Ledger &ledger) { return job(ledger, *control); },
        [this, then = std::move(then)](const Result<T> &result) {
            end();
            if (result.ok())
                then(*result);
            else
                fail(result.error());
        });
}

void ImportPage::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose the spreadsheet: %1").arg(displayName(m_file->kind())),
            m_services.settings.value(importFolder, documents()).toString(),
            tr("Spreadsheets (*.xlsx *.xls *.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    m_services.settings.setValue(importFolder, QFileInfo(path).absolutePath());
    loadFile(path);
}

void ImportPage::loadFile(const QString &path)
{
    if (isBusy())
        return;
    m_kind = m_file->kind();
    m_path = path;
    m_look = {};
    m_reached = File;
    showStep(File);
    m_check->problems()->clearDecisions();
    look({}, {});
}

void ImportPage::look(const QString &sheet, const QList<int> &headerRows)
{
    work<SheetLook>(
        tr("Reading the spreadsheet"),
        [kind = m_kind, path = m_path, sheet, headerRows](Ledger &ledger, WorkControl &control) {
            return lookAtSheet(ledger, kind, path, sheet, headerRows, control);
        },
        [this, sheet](const SheetLook &found) {
            m_look = found;
            m_columns->setLook(m_kind, found, sheet);
            m_columns->orderFocus(m_tabs);
            showStep(Columns);
            m_columns->table()->setFocus();
        });
}

void ImportPage::check()
{
    const Mapping mapping = m_columns->mapping();
    work<Preview>(
        tr("Checking the list; nothing is written yet"),
        [kind = m_kind, path = m_path, mapping, decisions = m_check->problems()->decisions()](Ledger &ledger,
            WorkControl &control) { return previewSheet(ledger, kind, path, mapping, decisions, control); },
        [this, mapping](const Preview &preview) {
            m_checkedMapping = mapping;
            m_check->setPreview(preview, m_look.layout);
            showStep(Check);
            if (preview.summary.added + preview.summary.updated == 0 && preview.summary.problems.isEmpty())
                m_check->setFocus();
            else
                m_check->table()->setFocus();
        });
}

void ImportPage::importNow()
{
    work<ImportSummary>(
        tr("Importing"),
        [kind = m_kind, path = m_path, mapping = m_checkedMapping,
            decisions = m_check->problems()->decisions()](Ledger &ledger, WorkControl &control) {
            return bringIn(ledger, kind, path, mapping, decisions, control);
        },
        [this](const ImportSummary &summary) {
            m_done->present(m_kind, summary);
            showStep(Done);
            if (summary.added + summary.updated > 0)
                Q_EMIT message(tr("Imported: %1 new, %2 updated").arg(summary.added).arg(summary.updated),
                    [this] { undo(); });
        });
}

void ImportPage::saveProblems()
{
    const QString path = askExportPath(this, m_services.settings, tr("Save the problems"),
        tr("Problems %1.xlsx").arg(QFileInfo(m_path).completeBaseName()));
    if (path.isEmpty())
        return;
    m_services.desk.write<qint64>(
        this,
        [kind = m_kind, summary = m_check->preview().summary, path](
            Ledger &ledger) { return saveErrorBook(ledger, kind, summary, path); },
        [this](const Result<qint64> &saved) {
            if (saved.ok())
                Q_EMIT message(tr("%1 problems were saved.").arg(*saved), {});
            else
                fail(saved.error());
        });
}

void ImportPage::saveBlank(ImportKind kind)
{
    const QString path = askExportPath(this, m_services.settings, tr("Save a blank list"),
        tr("Blank %1.xlsx").arg(displayName(kind)));
    if (path.isEmpty())
        return;
    const auto saved = saveTemplate(kind, path);
    if (saved.ok())
        Q_EMIT message(tr("The blank list was saved."), {});
    else
        fail(saved.error());
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isBusy() && !m_services.desk.isReadOnly() && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    loadFile(droppedFile(event->mimeData()));
}

} // namespace linli::ui
