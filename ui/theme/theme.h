// One theme a program: it dresses the QApplication and tells widgets when it changed.
#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QFont>
#include <QIcon>
#include <QObject>

class QApplication;

namespace linli::ui {

/// Made once in main() and passed to whoever paints; it must outlive them. Colours and sizes are asked for
/// when painting, never kept, so that tone and type can change while the program runs.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &app, QObject *parent = nullptr);

    Tone tone() const { return m_tone; }
    TypeSize typeSize() const { return m_typeSize; }
    int largePoints() const { return m_largePoints; }
    const Palette &colours() const { return m_colours; }
    const Metrics &metrics() const { return m_metrics; }

    void setTone(Tone tone);
    void setTypeSize(TypeSize size);
    /// Points of large type, 18 … 30.
    void setLargePoints(int points);

    QFont baseFont() const;
    QFont boldFont() const;
    QFont smallFont() const;
    QFont titleFont() const;

    /// `pixels` of normal type, grown with the type.
    int scaled(int pixels) const;

    /// A Breeze icon of ui/icons.cmake in a colour of the palette; it follows the tone by itself.
    QIcon icon(const QString &name, QColor Palette::*colour = &Palette::ink) const;

Q_SIGNALS:
    /// The application is dressed anew; painted widgets update, sized ones measure again.
    void changed();

private:
    void apply();

    QApplication &m_app;
    Tone m_tone = Tone::Light;
    TypeSize m_typeSize = TypeSize::Normal;
    int m_largePoints = smallestLargeType;
    Palette m_colours;
    Metrics m_metrics;
};

/// Sets the "kind" a style sheet looks at and polishes the widget again.
void setKind(QWidget *widget, const char *kind);

} // namespace linli::ui
