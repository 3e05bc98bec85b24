// Past days for the window: a thread with a reading connection of its own, which keeps the day that is shown.
#pragma once

#include "core/asof/difference.h"
#include "ui/models/workcontrol.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <memory>

namespace linli::ui {

class Desk;

/// A day's tree with its counts.
struct PastOverview
{
    QDate day;
    AreaTree tree;
    QHash<AreaId, PastCounts> counts;
};

class PastReader : public QObject
{
    Q_OBJECT

public:
    explicit PastReader(Desk &desk, QObject *parent = nullptr);
    ~PastReader() override;

    template <class T>
    using Done = std::function<void(const Result<T> &)>;

    /// `done` comes on this thread, unless the reader is gone by then.
    void overview(QDate day, std::shared_ptr<WorkControl> control, Done<PastOverview> done);
    void page(QDate day, AreaId within, std::optional<AreaId> after, Done<PastHouseholds> done);
    void compare(QDate from, QDate until, std::shared_ptr<WorkControl> control, Done<Difference> done);
    /// The connection and what it keeps are let go, as when the window is locked.
    void forget();

private:
    struct Kept;
    template <class T>
    void ask(std::function<Result<T>(Kept &)> question, Done<T> done);

    Desk &m_desk;
    QThread m_thread;
    QObject *m_worker;
    std::shared_ptr<Kept> m_kept; ///< Used in m_thread only.
    std::shared_ptr<WorkControl> m_control; ///< Of the long work asked for last.
};

} // namespace linli::ui
