#include "core/imports/casereplay.h"

#include "core/base/text.h"
#include "core/imports/sheetreader.h"

namespace linli {

namespace {

constexpr int fields = 5;

/// Which field of a ReplayRow a heading names; -1: none of them.
int fieldOf(const QString &heading)
{
    static const QStringList names[fields] = {{QStringLiteral("case"), QStringLiteral("事项"), QStringLiteral("编号")},
        {QStringLiteral("time"), QStringLiteral("时间")}, {QStringLiteral("step"), QStringLiteral("步骤")},
        {QStringLiteral("group"), QStringLiteral("actor group"), QStringLiteral("层级")},
        {QStringLiteral("note"), QStringLiteral("备注"), QStringLiteral("说明")}};
    for (int i = 0; i < fields; ++i) {
        if (names[i].contains(heading.trimmed().toLower()))
            return i;
    }
    return -1;
}

class Columns
{
public:
    void read(const SheetRow &heading)
    {
        for (int i = 0; i < heading.size(); ++i) {
            if (const int field = fieldOf(heading[i].text); field >= 0)
                m_columns[field] = i;
        }
    }
    bool complete() const { return std::all_of(m_columns, m_columns + fields - 1, [](int c) { return c >= 0; }); }
    QString text(const SheetRow &row, int field) const
    {
        const int column = m_columns[field];
        return column >= 0 && column < row.size() ? row[column].text.trimmed() : QString();
    }

private:
    int m_columns[fields] = {-1, -1, -1, -1, -1};
};

} // namespace

Result<QList<ReplayRow>> readReplay(const QString &path)
{
    LINLI_ASSIGN(const auto reader, SheetReader::open(path));
    QList<ReplayRow> rows;
    Columns columns;
    bool headed = false;
    LINLI_TRY(reader->read(0, [&](int number, const SheetRow &row) {
        if (!headed) {
            headed = true;
            columns.read(row);
            return columns.complete();
        }
        rows.append({number, columns.text(row, 0), columns.text(row, 1), columns.text(row, 2), columns.text(row, 3),
            columns.text(row, 4)});
        return true;
    }));
    if (!columns.complete())
        return Error{ErrorKind::Invalid,
            translate("imports", "The first row must name the columns: case, time, step, group (and note, if there is one).")};
    return rows;
}

} // namespace linli
