#include "ui/widgets/progresspanel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace linli::ui {

namespace {
constexpr int fullBar = 1000;
}

ProgressPanel::ProgressPanel(QWidget *parent)
    : Card(parent)
    , m_title(makeLabel({}, LabelKind::Heading, this))
    , m_step(makeLabel({}, LabelKind::Muted, this, true))
    , m_bar(new QProgressBar(this))
    , m_cancel(makeButton(tr("Cancel"), ButtonKind::Secondary, this))
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_step, 1);
    row->addWidget(m_cancel);
    body()->addWidget(m_title);
    body()->addWidget(m_bar);
    body()->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_cancel->setText(tr("Stopping…"));
        Q_EMIT cancelRequested();
    });
}

void ProgressPanel::begin(const QString &title)
{
    m_title->setText(title);
    m_step->clear();
    m_bar->show();
    m_bar->setRange(0, 0);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setEnabled(true);
    m_cancel->show();
    show();
}

void ProgressPanel::setProgress(qint64 done, qint64 total, const QString &what)
{
    m_bar->setRange(0, total > 0 ? fullBar : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(qBound(qint64(0), done * fullBar / total, qint64(fullBar))));
    const QString figures = total > 0 ? tr("%1 of %2").arg(done).arg(total) : QString();
    m_step->setText(
        what.isEmpty() || figures.isEmpty() ? what + figures : what + QStringLiteral(" · ") + figures);
}

void ProgressPanel::finish(const QString &sentence)
{
    m_bar->setRange(0, fullBar);
    m_bar->setValue(fullBar);
    m_step->setText(sentence);
    m_cancel->hide();
}

} // namespace linli::ui
