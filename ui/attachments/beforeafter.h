// The place before the work and after it, side by side.
#pragma once

#include "core/attachments/attachment.h"

#include <QMimeData>
#include <QWidget>

#include <array>

class QLabel;

namespace linli::ui {

class DeskReader;
class PhaseFrame;
class Theme;

class BeforeAfter : public QWidget
{
    Q_OBJECT

public:
    /// `reader` reads the pictures.
    BeforeAfter(const Theme &theme, DeskReader &reader, QWidget *parent = nullptr);

    /// The first of before beside the last of after. `takesMore`: an empty side asks for one.
    void show(const QList<Attachment> &files, bool takesMore);
    PhaseFrame *frame(Phase phase) const { return m_sides[phase == Phase::Before ? 0 : 1].frame; }

Q_SIGNALS:
    void openWanted(const linli::Attachment &file);
    /// An empty side was clicked.
    void addWanted(linli::Phase phase);
    void dropped(linli::Phase phase, const QMimeData *carried);

private:
    struct Side
    {
        QLabel *caption = nullptr;
        PhaseFrame *frame = nullptr;
        Attachment file; ///< On show; a null id: none.
    };
    void fill(Side &side, const QList<Attachment> &files, bool takesMore);
    void press(const Side &side);

    DeskReader &m_reader;
    std::array<Side, 2> m_sides;
    bool m_takesMore = false;
};

} // namespace linli::ui
