#include "ui/attachments/beforeafter.h"

#include "core/attachments/attach.h"
#include "ui/attachments/phaseframe.h"
#include "ui/models/deskreader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPointer>

namespace linli::ui {

namespace {

constexpr int longestSide = 640; ///< Pixels that are enough for a frame in large type.

Result<QImage> pictureOf(Ledger &ledger, AttachmentId id)
{
    LINLI_ASSIGN(QByteArray content, attachmentContent(ledger.db(), id));
    QBuffer buffer(&content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize whole = reader.size();
    if (whole.isValid() && std::max(whole.width(), whole.height()) > longestSide)
        reader.setScaledSize(whole.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

BeforeAfter::BeforeAfter(const Theme &theme, DeskReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    for (const Phase phase : {Phase::Before, Phase::After}) {
        Side &side = m_sides[phase == Phase::Before ? 0 : 1];
        side.caption = makeLabel({}, LabelKind::Muted);
        side.frame = new PhaseFrame(theme, phase);
        auto *column = new QVBoxLayout;
        column->setSpacing(Space::hair);
        column->addWidget(side.caption);
        column->addWidget(side.frame);
        row->addLayout(column, 1);
        // Queued: what it leads to may fill the frames anew.
        connect(side.frame, &PhaseFrame::clicked, this, [this, &side] { press(side); }, Qt::QueuedConnection);
        connect(side.frame, &PhaseFrame::dropped, this, [this, phase](const QMimeData *carried) { Q_EMIT dropped(phase, carried); });
    }
}

void BeforeAfter::show(const QList<Attachment> &files, bool takesMore)
{
    m_takesMore = takesMore;
    for (Side &side : m_sides)
        fill(side, files, takesMore);
}

void BeforeAfter::fill(Side &side, const QList<Attachment> &files, bool takesMore)
{
    const Phase phase = side.frame->phase();
    Attachment shown;
    int count = 0;
    for (const Attachment &file : files) {
        if (!file.isPicture() || file.phase != phase)
            continue;
        ++count;
        if (!shown.id || phase == Phase::After)
            shown = file;
    }
    side.caption->setText(count > 1 ? tr("%1 (%2)").arg(displayName(phase)).arg(count) : displayName(phase));
    side.frame->setTakesFiles(takesMore);
    side.frame->setEnabled(shown.id || takesMore);
    side.frame->setToolTip(shown.name);
    if (!shown.id) {
        side.file = {};
        return side.frame->setPicture({}, takesMore ? tr("No picture yet.\nClick, or drag one here.") : tr("No picture"));
    }
    if (side.file.id == shown.id && !side.frame->picture().isNull())
        return;
    side.file = shown;
    side.frame->setPicture({}, tr("Reading …"));
    m_reader.ask<QImage>([id = shown.id](Ledger &ledger) { return pictureOf(ledger, id); },
        [guard = QPointer<BeforeAfter>(this), &side, id = shown.id](const Result<QImage> &read) {
            if (!guard || side.file.id != id)
                return;
            const QString problem = read.ok() ? tr("This picture can't be shown here; click to open it.") : read.error().message;
            side.frame->setPicture(read.ok() ? *read : QImage(), problem);
        });
}

void BeforeAfter::press(const Side &side)
{
    if (side.file.id)
        Q_EMIT openWanted(side.file);
    else if (m_takesMore)
        Q_EMIT addWanted(side.frame->phase());
}

} // namespace linli::ui
