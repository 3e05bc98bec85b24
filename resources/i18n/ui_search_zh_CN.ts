<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>Pages and commands</source>
        <translation>页面和操作</translation>
    </message>
</context>
<context>
    <name>linli::ui::FindBox</name>
    <message>
        <source>↑ ↓ choose · Enter open · Esc close</source>
        <translation>↑ ↓ 选择 · Enter 打开 · Esc 关闭</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>A name or its pinyin: 欧阳, oy, ouyang
A door: 75栋301, 广济苑2-1-502
An ID number, a phone or its last four digits: 0001
The number of a case or its end: 012
A leader, an area, a page of Linli</source>
        <translation>姓名或拼音：欧阳、oy、ouyang
门牌：75栋301、广济苑2-1-502
身份证号、电话或其后四位：0001
事项编号或末尾几位：012
负责人、区域，或本程序的页面</translation>
    </message>
    <message>
        <source>Nothing was found. A part of the name, its initials or another way to write the address may lead further.</source>
        <translation>没有找到。可以试试姓名的一部分、拼音首字母，或地址的其他写法。</translation>
    </message>
</context>
<context>
    <name>linli::ui::FindField</name>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
</context>
</TS>
