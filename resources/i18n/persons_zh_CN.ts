<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>Looked at the ID number of resident %1: %2</source>
        <translation>查看了居民 %1 的身份证号：%2</translation>
    </message>
    <message>
        <source>Looked at the phone of resident %1: %2</source>
        <translation>查看了居民 %1 的电话：%2</translation>
    </message>
    <message>
        <source>Looked at the passport of resident %1: %2</source>
        <translation>查看了居民 %1 的护照号：%2</translation>
    </message>
</context>
<context>
    <name>persons</name>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>lost by the spreadsheet</source>
        <translation>表格中已丢失末几位</translation>
    </message>
    <message>
        <source>Party member</source>
        <translation>中共党员</translation>
    </message>
    <message>
        <source>League member</source>
        <translation>共青团员</translation>
    </message>
    <message>
        <source>member of another party</source>
        <translation>民主党派</translation>
    </message>
    <message>
        <source>no party</source>
        <translation>群众</translation>
    </message>
    <message>
        <source>retired official</source>
        <translation>退休干部</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>在职人员</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>专业人士</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Say what you need to see it for.</source>
        <translation>请说明查看的用途。</translation>
    </message>
    <message>
        <source>Say it in a few words and without numbers: the log keeps the purpose.</source>
        <translation>请用几个字说明，不要写号码：用途会记入日志。</translation>
    </message>
    <message>
        <source>To contact the person</source>
        <translation>联系本人</translation>
    </message>
    <message>
        <source>To check who it is</source>
        <translation>核对身份</translation>
    </message>
    <message>
        <source>An application or a subsidy</source>
        <translation>办理申请或补贴</translation>
    </message>
    <message>
        <source>An emergency</source>
        <translation>紧急情况</translation>
    </message>
    <message>
        <source>A check by the authorities</source>
        <translation>上级核查</translation>
    </message>
    <message>
        <source>To correct the record</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>There is no such person in this ledger.</source>
        <translation>此台账中没有这个人。</translation>
    </message>
    <message>
        <source>This is a child under 14. Ask the community&apos;s clerk or the head of office.</source>
        <translation>这是未满14周岁的儿童。请找社区工作人员或办公室负责人。</translation>
    </message>
    <message>
        <source>no schooling</source>
        <translation>未上学</translation>
    </message>
    <message>
        <source>primary school</source>
        <translation>小学</translation>
    </message>
    <message>
        <source>middle school</source>
        <translation>初中</translation>
    </message>
    <message>
        <source>high or vocational school</source>
        <translation>高中或中专</translation>
    </message>
    <message>
        <source>junior college</source>
        <translation>大专</translation>
    </message>
    <message>
        <source>university</source>
        <translation>本科</translation>
    </message>
    <message>
        <source>graduate studies</source>
        <translation>研究生</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>现役</translation>
    </message>
    <message>
        <source>veteran</source>
        <translation>退役军人</translation>
    </message>
    <message>
        <source>militia</source>
        <translation>民兵</translation>
    </message>
    <message>
        <source>single</source>
        <translation>未婚</translation>
    </message>
    <message>
        <source>married</source>
        <translation>已婚</translation>
    </message>
    <message>
        <source>divorced</source>
        <translation>离异</translation>
    </message>
    <message>
        <source>widowed</source>
        <translation>丧偶</translation>
    </message>
</context>
</TS>
