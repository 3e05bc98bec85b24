#include "ui/models/exportpath.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace linli::ui {

namespace {
const QString folderKey = QStringLiteral("folders/export");
}

QString askExportPath(QWidget *parent, QSettings &settings, const QString &title, const QString &name,
    const QString &filter, QFileDialog::Options options)
{
    const QString folder =
        settings.value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
    const QString path = QFileDialog::getSaveFileName(parent, title, QDir(folder).filePath(name),
        filter.isEmpty() ? QCoreApplication::translate("linli::ui::ExportPath", "Spreadsheet (*.xlsx)") : filter, nullptr, options);
    if (!path.isEmpty())
        settings.setValue(folderKey, QFileInfo(path).absolutePath());
    return path;
}

} // namespace linli::ui
