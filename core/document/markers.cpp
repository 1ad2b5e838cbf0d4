// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/markers.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace palinode {

namespace {

bool isRoman(QStringView word)
{
    if (word.isEmpty() || word.size() > 7)
        return false;
    return std::ranges::all_of(word, [](QChar c) { return QStringView(u"ivxlc").contains(c); })
        || std::ranges::all_of(word, [](QChar c) { return QStringView(u"IVXLC").contains(c); });
}

/// What may stand between brackets or before a point: "12", "a", "bb", "iv", "12a".
bool isOrdinal(QStringView word)
{
    if (word.isEmpty() || word.size() > 7)
        return false;
    if (word.front().isDigit()) {
        qsizetype digits = 0;
        while (digits < word.size() && word[digits].isDigit())
            ++digits;
        return digits <= 4
            && (digits == word.size() || (digits + 1 == word.size() && word.back().isLetter()));
    }
    if (word.size() == 1 || (word.size() == 2 && word[0] == word[1]))
        return word.front().isLetter();
    return isRoman(word);
}

/// "1.", "1.2", "1.2.3.", "12a.", "IV.", "A.": with a point at the end or inside.
bool isPointed(QStringView word)
{
    if (!word.contains(u'.'))
        return false;
    const bool closed = word.endsWith(u'.');
    if (closed)
        word.chop(1);
    const QList<QStringView> parts = word.split(u'.');
    if (parts.size() > 6 || !isOrdinal(parts.front()))
        return false;
    if (parts.size() == 1)
        return true;
    // "3.5" alone is more often a quantity than a section.
    return (closed || parts.size() > 2) && std::ranges::all_of(parts, [](QStringView part) {
               return part.size() <= 4 && !part.isEmpty()
                   && std::ranges::all_of(part, [](QChar c) { return c.isDigit(); });
           });
}

bool isMarker(QStringView word)
{
    if (word.size() == 1)
        return QStringView(u"•·‣◦▪■●○*-–—+").contains(word.front());
    if (word == u"--")
        return true;
    if (word.startsWith(u'(') && word.endsWith(u')'))
        return isOrdinal(word.sliced(1, word.size() - 2));
    if (word.endsWith(u')'))
        return isOrdinal(word.chopped(1));
    return isPointed(word);
}

/// The value of a Roman numeral in small letters.
int romanValue(QStringView word)
{
    const auto digit = [](QChar c) {
        switch (c.unicode()) {
        case u'i':
            return 1;
        case u'v':
            return 5;
        case u'x':
            return 10;
        case u'l':
            return 50;
        default:
            return 100;
        }
    };
    int value = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool before = i + 1 < word.size() && digit(word[i]) < digit(word[i + 1]);
        value += before ? -digit(word[i]) : digit(word[i]);
    }
    return value;
}

enum class Alphabet { Digits, Letters, Roman };

/// What a marker counts: how it is written ("( )", ")", "."), with what, and how far.
struct Count
{
    QString style;
    Alphabet alphabet = Alphabet::Digits;
    bool capital = false;
    int value = 0;

    auto operator<=>(const Count& other) const
    {
        return std::tie(style, alphabet, capital, value)
            <=> std::tie(other.style, other.alphabet, other.capital, other.value);
    }
    bool operator==(const Count&) const = default;
};

/// "(c)" may count letters and Roman numerals. Nothing for "•", "1.2" and "12a", which count no further here.
QList<Count> countsOf(QStringView marker)
{
    QString style;
    QString word;
    for (const QChar c : marker)
        (c.isLetterOrNumber() ? word : style).append(c);
    const bool plain = !word.isEmpty() && marker.indexOf(word) >= 0;
    if (!plain)
        return {};
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber)
        return {{style, Alphabet::Digits, false, number}};
    if (!std::ranges::all_of(word, [](QChar c) { return c.isLetter(); }))
        return {};
    const bool capital = word.front().isUpper();
    const QString small = word.toLower();
    QList<Count> counts;
    if (isRoman(small))
        counts.append({style, Alphabet::Roman, capital, romanValue(small)});
    const bool doubled = small.size() == 2 && small[0] == small[1];
    if (small.size() == 1 || doubled)
        counts.append({style, Alphabet::Letters, capital, small[0].unicode() + (doubled ? 26 : 0)});
    return counts;
}

/// A list may begin with it, whatever follows: a capital alone is more often an initial.
bool mayBegin(const Count& count)
{
    const int first = count.alphabet == Alphabet::Letters ? u'a' : 1;
    const bool initial = count.capital && count.style == u".";
    return count.value == first && !initial;
}

} // namespace

qsizetype markerLength(QStringView paragraph)
{
    qsizetype end = 0;
    const qsizetype furthest = qMin<qsizetype>(paragraph.size(), 16);
    while (end < furthest && !paragraph[end].isSpace())
        ++end;
    qsizetype text = end;
    while (text < paragraph.size() && paragraph[text].isSpace())
        ++text;
    return text < paragraph.size() && text > end && isMarker(paragraph.first(end)) ? end : 0;
}

int markerDepth(QStringView marker)
{
    if (marker.endsWith(u'.'))
        marker.chop(1);
    return 1 + static_cast<int>(marker.count(u'.'));
}

void releaseLoneMarkers(QList<Block>& blocks, QStringView text)
{
    constexpr int reach = 3; // items that a list may leave out
    constexpr int year = 1000;
    std::set<Count> all;
    for (const Block& block : blocks) {
        const QList<Count> counts = countsOf(block.marker.of(text));
        all.insert(counts.begin(), counts.end());
    }
    const auto goesOn = [&all](const Count& count) {
        for (int step = 1; step <= reach; ++step) {
            Count before = count;
            Count after = count;
            before.value -= step;
            after.value += step;
            if (all.contains(before) || all.contains(after))
                return true;
        }
        return false;
    };
    for (Block& block : blocks) {
        const QList<Count> counts = countsOf(block.marker.of(text));
        const bool numbers = std::ranges::any_of(counts, [&goesOn](const Count& count) {
            const bool isYear = count.alphabet == Alphabet::Digits && count.value >= year;
            return !isYear && (mayBegin(count) || goesOn(count));
        });
        if (counts.isEmpty() || numbers)
            continue;
        block.marker.end = block.marker.start;
        const bool apart = block.range.start < 2 || text[block.range.start - 2] == u'\n';
        if (block.kind == BlockKind::ListItem && apart) {
            block.kind = BlockKind::Paragraph;
            block.level = 0;
        }
    }
}

} // namespace palinode
