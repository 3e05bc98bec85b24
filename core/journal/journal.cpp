#include "core/journal/journal.h"

#include "core/base/text.h"

#include <QCborStreamWriter>
#include <QJsonArray>
#include <QJsonDocument>

#include <sodium.h>

namespace linli {

namespace {

const QString headerColumns =
    QStringLiteral("replica, sequence, hlc, actor, sentence, arguments, undo_of, row_count");

QString argumentsText(const QStringList &arguments)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact));
}

QStringList argumentsOf(const QString &text)
{
    QStringList arguments;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array)
        arguments.append(value.toString());
    return arguments;
}

EntryHeader headerOf(const Row &row)
{
    EntryHeader header{row.integer(0), row.integer(1), row.integer(2), row.text(3),
        {row.text(4), argumentsOf(row.text(5))}, std::nullopt, row.integer(7)};
    if (!row.isNull(6))
        header.undoOf = row.integer(6);
    return header;
}

QByteArray headerBytes(const EntryHeader &header)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(8);
    writer.append(header.replica);
    writer.append(header.sequence);
    writer.append(header.hlc);
    writer.append(QStringView(header.actor));
    writer.append(QStringView(header.sentence.text));
    writer.append(QStringView(argumentsText(header.sentence.arguments)));
    writer.append(header.undoOf.value_or(0));
    writer.append(header.rowCount);
    writer.endArray();
    return bytes;
}

/// The change a payload column tells of; nothing where the law blanked it or the viewer holds no keys.
Result<std::optional<RowChange>> changeOf(const QByteArray &payload)
{
    if (payload.isEmpty())
        return std::optional<RowChange>();
    LINLI_ASSIGN(RowChange change, decodeRowChange(plaintextOf(payload)));
    return std::optional(std::move(change));
}

} // namespace

Place payloadPlace(qint64 replica, qint64 sequence, qint64 ordinal)
{
    return {QStringLiteral("journal_row"), QStringLiteral("%1.%2").arg(replica).arg(sequence), ordinal};
}

struct EntryWriter::Hashing
{
    crypto_generichash_state state;

    Hashing() { crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES); }
    void update(const QByteArray &bytes)
    {
        crypto_generichash_update(
            &state, reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
    }
    QByteArray result()
    {
        QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
        crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()));
        return hash;
    }
};

QDateTime EntryHeader::at() const
{
    return QDateTime::fromMSecsSinceEpoch(hlc >> 16, Qt::UTC);
}

EntryWriter::EntryWriter(Database &db, qint64 replica)
    : m_db(db)
    , m_hashing(std::make_unique<Hashing>())
{
    m_header.replica = replica;
}

EntryWriter::~EntryWriter() = default;

Result<void> EntryWriter::begin(const QDateTime &now)
{
    m_header.sequence = 1;
    qint64 lastHlc = 0;
    LINLI_TRY(m_db.each(
        QStringLiteral(
            "SELECT sequence, hlc, hash FROM journal_entry WHERE replica = ? ORDER BY sequence DESC LIMIT 1"),
        {m_header.replica}, [&](const Row &row) {
            m_header.sequence = row.integer(0) + 1;
            lastHlc = row.integer(1);
            m_previous = row.blob(2);
        }));
    if (m_previous.isNull())
        m_previous = QByteArray("");
    m_header.hlc = std::max(now.toMSecsSinceEpoch() << 16, lastHlc + 1);
    return success();
}

Result<void> EntryWriter::add(const RowChange &change)
{
    const QByteArray payload = saltedPayload(encode(change));
    const QByteArray hash = payloadHash(payload);
    m_hashing->update(hash);
    if (!m_db.viewer().vault)
        return Error{ErrorKind::Denied,
            translate("journal", "Your account holds no key to this ledger's records; nothing was changed.")};
    const QByteArray sealed =
        m_db.viewer().vault->seal(payloadPlace(m_header.replica, m_header.sequence, m_header.rowCount), payload);
    return m_db.exec(
        QStringLiteral(
            "INSERT INTO journal_row (replica, sequence, ordinal, table_name, row_id, payload, hash) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {m_header.replica, m_header.sequence, m_header.rowCount++, change.table, change.id, sealed, hash});
}

Result<qint64> EntryWriter::finish(
    const QString &actor, const Sentence &sentence, std::optional<qint64> undoOf)
{
    m_header.actor = actor;
    m_header.sentence = sentence;
    m_header.undoOf = undoOf;
    m_hashing->update(m_previous);
    m_hashing->update(headerBytes(m_header));
    LINLI_TRY(m_db.exec(
        QStringLiteral(
            "INSERT INTO journal_entry (%1, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .arg(headerColumns),
        {m_header.replica, m_header.sequence, m_header.hlc, actor, sentence.text,
            argumentsText(sentence.arguments),
            undoOf ? QVariant(*undoOf) : QVariant(QMetaType::fromType<qint64>()), m_header.rowCount,
            m_previous, m_hashing->result()}));
    return m_header.sequence;
}

Result<void> journalEntries(Database &db, const QString &rest, const QVariantList &values,
    const std::function<void(const EntryHeader &)> &visit)
{
    return db.each(QStringLiteral("SELECT %1 FROM journal_entry e %2").arg(headerColumns, rest), values,
        [&](const Row &row) { visit(headerOf(row)); });
}

Result<QList<EntryHeader>> journalLog(Database &db, qint64 beforeSequence, int limit)
{
    QList<EntryHeader> entries;
    const qint64 before = beforeSequence > 0 ? beforeSequence : std::numeric_limits<qint64>::max();
    LINLI_TRY(db.each(
        QStringLiteral("SELECT %1 FROM journal_entry WHERE sequence < ? ORDER BY sequence DESC LIMIT ?")
            .arg(headerColumns),
        {before, limit}, [&](const Row &row) { entries.append(headerOf(row)); }));
    return entries;
}

Result<QList<HistoryItem>> historyOf(Database &db, const QString &table, qint64 id)
{
    QList<HistoryItem> items;
    std::optional<Error> broken;
    LINLI_TRY(db.each(
        QStringLiteral(
            "SELECT e.replica, e.sequence, e.hlc, e.actor, e.sentence, e.arguments, e.undo_of, e.row_count, "
            "r.payload, r.ordinal "
            "FROM journal_row r JOIN journal_entry e ON e.replica = r.replica AND e.sequence = r.sequence "
            "WHERE r.table_name = ? AND r.row_id = ? ORDER BY e.hlc DESC, r.ordinal DESC"),
        {table, id}, [&](const Row &row) {
            const EntryHeader header = headerOf(row);
            const auto change =
                changeOf(row.openedBlob(8, payloadPlace(header.replica, header.sequence, row.integer(9))));
            if (!change.ok())
                broken = change.error();
            else if (*change)
                items.append({header, **change});
        }));
    if (broken)
        return *broken;
    return items;
}

Result<QList<RowChange>> rowsOf(Database &db, qint64 replica, qint64 sequence)
{
    QList<RowChange> changes;
    std::optional<Error> broken;
    LINLI_TRY(db.each(
        QStringLiteral(
            "SELECT payload, ordinal FROM journal_row WHERE replica = ? AND sequence = ? ORDER BY ordinal"),
        {replica, sequence}, [&](const Row &row) {
            const auto change = changeOf(row.openedBlob(0, payloadPlace(replica, sequence, row.integer(1))));
            if (!change.ok())
                broken = change.error();
            else if (*change)
                changes.append(**change);
        }));
    if (broken)
        return *broken;
    return changes;
}

namespace {

/// Takes up the row hashes of an entry in their order, and counts them. Without a key only the hashes are
/// checked; with one also that each payload still belongs to its hash: false when one does not.
Result<bool> hashRows(Database &db, const EntryHeader &entry, EntryWriter::Hashing &hashing, qint64 &count)
{
    bool whole = true;
    const auto &vault = db.viewer().vault;
    LINLI_TRY(db.each(
        QStringLiteral(
            "SELECT payload, hash, ordinal FROM journal_row WHERE replica = ? AND sequence = ? ORDER BY ordinal"),
        {entry.replica, entry.sequence}, [&](const Row &row) {
            ++count;
            hashing.update(row.blob(1));
            if (row.isNull(0) || !vault)
                return;
            const auto payload = vault->open(payloadPlace(entry.replica, entry.sequence, row.integer(2)), row.blob(0));
            whole = whole && payload.ok() && payloadHash(*payload) == row.blob(1);
        }));
    return whole;
}

} // namespace

Result<QString> verifyChain(Database &db)
{
    QString problem;
    QHash<qint64, QPair<qint64, QByteArray>> heads; // replica → last sequence and hash
    std::optional<Error> failed;
    const auto report = [&](const EntryHeader &entry, const QString &what) {
        if (problem.isEmpty())
            problem =
                translate("journal", "Entry %1 of the change history: %2").arg(entry.sequence).arg(what);
    };
    LINLI_TRY(
        db.each(QStringLiteral("SELECT %1, previous_hash, hash FROM journal_entry ORDER BY replica, sequence")
                    .arg(headerColumns),
            {}, [&](const Row &row) {
                if (failed || !problem.isEmpty())
                    return;
                const EntryHeader entry = headerOf(row);
                const auto head = heads.value(entry.replica, {0, QByteArray("")});
                if (entry.sequence != head.first + 1 || row.blob(8) != head.second)
                    report(entry, translate("journal", "the entry before it is missing or was changed."));
                EntryWriter::Hashing hashing;
                qint64 count = 0;
                const auto read = hashRows(db, entry, hashing, count);
                if (!read.ok())
                    failed = read.error();
                else if (!*read)
                    report(entry, translate("journal", "a row of it was changed afterwards."));
                if (count != entry.rowCount)
                    report(entry, translate("journal", "rows of it are missing."));
                hashing.update(row.blob(8));
                hashing.update(headerBytes(entry));
                if (hashing.result() != row.blob(9))
                    report(entry, translate("journal", "its header was changed afterwards."));
                heads[entry.replica] = {entry.sequence, row.blob(9)};
            }));
    if (failed)
        return *failed;
    return problem;
}

} // namespace linli
