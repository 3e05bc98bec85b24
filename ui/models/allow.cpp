#include "ui/models/allow.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace linli::ui {

namespace {

template <class Control>
bool allowControl(Control *control, const Ledger &ledger, Action action, Kind kind)
{
    const auto permitted = permit(ledger, action, kind);
    if (permitted.ok())
        return true;
    control->setEnabled(false);
    control->setToolTip(permitted.error().message);
    return false;
}

} // namespace

bool mayDo(const Ledger &ledger, Action action, Kind kind)
{
    return permit(ledger, action, kind).ok();
}

bool allow(QWidget *control, const Ledger &ledger, Action action, Kind kind)
{
    const bool allowed = allowControl(control, ledger, action, kind);
    if (!allowed)
        control->setAccessibleDescription(control->toolTip());
    return allowed;
}

bool allow(QAction *control, const Ledger &ledger, Action action, Kind kind)
{
    const bool allowed = allowControl(control, ledger, action, kind);
    for (QObject *menu : control->associatedObjects()) {
        if (auto *shown = qobject_cast<QMenu *>(menu))
            shown->setToolTipsVisible(true);
    }
    return allowed;
}

} // namespace linli::ui
