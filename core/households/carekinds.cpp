#include "core/households/carekinds.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace linli {

namespace {

struct Shipped
{
    const char *word;
    const char *name; ///< Translated in the context "households".
    int visitDays; ///< R4: monthly, weekly, or as every household.
    bool proposed;
    const char16_t *written[4]; ///< How lists write it.
};

constexpr std::array<Shipped, 13> shippedKinds{{
    {"elderly", QT_TRANSLATE_NOOP("households", "very old"), 30, true, {u"高龄", u"高龄老人", u"80岁以上", nullptr}},
    {"alone", QT_TRANSLATE_NOOP("households", "living alone"), 30, true, {u"独居", u"独居老人", nullptr, nullptr}},
    {"empty_nest", QT_TRANSLATE_NOOP("households", "empty nest"), 0, false, {u"空巢", u"空巢老人", nullptr, nullptr}},
    {"disabled", QT_TRANSLATE_NOOP("households", "unable to care for oneself"), 7, false,
        {u"失能", u"半失能", nullptr, nullptr}},
    {"dementia", QT_TRANSLATE_NOOP("households", "dementia"), 7, false, {u"失智", u"老年痴呆", u"认知障碍", nullptr}},
    {"handicapped", QT_TRANSLATE_NOOP("households", "handicapped"), 0, false, {u"残疾", u"残疾人", nullptr, nullptr}},
    {"chronic", QT_TRANSLATE_NOOP("households", "chronic illness"), 30, false, {u"慢性病", u"慢病", nullptr, nullptr}},
    {"ill", QT_TRANSLATE_NOOP("households", "serious illness"), 0, false, {u"大病", u"重病", nullptr, nullptr}},
    {"low_income", QT_TRANSLATE_NOOP("households", "minimum income"), 30, false, {u"低保", u"低保户", u"低收入", nullptr}},
    {"pregnant", QT_TRANSLATE_NOOP("households", "pregnant"), 0, false, {u"孕妇", u"孕产妇", nullptr, nullptr}},
    {"left_behind", QT_TRANSLATE_NOOP("households", "left-behind child"), 0, true,
        {u"留守儿童", u"留守", nullptr, nullptr}},
    {"veteran", QT_TRANSLATE_NOOP("households", "veteran in need"), 0, false, {u"退役军人", u"优抚", nullptr, nullptr}},
    {"at_risk", QT_TRANSLATE_NOOP("households", "at risk"), 7, false, {u"重点人员", u"风险", nullptr, nullptr}},
}};
constexpr int longestName = 12;
constexpr int longestDays = 366;

Result<QString> checkedName(const CareKinds &kinds, const QString &given, const QString &ownWord)
{
    const QString name = withoutSpaces(given);
    static const QString between = QStringLiteral(",，、;；/|");
    const bool several = std::any_of(name.begin(), name.end(), [](QChar c) { return between.contains(c); });
    if (name.isEmpty() || name.size() > longestName || several)
        return Error{ErrorKind::Invalid,
            translate("households", "Write the name in at most %1 characters, without commas.").arg(longestName)};
    const CareKind *taken = kinds.find(kinds.wordOf(name));
    if (taken && taken->word != ownWord)
        return Error{ErrorKind::Refused,
            (taken->retired ? translate("households", "There is a retired kind of this name: “%1”. Take it up again instead.")
                            : translate("households", "There is such a kind already: “%1”."))
                .arg(taken->name)};
    return name;
}

Result<CareKind> known(const CareKinds &kinds, const QString &word)
{
    const CareKind *kind = kinds.find(kinds.wordOf(word));
    if (!kind)
        return Error{ErrorKind::NotFound, translate("households", "There is no such kind of people to watch over.")};
    return *kind;
}

Result<void> checkDays(int visitDays)
{
    if (visitDays < 0 || visitDays > longestDays)
        return Error{ErrorKind::Invalid, translate("households", "A visit at least every 1 to 366 days, or 0 for no rule of its own.")};
    return success();
}

/// The name of a kind that comes with Linli is kept only where the office gave another.
QString ownNameOf(const CareKind &kind)
{
    const CareKinds shipped;
    const CareKind *original = shipped.find(kind.word);
    return original && original->name == kind.name ? QStringLiteral("") : kind.name; // Empty, not NULL.
}

Result<void> write(Change &change, const CareKind &kind)
{
    const Fields fields{{QStringLiteral("word"), kind.word}, {QStringLiteral("name"), ownNameOf(kind)},
        {QStringLiteral("ordinal"), kind.ordinal}, {QStringLiteral("visit_days"), kind.visitDays},
        {QStringLiteral("hidden"), kind.retired}};
    if (kind.id == 0) {
        const auto made = change.insert(QStringLiteral("care_kind"), fields);
        return made.ok() ? success() : Result<void>(made.error());
    }
    const auto changed = change.update(QStringLiteral("care_kind"), kind.id, fields);
    return changed.ok() ? success() : Result<void>(changed.error());
}

} // namespace

CareKinds::CareKinds()
{
    for (const Shipped &kind : shippedKinds)
        m_kinds.append({0, QString::fromLatin1(kind.word), translate("households", kind.name), kind.visitDays,
            int(m_kinds.size()), false, true, kind.proposed});
}

Result<CareKinds> CareKinds::load(Database &db)
{
    CareKinds kinds;
    // The same kind changed on two ledgers has two rows after their exchange: the later id is the one in force.
    LINLI_TRY(db.each(QStringLiteral("SELECT id, word, name, ordinal, visit_days, hidden FROM care_kind ORDER BY id"), {},
        [&](const Row &row) {
            auto place = std::find_if(kinds.m_kinds.begin(), kinds.m_kinds.end(),
                [word = row.text(1)](const CareKind &one) { return one.word == word; });
            if (place == kinds.m_kinds.end())
                place = kinds.m_kinds.insert(kinds.m_kinds.end(), {0, row.text(1), row.text(1), 0, 0, false, false, false});
            place->id = row.integer(0);
            if (!row.text(2).isEmpty())
                place->name = row.text(2);
            place->ordinal = int(row.integer(3));
            place->visitDays = int(row.integer(4));
            place->retired = row.flag(5) && !place->proposed;
        }));
    std::stable_sort(kinds.m_kinds.begin(), kinds.m_kinds.end(),
        [](const CareKind &a, const CareKind &b) { return a.ordinal < b.ordinal; });
    return kinds;
}

QStringList CareKinds::offered() const
{
    QStringList words;
    for (const CareKind &kind : m_kinds) {
        if (!kind.retired)
            words.append(kind.word);
    }
    return words;
}

const CareKind *CareKinds::find(const QString &word) const
{
    const auto kind = std::find_if(m_kinds.begin(), m_kinds.end(), [&word](const CareKind &one) { return one.word == word; });
    return kind != m_kinds.end() ? &*kind : nullptr;
}

QString CareKinds::nameOf(const QString &word) const
{
    const CareKind *kind = find(word);
    return kind ? kind->name : word;
}

QString CareKinds::namesOf(const QStringList &words, const QString &between) const
{
    QStringList names;
    for (const QString &word : words)
        names.append(nameOf(word));
    return names.join(between);
}

QString CareKinds::wordOf(const QString &text) const
{
    const QString written = withoutSpaces(text);
    if (find(written))
        return written;
    // What the office calls a kind comes before how others write it.
    for (const CareKind &kind : m_kinds) {
        if (kind.name == written)
            return kind.word;
    }
    for (const Shipped &kind : shippedKinds) {
        for (const char16_t *spelling : kind.written) {
            if (spelling && written == QStringView(spelling))
                return QString::fromLatin1(kind.word);
        }
    }
    return written;
}

Result<QString> addCareKind(Ledger &ledger, const QString &given, int visitDays)
{
    LINLI_TRY(checkDays(visitDays));
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Policy));
    LINLI_ASSIGN(const CareKinds kinds, CareKinds::load(ledger.db()));
    LINLI_ASSIGN(const QString name, checkedName(kinds, given, {}));
    CareKind kind;
    // Lists and marks made before it was a kind have the same word.
    kind.word = name;
    kind.name = name;
    kind.visitDays = visitDays;
    kind.ordinal = kinds.all().last().ordinal + 1;
    LINLI_TRY(write(change, kind));
    LINLI_TRY(change.commit({QT_TRANSLATE_NOOP("journal", "Added a kind of people to watch over")}));
    return kind.word;
}

Result<void> editCareKind(Ledger &ledger, const QString &word, const QString &given, int visitDays)
{
    LINLI_TRY(checkDays(visitDays));
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Policy));
    LINLI_ASSIGN(const CareKinds kinds, CareKinds::load(ledger.db()));
    LINLI_ASSIGN(CareKind kind, known(kinds, word));
    LINLI_ASSIGN(const QString name, checkedName(kinds, given, kind.word));
    kind.name = name;
    kind.visitDays = visitDays;
    LINLI_TRY(write(change, kind));
    return change.commit({QT_TRANSLATE_NOOP("journal", "Changed a kind of people to watch over")});
}

Result<void> retireCareKind(Ledger &ledger, const QString &word, bool retired)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Policy));
    LINLI_ASSIGN(const CareKinds kinds, CareKinds::load(ledger.db()));
    LINLI_ASSIGN(CareKind kind, known(kinds, word));
    if (kind.proposed && retired)
        return Error{ErrorKind::Refused,
            translate("households", "“%1” is proposed from the data by rule; it can be renamed, not retired.").arg(kind.name)};
    kind.retired = retired;
    LINLI_TRY(write(change, kind));
    return change.commit(retired ? Sentence{QT_TRANSLATE_NOOP("journal", "Retired a kind of people to watch over")}
                                 : Sentence{QT_TRANSLATE_NOOP("journal", "Took up a kind of people to watch over again")});
}

Result<void> moveCareKind(Ledger &ledger, const QString &word, int places)
{
    LINLI_ASSIGN(Change change, Change::begin(ledger, Action::Edit, Kind::Policy));
    LINLI_ASSIGN(const CareKinds kinds, CareKinds::load(ledger.db()));
    LINLI_ASSIGN(const CareKind kind, known(kinds, word));
    QList<CareKind> order = kinds.all();
    const auto from = std::find_if(order.begin(), order.end(), [&](const CareKind &one) { return one.word == kind.word; });
    const qsizetype at = from - order.begin();
    order.move(at, std::clamp<qsizetype>(at + places, 0, order.size() - 1));
    for (int i = 0; i < int(order.size()); ++i) {
        if (order[i].ordinal == i)
            continue;
        order[i].ordinal = i;
        LINLI_TRY(write(change, order[i]));
    }
    return change.commit({QT_TRANSLATE_NOOP("journal", "Put the kinds of people to watch over in another order")});
}

} // namespace linli
