#include "ui/models/areabox.h"

#include <QCompleter>
#include <QLineEdit>

namespace linli::ui {

AreaBox::AreaBox(const AreaTree &tree, const QString &none, QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    if (!none.isEmpty())
        addItem(none, qint64(0));
    for (const Area &area : tree.all()) {
        const Area *above = area.kind == AreaKind::Unit ? tree.find(area.parent) : nullptr;
        const bool told = !above || area.name.startsWith(above->name);
        addItem(told ? area.name : above->name + u' ' + area.name, area.id.value);
    }
    setCurrentIndex(none.isEmpty() ? -1 : 0); // What is asked for is chosen, never proposed.
    lineEdit()->setPlaceholderText(tr("Part of the name"));
}

AreaId AreaBox::area() const
{
    // Two areas can have one name: the chosen row tells them apart.
    const bool chosen = currentIndex() >= 0 && itemText(currentIndex()) == currentText();
    const int row = chosen ? currentIndex() : findText(currentText().trimmed());
    return AreaId(row < 0 ? 0 : itemData(row).toLongLong());
}

void AreaBox::setArea(AreaId id)
{
    setCurrentIndex(std::max(0, findData(id.value)));
}

} // namespace linli::ui
