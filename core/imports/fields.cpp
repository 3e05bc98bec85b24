#include "core/imports/fields.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace linli {

namespace {

struct FieldEntry
{
    const char *word;
    const char *meaning; ///< Translated in the context "imports".
    const char16_t *spellings; ///< Parted by spaces; the first is the template's heading.
    const char16_t *example;
    bool required = false;
    bool fillsDown = false;
};

constexpr FieldEntry areaFields[] = {
    {"subdistrict", QT_TRANSLATE_NOOP("imports", "Subdistrict"), u"街道 街道名称 所属街道 街道办",
        u"侯家塘街道", false, true},
    {"community", QT_TRANSLATE_NOOP("imports", "Community"), u"社区 社区名称 所属社区 村社区 社区居委会",
        u"广济桥社区", false, true},
    {"grid", QT_TRANSLATE_NOOP("imports", "Grid"), u"网格 网格名称 所属网格 网格号", u"第一网格", false,
        true},
    {"sector", QT_TRANSLATE_NOOP("imports", "Sector"), u"片区 片区名称 所属片区 片", u"第一片区", false,
        true},
    {"building", QT_TRANSLATE_NOOP("imports", "Building"), u"楼栋 楼栋名称 楼栋号 栋号 楼号 楼宇 小区楼栋",
        u"麻园湾宿舍1栋", false, true},
    {"unit", QT_TRANSLATE_NOOP("imports", "Micro-unit"), u"微单元 微单元名称 所属微单元 微单元号",
        u"麻园湾宿舍1栋-1", false, true},
    {"code", QT_TRANSLATE_NOOP("imports", "Short code of the innermost area, for case numbers"),
        u"编码 代码 区域编码 简码", u"", false, false},
};

constexpr FieldEntry leaderFields[] = {
    {"office", QT_TRANSLATE_NOOP("imports", "Office: grid, sector, building or micro-unit leader"),
        u"职务 岗位 类别 长别 四长类别 担任职务", u"微单元长", false, true},
    {"area", QT_TRANSLATE_NOOP("imports", "The area the leader answers for"),
        u"负责区域 区域 管辖范围 管辖区域 负责范围 责任区域 所辖区域 区域名称", u"麻园湾宿舍1栋-1", true},
    {"name", QT_TRANSLATE_NOOP("imports", "Name"), u"姓名 四长姓名 人员姓名 名字", u"张三", true},
    {"sex", QT_TRANSLATE_NOOP("imports", "Sex"), u"性别", u"男"},
    {"birth", QT_TRANSLATE_NOOP("imports", "Date or month of birth"),
        u"出生年月 出生日期 出生年月日 出生 生日", u"1955.03"},
    {"politics", QT_TRANSLATE_NOOP("imports", "Political status"), u"政治面貌 面貌", u"中共党员"},
    {"standing", QT_TRANSLATE_NOOP("imports", "Retired official, employee, expert or resident"),
        u"身份 人员类别 身份类别 人员身份", u"离退休干部"},
    {"employer", QT_TRANSLATE_NOOP("imports", "Present or former work unit"),
        u"原(现)工作单位 工作单位 单位 原工作单位 现工作单位 原单位", u"省水利院"},
    {"phone", QT_TRANSLATE_NOOP("imports", "Phone number on the board"),
        u"联系电话 电话 手机号 手机 手机号码 联系方式 电话号码 联系号码", u"13900000000"},
    {"from", QT_TRANSLATE_NOOP("imports", "In office since"), u"任职时间 任职日期 上任时间 任职年月 聘任时间",
        u"2022.7"},
    {"found", QT_TRANSLATE_NOOP("imports", "Recommended or self-nominated, online or offline"),
        u"来源 产生方式 推选方式 产生来源", u"自荐（线上）"},
    {"id_number", QT_TRANSLATE_NOOP("imports", "ID number"),
        u"身份证号码 身份证号 身份证 公民身份号码 证件号码 公民身份证号码", u""},
    {"community", QT_TRANSLATE_NOOP("imports", "Community, where names repeat"), u"社区 所属社区 社区名称",
        u"", false, true},
};

constexpr FieldEntry rosterFields[] = {
    {"community", QT_TRANSLATE_NOOP("imports", "Community, where names of buildings repeat"),
        u"社区 所属社区 社区名称", u"", false, true},
    {"estate", QT_TRANSLATE_NOOP("imports", "Estate; put before the building's name where needed"),
        u"小区 小区名称 院落 所属小区", u"", false, true},
    {"building", QT_TRANSLATE_NOOP("imports", "Building, as in the tree of areas"),
        u"楼栋 楼栋号 栋号 小区楼栋 楼栋名称 楼号 栋 幢 幢号 所属楼栋", u"麻园湾宿舍1栋", true, true},
    {"stairwell", QT_TRANSLATE_NOOP("imports", "Stairwell"), u"单元 单元号 单元名称 门栋", u"1单元", false,
        true},
    {"room", QT_TRANSLATE_NOOP("imports", "Room number"), u"房号 房间号 室号 门牌号 房屋号 房间 室 户号 门牌",
        u"302", true, true},
    {"unit", QT_TRANSLATE_NOOP("imports", "Micro-unit; made under the building where it lacks"),
        u"微单元 所属微单元 微单元名称 微单元号", u"麻园湾宿舍1栋-1", false, true},
    {"name", QT_TRANSLATE_NOOP("imports", "Name; empty for a vacant flat"),
        u"姓名 居民姓名 家庭成员姓名 成员姓名 名字 人员姓名", u"张三", true},
    {"relation", QT_TRANSLATE_NOOP("imports", "Relation to the head of the household"),
        u"与户主关系 关系 户主关系 家庭关系 与户主的关系", u"户主"},
    {"sex", QT_TRANSLATE_NOOP("imports", "Sex"), u"性别", u"男"},
    {"birth", QT_TRANSLATE_NOOP("imports", "Date of birth"),
        u"出生日期 出生年月 出生 出生年月日 生日 出生时间", u"1955-03-12"},
    {"id_number", QT_TRANSLATE_NOOP("imports", "ID number, as text"),
        u"身份证号码 身份证号 身份证 公民身份号码 证件号码 公民身份证号码", u""},
    {"phone", QT_TRANSLATE_NOOP("imports", "Phone number"),
        u"联系电话 电话 手机号 手机 手机号码 联系方式 电话号码 联系号码", u"13900000000"},
    {"registration", QT_TRANSLATE_NOOP("imports", "Registered here, elsewhere, or floating population"),
        u"户籍情况 户籍 户口性质 户籍状态 人户情况 人口类型", u"本地"},
    {"housing", QT_TRANSLATE_NOOP("imports", "Kind of housing"),
        u"住房性质 房屋性质 住房情况 房屋类型 住房类型 房屋情况 居住性质", u"自有", false, true},
    {"alone", QT_TRANSLATE_NOOP("imports", "Whether the person lives alone"), u"是否独居 独居 独居情况",
        u"否"},
    {"care", QT_TRANSLATE_NOOP("imports", "Reasons to watch over the person"),
        u"重点人群 关注类别 特殊人群 重点关注人群 人群类别 关爱类别", u"高龄、独居"},
    {"moved_in", QT_TRANSLATE_NOOP("imports", "Date of moving in"), u"迁入日期 入住日期 迁入时间 入住时间",
        u""},
    {"note", QT_TRANSLATE_NOOP("imports", "Note"), u"备注 说明 其他", u""},
};

constexpr FieldEntry caseFields[] = {
    {"number", QT_TRANSLATE_NOOP("imports", "The hotline's own number of the ticket"),
        u"工单编号 工单号 编号 诉求编号 受理编号", u"CS202609000001", true},
    {"received", QT_TRANSLATE_NOOP("imports", "Time of receipt"),
        u"受理时间 来电时间 登记时间 受理日期 创建时间", u"2026-09-28 19:06", true},
    {"reporter", QT_TRANSLATE_NOOP("imports", "Who reported it"), u"诉求人 来电人 市民姓名 联系人 姓名",
        u"张三"},
    {"phone", QT_TRANSLATE_NOOP("imports", "Phone number of who reported it"),
        u"联系电话 来电号码 电话 手机号 手机 联系方式", u"13900000000"},
    {"place", QT_TRANSLATE_NOOP("imports", "Address the matter is about"),
        u"诉求地址 地址 事发地址 事发地点 问题地址", u"麻园湾宿舍1栋"},
    {"title", QT_TRANSLATE_NOOP("imports", "Title"), u"标题 诉求标题 工单标题 主题", u""},
    {"body", QT_TRANSLATE_NOOP("imports", "What was reported"), u"诉求内容 内容 工单内容 问题描述 诉求描述",
        u"楼道堆放杂物，请尽快处理。"},
    {"kind", QT_TRANSLATE_NOOP("imports", "Kind of the matter"), u"分类 诉求分类 类别 问题分类 事项分类",
        u"消防"},
    {"grade", QT_TRANSLATE_NOOP("imports", "Grade: consultation, ordinary, key"),
        u"等级 级别 工单等级 紧急程度", u"一般"},
    {"community", QT_TRANSLATE_NOOP("imports", "The community that handles it"),
        u"承办社区 承办单位 办理单位 社区 责任单位", u"广济桥社区"},
    {"closed", QT_TRANSLATE_NOOP("imports", "When it was closed there"),
        u"办结时间 办结日期 结案时间 完成时间", u"2026-09-30 21:06"},
    {"solved", QT_TRANSLATE_NOOP("imports", "Whether it was solved"), u"是否解决 解决情况 是否已解决", u"是"},
    {"satisfied", QT_TRANSLATE_NOOP("imports", "Whether the resident is satisfied"),
        u"是否满意 满意度 满意情况 满意评价", u"满意"},
};

template <std::size_t n>
QList<ImportField> fieldsFrom(const FieldEntry (&entries)[n])
{
    QList<ImportField> fields;
    for (const FieldEntry &entry : entries) {
        const QStringList written = QString::fromUtf16(entry.spellings).split(u' ');
        ImportField field{QString::fromLatin1(entry.word), written.first(), {},
            translate("imports", entry.meaning), QString::fromUtf16(entry.example), entry.required,
            entry.fillsDown};
        for (const QString &spelling : written)
            field.spellings.append(normalisedHeading(spelling));
        fields.append(field);
    }
    return fields;
}

} // namespace

QString toWord(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Areas:
        return QStringLiteral("areas");
    case ImportKind::Leaders:
        return QStringLiteral("leaders");
    case ImportKind::Roster:
        return QStringLiteral("roster");
    case ImportKind::Cases:
        break;
    }
    return QStringLiteral("cases");
}

std::optional<ImportKind> importKindFromWord(QStringView word)
{
    for (const ImportKind kind : allImportKinds) {
        if (toWord(kind) == word)
            return kind;
    }
    return std::nullopt;
}

QString displayName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Areas:
        return translate("imports", "tree of areas");
    case ImportKind::Leaders:
        return translate("imports", "leaders' register");
    case ImportKind::Roster:
        return translate("imports", "roster of residents");
    case ImportKind::Cases:
        break;
    }
    return translate("imports", "12345 hotline tickets");
}

const QList<ImportField> &importFields(ImportKind kind)
{
    static const QList<ImportField> areas = fieldsFrom(areaFields);
    static const QList<ImportField> leaders = fieldsFrom(leaderFields);
    static const QList<ImportField> roster = fieldsFrom(rosterFields);
    static const QList<ImportField> cases = fieldsFrom(caseFields);
    switch (kind) {
    case ImportKind::Areas:
        return areas;
    case ImportKind::Leaders:
        return leaders;
    case ImportKind::Roster:
        return roster;
    case ImportKind::Cases:
        break;
    }
    return cases;
}

const ImportField *findField(ImportKind kind, const QString &word)
{
    for (const ImportField &field : importFields(kind)) {
        if (field.word == word)
            return &field;
    }
    return nullptr;
}

QString normalisedHeading(const QString &text)
{
    QString cleaned = withoutSpaces(toHalfWidth(text));
    cleaned.remove(u'*').remove(u':');
    return cleaned;
}

std::optional<int> headingRank(const ImportField &field, const QString &normalised)
{
    static const QRegularExpression remark(QStringLiteral("\\([^)]*\\)"));
    const qsizetype exact = field.spellings.indexOf(normalised);
    if (exact >= 0)
        return int(exact);
    QString bare = normalised;
    bare.remove(remark);
    const qsizetype loose = bare.isEmpty() ? -1 : field.spellings.indexOf(bare);
    return loose >= 0 ? std::optional(100 + int(loose)) : std::nullopt;
}

} // namespace linli
