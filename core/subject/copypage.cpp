#include "core/base/text.h"
#include "core/subject/copyofperson.h"

#include <QFile>
#include <QSaveFile>

namespace linli {

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

/// The part of HTML that browsers and Qt's rich text draw alike.
QString recordAsHtml(const CopyRecord &record)
{
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">");
    for (const CopyLine &line : record) {
        if (!line.value.isEmpty())
            html += QStringLiteral("<tr><td width=\"28%\" valign=\"top\"><font color=\"#555555\">%1</font></td>"
                                   "<td valign=\"top\">%2</td></tr>")
                        .arg(escaped(line.label), escaped(line.value));
    }
    return html + QStringLiteral("</table>");
}

} // namespace

QString copyAsHtml(const PersonCopy &copy)
{
    const QString title = translate("subject", "What is held about %1").arg(copy.name);
    QString html = QStringLiteral("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title></head><body>"
                                  "<h1>%1</h1><p>%2</p>")
                       .arg(escaped(title),
                           escaped(translate("subject",
                               "Made on %1 for the person named above, who has the right to see it, to have it corrected and "
                               "to have it erased. It holds full numbers: keep it safe.")
                                       .arg(copy.made.toString(Qt::ISODate))));
    for (const CopySection &section : copy.sections) {
        html += QStringLiteral("<h2>%1</h2>").arg(escaped(section.title));
        QStringList records;
        for (const CopyRecord &record : section.records)
            records.append(recordAsHtml(record));
        // Records of several lines are told apart by a rule, a log of single lines is not.
        html += records.join(section.records.first().size() > 1 ? QStringLiteral("<hr>") : QString());
    }
    return html + QStringLiteral("</body></html>\n");
}

Result<void> saveCopy(const PersonCopy &copy, const QString &path)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(copyAsHtml(copy).toUtf8()) > 0
        && file.commit();
    if (!written)
        return Error{ErrorKind::Io, translate("subject", "The copy could not be saved there. Choose another folder.")};
    return success();
}

} // namespace linli
