<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::ClarityGauge</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>linli::ui::ClarityPage</name>
    <message>
        <source>Areas and their share of clear households</source>
        <translation>各区域清楚户占比</translation>
    </message>
    <message>
        <source>All four clear</source>
        <translation>四清全清</translation>
    </message>
    <message>
        <source>Households and what is missing</source>
        <translation>缺项住户</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>这里没有缺项</translation>
    </message>
    <message>
        <source>Choose another area or another of the four clarities.</source>
        <translation>请选择其他区域，或四清中的另一项。</translation>
    </message>
    <message>
        <source>Four clarities</source>
        <translation>四清</translation>
    </message>
    <message>
        <source>%1 households count, %2 clear in all four</source>
        <translation>计 %1 户，四清全清 %2 户</translation>
    </message>
    <message>
        <source>Export what is missing</source>
        <translation>导出缺项</translation>
    </message>
    <message>
        <source>Four clarities %1.xlsx</source>
        <translation>四清缺项 %1.xlsx</translation>
    </message>
    <message>
        <source>%1 households were exported.</source>
        <translation>已导出 %1 户。</translation>
    </message>
</context>
<context>
    <name>linli::ui::ClarityTreeModel</name>
    <message>
        <source>%1: %2 of %3 households clear</source>
        <translation>%1：%3 户中 %2 户清楚</translation>
    </message>
</context>
<context>
    <name>linli::ui::UnclearModel</name>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>；</translation>
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
        <source>What is missing</source>
        <translation>缺什么</translation>
    </message>
</context>
</TS>
