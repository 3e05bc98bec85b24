#include "core/base/crashlog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <exception>
#include <string>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace linli {

namespace {

constexpr int logsKept = 10;
constexpr int deepestStack = 64;
const QString logPattern = QStringLiteral("crash-*.log");

/// What the handler needs, filled before anything can go wrong. Only the handler reads it afterwards.
struct Prepared
{
#ifdef Q_OS_WIN
    std::array<wchar_t, 1024> path;
#else
    std::array<char, 1024> path;
#endif
    size_t folderSize = 0; ///< Characters of the path before the file's name.
    long secondsEast = 0; ///< Of UTC: local time needs memory and locks.
    std::array<char, 96> program; ///< "linli-desktop 0.1.0"
};
Prepared prepared;
std::atomic_flag written = ATOMIC_FLAG_INIT; ///< std::terminate ends in SIGABRT; the first stack is the one.

/// Text built without memory from the heap; what does not fit is cut.
class Line
{
public:
    Line &text(const char *text)
    {
        while (*text && m_size < m_text.size())
            m_text[m_size++] = *text++;
        return *this;
    }
    Line &number(unsigned long long value, unsigned base = 10, int digits = 1)
    {
        std::array<char, 24> reversed;
        int count = 0;
        for (; value > 0 || count < digits; value /= base)
            reversed[size_t(count++)] = "0123456789abcdef"[value % base];
        while (count > 0 && m_size < m_text.size())
            m_text[m_size++] = reversed[size_t(--count)];
        return *this;
    }
    const char *data() const { return m_text.data(); }
    size_t size() const { return m_size; }

private:
    std::array<char, 512> m_text;
    size_t m_size = 0;
};

/// "20261124-133416"; days to a date after Howard Hinnant's civil_from_days.
Line stamp(long long seconds)
{
    const long long day = seconds / 86400 + 719468;
    const long long era = day / 146097;
    const long long ofEra = day - era * 146097;
    const long long year = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    const long long ofYear = ofEra - (365 * year + year / 4 - year / 100);
    const long long month = (5 * ofYear + 2) / 153; // From March.
    const auto put = [](long long value) { return static_cast<unsigned long long>(value); };
    const long long time = seconds % 86400;
    Line line;
    line.number(put(year + era * 400 + (month >= 10)), 10, 4).number(put(month < 10 ? month + 3 : month - 9), 10, 2);
    line.number(put(ofYear - (153 * month + 2) / 5 + 1), 10, 2).text("-");
    line.number(put(time / 3600), 10, 2).number(put(time / 60 % 60), 10, 2).number(put(time % 60), 10, 2);
    return line;
}

const char *baseName(const char *path)
{
    const char *name = path;
    for (; *path; ++path) {
        if (*path == '/' || *path == '\\')
            name = path + 1;
    }
    return name;
}

/// Appends the name of the log to the folder; the path is zero-terminated afterwards.
void nameLog()
{
    Line name;
    name.text("crash-");
    const Line when = stamp(static_cast<long long>(std::time(nullptr)) + prepared.secondsEast);
    for (size_t i = 0; i < when.size(); ++i)
        name.text(std::array<char, 2>{when.data()[i], 0}.data());
    name.text(".log");
    size_t at = prepared.folderSize;
    for (size_t i = 0; i < name.size(); ++i)
        prepared.path[at++] = name.data()[i];
    prepared.path[at] = 0;
}

#ifdef Q_OS_WIN

void put(HANDLE file, const Line &line)
{
    DWORD done = 0;
    WriteFile(file, line.data(), DWORD(line.size()), &done, nullptr);
}

/// Module and offset: no address of data, no path.
void putFrame(HANDLE file, int number, DWORD64 address)
{
    Line line;
    line.text("#").number(static_cast<unsigned long long>(number)).text(" ");
    HMODULE module = nullptr;
    std::array<char, MAX_PATH> path{};
    if (GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
            reinterpret_cast<LPCWSTR>(address), &module)
        && GetModuleFileNameA(module, path.data(), MAX_PATH - 1) > 0)
        line.text(baseName(path.data())).text("+0x").number(address - reinterpret_cast<quintptr>(module), 16);
    else
        line.text("?");
    put(file, line.text("\r\n"));
}

/// The stack of `context`, by the tables that every 64-bit module carries for its exceptions.
void putStack(HANDLE file, CONTEXT context)
{
    for (int i = 0; i < deepestStack && context.Rip != 0; ++i) {
        putFrame(file, i, context.Rip);
        DWORD64 base = 0;
        if (PRUNTIME_FUNCTION function = RtlLookupFunctionEntry(context.Rip, &base, nullptr)) {
            void *data = nullptr;
            DWORD64 frame = 0;
            RtlVirtualUnwind(UNW_FLAG_NHANDLER, base, context.Rip, function, &context, &data, &frame, nullptr);
        } else { // A function that calls nothing: its return address is on top.
            context.Rip = *reinterpret_cast<DWORD64 *>(context.Rsp);
            context.Rsp += sizeof(DWORD64);
        }
    }
}

void writeLog(const char *why, unsigned long long code, const CONTEXT &context)
{
    if (prepared.folderSize == 0 || written.test_and_set())
        return;
    nameLog();
    const HANDLE file = CreateFileW(prepared.path.data(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return;
    put(file, Line().text(prepared.program.data()).text("\r\n").text(why).text(" 0x").number(code, 16).text("\r\n"));
    putStack(file, context);
    FlushFileBuffers(file);
    CloseHandle(file);
}

void writeLog(const char *why, unsigned long long code)
{
    CONTEXT context;
    RtlCaptureContext(&context);
    writeLog(why, code, context);
}

/// Ends the process at once: what comes after us would offer to keep the memory.
void end(DWORD code)
{
    TerminateProcess(GetCurrentProcess(), code);
}

HANDLE wake = nullptr; ///< Set when a thread has crashed.
HANDLE writer = nullptr; ///< The thread that writes then: one whose stack overflowed has no room for it.
const EXCEPTION_POINTERS *crash = nullptr;

DWORD WINAPI waitForCrash(void *)
{
    WaitForSingleObject(wake, INFINITE);
    writeLog("exception", crash->ExceptionRecord->ExceptionCode, *crash->ContextRecord);
    end(crash->ExceptionRecord->ExceptionCode);
    return 0;
}

LONG WINAPI crashed(EXCEPTION_POINTERS *pointers)
{
    constexpr DWORD longest = 10'000; // ms
    crash = pointers;
    SetEvent(wake);
    WaitForSingleObject(writer, longest);
    end(pointers->ExceptionRecord->ExceptionCode);
    return EXCEPTION_EXECUTE_HANDLER;
}

constexpr DWORD abortCode = 3; // What abort() itself would end with.

void aborted(int)
{
    writeLog("SIGABRT", SIGABRT);
    end(abortCode);
}

QtMessageHandler usualMessages = nullptr;

/// qFatal() ends in a fail-fast there, which no handler sees. Its text may name anything and is not kept.
void messageCame(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg) {
        writeLog("fatal", 0);
        end(abortCode);
    }
    usualMessages(type, context, text);
}

void catchSignals()
{
    constexpr SIZE_T stack = 256 * 1024;
    wake = CreateEventW(nullptr, FALSE, FALSE, nullptr);
    writer = CreateThread(nullptr, stack, waitForCrash, nullptr, STACK_SIZE_PARAM_IS_A_RESERVATION, nullptr);
    SetUnhandledExceptionFilter(crashed);
    std::signal(SIGABRT, aborted); // abort() is no exception to Windows.
    usualMessages = qInstallMessageHandler(messageCame);
    ULONG room = 32 * 1024; // For the filter itself, of a stack that overflowed.
    SetThreadStackGuarantee(&room);
}

#else

void put(int file, const Line &line)
{
    for (size_t done = 0; done < line.size();) {
        const ssize_t count = write(file, line.data() + done, line.size() - done);
        if (count <= 0)
            return;
        done += size_t(count);
    }
}

/// Module and offset, and the symbol where the module names it: no address of data, no path.
void putFrame(int file, int number, void *address)
{
    Line line;
    line.text("#").number(static_cast<unsigned long long>(number)).text(" ");
    Dl_info info;
    if (dladdr(address, &info) && info.dli_fname) {
        const auto at = reinterpret_cast<quintptr>(address);
        line.text(baseName(info.dli_fname)).text("+0x").number(at - reinterpret_cast<quintptr>(info.dli_fbase), 16);
        if (info.dli_sname)
            line.text(" ").text(info.dli_sname).text("+0x").number(at - reinterpret_cast<quintptr>(info.dli_saddr), 16);
    } else {
        line.text("?");
    }
    put(file, line.text("\n"));
}

void writeLog(const char *why, unsigned long long code)
{
    if (prepared.folderSize == 0 || written.test_and_set())
        return;
    alarm(10); // A handler that waits for a lock of the crashed thread must not wait for ever.
    nameLog();
    const int file = open(prepared.path.data(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    put(file, Line().text(prepared.program.data()).text("\n").text(why).text(" ").number(code).text("\n"));
    void *frames[deepestStack];
    const int count = backtrace(frames, deepestStack);
    for (int i = 0; i < count; ++i)
        putFrame(file, i, frames[i]);
    fsync(file);
    close(file);
}

const char *nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV";
    case SIGABRT:
        return "SIGABRT";
    case SIGFPE:
        return "SIGFPE";
    case SIGBUS:
        return "SIGBUS";
    default:
        return "SIGILL";
    }
}

void crashed(int signal)
{
    writeLog(nameOf(signal), static_cast<unsigned long long>(signal));
    raise(signal); // SA_RESETHAND: the default action, as soon as this returns.
}

void catchSignals()
{
    void *frame = nullptr;
    backtrace(&frame, 1); // The first call loads libgcc, which needs memory.
    alignas(16) static std::array<char, 64 * 1024> ownStack; // A stack that overflowed has no room for the handler.
    stack_t stack{};
    stack.ss_sp = ownStack.data();
    stack.ss_size = ownStack.size();
    sigaltstack(&stack, nullptr);
    struct sigaction action{};
    action.sa_handler = crashed;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_ONSTACK);
    sigfillset(&action.sa_mask); // Being told to end must not cut the log short; its own alarm may.
    sigdelset(&action.sa_mask, SIGALRM);
    for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGBUS, SIGILL})
        sigaction(signal, &action, nullptr);
}

#endif

[[noreturn]] void terminated()
{
    writeLog("terminate", 0);
    std::abort();
}

QStringList logsIn(const QString &folder)
{
    return QDir(folder).entryList({logPattern}, QDir::Files, QDir::Name | QDir::Reversed); // The newest first.
}

bool preparePath(const QString &folder)
{
    const QString start = QDir::toNativeSeparators(folder + u'/');
#ifdef Q_OS_WIN
    const std::wstring text = start.toStdWString();
#else
    const QByteArray text = QFile::encodeName(start);
#endif
    const auto size = size_t(text.size());
    if (size + 64 > prepared.path.size())
        return false;
    std::copy_n(text.data(), size, prepared.path.data());
    prepared.folderSize = size;
    return true;
}

} // namespace

QString crashFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/crashes");
}

void installCrashLog(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return;
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString &old : logsIn(folder).mid(logsKept))
        QFile::remove(folder + u'/' + old);
    if (!preparePath(folder))
        return;
    const QByteArray program = QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName().toUtf8() + ' ' + LINLI_VERSION;
    std::strncpy(prepared.program.data(), program.constData(), prepared.program.size() - 1);
    prepared.secondsEast = QDateTime::currentDateTime().offsetFromUtc();
    std::set_terminate(terminated);
    catchSignals();
}

QString newestCrashLog(const QString &folder)
{
    const QStringList logs = logsIn(folder);
    return logs.isEmpty() ? QString() : folder + u'/' + logs.first();
}

} // namespace linli
