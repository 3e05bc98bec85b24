#include "core/search/areakeys.h"

#include "core/base/text.h"
#include "core/ledger/ledger.h"
#include "core/persons/namekeys.h"
#include "core/persons/pinyin.h"

#include <QRegularExpression>

namespace linli {

namespace {

/// "二" 2, "十" 10, "十二" 12, "二十" 20, "二十三" 23.
int numberOf(const QString &chinese)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    const qsizetype ten = chinese.indexOf(u'十');
    if (ten < 0)
        return int(digits.indexOf(chinese[0]));
    const int tens = ten == 0 ? 1 : int(digits.indexOf(chinese[0]));
    return tens * 10 + (ten + 1 < chinese.size() ? int(digits.indexOf(chinese[ten + 1])) : 0);
}

void writeDigits(QString &text)
{
    static const QRegularExpression chinese(
        QStringLiteral("([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=栋|幢|号楼|单元|座|门)"));
    qsizetype from = 0;
    for (auto match = chinese.match(text); match.hasMatch(); match = chinese.match(text, from)) {
        const QString number = QString::number(numberOf(match.captured()));
        text.replace(match.capturedStart(), match.capturedLength(), number);
        from = match.capturedStart() + number.size();
    }
}

/// A syllable for a Han character, otherwise a run of digits or letters.
QStringList soundsOf(const QString &form)
{
    QStringList sounds;
    QString run;
    const auto flush = [&] {
        if (!run.isEmpty())
            sounds.append(isHan(run[0]) ? pinyinOfText(run).full.split(u' ', Qt::SkipEmptyParts) : QStringList(run));
        run.clear();
    };
    for (const QChar c : form) {
        if (!run.isEmpty() && (isHan(run.back()) != isHan(c) || run.back().isDigit() != c.isDigit()))
            flush();
        run += c;
    }
    flush();
    return sounds;
}

QString initialsOf(const QStringList &sounds)
{
    QString initials;
    for (const QString &sound : sounds)
        initials += sound[0].isDigit() ? sound : QString(sound[0]);
    return initials;
}

bool beginsPart(const QString &form, qsizetype at)
{
    const QChar c = form[at];
    if (at == 0 || isHan(c))
        return !c.isLowSurrogate();
    return c.isLetterOrNumber() && (!form[at - 1].isLetterOrNumber() || isHan(form[at - 1]) || form[at - 1].isDigit() != c.isDigit());
}

} // namespace

QString addressForm(const QString &text)
{
    static const QRegularExpression building(QStringLiteral("(?<=[0-9a-z])(?:号楼|幢|座|#)"));
    static const QRegularExpression stairwell(QStringLiteral("(?<=[0-9])门"));
    static const QRegularExpression separator(QStringLiteral("[-_/.,，、。—–~·]+"));
    static const QRegularExpression ordinal(QStringLiteral("第(?=[0-9]+(?:栋|单元))"));
    QString form = withoutSpaces(toHalfWidth(text)).toLower();
    writeDigits(form);
    form.replace(building, QStringLiteral("栋")).replace(stairwell, QStringLiteral("单元"));
    form.replace(separator, QStringLiteral("-")).remove(ordinal);
    return form;
}

QStringList keysOfArea(AreaKind kind, const QString &name)
{
    const QString form = addressForm(name);
    QStringList keys;
    const auto add = [&](const QString &key) {
        if (!key.isEmpty() && !keys.contains(key))
            keys.append(key);
    };
    for (qsizetype i = 0; i < form.size(); ++i) {
        if (beginsPart(form, i))
            add(form.mid(i));
    }
    const QStringList sounds = soundsOf(form);
    // There are many buildings and micro-units, and each bears its estate's name: that is found by its beginning.
    const qsizetype begins = kind < AreaKind::Building ? sounds.size() : std::min<qsizetype>(1, sounds.size());
    for (qsizetype i = 0; i < begins; ++i) {
        add(sounds.mid(i).join(QString()).replace(u'v', u'u'));
        add(initialsOf(sounds.mid(i)).replace(u'v', u'u'));
    }
    return keys;
}

namespace {

Result<void> writeKeys(Database &db, qint64 id, AreaKind kind, const QStringList &keys)
{
    for (const QString &key : keys)
        LINLI_TRY(db.exec(
            QStringLiteral("INSERT INTO area_key (kind, key, area_id) VALUES (?, ?, ?)"), {int(kind), key, id}));
    return success();
}

/// Areas are touched by every change in their households; only where a name changed there is something to write.
Result<void> refreshKeys(Ledger &ledger, const Touched &touched)
{
    Database &db = ledger.db();
    for (const qint64 id : touched.value(QStringLiteral("area"))) {
        QStringList keys;
        AreaKind kind = AreaKind::Unit;
        LINLI_TRY(db.each(QStringLiteral("SELECT kind, name FROM area WHERE id = ? AND void_reason IS NULL"), {id},
            [&](const Row &row) {
                kind = areaKindFromWord(row.text(0)).value_or(AreaKind::Unit);
                keys = keysOfArea(kind, row.text(1));
            }));
        QSet<QPair<qint64, QString>> before;
        LINLI_TRY(db.each(QStringLiteral("SELECT kind, key FROM area_key WHERE area_id = ?"), {id},
            [&](const Row &row) { before.insert({row.integer(0), row.text(1)}); }));
        QSet<QPair<qint64, QString>> now;
        for (const QString &key : std::as_const(keys))
            now.insert({int(kind), key});
        if (now == before)
            continue;
        LINLI_TRY(db.exec(QStringLiteral("DELETE FROM area_key WHERE area_id = ?"), {id}));
        LINLI_TRY(writeKeys(db, id, kind, keys));
    }
    return success();
}

Result<void> rebuildKeys(Ledger &ledger)
{
    Database &db = ledger.db();
    LINLI_TRY(db.exec(QStringLiteral("DELETE FROM area_key")));
    Result<void> written = success();
    LINLI_TRY(db.each(QStringLiteral("SELECT id, kind, name FROM area WHERE void_reason IS NULL"), {}, [&](const Row &row) {
        const AreaKind kind = areaKindFromWord(row.text(1)).value_or(AreaKind::Unit);
        if (written.ok())
            written = writeKeys(db, row.integer(0), kind, keysOfArea(kind, row.text(2)));
    }));
    return written;
}

} // namespace

Deriver areaKeyDeriver()
{
    return {{QStringLiteral("area")}, {QStringLiteral("area_key")}, refreshKeys, rebuildKeys};
}

} // namespace linli
