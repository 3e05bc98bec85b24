// linli-xls: reads an .xls with freexl and writes it as frames (core/imports/readers/xlsprotocol.h) to
// standard output. A process of its own, since freexl crashes on some damaged files; Linli starts it, people
// do not.
#include "core/imports/readers/xlsprotocol.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>
#include <QStringList>
#include <QTemporaryFile>
#include <QtEndian>

#include <freexl.h>

#include <cstdio>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#else
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#endif

using namespace linli;

namespace {

/// A damaged file may ask for any amount of memory or time; the system says no then.
void limitResources()
{
#if defined(Q_OS_UNIX) && !defined(__SANITIZE_ADDRESS__)
    const rlimit memory{rlim_t(1) << 30, rlim_t(1) << 30};
    setrlimit(RLIMIT_AS, &memory);
#endif
#ifdef Q_OS_UNIX
    const rlimit seconds{60, 60};
    setrlimit(RLIMIT_CPU, &seconds);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none); // a memory image would hold residents' data
#else
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); // no report with residents' data in it
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_PROCESS_TIME;
    limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = 60LL * 10'000'000; // in 100 ns
    limits.ProcessMemoryLimit = SIZE_T(1) << 30;
    const HANDLE job = CreateJobObjectW(nullptr, nullptr); // lives as long as the process
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    AssignProcessToJobObject(job, GetCurrentProcess());
#endif
}

class Output
{
public:
    Output()
    {
#ifdef Q_OS_WIN
        _setmode(_fileno(stdout), _O_BINARY);
#endif
    }

    void frame(const QByteArray &bytes)
    {
        const quint32 length = qToBigEndian(quint32(bytes.size()));
        std::fwrite(&length, sizeof length, 1, stdout);
        std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    }
    void end()
    {
        frame(QByteArray(1, char(xls::Tag::End)));
        std::fflush(stdout);
    }
    int failure(xls::FailureKind kind)
    {
        const char bytes[] = {char(xls::Tag::Failure), char(kind)};
        frame(QByteArray(bytes, 2));
        std::fflush(stdout);
        return 1;
    }
};

class Book
{
public:
    ~Book()
    {
        if (m_handle)
            freexl_close(m_handle);
    }

    /// Whether the file can be opened, or why not.
    std::optional<xls::FailureKind> open(const QByteArray &path)
    {
        if (freexl_open_info(path.constData(), &m_handle) == FREEXL_OK) {
            unsigned int locked = 0;
            freexl_get_info(m_handle, FREEXL_BIFF_PASSWORD, &locked);
            if (locked == FREEXL_BIFF_OBFUSCATED)
                return xls::FailureKind::Password;
            freexl_close(m_handle);
        }
        m_handle = nullptr;
        if (freexl_open(path.constData(), &m_handle) != FREEXL_OK)
            return xls::FailureKind::Unreadable;
        return {};
    }

    QStringList sheetNames() const
    {
        unsigned int count = 0;
        freexl_get_info(m_handle, FREEXL_BIFF_SHEET_COUNT, &count);
        QStringList names;
        for (unsigned int i = 0; i < qMin(count, 4096u); ++i) {
            const char *name = nullptr;
            if (freexl_get_worksheet_name(m_handle, static_cast<unsigned short>(i), &name) == FREEXL_OK)
                names.append(QString::fromUtf8(name));
        }
        return names;
    }

    bool writeRows(unsigned short sheet, Output &output) const
    {
        unsigned int rows = 0;
        unsigned short columns = 0;
        if (freexl_select_active_worksheet(m_handle, sheet) != FREEXL_OK
            || freexl_worksheet_dimensions(m_handle, &rows, &columns) != FREEXL_OK)
            return false;
        for (unsigned int row = 0; row < rows; ++row) {
            QByteArray bytes;
            QDataStream out(&bytes, QIODevice::WriteOnly);
            out.setVersion(xls::streamVersion);
            out << quint8(xls::Tag::Line) << quint32(row + 1) << quint32(columns);
            for (unsigned short column = 0; column < columns; ++column)
                writeCell(out, row, column);
            output.frame(bytes);
        }
        return true;
    }

private:
    void writeCell(QDataStream &out, unsigned int row, unsigned short column) const
    {
        FreeXL_CellValue cell;
        cell.type = FREEXL_CELL_NULL;
        if (freexl_get_cell_value(m_handle, row, column, &cell) != FREEXL_OK)
            cell.type = FREEXL_CELL_NULL;
        switch (cell.type) {
        case FREEXL_CELL_INT:
            out << quint8(xls::Value::Number) << double(cell.value.int_value);
            break;
        case FREEXL_CELL_DOUBLE:
            out << quint8(xls::Value::Number) << cell.value.double_value;
            break;
        case FREEXL_CELL_DATE:
        case FREEXL_CELL_DATETIME:
            out << quint8(xls::Value::Date) << QString::fromUtf8(cell.value.text_value);
            break;
        case FREEXL_CELL_TEXT:
        case FREEXL_CELL_SST_TEXT:
        case FREEXL_CELL_TIME:
            out << quint8(xls::Value::Text) << QString::fromUtf8(cell.value.text_value);
            break;
        default:
            out << quint8(xls::Value::None);
        }
    }

    const void *m_handle = nullptr;
};

/// A path that freexl's fopen understands: on Windows only plain letters are safe, so others are copied.
QByteArray plainPath(const QString &path, QTemporaryFile &copy)
{
#ifdef Q_OS_WIN
    QFile file(path);
    if (QString::fromLatin1(path.toLatin1()) != path && file.open(QIODevice::ReadOnly) && copy.open()) {
        copy.write(file.readAll());
        copy.close();
        return copy.fileName().toLocal8Bit();
    }
#else
    Q_UNUSED(copy)
#endif
    return QFile::encodeName(path);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool listing = arguments.size() == 3 && arguments[1] == u"sheets";
    const bool reading = arguments.size() == 4 && arguments[1] == u"rows";
    if (!listing && !reading) {
        std::fputs("linli-xls is started by Linli to read .xls files.\n", stderr);
        return 2;
    }
    limitResources();
    Output output;
    QTemporaryFile copy;
    Book book;
    if (const auto failure = book.open(plainPath(arguments[2], copy)))
        return output.failure(*failure);
    if (listing) {
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        out.setVersion(xls::streamVersion);
        out << quint8(xls::Tag::Sheets) << book.sheetNames();
        output.frame(bytes);
    } else if (!book.writeRows(arguments[3].toUShort(), output)) {
        return output.failure(xls::FailureKind::Unreadable);
    }
    output.end();
    return 0;
}
