<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>cases</name>
    <message>
        <source>Consultation</source>
        <comment>grade</comment>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <comment>grade</comment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>grade</comment>
        <translation>重点</translation>
    </message>
</context>
</TS>
