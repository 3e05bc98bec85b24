<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>crypto</name>
    <message>
        <source>This account&apos;s key row is damaged. Sign in with another account, use the recovery page, or restore a backup.</source>
        <translation>这个账号的密钥记录已损坏。请用另一个账号登录、使用恢复密钥页，或恢复备份。</translation>
    </message>
    <message>
        <source>There is not enough memory to check the password. Close other programs and try again.</source>
        <translation>内存不足，无法核对密码。请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>Word %1 is not a word of a recovery page. Compare it with the page; write it in characters or in pinyin without tones and without a space inside.</source>
        <translation>第 %1 个词不是恢复密钥页上的词。请与纸上核对；用汉字或不带声调的拼音输入，词中间不要加空格。</translation>
    </message>
    <message>
        <source>A recovery page has %1 words, but these are %2. Type all of them, in order.</source>
        <translation>恢复密钥页上有 %1 个词，现在输入了 %2 个。请按顺序全部输入。</translation>
    </message>
    <message>
        <source>The words do not fit together: one is another word than on the page, or two have changed places. Compare them with the page, in order.</source>
        <translation>这些词对不上：有一个词与纸上不同，或两个词的位置颠倒了。请按顺序与纸上核对。</translation>
    </message>
    <message>
        <source>The cryptography of this computer gives a wrong result (%1), so Linli stops before it harms any data. Install Linli again or use another computer.</source>
        <translation>这台电脑的加密运算结果有误（%1），为免损坏数据，“邻里”已停止运行。请重新安装“邻里”，或换一台电脑。</translation>
    </message>
    <message>
        <source>The cryptography library can&apos;t be started. Restart the computer and try again.</source>
        <translation>加密组件无法启动。请重启电脑后再试。</translation>
    </message>
    <message>
        <source>A sealed value was changed outside Linli or stands in the wrong place. Keep the file as it is and restore a backup.</source>
        <translation>有一项加密内容在“邻里”之外被改动过，或位置不对。请保留现有文件不动，并恢复备份。</translation>
    </message>
    <message>
        <source>Your account holds no key for this. Ask the head of office to confirm your account.</source>
        <translation>您的账号没有打开这项内容的密钥。请办公室负责人确认您的账号。</translation>
    </message>
</context>
</TS>
