#include "core/cases/casekinds.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linli {

namespace {

// lupdate reads the macro by its name; the initialiser needs the text alone.
#undef QT_TRANSLATE_NOOP3
#define QT_TRANSLATE_NOOP3(context, source, comment) source

struct KnownKind
{
    const char *word;
    const char *name;
    Grade grade;
    Scale scale;
    /// As hotlines and spreadsheets write it; several names are parted by a space.
    const char16_t *spreadsheet;
};

constexpr KnownKind known[] = {
    {"consultation", QT_TRANSLATE_NOOP3("cases", "Consultation", "kind"), Grade::Consultation, Scale::Small,
        u"咨询 政策咨询"},
    {"utilities", QT_TRANSLATE_NOOP3("cases", "Water, electricity, gas supply", "kind"), Grade::Ordinary,
        Scale::Small, u"水电气 水电"},
    {"living", QT_TRANSLATE_NOOP3("cases", "Food and housing", "kind"), Grade::Ordinary, Scale::Small,
        u"食宿 吃住 生活住房"},
    {"gas", QT_TRANSLATE_NOOP3("cases", "Gas safety", "kind"), Grade::Key, Scale::Important,
        u"燃气 燃气安全"},
    {"falling_objects", QT_TRANSLATE_NOOP3("cases", "Objects thrown from height", "kind"), Grade::Ordinary,
        Scale::Hard, u"高空坠物 高空抛物"},
    {"fraud", QT_TRANSLATE_NOOP3("cases", "Telecom fraud", "kind"), Grade::Ordinary, Scale::Important,
        u"电诈 电信诈骗"},
    {"fire", QT_TRANSLATE_NOOP3("cases", "Fire safety", "kind"), Grade::Key, Scale::Important,
        u"消防 火灾 消防安全"},
    {"noise", QT_TRANSLATE_NOOP3("cases", "Noise", "kind"), Grade::Ordinary, Scale::Small, u"噪音 噪声"},
    {"parking", QT_TRANSLATE_NOOP3("cases", "Parking", "kind"), Grade::Ordinary, Scale::Hard, u"停车"},
    {"property", QT_TRANSLATE_NOOP3("cases", "Property management", "kind"), Grade::Ordinary, Scale::Hard,
        u"物业 物业管理"},
    {"dispute", QT_TRANSLATE_NOOP3("cases", "Neighbour dispute", "kind"), Grade::Ordinary, Scale::Small,
        u"邻里纠纷 纠纷"},
    {"environment", QT_TRANSLATE_NOOP3("cases", "Environment and hygiene", "kind"), Grade::Ordinary,
        Scale::Small, u"环境卫生 卫生"},
    {"illegal_building", QT_TRANSLATE_NOOP3("cases", "Illegal structure", "kind"), Grade::Key, Scale::Hard,
        u"违建 违章建筑"},
    {"renovation", QT_TRANSLATE_NOOP3("cases", "Old-estate renovation", "kind"), Grade::Key, Scale::Hard,
        u"旧改危改 旧改 危改"},
    {"other", QT_TRANSLATE_NOOP3("cases", "Other", "kind"), Grade::Ordinary, Scale::Small, u"其他 其它"},
};

const KnownKind *find(const QString &word)
{
    for (const KnownKind &kind : known) {
        if (word == QLatin1String(kind.word))
            return &kind;
    }
    return nullptr;
}

} // namespace

const QList<CaseKind> &caseKinds()
{
    static const QList<CaseKind> kinds = [] {
        QList<CaseKind> all;
        for (const KnownKind &kind : known)
            all.append({QString::fromLatin1(kind.word), kind.grade, kind.scale});
        return all;
    }();
    return kinds;
}

QString caseKindWord(const QString &text)
{
    const QString cleaned = toHalfWidth(text).trimmed();
    if (find(cleaned))
        return cleaned;
    for (const KnownKind &kind : known) {
        const auto names = QStringView(kind.spreadsheet).split(u' ');
        if (names.contains(QStringView(cleaned)) || cleaned == translate("cases", kind.name, "kind"))
            return QString::fromLatin1(kind.word);
    }
    return cleaned;
}

QString caseKindName(const QString &word)
{
    const KnownKind *kind = find(word);
    return kind ? translate("cases", kind->name, "kind") : word;
}

CaseKind proposalFor(const QString &word)
{
    const KnownKind *kind = find(word);
    return kind ? CaseKind{word, kind->grade, kind->scale} : CaseKind{word};
}

} // namespace linli
