// The menu of the list of households' filters: one submenu a column.
#include "core/households/householdwords.h"
#include "ui/ledger/householdfilters.h"
#include "ui/models/carewords.h"
#include "ui/widgets/button.h"

#include <QFormLayout>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QWidgetAction>

namespace linli::ui {

namespace {

QSpinBox *numberBox(int most)
{
    auto *box = new QSpinBox;
    box->setRange(-1, most);
    box->setSpecialValueText(HouseholdFilters::tr("any"));
    box->setValue(-1);
    box->setMinimumWidth(box->sizeHint().width() + box->fontMetrics().averageCharWidth() * 3); // The arrows beside the words.
    return box;
}

std::optional<int> numberIn(const QSpinBox *box)
{
    return box->value() < 0 ? std::nullopt : std::optional(box->value());
}

} // namespace

void HouseholdFilters::addChoice(QMenu *menu, const QString &words, const std::function<void(HouseholdFilter &)> &set)
{
    menu->addAction(words, this, [this, set] { change(set); });
}

void HouseholdFilters::addRange(QMenu *menu, const QString &from, const QString &to, int most,
    const std::function<void(HouseholdFilter &, std::optional<int>, std::optional<int>)> &set)
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    QSpinBox *lower = numberBox(most);
    QSpinBox *upper = to.isEmpty() ? nullptr : numberBox(most);
    form->addRow(from, lower);
    if (upper)
        form->addRow(to, upper);
    auto *apply = makeButton(tr("Apply"));
    form->addRow(apply);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(box);
    menu->addSeparator();
    menu->addAction(action);
    connect(apply, &QPushButton::clicked, menu, [this, lower, upper, set, menu] {
        const std::optional<int> least = numberIn(lower);
        const std::optional<int> greatest = upper ? numberIn(upper) : std::nullopt;
        for (QWidget *open = menu; qobject_cast<QMenu *>(open); open = open->parentWidget())
            open->close();
        if (least || greatest)
            change([&](HouseholdFilter &filter) { set(filter, least, greatest); });
    });
}

void HouseholdFilters::addHomeMenus(QMenu *menu)
{
    QMenu *housing = menu->addMenu(tr("Housing"));
    for (const Housing one : {Housing::Owned, Housing::Rented, Housing::Employer, Housing::Shop})
        addChoice(housing, displayName(one), [one](HouseholdFilter &filter) { filter.housing = one; });
    housing->addSeparator();
    addChoice(housing, tr("Lived in"), [](HouseholdFilter &filter) { filter.vacant = false; });
    addChoice(housing, tr("Vacant"), [](HouseholdFilter &filter) { filter.vacant = true; });
    QMenu *livelihood = menu->addMenu(tr("Livelihood"));
    for (const NamedWord &word : livelihoods())
        addChoice(livelihood, word.name, [word](HouseholdFilter &filter) { filter.livelihood = word.word; });
    QMenu *gap = menu->addMenu(tr("Not clear"));
    addChoice(gap, tr("Who lives there is not all known"), [](HouseholdFilter &filter) { filter.gap = HouseholdGap::People; });
    addChoice(gap, tr("Housing or livelihood not known"), [](HouseholdFilter &filter) { filter.gap = HouseholdGap::Facts; });
    addChoice(gap, tr("A change waits to be confirmed"), [](HouseholdFilter &filter) { filter.gap = HouseholdGap::Change; });
    QMenu *confirmed = menu->addMenu(tr("Last confirmed"));
    for (const int months : {1, 3, 6, 12, 24})
        addChoice(confirmed, tr("Not for %1 months").arg(months),
            [months](HouseholdFilter &filter) { filter.unconfirmedMonths = months; });
}

void HouseholdFilters::addPeopleMenus(QMenu *menu)
{
    constexpr int mostPeople = 99;
    constexpr int oldest = 120;
    QMenu *people = menu->addMenu(tr("People"));
    for (const int number : {1, 2, 3, 4})
        addChoice(people, tr("Exactly %1", "people").arg(number),
            [number](HouseholdFilter &filter) { filter.peopleFrom = filter.peopleTo = number; });
    addRange(people, tr("At least"), tr("At most"), mostPeople,
        [](HouseholdFilter &filter, std::optional<int> from, std::optional<int> to) {
            filter.peopleFrom = from;
            filter.peopleTo = to;
        });
    QMenu *age = menu->addMenu(tr("Age of a resident"));
    for (const int years : {60, 70, 80, 90})
        addChoice(age, tr("%1 or older").arg(years), [years](HouseholdFilter &filter) {
            filter.ageFrom = years;
            filter.ageTo.reset();
        });
    addChoice(age, tr("Under 14"), [](HouseholdFilter &filter) {
        filter.ageFrom.reset();
        filter.ageTo = 13;
    });
    addRange(age, tr("From age"), tr("To age"), oldest,
        [](HouseholdFilter &filter, std::optional<int> from, std::optional<int> to) {
            filter.ageFrom = from;
            filter.ageTo = to;
        });
    QMenu *alone = menu->addMenu(tr("Living alone"));
    for (const int years : {60, 70, 80, 90})
        addChoice(alone, tr("%1 or older").arg(years), [years](HouseholdFilter &filter) { filter.aloneFrom = years; });
    addRange(alone, tr("From age"), {}, oldest,
        [](HouseholdFilter &filter, std::optional<int> from, std::optional<int>) { filter.aloneFrom = from; });
    QMenu *flags = menu->addMenu(tr("To watch over"));
    addChoice(flags, tr("Anybody"), [](HouseholdFilter &filter) { filter.anyFlag = true; });
    const CareKinds careKinds = careKindsOf(m_services.desk);
    for (const QString &kind : careKinds.offered())
        addChoice(flags, careKinds.nameOf(kind), [kind](HouseholdFilter &filter) { filter.flag = kind; });
    addChoice(menu, tr("Floating population"), [](HouseholdFilter &filter) { filter.floating = true; });
    menu->addSeparator();
    addChoice(menu, tr("Take all filters away"), [](HouseholdFilter &filter) { filter = {}; });
}

QMenu *HouseholdFilters::makeMenu()
{
    auto *menu = new QMenu(this);
    addHomeMenus(menu);
    addPeopleMenus(menu);
    return menu;
}

} // namespace linli::ui
