// Photos and files that belong to a record. Their content is sealed and written once; the journal keeps name, size and
// digest, never the bytes, so that a ledger grows by each file once.
#pragma once

#include "core/base/ids.h"
#include "core/ledger/ledger.h"
#include "core/rights/permission.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <array>
#include <optional>

namespace linli {

using AttachmentId = Id<struct AttachmentTag>;

/// What a file can belong to.
enum class OwnerKind { Case, Project };
QString toWord(OwnerKind kind); ///< `case`, `project`: as stored.
std::optional<OwnerKind> ownerKindFromWord(QStringView word);

/// Which state of a livelihood project a file shows.
enum class Phase { Before, During, After };
inline constexpr std::array allPhases{Phase::Before, Phase::During, Phase::After};
QString toWord(Phase phase); ///< `before`, `during`, `after`: as stored and on the command line.
std::optional<Phase> phaseFromWord(QStringView word);
QString displayName(Phase phase);

struct AttachmentOwner
{
    OwnerKind kind = OwnerKind::Case;
    qint64 id = 0;
};

struct Attachment
{
    AttachmentId id;
    AttachmentOwner owner;
    QString name; ///< As saved again: no path, no signs a file system refuses.
    QString media; ///< "image/jpeg"
    qint64 size = 0; ///< Bytes.
    QDateTime added;
    QString addedBy;
    bool hasPreview = false;
    std::optional<Phase> phase; ///< Of a project's file.

    bool isPicture() const { return media.startsWith(QLatin1String("image/")); }
};

struct NewAttachment
{
    QString name;
    QByteArray content;
    QByteArray preview; ///< A small JPEG, made by whoever can draw; may be empty.
};

namespace attachmentLimits {
/// A photo of a telephone is 3 to 8 MiB, a scanned letter less; a film does not belong in the ledger.
inline constexpr qint64 file = 10 * 1024 * 1024;
/// Every backup holds every file: a thousand cases a year with all they may have would fill a disk.
inline constexpr qint64 together = 50 * 1024 * 1024;
inline constexpr int count = 50; ///< Files of one owner: what a person can look through.
inline constexpr qint64 preview = 64 * 1024;
/// Days for which what was taken away can be had back; then its content leaves the ledger.
inline constexpr int keptDays = 30;
} // namespace attachmentLimits

/// "1.4 MB"
QString sizeText(qint64 bytes);
/// A file's name without path and without what a file system refuses, at most 100 characters.
QString tidiedFileName(const QString &name);

} // namespace linli
