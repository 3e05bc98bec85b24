// The core knows no screen, and its folders do not include each other in circles.
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace {

QMap<QString, QSet<QString>> folderIncludes()
{
    static const QRegularExpression include(QStringLiteral("#include \"core/([a-z]+)/"));
    QMap<QString, QSet<QString>> edges;
    const QString root = QStringLiteral(LINLI_SOURCE_DIR "/core/");
    QDirIterator it(root, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString folder = path.mid(root.size()).section(u'/', 0, 0);
        auto matches = include.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const QString other = matches.next().captured(1);
            if (other != folder)
                edges[folder].insert(other);
        }
    }
    return edges;
}

bool reaches(const QMap<QString, QSet<QString>> &edges, const QString &from, const QString &to, QSet<QString> &seen)
{
    for (const QString &next : edges.value(from)) {
        if (next == to)
            return true;
        if (!seen.contains(next)) {
            seen.insert(next);
            if (reaches(edges, next, to, seen))
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("no file of the core includes a Gui or Widgets header")
{
    static const QRegularExpression gui(QStringLiteral(
        "#include <(QtGui|QtWidgets|QWidget|QApplication|QGuiApplication|QPainter|QImage|QPixmap|QColor|QFont|QIcon|"
        "QMessageBox|QDialog|QTextDocument|QPdfWriter|QPrinter)"));
    QDirIterator it(QStringLiteral(LINLI_SOURCE_DIR "/core"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
        QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    while (it.hasNext()) {
        QFile file(it.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        INFO(file.fileName());
        CHECK_FALSE(gui.match(QString::fromUtf8(file.readAll())).hasMatch());
        ++read;
    }
    CHECK(read > 3);
}

TEST_CASE("folders of the core do not include each other in circles")
{
    const auto edges = folderIncludes();
    for (auto it = edges.begin(); it != edges.end(); ++it) {
        QSet<QString> seen;
        INFO(it.key());
        CHECK_FALSE(reaches(edges, it.key(), it.key(), seen));
    }
}
