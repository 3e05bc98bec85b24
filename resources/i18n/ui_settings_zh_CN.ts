<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::AccountForm</name>
    <message>
        <source>Roles of %1</source>
        <translation>%1 的角色</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>新增账号</translation>
    </message>
    <message>
        <source>Save the roles</source>
        <translation>保存角色</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>新增账号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>As your colleagues know them; it stands in the change history.</source>
        <translation>用同事们熟悉的名字，变更记录里会写上它。</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>What each may do stands under &quot;Roles&quot;.</source>
        <translation>各角色能做什么，见“角色”一栏。</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>A community worker sees the records of these.</source>
        <translation>社区工作人员只看得到这些社区的记录。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>对应四长</translation>
    </message>
    <message>
        <source>A leader sees the areas they are appointed to.</source>
        <translation>四长看得到自己任职的辖区。</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>请至少选一个角色。</translation>
    </message>
    <message>
        <source>Tick at least one community.</source>
        <translation>请至少勾选一个社区。</translation>
    </message>
    <message>
        <source>There is no community yet. Import the tree of areas first.</source>
        <translation>还没有社区，请先导入辖区。</translation>
    </message>
    <message>
        <source>Choose whose account it is.</source>
        <translation>请选择这是哪位四长的账号。</translation>
    </message>
</context>
<context>
    <name>linli::ui::AccountModel</name>
    <message>
        <source>locked until %1</source>
        <translation>锁定到 %1</translation>
    </message>
    <message>
        <source>an area that is gone</source>
        <translation>已撤销的辖区</translation>
    </message>
    <message>
        <source>areas of the appointments</source>
        <translation>任职的辖区</translation>
    </message>
    <message>
        <source>the whole ledger</source>
        <translation>整本台账</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles and areas</source>
        <translation>角色和辖区</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最近登录</translation>
    </message>
    <message>
        <source>no records</source>
        <translation>看不到记录</translation>
    </message>
</context>
<context>
    <name>linli::ui::AccountPanel</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>No account is chosen</source>
        <translation>还没有选中账号</translation>
    </message>
    <message>
        <source>Choose one in the list, or add one for a colleague.</source>
        <translation>在列表里选一个，或为同事新增一个。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Data key</source>
        <translation>数据密钥</translation>
    </message>
    <message>
        <source>held: can read sealed records</source>
        <translation>持有：能看加密的记录</translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>还没有移交</translation>
    </message>
    <message>
        <source>none: sealed records stay closed</source>
        <translation>不持有：看不到加密的记录</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>建立时间</translation>
    </message>
    <message>
        <source>Password of</source>
        <translation>密码设于</translation>
    </message>
    <message>
        <source>, to be changed at the next sign-in</source>
        <translation>，下次登录须修改</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最近登录</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>the head of office, who confirms it and hands over the data key</source>
        <translation>办公室负责人确认并移交数据密钥</translation>
    </message>
    <message>
        <source>Confirm the account</source>
        <translation>确认账号</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 现在可以登录了。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解除锁定</translation>
    </message>
    <message>
        <source>%1 can try again.</source>
        <translation>%1 可以重新登录了。</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>修改角色</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>重设密码</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>The account was added. Give the first password to your colleague in person.</source>
        <translation>账号已新增。请当面把初始密码告诉同事。</translation>
    </message>
    <message>
        <source>The roles were saved.</source>
        <translation>角色已保存。</translation>
    </message>
    <message>
        <source>A new first password for %1</source>
        <translation>给 %1 重设初始密码</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>The password was reset. It has to be changed at the next sign-in.</source>
        <translation>密码已重设，下次登录须修改。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in any more, and the account&apos;s keys are deleted. What they did stays in the history. This can&apos;t be undone.</source>
        <translation>%1 将不能再登录，账号的密钥会被删除；做过的事仍留在变更记录里。此操作不能撤销。</translation>
    </message>
    <message>
        <source>The account of %1 was removed.</source>
        <translation>%1 的账号已停用。</translation>
    </message>
</context>
<context>
    <name>linli::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Password rules</source>
        <translation>密码规则</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>各角色的权限</translation>
    </message>
    <message>
        <source>What is not listed nobody may do. &quot;Own area&quot; is a leader&apos;s areas of appointment, or a community worker&apos;s communities.</source>
        <translation>没有列出的，谁都不能做。“本辖区”指四长任职的辖区，或社区工作人员负责的社区。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账号</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ %1 to be confirmed</source>
        <translation>▲ %1 个待确认</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>新增账号</translation>
    </message>
</context>
<context>
    <name>linli::ui::BackupModel</name>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>linli::ui::BackupPage</name>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>从这份备份恢复…</translation>
    </message>
    <message>
        <source>From another place…</source>
        <translation>从别处选备份…</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation>备份存放在</translation>
    </message>
    <message>
        <source>Once a day by itself, sealed, and checked by opening it. Kept are the last 7 days, 4 weeks and 12 months. Take a USB stick or another computer: a folder on the same disk is lost with it.</source>
        <translation>每天自动备份一次，加密保存，并打开核验。保留最近 7 天、4 周和 12 个月的备份。请选 U 盘或另一台电脑：放在同一块硬盘上，硬盘坏了就一起没了。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Choose a folder, then make the first one.</source>
        <translation>先选择文件夹，再做第一份备份。</translation>
    </message>
    <message>
        <source>▲ no folder is chosen yet</source>
        <translation>▲ 还没有选择文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) in the folder</source>
        <translation>
            <numerusform>文件夹里有 %n 份备份</numerusform>
        </translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>还没有选择</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>备份于 %1</translation>
    </message>
    <message>
        <source>none made yet</source>
        <translation>还没有备份过</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>核验于 %1</translation>
    </message>
    <message>
        <source>none verified yet</source>
        <translation>还没有核验过</translation>
    </message>
    <message>
        <source>Choose the folder first.</source>
        <translation>请先选择文件夹。</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>备份存放位置</translation>
    </message>
    <message>
        <source>Backups go there from now on.</source>
        <translation>以后的备份都存放在那里。</translation>
    </message>
    <message>
        <source>Backing up the ledger</source>
        <translation>正在备份台账</translation>
    </message>
    <message>
        <source>The backup was made: %1</source>
        <translation>备份已完成：%1</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份文件</translation>
    </message>
    <message>
        <source>Backup of a ledger (*.linlibak)</source>
        <translation>台账备份 (*.linlibak)</translation>
    </message>
</context>
<context>
    <name>linli::ui::CareKindModel</name>
    <message>
        <source>every %1 days</source>
        <translation>每 %1 天</translation>
    </message>
    <message>
        <source>as every household</source>
        <translation>与一般户相同</translation>
    </message>
    <message>
        <source>not used any more</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>proposed from the data</source>
        <translation>由数据提出建议</translation>
    </message>
    <message>
        <source>comes with Linli</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>the office&apos;s own</source>
        <translation>本单位自定</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>linli::ui::CareKindsCard</name>
    <message>
        <source>People to watch over</source>
        <translation>重点关注人群</translation>
    </message>
    <message>
        <source>Add a kind</source>
        <translation>增加类别</translation>
    </message>
    <message>
        <source>Rename or set visits</source>
        <translation>改名或改走访</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Kinds of people to watch over</source>
        <translation>重点关注人群类别</translation>
    </message>
    <message>
        <source>A kind is never deleted: marks that stand keep it.</source>
        <translation>类别不会删除：已有的标记保留原类别。</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>A new kind</source>
        <translation>新类别</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Save the kind</source>
        <translation>保存类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>as every household</source>
        <translation>与一般户相同</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>每两周</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every three months</source>
        <translation>每三个月</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>每 %1 天</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>The kind was saved.</source>
        <translation>类别已保存。</translation>
    </message>
    <message>
        <source>“%1” is offered again.</source>
        <translation>“%1”已恢复使用。</translation>
    </message>
    <message>
        <source>“%1” is not offered any more.</source>
        <translation>“%1”已停用。</translation>
    </message>
</context>
<context>
    <name>linli::ui::CaseRulesCard</name>
    <message>
        <source>Until the resident was first told</source>
        <translation>到第一次答复居民为止</translation>
    </message>
    <message>
        <source>Until it is recorded as solved</source>
        <translation>到登记为已解决为止</translation>
    </message>
    <message>
        <source>Until day and place of the deliberation are on record</source>
        <translation>到登记议事的日期和地点为止</translation>
    </message>
    <message>
        <source>Deadlines of cases</source>
        <translation>事项的期限</translation>
    </message>
    <message>
        <source>Fill in the defaults</source>
        <translation>填入默认值</translation>
    </message>
    <message>
        <source>Save the deadlines</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Counted in working days after the day of receipt, up to the end of office hours. Each clock runs by itself; what is due first is shown. Running deadlines are counted again when they are saved.</source>
        <translation>从受理次日起按工作日计算，到当天下班为止。各个期限分别计时，界面上显示最先到期的那个。保存后，正在计时的期限会重新计算。</translation>
    </message>
    <message>
        <source>%1 case</source>
        <translation>%1事项</translation>
    </message>
    <message>
        <source>no such deadline</source>
        <translation>不设这个期限</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>Pauses and satisfaction</source>
        <translation>暂停与满意度</translation>
    </message>
    <message>
        <source>A pause stops it</source>
        <translation>暂停时停表</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>居民不满意时</translation>
    </message>
    <message>
        <source>What follows when a resident is not satisfied with a solution</source>
        <translation>居民对解决结果不满意，接下来怎么办</translation>
    </message>
    <message>
        <source>The defaults are filled in; they hold once they are saved.</source>
        <translation>已填入默认值，保存后生效。</translation>
    </message>
    <message>
        <source>The deadlines were saved; running ones were counted again.</source>
        <translation>期限已保存，正在计时的已重新计算。</translation>
    </message>
</context>
<context>
    <name>linli::ui::DeliberationRulesCard</name>
    <message>
        <source>half (1/2)</source>
        <translation>一半（1/2）</translation>
    </message>
    <message>
        <source>two thirds (2/3)</source>
        <translation>三分之二（2/3）</translation>
    </message>
    <message>
        <source>three quarters (3/4)</source>
        <translation>四分之三（3/4）</translation>
    </message>
    <message>
        <source>122 deliberations</source>
        <translation>122 议事</translation>
    </message>
    <message>
        <source>Fill in the defaults</source>
        <translation>填入默认值</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Needs assessed within</source>
        <translation>需求评估</translation>
    </message>
    <message>
        <source>Working days after the proposal</source>
        <translation>提案之后的工作日数，下同</translation>
    </message>
    <message>
        <source>Date and place announced within</source>
        <translation>公布时间地点</translation>
    </message>
    <message>
        <source>A key case&apos;s deliberation has to be organised within 5 working days</source>
        <translation>重点事项须在 5 个工作日内组织议事</translation>
    </message>
    <message>
        <source>Held within</source>
        <translation>开会商议</translation>
    </message>
    <message>
        <source>Decided within</source>
        <translation>作出决议</translation>
    </message>
    <message>
        <source>Scored after</source>
        <translation>多久后评分</translation>
    </message>
    <message>
        <source>Working days after the decision, so that the effect can show</source>
        <translation>决议之后的工作日数，让效果先显出来，下同</translation>
    </message>
    <message>
        <source>Evaluated within</source>
        <translation>效果评估</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>Quorum: at least</source>
        <translation>到会人数不少于</translation>
    </message>
    <message>
        <source>Of those entitled; with fewer nothing is decided</source>
        <translation>占有表决权的比例；不够就不能决议</translation>
    </message>
    <message>
        <source>Majority: more than</source>
        <translation>同意票多于</translation>
    </message>
    <message>
        <source>Of those who took part</source>
        <translation>占实际参加表决的比例</translation>
    </message>
    <message>
        <source>One vote for</source>
        <translation>怎样计票</translation>
    </message>
    <message>
        <source>An example: of %1 votes (%2) at least %3 must take part; when %3 do, it is carried with %4 for it. A meeting that was announced and a vote that was taken keep the rules of their day.</source>
        <translation>举例：共有 %1 票（%2），至少 %3 票参加才有效；刚好 %3 票参加时，同意 %4 票即通过。已经公布的会议和已经进行的表决，仍按当时的规则。</translation>
    </message>
    <message>
        <source>The defaults are filled in; they hold once they are saved.</source>
        <translation>已填入默认值，保存后生效。</translation>
    </message>
    <message>
        <source>The rules were saved.</source>
        <translation>规则已保存。</translation>
    </message>
</context>
<context>
    <name>linli::ui::KeysCard</name>
    <message>
        <source>Change the key now</source>
        <translation>立即更换密钥</translation>
    </message>
    <message>
        <source>Make a new recovery page</source>
        <translation>重新生成恢复密钥页</translation>
    </message>
    <message>
        <source>The ledger&apos;s key</source>
        <translation>台账密钥</translation>
    </message>
    <message>
        <source>Everything sealed is sealed with one key; every account that may read holds it. Change it after an account was removed: whoever kept a copy of the old key can&apos;t read what is written from then on.</source>
        <translation>所有加密内容用的是同一把密钥，能看记录的账号都持有它。停用账号以后请更换密钥：就算有人留下了旧密钥，也看不到以后写入的内容。</translation>
    </message>
    <message>
        <source>The recovery page</source>
        <translation>恢复密钥页</translation>
    </message>
    <message>
        <source>Eighteen words on paper in the safe open the ledger when every password is lost. A new page makes the old one worthless; make one when the page may have been seen, or can&apos;t be found.</source>
        <translation>所有密码都丢失时，保险柜里那张纸上的十八个词可以打开台账。重新生成后旧页作废；那张纸可能被人看过、或找不到时，请重新生成。</translation>
    </message>
    <message>
        <source>Go on changing the key</source>
        <translation>继续更换密钥</translation>
    </message>
    <message>
        <source>A change of the key was stopped halfway; some values are still sealed with the old one.</source>
        <translation>上次更换密钥没有做完，还有一部分内容用的是旧密钥。</translation>
    </message>
    <message>
        <source>%1 held the ledger&apos;s key. If they could have kept a copy of the file, change the key.</source>
        <translation>%1 持有过台账密钥。如果对方可能留有台账文件的副本，请更换密钥。</translation>
    </message>
    <message>
        <source>Sealing everything with a new key</source>
        <translation>正在用新密钥重新加密</translation>
    </message>
    <message>
        <source>The key was changed, and everything is sealed with it.</source>
        <translation>密钥已更换，全部内容已用新密钥加密。</translation>
    </message>
</context>
<context>
    <name>linli::ui::LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>期限与上限</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>个区域</translation>
    </message>
    <message>
        <source>households</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Save the limits</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation>人户清</translation>
    </message>
    <message>
        <source>Clear when it was confirmed in this time</source>
        <translation>在此期限内确认过即为清</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>户情清</translation>
    </message>
    <message>
        <source>Clear when they were reviewed in this time</source>
        <translation>在此期限内核对过即为清</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化清</translation>
    </message>
    <message>
        <source>Clear when no change waits longer to be confirmed</source>
        <translation>没有变化超过此期限未确认即为清</translation>
    </message>
    <message>
        <source>One leader: areas</source>
        <translation>一名长：区域</translation>
    </message>
    <message>
        <source>More than this is too much for one leader</source>
        <translation>超过即提示负担过重</translation>
    </message>
    <message>
        <source>One leader: households</source>
        <translation>一名长：户数</translation>
    </message>
    <message>
        <source>Lived-in households of the micro-units they lead</source>
        <translation>所负责微单元中有人居住的户</translation>
    </message>
    <message>
        <source>The limits were saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>linli::ui::OfficePage</name>
    <message>
        <source>Office rules</source>
        <translation>本单位规则</translation>
    </message>
    <message>
        <source>They hold for everybody who works in this ledger</source>
        <translation>对使用本台账的所有人有效</translation>
    </message>
</context>
<context>
    <name>linli::ui::PolicyCard</name>
    <message>
        <source>Save the rules</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Plain: long enough, and none of the commonest</source>
        <translation>普通：够长，且不是常见密码</translation>
    </message>
    <message>
        <source>Protection level (Dengbao): mixed characters, 90 days</source>
        <translation>等保：混合字符，90 天一换</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>不自动锁定</translation>
    </message>
    <message>
        <source>Fast (64 MiB, for old computers)</source>
        <translation>快（64 MiB，适合旧电脑）</translation>
    </message>
    <message>
        <source>Usual (256 MiB, under a second)</source>
        <translation>一般（256 MiB，不到一秒）</translation>
    </message>
    <message>
        <source>Slow (1 GiB, several seconds)</source>
        <translation>慢（1 GiB，好几秒）</translation>
    </message>
    <message>
        <source>Passwords and locking</source>
        <translation>密码与锁定</translation>
    </message>
    <message>
        <source>Rule for passwords</source>
        <translation>密码规则</translation>
    </message>
    <message>
        <source>The window locks</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>When nobody touches keyboard or mouse. What was being written stays.</source>
        <translation>没有人动键盘和鼠标时锁定；正在填写的内容会保留。</translation>
    </message>
    <message>
        <source>Work for one guess</source>
        <translation>每猜一次的代价</translation>
    </message>
    <message>
        <source>The more, the longer somebody with a stolen file has to guess. It counts from each account&apos;s next sign-in.</source>
        <translation>代价越大，偷走文件的人要猜得越久。从各账号下次登录起生效。</translation>
    </message>
    <message>
        <source>The rules were saved.</source>
        <translation>规则已保存。</translation>
    </message>
</context>
<context>
    <name>linli::ui::RestorePage</name>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1（现在 %2）</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复这份备份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>The ledger is made anew from the backup.</source>
        <translation>将用备份重新建立台账。</translation>
    </message>
    <message>
        <source>The ledger as it is now is not overwritten: it is set aside beside it, with today&apos;s date in its name.</source>
        <translation>现在的台账不会被覆盖：它会改名放在旁边，名字里带上今天的日期。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>未包含</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made since then</source>
        <translation>
            <numerusform>此后的 %n 次变更</numerusform>
        </translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>This is a backup of another ledger.</source>
        <translation>这是另一本台账的备份。</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>还没有选择</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>选择位置</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>存放到</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>用密码</translation>
    </message>
    <message>
        <source>With the recovery page</source>
        <translation>用恢复密钥页</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>As it was when the backup was made.</source>
        <translation>做备份那时的密码。</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>恢复词</translation>
    </message>
    <message>
        <source>Of the page that was valid when the backup was made.</source>
        <translation>做备份那时有效的恢复密钥页上的词。</translation>
    </message>
    <message>
        <source>Where the ledger goes</source>
        <translation>台账存放位置</translation>
    </message>
    <message>
        <source>Ledger (*.linli)</source>
        <translation>台账 (*.linli)</translation>
    </message>
    <message>
        <source>Type the words of the recovery page.</source>
        <translation>请输入恢复密钥页上的词。</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Choose where the ledger goes.</source>
        <translation>请选择台账存放的位置。</translation>
    </message>
    <message>
        <source>Restoring the ledger</source>
        <translation>正在恢复台账</translation>
    </message>
</context>
<context>
    <name>linli::ui::RolesModel</name>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>操作</translation>
    </message>
</context>
</TS>
