<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::BarChart</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1 %2：%3 件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2 件</translation>
    </message>
</context>
<context>
    <name>linli::ui::OverviewPage</name>
    <message>
        <source>Cases received, by month and kind</source>
        <translation>收到的事项：按月份和类别</translation>
    </message>
    <message>
        <source>Cases received, by place</source>
        <translation>收到的事项：按地点</translation>
    </message>
    <message>
        <source>Propose as a 122 matter</source>
        <translation>提请 122 议事</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>最近 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>看多久</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Hot spots</source>
        <translation>多发楼栋</translation>
    </message>
    <message>
        <source>Repeated troubles</source>
        <translation>反复问题</translation>
    </message>
    <message>
        <source>Repeated reporters</source>
        <translation>多次反映人</translation>
    </message>
    <message>
        <source>What stands out in the last 90 days</source>
        <translation>最近 90 天突出的情况</translation>
    </message>
    <message>
        <source>Cases of what is chosen</source>
        <translation>所选内容的事项</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>还没有选择</translation>
    </message>
    <message>
        <source>Click a bar above or a line at the left: its cases stand here. Enter opens a case.</source>
        <translation>点上面的柱子或列表中的一行，相应的事项就列在这里。按回车打开事项。</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>全部区域</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>%1 cases since %2 · %3 troubles came back</source>
        <translation>%2 以来 %1 件 · 反复问题 %3 个</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其他各类</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Open, in time</source>
        <translation>在办未逾期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>没有突出的情况</translation>
    </message>
    <message>
        <source>No case was received in the last 90 days.</source>
        <translation>最近 90 天没有收到事项。</translation>
    </message>
    <message>
        <source>Nothing came back three times within 90 days.</source>
        <translation>90 天内没有反复三次的事。</translation>
    </message>
    <message>
        <source>Received in %1: %2</source>
        <translation>%1 收到：%2</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>各类</translation>
    </message>
    <message>
        <source>Received since %1: %2</source>
        <translation>%1 以来收到：%2</translation>
    </message>
    <message>
        <source>The last 90 days: %1, %2</source>
        <translation>最近 90 天：%1 %2</translation>
    </message>
    <message>
        <source>Taken up by the deliberation “%1”.</source>
        <translation>已列入议事“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n case(s)</source>
        <translation>
            <numerusform>%1 · %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 came back %3 times</source>
        <translation>%1%2问题（%3 次反映）</translation>
    </message>
    <message>
        <source>Reported %1 times in 90 days: %2.</source>
        <translation>90 天内反映 %1 次：%2。</translation>
    </message>
</context>
<context>
    <name>linli::ui::SpotModel</name>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Seen most</source>
        <translation>最多类别</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近一次</translation>
    </message>
</context>
</TS>
