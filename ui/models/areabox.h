// An area chosen by typing a part of its name.
#pragma once

#include "core/areas/areastore.h"

#include <QComboBox>

namespace linli::ui {

class AreaBox : public QComboBox
{
    Q_OBJECT

public:
    /// The areas of `tree` in their order; `none`, if any, is the first choice and means no area.
    explicit AreaBox(const AreaTree &tree, const QString &none = {}, QWidget *parent = nullptr);

    /// What is chosen, or written as one of the names; null for anything else.
    AreaId area() const;
    void setArea(AreaId id);
};

} // namespace linli::ui
