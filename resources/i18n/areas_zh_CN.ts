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
    <message>
        <source>An area needs a name.</source>
        <translation>请填写区域名称。</translation>
    </message>
    <message>
        <source>There is an area of this name in the same place already. Choose another name.</source>
        <translation>同一级下已有同名的区域，请换一个名称。</translation>
    </message>
    <message>
        <source>This area does not exist any more.</source>
        <translation>这个区域已不存在。</translation>
    </message>
    <message>
        <source>That lies outside the areas of your account; nothing was changed.</source>
        <translation>超出您账号的管辖范围，没有改动任何内容。</translation>
    </message>
    <message>
        <source>A micro-unit lies in a building; choose one.</source>
        <translation>微单元要设在楼栋里，请先选择楼栋。</translation>
    </message>
    <message>
        <source>Subdistricts and communities have no leader of this kind; choose a grid, a sector, a building or a micro-unit.</source>
        <translation>街道和社区不设“四长”，请选择网格、片区、楼栋或微单元。</translation>
    </message>
    <message>
        <source>This area has a leader in office. End that appointment first.</source>
        <translation>这个区域已有在任的负责人，请先结束其任职。</translation>
    </message>
    <message>
        <source>An appointment can&apos;t begin on a day to come.</source>
        <translation>任职日期不能晚于今天。</translation>
    </message>
    <message>
        <source>This person does not exist any more.</source>
        <translation>这个人已不在台账中。</translation>
    </message>
    <message>
        <source>Write the leader&apos;s name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>An area can&apos;t lie inside itself.</source>
        <translation>区域不能放进自己里面。</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Ended an appointment</source>
        <translation>结束了一项任职</translation>
    </message>
    <message>
        <source>Added an area to the tree</source>
        <translation>新增了区域</translation>
    </message>
    <message>
        <source>Appointed a leader</source>
        <translation>任命了四长</translation>
    </message>
    <message>
        <source>Renamed an area</source>
        <translation>区域改名</translation>
    </message>
    <message>
        <source>Put areas in another order</source>
        <translation>调整了区域顺序</translation>
    </message>
    <message>
        <source>Moved an area to another place in the tree</source>
        <translation>调整了区域的归属</translation>
    </message>
</context>
</TS>
