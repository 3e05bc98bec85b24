<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::MainWindow</name>
    <message>
        <source>Linli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ledger is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a ledger to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Linli</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linli::ui::Navigation</name>
    <message>
        <source>Linli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbench of unit leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::SearchField</name>
    <message>
        <source>Find a person, a door, a phone or a case number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linli::ui::TopBar</name>
    <message>
        <source>Large type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger letters, rows and buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark or light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of %1: password, lock, sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password, lock, sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
