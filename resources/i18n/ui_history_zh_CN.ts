<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::ChangeModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登记人</translation>
    </message>
</context>
<context>
    <name>linli::ui::PastAreaModel</name>
    <message>
        <source>Everywhere</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
</context>
<context>
    <name>linli::ui::PastCardView</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表（Esc）</translation>
    </message>
    <message>
        <source>As it is today</source>
        <translation>看今天的情况</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>somebody whose data were erased since</source>
        <translation>一位居民（资料后来已依法删除）</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>in no micro-unit</source>
        <translation>未编入微单元</translation>
    </message>
    <message>
        <source>%1 · on the evening of %2</source>
        <translation>%1 · %2 当日结束时</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（已删除）</translation>
    </message>
    <message>
        <source>The flat was vacant.</source>
        <translation>当时是空房。</translation>
    </message>
    <message>
        <source>Nobody was recorded here.</source>
        <translation>当时没有登记居民。</translation>
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
        <source>Gas hose</source>
        <translation>燃气软管</translation>
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
        <source>In an emergency</source>
        <translation>紧急联系</translation>
    </message>
    <message>
        <source>never until then</source>
        <translation>截至当日从未</translation>
    </message>
    <message>
        <source>Residents confirmed</source>
        <translation>居住人员确认</translation>
    </message>
    <message>
        <source>Circumstances reviewed</source>
        <translation>户情核对</translation>
    </message>
    <message>
        <source>The four clarities are judged by today&apos;s limits and are not shown for past days. Care marks stand under the names they have today.</source>
        <translation>四清按今天的时限评定，过去的日子不显示。关注类别按现在的名称显示。</translation>
    </message>
</context>
<context>
    <name>linli::ui::PastHouseholdModel</name>
    <message>
        <source>(erased)</source>
        <translation>（已删除）</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Micro-unit</source>
        <translation>微网格</translation>
    </message>
    <message>
        <source>Who lived there</source>
        <translation>当时住户</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>To watch over</source>
        <translation>重点关注</translation>
    </message>
</context>
<context>
    <name>linli::ui::PastPage</name>
    <message>
        <source>On the evening of %1 nothing was on record here yet. Choose a later day.</source>
        <translation>%1 当日结束时，台账里还没有内容。请选晚一些的日期。</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>导出变化</translation>
    </message>
    <message>
        <source>The ledger on a past day</source>
        <translation>往日台账</translation>
    </message>
    <message>
        <source>Choose a day to see who lived where then, as it was on record that evening, or two days to see what changed between them.</source>
        <translation>选一天，查看当天结束时台账上的住户；选两天，查看其间的变化。</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>某一天</translation>
    </message>
    <message>
        <source>Two days compared</source>
        <translation>两天对比</translation>
    </message>
    <message>
        <source>The day, or the earlier of two</source>
        <translation>日期，或两天中较早的一天</translation>
    </message>
    <message>
        <source>The later day</source>
        <translation>较晚的日期</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Households of that day</source>
        <translation>当日各户</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>请选择日期。</translation>
    </message>
    <message>
        <source>Taking back what changed since</source>
        <translation>正在还原当日台账</translation>
    </message>
    <message>
        <source>Comparing the two days</source>
        <translation>正在比较两天</translation>
    </message>
    <message>
        <source>As of %1: what was on record that evening. It can be read and not changed here.</source>
        <translation>%1 当日结束时的台账，仅供查看，不能在此修改。</translation>
    </message>
    <message>
        <source>What changed from the evening of %1 to the evening of %2.</source>
        <translation>%1 当日结束至 %2 当日结束的变化。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Past days</source>
        <translation>往日台账</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 条变化</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 households · %2 residents on %3</source>
        <translation>%3 当日 %1 户 · %2 人</translation>
    </message>
    <message>
        <source>Changes %1 to %2.xlsx</source>
        <translation>变化 %1 至 %2.xlsx</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) exported.</source>
        <translation>
            <numerusform>已导出 %n 条变化。</numerusform>
        </translation>
    </message>
</context>
</TS>
