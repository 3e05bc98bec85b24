// What the window tells once somebody is signed in: problems on its banner, what was left behind under it.
#include "app/desktop/desktop.h"
#include "core/accounts/draft.h"
#include "core/base/crashlog.h"
#include "ui/drafts/draftkeeper.h"
#include "ui/models/desk.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace linli::ui {

namespace {

const QString toldKey = QStringLiteral("crash/told");

/// The log of a crash that was not told of yet; empty when there is none.
QString newCrash(QSettings &settings)
{
    const QString log = newestCrashLog(crashFolder());
    const QString name = QFileInfo(log).fileName();
    if (log.isEmpty() || name <= settings.value(toldKey).toString())
        return {};
    settings.setValue(toldKey, name);
    return log;
}

} // namespace

void Desktop::showNotices()
{
    if (!m_problem.isEmpty())
        m_window->showBanner(BannerKind::Error, m_problem);
    else if (m_desk && m_desk->isReadOnly())
        m_window->showBanner(BannerKind::Warning,
            tr("This ledger is open for reading only: its file or folder can't be written. Copy it to your "
               "own folder to work on it."));
    if (m_desk && m_desk->isSignedIn() && !m_desk->isReadOnly())
        showLeftBehind();
}

void Desktop::showLeftBehind()
{
    QStringList parts;
    if (const QString log = newCrash(m_settings); !log.isEmpty())
        parts.append(tr("Linli ended unexpectedly the last time. The ledger was not harmed. Where it went wrong is noted in "
                        "%1; nothing from the ledger stands there.").arg(QDir::toNativeSeparators(log)));
    const auto drafts = ownDrafts(m_desk->reader());
    if (!drafts.ok() || drafts->isEmpty()) {
        if (!parts.isEmpty())
            m_window->showNotice(parts.first());
        return;
    }
    const Draft &draft = drafts->first();
    parts.append(tr("A draft of yours is not saved yet: %1, written at %2.").arg(nameOf(draft.form), writtenAt(draft.saved, m_desk->clock().today())));
    m_window->showNotice(
        parts.join(u'\n'), tr("Go on with it"),
        [this, form = draft.form] {
            m_window->hideNotice();
            openDraft(form);
        },
        tr("Throw it away"), [this, id = draft.id] {
            m_window->hideNotice();
            m_desk->write<void>(
                this, [id](Ledger &ledger) { return removeDraft(ledger, id); },
                [this](const Result<void> &removed) { removed.ok() ? showLeftBehind() : m_window->showMessage(removed.error().message); });
        });
}

QString Desktop::nameOf(const QString &form) const
{
    const QString word = form.section(u':', 0, 0);
    if (word == u"new_case")
        return tr("a new case");
    if (word == u"case")
        return tr("a step of a case");
    if (word == u"new_household")
        return tr("a new household");
    return form.section(u':', 2, 2).contains(u"resident") ? tr("a resident") : tr("a household");
}

void Desktop::openDraft(const QString &form)
{
    const QString word = form.section(u':', 0, 0);
    const qint64 id = form.section(u':', 1, 1).toLongLong();
    const bool isCase = word.endsWith(u"case");
    if (!m_window->showPage(isCase ? QStringLiteral("cases") : QStringLiteral("ledger")))
        return;
    if (word == u"case")
        m_window->currentPage()->open(
            QVariantMap{{QStringLiteral("case"), id}, {QStringLiteral("step"), form.section(u':', 2, 2)}});
    else if (word == u"household")
        m_window->currentPage()->open(id);
    else
        m_window->currentPage()->open(QVariantMap());
}

} // namespace linli::ui
