#include "ui/models/undo.h"

#include "core/ledger/undo.h"
#include "ui/models/desk.h"

#include <QCoreApplication>

namespace linli::ui {

void undoOwnLast(Desk &desk, QObject *context, std::function<void(const QString &said, bool undone)> done)
{
    desk.write<Sentence>(
        context, [](Ledger &ledger) { return undoLast(ledger); },
        [done = std::move(done)](const Result<Sentence> &undone) {
            done(undone.ok() ? QCoreApplication::translate("linli::ui::Undo", "Undone: %1").arg(undone->translated())
                             : undone.error().message,
                undone.ok());
        });
}

} // namespace linli::ui
