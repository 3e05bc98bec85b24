#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace linli::ui {

/// A share as a large number, a bar and "312 of 395"; checkable, so that it chooses what a list shows.
class ClarityGauge : public QAbstractButton
{
    Q_OBJECT

public:
    ClarityGauge(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setShare(int clear, int of);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString percent() const;
    QString sum() const;

    const Theme &m_theme;
    int m_clear = 0;
    int m_of = 0;
};

} // namespace linli::ui
