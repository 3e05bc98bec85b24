// Where everything of the building picture stands.
#include "ui/papers/buildingdrawing.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

namespace linli::ui {

namespace {

constexpr qreal cellWidth = 6.2; // All in em of the font.
constexpr qreal cellHeight = 6.0;
constexpr qreal cellGap = 0.4;
constexpr qreal stairwellGap = 1.1;
constexpr qreal gutterWidth = 5.6;
constexpr qreal headingHeight = 2.0;
constexpr int unknownAcross = 6; ///< Flats of unknown floor in one line, at least.

using Line = QList<int>; ///< Flats side by side in one stairwell.

/// "02" of 1702 on floor 17: the same door on every floor.
QString doorOf(const PictureFlat &flat)
{
    const QString floor = QString::number(flat.floor);
    return flat.floor != 0 && flat.room.size() > floor.size() && flat.room.startsWith(floor) ? flat.room.mid(floor.size())
                                                                                             : flat.room;
}

/// The doors of a stairwell, for its columns; empty where its rooms are not numbered by floor.
QStringList doorsOf(const BuildingPicture &picture, const QString &stairwell)
{
    QStringList doors;
    QHash<int, int> across;
    int widest = 0;
    for (const PictureFlat &flat : picture.flats) {
        if (flat.stairwell != stairwell || flat.floor == 0)
            continue;
        if (!doors.contains(doorOf(flat)))
            doors.append(doorOf(flat));
        widest = std::max(widest, ++across[flat.floor]);
    }
    std::sort(doors.begin(), doors.end(),
        [](const QString &one, const QString &other) { return naturalKey(one) < naturalKey(other); });
    return doors.size() <= widest + 2 ? doors : QStringList();
}

/// The flats of one stairwell on one floor, broken into lines where the floor is not known.
QList<Line> linesOf(const BuildingPicture &picture, const QString &stairwell, int floor, int across)
{
    Line all;
    for (int i = 0; i < int(picture.flats.size()); ++i) {
        if (picture.flats[i].stairwell == stairwell && picture.flats[i].floor == floor)
            all.append(i);
    }
    std::sort(all.begin(), all.end(), [&](int one, int other) {
        return naturalKey(picture.flats[one].room) < naturalKey(picture.flats[other].room);
    });
    if (floor != 0 || all.size() <= across)
        return {all};
    QList<Line> lines;
    for (qsizetype i = 0; i < all.size(); i += across)
        lines.append(all.mid(i, across));
    return lines;
}

} // namespace

BuildingDrawing::BuildingDrawing(BuildingPicture picture, const QFont &font, const QList<int> &floors)
    : m_picture(std::move(picture))
    , m_font(font)
{
    lay(floors.isEmpty() ? floorsOf(m_picture) : floors);
}

QList<int> BuildingDrawing::floorsOf(const BuildingPicture &picture)
{
    QSet<int> seen;
    for (const PictureFlat &flat : picture.flats)
        seen.insert(flat.floor);
    const bool unknown = seen.remove(0);
    QList<int> floors(seen.begin(), seen.end());
    std::sort(floors.begin(), floors.end(), std::greater<>());
    if (unknown)
        floors.append(0);
    return floors;
}

bool BuildingDrawing::sharesGutter() const
{
    QHash<int, AreaId> byFloor;
    for (const PictureFlat &flat : m_picture.flats) {
        if (byFloor.contains(flat.floor) && byFloor.value(flat.floor) != flat.unit)
            return false;
        byFloor.insert(flat.floor, flat.unit);
    }
    return true;
}

void BuildingDrawing::lay(const QList<int> &floors)
{
    QStringList stairwells;
    for (const PictureFlat &flat : m_picture.flats) {
        if (!stairwells.contains(flat.stairwell))
            stairwells.append(flat.stairwell);
    }
    std::sort(stairwells.begin(), stairwells.end(),
        [](const QString &one, const QString &other) { return naturalKey(one) < naturalKey(other); });
    const qreal stepX = (cellWidth + cellGap) * em();
    const qreal stepY = (cellHeight + cellGap) * em();
    const bool shared = sharesGutter();
    QList<qreal> lefts; // Of each stairwell's cells.
    QList<int> across;
    QList<QStringList> doors;
    qreal x = 0;
    for (int i = 0; i < stairwells.size(); ++i) {
        doors.append(doorsOf(m_picture, stairwells[i]));
        qsizetype widest = std::max<qsizetype>(1, doors.last().size());
        for (const int floor : floorsOf(m_picture)) {
            for (const Line &line : linesOf(m_picture, stairwells[i], floor, floor == 0 ? unknownAcross : 0))
                widest = std::max(widest, line.size());
        }
        x += (i > 0 ? stairwellGap * em() : 0) + (i == 0 || !shared ? gutterWidth * em() : 0);
        lefts.append(x);
        across.append(int(widest));
        const qreal width = double(widest) * stepX - cellGap * em();
        m_headings.append({{x, 0, width, headingHeight * em()}, stairwells[i]});
        x += width;
    }
    int row = 0;
    for (const int floor : floors) {
        qsizetype lines = 0;
        for (int i = 0; i < stairwells.size(); ++i) {
            const auto found = linesOf(m_picture, stairwells[i], floor, across[i]);
            for (qsizetype line = 0; line < found.size(); ++line) {
                for (qsizetype place = 0; place < found[line].size(); ++place) {
                    const qsizetype door = floor == 0 ? -1 : doors[i].indexOf(doorOf(m_picture.flats[found[line][place]]));
                    const QPointF corner(lefts[i] + double(door < 0 ? place : door) * stepX,
                        headingHeight * em() + double(row + line) * stepY);
                    m_cells.append({found[line][place], {corner, QSizeF(cellWidth * em(), cellHeight * em())}, row + int(line)});
                }
            }
            lines = std::max(lines, found.size());
        }
        row += int(lines);
    }
    m_size = {x, headingHeight * em() + row * stepY};
    layBands(stairwells, lefts);
    layBoundaries();
}

void BuildingDrawing::layBands(const QStringList &stairwells, const QList<qreal> &lefts)
{
    const bool shared = sharesGutter();
    const qreal stepY = (cellHeight + cellGap) * em();
    for (int i = 0; i < (shared ? std::min<int>(1, int(stairwells.size())) : int(stairwells.size())); ++i) {
        QHash<int, AreaId> byRow; // The first flat of a line speaks for it; inner boundaries are drawn between cells.
        int last = -1;
        for (const Cell &cell : std::as_const(m_cells)) {
            const PictureFlat &flat = m_picture.flats[cell.flat];
            if ((shared || flat.stairwell == stairwells[i]) && !byRow.contains(cell.row))
                byRow.insert(cell.row, flat.unit);
            last = std::max(last, cell.row);
        }
        for (int row = 0; row <= last;) {
            int end = row + 1;
            while (end <= last && byRow.contains(row) && byRow.contains(end) && byRow.value(end) == byRow.value(row))
                ++end;
            if (byRow.contains(row))
                m_bands.append({{lefts[i] - gutterWidth * em(), headingHeight * em() + row * stepY,
                                    (gutterWidth - cellGap) * em(), (end - row) * stepY - cellGap * em()},
                    byRow.value(row)});
            row = end;
        }
    }
}

void BuildingDrawing::layBoundaries()
{
    const qreal reach = 2 * cellGap * em();
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const QRectF &one = m_cells[i].rect;
        for (qsizetype j = 0; j < m_cells.size(); ++j) {
            const QRectF &other = m_cells[j].rect;
            if (m_picture.flats[m_cells[i].flat].unit == m_picture.flats[m_cells[j].flat].unit)
                continue;
            const bool below = m_cells[j].row == m_cells[i].row + 1 && qAbs(one.left() - other.left()) < 1;
            const bool beside = m_cells[j].row == m_cells[i].row && other.left() > one.right() && other.left() - one.right() < reach;
            const qreal y = (one.bottom() + other.top()) / 2;
            const qreal x = (one.right() + other.left()) / 2;
            if (below)
                m_boundaries.append({one.left(), y, one.right(), y});
            else if (beside)
                m_boundaries.append({x, one.top(), x, one.bottom()});
        }
    }
}

int BuildingDrawing::cellAt(QPointF at) const
{
    for (int i = 0; i < int(m_cells.size()); ++i) {
        if (m_cells[i].rect.contains(at))
            return i;
    }
    return -1;
}

int BuildingDrawing::cellOf(HouseholdId id) const
{
    for (int i = 0; i < int(m_cells.size()); ++i) {
        if (flat(i).id == id)
            return i;
    }
    return -1;
}

int BuildingDrawing::neighbour(int cell, int key) const
{
    if (m_cells.isEmpty())
        return -1;
    if (cell < 0 || cell >= m_cells.size())
        return 0;
    const QPointF from = m_cells[cell].rect.center();
    int best = cell;
    qreal nearest = 0;
    for (int i = 0; i < int(m_cells.size()); ++i) {
        const QPointF way = m_cells[i].rect.center() - from;
        const bool sameRow = m_cells[i].row == m_cells[cell].row;
        const bool right = sameRow && way.x() > 0;
        const bool left = sameRow && way.x() < 0;
        const bool fits = key == Qt::Key_Right || key == Qt::Key_End ? right
            : key == Qt::Key_Left || key == Qt::Key_Home             ? left
            : key == Qt::Key_Down                                    ? m_cells[i].row > m_cells[cell].row
            : key == Qt::Key_Up                                      ? m_cells[i].row < m_cells[cell].row
                                                                     : false;
        if (!fits)
            continue;
        // Straight up and down before aside; Home and End go as far as they can.
        qreal distance = std::abs(way.x()) + (sameRow ? 0 : 3 * std::abs(way.y()));
        if (key == Qt::Key_Home || key == Qt::Key_End)
            distance = -distance;
        if (best == cell || distance < nearest) {
            best = i;
            nearest = distance;
        }
    }
    return best;
}

} // namespace linli::ui
