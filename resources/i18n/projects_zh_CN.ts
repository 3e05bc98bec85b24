<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>Proposed livelihood project %1</source>
        <translation>提出了民生实事 %1</translation>
    </message>
    <message>
        <source>Made the result of a deliberation a livelihood project</source>
        <translation>把议事结果转为民生实事</translation>
    </message>
    <message>
        <source>Exported a list of livelihood projects</source>
        <translation>导出了民生实事列表</translation>
    </message>
    <message>
        <source>Edited a livelihood project</source>
        <translation>修改了民生实事的计划</translation>
    </message>
    <message>
        <source>Approved a livelihood project</source>
        <translation>批准了一项民生实事</translation>
    </message>
    <message>
        <source>Evaluated and accepted a livelihood project</source>
        <translation>评价并验收了一项民生实事</translation>
    </message>
    <message>
        <source>Stopped a livelihood project</source>
        <translation>终止了一项民生实事</translation>
    </message>
    <message>
        <source>Added a note to a livelihood project</source>
        <translation>给民生实事加了备注</translation>
    </message>
    <message>
        <source>Began the work of a livelihood project</source>
        <translation>一项民生实事开工</translation>
    </message>
    <message>
        <source>Recorded the progress of a livelihood project</source>
        <translation>记录了民生实事的进展</translation>
    </message>
    <message>
        <source>Recorded money spent on a livelihood project</source>
        <translation>记录了民生实事的支出</translation>
    </message>
    <message>
        <source>Finished a livelihood project</source>
        <translation>一项民生实事完工</translation>
    </message>
    <message>
        <source>Put a livelihood project back to work</source>
        <translation>一项民生实事返工</translation>
    </message>
</context>
<context>
    <name>projects</name>
    <message>
        <source>Write in a few words what the project is.</source>
        <translation>请简要写明是什么实事。</translation>
    </message>
    <message>
        <source>The planned end lies before the planned beginning.</source>
        <translation>计划完工早于计划开工。</translation>
    </message>
    <message>
        <source>The money planned is not understood. Write it in yuan.</source>
        <translation>看不懂预算金额。请以元为单位写。</translation>
    </message>
    <message>
        <source>The number of households that benefit can&apos;t be right.</source>
        <translation>受益户数不对。</translation>
    </message>
    <message>
        <source>Say for which area the project is.</source>
        <translation>请写明是哪个区域的实事。</translation>
    </message>
    <message>
        <source>A project follows up already.</source>
        <translation>已经转为民生实事了。</translation>
    </message>
    <message>
        <source>Livelihood projects</source>
        <translation>民生实事</translation>
    </message>
    <message>
        <source>As of %1. Money in yuan.</source>
        <translation>截至 %1。金额以元为单位。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>实事</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Planned beginning</source>
        <translation>计划开工</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>计划完工</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>开工日期</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>完工日期</translation>
    </message>
    <message>
        <source>Money planned</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Money granted</source>
        <translation>批复金额</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Satisfaction (1–5)</source>
        <translation>满意度（1–5）</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动任何内容。</translation>
    </message>
    <message>
        <source>This project is the result of a deliberation; its source stays.</source>
        <translation>这项实事来自议事结果，来源不能改。</translation>
    </message>
    <message>
        <source>Plan first by when it is finished: a project without a date is never late.</source>
        <translation>请先定计划完工日期：没有日期就看不出逾期。</translation>
    </message>
    <message>
        <source>Say first who is in charge of the project.</source>
        <translation>请先写明由谁负责。</translation>
    </message>
    <message>
        <source>The money granted is not understood. Write it in yuan.</source>
        <translation>看不懂批复金额。请以元为单位写。</translation>
    </message>
    <message>
        <source>Somebody else was first: %1, %2 (%3). Look at the project again; nothing was changed.</source>
        <translation>别人先办了：%1，%2（%3）。请重新查看；没有作任何改动。</translation>
    </message>
    <message>
        <source>This time lies before the last entry (%1). Check date and time.</source>
        <translation>这个时间早于上一条记录（%1）。请核对日期和时间。</translation>
    </message>
    <message>
        <source>The satisfaction lies between 1 and 5.</source>
        <translation>满意度在 1 到 5 之间。</translation>
    </message>
    <message>
        <source>Say how many residents were asked: at least one.</source>
        <translation>请写明问了多少位居民：至少一位。</translation>
    </message>
    <message>
        <source>Write how it turned out.</source>
        <translation>请写明效果如何。</translation>
    </message>
    <message>
        <source>Give a reason: it stays in the history.</source>
        <translation>请写明原因：会留在记录里。</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>请写备注。</translation>
    </message>
    <message>
        <source>The project was proposed already.</source>
        <translation>这项实事已经提出了。</translation>
    </message>
    <message>
        <source>The project is not approved yet. Record the approval first.</source>
        <translation>这项实事还没批准。请先记录批准。</translation>
    </message>
    <message>
        <source>The project was approved already.</source>
        <translation>这项实事已经批准了。</translation>
    </message>
    <message>
        <source>The work has not begun yet. Record its beginning first.</source>
        <translation>还没开工。请先记录开工。</translation>
    </message>
    <message>
        <source>The work is under way already.</source>
        <translation>已经在实施了。</translation>
    </message>
    <message>
        <source>The project is not finished yet. Record its end first.</source>
        <translation>还没完工。请先记录完工。</translation>
    </message>
    <message>
        <source>The project is finished. Put it back to work if something is still to be done.</source>
        <translation>这项实事已完工。如有未完成的，请先返工。</translation>
    </message>
    <message>
        <source>The project was evaluated and accepted.</source>
        <translation>这项实事已评价验收。</translation>
    </message>
    <message>
        <source>The project was stopped. Propose a new one if it is taken up again.</source>
        <translation>这项实事已终止。如要重新办理，请另提一项。</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>state</comment>
        <translation>已提出</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>state</comment>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>state</comment>
        <translation>实施中</translation>
    </message>
    <message>
        <source>Finished, to be evaluated</source>
        <comment>state</comment>
        <translation>已完工，待评价</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state</comment>
        <translation>已验收</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>state</comment>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Propose</source>
        <comment>step</comment>
        <translation>提出</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>step</comment>
        <translation>修改计划</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>step</comment>
        <translation>批准</translation>
    </message>
    <message>
        <source>Begin the work</source>
        <comment>step</comment>
        <translation>开工</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>step</comment>
        <translation>记录进展</translation>
    </message>
    <message>
        <source>Money spent</source>
        <comment>step</comment>
        <translation>支出</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>step</comment>
        <translation>完工</translation>
    </message>
    <message>
        <source>Back to work</source>
        <comment>step</comment>
        <translation>返工</translation>
    </message>
    <message>
        <source>Evaluate and accept</source>
        <comment>step</comment>
        <translation>评价验收</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>step</comment>
        <translation>终止</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>step</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Renovation of a building</source>
        <comment>kind</comment>
        <translation>旧房改造</translation>
    </message>
    <message>
        <source>Roads and lighting</source>
        <comment>kind</comment>
        <translation>道路照明</translation>
    </message>
    <message>
        <source>Lifts</source>
        <comment>kind</comment>
        <translation>加装电梯</translation>
    </message>
    <message>
        <source>Water, electricity, gas, drains</source>
        <comment>kind</comment>
        <translation>水电气与排水</translation>
    </message>
    <message>
        <source>Greenery and cleanliness</source>
        <comment>kind</comment>
        <translation>绿化环卫</translation>
    </message>
    <message>
        <source>Fire safety and security</source>
        <comment>kind</comment>
        <translation>消防安防</translation>
    </message>
    <message>
        <source>Parking and charging</source>
        <comment>kind</comment>
        <translation>停车充电</translation>
    </message>
    <message>
        <source>Care of the elderly</source>
        <comment>kind</comment>
        <translation>养老服务</translation>
    </message>
    <message>
        <source>Children and schools</source>
        <comment>kind</comment>
        <translation>托幼助学</translation>
    </message>
    <message>
        <source>Culture and sports</source>
        <comment>kind</comment>
        <translation>文体设施</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>kind</comment>
        <translation>卫生健康</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Result of a deliberation</source>
        <comment>source</comment>
        <translation>议事结果</translation>
    </message>
    <message>
        <source>From a case</source>
        <comment>source</comment>
        <translation>事项转来</translation>
    </message>
    <message>
        <source>Plan of the year</source>
        <comment>source</comment>
        <translation>年度计划</translation>
    </message>
    <message>
        <source>Residents&apos; proposal</source>
        <comment>source</comment>
        <translation>居民提议</translation>
    </message>
    <message>
        <source>There is no such project.</source>
        <translation>没有这项实事。</translation>
    </message>
    <message>
        <source>Write how the work goes.</source>
        <translation>请写明进展。</translation>
    </message>
    <message>
        <source>Write how much was spent, in yuan.</source>
        <translation>请写明支出多少元。</translation>
    </message>
    <message>
        <source>Write why the money spent is corrected.</source>
        <translation>请写明为什么冲回。</translation>
    </message>
    <message>
        <source>No more can be taken back than was spent.</source>
        <translation>冲回的不能多于已支出的。</translation>
    </message>
    <message>
        <source>Write what is still to be done.</source>
        <translation>请写明还有什么没完成。</translation>
    </message>
</context>
</TS>
