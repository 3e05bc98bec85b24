#include "core/imports/readers/xlsreader.h"

#include "core/imports/readers/cellvalue.h"
#include "core/imports/readers/readerrors.h"
#include "core/imports/readers/xlsprotocol.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QtEndian>

namespace linli {

namespace {

constexpr int pollMs = 100;

/// Ends the process with the scope, however it is left.
class Helper
{
public:
    bool start(const QString &program, const QStringList &arguments)
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(program, arguments, QIODevice::ReadOnly);
        return m_process.waitForStarted(10000);
    }
    ~Helper()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished(5000);
        }
    }
    /// What has come since; empty when nothing came for a moment.
    QByteArray take()
    {
        if (m_process.bytesAvailable() == 0)
            m_process.waitForReadyRead(pollMs);
        return m_process.readAllStandardOutput();
    }
    bool ended() const
    {
        return m_process.state() == QProcess::NotRunning && m_process.bytesAvailable() == 0;
    }

private:
    QProcess m_process;
};

enum class Cut { More, Stopped, Broken };

/// Takes whole frames off the front of `buffer`.
Cut cutFrames(QByteArray &buffer, const std::function<bool(const QByteArray &)> &frame)
{
    qsizetype at = 0;
    Cut result = Cut::More;
    while (buffer.size() - at >= 4 && result == Cut::More) {
        const quint32 length = qFromBigEndian<quint32>(buffer.constData() + at);
        if (length == 0 || length > xls::longestFrame)
            return Cut::Broken;
        if (buffer.size() - at - 4 < qsizetype(length))
            break;
        if (!frame(buffer.mid(at + 4, qsizetype(length))))
            result = Cut::Stopped;
        at += 4 + qsizetype(length);
    }
    buffer.remove(0, at);
    return result;
}

bool readCell(QDataStream &in, Cell &cell)
{
    quint8 kind = 0;
    in >> kind;
    if (kind == quint8(xls::Value::Number)) {
        double value = 0;
        in >> value;
        setNumber(cell, value);
    } else if (kind == quint8(xls::Value::Text) || kind == quint8(xls::Value::Date)) {
        QString text;
        in >> text;
        setText(cell, text);
        if (kind == quint8(xls::Value::Date) && !cell.isEmpty())
            cell.kind = Cell::Kind::Date;
    }
    return in.status() == QDataStream::Ok && kind <= quint8(xls::Value::Date);
}

/// The row of a Line frame, its tag already taken; false when it makes no sense.
bool readLine(QDataStream &in, const ReadLimits &limits, int &number, SheetRow &row)
{
    quint32 line = 0;
    quint32 count = 0;
    in >> line >> count;
    if (in.status() != QDataStream::Ok || line < 1 || line > quint32(limits.rows)
        || count > quint32(limits.columns))
        return false;
    number = int(line);
    row.clear();
    row.resize(qsizetype(count));
    for (Cell &cell : row) {
        if (!readCell(in, cell) || cell.text.size() > limits.cellCharacters)
            return false;
    }
    return true;
}

} // namespace

QString XlsReader::helperPath()
{
    const QString named = qEnvironmentVariable("LINLI_XLS_HELPER");
    if (!named.isEmpty())
        return QFileInfo(named).isExecutable() ? named : QString();
    const QString here = QCoreApplication::applicationDirPath();
    QString name = QStringLiteral("/linli-xls");
#ifdef Q_OS_WIN
    name += QStringLiteral(".exe");
#endif
    // Beside the program, where an installed Linli keeps it, and in the build tree.
    for (const QString &folder : {here, here + QStringLiteral("/../libexec/linli"), here + QStringLiteral("/../app")}) {
        if (QFileInfo(folder + name).isExecutable())
            return folder + name;
    }
    return {};
}

Result<void> XlsReader::run(
    const QStringList &arguments, const Frame &frame, const ReadControl &control) const
{
    const QString program = helperPath();
    Helper helper;
    if (program.isEmpty() || !helper.start(program, arguments))
        return readerrors::helperMissing();
    std::optional<Error> failure;
    bool ended = false;
    const auto examine = [&](const QByteArray &bytes) {
        const auto tag = xls::Tag(bytes.front());
        if (tag == xls::Tag::End)
            ended = true;
        else if (tag == xls::Tag::Failure)
            failure = bytes.size() == 2 && bytes[1] == char(xls::FailureKind::Password)
                ? readerrors::passwordProtected()
                : readerrors::binaryUnreadable();
        else
            return frame(bytes);
        return false;
    };
    QByteArray buffer;
    QElapsedTimer silence;
    silence.start();
    while (!helper.ended()) {
        if (control.cancelled && control.cancelled->load())
            return readerrors::cancelled();
        const QByteArray bytes = helper.take();
        if (bytes.isEmpty() && silence.elapsed() > m_limits.helperSilenceMs)
            return readerrors::binaryUnreadable();
        if (bytes.isEmpty())
            continue;
        buffer += bytes;
        const Cut cut = cutFrames(buffer, examine);
        if (failure)
            return *failure;
        if (cut == Cut::Stopped)
            return success();
        if (cut == Cut::Broken)
            break;
        silence.restart(); // after the frames: their taker may have been slow, not the helper
    }
    return readerrors::binaryUnreadable(); // it went away without its last word
}

Result<std::unique_ptr<SheetReader>> XlsReader::open(const QString &path, const ReadLimits &limits)
{
    if (QFileInfo(path).size() > limits.binaryBytes)
        return readerrors::tooLarge();
    std::unique_ptr<XlsReader> reader(new XlsReader(QFileInfo(path).absoluteFilePath(), limits));
    LINLI_TRY(reader->run({QStringLiteral("sheets"), reader->m_path},
        [&](const QByteArray &bytes) {
            QDataStream in(bytes);
            in.setVersion(xls::streamVersion);
            quint8 tag = 0;
            QStringList names;
            in >> tag >> names;
            if (tag == quint8(xls::Tag::Sheets) && in.status() == QDataStream::Ok) {
                for (const QString &name : std::as_const(names))
                    reader->m_sheets.append({name, false});
            }
            return true;
        },
        {}));
    if (reader->m_sheets.isEmpty())
        return readerrors::binaryUnreadable();
    return std::unique_ptr<SheetReader>(std::move(reader));
}

Result<void> XlsReader::read(int sheet, const RowCallback &row, const ReadControl &control)
{
    if (!hasSheet(sheet))
        return readerrors::noSuchSheet();
    bool broken = false;
    int last = 0;
    LINLI_TRY(run(
        {QStringLiteral("rows"), m_path, QString::number(sheet)},
        [&](const QByteArray &bytes) {
            QDataStream in(bytes);
            in.setVersion(xls::streamVersion);
            quint8 tag = 0;
            in >> tag;
            int number = 0;
            SheetRow cells;
            broken =
                tag != quint8(xls::Tag::Line) || !readLine(in, m_limits, number, cells) || number <= last;
            if (broken)
                return false;
            last = number;
            while (!cells.isEmpty() && cells.last().isEmpty())
                cells.removeLast();
            return cells.isEmpty() || row(number, cells);
        },
        control));
    if (broken)
        return readerrors::binaryUnreadable();
    return success();
}

} // namespace linli
