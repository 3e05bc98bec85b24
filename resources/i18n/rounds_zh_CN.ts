<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>Confirmed a household on a round</source>
        <translation>敲门行动中核实了一户</translation>
    </message>
    <message>
        <source>A household refused to answer on a round</source>
        <translation>敲门行动中一户拒绝回答</translation>
    </message>
    <message>
        <source>Met nobody at a household on a round</source>
        <translation>敲门行动中一户未遇到人</translation>
    </message>
    <message>
        <source>Started a round from door to door</source>
        <translation>开始了一轮敲门行动</translation>
    </message>
    <message>
        <source>Corrected and confirmed a household on a round</source>
        <translation>敲门行动中更正并确认了一户</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>This household is not on the round&apos;s way.</source>
        <translation>此户不在这轮敲门行动的范围内。</translation>
    </message>
    <message>
        <source>Give the round a name.</source>
        <translation>请填写敲门行动的名称。</translation>
    </message>
    <message>
        <source>Choose the areas the round goes through.</source>
        <translation>请选择走访区域。</translation>
    </message>
    <message>
        <source>Choose what is confirmed at the door.</source>
        <translation>请选择上门核对的内容。</translation>
    </message>
    <message>
        <source>A round can&apos;t confirm this: %1</source>
        <translation>敲门行动不能核对此项：%1</translation>
    </message>
    <message>
        <source>The round must end on or after the day it begins.</source>
        <translation>结束日期不能早于开始日期。</translation>
    </message>
    <message>
        <source>Who lives here</source>
        <translation>居住人员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>住房</translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation>生活来源</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>燃气</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation>电路</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>宠物</translation>
    </message>
    <message>
        <source>Care marks</source>
        <translation>关注类别</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
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
        <source>Not met on the second try</source>
        <translation>再访未遇</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>One of the areas lies outside those of your account.</source>
        <translation>有区域不在您账号的辖区内。</translation>
    </message>
    <message>
        <source>There is no such round.</source>
        <translation>没有这轮敲门行动。</translation>
    </message>
    <message>
        <source>The round does not ask this: %1</source>
        <translation>这次敲门行动不核对此项：%1</translation>
    </message>
    <message>
        <source>This can&apos;t be chosen here: %1</source>
        <translation>这里不能选：%1</translation>
    </message>
    <message>
        <source>One of the people does not live in this household any more.</source>
        <translation>其中有人已不住在这一户。</translation>
    </message>
</context>
</TS>
