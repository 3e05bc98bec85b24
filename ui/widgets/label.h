#pragma once

#include <QLabel>

namespace linli::ui {

enum class LabelKind { Plain, Title, Heading, Muted, Small, Error };

/// A plain-text label of the kind; `wrap` lets long text take several lines.
QLabel *makeLabel(
    const QString &text, LabelKind kind = LabelKind::Plain, QWidget *parent = nullptr, bool wrap = false);

/// One line that gives way: it elides at the right and shows all of it as a tool tip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(LabelKind kind, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace linli::ui
