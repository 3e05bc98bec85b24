<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>Erased the record of resident %1: %2</source>
        <translation>删除了居民 %1 的记录：%2</translation>
    </message>
    <message>
        <source>Handed out a copy of what is held about resident %1</source>
        <translation>出具了居民 %1 的资料副本</translation>
    </message>
</context>
<context>
    <name>subject</name>
    <message>
        <source>This person is a leader in office. End the appointment first.</source>
        <translation>此人现任长，请先结束其任职。</translation>
    </message>
    <message>
        <source>This person reported a case that is still open. Close it first.</source>
        <translation>此人反映的事项尚未办结，请先办结。</translation>
    </message>
    <message>
        <source>There is no such person in this ledger any more.</source>
        <translation>此台账中已没有这个人。</translation>
    </message>
    <message>
        <source>Say why the record is erased.</source>
        <translation>请说明删除记录的理由。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>before our records</source>
        <translation>建账之前</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今</translation>
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
        <source>Birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>户籍</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Where you live and lived</source>
        <translation>您的居住记录</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Marks to watch over you</source>
        <translation>您的关注标记</translation>
    </message>
    <message>
        <source>Leader of</source>
        <translation>任职区域</translation>
    </message>
    <message>
        <source>Phone on the board</source>
        <translation>公示电话</translation>
    </message>
    <message>
        <source>Offices as a leader</source>
        <translation>您的任职记录</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>What you reported</source>
        <translation>您反映的事项</translation>
    </message>
    <message>
        <source>Who wrote or looked at the record</source>
        <translation>谁写过或看过您的记录</translation>
    </message>
    <message>
        <source>What is held about %1</source>
        <translation>关于%1的台账资料副本</translation>
    </message>
    <message>
        <source>Made on %1 for the person named above, who has the right to see it, to have it corrected and to have it erased. It holds full numbers: keep it safe.</source>
        <translation>%1 出具，交给上述本人。依照《个人信息保护法》，本人有权查阅、复制、更正和要求删除。本副本含完整号码，请妥善保管。</translation>
    </message>
    <message>
        <source>The copy could not be saved there. Choose another folder.</source>
        <translation>无法保存到该处，请另选一个文件夹。</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照号</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Military service</source>
        <translation>兵役状况</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>去世日期</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>照料人</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>You came</source>
        <translation>您是否到场</translation>
    </message>
    <message>
        <source>Your vote</source>
        <translation>您的表决</translation>
    </message>
    <message>
        <source>You proposed</source>
        <translation>您的提案</translation>
    </message>
    <message>
        <source>Your task</source>
        <translation>您的任务</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Deliberations</source>
        <translation>议事</translation>
    </message>
    <message>
        <source>Reported by several people; you are one of them.</source>
        <translation>多人反映的事项，您是其中一位。</translation>
    </message>
    <message>
        <source>File, handed out on request</source>
        <translation>附件（可另行索取）</translation>
    </message>
    <message>
        <source>Your part</source>
        <translation>您的身份</translation>
    </message>
    <message>
        <source>In your charge</source>
        <translation>由您负责</translation>
    </message>
    <message>
        <source>Incidents and livelihood projects</source>
        <translation>事件与民生实事</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Minutes of your help</source>
        <translation>您的志愿时长（分钟）</translation>
    </message>
    <message>
        <source>You organised</source>
        <translation>您组织的活动</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>可提供</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
</context>
</TS>
