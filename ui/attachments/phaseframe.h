// One stage of a piece of work as a picture: looked at by a click, filled by what is dragged onto it.
#pragma once

#include "core/attachments/attachment.h"

#include <QAbstractButton>
#include <QImage>
#include <QMimeData>


namespace linli::ui {

class Theme;

class PhaseFrame : public QAbstractButton
{
    Q_OBJECT

public:
    PhaseFrame(const Theme &theme, Phase phase, QWidget *parent = nullptr);

    Phase phase() const { return m_phase; }
    /// `words` stand where there is no picture.
    void setPicture(const QImage &picture, const QString &words);
    const QImage &picture() const { return m_picture; }
    void setTakesFiles(bool takes) { setAcceptDrops(takes); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dropped(const QMimeData *carried);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    const Theme &m_theme;
    Phase m_phase;
    QImage m_picture;
    QString m_words;
    bool m_over = false; ///< A file hangs over it.
};

} // namespace linli::ui
