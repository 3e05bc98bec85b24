#include "ui/cases/newcaseform.h"

#include "core/cases/casekinds.h"
#include "ui/models/desk.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace linli::ui {

namespace {
constexpr int offeredHouseholds = 12;
}

NewCaseForm::NewCaseForm(const Theme &theme, Desk &desk, HouseholdId household, QWidget *parent)
    : PanelForm(theme, tr("Record a case"), tr("Record the case"), parent)
    , m_desk(desk)
    , m_household(household)
    , m_place(new QComboBox)
    , m_area(new QComboBox)
    , m_reporter(new QComboBox)
    , m_phone(new QLineEdit)
    , m_title(new QLineEdit)
    , m_body(new QPlainTextEdit)
    , m_kind(new QComboBox)
    , m_grade(new QComboBox)
    , m_scale(new QComboBox)
    , m_source(new QComboBox)
    , m_received(new QLineEdit)
{
    addWhat();
    addWhere();
    addWho();
    keepAll();
    proposeByKind();
    if (household)
        chooseHousehold(household);
}

void NewCaseForm::addWhat()
{
    m_title->setMaxLength(120);
    form()->addField(tr("Matter"), m_title, true, tr("In one sentence: gas hose has hardened"));
    for (const CaseKind &kind : caseKinds())
        m_kind->addItem(caseKindName(kind.word), kind.word);
    m_kind->setEditable(true);
    form()->addField(tr("Kind"), m_kind);
    for (const Grade grade : allOf<Grade>)
        m_grade->addItem(displayName(grade), int(grade));
    for (const Scale scale : allOf<Scale>)
        m_scale->addItem(displayName(scale), int(scale));
    form()->addField(
        tr("Grade"), m_grade, false, tr("Proposed by the kind; change it where it does not fit"));
    form()->addField(tr("Scale"), m_scale);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewCaseForm::proposeByKind);
}

void NewCaseForm::addWhere()
{
    m_place->setEditable(true);
    m_place->setInsertPolicy(QComboBox::NoInsert);
    m_place->lineEdit()->setPlaceholderText(tr("Part of the address, or the head's name"));
    m_place->setCompleter(nullptr);
    m_area->addItem(tr("the household's micro-unit"), qint64(0));
    if (const auto tree = AreaTree::load(m_desk.db()); tree.ok()) {
        for (const Area &area : tree->all())
            m_area->addItem(QString(2 * (tree->path(area.id).size() - 1), u' ') + area.name, area.id.value);
    }
    form()->addField(tr("Household"), m_place);
    form()->addField(tr("Area"), m_area, false, tr("Where no household is concerned"));
    connect(m_place->lineEdit(), &QLineEdit::textEdited, this, &NewCaseForm::findHouseholds);
    connect(m_place, &QComboBox::activated, this,
        [this](int index) { chooseHousehold(HouseholdId(m_place->itemData(index).toLongLong())); });
}

void NewCaseForm::addWho()
{
    m_reporter->setEditable(true);
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(80);
    for (const CaseSource source : allOf<CaseSource>)
        m_source->addItem(displayName(source), int(source));
    m_source->setCurrentIndex(m_source->findData(int(CaseSource::Phone)));
    m_received->setPlaceholderText(tr("now, or 2026-09-21 10:30"));
    form()->addField(tr("Reporter"), m_reporter);
    form()->addField(tr("Phone"), m_phone);
    form()->addField(tr("Details"), m_body);
    form()->addField(tr("Came by"), m_source);
    form()->addField(tr("Received"), m_received);
}

void NewCaseForm::keepAll()
{
    form()->keep(QStringLiteral("title"), m_title);
    form()->keep(QStringLiteral("kind"), m_kind); // Before grade and scale, which it proposes.
    form()->keep(QStringLiteral("grade"), m_grade);
    form()->keep(QStringLiteral("scale"), m_scale);
    form()->keep(QStringLiteral("place"), m_place);
    form()->keep(QStringLiteral("area"), m_area);
    form()->keep(QStringLiteral("reporter"), m_reporter);
    form()->keep(QStringLiteral("phone"), m_phone);
    form()->keep(QStringLiteral("body"), m_body);
    form()->keep(QStringLiteral("source"), m_source);
    form()->keep(QStringLiteral("received"), m_received);
}

FormValues NewCaseForm::values() const
{
    FormValues values = PanelForm::values();
    values.insert(QStringLiteral("household"), m_household.toText());
    return values;
}

void NewCaseForm::setValues(const FormValues &values)
{
    m_household = {};
    if (const auto id = HouseholdId::fromText(values.value(QStringLiteral("household"))); id && *id)
        chooseHousehold(*id);
    PanelForm::setValues(values);
}

void NewCaseForm::findHouseholds(const QString &text)
{
    m_household = {};
    if (text.trimmed().isEmpty())
        return;
    HouseholdFilter filter;
    filter.text = text.trimmed();
    const auto page = householdPage(m_desk.db(), filter, {}, std::nullopt, offeredHouseholds);
    if (!page.ok())
        return;
    const QString typed = m_place->lineEdit()->text();
    m_place->clear();
    for (const HouseholdRow &row : page->rows)
        m_place->addItem(
            row.headName.isEmpty() ? row.address : row.address + QStringLiteral("  ") + row.headName,
            row.id.value);
    m_place->setCurrentIndex(-1);
    m_place->lineEdit()->setText(typed);
    if (m_place->count() > 0) {
        m_place->showPopup();
        m_place->lineEdit()->setFocus();
    }
}

void NewCaseForm::chooseHousehold(HouseholdId id)
{
    const auto card = householdCard(m_desk.db(), id);
    if (!card.ok())
        return;
    m_household = id;
    m_place->lineEdit()->setText(card->address);
    m_members.clear();
    m_reporter->clear();
    for (const Member &member : card->members) {
        if (member.membership.until.isEmpty()) {
            m_members.append(member);
            m_reporter->addItem(member.person.name, member.person.id.value);
        }
    }
    m_reporter->setCurrentIndex(m_members.isEmpty() ? -1 : 0);
}

void NewCaseForm::proposeByKind()
{
    const CaseKind proposal = proposalFor(caseKindWord(m_kind->currentText()));
    m_grade->setCurrentIndex(m_grade->findData(int(proposal.grade)));
    m_scale->setCurrentIndex(m_scale->findData(int(proposal.scale)));
}

NewCase NewCaseForm::asked() const
{
    NewCase asked;
    asked.household = m_household;
    asked.area = AreaId(m_area->currentData().toLongLong());
    const QString name = m_reporter->currentText().trimmed();
    for (const Member &member : m_members) {
        if (member.person.name == name)
            asked.reporter = member.person.id;
    }
    if (!asked.reporter) {
        asked.reporterName = name;
        asked.reporterPhone = m_phone->text().trimmed();
    }
    asked.title = m_title->text().trimmed();
    asked.body = m_body->toPlainText().trimmed();
    asked.kind = caseKindWord(m_kind->currentText());
    asked.grade = Grade(m_grade->currentData().toInt());
    asked.scale = Scale(m_scale->currentData().toInt());
    asked.source = CaseSource(m_source->currentData().toInt());
    if (!m_household)
        asked.place = m_place->lineEdit()->text().trimmed();
    asked.received = parseWallTime(m_received->text());
    return asked;
}

bool NewCaseForm::check()
{
    if (m_title->text().trimmed().isEmpty())
        form()->setError(m_title, tr("Say in one sentence what it is about."));
    if (!m_household && m_area->currentData().toLongLong() == 0)
        form()->setError(m_place, tr("Choose the household, or the area below."));
    if (!m_received->text().trimmed().isEmpty() && !parseWallTime(m_received->text()).isValid())
        form()->setError(m_received, tr("Write the time as 2026-09-21 10:30, or leave it empty for now."));
    form()->focusFirstError();
    return !form()->hasErrors();
}

} // namespace linli::ui
