<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::DuplicatesPage</name>
    <message>
        <source>One person: keep the older</source>
        <translation>同一人：保留较早的</translation>
    </message>
    <message>
        <source>Keep the newer</source>
        <translation>保留较新的</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>是两个人</translation>
    </message>
    <message>
        <source>Likely pairs</source>
        <translation>可能重复的记录</translation>
    </message>
    <message>
        <source>No two records look like one person</source>
        <translation>没有可能重复的记录</translation>
    </message>
    <message>
        <source>Names, sounds, births, phones and ID numbers are compared. Look again after the next import.</source>
        <translation>已比对姓名、读音、出生日期、电话和身份证号。下次导入后可再查一次。</translation>
    </message>
    <message>
        <source>Joining moves homes, marks, offices and cases to the kept record. Undo takes it back.</source>
        <translation>合并会把住址、标记、任职和事项并到保留的记录上，可撤销。</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复人员</translation>
    </message>
    <message numerus="yes">
        <source>%n likely pair(s)</source>
        <translation>
            <numerusform>%n 对可能重复</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Comparing residents</source>
        <translation>正在比对居民</translation>
    </message>
    <message>
        <source>Choose a pair to compare it.</source>
        <translation>请选择一对进行比对。</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>较新</translation>
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
        <source>Home</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Leader of</source>
        <translation>任职区域</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Noted: two persons.</source>
        <translation>已记下：是两个人。</translation>
    </message>
    <message>
        <source>The records were joined.</source>
        <translation>两条记录已合并。</translation>
    </message>
</context>
<context>
    <name>linli::ui::PairModel</name>
    <message>
        <source>, </source>
        <comment>between likenesses</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The older record</source>
        <translation>较早的记录</translation>
    </message>
    <message>
        <source>The newer record</source>
        <translation>较新的记录</translation>
    </message>
    <message>
        <source>What is alike</source>
        <translation>相似之处</translation>
    </message>
</context>
</TS>
