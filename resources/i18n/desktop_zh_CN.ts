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
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>&lt;b&gt;Keys&lt;/b&gt;&lt;br&gt;Ctrl+K find a household or a case&lt;br&gt;Ctrl+N record a case&lt;br&gt;Ctrl+S or Ctrl+Enter save&lt;br&gt;Ctrl+Z undo the last action&lt;br&gt;Esc back&lt;br&gt;Alt+1 … Alt+9 the places at the left&lt;br&gt;Ctrl+C copy the chosen rows for a spreadsheet&lt;br&gt;&lt;br&gt;&lt;b&gt;How to begin&lt;/b&gt;&lt;br&gt;Import the tree of areas, then the leaders, then the roster; each is shown to you before anything is written. The hotline&apos;s spreadsheet can be imported again and again.</source>
        <translation>&lt;b&gt;按键&lt;/b&gt;&lt;br&gt;Ctrl+K 找一户或一件事&lt;br&gt;Ctrl+N 记一件事&lt;br&gt;Ctrl+S 或 Ctrl+Enter 保存&lt;br&gt;Ctrl+Z 撤销上一步&lt;br&gt;Esc 返回&lt;br&gt;Alt+1 … Alt+9 左侧各页&lt;br&gt;Ctrl+C 复制选中的行，可粘贴到表格&lt;br&gt;&lt;br&gt;&lt;b&gt;怎样开始&lt;/b&gt;&lt;br&gt;先导入区域，再导入四长名册，然后导入户籍花名册；写入之前都会先给您看。12345 工单表可以反复导入。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
</context>
</TS>
