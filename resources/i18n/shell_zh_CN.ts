<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::MainWindow</name>
    <message>
        <source>Linli</source>
        <translation>邻里</translation>
    </message>
    <message>
        <source>No ledger is open</source>
        <translation>还没有打开台账</translation>
    </message>
    <message>
        <source>Open a ledger to begin.</source>
        <translation>打开台账就可以开始。</translation>
    </message>
    <message>
        <source>%1 – Linli</source>
        <translation>%1 – 邻里</translation>
    </message>
</context>
<context>
    <name>linli::ui::Navigation</name>
    <message>
        <source>Linli</source>
        <translation>邻里</translation>
    </message>
    <message>
        <source>Workbench of unit leaders</source>
        <translation>微单元长工作台</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1（Alt+%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 件待办</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 件逾期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::SearchField</name>
    <message>
        <source>Find a person, a door, a phone or a case number…</source>
        <translation>找人、门牌、电话、事项编号…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find (Ctrl+K)</source>
        <translation>查找（Ctrl+K）</translation>
    </message>
</context>
<context>
    <name>linli::ui::TopBar</name>
    <message>
        <source>Large type</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Larger letters, rows and buttons</source>
        <translation>字、行和按钮都放大</translation>
    </message>
    <message>
        <source>Dark or light colours</source>
        <translation>深色或浅色</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁定窗口</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Account of %1: password, lock, sign out</source>
        <translation>%1 的账号：修改密码、锁定、退出</translation>
    </message>
    <message>
        <source>Password, lock, sign out</source>
        <translation>修改密码、锁定、退出登录</translation>
    </message>
</context>
</TS>
