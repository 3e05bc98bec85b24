#pragma once

#include "ui/widgets/light.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace linli::ui {

struct TimelineEntry
{
    QString time; ///< as shown, "09-17 10:12"
    QString who; ///< "片长 周建国"
    QString text;
    LightKind light = LightKind::None; ///< Red and Amber give the dot their shape and colour
};

/// What happened to a record, oldest first: dots on a line, time and who, text that can be selected.
class Timeline : public QScrollArea
{
    Q_OBJECT

public:
    explicit Timeline(const Theme &theme, QWidget *parent = nullptr);

    void setEntries(const QList<TimelineEntry> &entries);
    /// As high as its entries, for a place that scrolls as a whole; else it scrolls by itself.
    void setGrowing(bool growing);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    int count() const { return m_count; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void grow();

    const Theme &m_theme;
    QVBoxLayout *m_column;
    bool m_growing = false;
    int m_count = 0;
};

} // namespace linli::ui
