#include "ui/widgets/masterdetail.h"

#include "ui/widgets/button.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace linli::ui {

namespace {
constexpr int leastBesideDetail = 480; ///< Narrower the list is of no use beside the card, on a small screen at 150 % for instance.
} // namespace

MasterDetail::MasterDetail(
    const Theme &theme, QWidget *master, QWidget *detail, int detailWidth, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_master(master)
    , m_detailHolder(new QWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_back(makeButton(tr("‹ Back to the list"), ButtonKind::Link))
    , m_detailWidth(detailWidth)
{
    auto *holder = new QVBoxLayout(m_detailHolder);
    holder->setContentsMargins(0, 0, 0, 0);
    holder->addWidget(m_back, 0, Qt::AlignLeft);
    holder->addWidget(detail, 1);
    m_splitter->addWidget(m_master);
    m_splitter->addWidget(m_detailHolder);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Space::medium);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    connect(m_back, &QPushButton::clicked, this, &MasterDetail::showMaster);
    connect(&m_theme, &Theme::changed, this, &MasterDetail::arrange);
    arrange();
}

void MasterDetail::arrange()
{
    const bool stacked = isStacked();
    m_back->setVisible(stacked);
    m_master->setVisible(!stacked || !m_onDetail);
    m_detailHolder->setVisible(!stacked || m_onDetail);
    m_detailHolder->setMinimumWidth(stacked ? 0 : m_detailWidth);
    if (!stacked)
        m_splitter->setSizes({std::max(width() - m_detailWidth, m_detailWidth), m_detailWidth});
}

bool MasterDetail::isStacked() const
{
    return m_theme.metrics().large || m_narrow || m_always;
}

void MasterDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < m_detailWidth + leastBesideDetail;
    if (std::exchange(m_narrow, narrow) != narrow)
        arrange();
}

void MasterDetail::setAlwaysStacked(bool always)
{
    if (std::exchange(m_always, always) != always) {
        m_onDetail = false;
        arrange();
    }
}

void MasterDetail::showDetail()
{
    m_onDetail = true;
    if (isStacked())
        arrange();
}

void MasterDetail::showMaster()
{
    m_onDetail = false;
    if (isStacked()) {
        arrange();
        m_master->setFocus();
    }
}

bool MasterDetail::goBack()
{
    const bool back = m_onDetail && isStacked();
    if (back)
        showMaster();
    return back;
}

} // namespace linli::ui
