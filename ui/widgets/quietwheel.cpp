#include "ui/widgets/quietwheel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace linli::ui {

namespace {

class WheelFilter : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore(); // It goes on to the scroll area.
        return true;
    }
};

} // namespace

void keepFromWheel(QWidget *within)
{
    auto *filter = new WheelFilter(within);
    for (QWidget *field : within->findChildren<QWidget *>()) {
        if (!qobject_cast<QAbstractSpinBox *>(field) && !qobject_cast<QComboBox *>(field))
            continue;
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(filter);
    }
}

} // namespace linli::ui
