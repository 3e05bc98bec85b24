#include "ui/incidents/householdbox.h"

#include "core/households/householdquery.h"
#include "ui/models/desk.h"

#include <QLineEdit>

namespace linli::ui {

namespace {
constexpr int offered = 12;
}

HouseholdBox::HouseholdBox(Desk &desk, QWidget *parent)
    : QComboBox(parent)
    , m_desk(desk)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    lineEdit()->setPlaceholderText(tr("Part of the address, or the head's name"));
    connect(lineEdit(), &QLineEdit::textEdited, this, &HouseholdBox::find);
    connect(this, &QComboBox::activated, this, [this](int row) { choose(HouseholdId(itemData(row).toLongLong())); });
}

void HouseholdBox::find(const QString &typed)
{
    m_household = {};
    Q_EMIT chosen({});
    if (typed.trimmed().isEmpty())
        return;
    HouseholdFilter filter;
    filter.text = typed.trimmed();
    const auto page = householdPage(m_desk.db(), filter, {}, std::nullopt, offered);
    if (!page.ok())
        return;
    clear();
    for (const HouseholdRow &row : page->rows)
        addItem(row.headName.isEmpty() ? row.address : row.address + QStringLiteral("  ") + row.headName, row.id.value);
    setCurrentIndex(-1);
    lineEdit()->setText(typed);
    if (count() > 0) {
        showPopup();
        lineEdit()->setFocus();
    }
}

void HouseholdBox::setHousehold(HouseholdId id)
{
    if (id)
        choose(id);
}

void HouseholdBox::choose(HouseholdId id)
{
    const auto card = householdCard(m_desk.db(), id);
    if (!card.ok())
        return;
    m_household = id;
    lineEdit()->setText(card->address);
    Q_EMIT chosen(id);
}

bool HouseholdBox::isUnclear() const
{
    return !m_household && !currentText().trimmed().isEmpty();
}

} // namespace linli::ui
