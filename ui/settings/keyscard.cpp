#include "ui/settings/keyscard.h"

#include "core/accounts/datakey.h"
#include "core/accounts/recovery.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/models/longwork.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/light.h"
#include "ui/widgets/progresspanel.h"

#include <QVBoxLayout>

namespace linli::ui {

namespace {

QHBoxLayout *alone(QPushButton *button)
{
    auto *row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch();
    return row;
}

} // namespace

KeysCard::KeysCard(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_banner(new Banner(services.theme))
    , m_change(makeButton(tr("Change the key now")))
    , m_renew(makeButton(tr("Make a new recovery page")))
    , m_problem(makeLabel({}, LabelKind::Error, nullptr, true))
    , m_progress(new ProgressPanel)
    , m_work(new LongWork(m_progress))
{
    auto *key = new Card(tr("The ledger's key"));
    key->body()->addWidget(makeLabel(tr("Everything sealed is sealed with one key; every account that may read holds it. Change it after an "
                                        "account was removed: whoever kept a copy of the old key can't read what is written from then on."),
        LabelKind::Muted, nullptr, true));
    key->body()->addLayout(alone(m_change));
    auto *words = new Card(tr("The recovery page"));
    words->body()->addWidget(makeLabel(tr("Eighteen words on paper in the safe open the ledger when every password is lost. A new page makes the old "
                                          "one worthless; make one when the page may have been seen, or can't be found."),
        LabelKind::Muted, nullptr, true));
    words->body()->addLayout(alone(m_renew));
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::medium);
    column->addWidget(m_banner);
    column->addWidget(m_problem);
    column->addWidget(m_progress);
    column->addWidget(key);
    column->addWidget(words);
    column->addStretch();
    connect(m_change, &QPushButton::clicked, this, &KeysCard::changeKey);
    connect(m_banner, &Banner::actionTriggered, this, &KeysCard::changeKey);
    connect(m_renew, &QPushButton::clicked, this, &KeysCard::renewWords);
    refresh();
}

bool KeysCard::isWorking() const
{
    return m_work->isRunning();
}

void KeysCard::refresh()
{
    if (isWorking())
        return;
    for (QPushButton *button : {m_change, m_renew}) {
        button->setEnabled(!m_services.desk.isReadOnly());
        allow(button, m_services.desk.reader(), Action::Edit, Kind::Keys);
    }
    const auto waiting = needsResealing(m_services.desk.reader());
    m_resuming = waiting.ok() && *waiting;
    m_change->setText(m_resuming ? tr("Go on changing the key") : tr("Change the key now"));
    if (m_resuming)
        m_banner->present(BannerKind::Warning, tr("A change of the key was stopped halfway; some values are still sealed with the old one."),
            m_change->isEnabled() ? m_change->text() : QString());
}

void KeysCard::suggestChange(const QString &name)
{
    m_banner->present(BannerKind::Warning,
        tr("%1 held the ledger's key. If they could have kept a copy of the file, change the key.").arg(name), tr("Change the key now"), true);
}

void KeysCard::changeKey()
{
    if (isWorking())
        return;
    m_problem->hide();
    m_banner->hide();
    m_change->setEnabled(false);
    m_renew->setEnabled(false);
    const auto control = m_work->begin(tr("Sealing everything with a new key"));
    m_services.desk.write<void>(
        this,
        [control, resuming = m_resuming](Ledger &ledger) -> Result<void> {
            if (!resuming)
                LINLI_TRY(changeDataKey(ledger));
            return reseal(ledger,
                {[control](double done) { control->permille = int(done * 1000); }, [control] { return control->cancelled.load(); }});
        },
        [this](const Result<void> &done) {
            m_work->end();
            refresh();
            if (done.ok())
                Q_EMIT message(tr("The key was changed, and everything is sealed with it."));
            else if (done.error().kind != ErrorKind::Cancelled) {
                m_problem->setText(lightText({LightKind::Red, done.error().message}));
                m_problem->show();
            }
        });
}

void KeysCard::renewWords()
{
    m_renew->setEnabled(false);
    m_services.desk.write<QStringList>(
        this, [](Ledger &ledger) { return renewRecoveryKey(ledger); },
        [this](const Result<QStringList> &words) {
            refresh();
            if (words.ok())
                Q_EMIT wordsMade(*words);
            else
                Q_EMIT message(words.error().message);
        });
}

} // namespace linli::ui
