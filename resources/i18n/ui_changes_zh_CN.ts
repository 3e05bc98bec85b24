<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::ChangesPage</name>
    <message>
        <source>Changes that wait to be confirmed</source>
        <translation>等待确认的变化</translation>
    </message>
    <message>
        <source>Nothing waits to be confirmed</source>
        <translation>没有待确认的变化</translation>
    </message>
    <message>
        <source>Moves, births, deaths, marriages, splits and merges that are recorded stand here until somebody confirms them.</source>
        <translation>登记的迁移、出生、死亡、婚姻、分户、并户会列在这里，直到有人确认。</translation>
    </message>
    <message>
        <source>Changes to confirm</source>
        <translation>待确认变化</translation>
    </message>
    <message>
        <source>%1 listed, %2 selected</source>
        <translation>已列出 %1 条，选中 %2 条</translation>
    </message>
    <message>
        <source>%1 listed, the oldest first; select those that are true</source>
        <translation>已列出 %1 条，最早的在前；请选中属实的</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Open the household</source>
        <translation>打开住户</translation>
    </message>
    <message>
        <source>Confirm the selected</source>
        <translation>确认所选</translation>
    </message>
    <message>
        <source>%1 changes were confirmed.</source>
        <translation>已确认 %1 项变化。</translation>
    </message>
</context>
<context>
    <name>linli::ui::WaitingModel</name>
    <message>
        <source>Waits too long: the household&apos;s changes are not clear.</source>
        <translation>等待过久：该户变化不清。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the whole household</source>
        <translation>本户</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Other household</source>
        <translation>另一户</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>登记人</translation>
    </message>
</context>
</TS>
