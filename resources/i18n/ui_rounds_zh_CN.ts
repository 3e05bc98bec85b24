<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>Printed the sheets of a round</source>
        <translation>打印了敲门行动登记表</translation>
    </message>
</context>
<context>
    <name>linli::ui::AreaPicker</name>
    <message>
        <source>Find an area</source>
        <translation>查找区域</translation>
    </message>
    <message>
        <source>Areas of the round</source>
        <translation>敲门行动的区域</translation>
    </message>
    <message>
        <source>None is ticked yet.</source>
        <translation>还没有勾选。</translation>
    </message>
    <message>
        <source>Ticked: %1 and %2 more</source>
        <translation>已勾选：%1 等，另有 %2 处</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <translation>已勾选：%1</translation>
    </message>
</context>
<context>
    <name>linli::ui::DoorEditor</name>
    <message>
        <source>Write a phone&apos;s 11 digits, or the area code and the number.</source>
        <translation>请写 11 位手机号，或区号加电话号码。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>for example: dog 1</source>
        <translation>例如：狗 1 只</translation>
    </message>
    <message>
        <source>The plate and what it is; several with ; between</source>
        <translation>车牌和车型，多辆用“；”隔开</translation>
    </message>
    <message>
        <source>A name is needed. Who lives here no longer is recorded as a move (M).</source>
        <translation>姓名不能空。已不住这里的人，请按 M 登记迁出。</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Whose marks</source>
        <translation>谁的关注类别</translation>
    </message>
</context>
<context>
    <name>linli::ui::DoorFacts</name>
    <message>
        <source>nothing written</source>
        <translation>未登记</translation>
    </message>
</context>
<context>
    <name>linli::ui::DoorPane</name>
    <message>
        <source>Enter: still right · C: correct · U: not known · ↑ ↓</source>
        <translation>回车 相符 · C 更正 · U 不详 · ↑↓ 换题</translation>
    </message>
    <message>
        <source>All else as written (A)</source>
        <translation>其余相符（A）</translation>
    </message>
    <message>
        <source>Not met (N)</source>
        <translation>未遇（N）</translation>
    </message>
    <message>
        <source>Refused (R)</source>
        <translation>拒绝（R）</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>跳过（S）</translation>
    </message>
    <message>
        <source>Moved in or out (M)</source>
        <translation>迁入迁出（M）</translation>
    </message>
    <message>
        <source>Whole card (E)</source>
        <translation>整户资料（E）</translation>
    </message>
    <message>
        <source>Every door here is done</source>
        <translation>这里的每一户都已完成</translation>
    </message>
    <message>
        <source>tried %1 time(s)</source>
        <translation>已上门 %1 次</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>空房</translation>
    </message>
    <message>
        <source>Record a case (J)</source>
        <translation>记一件事（J）</translation>
    </message>
</context>
<context>
    <name>linli::ui::DoorQuestion</name>
    <message>
        <source>✓ as written</source>
        <translation>✓ 相符</translation>
    </message>
    <message>
        <source>✎ corrected</source>
        <translation>✎ 已更正</translation>
    </message>
    <message>
        <source>? not known</source>
        <translation>？不详</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>linli::ui::NewRoundForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Confirmed at the door</source>
        <translation>上门核对</translation>
    </message>
    <message>
        <source>Start the round</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Where the round goes; tick as many as you like</source>
        <translation>到哪里敲门（可勾选多处）</translation>
    </message>
    <message>
        <source>Give the round a name.</source>
        <translation>请给这次行动起个名称。</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>请选择日期。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Tick what is confirmed.</source>
        <translation>请勾选要核对的项目。</translation>
    </message>
    <message>
        <source>Tick at least one area.</source>
        <translation>请至少勾选一处区域。</translation>
    </message>
</context>
<context>
    <name>linli::ui::RoundModel</name>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未走访</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未遇</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>再访未遇</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>linli::ui::RoundsPage</name>
    <message>
        <source>Print the sheets</source>
        <translation>打印登记表</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>新的敲门行动</translation>
    </message>
    <message>
        <source>There is no round yet</source>
        <translation>还没有敲门行动</translation>
    </message>
    <message>
        <source>A round leads from door to door through chosen areas and confirms what the ledger says of each household.</source>
        <translation>敲门行动按区域逐户走访，核对台账上每户的情况。</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>敲门行动</translation>
    </message>
    <message>
        <source>Progress by area</source>
        <translation>各区域进度</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>%1 was recorded.</source>
        <translation>%1 已登记。</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>敲门行动</translation>
    </message>
    <message>
        <source>%1 of %2 doors done here</source>
        <translation>此处 %2 户已完成 %1 户</translation>
    </message>
    <message>
        <source>The sheets were printed.</source>
        <translation>登记表已打印。</translation>
    </message>
</context>
</TS>
