<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>search</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>楼栋长等负责人</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>pinyin %1</source>
        <translation>拼音 %1</translation>
    </message>
    <message>
        <source>initials %1</source>
        <translation>首字母 %1</translation>
    </message>
    <message>
        <source>%1 (no longer)</source>
        <translation>%1（已不在此住）</translation>
    </message>
    <message>
        <source>ID number %1</source>
        <translation>身份证号 %1</translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>电话 %1</translation>
    </message>
    <message>
        <source>leads %1</source>
        <translation>负责%1</translation>
    </message>
    <message>
        <source>pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人居住</translation>
    </message>
    <message>
        <source>%1, residents: %2</source>
        <translation>%1，%2 人</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>事项编号</translation>
    </message>
    <message>
        <source>hotline number %1</source>
        <translation>热线工单号 %1</translation>
    </message>
</context>
</TS>
