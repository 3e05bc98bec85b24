// Pages and commands of the program, found by name and pinyin in the same box.
#pragma once

#include "ui/search/findmodel.h"

#include <QStringList>

namespace linli::ui {

class Commands
{
public:
    /// `also`: other words somebody may look for it by.
    void add(const QString &title, std::function<void()> run, const QStringList &also = {});
    /// At most eight, in the order they were added: what the text names whole, by two characters or more than initials;
    /// or all else that begins so.
    enum class Match { Whole, Beginning };
    FindGroup find(const QString &text, Match match) const;

private:
    struct Command
    {
        FindItem item;
        QStringList keys;
    };

    QList<Command> m_commands;
};

} // namespace linli::ui
