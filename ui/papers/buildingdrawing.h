// The building picture (楼栋图) as it is drawn on the screen and on paper: floors × flats by stairwell, each with colour and
// signs, the micro-units' boundaries with name and leader beside them.
#pragma once

#include "core/units/buildingpicture.h"
#include "ui/theme/palette.h"
#include "ui/widgets/light.h"

#include <QCoreApplication>
#include <QFont>
#include <QLineF>
#include <QRectF>

class QPainter;

namespace linli::ui {

enum class FlatFilter { All, Watched, Rented, Vacant, Unconfirmed, Open, Overdue };
inline constexpr FlatFilter allFlatFilters[] = {FlatFilter::All, FlatFilter::Watched, FlatFilter::Overdue, FlatFilter::Open,
    FlatFilter::Unconfirmed, FlatFilter::Rented, FlatFilter::Vacant};
bool matches(const PictureFlat &flat, FlatFilter filter);

/// "▲ 独居": what there is to see in a flat.
struct FlatMark
{
    LightKind kind = LightKind::None;
    QString sign;
    QString words;
};

class BuildingDrawing
{
    Q_DECLARE_TR_FUNCTIONS(linli::ui::BuildingDrawing)

public:
    BuildingDrawing() = default;
    /// `font` has a pixel size; all sizes follow from it. `floors`: only these (0: unknown), empty: all.
    BuildingDrawing(BuildingPicture picture, const QFont &font, const QList<int> &floors = {});

    struct Cell
    {
        int flat = 0; ///< In picture().flats.
        QRectF rect;
        int row = 0; ///< From the top.
    };
    struct Look
    {
        int current = -1; ///< The cell with the frame.
        FlatFilter filter = FlatFilter::All; ///< Others are pale.
        QRectF exposed; ///< Null: everything.
    };

    const BuildingPicture &picture() const { return m_picture; }
    QSizeF size() const { return m_size; }
    const QList<Cell> &cells() const { return m_cells; }
    const PictureFlat &flat(int cell) const { return m_picture.flats[m_cells[cell].flat]; }
    /// -1: none.
    int cellAt(QPointF at) const;
    int cellOf(HouseholdId id) const;
    /// The next cell for an arrow key, Home or End; the same where there is none.
    int neighbour(int cell, int key) const;
    void paint(QPainter &painter, const Palette &colours, const Look &look) const;

    /// Floors from the top down, unknown last.
    static QList<int> floorsOf(const BuildingPicture &picture);
    /// The most urgent first.
    static QList<FlatMark> marksOf(const PictureFlat &flat);
    /// The whole of a flat in one line, for the tip and to be read aloud.
    static QString describe(const BuildingPicture &picture, const PictureFlat &flat);
    static QString nameOf(FlatFilter filter);
    static QString signOf(FlatFilter filter);

private:
    struct Heading
    {
        QRectF rect;
        QString text;
    };
    struct Band
    {
        QRectF rect;
        AreaId unit;
    };
    void lay(const QList<int> &floors);
    void layBands(const QStringList &stairwells, const QList<qreal> &lefts);
    void layBoundaries();
    bool sharesGutter() const;
    void paintCell(QPainter &painter, const Palette &colours, const Cell &cell, const Look &look) const;
    void paintMarks(QPainter &painter, const Palette &colours, const QRectF &inside, const QList<FlatMark> &marks) const;
    void paintBands(QPainter &painter, const Palette &colours) const;
    qreal em() const { return m_font.pixelSize(); }

    BuildingPicture m_picture;
    QFont m_font;
    QSizeF m_size;
    QList<Cell> m_cells;
    QList<Heading> m_headings;
    QList<Band> m_bands;
    QList<QLineF> m_boundaries;
};

} // namespace linli::ui
