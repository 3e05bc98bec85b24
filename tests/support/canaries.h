// Values that may nowhere stand in the clear, and a search of raw bytes for them.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace linli::test {

/// What one resident and one case about them hold that is sealed.
struct Canary
{
    QString name; ///< Plain by design.
    QString idNumber; ///< Check digit right.
    QString phone;
    QString note;
    QString reason; ///< Of a care flag.
    QString title;
    QString body;
    QString told; ///< At a step of the case.

    QStringList secrets() const { return {idNumber, phone, note, reason, title, body, told}; }
};

/// The `index`-th of up to 1000; the same at each call, all values different.
Canary canary(int index);
/// What canaries 0 … count - 1 hide, and the beginnings that all their texts share.
QStringList canarySecrets(int count);

/// A roster (.csv) of canaries first … first + count - 1 in the sample's areas; their notes end in `tail`.
QByteArray canaryRoster(int first, int count, const QString &tail = {});
/// Hotline tickets (.xlsx) of canaries 0 … count - 1.
QByteArray canaryTickets(int count);

/// Looks for texts of at least four characters as UTF-8, UTF-16LE and UTF-16BE.
class RawSearch
{
public:
    explicit RawSearch(const QStringList &texts);
    /// "UTF-16LE 430111…" for each that is there.
    QStringList foundIn(const QByteArray &bytes) const;
    /// The same for every file under a folder, hidden ones too, with the file's path before it. `seen`, if
    /// given, receives the paths that were read.
    QStringList foundUnder(const QString &folder, QStringList *seen = nullptr) const;

private:
    struct Pattern
    {
        QByteArray bytes;
        QString what;
    };
    QList<Pattern> m_patterns;
    QHash<quint64, QList<int>> m_byEnd; ///< The last eight bytes → patterns.
};

/// A text as UTF-16 without a mark.
QByteArray utf16(const QString &text, bool bigEndian);

} // namespace linli::test
