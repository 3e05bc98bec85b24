// Finding as one types, beside the same by LIKE over the base tables: p95 within a frame, and a two-hundredth of LIKE.
#include "tests/bench/bench.h"

#include "core/search/find.h"

#include <algorithm>

namespace linli::bench {

namespace {

constexpr double reach = 1.0 / 200;
constexpr double frame = 0.016; ///< Seconds.
constexpr int samples = 40;

/// What is typed, and the statement that would look for it without keys.
struct Asked
{
    QString what;
    QStringList typed;
    QString like; ///< ?: what was typed, with % around it.
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
    const QString byName = QStringLiteral("SELECT id FROM person WHERE name LIKE ?");
    const QString byKey = QStringLiteral("SELECT person_id FROM person_key WHERE REPLACE(pinyin, ' ', '') LIKE ?");
    Asked part{QStringLiteral("find: part of a name"), {}, byName};
    Asked whole{QStringLiteral("find: a whole name"), {}, byName};
    Asked initials{QStringLiteral("find: initials"), {}, byKey};
    Asked pinyin{QStringLiteral("find: full pinyin"), {}, byKey};
    Asked letter{QStringLiteral("find: one letter"), {QStringLiteral("w"), QStringLiteral("l")}, byKey};
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
    const QString byAddress = QStringLiteral("SELECT household_id FROM household_now WHERE address LIKE ?");
    Asked address{QStringLiteral("find: building and room"), {QStringLiteral("3栋301"), QStringLiteral("2栋1单元502"), QStringLiteral("5-302"), QStringLiteral("12栋999")}, byAddress};
    Asked estate{QStringLiteral("find: part of an estate"), {QStringLiteral("玉兰"), QStringLiteral("新村"), QStringLiteral("家属区3栋"), QStringLiteral("mylj")}, byAddress};
    Asked four{QStringLiteral("find: last four digits"), {}, byAddress};
    for (int i = 0; i < samples; ++i)
        four.typed.append(QString::number(1000 + i * 211));
    Asked number{QStringLiteral("find: end of a case number"), {QStringLiteral("012"), QStringLiteral("0017")},
        QStringLiteral("SELECT id FROM case_file WHERE number LIKE ?")};
    return {part, whole, initials, pinyin, letter, address, estate, four, number};
}

} // namespace

void measureFinds(Bench &bench, Ledger &large)
{
    for (const Asked &asked : questions(large)) {
        QList<double> taken;
        for (const QString &typed : asked.typed) {
            need(find(large, typed)); // Once to warm the caches and prepare the statements.
            taken.append(cpuOf([&] { need(find(large, typed)); }, 3));
        }
        if (taken.isEmpty())
            continue;
        std::sort(taken.begin(), taken.end());
        const double usual = taken[taken.size() / 2];
        const double p95 = taken[qsizetype(double(taken.size() - 1) * 0.95)];
        const QVariantList pattern{u'%' + asked.typed.first() + u'%'};
        const double slow = cpuOf([&] { need(large.db().each(asked.like, pattern, [](const Row &) { })); }, 3);
        bench.add({asked.what, milliseconds(usual), milliseconds(slow), usual / slow, reach});
        bench.add({asked.what + QStringLiteral(", p95 of a frame"), milliseconds(p95), milliseconds(frame), p95 / frame, 1});
    }
}

} // namespace linli::bench
