#include "ui/settings/policycard.h"

#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/signin/newpassword.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace linli::ui {

PolicyCard::PolicyCard(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_profile(new QComboBox)
    , m_minutes(new QComboBox)
    , m_kdf(new QComboBox)
    , m_rule(makeLabel({}, LabelKind::Muted, nullptr, true))
    , m_save(makeButton(tr("Save the rules"), ButtonKind::Primary))
{
    m_profile->addItem(tr("Plain: long enough, and none of the commonest"), int(PolicyProfile::Plain));
    m_profile->addItem(tr("Protection level (Dengbao): mixed characters, 90 days"), int(PolicyProfile::Dengbao));
    for (const int minutes : {2, 5, 10, 15, 30, 60})
        m_minutes->addItem(tr("after %n minute(s)", nullptr, minutes), minutes);
    m_kdf->addItem(tr("Fast (64 MiB, for old computers)"), QStringLiteral("interactive"));
    m_kdf->addItem(tr("Usual (256 MiB, under a second)"), QStringLiteral("moderate"));
    m_kdf->addItem(tr("Slow (1 GiB, several seconds)"), QStringLiteral("sensitive"));
    auto *card = new Card(tr("Passwords and locking"));
    auto *form = new Form(services.theme);
    form->addField(tr("Rule for passwords"), m_profile);
    form->addField(tr("The window locks"), m_minutes, false, tr("When nobody touches keyboard or mouse. What was being written stays."));
    form->addField(tr("Work for one guess"), m_kdf, false,
        tr("The more, the longer somebody with a stolen file has to guess. It counts from each account's next sign-in."));
    card->body()->addWidget(form);
    card->body()->addWidget(m_rule);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addStretch();
    card->body()->addLayout(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
    connect(m_profile, &QComboBox::currentIndexChanged, this, &PolicyCard::explain);
    connect(m_save, &QPushButton::clicked, this, &PolicyCard::save);
    refresh();
}

void PolicyCard::refresh()
{
    const auto read = policyOf(m_services.desk.db());
    const Policy policy = read.ok() ? *read : Policy();
    m_profile->setCurrentIndex(m_profile->findData(int(policy.profile)));
    explain();
    if (m_minutes->findData(policy.lockMinutes) < 0)
        m_minutes->addItem(tr("after %n minute(s)", nullptr, policy.lockMinutes), policy.lockMinutes);
    m_minutes->setCurrentIndex(m_minutes->findData(policy.lockMinutes));
    m_kdf->setCurrentIndex(qMax(0, m_kdf->findData(policy.kdf)));
    const bool may = !m_services.desk.isReadOnly() && allow(m_save, m_services.desk.reader(), Action::Edit, Kind::Policy);
    for (QWidget *field : QList<QWidget *>{m_profile, m_minutes, m_kdf, m_save})
        field->setEnabled(may);
    explain();
}

Policy PolicyCard::policy() const
{
    return {PolicyProfile(m_profile->currentData().toInt()), m_kdf->currentData().toString(), m_minutes->currentData().toInt()};
}

void PolicyCard::explain()
{
    const int never = m_minutes->findData(0);
    if (policy().profile == PolicyProfile::Dengbao && never >= 0) {
        if (m_minutes->currentIndex() == never)
            m_minutes->setCurrentIndex(m_minutes->findData(Policy().lockMinutes));
        m_minutes->removeItem(never);
    } else if (policy().profile != PolicyProfile::Dengbao && never < 0) {
        m_minutes->addItem(tr("never by itself"), 0);
    }
    m_rule->setText(passwordRule(policy()));
}

void PolicyCard::save()
{
    m_save->setEnabled(false);
    m_services.desk.write<void>(
        this, [policy = policy()](Ledger &ledger) { return setPolicy(ledger, policy); },
        [this](const Result<void> &saved) {
            refresh();
            Q_EMIT message(saved.ok() ? tr("The rules were saved.") : saved.error().message);
            if (saved.ok())
                Q_EMIT changed();
        });
}

} // namespace linli::ui
