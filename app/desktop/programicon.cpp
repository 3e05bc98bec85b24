#include "app/desktop/programicon.h"

#include <QDir>

namespace linli::ui {

QIcon programIcon()
{
    QIcon icon;
    const QDir sizes(QStringLiteral(":/icon"));
    for (const QString &size : sizes.entryList(QDir::Dirs))
        icon.addFile(sizes.filePath(size + QStringLiteral("/apps/linli.png")));
    return icon;
}

} // namespace linli::ui
