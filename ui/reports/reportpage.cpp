#include "ui/reports/reportpage.h"

#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/models/exportpath.h"
#include "ui/reports/figuremodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QGridLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int yearsBack = 10;

QDate firstOf(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

QString asSigned(int number)
{
    if (number == 0)
        return ReportPage::tr("no change");
    return number > 0 ? QStringLiteral("+%1").arg(number) : QString::number(number).replace(u'-', u'−');
}

} // namespace

ReportPage::ReportPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_month(firstOf(services.desk.clock().today().addMonths(-1)))
    , m_save(makeButton(tr("Save as a spreadsheet"), ButtonKind::Primary))
    , m_banner(new Banner(services.theme))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(services.theme))
    , m_figures(new FigureModel(this))
    , m_refresh(new QTimer(this))
{
    m_banner->hide();
    m_stack->addWidget(buildFigures());
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::large, 0, Space::large, Space::medium);
    column->setSpacing(Space::medium);
    column->addWidget(m_banner);
    column->addWidget(buildMonth());
    column->addWidget(m_stack, 1);
    m_empty->present(QStringLiteral("view-statistics"), tr("There is nothing to report yet"),
        tr("Bring in the office's lists first; the report counts what stands in the ledger."),
        tr("Import a spreadsheet"));
    connect(
        m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT goTo(QStringLiteral("import"), {}); });
    connect(m_save, &QPushButton::clicked, this, &ReportPage::chooseFile);
    connect(&services.theme, &Theme::changed, this, &ReportPage::arrange);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    connect(m_refresh, &QTimer::timeout, this, [this] {
        if (isVisible())
            compute();
    });
    connect(&services.desk, &Desk::changed, this, [this] {
        m_stale = true;
        m_refresh->start();
    });
    fillMonths();
}

QWidget *ReportPage::buildMonth()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_before = makeButton(tr("‹ Month before"));
    m_after = makeButton(tr("Month after ›"));
    m_year = new QComboBox;
    m_monthBox = new QComboBox;
    m_year->setAccessibleName(tr("Year"));
    m_monthBox->setAccessibleName(tr("Month"));
    m_state = makeLabel({}, LabelKind::Muted);
    const int thisYear = m_services.desk.clock().today().year();
    for (int year = thisYear; year > thisYear - yearsBack; --year)
        m_year->addItem(tr("Year %1").arg(year), year);
    for (QWidget *widget : QList<QWidget *>{m_before, m_year, m_monthBox, m_after})
        row->addWidget(widget);
    row->addSpacing(Space::small);
    row->addWidget(m_state, 1);
    connect(m_before, &QPushButton::clicked, this, [this] { setMonth(m_month.addMonths(-1)); });
    connect(m_after, &QPushButton::clicked, this, [this] { setMonth(m_month.addMonths(1)); });
    const auto chosen = [this] {
        const QDate today = m_services.desk.clock().today();
        setMonth(qMin(QDate(m_year->currentData().toInt(), qMax(1, m_monthBox->currentData().toInt()), 1),
            firstOf(today)));
    };
    connect(m_year, &QComboBox::activated, this, chosen);
    connect(m_monthBox, &QComboBox::activated, this, chosen);
    return bar;
}

ReportPage::Figure ReportPage::makeFigure(const QString &heading)
{
    Figure figure{new Card, makeLabel({}, LabelKind::Title), makeLabel({}, LabelKind::Muted, nullptr, true)};
    figure.card->body()->setSpacing(Space::hair);
    figure.card->body()->addWidget(makeLabel(heading, LabelKind::Muted));
    figure.card->body()->addWidget(figure.number);
    figure.card->body()->addWidget(figure.detail);
    figure.card->body()->addStretch();
    figure.card->setAccessibleName(heading);
    return figure;
}

QWidget *ReportPage::buildFigures()
{
    auto *figures = new QWidget;
    auto *column = new QVBoxLayout(figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::medium);
    m_grid = new QGridLayout;
    m_grid->setSpacing(Space::medium);
    for (const QString &heading :
        {tr("Leaders in office"), tr("Households"), tr("Residents"), tr("Micro-units")})
        m_people.append(makeFigure(heading));
    column->addLayout(m_grid);
    m_table = new TableView(m_services.theme);
    m_table->setModel(m_figures);
    m_table->setAccessibleName(tr("Figures of the month"));
    column->addWidget(m_table, 1);
    arrange();
    return figures;
}

void ReportPage::arrange()
{
    const bool large = m_services.theme.metrics().large;
    const int columns = large ? 2 : 4;
    m_table->setColumnWidths(
        large ? QList<int>{150, 78, 58, 58, 58, 78, 110} : QList<int>{260, 110, 110, 110, 110, 130, 150},
        FigureModel::Measure);
    for (int i = 0; i < m_people.size(); ++i)
        m_grid->addWidget(m_people.at(i).card, i / columns, i % columns);
    for (int i = 0; i < 4; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    const int rows = int(FigureModel::DeskHead) + 1; // The head and the cases; the rest scrolls where there is no room.
    m_table->setMinimumHeight(rows * m_services.theme.metrics().row + Space::medium);
}

QString ReportPage::title() const
{
    return tr("Report of %1-%2").arg(m_month.year()).arg(m_month.month());
}

QString ReportPage::summary() const
{
    return m_report && !isEmpty() ? m_report->place : QString();
}

QList<QWidget *> ReportPage::actions()
{
    return {m_save};
}

void ReportPage::activate()
{
    if (m_stale)
        compute();
    m_year->setFocus();
}

void ReportPage::open(const QVariant &what)
{
    const QDate first = QDate::fromString(what.toString() + QStringLiteral("-01"), Qt::ISODate);
    if (first.isValid())
        setMonth(first);
}

void ReportPage::save()
{
    if (m_save->isEnabled())
        chooseFile();
}

void ReportPage::setMonth(QDate day)
{
    if (!day.isValid() || day > m_services.desk.clock().today())
        return;
    m_month = firstOf(day);
    m_banner->hide();
    fillMonths();
    compute();
}

void ReportPage::fillMonths()
{
    const QDate today = m_services.desk.clock().today();
    if (m_year->findData(m_month.year()) < 0)
        m_year->addItem(tr("Year %1").arg(m_month.year()), m_month.year());
    m_year->setCurrentIndex(m_year->findData(m_month.year()));
    m_monthBox->clear();
    for (int month = 1; month <= 12 && QDate(m_month.year(), month, 1) <= today; ++month)
        m_monthBox->addItem(tr("month %1").arg(month), month);
    m_monthBox->setCurrentIndex(m_month.month() - 1);
    m_after->setEnabled(m_month.addMonths(1) <= today);
    Q_EMIT titleChanged();
}

void ReportPage::compute()
{
    m_stale = false;
    const int question = ++m_asked;
    m_state->setText(tr("Counting…"));
    m_save->setEnabled(false);
    const auto count = [month = m_month](
                           Ledger &ledger) { return computeMonth(ledger, month.year(), month.month()); };
    if (m_services.desk.isReadOnly()) // Nobody writes then: there is only the connection for reading.
        return take(count(m_services.desk.reader()));
    m_services.desk.write<MonthReport>(this, count, [this, question](const Result<MonthReport> &report) {
        if (question == m_asked)
            take(report);
    });
}

void ReportPage::take(const Result<MonthReport> &report)
{
    if (report.ok()) {
        m_report = *report;
        fill();
    } else {
        m_report.reset();
        m_state->clear();
        m_banner->present(BannerKind::Error, report.error().message);
    }
    Q_EMIT titleChanged();
}

bool ReportPage::isEmpty() const
{
    if (!m_report)
        return true;
    const auto isBlank = [](const MonthFigures &figures) {
        const PeopleFigures people = figures.people.value(AreaId());
        return people.leaders + people.households + people.residents + people.units == 0
            && figures.cases.all.isEmpty();
    };
    return isBlank(m_report->now) && isBlank(m_report->lastMonth) && isBlank(m_report->lastYear);
}

void ReportPage::fill()
{
    m_stack->setCurrentIndex(isEmpty() ? 1 : 0);
    m_save->setEnabled(!isEmpty() && !m_services.desk.isReadOnly());
    allow(m_save, m_services.desk.reader(), Action::Export, Kind::Reports);
    m_state->setText(tr("as of %1").arg(minuteText(m_report->now.period.asOf)));
    m_figures->setReport(*m_report);
    arrange();
    fillPeople();
    if (m_report->unknownYears.isEmpty())
        return;
    QStringList years;
    for (const int year : std::as_const(m_report->unknownYears))
        years.append(QString::number(year));
    m_banner->present(BannerKind::Warning,
        tr("The holidays of %1 are not known to the ledger; deadlines there count weekends only.")
            .arg(years.join(u'、')),
        {}, true);
}

void ReportPage::fillPeople()
{
    const PeopleFigures now = m_report->now.people.value(AreaId());
    const PeopleFigures before = m_report->lastMonth.people.value(AreaId());
    const PeopleFigures year = m_report->lastYear.people.value(AreaId());
    const auto compared = [](int here, int then, int yearAgo) {
        return tr("month before %1 (%2) · a year before %3")
            .arg(then)
            .arg(asSigned(here - then))
            .arg(yearAgo);
    };
    m_people[0].number->setText(QString::number(now.leaders));
    m_people[0].detail->setText(compared(now.leaders, before.leaders, year.leaders));
    m_people[1].number->setText(QString::number(now.households));
    m_people[1].detail->setText(now.vacant > 0 ? tr("%1 of them vacant; as they stand today").arg(now.vacant)
                                               : tr("as they stand today"));
    m_people[2].number->setText(QString::number(now.residents));
    m_people[2].detail->setText(compared(now.residents, before.residents, year.residents));
    m_people[3].number->setText(QString::number(now.units));
    m_people[3].detail->setText(now.unitsTooSmall + now.unitsTooLarge == 0
            ? tr("● all have 5 to 15 households")
            : tr("▲ outside 5 to 15 households: %1 too small, %2 too large")
                  .arg(now.unitsTooSmall)
                  .arg(now.unitsTooLarge));
}

void ReportPage::chooseFile()
{
    const QString path = askExportPath(this, m_services.settings, tr("Save the report"),
        tr("Report %1.xlsx").arg(m_month.toString(QStringLiteral("yyyy-MM"))));
    if (path.isEmpty())
        return;
    saveTo(path);
}

void ReportPage::saveTo(const QString &path)
{
    if (!m_report)
        return;
    m_save->setEnabled(false);
    m_services.desk.write<void>(
        this, [report = *m_report, path](Ledger &ledger) { return writeMonthWorkbook(report, ledger, path); },
        [this, path](const Result<void> &saved) {
            m_save->setEnabled(m_report.has_value());
            if (saved.ok())
                presentSaved(path);
            else
                m_banner->present(BannerKind::Error, saved.error().message, {}, true);
        });
}

void ReportPage::presentSaved(const QString &path)
{
    m_banner->disconnect(this);
    m_banner->present(BannerKind::Info, tr("The report was saved: %1").arg(QFileInfo(path).fileName()),
        tr("Open the folder"), true);
    connect(m_banner, &Banner::actionTriggered, this,
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
}

} // namespace linli::ui
