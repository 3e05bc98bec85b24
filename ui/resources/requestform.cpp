#include "ui/resources/requestform.h"

#include "core/ledger/scope.h"
#include "ui/search/findfield.h"

namespace linli::ui {

namespace {
constexpr qsizetype mostOffers = 12;
}

RequestForm::RequestForm(const Theme &theme, Ledger &ledger, const BookingOwner &owner, QDate day, const QString &purpose, QWidget *parent)
    : PanelForm(theme, tr("Ask for a resource"), tr("Ask for it"), parent)
    , m_ledger(ledger)
    , m_owner(owner)
{
    setNotice(tr("A hall, a tool, a volunteer team, somebody with a skill. Who works where it belongs grants the request; one of your own area is booked at once."));
    m_find = new FindField(theme, [this](const QString &text) { return offers(text); });
    m_find->setPlaceholderText(tr("Name, offer or contact; ↓ shows what there is"));
    form()->addField(tr("Resource"), m_find, true);
    PanelFields fields(this, theme);
    m_fields.addTo(fields, day, purpose);
}

QList<FindGroup> RequestForm::offers(const QString &text)
{
    FindGroup found{tr("Resources"), {}};
    ResourceFilter filter;
    filter.words = text;
    const auto rows = resources(m_ledger, filter);
    for (const ResourceRow &row : rows.ok() ? rows->mid(0, mostOffers) : QList<ResourceRow>()) {
        const QString where = QStringLiteral("%1 · %2").arg(displayName(row.one.kind), row.areaName);
        found.items.append({row.one.name, where, row.one.offers, [this, one = row.one] { choose(one); }});
    }
    return {found};
}

void RequestForm::choose(const Resource &resource)
{
    m_chosen = resource.id;
    m_chosenName = resource.name;
    m_find->setText(resource.name);
    form()->setError(m_find, {});
}

bool RequestForm::check()
{
    form()->clearErrors();
    if (m_find->text() != m_chosenName)
        m_chosen = {};
    if (!m_chosen && !m_find->text().trimmed().isEmpty()) {
        const auto named = findResource(m_ledger, m_find->text());
        if (!named.ok()) {
            form()->setError(m_find, named.error().message);
            return false;
        }
        m_chosen = *named;
        m_chosenName = m_find->text();
    }
    if (!m_chosen) {
        form()->setError(m_find, tr("Choose the resource, or write its whole name."));
        return false;
    }
    const auto one = loadResource(m_ledger, m_chosen);
    const auto mine = one.ok() ? isInScope(m_ledger.db(), one->area.value) : Result<bool>(false);
    m_mine = mine.ok() && *mine;
    return true;
}

NewBooking RequestForm::asked() const
{
    NewBooking one = m_fields.asked();
    one.resource = m_chosen;
    one.owner = m_owner;
    return one;
}

} // namespace linli::ui
