// Pictures of a record, one at a time, from the ledger straight to the screen: no file is written.
#pragma once

#include "core/attachments/attachment.h"
#include "ui/models/services.h"

#include <QDialog>
#include <QImage>

class QLabel;
class QPushButton;
class QScrollArea;

namespace linli::ui {

class DeskReader;

class PictureViewer : public QDialog
{
    Q_OBJECT

public:
    /// Shows the `first` of them; Left and Right lead on, + and - make it larger and smaller, 0 fits it in, Esc closes.
    PictureViewer(const Services &services, QList<Attachment> pictures, int first, QWidget *parent);

    const QImage &picture() const { return m_picture; }
    int current() const { return m_current; }

Q_SIGNALS:
    void saveWanted(const linli::Attachment &file);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(int index);
    bool takeKey(int key);
    void zoom(double factor);
    void draw();

    Services m_services;
    QList<Attachment> m_pictures;
    DeskReader *m_reader;
    QScrollArea *m_scroll;
    QLabel *m_view;
    QLabel *m_words;
    QPushButton *m_before;
    QPushButton *m_next;
    QImage m_picture;
    int m_current = 0;
    double m_zoom = 0; ///< 0: as large as the window.
};

} // namespace linli::ui
