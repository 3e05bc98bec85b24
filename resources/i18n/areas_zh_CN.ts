<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>areas</name>
    <message>
        <source>This appointment does not exist any more.</source>
        <translation>这条任职记录已不存在。</translation>
    </message>
    <message>
        <source>This appointment has ended already.</source>
        <translation>这条任职已经结束。</translation>
    </message>
    <message>
        <source>An appointment can&apos;t end before it begins.</source>
        <translation>离任日期不能早于任职日期。</translation>
    </message>
    <message>
        <source>subdistrict</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>micro-unit</source>
        <translation>微单元</translation>
    </message>
    <message>
        <source>grid leader</source>
        <translation>网格长</translation>
    </message>
    <message>
        <source>sector leader</source>
        <translation>片长</translation>
    </message>
    <message>
        <source>building leader</source>
        <translation>楼栋长</translation>
    </message>
    <message>
        <source>micro-unit leader</source>
        <translation>微单元长</translation>
    </message>
    <message>
        <source>A %1 can&apos;t lie inside a %2. The order is subdistrict, community, grid, sector, building, micro-unit.</source>
        <translation>%1不能放在%2之下。顺序是：街道、社区、网格、片区、楼栋、微单元。</translation>
    </message>
    <message>
        <source>There is no area of this name. `linli area tree` shows all of them.</source>
        <translation>没有这个名称的区域。用 `linli area tree` 查看全部区域。</translation>
    </message>
    <message>
        <source>Several areas have this name; give the area&apos;s number (`linli area tree --json` shows it).</source>
        <translation>有几个区域同名，请给出区域编号（`linli area tree --json` 可查）。</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Ended an appointment</source>
        <translation>结束了一项任职</translation>
    </message>
</context>
</TS>
