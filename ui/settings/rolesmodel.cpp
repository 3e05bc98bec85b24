#include "ui/settings/rolesmodel.h"

#include "ui/widgets/rowdelegate.h"

namespace linli::ui {

namespace {

constexpr int roleCount = int(std::size(allRoles));

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

int RolesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(permissions().size());
}

int RolesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstRole + roleCount;
}

QString RolesModel::text(const Permission &line, int row, int column) const
{
    if (column == What) // Once for all that can be done with it.
        return row > 0 && permissions()[row - 1].kind == line.kind ? QString() : capital(displayName(line.kind));
    if (column == Act)
        return capital(displayName(line.action));
    return displayName(line.of(allRoles[column - FirstRole]));
}

QVariant RolesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Permission &line = permissions()[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.row(), index.column());
    case Qt::AccessibleTextRole:
        return capital(displayName(line.kind)) + QStringLiteral(", ") + text(line, index.row(), index.column());
    case LightRole: {
        if (index.column() < FirstRole)
            return {};
        const Reach reach = line.of(allRoles[index.column() - FirstRole]);
        return reach == Reach::All ? int(LightKind::Green) : reach == Reach::Own ? int(LightKind::Rented) : QVariant();
    }
    default:
        return {};
    }
}

QVariant RolesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == What)
        return tr("Records");
    if (section == Act)
        return tr("What is done");
    return displayName(allRoles[section - FirstRole]);
}

} // namespace linli::ui
