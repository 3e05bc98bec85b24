<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>rights</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>尚未登录，请先登录。</translation>
    </message>
    <message>
        <source>Your role (%1) does not allow this: %2, %3. Ask the head of office.</source>
        <translation>您的角色（%1）无权进行此操作：%2，%3。请联系办公室负责人。</translation>
    </message>
    <message>
        <source>see</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>undo one&apos;s own</source>
        <translation>撤销本人的操作</translation>
    </message>
    <message>
        <source>reveal masked values</source>
        <translation>显示隐藏的内容</translation>
    </message>
    <message>
        <source>export and print, masked</source>
        <translation>导出和打印（隐藏敏感内容）</translation>
    </message>
    <message>
        <source>export unmasked</source>
        <translation>导出（不隐藏敏感内容）</translation>
    </message>
    <message>
        <source>hand the person a copy</source>
        <translation>向本人提供副本</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>make</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>四长</translation>
    </message>
    <message>
        <source>households</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>change history</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>own area</source>
        <translation>本人辖区</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>四长</translation>
    </message>
    <message>
        <source>community clerk</source>
        <translation>社区工作人员</translation>
    </message>
    <message>
        <source>head of office</source>
        <translation>办公室负责人</translation>
    </message>
    <message>
        <source>system administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>office rules and passwords</source>
        <translation>本单位规则与口令规则</translation>
    </message>
    <message>
        <source>projects, activities, resources, incidents</source>
        <translation>实事、活动、资源、事件</translation>
    </message>
</context>
</TS>
