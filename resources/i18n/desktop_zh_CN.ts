<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::BackupWatch</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Backup not verified yet</source>
        <translation>备份还没有核验</translation>
    </message>
    <message>
        <source>No backup made yet</source>
        <translation>还没有做过备份</translation>
    </message>
    <message>
        <source>Backed up and verified %1</source>
        <translation>台账已备份并核验 %1</translation>
    </message>
    <message>
        <source>for reading only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Every change is saved at once</source>
        <translation>每次修改即时保存</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made: %1</source>
        <translation>今天的备份没有做成：%1</translation>
    </message>
    <message>
        <source>Look at the backups</source>
        <translation>查看备份</translation>
    </message>
    <message>
        <source>This ledger has no backups: if this computer breaks, everything in it is lost.</source>
        <translation>这本台账还没有备份：电脑一坏，里面的一切就没了。</translation>
    </message>
    <message>
        <source>Choose where backups go</source>
        <translation>选择备份位置</translation>
    </message>
    <message>
        <source>The last verified backup is older than a week.</source>
        <translation>最近一次核验过的备份已超过一周。</translation>
    </message>
</context>
<context>
    <name>linli::ui::DeskWatch</name>
    <message>
        <source>%1 urgent</source>
        <translation>%1 件紧急</translation>
    </message>
    <message>
        <source>%1 due today</source>
        <translation>%1 件今天到期</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 件逾期</translation>
    </message>
    <message>
        <source>Cases that wait for you: %1.</source>
        <translation>轮到您的事项：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>Linli</source>
        <translation>邻里</translation>
    </message>
</context>
<context>
    <name>linli::ui::Desktop</name>
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
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>The backup was restored. The ledger as it was before is kept as %1.</source>
        <translation>已从备份恢复。恢复前的台账保留为 %1。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Linli ended unexpectedly the last time. The ledger was not harmed. Where it went wrong is noted in %1; nothing from the ledger stands there.</source>
        <translation>邻里上次意外退出，台账没有受损。出错位置记在 %1，里面没有台账内容。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>a new case</source>
        <translation>新事项</translation>
    </message>
    <message>
        <source>a step of a case</source>
        <translation>事项办理</translation>
    </message>
    <message>
        <source>a new household</source>
        <translation>新住户</translation>
    </message>
    <message>
        <source>a resident</source>
        <translation>居民登记</translation>
    </message>
    <message>
        <source>a household</source>
        <translation>住户登记</translation>
    </message>
    <message>
        <source>A draft of yours is not saved yet: %1, written at %2.</source>
        <translation>您有一份草稿还没有保存：%1（%2 填写）。</translation>
    </message>
    <message>
        <source>Four clarities</source>
        <translation>四清</translation>
    </message>
    <message>
        <source>Record a case</source>
        <translation>登记事项</translation>
    </message>
    <message>
        <source>Add a household</source>
        <translation>添加住户</translation>
    </message>
    <message>
        <source>Import the tree of areas</source>
        <translation>导入区域</translation>
    </message>
    <message>
        <source>Import the leaders</source>
        <translation>导入负责人</translation>
    </message>
    <message>
        <source>Import the roster</source>
        <translation>导入居民名册</translation>
    </message>
    <message>
        <source>Import the hotline&apos;s cases</source>
        <translation>导入热线工单</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>大字</translation>
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
        <source>Duplicates</source>
        <translation>重复人员</translation>
    </message>
    <message>
        <source>Marks proposed</source>
        <translation>关注建议</translation>
    </message>
    <message>
        <source>Past days</source>
        <translation>往日台账</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>敲门行动</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Changes to confirm</source>
        <translation>待确认变化</translation>
    </message>
    <message>
        <source>Office rules</source>
        <translation>本单位规则</translation>
    </message>
    <message>
        <source>122 deliberations</source>
        <translation>122 议事</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>&lt;b&gt;Keys&lt;/b&gt;&lt;br&gt;Ctrl+K find anybody and anything: people, doors, numbers, cases, leaders, areas, pages&lt;br&gt;Ctrl+N record a case, from anywhere&lt;br&gt;Ctrl+Shift+N what the page makes: a household, a round, an account&lt;br&gt;Ctrl+S or Ctrl+Enter save&lt;br&gt;Ctrl+Z undo the last action&lt;br&gt;Ctrl+L lock the window&lt;br&gt;Esc back&lt;br&gt;Alt+1 … Alt+9 the places at the left&lt;br&gt;Ctrl+C copy the chosen rows for a spreadsheet&lt;br&gt;Ctrl+V paste cells of a spreadsheet onto the chosen rows&lt;br&gt;Ctrl+A choose all rows&lt;br&gt;Shift and a click on a heading: sort by one more column&lt;br&gt;&lt;br&gt;&lt;b&gt;How to begin&lt;/b&gt;&lt;br&gt;Import the tree of areas, then the leaders, then the roster; each is shown to you before anything is written. The hotline&apos;s spreadsheet can be imported again and again.</source>
        <translation>&lt;b&gt;按键&lt;/b&gt;&lt;br&gt;Ctrl+K 查找：人、门牌、号码、事项、负责人、区域、页面&lt;br&gt;Ctrl+N 随处记一件事&lt;br&gt;Ctrl+Shift+N 新建本页的内容：住户、走访、账号&lt;br&gt;Ctrl+S 或 Ctrl+Enter 保存&lt;br&gt;Ctrl+Z 撤销上一步&lt;br&gt;Ctrl+L 锁定窗口&lt;br&gt;Esc 返回&lt;br&gt;Alt+1 … Alt+9 左侧各页&lt;br&gt;Ctrl+C 复制选中的行，可粘贴到表格&lt;br&gt;Ctrl+V 把表格里复制的内容粘贴到选中的行&lt;br&gt;Ctrl+A 全选&lt;br&gt;按住 Shift 点列名，再按一列排序&lt;br&gt;&lt;br&gt;&lt;b&gt;怎样开始&lt;/b&gt;&lt;br&gt;先导入区域，再导入四长名册，然后导入户籍花名册；写入之前都会先给您看。12345 工单表可以反复导入。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Livelihood projects</source>
        <translation>民生实事</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件登记</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>This version of Linli can&apos;t read packages of other computers yet. Nothing was changed; update Linli and open the file again.</source>
        <translation>这个版本的邻里还不能读取其他电脑的交换包，什么也没有改动。请更新邻里后再打开这个文件。</translation>
    </message>
</context>
<context>
    <name>linli::ui::Gate</name>
    <message>
        <source>Your password was changed.</source>
        <translation>密码已修改。</translation>
    </message>
</context>
<context>
    <name>linli::ui::MainWindow</name>
    <message>
        <source>Linli</source>
        <translation>邻里</translation>
    </message>
</context>
</TS>
