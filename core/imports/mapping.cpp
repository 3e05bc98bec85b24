#include "core/imports/mapping.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace linli {

namespace {

Error wrong(const QString &what)
{
    return {ErrorKind::Invalid, translate("imports", "The map can't be used: %1").arg(what)};
}

Result<Decision> decisionFrom(const QString &text)
{
    if (text == u"new")
        return Decision{Decision::Kind::New, {}};
    if (text == u"skip")
        return Decision{Decision::Kind::Skip, {}};
    if (text.startsWith(u"same:")) {
        if (const auto person = PersonId::fromText(QStringView(text).mid(5)))
            return Decision{Decision::Kind::Same, *person};
    }
    return wrong(translate("imports", "a decision is \"same:NUMBER\", \"new\" or \"skip\"."));
}

Result<void> readColumns(ImportKind kind, const QJsonObject &object, Mapping &mapping)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!findField(kind, it.key()))
            return wrong(translate("imports", "there is no field %1; `linli import %2 --fields` lists them.")
                             .arg(it.key(), toWord(kind)));
        if (!it->isString() && !it->isNull())
            return wrong(translate("imports", "a column is a heading or a letter in quotes."));
        mapping.columns.insert(it.key(), it->toString());
    }
    return success();
}

} // namespace

QJsonObject toJson(const Mapping &mapping)
{
    QJsonObject columns;
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it)
        columns.insert(it.key(), it.value());
    QJsonObject object{{QStringLiteral("columns"), columns}};
    if (!mapping.sheet.isEmpty())
        object.insert(QStringLiteral("sheet"), mapping.sheet);
    if (!mapping.headerRows.isEmpty()) {
        QJsonArray rows;
        for (const int row : mapping.headerRows)
            rows.append(row);
        object.insert(QStringLiteral("header_rows"), rows);
    }
    return object;
}

Result<ImportMap> importMapFromJson(ImportKind kind, const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError || !document.isObject())
        return wrong(translate("imports", "it is no JSON object."));
    const QJsonObject object = document.object();
    ImportMap map;
    map.mapping.sheet = object.value(u"sheet").toString();
    const QJsonArray rows = object.value(u"header_rows").toArray();
    for (const QJsonValue &row : rows) {
        const int number = row.toInt();
        if (number < 1 || (!map.mapping.headerRows.isEmpty() && number <= map.mapping.headerRows.last()))
            return wrong(translate("imports", "header_rows are row numbers from 1, ascending."));
        map.mapping.headerRows.append(number);
    }
    LINLI_TRY(readColumns(kind, object.value(u"columns").toObject(), map.mapping));
    const QJsonObject decisions = object.value(u"decisions").toObject();
    for (auto it = decisions.begin(); it != decisions.end(); ++it) {
        LINLI_ASSIGN(const Decision decision, decisionFrom(it->toString()));
        map.decisions.insert(it.key().toInt(), decision);
    }
    return map;
}

QString columnLetter(int column)
{
    QString letter;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letter.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return letter;
}

int columnOfLetter(const QString &letter)
{
    if (letter.isEmpty() || letter.size() > 3)
        return -1;
    int column = 0;
    for (const QChar c : letter.toUpper()) {
        if (c < u'A' || c > u'Z')
            return -1;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

} // namespace linli
