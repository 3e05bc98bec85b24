<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>clarity</name>
    <message>
        <source>There is no such household in your areas.</source>
        <translation>您的辖区内没有这一户。</translation>
    </message>
    <message>
        <source>the room number is missing</source>
        <translation>缺房号</translation>
    </message>
    <message>
        <source>no head of the household is recorded</source>
        <translation>未登记户主</translation>
    </message>
    <message>
        <source>somebody&apos;s relation to the head is missing</source>
        <translation>有人未登记与户主关系</translation>
    </message>
    <message>
        <source>somebody&apos;s name is missing</source>
        <translation>有人缺姓名</translation>
    </message>
    <message>
        <source>own, rented or other housing is not recorded</source>
        <translation>未登记住房性质</translation>
    </message>
    <message>
        <source>what the household lives on is not recorded</source>
        <translation>未登记生活来源</translation>
    </message>
    <message>
        <source>People clear</source>
        <translation>人户清</translation>
    </message>
    <message>
        <source>Circumstances clear</source>
        <translation>户情清</translation>
    </message>
    <message>
        <source>Changes clear</source>
        <translation>变化清</translation>
    </message>
    <message>
        <source>Problems clear</source>
        <translation>问题清</translation>
    </message>
    <message>
        <source>Each limit is at least 1.</source>
        <translation>每个期限至少为 1。</translation>
    </message>
    <message>
        <source>nobody has confirmed who lives here yet</source>
        <translation>还没有人确认过居住人员</translation>
    </message>
    <message>
        <source>nobody has confirmed who lives here since %1</source>
        <translation>自 %1 以来没有再确认过居住人员</translation>
    </message>
    <message>
        <source>circumstances and care marks were never reviewed</source>
        <translation>家庭情况和关注标记从未复核</translation>
    </message>
    <message>
        <source>circumstances and care marks were last reviewed on %1</source>
        <translation>家庭情况和关注标记上次复核是 %1</translation>
    </message>
    <message>
        <source>a change reported on %1 waits to be confirmed</source>
        <translation>%1 报来的变化还没有确认</translation>
    </message>
    <message>
        <source>overdue cases: %1</source>
        <translation>逾期事项：%1 件</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺什么</translation>
    </message>
    <message>
        <source>Four clarities</source>
        <translation>四清</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Micro-unit</source>
        <translation>微单元</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人户</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>户情</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Changed the limits of the four clarities</source>
        <translation>更改了四清的期限</translation>
    </message>
    <message>
        <source>Exported what is missing in the four clarities</source>
        <translation>导出了四清缺项</translation>
    </message>
</context>
</TS>
