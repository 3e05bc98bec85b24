#pragma once

#include <QFrame>

class QVBoxLayout;

namespace linli::ui {

/// A surface with a 1 px line and 8 px corners; children go into body().
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    /// With a bold heading as the first line.
    explicit Card(const QString &heading, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
};

/// A 1 px line across.
QFrame *makeRule(QWidget *parent = nullptr);

} // namespace linli::ui
