#include "ui/attachments/attachmentbox.h"

#include "core/attachments/attach.h"
#include "core/attachments/owners.h"
#include "ui/attachments/beforeafter.h"
#include "ui/attachments/filedrop.h"
#include "ui/attachments/filerow.h"
#include "ui/attachments/openedfiles.h"
#include "ui/attachments/pictureviewer.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/models/deskreader.h"
#include "ui/models/exportpath.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linli::ui {

namespace {

struct Read
{
    QList<Attachment> files;
    QHash<qint64, QByteArray> previews;
    std::optional<Phase> now; ///< What a new one shows of a project.
};

Result<Read> read(Ledger &ledger, const AttachmentOwner &owner, const QHash<qint64, QByteArray> &known)
{
    Read all;
    LINLI_ASSIGN(all.files, attachmentsOf(ledger.db(), owner));
    LINLI_ASSIGN(all.now, phaseNow(ledger.db(), owner));
    std::ranges::stable_sort(all.files, {}, [](const Attachment &file) { return file.phase; });
    for (const Attachment &file : std::as_const(all.files)) {
        if (const auto had = known.constFind(file.id.value); had != known.constEnd()) {
            all.previews.insert(file.id.value, *had);
        } else if (file.hasPreview) {
            LINLI_ASSIGN(const QByteArray preview, attachmentPreview(ledger.db(), file.id));
            all.previews.insert(file.id.value, preview);
        }
    }
    return all;
}

} // namespace

AttachmentBox::AttachmentBox(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_reader(new DeskReader(services.desk, this))
    , m_opened(new OpenedFiles(services.desk, this))
    , m_head(makeLabel({}, LabelKind::Heading))
    , m_rows(new QVBoxLayout)
    , m_drop(new FileDrop)
    , m_pair(new BeforeAfter(services.theme, *m_reader))
    , m_phase(new QComboBox)
    , m_phaseLine(new QWidget)
{
    build();
    connectPair();
    connect(m_drop, &FileDrop::prepared, this, &AttachmentBox::attachAll);
    connect(&services.theme, &Theme::changed, this, &AttachmentBox::fill);
    connect(&services.desk, &Desk::changed, this, [this](const Touched &touched) {
        if (m_owner.id != 0 && touched.contains(QStringLiteral("attachment")))
            load();
    });
}

void AttachmentBox::build()
{
    m_rows->setSpacing(0);
    m_phase->setAccessibleName(tr("New pictures show"));
    for (const Phase phase : allPhases)
        m_phase->addItem(displayName(phase), int(phase));
    auto *line = new QHBoxLayout(m_phaseLine);
    line->setContentsMargins(0, Space::hair, 0, 0);
    line->addWidget(makeLabel(tr("New pictures show"), LabelKind::Muted));
    line->addWidget(m_phase);
    line->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::hair);
    column->addWidget(m_head);
    column->addWidget(m_pair);
    column->addLayout(m_rows);
    column->addWidget(m_phaseLine);
    column->addWidget(m_drop);
    m_pair->hide();
    m_phaseLine->hide();
}

void AttachmentBox::connectPair()
{
    const auto choose = [this](Phase phase) {
        m_phase->setCurrentIndex(m_phase->findData(int(phase)));
        m_phaseChosen = true;
    };
    connect(m_phase, &QComboBox::activated, this, [this] { m_phaseChosen = true; });
    connect(m_pair, &BeforeAfter::openWanted, this, &AttachmentBox::open);
    connect(m_pair, &BeforeAfter::addWanted, this, [this, choose](Phase phase) {
        choose(phase);
        m_drop->choose();
    });
    connect(m_pair, &BeforeAfter::dropped, this, [this, choose](Phase phase, const QMimeData *carried) {
        if (!m_drop->isEnabled())
            return;
        choose(phase);
        m_drop->take(carried);
    });
}

void AttachmentBox::show(const AttachmentOwner &owner, bool takesMore)
{
    if (owner.id != m_owner.id || owner.kind != m_owner.kind) {
        m_files.clear();
        m_previews.clear();
        m_phaseChosen = false;
        m_owner = owner;
        m_drop->say({});
        fill();
    }
    m_owner = owner;
    const bool writable = takesMore && !m_services.desk.isReadOnly() && mayDo(m_services.desk.reader(), Action::Edit, kindOf(m_owner.kind));
    m_drop->setVisible(writable);
    m_drop->setEnabled(writable);
    load();
}

void AttachmentBox::load()
{
    m_reader->ask<Read>([owner = m_owner, known = m_previews](Ledger &ledger) { return read(ledger, owner, known); },
        [this, round = ++m_round](const Result<Read> &found) {
            if (round != m_round)
                return;
            m_files = found.ok() ? found->files : QList<Attachment>();
            m_previews = found.ok() ? found->previews : QHash<qint64, QByteArray>();
            if (found.ok() && found->now && !m_phaseChosen)
                m_phase->setCurrentIndex(m_phase->findData(int(*found->now)));
            fill();
            if (!found.ok() && m_services.desk.isSignedIn())
                m_drop->say(found.error().message);
            Q_EMIT filled();
        });
}

void AttachmentBox::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_head->setText(m_files.isEmpty() ? tr("Photos and files") : tr("Photos and files (%1)").arg(m_files.size()));
    std::optional<Phase> phase;
    for (const Attachment &file : std::as_const(m_files)) {
        if (file.phase && file.phase != phase)
            m_rows->addWidget(makeLabel(displayName(*file.phase), LabelKind::Small));
        phase = file.phase;
        m_rows->addWidget(makeRow(file));
    }
    fillPhases();
    setVisible(!m_files.isEmpty() || m_drop->isEnabled());
}

void AttachmentBox::fillPhases()
{
    m_phaseLine->setVisible(hasPhases() && m_drop->isVisibleTo(this));
    m_pair->setVisible(hasPhases());
    if (hasPhases())
        m_pair->show(m_files, m_drop->isVisibleTo(this));
}

FileRow *AttachmentBox::makeRow(const Attachment &file)
{
    const QString added = file.added.toString(QStringLiteral("MM-dd HH:mm"));
    auto *row = new FileRow(m_services.theme, file.name, tr("%1 · %2 · %3").arg(sizeText(file.size), added, file.addedBy), m_previews.value(file.id.value));
    const Ledger &ledger = m_services.desk.reader();
    if (file.isPicture() || OpenedFiles::mayOpen(file.media, file.name)) {
        QPushButton *open = row->addAct(tr("Open"), [this, file] { this->open(file); });
        if (!file.isPicture())
            allow(open, ledger, Action::Export, kindOf(m_owner.kind));
    }
    QMenu *menu = row->menu();
    allow(menu->addAction(tr("Save as…"), this, [this, file] { saveAs(file); }), ledger, Action::Export, kindOf(m_owner.kind));
    QAction *away = menu->addAction(tr("Take it away"), this, [this, file] { remove(file); }, Qt::QueuedConnection);
    away->setEnabled(!m_services.desk.isReadOnly());
    if (hasPhases() && !m_services.desk.isReadOnly())
        addPhaseActions(menu, file);
    allow(away, ledger, Action::Edit, kindOf(m_owner.kind));
    return row;
}

void AttachmentBox::addPhaseActions(QMenu *menu, const Attachment &file)
{
    menu->addSeparator();
    for (const Phase phase : allPhases) {
        if (phase != file.phase)
            allow(menu->addAction(tr("It shows: %1").arg(displayName(phase)), this, [this, file, phase] { change(file, phase); }, Qt::QueuedConnection),
                m_services.desk.reader(), Action::Edit, kindOf(m_owner.kind));
    }
}

void AttachmentBox::attachAll(const QList<PreparedFile> &files)
{
    QList<NewAttachment> asked;
    for (const PreparedFile &file : files)
        asked.append({file.name, file.content, file.preview});
    m_drop->setEnabled(false);
    m_services.desk.write<QList<AttachmentId>>(
        this, [owner = m_owner, asked, phase = Phase(m_phase->currentData().toInt())](Ledger &ledger) { return attach(ledger, owner, asked, phase); },
        [this, owner = m_owner](const Result<QList<AttachmentId>> &made) {
            m_drop->setEnabled(true);
            if (!made.ok())
                return owner.id == m_owner.id ? m_drop->say(made.error().message) : Q_EMIT message(made.error().message, false);
            Q_EMIT message(made->size() == 1 ? tr("The file was attached.") : tr("%1 files were attached.").arg(made->size()), true);
        });
}

void AttachmentBox::open(const Attachment &file)
{
    if (file.isPicture()) {
        QList<Attachment> pictures;
        int index = 0;
        for (const Attachment &one : std::as_const(m_files)) {
            if (one.id == file.id)
                index = int(pictures.size());
            if (one.isPicture())
                pictures.append(one);
        }
        auto *viewer = new PictureViewer(m_services, pictures, index, this);
        connect(viewer, &PictureViewer::saveWanted, this, &AttachmentBox::saveAs);
        return viewer->open();
    }
    m_services.desk.write<QByteArray>(
        this, [id = file.id](Ledger &ledger) { return handOutAttachment(ledger, id); },
        [this, name = file.name](const Result<QByteArray> &content) {
            const Result<void> opened = content.ok() ? m_opened->open(name, *content) : Result<void>(content.error());
            if (!opened.ok())
                Q_EMIT message(opened.error().message, false);
        });
}

void AttachmentBox::saveAs(const Attachment &file)
{
    const QString path = askExportPath(this, m_services.settings, tr("Save the file"), file.name, tr("All files (*)"));
    if (!path.isEmpty())
        saveTo(file, path);
}

void AttachmentBox::saveTo(const Attachment &file, const QString &path)
{
    m_services.desk.write<void>(
        this, [id = file.id, path](Ledger &ledger) { return saveAttachment(ledger, id, path); },
        [this](const Result<void> &saved) { done(saved, tr("The file was saved. It is not sealed there: delete it when you do not need it any more."), false); });
}

void AttachmentBox::remove(const Attachment &file)
{
    m_services.desk.write<void>(
        this, [id = file.id](Ledger &ledger) { return detach(ledger, id); },
        [this](const Result<void> &removed) { done(removed, tr("The file was taken away."), true); });
}

void AttachmentBox::change(const Attachment &file, Phase phase)
{
    m_services.desk.write<void>(
        this, [id = file.id, phase](Ledger &ledger) { return setPhase(ledger, id, phase); },
        [this, phase](const Result<void> &changed) { done(changed, tr("It stands under: %1").arg(displayName(phase)), true); });
}

void AttachmentBox::done(const Result<void> &result, const QString &text, bool undoable)
{
    Q_EMIT message(result.ok() ? text : result.error().message, result.ok() && undoable);
}

} // namespace linli::ui
