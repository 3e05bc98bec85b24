#include "tests/support/postgres.h"

#include <stdexcept>

#ifdef Q_OS_WIN

QString linli::test::freshPostgres()
{
    throw std::runtime_error("no PostgreSQL runs beside the tests on Windows: leave out [postgres]");
}

#else

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <unistd.h>

namespace linli::test {

namespace {

class Server
{
public:
    Server()
    {
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        if (found.isEmpty())
            throw std::runtime_error("PostgreSQL is not installed (package postgresql)");
        m_bin = versions.filePath(found.last() + QStringLiteral("/bin/"));
        // The server refuses root, so the account of Debian's package runs it.
        if (geteuid() == 0)
            runOrThrow(QStringLiteral("chown"), {QStringLiteral("postgres"), m_folder.path()});
        asUser(QStringLiteral("initdb"),
            {QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("linli"),
                QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C"),
                QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-N")});
        asUser(QStringLiteral("pg_ctl"),
            {QStringLiteral("-D"), data(), QStringLiteral("-w"), QStringLiteral("-l"),
                m_folder.filePath(QStringLiteral("log")), QStringLiteral("-o"),
                QStringLiteral("-c listen_addresses='' -c unix_socket_directories='%1' -c fsync=off -c "
                               "max_connections=40")
                    .arg(m_folder.path()),
                QStringLiteral("start")});
    }
    ~Server()
    {
        try {
            asUser(QStringLiteral("pg_ctl"),
                {QStringLiteral("-D"), data(), QStringLiteral("-m"), QStringLiteral("immediate"),
                    QStringLiteral("stop")});
        } catch (const std::exception &) {
        }
    }
    QString address(const QString &schema) const
    {
        return QStringLiteral("postgresql://linli@/postgres?host=%1&schema=%2").arg(m_folder.path(), schema);
    }

private:
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    static void runOrThrow(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(program, arguments);
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            throw std::runtime_error("failed: " + program.toStdString());
    }
    void asUser(const QString &program, QStringList arguments) const
    {
        QString command = m_bin + program;
        if (geteuid() == 0) {
            arguments =
                QStringList{QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--"), command}
                + arguments;
            command = QStringLiteral("runuser");
        }
        runOrThrow(command, arguments);
    }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/linli-pg-XXXXXX")};
    QString m_bin;
};

} // namespace

QString freshPostgres()
{
    static const auto server = std::make_unique<Server>();
    static int schema = 0;
    return server->address(QStringLiteral("t%1_%2").arg(getpid()).arg(++schema));
}

} // namespace linli::test

#endif
