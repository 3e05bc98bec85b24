<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>persons</name>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>lost by the spreadsheet</source>
        <translation>表格中已丢失末几位</translation>
    </message>
    <message>
        <source>Party member</source>
        <translation>中共党员</translation>
    </message>
    <message>
        <source>League member</source>
        <translation>共青团员</translation>
    </message>
    <message>
        <source>member of another party</source>
        <translation>民主党派</translation>
    </message>
    <message>
        <source>no party</source>
        <translation>群众</translation>
    </message>
    <message>
        <source>retired official</source>
        <translation>退休干部</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>在职人员</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>专业人士</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>居民</translation>
    </message>
</context>
</TS>
