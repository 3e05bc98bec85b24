#include "core/ledger/sealedcolumns.h"

#include "core/base/text.h"

namespace linli {

namespace {

const QHash<QString, QStringList> &all()
{
    static const QHash<QString, QStringList> columns{
        {QStringLiteral("person"),
            {QStringLiteral("id_number"), QStringLiteral("passport"), QStringLiteral("phone"), QStringLiteral("note")}},
        {QStringLiteral("appointment"), {QStringLiteral("phone"), QStringLiteral("note")}},
        {QStringLiteral("household"),
            {QStringLiteral("note"), QStringLiteral("safety_note"), QStringLiteral("contact_phone"), QStringLiteral("vehicles")}},
        {QStringLiteral("life_event"), {QStringLiteral("note")}},
        {QStringLiteral("membership"), {QStringLiteral("note")}},
        {QStringLiteral("care_flag"), {QStringLiteral("reason")}},
        {QStringLiteral("case_file"),
            {QStringLiteral("title"), QStringLiteral("body"), QStringLiteral("reporter_phone")}},
        {QStringLiteral("case_event"), {QStringLiteral("note")}},
        {QStringLiteral("deliberation"),
            {QStringLiteral("title"), QStringLiteral("proposal"), QStringLiteral("supporters"), QStringLiteral("assessment"),
                QStringLiteral("effect")}},
        {QStringLiteral("deliberation_step"), {QStringLiteral("note")}},
        {QStringLiteral("deliberation_meeting"), {QStringLiteral("said"), QStringLiteral("motion"), QStringLiteral("decision")}},
        {QStringLiteral("deliberation_task"), {QStringLiteral("task"), QStringLiteral("done_note")}},
        {QStringLiteral("deliberation_score"), {QStringLiteral("remark")}},
        {QStringLiteral("project"), {QStringLiteral("title"), QStringLiteral("body")}},
        {QStringLiteral("project_step"), {QStringLiteral("note")}},
        {QStringLiteral("incident"),
            {QStringLiteral("place"), QStringLiteral("body"), QStringLiteral("handled"), QStringLiteral("void_reason")}},
        {QStringLiteral("case_reporter"), {QStringLiteral("reporter_phone")}},
        {QStringLiteral("resource"), {QStringLiteral("phone")}},
        {QStringLiteral("booking"), {QStringLiteral("purpose")}},
        {QStringLiteral("booking_step"), {QStringLiteral("note")}},
        {QStringLiteral("activity"), {QStringLiteral("said"), QStringLiteral("reason")}},
        {QStringLiteral("activity_step"), {QStringLiteral("note")}},
        {QStringLiteral("draft"), {QStringLiteral("content")}},
        {QStringLiteral("attachment"), {QStringLiteral("name"), QStringLiteral("digest")}},
    };
    return columns;
}

} // namespace

const QStringList &sealedColumns(const QString &table)
{
    static const QStringList none;
    const auto found = all().constFind(table);
    return found == all().constEnd() ? none : *found;
}

const QStringList &sealedBlobs(const QString &table)
{
    static const QStringList none;
    static const QStringList content{QStringLiteral("preview"), QStringLiteral("content")};
    return table == u"attachment_content" ? content : none;
}

QStringList sealedBlobTables()
{
    return {QStringLiteral("attachment_content")};
}

QStringList sealedTables()
{
    QStringList tables = all().keys();
    tables.sort();
    return tables;
}

Result<QVariant> storedValue(const Database &db, const Place &place, const QVariant &plain)
{
    if (plain.isNull())
        return QVariant(QMetaType::fromType<QString>());
    if (!sealedColumns(place.table).contains(place.column))
        return plain;
    if (!db.viewer().vault)
        return Error{ErrorKind::Denied,
            translate("ledger", "Your account holds no key to this ledger's records; nothing was changed.")};
    return QVariant(db.viewer().vault->seal(place, plain.toString()));
}

} // namespace linli
