// Past days for the window: a reader of its own, which keeps the day that is shown.
#pragma once

#include "core/asof/difference.h"
#include "ui/models/deskreader.h"
#include "ui/models/workcontrol.h"

namespace linli::ui {

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
    void card(QDate day, HouseholdId household, Done<PastCard> done);
    void compare(QDate from, QDate until, std::shared_ptr<WorkControl> control, Done<Difference> done);
    /// What it keeps is let go, as when the window is locked.
    void forget();

private:
    struct Kept;

    DeskReader m_reader;
    std::shared_ptr<Kept> m_kept; ///< Used on the reader's thread only.
    std::shared_ptr<WorkControl> m_control; ///< Of the long work asked for last.
};

} // namespace linli::ui
