<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>accounts</name>
    <message>
        <source>The cost of a password check must be interactive, moderate or sensitive.</source>
        <translation>核对密码的运算强度只能是 interactive、moderate 或 sensitive。</translation>
    </message>
    <message>
        <source>The time after which the window locks must be between 0 and %1 minutes.</source>
        <translation>窗口自动锁定的时间须在 0 到 %1 分钟之间。</translation>
    </message>
    <message>
        <source>Under the Dengbao policy the window must lock by itself. Give a number of minutes above 0.</source>
        <translation>按等保规则，窗口必须自动锁定。请填写大于 0 的分钟数。</translation>
    </message>
    <message>
        <source>The password is too short: it needs at least %1 characters.</source>
        <translation>密码太短：至少需要 %1 个字符。</translation>
    </message>
    <message>
        <source>This password is one of the commonest and would be guessed at once. Choose another one, for instance three words that have nothing to do with each other.</source>
        <translation>这个密码太常见，一猜就中。请另选一个，例如三个互不相干的词。</translation>
    </message>
    <message>
        <source>This password is a mere repetition or a run like 12345678 and would be guessed at once. Choose another one, for instance three words that have nothing to do with each other.</source>
        <translation>这个密码只是重复字符或 12345678 这样的连续字符，一猜就中。请另选一个，例如三个互不相干的词。</translation>
    </message>
    <message>
        <source>This password is a date, and birthdays are guessed first. Choose another one, for instance three words that have nothing to do with each other.</source>
        <translation>这个密码是一个日期，而生日最先被人猜到。请另选一个，例如三个互不相干的词。</translation>
    </message>
    <message>
        <source>The password must not contain the name of the account.</source>
        <translation>密码中不能含有账号名。</translation>
    </message>
    <message>
        <source>The password needs three of these: small letters, capital letters, digits, other characters (Chinese characters count as other).</source>
        <translation>密码须包含以下四类中的三类：小写字母、大写字母、数字、其他字符（汉字算其他字符）。</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install Linli again.</source>
        <translation>程序缺少一部分文件，请重新安装“邻里”。</translation>
    </message>
    <message>
        <source>The password is right, but this account waits to be confirmed by the head of office.</source>
        <translation>密码正确，但此账号还在等待办公室负责人确认。</translation>
    </message>
    <message>
        <source>The old password is wrong; nothing was changed.</source>
        <translation>原密码不正确，未做任何更改。</translation>
    </message>
    <message>
        <source>The new password is the old one.</source>
        <translation>新密码与原密码相同。</translation>
    </message>
    <message>
        <source>You can&apos;t remove the account that you work with. Ask another head of office.</source>
        <translation>不能移除您正在使用的账号，请由另一位办公室负责人操作。</translation>
    </message>
    <message>
        <source>This account needs no confirmation.</source>
        <translation>此账号不需要确认。</translation>
    </message>
    <message>
        <source>This ledger has accounts already.</source>
        <translation>此台账已经有账号。</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>请填写账号名称。</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>此账号已不存在。</translation>
    </message>
    <message>
        <source>This account&apos;s key row is damaged. Reset its password, then confirm it again.</source>
        <translation>此账号的密钥记录已损坏。请重设其密码，然后再次确认。</translation>
    </message>
    <message>
        <source>This account&apos;s key row is damaged. Sign in with another account, use the recovery page, or restore a backup.</source>
        <translation>此账号的密钥记录已损坏。请用其他账号登录，或使用恢复密钥页，或恢复备份。</translation>
    </message>
    <message>
        <source>Say for which community this clerk works.</source>
        <translation>请指明这位社区工作人员所属的社区。</translation>
    </message>
    <message>
        <source>Say which leader of the ledger this account belongs to.</source>
        <translation>请指明此账号属于台账中的哪位长。</translation>
    </message>
    <message>
        <source>This is the last head of office. Without one nobody could confirm accounts; make another head of office first, or use the recovery page.</source>
        <translation>这是最后一位办公室负责人。没有负责人就无人能确认账号；请先设立另一位负责人，或使用恢复密钥页。</translation>
    </message>
    <message>
        <source>Stopped. What is sealed anew stays so; the rest follows when you go on.</source>
        <translation>已停止。已重新加密的部分保留，其余部分在继续时完成。</translation>
    </message>
    <message>
        <source>active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>waits for confirmation</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>An account needs a role.</source>
        <translation>账号必须有角色。</translation>
    </message>
    <message>
        <source>An auditor can&apos;t have another role beside it.</source>
        <translation>审计员不能兼任其他角色。</translation>
    </message>
    <message>
        <source>A system administrator can&apos;t read records, so this role can&apos;t be joined with another one.</source>
        <translation>系统管理员不能查看记录，因此不能与其他角色合并。</translation>
    </message>
    <message>
        <source>These words belong to another ledger, or to a recovery page that was replaced by a newer one.</source>
        <translation>这些词属于另一份台账，或属于已被新页替换的恢复密钥页。</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>账号或密码不正确。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1 minutes, or ask the head of office or the system administrator to lift the lock.</source>
        <translation>密码错误次数过多。请 %1 分钟后再试，或请办公室负责人或系统管理员解除锁定。</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>已有同名账号。</translation>
    </message>
    <message>
        <source>This ledger is open for reading only; no draft was kept.</source>
        <translation>台账以只读方式打开，草稿没有保存。</translation>
    </message>
    <message>
        <source>A view needs a name of at most %1 characters.</source>
        <translation>视图要有名称，最多 %1 个字。</translation>
    </message>
    <message>
        <source>You have a view of this name already.</source>
        <translation>您已有同名的视图。</translation>
    </message>
    <message>
        <source>This ledger is open for reading only; the view was not saved.</source>
        <translation>台账以只读方式打开，视图没有保存。</translation>
    </message>
    <message>
        <source>This ledger is open for reading only; the view was not removed.</source>
        <translation>台账以只读方式打开，视图没有删除。</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Set the Dengbao password policy (cost: %1, the window locks after %2 minutes)</source>
        <translation>设为等保密码规则（运算强度 %1，窗口 %2 分钟后锁定）</translation>
    </message>
    <message>
        <source>Set the plain password policy (cost: %1, the window locks after %2 minutes)</source>
        <translation>设为普通密码规则（运算强度 %1，窗口 %2 分钟后锁定）</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>修改了自己的密码</translation>
    </message>
    <message>
        <source>Gave the account %1 a new first password</source>
        <translation>为账号“%1”设了新的初始密码</translation>
    </message>
    <message>
        <source>Changed the roles of the account %1 (%2)</source>
        <translation>更改了账号“%1”的角色（%2）</translation>
    </message>
    <message>
        <source>Removed the account %1</source>
        <translation>移除了账号“%1”</translation>
    </message>
    <message>
        <source>Lifted the lock of the account %1</source>
        <translation>解除了账号“%1”的锁定</translation>
    </message>
    <message>
        <source>Confirmed the account %1</source>
        <translation>确认了账号“%1”</translation>
    </message>
    <message>
        <source>Sealed the ledger, which had no accounts before</source>
        <translation>为原先没有账号的台账加密了全部内容</translation>
    </message>
    <message>
        <source>Made the first account and the recovery key</source>
        <translation>建立了第一个账号和恢复密钥</translation>
    </message>
    <message>
        <source>Changed the key of the ledger</source>
        <translation>更换了台账密钥</translation>
    </message>
    <message>
        <source>Sealed everything with the new key</source>
        <translation>已用新密钥重新加密全部内容</translation>
    </message>
    <message>
        <source>Opened the ledger with the recovery page and made %1 a head of office</source>
        <translation>用恢复密钥页打开台账，并将“%1”设为办公室负责人</translation>
    </message>
    <message>
        <source>Made a new recovery page; the old one opens nothing</source>
        <translation>制作了新的恢复密钥页，旧页作废</translation>
    </message>
    <message>
        <source>A sign-in failed: there is no such account</source>
        <translation>登录失败：没有此账号</translation>
    </message>
    <message>
        <source>A sign-in failed: wrong password</source>
        <translation>登录失败：密码错误</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Made the account %1 (%2)</source>
        <translation>建立了账号“%1”（%2）</translation>
    </message>
</context>
</TS>
