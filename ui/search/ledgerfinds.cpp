#include "ui/search/ledgerfinds.h"

#include "ui/models/desk.h"

#include <QSettings>

namespace linli::ui {

namespace {
constexpr qsizetype mostRemembered = 40;
}

LedgerFinds::LedgerFinds(Desk &desk, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_settings(settings)
{
}

QString LedgerFinds::key() const
{
    const Session *session = m_desk.reader().session();
    return QStringLiteral("find/recent-%1").arg(session ? session->account : 0);
}

QList<FoundRef> LedgerFinds::recent() const
{
    QList<FoundRef> refs;
    const QStringList stored = m_settings.value(key()).toStringList();
    for (const QString &one : stored) {
        const auto kind = foundKindFromWord(one.section(u':', 0, 0));
        const qint64 id = one.section(u':', 1).toLongLong();
        if (kind && id != 0)
            refs.append({*kind, id});
    }
    return refs;
}

void LedgerFinds::remember(const FoundRef &ref)
{
    QList<FoundRef> refs = recent();
    refs.removeAll(ref);
    refs.prepend(ref);
    QStringList stored;
    for (const FoundRef &one : refs.first(std::min(refs.size(), mostRemembered)))
        stored.append(toWord(one.kind) + u':' + QString::number(one.id));
    m_settings.setValue(key(), stored);
}

QList<FindGroup> LedgerFinds::find(const QString &text)
{
    QList<FindGroup> groups;
    if (!m_desk.isSignedIn())
        return groups;
    FindOptions options;
    options.recent = recent();
    const auto all = linli::find(m_desk.reader(), text, options);
    if (!all.ok())
        return groups; // A role that sees nothing of the ledger still finds pages.
    for (const Found &found : *all) {
        const QString title = displayName(found.ref.kind);
        if (groups.isEmpty() || groups.last().title != title)
            groups.append({title, {}});
        groups.last().items.append({found.title, found.where, found.why, [this, found] {
            remember(found.ref);
            Q_EMIT chosen(found);
        }});
    }
    return groups;
}

} // namespace linli::ui
