<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>cases</name>
    <message>
        <source>There is no such household in this ledger.</source>
        <translation>台账里没有这一户。</translation>
    </message>
</context>
<context>
    <name>incidents</name>
    <message>
        <source>There is no such month. Write it like 2026-09.</source>
        <translation>没有这个月份。请写成 2026-09 这样。</translation>
    </message>
    <message>
        <source>This month has not begun yet; there is nothing to count.</source>
        <translation>这个月还没开始，没有可统计的。</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件登记</translation>
    </message>
    <message>
        <source>Register of incidents</source>
        <translation>事件登记表</translation>
    </message>
    <message>
        <source>As of %1. Losses in yuan.</source>
        <translation>截至 %1。损失以元为单位。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
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
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
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
        <source>Case</source>
        <translation>相关事项</translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Month: %1, last year %2. Year: %3, last year %4.</source>
        <translation>当月：%1，去年同期：%2。累计：%3，去年同期：%4。</translation>
    </message>
    <message>
        <source>Crimes together</source>
        <translation>发案小计</translation>
    </message>
    <message>
        <source>Accidents together</source>
        <translation>事故小计</translation>
    </message>
    <message>
        <source>Petitions together</source>
        <translation>上访小计</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>事件合计</translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>Incidents year on year</source>
        <translation>事件同比</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Same month last year</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Change in percent</source>
        <translation>增减百分比</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年累计</translation>
    </message>
    <message>
        <source>Last year to the same day</source>
        <translation>去年同期累计</translation>
    </message>
    <message>
        <source>Three zeros</source>
        <translation>三零</translation>
    </message>
    <message>
        <source>The three zeros: crimes, accidents, petitions</source>
        <translation>三零：零发案、零事故、零上访</translation>
    </message>
    <message>
        <source>Month: %1. Year: %2. ● stands for zero.</source>
        <translation>当月：%1。累计：%2。● 表示三零。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>month</source>
        <translation>当月</translation>
    </message>
    <message>
        <source>year</source>
        <translation>今年累计</translation>
    </message>
    <message>
        <source>Crimes, %1</source>
        <translation>发案，%1</translation>
    </message>
    <message>
        <source>Accidents, %1</source>
        <translation>事故，%1</translation>
    </message>
    <message>
        <source>Petitions, %1</source>
        <translation>上访，%1</translation>
    </message>
    <message>
        <source>All three at zero, %1</source>
        <translation>三零，%1</translation>
    </message>
    <message>
        <source>Fire</source>
        <comment>kind</comment>
        <translation>火灾</translation>
    </message>
    <message>
        <source>Gas</source>
        <comment>kind</comment>
        <translation>燃气</translation>
    </message>
    <message>
        <source>Traffic accident</source>
        <comment>kind</comment>
        <translation>交通事故</translation>
    </message>
    <message>
        <source>Other accident</source>
        <comment>kind</comment>
        <translation>其他事故</translation>
    </message>
    <message>
        <source>Telecom fraud</source>
        <comment>kind</comment>
        <translation>电信诈骗</translation>
    </message>
    <message>
        <source>Theft</source>
        <comment>kind</comment>
        <translation>盗窃</translation>
    </message>
    <message>
        <source>Assault</source>
        <comment>kind</comment>
        <translation>伤害</translation>
    </message>
    <message>
        <source>Other crime</source>
        <comment>kind</comment>
        <translation>其他案件</translation>
    </message>
    <message>
        <source>Petition</source>
        <comment>kind</comment>
        <translation>信访</translation>
    </message>
    <message>
        <source>Petition of a group</source>
        <comment>kind</comment>
        <translation>集体访</translation>
    </message>
    <message>
        <source>Other incident</source>
        <comment>kind</comment>
        <translation>其他事件</translation>
    </message>
    <message>
        <source>Zero crimes</source>
        <comment>zero</comment>
        <translation>零发案</translation>
    </message>
    <message>
        <source>Zero accidents</source>
        <comment>zero</comment>
        <translation>零事故</translation>
    </message>
    <message>
        <source>Zero petitions</source>
        <comment>zero</comment>
        <translation>零上访</translation>
    </message>
    <message>
        <source>Harmed</source>
        <comment>part</comment>
        <translation>受害</translation>
    </message>
    <message>
        <source>Caused it</source>
        <comment>part</comment>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Involved</source>
        <comment>part</comment>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Say where it happened: a household or an area.</source>
        <translation>请写明地点：哪一户或哪个区域。</translation>
    </message>
    <message>
        <source>Say on which day it happened.</source>
        <translation>请写明哪一天发生。</translation>
    </message>
    <message>
        <source>This day is still to come. Check the date.</source>
        <translation>这个时间还没到。请核对日期。</translation>
    </message>
    <message>
        <source>A person is named twice.</source>
        <translation>同一个人写了两次。</translation>
    </message>
    <message>
        <source>Write in a few words what happened.</source>
        <translation>请简要写明经过。</translation>
    </message>
    <message>
        <source>The number of injured or dead can&apos;t be right.</source>
        <translation>受伤或死亡人数不对。</translation>
    </message>
    <message>
        <source>The loss is not understood. Write it in yuan.</source>
        <translation>看不懂损失金额。请以元为单位写。</translation>
    </message>
    <message>
        <source>Somebody else changed this incident. Look at it again; nothing was changed.</source>
        <translation>别人先改了这起事件。请重新查看；没有作任何改动。</translation>
    </message>
    <message>
        <source>This incident is void. Undo that, or record it again.</source>
        <translation>这起事件已作废。请撤销作废，或重新登记。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动任何内容。</translation>
    </message>
    <message>
        <source>Give a reason: it stays on record.</source>
        <translation>请写明原因：会留在记录里。</translation>
    </message>
    <message>
        <source>There is no such incident.</source>
        <translation>没有这起事件。</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Exported a list of incidents</source>
        <translation>导出了事件列表</translation>
    </message>
    <message>
        <source>Exported figures of incidents</source>
        <translation>导出了事件同比表</translation>
    </message>
    <message>
        <source>Exported the list of the three zeros</source>
        <translation>导出了三零清单</translation>
    </message>
    <message>
        <source>Recorded incident %1</source>
        <translation>登记了事件 %1</translation>
    </message>
    <message>
        <source>Edited incident %1</source>
        <translation>更正了事件 %1</translation>
    </message>
    <message>
        <source>Made incident %1 void</source>
        <translation>作废了事件 %1</translation>
    </message>
</context>
</TS>
