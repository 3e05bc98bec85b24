// One notifier from the ledger to item models: it speaks after a checked commit, never before.
#pragma once

#include "core/ledger/touched.h"

#include <QObject>

namespace linli {

class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// Emitted in the thread that committed; connections into other threads are queued by Qt.
    void changed(const linli::Touched &touched);
};

} // namespace linli
