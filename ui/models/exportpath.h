#pragma once

#include <QFileDialog>
#include <QString>

class QSettings;

namespace linli::ui {

/// Asks where a file shall go, beginning in the folder of the last export, and remembers the folder. `name`: what is
/// proposed, without a folder. `filter` empty: a spreadsheet. Empty text when the person gave it up.
QString askExportPath(QWidget *parent, QSettings &settings, const QString &title, const QString &name,
    const QString &filter = {}, QFileDialog::Options options = {});

} // namespace linli::ui
