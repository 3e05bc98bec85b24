<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::ProjectForm</name>
    <message>
        <source>Write the amount in yuan, like 12000 or 1.2万.</source>
        <translation>以元为单位写金额，如 12000 或 1.2万。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
        <source>Planned beginning</source>
        <translation>计划开工</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>计划完工</translation>
    </message>
    <message>
        <source>Needed for the approval; its light turns by this day</source>
        <translation>批准前必须有；按这一天亮灯</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责</translation>
    </message>
    <message>
        <source>A leader in office, or an organisation in words</source>
        <translation>在任的长，或写单位名称</translation>
    </message>
    <message>
        <source>In yuan, like 12000 or 1.2万</source>
        <translation>以元为单位，如 12000 或 1.2万</translation>
    </message>
    <message>
        <source>Money planned</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Money comes from</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Counted from the area</source>
        <translation>不写则按区域统计</translation>
    </message>
    <message>
        <source>Households that benefit</source>
        <translation>受益户数</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>请简要写明是什么。</translation>
    </message>
    <message>
        <source>Choose an area of the list.</source>
        <translation>请从列表中选区域。</translation>
    </message>
    <message>
        <source>Write a whole number, or leave it empty.</source>
        <translation>写整数，或留空。</translation>
    </message>
    <message>
        <source>Money granted</source>
        <translation>批复金额</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Say by when it is finished.</source>
        <translation>请写明何时完工。</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Taken back: too much was recorded</source>
        <translation>冲回：之前多记了</translation>
    </message>
    <message>
        <source>What</source>
        <translation>记什么</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Satisfaction, 1 (bad) to 5 (very good)</source>
        <translation>满意度，1（差）到 5（很好）</translation>
    </message>
    <message>
        <source>How many were asked</source>
        <translation>评价人数</translation>
    </message>
    <message>
        <source>How it turned out</source>
        <translation>效果如何</translation>
    </message>
    <message>
        <source>Write how it turned out.</source>
        <translation>请写明效果如何。</translation>
    </message>
    <message>
        <source>How the work goes</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>还有什么没完成</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Write it in a few words.</source>
        <translation>请简要写明。</translation>
    </message>
</context>
<context>
    <name>linli::ui::ProjectModel</name>
    <message>
        <source>finished %1</source>
        <translation>%1 完工</translation>
    </message>
    <message>
        <source>begin by %1</source>
        <translation>%1 前开工</translation>
    </message>
    <message>
        <source>finish by %1</source>
        <translation>%1 前完工</translation>
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
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Spent / granted, yuan</source>
        <translation>支出 / 批复（元）</translation>
    </message>
    <message>
        <source>Planned date</source>
        <translation>计划日期</translation>
    </message>
</context>
<context>
    <name>linli::ui::ProjectPanel</name>
    <message>
        <source>No project is chosen</source>
        <translation>没有选中实事</translation>
    </message>
    <message>
        <source>Choose one in the list, or propose a new one with Ctrl+Shift+N.</source>
        <translation>在列表中选一项，或按 Ctrl+Shift+N 新提一项。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <source>From case %1</source>
        <translation>来自事项 %1</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>still under way</source>
        <translation>仍在实施</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>■ It should have begun by %1.</source>
        <translation>■ 应在 %1 前开工。</translation>
    </message>
    <message>
        <source>■ It should be finished by %1.</source>
        <translation>■ 应在 %1 前完工。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>▲ Today is the planned day.</source>
        <translation>▲ 今天是计划日期。</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
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
        <source> (%1 yuan more than granted)</source>
        <translation>（超出批复 %1 元）</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Money comes from</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>受益户</translation>
    </message>
    <message>
        <source>%1 benefit</source>
        <translation>%1 户受益</translation>
    </message>
    <message>
        <source>%1 live in the area</source>
        <translation>区域内住有 %1 户</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>%1 of 5 from %2</source>
        <translation>%1 分（满分 5），%2 人评价</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Propose a livelihood project</source>
        <translation>提出民生实事</translation>
    </message>
    <message>
        <source>The project was proposed.</source>
        <translation>实事已提出。</translation>
    </message>
    <message>
        <source>Edit the plan</source>
        <translation>修改计划</translation>
    </message>
    <message>
        <source>The plan was changed.</source>
        <translation>计划已修改。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已办：%1</translation>
    </message>
</context>
<context>
    <name>linli::ui::ProjectsPage</name>
    <message>
        <source>Area: all</source>
        <translation>区域：全部</translation>
    </message>
    <message>
        <source>Livelihood projects</source>
        <translation>民生实事</translation>
    </message>
    <message>
        <source>No project here</source>
        <translation>这里没有实事</translation>
    </message>
    <message>
        <source>No livelihood project matches these filters. Propose one here, or let the result of a deliberation become one.</source>
        <translation>没有符合筛选的民生实事。在这里提出，或由议事结果转来。</translation>
    </message>
    <message>
        <source>Propose a project</source>
        <translation>提出实事</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>To be evaluated</source>
        <translation>待评价</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>类别：全部</translation>
    </message>
    <message>
        <source>Source: all</source>
        <translation>来源：全部</translation>
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
        <source>%1 open · %2 overdue · %3 to be evaluated</source>
        <translation>办理中 %1 项 · 逾期 %2 项 · 待评价 %3 项</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Livelihood projects %1.xlsx</source>
        <translation>民生实事 %1.xlsx</translation>
    </message>
    <message>
        <source>%1 projects were exported.</source>
        <translation>已导出 %1 项实事。</translation>
    </message>
</context>
</TS>
