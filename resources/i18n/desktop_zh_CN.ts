<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::Desktop</name>
    <message>
        <source>for reading only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Every change is saved at once</source>
        <translation>每次修改即时保存</translation>
    </message>
    <message>
        <source>This ledger is open for reading only: its file or folder can&apos;t be written. Copy it to your own folder to work on it.</source>
        <translation>台账以只读方式打开：文件或所在文件夹不能写入。要修改，请先复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Ledger file</source>
        <translation>台账文件</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎使用</translation>
    </message>
</context>
</TS>
