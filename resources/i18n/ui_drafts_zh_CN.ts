<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::DraftKeeper</name>
    <message>
        <source>You were writing this at %1 and did not save it.</source>
        <translation>您在 %1 填过这张表，还没有保存。</translation>
    </message>
</context>
</TS>
