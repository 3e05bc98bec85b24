// Dies on purpose: `crasher FOLDER HOW CANARY`. The canary lies in the arguments and in memory while it does.
#include "core/base/crashlog.h"
#include "core/crypto/coredumps.h"

#include <QCoreApplication>

#include <csignal>
#include <stdexcept>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace {

volatile bool goDeeper = true;

/// Recursion that no optimiser may turn into a loop.
[[gnu::noinline]] int deeper(volatile char *above)
{
    volatile char room[4096];
    room[0] = above ? above[0] : 'x';
    return goDeeper ? deeper(room) + room[0] : 0;
}

[[gnu::noinline]] int die(const QString &how, const QString &canary)
{
    if (how == u"throw")
        throw std::runtime_error(canary.toStdString());
    if (how == u"abort")
        qFatal("%s", qPrintable(canary));
    if (how == u"overflow")
        return deeper(nullptr);
#ifdef Q_OS_WIN
    RaiseException(how == u"fpe" ? EXCEPTION_INT_DIVIDE_BY_ZERO : EXCEPTION_ACCESS_VIOLATION, 0, 0, nullptr);
#else
    for (const auto &[name, signal] : {std::pair{u"segv", SIGSEGV}, {u"fpe", SIGFPE}, {u"bus", SIGBUS}, {u"ill", SIGILL}}) {
        if (how == QStringView(name))
            return std::raise(signal);
    }
#endif
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    linli::keepOutOfCoreDumps();
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    linli::installCrashLog(arguments.value(1));
    return die(arguments.value(2), arguments.value(3));
}
