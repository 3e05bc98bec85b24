#include "core/spreadsheet/workbookwriter.h"

#include "core/base/text.h"
#include "core/spreadsheet/workbookimpl.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <filesystem>

namespace linli {

namespace {

Error cannotWrite()
{
    return {ErrorKind::Io,
        translate("spreadsheet",
            "The spreadsheet can't be written. Check that the folder exists and the disk has room.")};
}

Error cannotReplace()
{
    return {ErrorKind::Io,
        translate("spreadsheet",
            "The spreadsheet can't be put in its place. If the file is open in another program, close it "
            "there, or choose another name.")};
}

/// libxlsxwriter opens files by narrow names, which garbles on Windows what its code page lacks.
bool survivesNarrowing(const QString &path)
{
    return QFile::decodeName(QFile::encodeName(path)) == path;
}

std::unique_ptr<QTemporaryDir> privateFolder(const QString &target)
{
    const QString place = QFileInfo(target).absolutePath();
    if (!QFileInfo(place).isDir())
        return nullptr;
    const QString stem = QStringLiteral("/.linli-XXXXXX");
    auto folder =
        std::make_unique<QTemporaryDir>((survivesNarrowing(place) ? place : QDir::tempPath()) + stem);
    return folder->isValid() ? std::move(folder) : nullptr;
}

std::filesystem::path nativePath(const QString &path)
{
#ifdef Q_OS_WIN
    return std::filesystem::path(path.toStdWString());
#else
    return std::filesystem::path(QFile::encodeName(path).toStdString());
#endif
}

/// Takes the place of `target` in one step, so that a reader sees the old file or the new one.
bool moveOver(const QString &file, const QString &target)
{
    if (const QFileInfo there(target); there.exists() && !there.isFile())
        return false; // A device or a pipe would be gone.
    std::error_code error;
    std::filesystem::rename(nativePath(file), nativePath(target), error);
    if (!error)
        return true;
    // Another volume, or a file that is held open: copy beside the target first.
    const QString beside = target + QStringLiteral(".part");
    QFile::remove(beside);
    if (!QFile::copy(file, beside)) {
        QFile::remove(beside);
        return false;
    }
    std::filesystem::rename(nativePath(beside), nativePath(target), error);
    if (error)
        QFile::remove(beside);
    return !error;
}

QString sheetName(const QString &wanted)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\]"));
    QString name = wanted;
    name.replace(forbidden, QStringLiteral(" "));
    name = name.left(31).trimmed();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name;
}

} // namespace

WorkbookWriter::Impl::~Impl()
{
    // Abandoned: closing is the only way to free what libxlsxwriter holds; the folder goes with it.
    if (book)
        (void)workbook_close(book);
}

WorkbookWriter::WorkbookWriter(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

WorkbookWriter::WorkbookWriter(WorkbookWriter &&) noexcept = default;
WorkbookWriter::~WorkbookWriter() = default;

Result<WorkbookWriter> WorkbookWriter::begin(const QString &path)
{
    auto impl = std::make_unique<Impl>();
    impl->target = path;
    impl->folder = privateFolder(path);
    if (!impl->folder)
        return cannotWrite();
    impl->file = impl->folder->filePath(QStringLiteral("book.xlsx"));
    impl->narrowFolder = QFile::encodeName(impl->folder->path());
    lxw_workbook_options options = {};
    options.tmpdir = impl->narrowFolder.data();
    options.use_zip64 = LXW_FALSE;
    impl->book = workbook_new_opt(QFile::encodeName(impl->file).constData(), &options);
    if (!impl->book)
        return cannotWrite();
    return WorkbookWriter(std::move(impl));
}

SheetWriter WorkbookWriter::addSheet(const QString &name, SheetMode mode)
{
    auto state = std::make_unique<SheetWriter::State>();
    state->book = m_impl.get();
    state->name = sheetName(name);
    // A new sheet takes its mode from the workbook's options, so one workbook can hold both kinds.
    m_impl->book->options.constant_memory = mode == SheetMode::List ? LXW_TRUE : LXW_FALSE;
    state->sheet = workbook_add_worksheet(m_impl->book, state->name.toUtf8().constData());
    if (!state->sheet) { // A name used before: libxlsxwriter finds another.
        state->sheet = workbook_add_worksheet(m_impl->book, nullptr);
        state->name = QString::fromUtf8(state->sheet ? state->sheet->name : "");
    }
    if (!state->sheet) {
        state->note(LXW_ERROR_MEMORY_MALLOC_FAILED);
    } else {
        constexpr uint8_t a4 = 9;
        worksheet_set_paper(state->sheet, a4);
        worksheet_set_landscape(state->sheet);
        worksheet_fit_to_pages(state->sheet, 1, 0);
        worksheet_set_margins(state->sheet, 0.4, 0.4, 0.5, 0.5);
        state->note(worksheet_set_footer(state->sheet, "&C&P / &N"));
    }
    m_impl->sheets.push_back(std::move(state));
    return SheetWriter(m_impl->sheets.back().get());
}

Result<void> WorkbookWriter::finish()
{
    Impl &impl = *m_impl;
    const lxw_error closed = workbook_close(std::exchange(impl.book, nullptr));
    if (closed != LXW_NO_ERROR)
        return cannotWrite();
    if (impl.firstError != LXW_NO_ERROR)
        return Error{ErrorKind::Broken,
            translate("spreadsheet", "The spreadsheet could not be made (libxlsxwriter: %1).")
                .arg(QString::fromUtf8(lxw_strerror(impl.firstError)))};
    if (!isWholeWorkbook(impl.file))
        return cannotWrite();
    if (!moveOver(impl.file, impl.target))
        return cannotReplace();
    return success();
}

} // namespace linli
