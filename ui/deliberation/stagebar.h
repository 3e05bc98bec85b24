// The five stages of a deliberation as a bar of steps: done, being worked on, ahead.
#pragma once

#include "core/deliberation/deliberationwords.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace linli::ui {

class StageBar : public QWidget
{
    Q_OBJECT

public:
    explicit StageBar(const Theme &theme, QWidget *parent = nullptr);
    /// None: it is over.
    void setStage(std::optional<DeliberationStage> stage);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::optional<DeliberationStage> m_stage;
};

} // namespace linli::ui
