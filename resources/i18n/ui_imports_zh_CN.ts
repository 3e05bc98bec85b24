<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::CheckStep</name>
    <message>
        <source>Problems row by row</source>
        <translation>逐行问题清单</translation>
    </message>
    <message>
        <source>Check again with the decisions</source>
        <translation>按决定重新核对</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>将要写入</translation>
    </message>
    <message>
        <source>%1 new · %2 updated</source>
        <translation>新增 %1 · 更新 %2</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>共读 %1 行</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 行早已登记</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 行不导入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2 处</translation>
    </message>
    <message>
        <source>Nothing is lost or left out</source>
        <translation>没有丢失，也没有漏下的</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>没有要留意的</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) may be somebody the ledger has already. Choose such a row in the list and say who it is; undecided rows are left out.</source>
        <translation>
            <numerusform>有 %n 行可能是台账里已有的人。请在清单里选中这一行，再说明是谁；没有决定的行不导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2: who is it?</source>
        <translation>第 %1 行 %2，是谁？</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>就是 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) chosen: who are they?</source>
        <translation>
            <numerusform>已选 %n 行，是谁？</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>是另一个人，新增</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入这一行</translation>
    </message>
</context>
<context>
    <name>linli::ui::ColumnStep</name>
    <message>
        <source>First rows of the sheet</source>
        <translation>表格的前几行</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Headings from row</source>
        <translation>表头从第</translation>
    </message>
    <message>
        <source>to row</source>
        <translation>行到第</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>行，重新读取</translation>
    </message>
    <message>
        <source>First row of headings</source>
        <translation>表头首行</translation>
    </message>
    <message>
        <source>Last row of headings</source>
        <translation>表头末行</translation>
    </message>
    <message>
        <source>The headings stand elsewhere</source>
        <translation>表头不在这里？</translation>
    </message>
    <message>
        <source>The same headings as the last time; your columns were applied</source>
        <translation>与上次格式相同，已套用</translation>
    </message>
    <message>
        <source>■ Say which column is: %1</source>
        <translation>■ 请指明哪一列是：%1</translation>
    </message>
    <message>
        <source>%1 rows; the first %2 are shown</source>
        <translation>共 %1 行，这里只显示前 %2 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>共 %1 行</translation>
    </message>
</context>
<context>
    <name>linli::ui::DoneStep</name>
    <message>
        <source>All of it was known already</source>
        <translation>都已在台账里，没有变化</translation>
    </message>
    <message>
        <source>✓ Imported: %1</source>
        <translation>✓ 已导入%1</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>共读 %1 行</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>未变 %1</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 行不导入</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>这次没有写入任何内容。</translation>
    </message>
    <message>
        <source>It is one step in the journal: Undo takes back the whole of it.</source>
        <translation>整次导入在日志里是一步，按 Ctrl+Z 可以整个撤销。</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>去看事项</translation>
    </message>
    <message>
        <source>Go to the ledger</source>
        <translation>去看台账</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>再导入一个文件</translation>
    </message>
    <message>
        <source>Next list: %1</source>
        <translation>接着导入：%1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>The ledger is as it was before this import.</source>
        <translation>台账已回到这次导入之前的样子。</translation>
    </message>
</context>
<context>
    <name>linli::ui::FileStep</name>
    <message>
        <source>Subdistrict, community, grid, sector, building, micro-unit. All else hangs on it.</source>
        <translation>街道、社区、网格、片区、楼栋、微单元。其他名册都靠它定位。</translation>
    </message>
    <message>
        <source>Who answers for which area, with phone and term of office.</source>
        <translation>谁负责哪一片，联系电话和任职时间。</translation>
    </message>
    <message>
        <source>Who lives behind which door, with relation, birth, ID number, phone, marks.</source>
        <translation>哪户住着谁：关系、出生日期、证件号、电话、关注标签。</translation>
    </message>
    <message>
        <source>Tickets as the hotline&apos;s platform exports them; known ones are brought up to date.</source>
        <translation>12345 平台导出的工单；已有的会更新到最新。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>The usual order: areas, then leaders and the roster, then tickets. Importing a newer list again is safe: what is known stays, what changed is updated, nothing is removed.</source>
        <translation>一般先导区域，再导四长名册和户籍台账，最后导工单。以后拿新表再导一次也放心：已有的保留，变了的更新，不会删掉任何人。</translation>
    </message>
    <message>
        <source>Save a blank list</source>
        <translation>保存空白表</translation>
    </message>
    <message>
        <source>Save a blank list: %1</source>
        <translation>保存空白表：%1</translation>
    </message>
    <message>
        <source>Drop the spreadsheet here</source>
        <translation>把表格拖到这里</translation>
    </message>
    <message>
        <source>Excel (.xlsx, .xls), WPS or .csv, as your office keeps it: titles, merged cells and totals need not be removed. Nothing is written before you say so.</source>
        <translation>Excel、WPS（.xlsx、.xls）或 .csv 都可以，照平时的样子就行：标题、合并单元格、合计行都不用删。核对确认之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>✓ in the ledger already</source>
        <translation>✓ 台账里已有</translation>
    </message>
    <message>
        <source>not in the ledger yet</source>
        <translation>台账里还没有</translation>
    </message>
</context>
<context>
    <name>linli::ui::ImportPage</name>
    <message>
        <source>1 File</source>
        <translation>1 选文件</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 对列</translation>
    </message>
    <message>
        <source>3 Check</source>
        <translation>3 核对</translation>
    </message>
    <message>
        <source>4 Done</source>
        <translation>4 完成</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>导入步骤</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Save the problems as a spreadsheet</source>
        <translation>问题清单另存为表格</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>导入%1</translation>
    </message>
    <message>
        <source>Bring in the spreadsheets your office keeps already</source>
        <translation>把社区现有的表格导进来</translation>
    </message>
    <message>
        <source>%1 · sheet “%2”</source>
        <translation>%1 · 工作表“%2”</translation>
    </message>
    <message>
        <source>All checked, import</source>
        <translation>核对无误，导入</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>下一步：核对</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Choose the spreadsheet: %1</source>
        <translation>选择表格：%1</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.csv);;All files (*)</source>
        <translation>表格 (*.xlsx *.xls *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading the spreadsheet</source>
        <translation>正在读取表格</translation>
    </message>
    <message>
        <source>Checking the list; nothing is written yet</source>
        <translation>正在核对，还没有写入</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 updated</source>
        <translation>已导入：新增 %1，更新 %2</translation>
    </message>
    <message>
        <source>Save the problems</source>
        <translation>另存问题清单</translation>
    </message>
    <message>
        <source>Problems %1.xlsx</source>
        <translation>问题清单 %1.xlsx</translation>
    </message>
    <message>
        <source>%1 problems were saved.</source>
        <translation>已保存 %1 条问题。</translation>
    </message>
    <message>
        <source>Save a blank list</source>
        <translation>保存空白表</translation>
    </message>
    <message>
        <source>Blank %1.xlsx</source>
        <translation>空白%1.xlsx</translation>
    </message>
    <message>
        <source>The blank list was saved.</source>
        <translation>空白表已保存。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
</context>
<context>
    <name>linli::ui::MappingHeader</name>
    <message>
        <source>not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Column %1 is</source>
        <translation>“%1”这一列是</translation>
    </message>
</context>
<context>
    <name>linli::ui::ProblemModel</name>
    <message>
        <source>to be decided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>同一个人</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>新增的人</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>表中内容</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>linli::ui::SheetModel</name>
    <message>
        <source>The spreadsheet program turned this ID number into a number; its last digits are lost.</source>
        <translation>表格软件把这个身份证号改成了数字，后几位已丢失。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1 列</translation>
    </message>
</context>
<context>
    <name>ui_imports</name>
    <message>
        <source>Imported all the same; the ID number stays open and is filled in at the next visit.</source>
        <translation>照常导入，证件标为“待核”，走访时补录</translation>
    </message>
    <message>
        <source>The number is kept as written and marked as unverified.</source>
        <translation>保留原值，标为“待核”</translation>
    </message>
    <message>
        <source>Imported without it; fill it in at the next visit.</source>
        <translation>照常导入，走访时补录</translation>
    </message>
    <message>
        <source>Kept as the list says; ask at the next visit.</source>
        <translation>按表中内容保留，走访时核实</translation>
    </message>
    <message>
        <source>Imported without this phone number.</source>
        <translation>照常导入，这个电话不保存</translation>
    </message>
    <message>
        <source>Imported without this date.</source>
        <translation>照常导入，这个日期不保存</translation>
    </message>
    <message>
        <source>The mark is kept; check whether it is right.</source>
        <translation>标签保留，请核实</translation>
    </message>
    <message>
        <source>The rows count, not the total; check whether some are missing.</source>
        <translation>以各行为准，请核对有没有漏行</translation>
    </message>
    <message>
        <source>Left out until you say below who it is.</source>
        <translation>请在下面说明是谁，否则不导入</translation>
    </message>
    <message>
        <source>These rows are left out; correct them and import again.</source>
        <translation>这些行不导入，改好后可再导一次</translation>
    </message>
    <message>
        <source>Put right by itself; nothing is to be done.</source>
        <translation>已自动整理，不用处理</translation>
    </message>
    <message>
        <source>Headings: row %1</source>
        <translation>表头：第 %1 行</translation>
    </message>
    <message>
        <source>Headings: rows %1–%2</source>
        <translation>表头：第 %1–%2 行</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>名册日期 %1</translation>
    </message>
    <message>
        <source>%1 counts for the rows below</source>
        <translation>%1向下合并</translation>
    </message>
    <message>
        <source>The household&apos;s facts stand on the head&apos;s row</source>
        <translation>户信息只在户主行</translation>
    </message>
    <message>
        <source>Totals in row %1 are not imported</source>
        <translation>第 %1 行“合计”不导入</translation>
    </message>
</context>
</TS>
