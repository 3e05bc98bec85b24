// Cases that have to do with each other: joined into one, linked, and opened from here.
#include "core/cases/alikecases.h"
#include "core/cases/reporters.h"
#include "core/search/find.h"
#include "ui/cases/alikestrip.h"
#include "ui/cases/casepanel.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/search/findfield.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/panelform.h"

#include <QMenu>
#include <QPointer>

#include <memory>

namespace linli::ui {

void CasePanel::addLinks()
{
    QString label = tr("Linked with");
    for (const LinkedCase &other : std::as_const(m_details.linked)) {
        auto *line = new QWidget;
        auto *flow = new FlowLayout(line, 0);
        flow->setContentsMargins(0, 0, 0, 0);
        auto *open = makeButton(other.joined ? tr("%1 (joined)").arg(other.number) : other.number, ButtonKind::Link);
        open->setToolTip(other.title);
        open->setAccessibleDescription(other.title);
        connect(open, &QPushButton::clicked, this, [this, id = other.id] { show(id); }, Qt::QueuedConnection);
        flow->addWidget(open);
        if (!other.joined && !m_services.desk.isReadOnly()) {
            auto *away = makeButton(tr("Take the link away"), ButtonKind::Link);
            allow(away, m_services.desk.reader(), Action::Edit, Kind::Cases);
            connect(away, &QPushButton::clicked, this,
                [this, one = shownCase(), id = other.id] {
                    write([one, id](Ledger &ledger) { return unlinkCases(ledger, one, id); }, tr("The link was taken away."));
                },
                Qt::QueuedConnection);
            flow->addWidget(away);
        }
        addFact(std::exchange(label, QString()), line);
    }
}

void CasePanel::addRelationSteps(QMenu *menu)
{
    menu->addSeparator();
    if (m_details.standing.isOpen())
        menu->addAction(tr("Join into another case…"), this, [this] { askOther(true); }, Qt::QueuedConnection);
    menu->addAction(tr("Link with another case…"), this, [this] { askOther(false); }, Qt::QueuedConnection);
}

namespace {

/// The case that is named in a form: chosen from what was found, or typed as a number.
struct Chosen
{
    CaseId id;
    QString shown;
};

/// Those that look like the same matter before the first key, then whatever is found.
QList<FindGroup> offers(Ledger &ledger, CaseId own, const QString &text, const std::function<void(CaseId, const QString &)> &choose)
{
    QList<FindGroup> groups;
    if (text.isEmpty()) {
        FindGroup likely{AlikeStrip::tr("Likely the same matter"), {}};
        const auto alike = alikeCases(ledger, own);
        for (const AlikeCase &one : alike.ok() ? *alike : QList<AlikeCase>())
            likely.items.append({one.title, one.number, reasonsOf(one), [choose, id = one.id, shown = one.number + u' ' + one.title] { choose(id, shown); }});
        groups.append(likely);
        return groups;
    }
    const auto all = linli::find(ledger, text);
    FindGroup cases{displayName(FoundKind::Case), {}};
    for (const Found &one : all.ok() ? *all : QList<Found>()) {
        if (one.ref.kind == FoundKind::Case && one.ref.id != own.value)
            cases.items.append({one.title, one.where, one.why, [choose, id = CaseId(one.ref.id), shown = one.title] { choose(id, shown); }});
    }
    groups.append(cases);
    return groups;
}

} // namespace

void CasePanel::askOther(bool join)
{
    auto *form = new PanelForm(m_services.theme, join ? tr("Join into another case") : tr("Link with another case"),
        join ? tr("Join the two") : tr("Link the two"));
    form->setNotice(join ? tr("Everybody who reported %1 is told in the other case from then on; %1 itself counts no more.").arg(m_details.file.number)
                         : tr("Both stay as they are; each leads to the other."));
    const auto chosen = std::make_shared<Chosen>();
    const auto holder = std::make_shared<QPointer<FindField>>();
    auto *find = new FindField(m_services.theme, [this, chosen, holder](const QString &text) {
        return offers(m_services.desk.reader(), shownCase(), text, [chosen, holder](CaseId id, const QString &shown) {
            *chosen = {id, shown};
            (*holder)->setText(shown);
        });
    });
    *holder = find;
    find->setPlaceholderText(tr("Number or matter; ↓ shows what is likely"));
    form->form()->addField(tr("Other case"), find, true);
    present(form, {});
    find->searchNow();
    connect(form, &PanelForm::saveRequested, this, [this, form, find, chosen, join] {
        CaseId other = find->text() == chosen->shown ? chosen->id : CaseId();
        if (const auto typed = findCase(m_services.desk.reader(), find->text().trimmed()); !other && typed.ok())
            other = typed->id;
        if (!other)
            return form->form()->setError(find, tr("Choose the case, or write its whole number."));
        const CaseId own = shownCase();
        if (!join)
            return write([own, other](Ledger &ledger) { return linkCases(ledger, own, other); }, tr("The two cases are linked."));
        write([own, other](Ledger &ledger) { return joinCases(ledger, own, {other}); }, tr("%1 was joined into the other case.").arg(m_details.file.number));
    });
}

} // namespace linli::ui
