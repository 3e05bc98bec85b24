<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Keeps the filters, the sorting and the columns of this list under a name.</source>
        <translation>把列表的筛选、排序和列存为一个有名称的视图。</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>还没有保存的视图</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存当前视图…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存当前视图</translation>
    </message>
    <message>
        <source>Save over</source>
        <translation>覆盖保存到</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>给视图改名</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>The view “%1” was saved.</source>
        <translation>视图“%1”已保存。</translation>
    </message>
    <message>
        <source>The view is called “%1” now.</source>
        <translation>视图已改名为“%1”。</translation>
    </message>
    <message>
        <source>The view “%1” was deleted.</source>
        <translation>视图“%1”已删除。</translation>
    </message>
</context>
</TS>
