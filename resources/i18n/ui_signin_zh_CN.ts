<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::ChangePasswordPage</name>
    <message>
        <source>Change the password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Your password has run out. Choose a new one, then you can go on.</source>
        <translation>密码已到期。换一个新密码后就能继续。</translation>
    </message>
    <message>
        <source>Your present password was given to you. Choose one that only you know, then you can go on.</source>
        <translation>现在的密码是别人给您的。请换一个只有您知道的，然后就能继续。</translation>
    </message>
    <message>
        <source>The old password stays good until the new one is saved.</source>
        <translation>新密码保存之前，旧密码一直有效。</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>现在的密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Type your present password.</source>
        <translation>请输入现在的密码。</translation>
    </message>
    <message>
        <source>This is the present one. Choose another.</source>
        <translation>这就是现在的密码，请换一个。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>linli::ui::FirstAccountPage</name>
    <message>
        <source>Who is the head of this office?</source>
        <translation>谁是办公室负责人？</translation>
    </message>
    <message>
        <source>This ledger gets its first account</source>
        <translation>给这本台账建第一个账号</translation>
    </message>
    <message>
        <source>Whoever works in this ledger signs in with a name and a password. You are the first; you add your colleagues later.</source>
        <translation>用这本台账的人都要用姓名和密码登录。您是第一位，同事的账号以后由您添加。</translation>
    </message>
    <message>
        <source>ID numbers, phones, notes and cases are sealed from now on, so that a lost file tells nothing. A sealed backup is made first. Whoever works in this ledger signs in with a name and a password; you are the first.</source>
        <translation>从现在起，证件号码、电话、备注和事项都加密保存，文件丢了也看不出内容。开始前会先做一份加密备份。用这本台账的人都要用姓名和密码登录，您是第一位。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>It stands in the change history beside everything you do.</source>
        <translation>您做的每件事，变更记录里都会写上这个名字。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Another ledger</source>
        <translation>换一本台账</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Sealing the records…</source>
        <translation>正在加密记录…</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>建立账号</translation>
    </message>
    <message>
        <source>Make the account and seal the ledger</source>
        <translation>建立账号并加密台账</translation>
    </message>
</context>
<context>
    <name>linli::ui::GatePage</name>
    <message>
        <source>Large type</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Linli</source>
        <translation>邻里</translation>
    </message>
</context>
<context>
    <name>linli::ui::NewPassword</name>
    <message>
        <source>At least %1 characters, with three of: small letters, capitals, digits, other signs. It is good for %2 days.</source>
        <translation>至少 %1 位，大写字母、小写字母、数字、其他符号中至少三种；有效期 %2 天。</translation>
    </message>
    <message>
        <source>At least %1 characters, none of the commonest passwords. A short sentence of your own is easy to keep in mind.</source>
        <translation>至少 %1 位，不能是常见密码。用自己的一句短话最好记。</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>The two are not the same. Type the password again.</source>
        <translation>两次不一样，请再输一次。</translation>
    </message>
</context>
<context>
    <name>linli::ui::PasswordField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>大写锁定已打开</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>linli::ui::RecoverForm</name>
    <message>
        <source>Words of the recovery page</source>
        <translation>恢复密钥页上的词</translation>
    </message>
    <message>
        <source>All eighteen in their order, in characters or in pinyin, with spaces between them.</source>
        <translation>按顺序输入全部十八个词，汉字或拼音都可以，中间用空格隔开。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>All passwords are lost</source>
        <translation>所有密码都丢了</translation>
    </message>
    <message>
        <source>The recovery page was printed when the ledger was made and lies in the office&apos;s safe. Its words open the ledger once more, and you become its head of office.</source>
        <translation>恢复密钥页在建立台账时打印，锁在办公室的保险柜里。凭上面的词可以重新打开台账，您将成为办公室负责人。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
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
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>linli::ui::RecoveryWordsPage</name>
    <message>
        <source>I have printed them or written them down</source>
        <translation>我已经打印或抄写下来</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The recovery page of this ledger</source>
        <translation>这本台账的恢复密钥页</translation>
    </message>
    <message>
        <source>When every password is lost, only these words open the ledger. They are shown this once and kept nowhere. Print them and lock the page away in the office&apos;s safe; whoever has it can open everything.</source>
        <translation>所有密码都丢失时，只有这些词能打开台账。它们只显示这一次，别处都不保存。请打印出来锁进办公室的保险柜；拿到它的人能打开一切。</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Tick first that you have the words on paper.</source>
        <translation>请先勾选已经写在纸上。</translation>
    </message>
    <message>
        <source>The page was sent to the printer. See that all %1 words can be read.</source>
        <translation>已送到打印机。请核对 %1 个词都看得清。</translation>
    </message>
    <message>
        <source>Save the recovery page</source>
        <translation>保存恢复密钥页</translation>
    </message>
    <message>
        <source>Recovery page %1.pdf</source>
        <translation>恢复密钥页 %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file; it does not belong beside the ledger.</source>
        <translation>已保存。请打印后删除这个文件，不要和台账放在一起。</translation>
    </message>
</context>
<context>
    <name>linli::ui::SignInPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>All passwords are lost…</source>
        <translation>所有密码都丢了…</translation>
    </message>
    <message>
        <source>Another ledger</source>
        <translation>换一本台账</translation>
    </message>
    <message>
        <source>The window is locked</source>
        <translation>窗口已锁定</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Your work is still here. Sign in with your password and go on where you were.</source>
        <translation>您的工作都还在。输入密码登录，接着做就行。</translation>
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
        <source>Type your name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Locked after wrong passwords: try again in %1.</source>
        <translation>密码输错次数太多，账号已锁定：%1后再试。</translation>
    </message>
</context>
</TS>
