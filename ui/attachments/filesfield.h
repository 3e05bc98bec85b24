// The files of a record that is not saved yet, as a field of its form.
#pragma once

#include "core/attachments/attachment.h"
#include "ui/attachments/preparedfile.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace linli::ui {

class FileDrop;
class Theme;

class FilesField : public QWidget
{
    Q_OBJECT

public:
    explicit FilesField(const Theme &theme, QWidget *parent = nullptr);

    FileDrop *drop() const { return m_drop; }
    const QList<PreparedFile> &files() const { return m_files; }
    /// As they are attached.
    QList<NewAttachment> asked() const;
    /// For a draft: the paths of what was chosen, and what was pasted itself, as long as it is small.
    QMap<QString, QString> values() const;
    void setValues(const QMap<QString, QString> &values);

Q_SIGNALS:
    void changed();

private:
    void take(const QList<PreparedFile> &files);
    void fill();

    const Theme &m_theme;
    FileDrop *m_drop;
    QVBoxLayout *m_rows;
    QList<PreparedFile> m_files;
    QString m_pasted; ///< Of what was pasted: made once, asked for with every key.
};

} // namespace linli::ui
