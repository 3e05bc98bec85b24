#include "ui/search/commands.h"

#include "core/persons/namekeys.h"
#include "core/persons/pinyin.h"

#include <QCoreApplication>

#include <algorithm>

namespace linli::ui {

namespace {

/// The name, each of its words, its pinyin and its initials from each syllable. Not as a person's name: 查 is no surname.
QStringList keysOf(const QString &title)
{
    QStringList keys;
    for (qsizetype i = 0; i < title.size(); ++i) {
        if (i == 0 || isHan(title[i]) || title[i - 1].isSpace())
            keys.append(plainKey(title.mid(i)));
    }
    const Pinyin sound = pinyinOfText(title);
    const QStringList syllables = sound.full.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < syllables.size(); ++i) {
        keys.append(plainKey(syllables.mid(i).join(QString())));
        QString initials;
        for (qsizetype k = i; k < syllables.size(); ++k)
            initials += syllables[k][0];
        keys.append(plainKey(initials));
    }
    return keys;
}

} // namespace

void Commands::add(const QString &title, std::function<void()> run, const QStringList &also)
{
    QStringList keys = keysOf(title);
    for (const QString &word : also)
        keys += keysOf(word);
    keys.removeAll(QString());
    m_commands.append({{title, {}, {}, std::move(run)}, keys});
}

FindGroup Commands::find(const QString &text, Match match) const
{
    constexpr qsizetype most = 8;
    FindGroup group{QCoreApplication::translate("Commands", "Pages and commands"), {}};
    const QString typed = plainKey(text);
    const bool mayName = typed.size() > 3 || (typed.size() > 1 && isHan(typed[0])); // "sq" is somebody's initials sooner.
    for (const Command &command : m_commands) {
        const auto begins = [&](const QString &key) { return key.startsWith(typed); };
        const bool named = mayName && command.keys.contains(typed);
        const bool found = match == Match::Whole ? named : !named && std::any_of(command.keys.begin(), command.keys.end(), begins);
        if (found && !typed.isEmpty() && group.items.size() < most)
            group.items.append(command.item);
    }
    return group;
}

} // namespace linli::ui
