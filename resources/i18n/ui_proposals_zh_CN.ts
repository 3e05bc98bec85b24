<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::ProposalModel</name>
    <message>
        <source>end “%1”</source>
        <translation>结束“%1”</translation>
    </message>
    <message>
        <source>mark “%1”</source>
        <translation>标记“%1”</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>linli::ui::ProposalsPage</name>
    <message>
        <source>Proposed marks of people to watch over</source>
        <translation>重点关注标记建议</translation>
    </message>
    <message>
        <source>Nothing is proposed</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>Marks for age, living alone and children left behind agree with the data.</source>
        <translation>高龄、独居、留守儿童标记与台账数据一致。</translation>
    </message>
    <message>
        <source>Marks proposed</source>
        <translation>关注建议</translation>
    </message>
    <message>
        <source>%1 listed, %2 selected</source>
        <translation>列出 %1 条，已选 %2 条</translation>
    </message>
    <message>
        <source>%1 listed; select those to decide on</source>
        <translation>列出 %1 条；请选择要处理的</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Refuse the selected</source>
        <translation>不采纳所选</translation>
    </message>
    <message>
        <source>Accept the selected</source>
        <translation>采纳所选</translation>
    </message>
    <message>
        <source>%1 proposals were accepted.</source>
        <translation>已采纳 %1 条建议。</translation>
    </message>
    <message>
        <source>%1 proposals were refused; they are not made again.</source>
        <translation>%1 条建议未采纳，以后不再提示。</translation>
    </message>
</context>
</TS>
