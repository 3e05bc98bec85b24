// The files of a record that is on show: looked at, added, saved, taken away. Those of a livelihood project stand by the stage
// of the work they show, the place before it beside the place after it.
#pragma once

#include "core/attachments/attachment.h"
#include "ui/attachments/preparedfile.h"
#include "ui/models/services.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QVBoxLayout;

namespace linli::ui {

class BeforeAfter;
class DeskReader;
class FileDrop;
class FileRow;
class OpenedFiles;

class AttachmentBox : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentBox(const Services &services, QWidget *parent = nullptr);

    /// `takesMore`: files may be added.
    void show(const AttachmentOwner &owner, bool takesMore = true);
    FileDrop *drop() const { return m_drop; }
    const QList<Attachment> &files() const { return m_files; }
    OpenedFiles *opened() const { return m_opened; }
    void open(const Attachment &file);
    void saveTo(const Attachment &file, const QString &path);
    void remove(const Attachment &file);
    /// What the next files show of a project.
    QComboBox *phaseBox() const { return m_phase; }
    BeforeAfter *pair() const { return m_pair; }
    /// It shows another stage after all.
    void change(const Attachment &file, Phase phase);

Q_SIGNALS:
    void message(const QString &text, bool undoable);
    void filled();

private:
    void build();
    void connectPair();
    void load();
    void fill();
    void fillPhases();
    bool hasPhases() const { return m_owner.kind == OwnerKind::Project; }
    void attachAll(const QList<PreparedFile> &files);
    void saveAs(const Attachment &file);
    FileRow *makeRow(const Attachment &file);
    void addPhaseActions(QMenu *menu, const Attachment &file);
    void done(const Result<void> &result, const QString &text, bool undoable);

    Services m_services;
    DeskReader *m_reader;
    OpenedFiles *m_opened;
    AttachmentOwner m_owner;
    QLabel *m_head;
    QVBoxLayout *m_rows;
    FileDrop *m_drop;
    BeforeAfter *m_pair;
    QComboBox *m_phase;
    QWidget *m_phaseLine;
    bool m_phaseChosen = false; ///< By the person: it stays as it is.
    QList<Attachment> m_files;
    QHash<qint64, QByteArray> m_previews;
    int m_round = 0;
};

} // namespace linli::ui
