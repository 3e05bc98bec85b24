// What stands before the ledger's content: one card in the middle, and the type size for whoever can't read it.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace linli::ui {

class Banner;
class Card;

class GatePage : public QWidget
{
    Q_OBJECT

public:
    /// `ledger` is the ledger's name, shown above the card; `width` the card's in pixels of normal type.
    GatePage(Theme &theme, const QString &ledger, int width, QWidget *parent = nullptr);

    /// The first field to type in.
    virtual void focusStart() { }

protected:
    /// Where the page's content goes.
    QVBoxLayout *body() const;
    Theme &theme() const { return m_theme; }
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    Theme &m_theme;
    Card *m_card;
    QPushButton *m_type;
    QPushButton *m_tone;
    int m_width;
};

} // namespace linli::ui
