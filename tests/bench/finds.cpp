// Finding as one types: p95 within a frame, and a two-hundredth of the same asked by LIKE, which is what a box without
// keys would run: every column that the box finds by. Sealed numbers can't be asked by LIKE; a plain copy of the same
// size stands for them. Asked as somebody who sees all, as a clerk of one community and as a leader of one micro-unit.
#include "tests/bench/bench.h"

#include "core/search/find.h"

#include <algorithm>
#include <cmath>

namespace linli::bench {

namespace {

constexpr double reach = 1.0 / 200;
constexpr double frame = 0.016; ///< Seconds.
constexpr int samples = 40;

/// What is typed.
struct Asked
{
    QString what;
    QStringList typed;
};

/// Names of residents here and there in the ledger.
QStringList someNames(Ledger &ledger)
{
    const qint64 first = need(ledger.db().integer(QStringLiteral("SELECT MIN(id) FROM person"))).value_or(0);
    const qint64 last = need(ledger.db().integer(QStringLiteral("SELECT MAX(id) FROM person"))).value_or(0);
    QStringList names;
    for (int i = 0; i < samples; ++i) {
        const auto name = need(ledger.db().text(
            QStringLiteral("SELECT name FROM person WHERE id >= ? AND void_reason IS NULL ORDER BY id LIMIT 1"),
            {first + (last - first) / samples * i}));
        if (name && name->size() > 1)
            names.append(*name);
    }
    return names;
}

QStringList column(Ledger &ledger, const QString &sql)
{
    QStringList all;
    need(ledger.db().each(sql, {}, [&](const Row &row) { all.append(row.text(0)); }));
    return all;
}

QList<Asked> questions(Ledger &ledger)
{
    Asked part{QStringLiteral("part of a name"), {}};
    Asked whole{QStringLiteral("a whole name"), {}};
    Asked initials{QStringLiteral("initials"), {}};
    Asked pinyin{QStringLiteral("full pinyin"), {}};
    const Asked letter{QStringLiteral("one letter"), {QStringLiteral("w"), QStringLiteral("l"), QStringLiteral("z"), QStringLiteral("x")}};
    const QStringList names = someNames(ledger);
    for (const QString &name : names) {
        part.typed.append(name.mid(1));
        whole.typed.append(name);
    }
    const QStringList sounds = column(ledger, QStringLiteral("SELECT pinyin FROM person_key WHERE name IN ('%1')").arg(names.join(QStringLiteral("','"))));
    for (const QString &sound : sounds.first(std::min<qsizetype>(sounds.size(), samples))) {
        pinyin.typed.append(QString(sound).remove(u' '));
        QString letters;
        for (const QString &syllable : sound.split(u' '))
            letters += syllable[0];
        initials.typed.append(letters);
    }
    const Asked address{QStringLiteral("building and room"),
        {QStringLiteral("3栋301"), QStringLiteral("2栋1单元502"), QStringLiteral("5-302"), QStringLiteral("12栋999"), QStringLiteral("3栋9"),
            QStringLiteral("3栋")}};
    const Asked estate{QStringLiteral("part of an estate"),
        {QStringLiteral("玉兰"), QStringLiteral("新村"), QStringLiteral("家属区3栋"), QStringLiteral("mylj")}};
    Asked four{QStringLiteral("last four digits"), {}};
    for (int i = 0; i < samples; ++i)
        four.typed.append(QString::number(1000 + i * 211));
    const Asked number{QStringLiteral("end of a case number"), {QStringLiteral("012"), QStringLiteral("0017")}};
    return {part, whole, initials, pinyin, letter, address, estate, four, number};
}

/// The same without keys.
double byLike(Ledger &ledger, const QString &typed)
{
    const QString pattern = u'%' + typed + u'%';
    return cpuOf(
        [&] {
            for (const char *sql : {"SELECT id FROM person WHERE name LIKE ?",
                     "SELECT person_id FROM person_key WHERE REPLACE(pinyin, ' ', '') LIKE ?",
                     "SELECT id FROM plain_number WHERE id_number LIKE ?", "SELECT id FROM plain_number WHERE phone LIKE ?",
                     "SELECT household_id FROM household_now WHERE address LIKE ?", "SELECT id FROM area WHERE name LIKE ?",
                     "SELECT id FROM case_file WHERE number LIKE ?", "SELECT id FROM case_file WHERE external_number LIKE ?"})
                need(ledger.db().each(QString::fromLatin1(sql), {pattern}, [](const Row &) { }));
        },
        1);
}

/// Somebody who sees the first area of a kind only; an empty kind: all.
void lookAs(Ledger &ledger, const QString &kind)
{
    Viewer viewer = ledger.db().viewer();
    viewer.areas.reset();
    if (!kind.isEmpty())
        viewer.areas = QList<qint64>{need(ledger.db().integer(QStringLiteral("SELECT MAX(id) FROM area WHERE kind = ?"), {kind})).value_or(0)};
    ledger.db().setViewer(viewer);
}

} // namespace

void measureFinds(Bench &bench, Ledger &large)
{
    need(large.db().exec(QStringLiteral("CREATE TEMPORARY TABLE plain_number AS SELECT id, '4301' || substr('00000000000000' || id, -14) "
                                        "AS id_number, '139' || substr('00000000' || id, -8) AS phone FROM person")));
    const QList<Asked> all = questions(large);
    for (const auto &[kind, who] : {std::pair("", "all"), std::pair("community", "a clerk"), std::pair("unit", "a leader")}) {
        lookAs(large, QString::fromLatin1(kind));
        for (const Asked &asked : all) {
            QList<double> taken;
            for (const QString &typed : asked.typed) {
                need(find(large, typed)); // Once to warm the caches and prepare the statements.
                taken.append(cpuOf([&] { need(find(large, typed)); }, 3));
            }
            if (taken.isEmpty())
                continue;
            std::sort(taken.begin(), taken.end());
            const double p95 = taken[qsizetype(std::ceil(double(taken.size()) * 0.95)) - 1];
            const double slow = byLike(large, asked.typed.first());
            const QString what = QStringLiteral("find as %1: %2, p95").arg(QLatin1String(who), asked.what);
            bench.add({what, milliseconds(p95), milliseconds(slow), p95 / slow, reach});
            bench.add({what + QStringLiteral(" in a frame"), milliseconds(p95), milliseconds(frame), p95 / frame, 1});
        }
    }
    lookAs(large, {});
}

} // namespace linli::bench
