#include "ui/audit/auditlogpage.h"

#include "core/audit/auditlog.h"
#include "ui/audit/auditmodel.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/models/exportpath.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
constexpr AuditKind kinds[] = {AuditKind::All, AuditKind::Looked, AuditKind::Exported, AuditKind::SignIns,
    AuditKind::Accounts, AuditKind::Changes};
constexpr int monthsOffered = 13;
} // namespace

AuditLogPage::AuditLogPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_lines(new AuditModel(services.desk, this))
    , m_table(new TableView(services.theme))
    , m_kind(new QComboBox)
    , m_who(new QComboBox)
    , m_period(new QComboBox)
    , m_month(new QComboBox)
    , m_digest(new QLineEdit)
{
    m_table->setModel(m_lines);
    m_table->setAccessibleName(tr("Log"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, 0, Space::large, Space::large);
    column->setSpacing(Space::medium);
    column->addWidget(buildFilters());
    column->addWidget(m_table, 1);
    column->addWidget(buildDigest());
    connect(&services.theme, &Theme::changed, this, &AuditLogPage::arrange);
    arrange();
    connect(m_lines, &AuditModel::failed, this, [this](const QString &text) { Q_EMIT message(text, {}); });
}

void AuditLogPage::arrange()
{
    m_table->setHiddenInLargeType({AuditModel::Records});
    m_table->setColumnWidths({140, 100, 220, 70}, AuditModel::What);
}

QWidget *AuditLogPage::buildFilters()
{
    for (const AuditKind kind : kinds)
        m_kind->addItem(displayName(kind), int(kind));
    m_period->addItem(tr("All the time"), 0);
    m_period->addItem(tr("Last 7 days"), 7);
    m_period->addItem(tr("Last 31 days"), 31);
    m_period->addItem(tr("Last 6 months"), 183);
    m_kind->setAccessibleName(tr("What"));
    m_who->setAccessibleName(tr("Who"));
    m_period->setAccessibleName(tr("When"));
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    for (QComboBox *field : {m_kind, m_who, m_period}) {
        row->addWidget(field);
        connect(field, &QComboBox::activated, this, &AuditLogPage::refilter);
    }
    row->addStretch(1);
    return box;
}

QWidget *AuditLogPage::buildDigest()
{
    const QDate today = m_services.desk.clock().today();
    for (int i = 0; i < monthsOffered; ++i) {
        const QDate month = QDate(today.year(), today.month(), 1).addMonths(-i);
        m_month->addItem(month.toString(QStringLiteral("yyyy-MM")), month);
    }
    m_month->setAccessibleName(tr("Month of the digest"));
    m_digest->setReadOnly(true);
    m_digest->setAccessibleName(tr("Digest line"));
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    row->addWidget(makeLabel(tr("Digest to sign and file:"), LabelKind::Muted));
    row->addWidget(m_month);
    row->addWidget(m_digest, 1);
    connect(m_month, &QComboBox::activated, this, &AuditLogPage::showDigest);
    return box;
}

QString AuditLogPage::title() const
{
    return tr("Audit");
}

QList<QWidget *> AuditLogPage::actions()
{
    auto *save = makeButton(tr("Export"));
    save->setEnabled(!m_services.desk.isReadOnly());
    allow(save, m_services.desk.reader(), Action::Export, Kind::History);
    connect(save, &QPushButton::clicked, this, &AuditLogPage::exportLog);
    return {save};
}

void AuditLogPage::activate()
{
    fillActors();
    refilter();
    showDigest();
}

void AuditLogPage::fillActors()
{
    const QString chosen = m_who->currentData().toString();
    m_who->clear();
    m_who->addItem(tr("Everybody"), QString());
    if (const auto names = auditActors(m_services.desk.reader()); names.ok()) {
        for (const QString &name : *names)
            m_who->addItem(name, name);
    }
    m_who->setCurrentIndex(std::max(0, m_who->findData(chosen)));
}

void AuditLogPage::refilter()
{
    AuditFilter filter;
    filter.kind = AuditKind(m_kind->currentData().toInt());
    filter.actor = m_who->currentData().toString();
    if (const int days = m_period->currentData().toInt(); days > 0)
        filter.from = m_services.desk.clock().today().addDays(1 - days);
    m_lines->setFilter(filter);
}

void AuditLogPage::showDigest()
{
    const auto line = digestLine(m_services.desk.reader(), m_month->currentData().toDate());
    m_digest->setText(line.ok() ? *line : line.error().message);
    m_digest->setCursorPosition(0);
}

void AuditLogPage::exportLog()
{
    const QString path = askExportPath(this, m_services.settings, tr("Export the log"),
        tr("Log %1.xlsx").arg(m_services.desk.clock().today().toString(Qt::ISODate)));
    if (path.isEmpty())
        return;
    m_services.desk.write<qint64>(
        this, [path, filter = m_lines->filter()](Ledger &ledger) { return exportAuditLog(ledger, filter, path); },
        [this](const Result<qint64> &rows) {
            Q_EMIT message(rows.ok() ? tr("%1 entries were exported.").arg(*rows) : rows.error().message, {});
        });
}

} // namespace linli::ui
