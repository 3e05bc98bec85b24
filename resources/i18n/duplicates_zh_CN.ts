<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>duplicates</name>
    <message>
        <source>The search was stopped.</source>
        <translation>查找已停止。</translation>
    </message>
    <message>
        <source>One of these records does not exist any more.</source>
        <translation>其中一条记录已不存在。</translation>
    </message>
    <message>
        <source>These two live in two households now. Record first that one of them moved out, or that they are two persons.</source>
        <translation>这两人现分别住在两户。请先登记其中一人迁出，或认定为两个人。</translation>
    </message>
    <message>
        <source>same ID number</source>
        <translation>身份证号相同</translation>
    </message>
    <message>
        <source>ID numbers almost the same</source>
        <translation>身份证号相近</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>names sound the same</source>
        <translation>姓名同音</translation>
    </message>
    <message>
        <source>same birth</source>
        <translation>出生日期相同</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Judged two records to be two persons</source>
        <translation>认定两条记录是两个人</translation>
    </message>
    <message>
        <source>Joined two records of one person</source>
        <translation>合并了同一人的两条记录</translation>
    </message>
</context>
</TS>
