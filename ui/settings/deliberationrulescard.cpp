#include "ui/settings/deliberationrulescard.h"

#include "core/deliberation/deliberationrules.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int longest = 250; // working days, as the core holds it

QString shareName(const Share &share)
{
    if (share == Share{1, 2})
        return DeliberationRulesCard::tr("half (1/2)");
    if (share == Share{2, 3})
        return DeliberationRulesCard::tr("two thirds (2/3)");
    if (share == Share{3, 4})
        return DeliberationRulesCard::tr("three quarters (3/4)");
    return share.toText();
}

void addShares(QComboBox *box)
{
    for (const Share share : {Share{1, 2}, Share{2, 3}, Share{3, 4}})
        box->addItem(shareName(share), share.toText());
}

/// One that was set on the command line is offered, too.
void choose(QComboBox *box, const Share &share)
{
    if (box->findData(share.toText()) < 0)
        box->addItem(shareName(share), share.toText());
    box->setCurrentIndex(box->findData(share.toText()));
}

Share shareOf(const QComboBox *box)
{
    return Share::fromText(box->currentData().toString()).value_or(Share());
}

} // namespace

DeliberationRulesCard::DeliberationRulesCard(const Services &services, QWidget *parent)
    : Card(tr("122 deliberations"), parent)
    , m_services(services)
    , m_quorum(new QComboBox)
    , m_majority(new QComboBox)
    , m_voters(new QComboBox)
    , m_example(makeLabel({}, LabelKind::Muted, nullptr, true))
    , m_restore(makeButton(tr("Fill in the defaults")))
    , m_save(makeButton(tr("Save the rules"), ButtonKind::Primary))
{
    auto *form = new Form(services.theme);
    buildFields(form);
    body()->addWidget(form);
    body()->addWidget(m_example);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(m_restore);
    row->addStretch();
    body()->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &DeliberationRulesCard::save);
    connect(m_restore, &QPushButton::clicked, this, &DeliberationRulesCard::restoreDefaults);
    refresh();
}

void DeliberationRulesCard::buildFields(Form *form)
{
    const std::pair<QString, QString> stages[] = {{tr("Needs assessed within"), tr("Working days after the proposal")},
        {tr("Date and place announced within"), tr("A key case's deliberation has to be organised within 5 working days")},
        {tr("Held within"), {}}, {tr("Decided within"), {}}, {tr("Scored after"), tr("Working days after the decision, so that the effect can show")},
        {tr("Evaluated within"), {}}};
    for (const auto &[label, hint] : stages) {
        auto *box = new QSpinBox;
        box->setRange(1, longest);
        box->setSuffix(u' ' + tr("working days"));
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        form->addField(label, box, false, hint);
        m_days.append(box);
    }
    addShares(m_quorum);
    addShares(m_majority);
    for (const Voters voters : allOf<Voters>)
        m_voters->addItem(displayName(voters), int(voters));
    form->addField(tr("Quorum: at least"), m_quorum, false, tr("Of those entitled; with fewer nothing is decided"));
    form->addField(tr("Majority: more than"), m_majority, false, tr("Of those who took part"));
    form->addField(tr("One vote for"), m_voters);
    for (QComboBox *box : {m_quorum, m_majority, m_voters})
        connect(box, &QComboBox::currentIndexChanged, this, &DeliberationRulesCard::explain);
}

void DeliberationRulesCard::show(const DeliberationRules &rules)
{
    const int days[] = {rules.assess, rules.announce, rules.hold, rules.decide, rules.score, rules.evaluate};
    for (qsizetype i = 0; i < m_days.size(); ++i)
        m_days[i]->setValue(days[i]);
    choose(m_quorum, rules.quorum);
    choose(m_majority, rules.majority);
    m_voters->setCurrentIndex(m_voters->findData(int(rules.voters)));
    explain();
}

void DeliberationRulesCard::refresh()
{
    Ledger &reader = m_services.desk.reader();
    const auto rules = deliberationRules(reader);
    show(rules.ok() ? *rules : DeliberationRules());
    const bool may = !m_services.desk.isReadOnly() && allow(m_save, reader, Action::Edit, Kind::Calendar);
    for (QSpinBox *box : std::as_const(m_days))
        box->setEnabled(may);
    for (QWidget *field : QList<QWidget *>{m_quorum, m_majority, m_voters, m_restore, m_save})
        field->setEnabled(may);
}

DeliberationRules DeliberationRulesCard::rules() const
{
    DeliberationRules rules;
    int *const targets[] = {&rules.assess, &rules.announce, &rules.hold, &rules.decide, &rules.score, &rules.evaluate};
    for (qsizetype i = 0; i < m_days.size(); ++i)
        *targets[i] = m_days[i]->value();
    rules.quorum = shareOf(m_quorum);
    rules.majority = shareOf(m_majority);
    rules.voters = Voters(m_voters->currentData().toInt());
    return rules;
}

QString DeliberationRulesCard::example() const
{
    constexpr int entitled = 60;
    const DeliberationRules rules = this->rules();
    const int quorum = quorumOf(entitled, rules.quorum);
    VoteResult vote{entitled, quorum, 0, 0, 0, rules.quorum, rules.majority};
    while (!isCarried(vote) && vote.favour < quorum)
        ++vote.favour;
    return tr("An example: of %1 votes (%2) at least %3 must take part; when %3 do, it is carried with %4 for it. A meeting that was "
              "announced and a vote that was taken keep the rules of their day.")
        .arg(entitled)
        .arg(displayName(rules.voters))
        .arg(quorum)
        .arg(vote.favour);
}

void DeliberationRulesCard::explain()
{
    m_example->setText(example());
}

void DeliberationRulesCard::restoreDefaults()
{
    show(DeliberationRules());
    Q_EMIT message(tr("The defaults are filled in; they hold once they are saved."));
}

void DeliberationRulesCard::save()
{
    m_save->setEnabled(false);
    m_services.desk.write<void>(
        this, [rules = rules()](Ledger &ledger) { return setDeliberationRules(ledger, rules); },
        [this](const Result<void> &saved) {
            m_save->setEnabled(true);
            if (saved.ok())
                refresh();
            Q_EMIT message(saved.ok() ? tr("The rules were saved.") : saved.error().message); // What is wrong stays to be mended.
        });
}

} // namespace linli::ui
