#include "ui/areas/areaforms.h"

#include "ui/widgets/datefield.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListWidget>

namespace linli::ui {

namespace {

struct AreaForms
{
    Q_DECLARE_TR_FUNCTIONS(linli::ui::AreaForms)
};

} // namespace

QString sizeInWords(int livedIn)
{
    switch (judgeUnitSize(livedIn)) {
    case UnitSize::TooSmall:
        return AreaForms::tr("%n lived-in household(s) ▲ too small", nullptr, livedIn);
    case UnitSize::TooLarge:
        return AreaForms::tr("%n lived-in household(s) ▲ too large", nullptr, livedIn);
    case UnitSize::Fits:
        break;
    }
    return AreaForms::tr("%n lived-in household(s)", nullptr, livedIn);
}

AreaForm::AreaForm(const Theme &theme, const Area *parent, const Area *existing, QWidget *parentWidget)
    : PanelForm(theme, existing ? tr("Rename the area") : tr("New area"), existing ? tr("Save the name") : tr("Add the area"),
        parentWidget)
    , m_area(existing ? *existing : Area())
    , m_name(new QLineEdit(m_area.name))
    , m_kind(new QComboBox)
    , m_code(new QLineEdit(m_area.code))
{
    if (!existing && parent)
        m_area.parent = parent->id;
    if (!existing)
        setNotice(parent ? tr("It lies in %1.").arg(parent->name) : tr("It stands at the top of the tree."));
    form()->addField(tr("Name"), m_name, true);
    for (const AreaKind kind : allAreaKinds) {
        if (parent ? kind > parent->kind : kind != AreaKind::Unit)
            m_kind->addItem(displayName(kind), int(kind));
    }
    if (existing) {
        m_kind->setParent(this);
        m_kind->hide();
    } else {
        form()->addField(tr("Kind"), m_kind, true);
    }
    if (existing ? existing->kind <= AreaKind::Community : !parent || parent->kind < AreaKind::Community) {
        form()->addField(tr("Code"), m_code, false, tr("For case numbers; made from the name if empty"));
    } else {
        m_code->setParent(this);
        m_code->hide();
    }
}

Area AreaForm::area() const
{
    Area area = m_area;
    area.name = m_name->text();
    area.code = m_code->text().trimmed();
    if (area.id.isNull())
        area.kind = AreaKind(m_kind->currentData().toInt());
    return area;
}

bool AreaForm::check()
{
    if (m_name->text().trimmed().isEmpty())
        form()->setError(m_name, tr("Write its name, for example 75栋."));
    form()->focusFirstError();
    return !form()->hasErrors();
}

SplitForm::SplitForm(const Theme &theme, const Area &unit, const QString &newName, const QList<UnitHousehold> &households,
    QDate today, QWidget *parentWidget)
    : PanelForm(theme, tr("Split %1").arg(unit.name), tr("Split the micro-unit"), parentWidget)
    , m_households(households)
    , m_unitName(unit.name)
    , m_name(new QLineEdit(newName))
    , m_day(new DateField(theme))
    , m_list(new QListWidget)
{
    m_day->setDate(today);
    for (qsizetype i = 0; i < households.size(); ++i) {
        const UnitHousehold &household = households[i];
        auto *item = new QListWidgetItem(QStringList{household.stairwell, household.room,
            household.vacant ? tr("□ vacant") : household.headName}.join(u' ').trimmed());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(i >= households.size() / 2 ? Qt::Checked : Qt::Unchecked); // The upper floors, to begin with.
        m_list->addItem(item);
    }
    m_list->setAccessibleName(tr("Households that go into the new micro-unit"));
    m_list->setMinimumHeight(theme.metrics().row * 6);
    form()->addField(tr("New micro-unit"), m_name, true);
    form()->addField(tr("From"), m_day, true);
    form()->addField(tr("Goes there"), m_list, true, tr("Space ticks a household"));
    connect(m_list, &QListWidget::itemChanged, this, &SplitForm::refresh);
    refresh();
}

void SplitForm::refresh()
{
    int stay = 0;
    int go = 0;
    int moving = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        const bool goes = m_list->item(i)->checkState() == Qt::Checked;
        moving += goes;
        if (!m_households[i].vacant)
            ++(goes ? go : stay);
    }
    setNotice(tr("%n household(s) move.", nullptr, moving) + u'\n' + tr("%1: %2").arg(m_unitName, sizeInWords(stay)) + u'\n'
        + tr("New: %1").arg(sizeInWords(go)));
}

UnitPart SplitForm::part() const
{
    UnitPart part{{}, m_name->text().simplified(), {}};
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            part.households.append(m_households[i].id);
    }
    return part;
}

QDate SplitForm::day() const
{
    return m_day->date().value_or(QDate());
}

bool SplitForm::check()
{
    const qsizetype going = part().households.size();
    if (m_name->text().trimmed().isEmpty())
        form()->setError(m_name, tr("Write the new micro-unit's name."));
    if (!m_day->date())
        form()->setError(m_day, tr("Say from which day."));
    if (going == 0 || going == m_households.size())
        form()->setError(m_list, tr("At least one household goes, and at least one stays."));
    form()->focusFirstError();
    return !form()->hasErrors();
}

MergeForm::MergeForm(const Theme &theme, const MergeChoice &unit, const QList<MergeChoice> &targets, QDate today,
    QWidget *parentWidget)
    : PanelForm(theme, tr("Merge %1").arg(unit.unit.name), tr("Merge the micro-units"), parentWidget)
    , m_unit(unit)
    , m_targets(targets)
    , m_into(new QComboBox)
    , m_leader(new QComboBox)
    , m_day(new DateField(theme))
    , m_reason(new QLineEdit)
{
    m_day->setDate(today);
    for (const MergeChoice &choice : targets)
        m_into->addItem(choice.unit.name, choice.unit.id.value);
    form()->addField(tr("Into"), m_into, true);
    form()->addField(tr("Leader"), m_leader);
    form()->addField(tr("From"), m_day, true);
    form()->addField(tr("Reason"), m_reason, true);
    connect(m_into, &QComboBox::currentIndexChanged, this, &MergeForm::refresh);
    refresh();
}

const MergeChoice *MergeForm::target() const
{
    const int at = m_into->currentIndex();
    return at < 0 ? nullptr : &m_targets[at];
}

void MergeForm::refresh()
{
    m_leader->clear();
    const MergeChoice *into = target();
    if (!into)
        return;
    m_leader->addItem(into->leader.isEmpty() ? tr("no leader") : tr("%1 stays").arg(into->leader), into->unit.id.value);
    if (!m_unit.leader.isEmpty())
        m_leader->addItem(into->leader.isEmpty() ? tr("%1 takes over").arg(m_unit.leader)
                                                 : tr("%1 takes over from %2").arg(m_unit.leader, into->leader),
            m_unit.unit.id.value);
    setNotice(tr("%n household(s) move.", nullptr, m_unit.households) + u'\n'
        + tr("%1: %2").arg(into->unit.name, sizeInWords(into->livedIn + m_unit.livedIn)) + u'\n'
        + tr("%1 is given up; its history stays.").arg(m_unit.unit.name));
}

UnitMerge MergeForm::merge() const
{
    return {AreaId(m_into->currentData().toLongLong()), {m_unit.unit.id}, m_day->date().value_or(QDate()),
        m_reason->text().trimmed(), AreaId(m_leader->currentData().toLongLong())};
}

bool MergeForm::check()
{
    if (!target())
        form()->setError(m_into, tr("There is no other micro-unit in this building."));
    if (!m_day->date())
        form()->setError(m_day, tr("Say from which day."));
    if (m_reason->text().trimmed().isEmpty())
        form()->setError(m_reason, tr("Say why; it is kept."));
    form()->focusFirstError();
    return !form()->hasErrors();
}

} // namespace linli::ui
