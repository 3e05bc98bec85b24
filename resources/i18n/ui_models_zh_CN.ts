<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::AreaBox</name>
    <message>
        <source>Part of the name</source>
        <translation>名称的一部分</translation>
    </message>
</context>
<context>
    <name>linli::ui::AreaTreeModel</name>
    <message>
        <source>unit %1</source>
        <translation>微单元 %1</translation>
    </message>
    <message>
        <source>%1  no leader</source>
        <translation>%1  暂缺</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: too small, %2 lived-in households (5 to 15 are right)</source>
        <translation>%1：户数偏少，入住 %2 户（5 至 15 户为宜）</translation>
    </message>
    <message>
        <source>%1: too large, %2 lived-in households (5 to 15 are right)</source>
        <translation>%1：户数偏多，入住 %2 户（5 至 15 户为宜）</translation>
    </message>
    <message>
        <source>%1: %2 households, %3 of them vacant, %4 residents</source>
        <translation>%1：%2 户，其中空置 %3 户，居民 %4 人</translation>
    </message>
</context>
<context>
    <name>linli::ui::CaseModel</name>
    <message>
        <source>voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>done, the resident waits for an answer</source>
        <translation>已解决 待回访</translation>
    </message>
    <message>
        <source>answered, to be closed</source>
        <translation>已答复 待办结</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>今天 %1 已逾期</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n working day(s)</source>
        <translation>
            <numerusform>逾期 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>due today %1</source>
        <translation>今天 %1 到期</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>还剩 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (offered)</source>
        <translation>%1（待接收）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>轮到</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>linli::ui::ExportPath</name>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>linli::ui::HouseholdModel</name>
    <message>
        <source>in no micro-unit</source>
        <translation>未编入微单元</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between care flags</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Micro-unit</source>
        <translation>微单元</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>住房性质</translation>
    </message>
    <message>
        <source>To watch over</source>
        <translation>重点关注</translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation>生活来源</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>燃气</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation>电线</translation>
    </message>
</context>
<context>
    <name>linli::ui::LongWork</name>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
</context>
<context>
    <name>linli::ui::Undo</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>This ledger is open for reading only; nothing was changed.</source>
        <translation>台账以只读方式打开，未作任何改动。</translation>
    </message>
</context>
</TS>
