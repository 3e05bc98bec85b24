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
    <name>linli::ui::DoorFacts</name>
    <message>
        <source>nothing written</source>
        <translation>未登记</translation>
    </message>
</context>
<context>
    <name>linli::ui::NewRoundForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>走访区域</translation>
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
        <source>All as written (Enter)</source>
        <translation>与台账一致（回车）</translation>
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
        <source>Correct (E)</source>
        <translation>更正（E）</translation>
    </message>
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
        <source>Every door here is done</source>
        <translation>这里的住户已全部走访</translation>
    </message>
    <message>
        <source>%1 · tried %2 time(s)</source>
        <translation>%1 · 已上门 %2 次</translation>
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
