<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::TodayModel</name>
    <message>
        <source>%1 over</source>
        <translation>已超 %1</translation>
    </message>
    <message>
        <source>Office hours up to the deadline; evenings and rest days are not counted</source>
        <translation>到期限还有多少办公时间；晚上和休息日不算</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Office time left</source>
        <translation>剩余办公时间</translation>
    </message>
</context>
<context>
    <name>linli::ui::TodayPage</name>
    <message>
        <source>What waits for you today</source>
        <translation>今天轮到您的事项</translation>
    </message>
    <message>
        <source>Go on with the round</source>
        <translation>继续走访</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1（到 %2）</translation>
    </message>
    <message>
        <source>Door to door: %1</source>
        <translation>正在敲门走访：%1</translation>
    </message>
    <message>
        <source>This account belongs to no desk</source>
        <translation>这个账号没有对应的岗位</translation>
    </message>
    <message>
        <source>Cases wait for leaders and for the offices&apos; desks. Ask the head of office to name the leader whom this account belongs to, or its community, under Accounts.</source>
        <translation>事项轮到各级长和社区、街道办理。请负责人在“账号”里写明这个账号是哪位长的，或者属于哪个社区。</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有轮到您的事项</translation>
    </message>
    <message>
        <source>What is handed to you, where you are asked to help, and who waits for an answer stands here. Record what a resident tells you with Ctrl+N.</source>
        <translation>转交给您的、请您协助的、居民在等答复的，都会出现在这里。居民反映了情况，按 Ctrl+N 记一件事。</translation>
    </message>
    <message>
        <source>Record a case</source>
        <translation>记一件事</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>%1 wait for you</source>
        <translation>%1 件轮到您</translation>
    </message>
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
        <source>Record a case  Ctrl+N</source>
        <translation>记一件事  Ctrl+N</translation>
    </message>
    <message>
        <source>Remind me once a day</source>
        <translation>每天提醒一次</translation>
    </message>
    <message>
        <source>When office hours begin, never at night or on rest days: how many are due today and overdue, without names.</source>
        <translation>上班时提醒今天到期和逾期各几件，不显示姓名；晚上和休息日不提醒。</translation>
    </message>
</context>
</TS>
