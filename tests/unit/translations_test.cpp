// Every catalogue is whole: nothing unfinished or empty, and no placeholder lost or invented on the way.
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString where; ///< Catalogue, context and source: what a failing check names.
    QString source;
    QStringList translations; ///< One, or one a numerus form.
    bool numerus = false;
    bool unfinished = false;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.numerus = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!message.numerus) {
                message.translations.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    message.where = context + QStringLiteral(": ") + message.source;
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context = QFileInfo(path).fileName();
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = QFileInfo(path).fileName() + u' ' + xml.readElementText();
        else if (xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    INFO(path.toStdString());
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?([0-9]+|n)"));
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

} // namespace

TEST_CASE("every catalogue is finished and keeps the placeholders of its sources")
{
    const QDir folder(QStringLiteral(LINLI_SOURCE_DIR "/resources/i18n"));
    const QStringList catalogues = folder.entryList({QStringLiteral("*_zh_CN.ts")}, QDir::Files);
    REQUIRE_FALSE(catalogues.isEmpty());
    for (const QString &catalogue : catalogues) {
        const QList<Message> messages = messagesOf(folder.filePath(catalogue));
        CHECK_FALSE(messages.isEmpty());
        for (const Message &message : messages) {
            INFO(message.where.toStdString());
            CHECK_FALSE(message.unfinished);
            CHECK(message.translations.size() == 1); // Chinese has one numerus form.
            for (const QString &translation : message.translations) {
                CHECK_FALSE(translation.trimmed().isEmpty());
                CHECK(placeholders(translation) == placeholders(message.source));
            }
        }
    }
}
