#include "ui/attachments/filesfield.h"

#include "ui/attachments/filedrop.h"
#include "ui/attachments/filerow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

const QString pathsKey = QStringLiteral("files");
const QString pastedKey = QStringLiteral("pasted");
constexpr qsizetype mostPasted = 4 * 1024 * 1024; ///< A draft is written every few seconds.

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

FilesField::FilesField(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_drop(new FileDrop)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(m_rows);
    column->addWidget(m_drop);
    setFocusProxy(m_drop);
    connect(m_drop, &FileDrop::prepared, this, &FilesField::take);
}

void FilesField::take(const QList<PreparedFile> &files)
{
    QStringList problems;
    for (const PreparedFile &file : files) {
        qint64 together = file.content.size();
        bool twice = false;
        for (const PreparedFile &known : std::as_const(m_files)) {
            together += known.content.size();
            twice = twice || known.content == file.content;
        }
        if (twice)
            problems.append(tr("%1 is in the list already.").arg(file.name));
        else if (together > attachmentLimits::together || m_files.size() >= attachmentLimits::count)
            problems.append(tr("%1 was left out: a case takes %2 files and %3 together.")
                                .arg(file.name)
                                .arg(attachmentLimits::count)
                                .arg(sizeText(attachmentLimits::together)));
        else
            m_files.append(file);
    }
    if (!problems.isEmpty())
        m_drop->say(problems.join(u'\n'));
    fill();
}

void FilesField::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QJsonArray pasted;
    qsizetype size = 0;
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        const PreparedFile &file = m_files[i];
        auto *row = new FileRow(m_theme, file.name, sizeText(file.content.size()), file.preview);
        row->addAct(tr("Remove"), [this, i] {
            m_files.removeAt(i);
            fill();
        });
        m_rows->addWidget(row);
        size += file.content.size();
        if (file.path.isEmpty() && size <= mostPasted)
            pasted.append(QJsonObject{{QStringLiteral("name"), file.name}, {QStringLiteral("content"), base64(file.content)},
                {QStringLiteral("preview"), base64(file.preview)}});
    }
    m_pasted = pasted.isEmpty() ? QString() : QString::fromLatin1(QJsonDocument(pasted).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

QList<NewAttachment> FilesField::asked() const
{
    QList<NewAttachment> all;
    for (const PreparedFile &file : m_files)
        all.append({file.name, file.content, file.preview});
    return all;
}

QMap<QString, QString> FilesField::values() const
{
    QStringList paths;
    for (const PreparedFile &file : m_files) {
        if (!file.path.isEmpty())
            paths.append(file.path);
    }
    return {{pathsKey, paths.join(u'\n')}, {pastedKey, m_pasted}};
}

void FilesField::setValues(const QMap<QString, QString> &values)
{
    m_files.clear();
    const QJsonArray pasted = QJsonDocument::fromJson(values.value(pastedKey).toUtf8()).array();
    for (const QJsonValue &value : pasted) {
        const auto bytes = [&](const char *key) {
            return QByteArray::fromBase64(value.toObject().value(QLatin1String(key)).toString().toLatin1());
        };
        m_files.append({value.toObject().value(QStringLiteral("name")).toString(), bytes("content"), bytes("preview"), {}, {}, true, {}});
    }
    fill();
    m_drop->add(values.value(pathsKey).split(u'\n', Qt::SkipEmptyParts));
}

} // namespace linli::ui
