<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>demo</name>
    <message>
        <source>A demo has 1 to %1 residents.</source>
        <translation>演示台账的居民人数应为 1 到 %1。</translation>
    </message>
    <message>
        <source>A demo has cases of 0 to %1 months.</source>
        <translation>演示台账的事项应为 0 到 %1 个月。</translation>
    </message>
    <message>
        <source>This ledger has areas already. A demo needs an empty one, so that nothing is mixed.</source>
        <translation>此台账已有区域。演示数据只能放进空台账，以免与真实数据混在一起。</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Made up a community for the demo</source>
        <translation>为演示生成了一个社区</translation>
    </message>
    <message>
        <source>Made up cases for the demo</source>
        <translation>为演示生成了事项</translation>
    </message>
</context>
</TS>
