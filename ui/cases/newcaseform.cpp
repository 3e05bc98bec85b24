#include "ui/cases/newcaseform.h"

#include "core/areas/areastore.h"
#include "core/base/text.h"
#include "core/cases/casekinds.h"
#include "core/cases/firstdue.h"
#include "ui/attachments/filedrop.h"
#include "ui/attachments/filesfield.h"
#include "ui/cases/alikestrip.h"
#include "ui/models/desk.h"
#include "ui/search/findfield.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace linli::ui {

NewCaseForm::NewCaseForm(const Services &services, const CaseBeginning &beginning, QWidget *parent)
    : PanelForm(services.theme, tr("Record a case"), tr("Record the case"), parent)
    , m_services(services)
    , m_desk(services.desk)
    , m_title(new QLineEdit)
    , m_kind(new QComboBox)
    , m_reporter(new FindField(services.theme, [this](const QString &text) { return findReporter(text); }))
    , m_phone(new QLineEdit)
    , m_place(new FindField(services.theme, [this](const QString &text) { return findPlace(text); }))
    , m_area(new QComboBox)
    , m_grade(new QComboBox)
    , m_scale(new QComboBox)
    , m_due(makeLabel({}, LabelKind::Plain, nullptr, true))
    , m_body(new QPlainTextEdit)
    , m_urgent(new QCheckBox(tr("Urgent danger: gas, fire …")))
    , m_source(new QComboBox)
    , m_received(new QLineEdit)
    , m_files(new FilesField(services.theme))
{
    addWhat();
    addWho();
    addWhere();
    addWhen();
    addRest();
    keepAll();
    m_files->drop()->watch(this);
    m_alike = new AlikeStrip(services, this, [this] { return asked(); });
    proposeByKind();
    if (beginning.household)
        chooseHousehold(beginning.household, !beginning.reporter);
    if (beginning.source)
        m_source->setCurrentIndex(m_source->findData(int(*beginning.source)));
    for (const Member &member : std::as_const(m_members)) {
        if (beginning.reporter && member.person.id == beginning.reporter)
            chooseReporter(member.person.id, member.person.name, {});
    }
    if (const auto tree = AreaTree::load(m_desk.db()); tree.ok() && !beginning.household) {
        if (const Area *area = tree->find(beginning.area))
            chooseArea(area->id, area->name);
    }
}

void NewCaseForm::addWhat()
{
    m_title->setMaxLength(120);
    m_title->setPlaceholderText(tr("In one sentence: gas hose has hardened"));
    form()->addField(tr("Matter"), m_title, true);
    for (const CaseKind &kind : caseKinds())
        m_kind->addItem(caseKindName(kind.word), kind.word);
    m_kind->setEditable(true);
    m_kind->setCurrentIndex(m_kind->findData(QStringLiteral("other")));
    form()->addField(tr("Kind"), m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewCaseForm::proposeByKind);
    connect(m_kind, &QComboBox::editTextChanged, this, &NewCaseForm::proposeByKind); // Typed instead of chosen.
}

void NewCaseForm::addWho()
{
    m_reporter->setPlaceholderText(tr("Name, phone or door; or a name that is not in the ledger"));
    form()->addField(tr("Reporter"), m_reporter);
    form()->addField(tr("Phone"), m_phone, false);
    connect(m_reporter, &QLineEdit::textEdited, this, [this] { m_person = {}; });
}

void NewCaseForm::addWhere()
{
    m_place->setPlaceholderText(tr("Door, building or area; or in words"));
    form()->addField(tr("Place"), m_place, true);
    AreaId usual;
    if (const auto tree = AreaTree::loadInScope(m_desk.db()); tree.ok()) {
        for (const Area &area : tree->all()) {
            m_area->addItem(QString(2 * (tree->path(area.id).size() - 1), u' ') + area.name, area.id.value);
            if (!usual && area.kind == AreaKind::Community)
                usual = area.id;
        }
    }
    m_area->setCurrentIndex(std::max(0, m_area->findData(usual.value)));
    form()->addField(tr("Lies in"), m_area);
    form()->setShown(m_area, false);
    connect(m_place, &QLineEdit::textEdited, this, &NewCaseForm::placeEdited);
}

void NewCaseForm::addWhen()
{
    for (const Grade grade : allOf<Grade>)
        m_grade->addItem(displayName(grade), int(grade));
    for (const Scale scale : allOf<Scale>)
        m_scale->addItem(displayName(scale), int(scale));
    form()->addField(tr("Grade"), m_grade);
    form()->addField(tr("Due"), m_due);
    form()->addField(QString(), m_urgent);
    m_urgent->setAccessibleName(m_urgent->text());
    m_urgent->setToolTip(tr("It goes to the community at once, past the rungs between, and is red from the start."));
    connect(m_grade, &QComboBox::currentIndexChanged, this, &NewCaseForm::showDue);
    connect(m_urgent, &QCheckBox::toggled, this, &NewCaseForm::showDue);
}

void NewCaseForm::addRest()
{
    for (const CaseSource source : allOf<CaseSource>)
        m_source->addItem(displayName(source), int(source));
    m_source->setCurrentIndex(m_source->findData(int(CaseSource::Phone)));
    m_received->setPlaceholderText(tr("now, or 2026-09-21 10:30"));
    form()->addField(tr("Details"), m_body);
    form()->addField(tr("Files"), m_files);
    form()->addField(tr("Came by"), m_source);
    form()->addField(tr("Scale"), m_scale);
    form()->addField(tr("Received"), m_received);
    connect(m_received, &QLineEdit::textChanged, this, &NewCaseForm::showDue);
    connect(m_files, &FilesField::changed, form(), &Form::edited);
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
    form()->keep(QStringLiteral("urgent"), m_urgent);
    form()->keep(QStringLiteral("body"), m_body);
    form()->keep(QStringLiteral("source"), m_source);
    form()->keep(QStringLiteral("received"), m_received);
}

FormValues NewCaseForm::values() const
{
    FormValues values = PanelForm::values();
    values.insert(QStringLiteral("household"), m_household.toText());
    values.insert(QStringLiteral("person"), m_person.toText());
    values.insert(QStringLiteral("chosen_area"), m_chosenArea.toText());
    values.insert(m_files->values());
    return values;
}

void NewCaseForm::setValues(const FormValues &values)
{
    m_household = {};
    m_members.clear();
    if (const auto id = HouseholdId::fromText(values.value(QStringLiteral("household"))))
        chooseHousehold(*id, false);
    PanelForm::setValues(values);
    m_person = PersonId::fromText(values.value(QStringLiteral("person"))).value_or(PersonId());
    m_chosenArea = AreaId::fromText(values.value(QStringLiteral("chosen_area"))).value_or(AreaId());
    form()->setShown(m_area, !m_household && !m_chosenArea && !m_place->text().trimmed().isEmpty());
    m_files->setValues(values);
}

void NewCaseForm::proposeByKind()
{
    const QString kind = caseKindWord(m_kind->currentText());
    if (kind == std::exchange(m_proposedFor, kind))
        return; // What was changed by hand since then stays.
    const CaseKind proposal = proposalFor(kind);
    m_grade->setCurrentIndex(m_grade->findData(int(proposal.grade)));
    m_scale->setCurrentIndex(m_scale->findData(int(proposal.scale)));
    showDue();
}

QDateTime NewCaseForm::received() const
{
    const QDateTime written = parseWallTime(m_received->text());
    return written.isValid() ? written : m_desk.clock().now();
}

void NewCaseForm::showDue()
{
    const auto due = firstDue(m_desk.reader(), Grade(m_grade->currentData().toInt()), received());
    if (!due.ok())
        return m_due->setText(due.error().message);
    const QString when = QLocale().toString(due->due, QStringLiteral("MM-dd ddd HH:mm"));
    const int days = due->limit.count;
    QString text = tr("%1 by %2, %n working day(s)", nullptr, days).arg(displayName(due->clock), when);
    if (due->provisional)
        text += u'\n' + tr("The year's holidays are not known yet; Monday to Friday were counted.");
    if (m_urgent->isChecked())
        text += u'\n' + tr("Red at once, until it is solved.");
    m_due->setText(text);
}

NewCase NewCaseForm::asked() const
{
    NewCase asked;
    asked.household = m_household;
    asked.reporter = m_person;
    const QString name = m_reporter->text().trimmed();
    for (const Member &member : m_members) { // Typed instead of chosen.
        if (!asked.reporter && member.person.name == name)
            asked.reporter = member.person.id;
    }
    if (!asked.reporter)
        asked.reporterName = name;
    asked.reporterPhone = m_phone->text().trimmed();
    if (!m_household) {
        const QString place = m_place->text().trimmed();
        asked.area = m_chosenArea ? m_chosenArea : place.isEmpty() ? AreaId() : AreaId(m_area->currentData().toLongLong());
        asked.place = m_chosenArea ? QString() : place;
    }
    asked.title = m_title->text().trimmed();
    asked.body = m_body->toPlainText().trimmed();
    asked.kind = caseKindWord(m_kind->currentText());
    asked.grade = Grade(m_grade->currentData().toInt());
    asked.scale = Scale(m_scale->currentData().toInt());
    asked.source = CaseSource(m_source->currentData().toInt());
    asked.urgent = m_urgent->isChecked();
    asked.received = parseWallTime(m_received->text());
    asked.related = m_alike ? m_alike->related() : QList<CaseId>();
    asked.files = m_files->asked();
    return asked;
}

bool NewCaseForm::check()
{
    if (m_title->text().trimmed().isEmpty())
        form()->setError(m_title, tr("Say in one sentence what it is about."));
    if (!m_household && m_place->text().trimmed().isEmpty())
        form()->setError(m_place, tr("Say where it is: a door, a building, an area, or in words."));
    const QString written = m_received->text().trimmed();
    if (!written.isEmpty() && !parseWallTime(written).isValid())
        form()->setError(m_received, tr("Write the time as 2026-09-21 10:30, or leave it empty for now."));
    if (m_files->drop()->isWorking())
        form()->setError(m_files, tr("The files are being read; wait a moment and save again."));
    form()->focusFirstError();
    return !form()->hasErrors();
}

} // namespace linli::ui
