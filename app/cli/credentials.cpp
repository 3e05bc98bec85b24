#include "app/cli/credentials.h"

#include "core/base/text.h"
#include "core/crypto/passwordkey.h"

#include <QFile>

#include <array>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace linli::cli {

namespace {

bool hasTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

/// Turns the terminal's echo off while it lives.
class NoEcho
{
public:
#ifdef Q_OS_WIN
    NoEcho()
    {
        GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &m_mode);
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_mode & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~NoEcho() { SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_mode); }

private:
    DWORD m_mode = 0;
#else
    NoEcho()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~NoEcho() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }

private:
    termios m_before{};
#endif
};

void ask(const QString &prompt)
{
    std::fputs(prompt.toUtf8().constData(), stderr);
    std::fflush(stderr);
}

/// A line of UTF-8; what a Windows console is typed into comes as UTF-16, whatever its code page says.
QByteArray readLine()
{
#ifdef Q_OS_WIN
    std::array<wchar_t, 1024> typed;
    DWORD units = 0;
    if (hasTerminal() && ReadConsoleW(GetStdHandle(STD_INPUT_HANDLE), typed.data(), DWORD(typed.size()), &units, nullptr)) {
        QByteArray line = QStringView(typed.data(), qsizetype(units)).toUtf8();
        typed.fill(0);
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        return line;
    }
#endif
    QByteArray line;
    for (int next = std::fgetc(stdin); next != EOF && next != '\n'; next = std::fgetc(stdin))
        line.append(char(next));
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

Result<Secret> readPasswordFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, translate("cli", "The password file can't be read. Check the path.")};
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.startsWith("\xEF\xBB\xBF")) // What a Windows editor puts before the text.
        line.remove(0, 3);
    if (line.isEmpty())
        return Error{ErrorKind::Invalid, translate("cli", "The password file's first line is empty.")};
    Secret password = passwordOf(QString::fromUtf8(line));
    line.fill('\0');
    return password;
}

Result<Secret> readPassword(const QString &path, const QString &prompt)
{
    if (!path.isEmpty())
        return readPasswordFile(path);
    if (!hasTerminal())
        return Error{ErrorKind::Invalid,
            translate("cli", "No password is given. Give --password-file FILE, or set LINLI_PASSWORD_FILE.")};
    ask(prompt);
    QByteArray line;
    {
        const NoEcho quiet;
        line = readLine();
    }
    ask(QStringLiteral("\n"));
    Secret password = passwordOf(QString::fromUtf8(line));
    line.fill('\0');
    return password;
}

Result<Credentials> readCredentials(const SignInOptions &options)
{
    Credentials credentials{options.user, {}};
    if (credentials.name.isEmpty()) {
        if (!hasTerminal())
            return Error{ErrorKind::Invalid,
                translate("cli", "No account is named. Give --user NAME, or set LINLI_USER.")};
        ask(translate("cli", "Account: "));
        credentials.name = QString::fromUtf8(readLine()).trimmed();
    }
    LINLI_ASSIGN(credentials.password, readPassword(options.passwordFile, translate("cli", "Password: ")));
    return credentials;
}

} // namespace linli::cli
