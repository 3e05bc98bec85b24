<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>cli_demo</name>
    <message>
        <source>There is a file at this place already; it was left as it is. Choose another name.</source>
        <translation>此处已有文件，未作改动。请换一个名称。</translation>
    </message>
    <message>
        <source>The folder for the demo does not exist.</source>
        <translation>存放演示台账的文件夹不存在。</translation>
    </message>
    <message>
        <source>The folder for the demo can't be written. Check its permissions.</source>
        <translation>存放演示台账的文件夹无法写入，请检查权限。</translation>
    </message>
    <message>
        <source>The demo can't be put in its place. Check the disk and the folder.</source>
        <translation>演示台账无法存到指定位置，请检查磁盘和文件夹。</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>已完成 %1 %</translation>
    </message>
    <message>
        <source>Made a demo: %1 communities, %2 lived-in households, %3 residents, %4 cases. All of them are invented.</source>
        <translation>演示台账已生成：%1 个社区，%2 户有人居住，%3 名居民，%4 件事项。全部数据均为虚构。</translation>
    </message>
    <message>
        <source>Make a ledger of invented people, to try Linli with</source>
        <translation>生成一个虚构人员的台账，供试用邻里</translation>
    </message>
    <message>
        <source>Where: a file that does not exist yet, or postgresql://…</source>
        <translation>位置：尚不存在的文件，或 postgresql://…</translation>
    </message>
    <message>
        <source>How many residents; about 5000 make a community (default 1000)</source>
        <translation>居民人数；约 5000 人为一个社区（默认 1000）</translation>
    </message>
    <message>
        <source>Cases of how many months up to today (default 3)</source>
        <translation>截至今天多少个月的事项（默认 3）</translation>
    </message>
    <message>
        <source>The same number makes the same town again (default 1)</source>
        <translation>同一编号生成同样的数据（默认 1）</translation>
    </message>
</context>
</TS>
