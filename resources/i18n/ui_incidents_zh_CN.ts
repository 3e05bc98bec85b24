<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::FigureLinesModel</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Last year&apos;s</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Year so far</source>
        <translation>今年累计</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>linli::ui::HouseholdBox</name>
    <message>
        <source>Part of the address, or the head&apos;s name</source>
        <translation>地址的一部分，或户主姓名</translation>
    </message>
</context>
<context>
    <name>linli::ui::IncidentForm</name>
    <message>
        <source>Correct the incident</source>
        <translation>更正事件</translation>
    </message>
    <message>
        <source>Record an incident</source>
        <translation>登记事件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>the household&apos;s micro-unit</source>
        <translation>该户所在的微单元</translation>
    </message>
    <message>
        <source>If it is known, as 18:40</source>
        <translation>知道就写，如 18:40</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Where no household is concerned</source>
        <translation>不涉及某一户时选</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>具体地点</translation>
    </message>
    <message>
        <source>Who is concerned</source>
        <translation>涉及的人</translation>
    </message>
    <message>
        <source>In yuan, if it is known</source>
        <translation>以元为单位，知道就写</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>受伤</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处置情况</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>相关事项</translation>
    </message>
    <message>
        <source>Say on which day it happened.</source>
        <translation>请写明哪一天发生。</translation>
    </message>
    <message>
        <source>Write the time as 18:40, or leave it empty.</source>
        <translation>时间写成 18:40，或留空。</translation>
    </message>
    <message>
        <source>Write in a few words what happened.</source>
        <translation>请简要写明经过。</translation>
    </message>
    <message>
        <source>Choose the household from the list, or empty this field.</source>
        <translation>请从列表中选住户，或清空这一栏。</translation>
    </message>
    <message>
        <source>Choose the household, or an area here.</source>
        <translation>请选住户，或在这里选区域。</translation>
    </message>
    <message>
        <source>Write the amount in yuan, like 3500 or 1.2万.</source>
        <translation>以元为单位写金额，如 3500 或 1.2万。</translation>
    </message>
    <message>
        <source>There is no case with this number.</source>
        <translation>没有这个编号的事项。</translation>
    </message>
</context>
<context>
    <name>linli::ui::IncidentModel</name>
    <message>
        <source>%1 injured</source>
        <translation>伤 %1 人</translation>
    </message>
    <message>
        <source>%1 dead</source>
        <translation>亡 %1 人</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>伤亡损失</translation>
    </message>
</context>
<context>
    <name>linli::ui::IncidentPanel</name>
    <message>
        <source>No incident is chosen</source>
        <translation>没有选中事件</translation>
    </message>
    <message>
        <source>Choose one in the list, or record one with Ctrl+Shift+N.</source>
        <translation>在列表中选一起，或按 Ctrl+Shift+N 登记。</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>It counts nowhere: %1</source>
        <translation>不计入统计：%1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>%1 (breaks: %2)</source>
        <translation>%1（破“%2”）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>具体地点</translation>
    </message>
    <message>
        <source>(outside your areas)</source>
        <translation>（不在您的区域内）</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>受伤</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处置情况</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>事项 %1</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>The incident was recorded.</source>
        <translation>事件已登记。</translation>
    </message>
    <message>
        <source>The incident was corrected.</source>
        <translation>事件已更正。</translation>
    </message>
    <message>
        <source>It stays on record with the reason, and counts nowhere.</source>
        <translation>连同原因留在记录里，不计入统计。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>recorded twice</source>
        <translation>重复登记</translation>
    </message>
    <message>
        <source>entered by mistake</source>
        <translation>登记有误</translation>
    </message>
    <message>
        <source>happened elsewhere</source>
        <translation>不在本区域发生</translation>
    </message>
    <message>
        <source>The incident is void.</source>
        <translation>事件已作废。</translation>
    </message>
</context>
<context>
    <name>linli::ui::IncidentsPage</name>
    <message>
        <source>Area: all</source>
        <translation>区域：全部</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记表</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>类别：全部</translation>
    </message>
    <message>
        <source>Year: all</source>
        <translation>年份：全部</translation>
    </message>
    <message>
        <source>Those that count</source>
        <translation>计入统计的</translation>
    </message>
    <message>
        <source>Void ones</source>
        <translation>已作废的</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Whether they count</source>
        <translation>是否计入统计</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件登记</translation>
    </message>
    <message>
        <source>No incident here</source>
        <translation>这里没有事件</translation>
    </message>
    <message>
        <source>No incident matches these filters. Fires, gas, telecom fraud, thefts, accidents and petitions are recorded with Ctrl+Shift+N.</source>
        <translation>没有符合筛选的事件。火灾、燃气、电信诈骗、盗窃、事故、信访按 Ctrl+Shift+N 登记。</translation>
    </message>
    <message>
        <source>Record an incident</source>
        <translation>登记事件</translation>
    </message>
    <message>
        <source>%1 this month · %2 this year</source>
        <translation>本月 %1 起 · 今年 %2 起</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Incidents %1.xlsx</source>
        <translation>事件登记 %1.xlsx</translation>
    </message>
    <message>
        <source>%1 incidents were exported.</source>
        <translation>已导出 %1 起事件。</translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>Three zeros</source>
        <translation>三零</translation>
    </message>
</context>
<context>
    <name>linli::ui::PeopleParts</name>
    <message>
        <source>not concerned</source>
        <translation>不涉及</translation>
    </message>
    <message>
        <source>(outside your areas)</source>
        <translation>（不在您的区域内）</translation>
    </message>
    <message>
        <source>Choose a household: its people stand here.</source>
        <translation>选了住户，这里列出家里的人。</translation>
    </message>
</context>
<context>
    <name>linli::ui::ZeroModel</name>
    <message>
        <source>nobody lived there</source>
        <translation>当时无住户</translation>
    </message>
    <message>
        <source>all three at zero</source>
        <translation>三零</translation>
    </message>
    <message>
        <source>not at zero</source>
        <translation>未实现</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Crimes</source>
        <translation>发案</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Petitions</source>
        <translation>上访</translation>
    </message>
    <message>
        <source>Three zeros</source>
        <translation>三零</translation>
    </message>
</context>
<context>
    <name>linli::ui::ZeroView</name>
    <message>
        <source>Area: all</source>
        <translation>区域：全部</translation>
    </message>
    <message>
        <source>yyyy-MM</source>
        <comment>a month, as QDate::toString takes it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>当月</translation>
    </message>
    <message>
        <source>The year so far</source>
        <translation>今年累计</translation>
    </message>
    <message>
        <source>Level: all</source>
        <translation>层级：全部</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>At all three zeros</source>
        <translation>实现三零的</translation>
    </message>
    <message>
        <source>Not at zero</source>
        <translation>未实现三零的</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Which are shown</source>
        <translation>显示哪些</translation>
    </message>
    <message>
        <source>Incidents year on year %1.xlsx</source>
        <translation>事件同比 %1.xlsx</translation>
    </message>
    <message>
        <source>Three zeros %1.xlsx</source>
        <translation>三零 %1.xlsx</translation>
    </message>
    <message>
        <source>Incidents year on year</source>
        <translation>事件同比</translation>
    </message>
    <message>
        <source>Three zeros</source>
        <translation>三零</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>No area here had households in this time.</source>
        <translation>这段时间里，这里的区域都没有住户。</translation>
    </message>
    <message>
        <source>At all three zeros: %1</source>
        <translation>实现三零：%1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 lines were exported.</source>
        <translation>已导出 %1 行。</translation>
    </message>
    <message>
        <source>Export this table</source>
        <translation>导出此表</translation>
    </message>
</context>
</TS>
