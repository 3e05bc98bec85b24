#include "ui/building/buildingview.h"

#include "core/ledger/change.h"
#include "core/ledger/permit.h"
#include "ui/building/buildingcanvas.h"
#include "ui/models/allow.h"
#include "ui/models/desk.h"
#include "ui/papers/picturepaper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

QString idOf(FlatFilter filter)
{
    return QString::number(int(filter));
}

} // namespace

BuildingView::BuildingView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_filters(new ChipBar)
    , m_units(makeLabel({}, LabelKind::Muted))
    , m_zoom(makeButton({}, ButtonKind::Flat))
    , m_scroll(new QScrollArea)
    , m_canvas(new BuildingCanvas(services.theme))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(services.theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::small);
    auto *bar = new QWidget;
    buildBar(bar);
    column->addWidget(bar);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_canvas);
    setKind(m_scroll, "bare");
    m_scroll->setCornerWidget(new QWidget); // The style draws a frame there otherwise.
    m_scroll->viewport()->setAutoFillBackground(false);
    m_canvas->setAutoFillBackground(false);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    m_empty->present(QStringLiteral("view-list-tree"), tr("There is no household in this building yet"),
        tr("Add households, or import the roster; each flat then has its place in the picture."));
    column->addWidget(m_stack, 1);
    connect(m_canvas, &BuildingCanvas::chosen, this, &BuildingView::chosen);
    connect(m_canvas, &BuildingCanvas::currentChanged, this, [this] {
        const QRect rect = m_canvas->currentRect();
        if (!rect.isNull())
            m_scroll->ensureVisible(rect.center().x(), rect.center().y(), rect.width(), rect.height());
    });
    connect(m_canvas, &BuildingCanvas::zoomChanged, this, [this](double zoom) {
        m_zoom->setText(QStringLiteral("%1%").arg(qRound(zoom * 100)));
        m_services.settings.setValue(QStringLiteral("building/zoom"), zoom);
    });
    m_canvas->setZoom(m_services.settings.value(QStringLiteral("building/zoom"), 1.0).toDouble());
    m_zoom->setText(QStringLiteral("%1%").arg(qRound(m_canvas->zoom() * 100)));
}

void BuildingView::buildBar(QWidget *bar)
{
    for (const FlatFilter filter : allFlatFilters)
        m_filters->addChip(idOf(filter),
            (BuildingDrawing::signOf(filter) + u' ' + BuildingDrawing::nameOf(filter)).trimmed());
    m_filters->setCurrent(idOf(FlatFilter::All));
    connect(m_filters, &ChipBar::currentChanged, this,
        [this](const QString &id) { m_canvas->setFilter(FlatFilter(id.toInt())); });
    auto *smaller = makeButton(QStringLiteral("−"), ButtonKind::Flat);
    smaller->setAccessibleName(tr("Smaller"));
    smaller->setToolTip(tr("Smaller (−, or Ctrl and the wheel)"));
    auto *larger = makeButton(QStringLiteral("+"), ButtonKind::Flat);
    larger->setAccessibleName(tr("Larger"));
    larger->setToolTip(tr("Larger (+, or Ctrl and the wheel)"));
    m_zoom->setToolTip(tr("Back to the usual size (0)"));
    auto *print = makeButton(tr("Print the picture"));
    allow(print, m_services.desk.reader(), Action::Export, Kind::Households);
    connect(smaller, &QPushButton::clicked, this, [this] { m_canvas->setZoom(m_canvas->zoom() / 1.15); });
    connect(larger, &QPushButton::clicked, this, [this] { m_canvas->setZoom(m_canvas->zoom() * 1.15); });
    connect(m_zoom, &QPushButton::clicked, this, [this] { m_canvas->setZoom(1); });
    connect(print, &QPushButton::clicked, this, &BuildingView::print);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(Space::medium, 0, Space::medium, 0);
    column->setSpacing(Space::hair);
    column->addWidget(m_filters);
    auto *row = new QHBoxLayout;
    row->addWidget(m_units, 1);
    row->addWidget(smaller);
    row->addWidget(m_zoom);
    row->addWidget(larger);
    row->addWidget(print);
    column->addLayout(row);
}

void BuildingView::show(AreaId building)
{
    if (building != m_picture.building)
        m_canvas->setCurrent({});
    m_picture = {};
    if (auto picture = buildingPicture(m_services.desk.reader(), building); picture.ok())
        m_picture = picture.take();
    m_picture.building = building;
    m_canvas->setPicture(m_picture);
    m_stack->setCurrentIndex(m_picture.flats.isEmpty() ? 1 : 0);
    fillCounts();
}

void BuildingView::reload()
{
    if (m_picture.building)
        show(m_picture.building);
}

void BuildingView::setCurrent(HouseholdId id)
{
    if (id != m_canvas->current())
        m_canvas->setCurrent(id);
}

void BuildingView::preview(const BuildingPicture &picture)
{
    m_canvas->setPicture(picture);
}

QString BuildingView::note() const
{
    QStringList parts{tr("%n household(s)", nullptr, int(m_picture.flats.size())),
        tr("%n resident(s)", nullptr, m_picture.residents())};
    if (!m_picture.leader.isEmpty())
        parts.append(tr("building leader %1").arg(m_picture.leader));
    return parts.join(QStringLiteral(" · "));
}

void BuildingView::fillCounts()
{
    for (const FlatFilter filter : allFlatFilters)
        m_filters->setCount(idOf(filter),
            int(std::count_if(m_picture.flats.begin(), m_picture.flats.end(),
                [&](const PictureFlat &flat) { return matches(flat, filter); })));
    m_units->setText(m_picture.leader.isEmpty()
            ? tr("%n micro-unit(s)", nullptr, int(m_picture.units.size()))
            : tr("%n micro-unit(s)", nullptr, int(m_picture.units.size())) + QStringLiteral(" · ")
                + tr("building leader %1").arg(m_picture.leader));
}

void BuildingView::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(bestOrientation(m_picture, QPageSize::A4));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto paper = printer.pageLayout().pageSize().id();
    m_services.desk.write<void>(
        this,
        [](Ledger &ledger) -> Result<void> {
            LINLI_TRY(permit(ledger, Action::Export, Kind::Households));
            return recordEvent(ledger, {QT_TRANSLATE_NOOP("journal", "Printed a building picture")});
        },
        [this, paper, name = printer.printerName(), file = printer.outputFileName()](const Result<void> &recorded) {
            if (!recorded.ok())
                Q_EMIT message(recorded.error().message);
            else
                printOn(paper, name, file);
        });
}

void BuildingView::printOn(QPageSize::PageSizeId paper, const QString &printerName, const QString &file)
{
    QPrinter device(QPrinter::HighResolution);
    device.setPageSize(QPageSize(paper));
    device.setPageOrientation(bestOrientation(m_picture, paper));
    if (file.isEmpty())
        device.setPrinterName(printerName);
    else
        device.setOutputFileName(file);
    printPicture(m_picture, note(), device);
    Q_EMIT message(tr("The building picture was printed."));
}

} // namespace linli::ui
