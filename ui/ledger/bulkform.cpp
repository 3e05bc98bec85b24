#include "ui/ledger/bulkform.h"

#include "core/households/householdwords.h"
#include "ui/widgets/datefield.h"

#include <QCheckBox>
#include <QComboBox>

namespace linli::ui {

namespace {

constexpr int shownExamples = 3;

std::optional<QString> chosen(const QComboBox *box)
{
    return box->currentIndex() > 0 ? std::optional(box->currentData().toString()) : std::nullopt;
}

QComboBox *wordBox(const QList<NamedWord> &words, const QString &asItIs)
{
    auto *box = new QComboBox;
    box->addItem(asItIs);
    for (const NamedWord &word : words)
        box->addItem(word.name, word.word);
    return box;
}

} // namespace

BulkForm::BulkForm(const Theme &theme, const AreaTree &tree, int households, QDate today, QWidget *parent)
    : PanelForm(theme, tr("%n household(s) chosen", nullptr, households), tr("Change them"), parent)
    , m_housing(new QComboBox)
    , m_livelihood(wordBox(livelihoods(), tr("as it is")))
    , m_gas(wordBox(gasHoses(), tr("as it is")))
    , m_wiring(wordBox(wirings(), tr("as it is")))
    , m_unit(new QComboBox)
    , m_from(new DateField(theme))
    , m_people(new QCheckBox(tr("Who lives there was confirmed today")))
    , m_facts(new QCheckBox(tr("Circumstances were reviewed today")))
{
    setNotice(tr("What is set here is set in every chosen household; the rest stays. One undo takes it back."));
    m_housing->addItem(tr("as it is"));
    for (const Housing housing : {Housing::Owned, Housing::Rented, Housing::Employer, Housing::Shop})
        m_housing->addItem(displayName(housing), int(housing));
    fillUnits(tree);
    m_from->setDate(today);
    form()->addField(tr("Housing"), m_housing);
    form()->addField(tr("Livelihood"), m_livelihood);
    form()->addField(tr("Gas"), m_gas);
    form()->addField(tr("Wiring"), m_wiring);
    form()->addField(tr("Micro-unit"), m_unit);
    form()->addField(tr("From"), m_from);
    form()->addField({}, m_people);
    form()->addField({}, m_facts);
    for (QComboBox *box : {m_housing, m_livelihood, m_gas, m_wiring, m_unit})
        connect(box, &QComboBox::currentIndexChanged, this, &BulkForm::edited);
    for (QCheckBox *box : {m_people, m_facts})
        connect(box, &QCheckBox::toggled, this, &BulkForm::edited);
}

void BulkForm::fillUnits(const AreaTree &tree)
{
    m_unit->addItem(tr("as it is"));
    for (const Area &area : tree.all()) {
        if (area.kind == AreaKind::Unit)
            m_unit->addItem(area.name, area.id.value);
    }
}

BulkEdit BulkForm::edit() const
{
    BulkEdit edit;
    if (m_housing->currentIndex() > 0)
        edit.housing = Housing(m_housing->currentData().toInt());
    edit.livelihood = chosen(m_livelihood);
    edit.gas = chosen(m_gas);
    edit.wiring = chosen(m_wiring);
    if (m_unit->currentIndex() > 0)
        edit.unit = AreaId(m_unit->currentData().toLongLong());
    edit.unitFrom = m_from->date().value_or(QDate());
    edit.confirmPeople = m_people->isChecked();
    edit.reviewFacts = m_facts->isChecked();
    return edit;
}

void BulkForm::showPreview(const QList<BulkChange> &changes)
{
    setNotice(previewText(changes, shownExamples));
}

QString BulkForm::previewText(const QList<BulkChange> &changes, int examples)
{
    int changing = 0;
    int same = 0;
    QStringList lines;
    QStringList refused;
    for (const BulkChange &change : changes) {
        if (!change.refused.isEmpty()) {
            refused.append(QStringLiteral("▲ %1: %2").arg(change.address, change.refused));
        } else if (change.what.isEmpty()) {
            ++same;
        } else {
            ++changing;
            if (lines.size() < examples)
                lines.append(QStringLiteral("%1  %2").arg(change.address, change.what.join(QStringLiteral(", "))));
        }
    }
    QStringList text{tr("%1 would change, %2 are so already, %3 can't be changed.").arg(changing).arg(same).arg(refused.size())};
    text += refused.mid(0, examples);
    text += lines;
    if (changing > lines.size())
        text.append(tr("… and %1 more").arg(changing - lines.size()));
    return text.join(u'\n');
}

void BulkForm::showProblem(const QString &text)
{
    setNotice(text);
}

} // namespace linli::ui
