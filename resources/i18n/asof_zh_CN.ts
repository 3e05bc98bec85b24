<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>asof</name>
    <message>
        <source>Moved in</source>
        <translation>迁入</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Households added</source>
        <translation>新增户</translation>
    </message>
    <message>
        <source>Households voided</source>
        <translation>作废户</translation>
    </message>
    <message>
        <source>Households changed</source>
        <translation>变动户</translation>
    </message>
    <message>
        <source>Care marks begun</source>
        <translation>新增关注</translation>
    </message>
    <message>
        <source>Care marks ended</source>
        <translation>解除关注</translation>
    </message>
    <message>
        <source>Leaders taken office</source>
        <translation>上任</translation>
    </message>
    <message>
        <source>Leaders left office</source>
        <translation>离任</translation>
    </message>
    <message>
        <source>came into your areas</source>
        <translation>划入您的辖区</translation>
    </message>
    <message>
        <source>left your areas</source>
        <translation>划出您的辖区</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>micro-unit</source>
        <translation>微网格</translation>
    </message>
    <message>
        <source>housing</source>
        <translation>住房</translation>
    </message>
    <message>
        <source>vacant now</source>
        <translation>现已空置</translation>
    </message>
    <message>
        <source>lived in again</source>
        <translation>重新入住</translation>
    </message>
    <message>
        <source>livelihood</source>
        <translation>生活来源</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>燃气</translation>
    </message>
    <message>
        <source>wiring</source>
        <translation>电路</translation>
    </message>
    <message>
        <source>pets</source>
        <translation>宠物</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Stopped before the days were compared.</source>
        <translation>已停止，两天尚未比较完。</translation>
    </message>
    <message>
        <source>Choose an earlier and a later day.</source>
        <translation>请选择前后两个不同的日期。</translation>
    </message>
    <message>
        <source>What changed from the end of %1 to the end of %2</source>
        <translation>%1 当日结束至 %2 当日结束的变化</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Names residents and what they are watched over for. Delete it when it has done its work.</source>
        <translation>内含居民姓名及关注类别，用完请删除。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
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
    <message>
        <source>Recorded at</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Stopped before the day was worked out.</source>
        <translation>已停止，当日台账尚未算出。</translation>
    </message>
    <message>
        <source>Choose today or a day in the past.</source>
        <translation>请选择今天或以前的日期。</translation>
    </message>
    <message>
        <source>There was no such household on that day.</source>
        <translation>当日没有这一户。</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Exported what changed from %1 to %2</source>
        <translation>导出了 %1 至 %2 的变化</translation>
    </message>
</context>
</TS>
