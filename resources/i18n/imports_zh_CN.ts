<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>imports</name>
    <message>
        <source>The file can&apos;t be opened. Close it in other programs and check that you may read it.</source>
        <translation>文件打不开。请在其他程序中关闭它，并确认您有权读取。</translation>
    </message>
    <message>
        <source>There is no such file any more. Choose it again.</source>
        <translation>找不到这个文件了，请重新选择。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>This file is no spreadsheet. Linli reads .xlsx, .xls and .csv files.</source>
        <translation>这个文件不是表格。邻里可以读取 .xlsx、.xls 和 .csv 文件。</translation>
    </message>
    <message>
        <source>This kind of spreadsheet can&apos;t be read. Open it in your spreadsheet program and save it as .xlsx.</source>
        <translation>读不了这种格式的表格。请用表格软件打开，另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>This file is a web page or XML under the name of a spreadsheet. Open it in your spreadsheet program and save it as .xlsx.</source>
        <translation>这个文件其实是网页或 XML，只是用了表格的文件名。请用表格软件打开，另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>This spreadsheet is damaged or was cut short. Get it again, or open it in your spreadsheet program and save it as a new .xlsx.</source>
        <translation>这个表格已损坏或不完整。请重新获取，或用表格软件打开后另存为新的 .xlsx。</translation>
    </message>
    <message>
        <source>This spreadsheet is protected with a password. Open it in your spreadsheet program, take the password off and save it.</source>
        <translation>这个表格设有密码。请用表格软件打开，取消密码并保存后再试。</translation>
    </message>
    <message>
        <source>This spreadsheet is too large to be read. Split it into several files.</source>
        <translation>这个表格太大，读不了。请拆成几个文件。</translation>
    </message>
    <message>
        <source>A cell in row %1 holds more text than a spreadsheet allows. Shorten it.</source>
        <translation>第 %1 行有一个单元格的文字超过了表格的上限，请缩短后再试。</translation>
    </message>
    <message>
        <source>The spreadsheet has no such sheet.</source>
        <translation>表格里没有这个工作表。</translation>
    </message>
    <message>
        <source>Reading the file was stopped.</source>
        <translation>已停止读取文件。</translation>
    </message>
    <message>
        <source>This .xls file can&apos;t be read. Open it in your spreadsheet program and save it as .xlsx.</source>
        <translation>这个 .xls 文件读不了。请用表格软件打开，另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>The part of Linli that reads .xls files is missing. Save the file as .xlsx, or install Linli again.</source>
        <translation>邻里缺少读取 .xls 文件的组件。请把文件另存为 .xlsx，或重新安装邻里。</translation>
    </message>
    <message>
        <source>This file is no text table. Linli reads .xlsx, .xls and .csv files.</source>
        <translation>这个文件不是文本表格。邻里可以读取 .xlsx、.xls 和 .csv 文件。</translation>
    </message>
    <message>
        <source>Row %1 holds characters that are neither UTF-8 nor GB18030. Save the file as .xlsx or as CSV UTF-8.</source>
        <translation>第 %1 行有无法识别的文字，既不是 UTF-8 也不是 GB18030 编码。请另存为 .xlsx 或 CSV UTF-8 后再试。</translation>
    </message>
    <message>
        <source>A quotation mark in row %1 is never closed. Mend it and try again.</source>
        <translation>第 %1 行的引号没有成对，请改正后再试。</translation>
    </message>
    <message>
        <source>The ledger has this area in another place of the tree. Correct the list, or the tree first.</source>
        <translation>台账里这个区域挂在别处。请先改好表格，或先调整区域。</translation>
    </message>
    <message>
        <source>Neither the address nor the community is in the tree. Import the tree of areas first.</source>
        <translation>地址和承办社区都不在区域里，请先导入区域。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems found in the import: %1</source>
        <translation>导入中发现的问题：%1</translation>
    </message>
    <message>
        <source>Read %1, added %2, updated %3, unchanged %4, refused %5.</source>
        <translation>共读 %1 行，新增 %2，更新 %3，未变 %4，未导入 %5。</translation>
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
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Original value</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>填写说明</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>填写内容</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Micro-unit</source>
        <translation>微单元</translation>
    </message>
    <message>
        <source>Short code of the innermost area, for case numbers</source>
        <translation>该行最里一级区域的简码，用于事项编号</translation>
    </message>
    <message>
        <source>Office: grid, sector, building or micro-unit leader</source>
        <translation>职务：网格长、片长、楼栋长或微单元长</translation>
    </message>
    <message>
        <source>The area the leader answers for</source>
        <translation>负责的区域</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Date or month of birth</source>
        <translation>出生日期或出生年月</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Retired official, employee, expert or resident</source>
        <translation>离退休干部、在职职工、专家学者或居民</translation>
    </message>
    <message>
        <source>Present or former work unit</source>
        <translation>现在或原来的工作单位</translation>
    </message>
    <message>
        <source>Phone number on the board</source>
        <translation>公示栏上的电话</translation>
    </message>
    <message>
        <source>In office since</source>
        <translation>任职时间</translation>
    </message>
    <message>
        <source>Recommended or self-nominated, online or offline</source>
        <translation>推荐或自荐，线上或线下</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号码</translation>
    </message>
    <message>
        <source>Community, where names repeat</source>
        <translation>社区（名称有重复时填）</translation>
    </message>
    <message>
        <source>Community, where names of buildings repeat</source>
        <translation>社区（楼栋名称有重复时填）</translation>
    </message>
    <message>
        <source>Estate; put before the building&apos;s name where needed</source>
        <translation>小区名；需要时加在楼栋名前面</translation>
    </message>
    <message>
        <source>Building, as in the tree of areas</source>
        <translation>楼栋，与区域中的名称一致</translation>
    </message>
    <message>
        <source>Stairwell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Room number</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Micro-unit; made under the building where it lacks</source>
        <translation>微单元；区域里没有的会建在楼栋下</translation>
    </message>
    <message>
        <source>Name; empty for a vacant flat</source>
        <translation>姓名；空置房不填</translation>
    </message>
    <message>
        <source>Relation to the head of the household</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>ID number, as text</source>
        <translation>身份证号码（按文本填写）</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Registered here, elsewhere, or floating population</source>
        <translation>本地、人户分离或流动</translation>
    </message>
    <message>
        <source>Kind of housing</source>
        <translation>住房性质</translation>
    </message>
    <message>
        <source>Whether the person lives alone</source>
        <translation>是否独居</translation>
    </message>
    <message>
        <source>Reasons to watch over the person</source>
        <translation>重点关注的类别</translation>
    </message>
    <message>
        <source>Date of moving in</source>
        <translation>迁入日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The hotline&apos;s own number of the ticket</source>
        <translation>热线的工单编号</translation>
    </message>
    <message>
        <source>Time of receipt</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Who reported it</source>
        <translation>诉求人</translation>
    </message>
    <message>
        <source>Phone number of who reported it</source>
        <translation>诉求人的电话</translation>
    </message>
    <message>
        <source>Address the matter is about</source>
        <translation>诉求涉及的地址</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>诉求内容</translation>
    </message>
    <message>
        <source>Kind of the matter</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Grade: consultation, ordinary, key</source>
        <translation>等级：咨询、一般、重点</translation>
    </message>
    <message>
        <source>The community that handles it</source>
        <translation>承办社区</translation>
    </message>
    <message>
        <source>When it was closed there</source>
        <translation>热线办结时间</translation>
    </message>
    <message>
        <source>Whether it was solved</source>
        <translation>是否解决</translation>
    </message>
    <message>
        <source>Whether the resident is satisfied</source>
        <translation>居民是否满意</translation>
    </message>
    <message>
        <source>tree of areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>leaders&apos; register</source>
        <translation>四长名册</translation>
    </message>
    <message>
        <source>roster of residents</source>
        <translation>户籍台账</translation>
    </message>
    <message>
        <source>12345 hotline tickets</source>
        <translation>12345 热线工单</translation>
    </message>
    <message>
        <source>There is no column with the heading “%1”.</source>
        <translation>没有表头为“%1”的列。</translation>
    </message>
    <message>
        <source>There is no sheet of this name in the file; choose another one.</source>
        <translation>文件里没有这个名称的工作表，请另选一个。</translation>
    </message>
    <message>
        <source>The headings stand in rows %1 to %2.</source>
        <translation>表头在第 %1 至 %2 行。</translation>
    </message>
    <message>
        <source>The headings stand in row %1.</source>
        <translation>表头在第 %1 行。</translation>
    </message>
    <message>
        <source>The list is of %1.</source>
        <translation>表格日期为 %1。</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>这一行没有姓名。</translation>
    </message>
    <message>
        <source>This is none of the four offices: grid, sector, building or micro-unit leader.</source>
        <translation>不是四长职务：网格长、片长、楼栋长、微单元长。</translation>
    </message>
    <message>
        <source>Several areas have this name. Add a column with the community.</source>
        <translation>有几个区域同名，请加一列“社区”。</translation>
    </message>
    <message>
        <source>The tree has no such area. Import the tree of areas first.</source>
        <translation>没有这个区域，请先导入区域。</translation>
    </message>
    <message>
        <source>Number %1. Decide: the same, a new person, or skip the row.</source>
        <translation>台账中的编号为 %1。请决定：是同一人、是新人，还是跳过这一行。</translation>
    </message>
    <message>
        <source>another leader in the register</source>
        <translation>名册上已换人</translation>
    </message>
    <message>
        <source>The map can&apos;t be used: %1</source>
        <translation>列对应文件不能用：%1</translation>
    </message>
    <message>
        <source>a decision is &quot;same:NUMBER&quot;, &quot;new&quot; or &quot;skip&quot;.</source>
        <translation>决定只能写 &quot;same:编号&quot;、&quot;new&quot; 或 &quot;skip&quot;。</translation>
    </message>
    <message>
        <source>there is no field %1; `linli import %2 --fields` lists them.</source>
        <translation>没有字段 %1；`linli import %2 --fields` 可列出全部字段。</translation>
    </message>
    <message>
        <source>a column is a heading or a letter in quotes.</source>
        <translation>列要写成带引号的表头或列字母。</translation>
    </message>
    <message>
        <source>it is no JSON object.</source>
        <translation>它不是 JSON 对象。</translation>
    </message>
    <message>
        <source>header_rows are row numbers from 1, ascending.</source>
        <translation>header_rows 应为从 1 起、由小到大的行号。</translation>
    </message>
    <message>
        <source>Spaces were taken out of the name.</source>
        <translation>已去掉姓名中的空格。</translation>
    </message>
    <message>
        <source>There is no ID number.</source>
        <translation>没有身份证号码。</translation>
    </message>
    <message>
        <source>The spreadsheet stored the ID number as a number and lost its last digits. Ask for it again.</source>
        <translation>表格把身份证号码存成了数字，末几位已丢失，请重新核实。</translation>
    </message>
    <message>
        <source>The check digit of the ID number is wrong. It is kept as unverified.</source>
        <translation>身份证号码校验位不对，已保留，标为待核实。</translation>
    </message>
    <message>
        <source>This is no ID number of 18 characters. It is kept as unverified.</source>
        <translation>不是 18 位的身份证号码，已保留，标为待核实。</translation>
    </message>
    <message>
        <source>The ID number was put into its usual form.</source>
        <translation>身份证号码已改成规范写法。</translation>
    </message>
    <message>
        <source>The birth date is another than the one in the ID number.</source>
        <translation>出生日期与身份证号码不符。</translation>
    </message>
    <message>
        <source>The sex is another than the one in the ID number.</source>
        <translation>性别与身份证号码不符。</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a date. Write it as 1948-03-12, 1948-03 or 1948.</source>
        <translation>认不出这个日期，请写成 1948-03-12、1948-03 或 1948。</translation>
    </message>
    <message>
        <source>The phone number can&apos;t be right and is not stored.</source>
        <translation>电话号码不对，没有保存。</translation>
    </message>
    <message>
        <source>Only the first phone number of the cell is stored.</source>
        <translation>只保存了格中的第一个电话号码。</translation>
    </message>
    <message>
        <source>This ID number stands twice in the list.</source>
        <translation>这个身份证号码在表中出现了两次。</translation>
    </message>
    <message>
        <source>In the ledger this ID number belongs to another name.</source>
        <translation>台账里这个身份证号码是另一个姓名。</translation>
    </message>
    <message>
        <source>The person with this ID number lives in another household.</source>
        <translation>这个身份证号码的居民住在另一户。</translation>
    </message>
    <message>
        <source>Somebody of this name and birth stands in this household twice.</source>
        <translation>这一户里有两人姓名和出生日期相同。</translation>
    </message>
    <message>
        <source>Several persons in the ledger have this name and agree with the row.</source>
        <translation>台账里有几个同名的人都与这一行相符。</translation>
    </message>
    <message>
        <source>Somebody of this name has an ID number that differs by one character.</source>
        <translation>台账里有同名的人，身份证号码只差一位。</translation>
    </message>
    <message>
        <source>Somebody of this name and birth date lives in another household.</source>
        <translation>另一户里有姓名和出生日期相同的人。</translation>
    </message>
    <message>
        <source>Somebody in the ledger has this name; neither phone nor birth tells.</source>
        <translation>台账里有同名的人，从电话和出生年月分不清是否同一人。</translation>
    </message>
    <message>
        <source>ID number lost</source>
        <translation>身份证号码丢失末位</translation>
    </message>
    <message>
        <source>ID number wrong</source>
        <translation>身份证号码有误</translation>
    </message>
    <message>
        <source>ID number missing</source>
        <translation>缺身份证号码</translation>
    </message>
    <message>
        <source>Birth date contradicts ID number</source>
        <translation>出生日期与身份证不符</translation>
    </message>
    <message>
        <source>Sex contradicts ID number</source>
        <translation>性别与身份证不符</translation>
    </message>
    <message>
        <source>Phone number wrong</source>
        <translation>电话号码有误</translation>
    </message>
    <message>
        <source>Date can&apos;t be read</source>
        <translation>日期认不出</translation>
    </message>
    <message>
        <source>Mark contradicts age or sex</source>
        <translation>关注类别与年龄或性别不符</translation>
    </message>
    <message>
        <source>Total differs</source>
        <translation>合计数不符</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>可能是同一人</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>ID number tidied</source>
        <translation>身份证号码已规范</translation>
    </message>
    <message>
        <source>Name tidied</source>
        <translation>姓名已规范</translation>
    </message>
    <message>
        <source>The tree has no such building, or several of the name. Import the tree of areas first.</source>
        <translation>区域里没有这个楼栋，或有几个同名的。请先导入区域。</translation>
    </message>
    <message>
        <source>The row belongs to no room.</source>
        <translation>这一行没有房号，不知属于哪一户。</translation>
    </message>
    <message>
        <source>The list names nobody here, but somebody lives here in the ledger. Move them out first, if they have left.</source>
        <translation>表上这一户没有人，台账里却有人住。如已搬走，请先办迁出。</translation>
    </message>
    <message numerus="yes">
        <source>The list gives another total: %n person(s) stand in it.</source>
        <translation>
            <numerusform>表上的合计数不符：表中实有 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>The building is written once and counts for the rows below it.</source>
        <translation>楼栋只写一次，对下面各行都有效。</translation>
    </message>
    <message>
        <source>What is about the household stands on its first row only.</source>
        <translation>住户信息只写在该户第一行。</translation>
    </message>
    <message>
        <source>There is another head of the household at this address already. Give the flat a room number of its own, or correct the relation.</source>
        <translation>这个地址已有一位户主。请另写房号，或更正与户主关系。</translation>
    </message>
    <message>
        <source>moved, by the roster</source>
        <translation>按户籍台账迁走</translation>
    </message>
    <message>
        <source>“%1” does not go with this age or sex. It is kept; please check it.</source>
        <translation>“%1”与年龄或性别不符，已保留，请核实。</translation>
    </message>
    <message>
        <source>Row %1 is a total and is not imported.</source>
        <translation>第 %1 行是合计，不导入。</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a time. Write it as 2026-09-28 19:06.</source>
        <translation>认不出这个时间，请写成 2026-09-28 19:06。</translation>
    </message>
    <message>
        <source>These columns were not found: %1. Say which columns they are.</source>
        <translation>没有找到这些列：%1。请指明是哪几列。</translation>
    </message>
    <message>
        <source>“%1” is written once in merged cells and counts for all rows they cover.</source>
        <translation>“%1”写在合并单元格里，对合并的各行都有效。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of title and notes above are left out.</source>
        <translation>
            <numerusform>上方 %n 行标题和说明不导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row must name the columns: case, time, step, group (and note, if there is one).</source>
        <translation>首行必须写明各列：事项、时间、步骤、层级（有备注也可写上）。</translation>
    </message>
    <message>
        <source>It is the turn of the rung “%1”, not of “%2”.</source>
        <translation>现在轮到“%1”这一级，不是“%2”。</translation>
    </message>
    <message>
        <source>from the log</source>
        <translation>来自流转记录</translation>
    </message>
    <message>
        <source>There is no rung below this one.</source>
        <translation>下面没有更低的层级。</translation>
    </message>
    <message>
        <source>A log can&apos;t replay the step “%1”.</source>
        <translation>流转记录不能重放步骤“%1”。</translation>
    </message>
    <message>
        <source>This case was received already.</source>
        <translation>这个事项已经受理过了。</translation>
    </message>
    <message>
        <source>The outcome “%1” is not known.</source>
        <translation>不认识结果“%1”。</translation>
    </message>
    <message>
        <source>The row names no case.</source>
        <translation>这一行没有写事项。</translation>
    </message>
    <message>
        <source>The time “%1” is not understood.</source>
        <translation>看不懂时间“%1”。</translation>
    </message>
    <message>
        <source>The step “%1” is not known.</source>
        <translation>不认识步骤“%1”。</translation>
    </message>
    <message>
        <source>Which rung is “%1”? Say so with --group.</source>
        <translation>“%1”是哪个层级？请用 --group 说明。</translation>
    </message>
    <message>
        <source>The case was not received before this row.</source>
        <translation>这一行之前没有受理过这个事项。</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Exported the problems of an import: %1 lines</source>
        <translation>导出了导入问题清单：%1 行</translation>
    </message>
    <message>
        <source>Imported areas: %1 rows read, %2 added, %3 updated</source>
        <translation>导入了区域：读 %1 行，新增 %2，更新 %3</translation>
    </message>
    <message>
        <source>Imported leaders: %1 rows read, %2 added, %3 updated</source>
        <translation>导入了四长名册：读 %1 行，新增 %2，更新 %3</translation>
    </message>
    <message>
        <source>Imported a roster: %1 rows read, %2 added, %3 updated</source>
        <translation>导入了户籍台账：读 %1 行，新增 %2，更新 %3</translation>
    </message>
    <message>
        <source>Imported hotline tickets: %1 rows read, %2 added, %3 updated</source>
        <translation>导入了热线工单：读 %1 行，新增 %2，更新 %3</translation>
    </message>
</context>
</TS>
