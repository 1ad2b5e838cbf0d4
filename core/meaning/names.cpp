// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/names.h"

#include <algorithm>
#include <array>

namespace palinode {

namespace {

bool capitalisesNouns(const QString& languageTag)
{
    static constexpr std::array<QStringView, 3> languages = {u"de", u"lb", u"nds"};
    return std::ranges::contains(languages, QStringView(languageTag).left(languageTag.indexOf(u'-')));
}

// Whether what follows the text opens a sentence, or what is said in quotes, and has its capital from that.
bool endsBeforeSentence(QStringView text)
{
    static constexpr QStringView marks = u".!?:…\"“„«‘";
    const QStringView trimmed = text.trimmed();
    return trimmed.isEmpty() || marks.contains(trimmed.back());
}

} // namespace

std::vector<std::size_t> namesAmong(QStringView text, const QList<Word>& words, const QString& languageTag)
{
    const bool capitalsName = !capitalisesNouns(languageTag);
    std::vector<std::size_t> result;
    bool isFirst = true; // the number of a list's item is no word before it
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Word& word = words.at(i);
        const bool isNumber = word.kind == WordKind::Number;
        const qsizetype start = word.range.start;
        if (isNumber
            || (capitalsName && !isFirst && word.kind == WordKind::Word && text[start].isUpper()
                && !endsBeforeSentence(text.first(start))))
            result.push_back(static_cast<std::size_t>(i));
        isFirst = isFirst && isNumber;
    }
    return result;
}

} // namespace palinode
