<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>overview</name>
    <message>
        <source>There is no such area in your reach. Choose another one.</source>
        <translation>您的管辖范围内没有这个区域，请另选一个。</translation>
    </message>
</context>
</TS>
