#include "ui/widgets/datefield.h"

#include "ui/widgets/button.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/label.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace linli::ui {

namespace {

/// "2026-09-01", the form the ledger keeps.
QString shown(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

DateField::DateField(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(new QLineEdit(this))
    , m_weekday(makeLabel({}, LabelKind::Muted, this))
    , m_button(makeButton({}, ButtonKind::Flat, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::hair);
    row->addWidget(m_edit, 1);
    row->addWidget(m_button);
    row->addWidget(m_weekday);
    m_button->setIcon(theme.icon(QStringLiteral("view-calendar"), &Palette::muted));
    m_button->setAccessibleName(tr("Open the calendar"));
    m_button->setToolTip(m_button->accessibleName());
    m_edit->setPlaceholderText(tr("e.g. 2026-9-1"));
    m_edit->setAccessibleName(tr("Date"));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        refresh();
        Q_EMIT dateChanged();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::tidy);
    connect(m_button, &QPushButton::clicked, this, &DateField::openCalendar);
    const auto resize = [this] {
        const int side = m_theme.metrics().icon;
        m_button->setIconSize(QSize(side, side));
        m_weekday->setMinimumWidth(QFontMetrics(m_theme.baseFont()).horizontalAdvance(tr("Wednesday")));
    };
    connect(&theme, &Theme::changed, this, resize);
    resize();
}

void DateField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void DateField::fit()
{
    // Where there is little room the day itself comes first.
    const int digits = QFontMetrics(m_theme.baseFont()).horizontalAdvance(QStringLiteral("2026-09-28")) + 2 * Space::large;
    const int wanted = digits + m_button->sizeHint().width() + m_weekday->minimumWidth() + 2 * Space::hair;
    m_weekday->setVisible(!m_weekday->text().isEmpty() && width() >= wanted);
}

std::optional<QDate> DateField::date() const
{
    return parseDate(m_edit->text());
}

void DateField::setDate(std::optional<QDate> date)
{
    m_edit->setText(date ? shown(*date) : QString());
}

bool DateField::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

QString DateField::problem() const
{
    return isEmpty() || date() ? QString() : tr("This is no date. Write it like 2026-9-1 or 20260901.");
}

void DateField::refresh()
{
    const QString names[] = {tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"),
        tr("Saturday"), tr("Sunday")};
    const auto day = date();
    m_weekday->setText(day ? names[day->dayOfWeek() - 1] : QString());
    fit();
}

void DateField::tidy()
{
    if (const auto day = date(); day && m_edit->text() != shown(*day))
        m_edit->setText(shown(*day));
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        openCalendar();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DateField::openCalendar()
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlags(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setAccessibleName(tr("Calendar"));
    if (const auto day = date())
        calendar->setSelectedDate(*day);
    const auto choose = [this, calendar](const QDate &day) {
        setDate(day);
        calendar->close();
        m_edit->setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    calendar->adjustSize();
    calendar->move(mapToGlobal(QPoint(0, height() + 2)));
    calendar->show();
    calendar->setFocus();
}

} // namespace linli::ui
