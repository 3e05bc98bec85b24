// The shell completion is made from the program's own verbs; bash itself is asked what it would offer.
#include "tests/support/catch.h"
#include "tests/support/ran.h"

#include <QFile>
#include <QTemporaryDir>

using namespace linli::test;

namespace {

Ran linliSays(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(LINLI_CLI), arguments);
    REQUIRE(process.waitForFinished());
    return Ran::of(process);
}

/// A bash that has loaded the completion, with the words of a command line still to be finished.
class Shell
{
public:
    Shell()
    {
        QFile data(m_folder.filePath(QStringLiteral("verbs")));
        REQUIRE(data.open(QIODevice::WriteOnly));
        const Ran described = linliSays({QStringLiteral("describe"), QStringLiteral("bash")});
        REQUIRE(described.exit == 0);
        data.write(described.out.toUtf8());
    }
    /// A question: the words so far; the last is the one at the cursor.
    void ask(const QStringList &words) { m_questions += words.join(u' ') + u'\n'; }
    /// One list of offers for each question.
    QList<QStringList> answers()
    {
        const QString script = QStringLiteral(
            "declare -A _linli_verbs _linli_options _linli_choices; . \"$1/verbs\"; . \"$2\"\n"
            "while IFS= read -r line; do IFS=' ' read -ra COMP_WORDS <<<\"${line% .}\"; [[ $line == *' .' ]] && COMP_WORDS+=('')\n"
            "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=(); _linli; echo \"${COMPREPLY[*]}\"; done");
        QProcess bash;
        bash.start(QStringLiteral("bash"),
            {QStringLiteral("-c"), script, QStringLiteral("bash"), m_folder.path(),
                QStringLiteral(LINLI_SOURCE_DIR) + QStringLiteral("/packaging/deb/completion.bash")});
        bash.write(m_questions.toUtf8());
        bash.closeWriteChannel();
        REQUIRE(bash.waitForFinished());
        const Ran ran = Ran::of(bash);
        INFO(ran.err.toStdString());
        CHECK(ran.err.isEmpty());
        QList<QStringList> lists;
        for (const QString &line : ran.out.split(u'\n'))
            lists.append(line.split(u' ', Qt::SkipEmptyParts));
        return lists;
    }

private:
    QTemporaryDir m_folder;
    QString m_questions;
};

const QString atCursor = QStringLiteral("."); // an empty word

} // namespace

TEST_CASE("every verb that help lists is offered where it belongs")
{
    QList<QStringList> verbs;
    for (const QString &line : linliSays({QStringLiteral("help")}).out.split(u'\n').mid(2)) {
        if (!line.startsWith(u' ') && !line.isEmpty())
            verbs.append(line.section(QStringLiteral("    "), 0, 0).split(u' '));
    }
    REQUIRE(verbs.size() > 100);
    Shell shell;
    for (const QStringList &verb : verbs)
        shell.ask(QStringList(QStringLiteral("linli")) + verb.mid(0, verb.size() - 1) + QStringList(atCursor));
    const QList<QStringList> answers = shell.answers();
    for (qsizetype i = 0; i < verbs.size(); ++i) {
        INFO(verbs[i].join(u' ').toStdString());
        CHECK(answers.value(i).contains(verbs[i].last()));
        CHECK_FALSE(answers.value(i).contains(QStringLiteral("describe")));
    }
}

TEST_CASE("options and their values are offered, those of the program after any verb")
{
    Shell shell;
    const auto words = [](const char *line) { return QString::fromUtf8(line).split(u' '); };
    shell.ask(words("linli case list --o"));
    shell.ask(words("linli --ledger 我的.linli case list --state ."));
    shell.ask(words("linli report month --led"));
    shell.ask(words("linli --lang ."));
    shell.ask(words("linli --user case ca"));
    shell.ask(words("linli import roster --errors ."));
    const QList<QStringList> answers = shell.answers();
    CHECK(answers.value(0).contains(QStringLiteral("--overdue")));
    CHECK_FALSE(answers.value(0).contains(QStringLiteral("--state")));
    CHECK(answers.value(1).contains(QStringLiteral("solved")));
    CHECK(answers.value(2) == QStringList(QStringLiteral("--ledger")));
    CHECK(answers.value(3) == QStringList{QStringLiteral("zh"), QStringLiteral("en")});
    CHECK(answers.value(4) == QStringList{QStringLiteral("care-kind"), QStringLiteral("case"), QStringLiteral("calendar")});
    CHECK(answers.value(5).isEmpty()); // bash offers files then
}

TEST_CASE("the manual's chapters tell of every verb")
{
    const Ran man = linliSays({QStringLiteral("describe"), QStringLiteral("man")});
    REQUIRE(man.exit == 0);
    for (const QString &line : linliSays({QStringLiteral("help")}).out.split(u'\n').mid(2)) {
        if (line.startsWith(u' ') || line.isEmpty())
            continue;
        const QString verb = line.section(QStringLiteral("    "), 0, 0);
        INFO(verb.toStdString());
        CHECK(man.out.contains(QStringLiteral(".SS \"%1\"\n").arg(QString(verb).replace(u'-', QStringLiteral("\\-")))));
    }
}
