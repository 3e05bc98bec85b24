#include "ui/rounds/peopleeditors.h"

#include "core/persons/mask.h"
#include "ui/ledger/lifeform.h"
#include "ui/rounds/phoneedit.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

QStringList marksOf(const Member &member)
{
    QStringList kinds;
    for (const CareFlag &flag : member.flags) {
        if (flag.until.isEmpty() && !kinds.contains(flag.kind))
            kinds.append(flag.kind);
    }
    kinds.sort();
    return kinds;
}

void drop(DoorReply &reply, PersonId person)
{
    if (reply.residents.value(person).isEmpty())
        reply.residents.remove(person);
}

class PhonesEditor : public DoorEditor
{
public:
    PhonesEditor(const QList<Member> &members, QDate today)
    {
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, Space::hair, 0, Space::hair);
        for (const Member &member : members) {
            auto *edit = new PhoneEdit(shownPhone(member.person, today));
            edit->setAccessibleName(member.person.name);
            grid->addWidget(makeLabel(member.person.name), int(m_phones.size()), 0);
            grid->addWidget(edit, int(m_phones.size()), 1);
            listenTo(edit);
            m_phones.append({member.person.id, edit});
        }
    }
    void apply(DoorReply &reply) const override
    {
        for (const auto &[person, edit] : m_phones) {
            if (const auto phone = edit->typed())
                reply.residents[person].phone = phone;
        }
    }
    QString problem() const override
    {
        const bool good = std::all_of(m_phones.begin(), m_phones.end(), [](const auto &one) { return one.second->isGood(); });
        return good ? QString() : phoneProblem();
    }

private:
    QList<std::pair<PersonId, PhoneEdit *>> m_phones;
};

/// Name, relation, sex and birth of everybody who lives there.
class PeopleEditor : public DoorEditor
{
public:
    PeopleEditor(const QList<Member> &stored, const QList<Member> &shown)
        : m_stored(stored)
    {
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, Space::hair, 0, Space::hair);
        for (const Member &member : shown)
            addLine(grid, member);
    }
    void apply(DoorReply &reply) const override
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const Line &line = m_lines[i];
            const Member &was = m_stored[i];
            ResidentReply &said = reply.residents[was.person.id];
            const auto differing = [](const QString &text, const QString &before) {
                return text == before ? std::nullopt : std::optional(text);
            };
            said.name = differing(line.name->text().trimmed(), was.person.name);
            said.relation = differing(line.relation->currentText().trimmed(), was.membership.relation);
            said.birth = differing(line.birth->text().trimmed(), was.person.birth);
            const Sex sex = Sex(line.sex->currentData().toInt());
            said.sex = sex == was.person.sex ? std::nullopt : std::optional(sex);
            drop(reply, was.person.id);
        }
    }
    QString problem() const override
    {
        for (const Line &line : m_lines) {
            if (line.name->text().trimmed().isEmpty())
                return QCoreApplication::translate("linli::ui::DoorEditor", "A name is needed. Who lives here no longer is recorded as a move (M).");
        }
        return {};
    }

private:
    struct Line
    {
        QLineEdit *name;
        QComboBox *relation;
        QComboBox *sex;
        QLineEdit *birth;
    };
    void addLine(QGridLayout *grid, const Member &member)
    {
        const Line line{new QLineEdit(member.person.name), new QComboBox, new QComboBox, new QLineEdit(member.person.birth)};
        line.relation->setEditable(true);
        line.relation->addItems(usualRelations());
        line.relation->setCurrentText(member.membership.relation);
        for (const Sex sex : {Sex::Unknown, Sex::Male, Sex::Female}) {
            const QString name = displayName(sex);
            line.sex->addItem(name.isEmpty() ? QStringLiteral("—") : name, int(sex));
        }
        line.sex->setCurrentIndex(line.sex->findData(int(member.person.sex)));
        line.birth->setCursorPosition(0);
        line.birth->setPlaceholderText(QCoreApplication::translate("linli::ui::DoorEditor", "Birth"));
        const std::pair<QWidget *, QString> fields[] = {{line.name, QCoreApplication::translate("linli::ui::DoorEditor", "Name")},
            {line.relation, QCoreApplication::translate("linli::ui::DoorEditor", "Relation")},
            {line.sex, QCoreApplication::translate("linli::ui::DoorEditor", "Sex")},
            {line.birth, QCoreApplication::translate("linli::ui::DoorEditor", "Birth")}};
        int column = 0;
        for (const auto &[field, name] : fields) {
            field->setAccessibleName(name + u' ' + member.person.name);
            field->setMinimumWidth(1);
            grid->addWidget(field, int(m_lines.size()), column);
            grid->setColumnStretch(column, column == 2 ? 2 : column == 3 ? 4 : 3);
            ++column;
            listenTo(field);
        }
        m_lines.append(line);
    }

    QList<Member> m_stored;
    QList<Line> m_lines;
};

/// The marks of one member at a time.
class CareEditor : public DoorEditor
{
public:
    CareEditor(const QList<Member> &stored, const QList<Member> &shown, const CareKinds &careKinds)
        : m_stored(stored)
        , m_who(new QComboBox)
    {
        QStringList kinds = careKinds.offered();
        for (const Member &member : shown) {
            m_who->addItem(member.person.name);
            m_marks.append(marksOf(member));
            kinds += m_marks.last();
        }
        kinds.removeDuplicates();
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, Space::hair, 0, Space::hair);
        column->addWidget(m_who);
        m_who->setAccessibleName(QCoreApplication::translate("linli::ui::DoorEditor", "Whose marks"));
        auto *boxes = new QWidget;
        auto *flow = new FlowLayout(boxes);
        for (const QString &kind : std::as_const(kinds)) {
            auto *box = new QCheckBox(careKinds.nameOf(kind));
            flow->addWidget(box);
            listenTo(box);
            m_boxes.append({kind, box});
            connect(box, &QCheckBox::clicked, this, [this, kind = kind](bool on) {
                QStringList &marks = m_marks[m_who->currentIndex()];
                on ? marks.append(kind) : void(marks.removeAll(kind));
            });
        }
        column->addWidget(boxes);
        setFocusProxy(m_who);
        listenTo(m_who);
        connect(m_who, &QComboBox::currentIndexChanged, this, [this] { tick(); });
        tick();
    }
    void apply(DoorReply &reply) const override
    {
        for (qsizetype i = 0; i < m_stored.size(); ++i) {
            QStringList marks = m_marks[i];
            marks.sort();
            const PersonId person = m_stored[i].person.id;
            reply.residents[person].care = marks == marksOf(m_stored[i]) ? std::nullopt : std::optional(marks);
            drop(reply, person);
        }
    }

private:
    void tick()
    {
        for (const auto &[kind, box] : std::as_const(m_boxes))
            box->setChecked(m_marks.value(m_who->currentIndex()).contains(kind));
    }

    QList<Member> m_stored;
    QComboBox *m_who;
    QList<QStringList> m_marks;
    QList<std::pair<QString, QCheckBox *>> m_boxes;
};

} // namespace

DoorEditor *makePeopleEditor(const QList<Member> &stored, const QList<Member> &shown)
{
    return new PeopleEditor(stored, shown);
}

DoorEditor *makePhonesEditor(const QList<Member> &members, QDate today)
{
    return new PhonesEditor(members, today);
}

DoorEditor *makeCareEditor(const QList<Member> &stored, const QList<Member> &shown, const CareKinds &careKinds)
{
    return new CareEditor(stored, shown, careKinds);
}

} // namespace linli::ui
