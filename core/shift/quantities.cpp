// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/quantities.h"

#include "core/shift/datekey.h"
#include "core/shift/figurecontext.h"
#include "core/shift/keywording.h"
#include "core/shift/quantitykey.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// Figures of a name count nothing: "37signals", "MP3".
bool isOfName(QStringView text, TextRange digits)
{
    constexpr qsizetype longestUnit = 2; // letters: "10km", "3rd"
    // Scripts without case write units without a space: "3万人".
    const auto isLetter = [&text](qsizetype at) { return text[at].isLower() || text[at].isUpper(); };
    qsizetype letters = 0;
    while (digits.end + letters < text.size() && isLetter(digits.end + letters))
        ++letters;
    return letters > longestUnit || (digits.start > 0 && isLetter(digits.start - 1));
}

/// A blank that keeps the thousands of a figure together.
bool isGroupingBlank(QChar c)
{
    return c == u'\u00a0' || c == u'\u2009' || c == u'\u202f';
}

QList<TextRange> digitRuns(QStringView text, TextRange passage)
{
    QList<TextRange> runs;
    const auto joins = [](QChar c) {
        return c == u'.' || c == u',' || c == u'/' || c == u'-' || c == u'\u2011';
    };
    for (qsizetype i = passage.start; i < passage.end;) {
        if (!text[i].isDigit()) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < passage.end
               && (text[end].isDigit()
                   || (joins(text[end]) && end + 1 < passage.end && text[end + 1].isDigit())))
            ++end;
        // "17:00" is one, "10:3" is two; so is "1 000" with a blank that does not break.
        if (end - i <= 2 && end + 2 < passage.end && text[end] == u':' && text[end + 1].isDigit()
            && text[end + 2].isDigit() && (end + 3 == passage.end || !text[end + 3].isDigit()))
            end += 3;
        while (end + 3 < passage.end && isGroupingBlank(text[end]) && text[end + 1].isDigit()
               && text[end + 2].isDigit() && text[end + 3].isDigit()
               && (end + 4 >= passage.end || !text[end + 4].isDigit()))
            end += 4;
        const bool isLabelled = end < passage.end && text[end].isLower() // "104a"
            && (end + 1 == passage.end || !text[end + 1].isLetterOrNumber()) && !isOfName(text, {i, end});
        if (isLabelled || (end < passage.end && text[end] == u'%'))
            ++end;
        if (!isOfName(text, {i, end}))
            runs.append(withSign(text, {i, end}));
        i = end;
    }
    return runs;
}

/// A letter or figure of a label such as "Section B(4)", or what joins two labels: "Sections 4 and 5".
bool isOfLabel(const PairToken& token)
{
    return token.kind == WordKind::Number || token.folded.size() == 1 || token.folded == "and"_L1
        || token.folded == "or"_L1 || token.folded == "to"_L1;
}

/// "84 Stat. 693", "12 U.S.C. 226": the collection that a law is cited from.
bool isCollection(const QString& folded)
{
    static const QSet<QString> names{u"stat"_s, u"u.s.c"_s, u"usc"_s, u"cfr"_s, u"c.f.r"_s};
    return names.contains(folded);
}

bool isReference(const SideView& side, TextRange figure)
{
    static const QSet<QString> names{
        u"section"_s,   u"sections"_s,     u"subsection"_s, u"article"_s,  u"articles"_s,  u"chapter"_s,
        u"chapters"_s,  u"clause"_s,       u"clauses"_s,    u"rule"_s,     u"paragraph"_s, u"paragraphs"_s,
        u"title"_s,     u"appendix"_s,     u"annex"_s,      u"schedule"_s, u"figure"_s,    u"table"_s,
        u"page"_s,      u"pages"_s,        u"part"_s,       u"version"_s,  u"note"_s,      u"exhibit"_s,
        u"amendment"_s, u"subparagraph"_s, u"sec"_s,        u"secs"_s,     u"para"_s,      u"paras"_s,
        u"art"_s,       u"arts"_s,         u"ch"_s,         u"stat"_s,     u"u.s.c"_s,     u"usc"_s,
        u"cfr"_s,       u"c.f.r"_s};
    constexpr qsizetype longestLabel = 6; // words
    const qsizetype start = figure.start;
    qsizetype sign = start - 1;
    while (sign >= 0 && side.text[sign].isSpace())
        --sign;
    if (side.words->isKnown() && sign >= 0 && side.text[sign] == u'\u00a7')
        return true;
    const auto next =
        std::ranges::lower_bound(side.tokens, start, {}, [](const PairToken& t) { return t.range.start; });
    auto behind = std::ranges::lower_bound(side.tokens, figure.end, {},
                                           [](const PairToken& t) { return t.range.start; });
    // A date may stand before the volume: "July 31, 1970, 84 Stat. 693".
    if (behind != side.tokens.end() && behind->kind == WordKind::Number)
        ++behind;
    if (behind != side.tokens.end() && isCollection(behind->folded))
        return true;
    auto token = next;
    for (qsizetype steps = 0; token != side.tokens.begin() && steps < longestLabel; ++steps) {
        --token;
        if (names.contains(token->folded) || side.words->references.contains(token->folded))
            return true;
        if (!isOfLabel(*token) && !side.words->joints.contains(token->folded))
            return false;
    }
    return false;
}

} // namespace

namespace {

/// The range with the half of the day or the scale of degrees that follows it: "9 p.m.", "10 °C".
TextRange withUnitBehind(const SideView& side, TextRange figure)
{
    static const QRegularExpression unit(
        u"^(?:[ \\x{a0}\\x{202f}]?[ap](?:\\. ?m(?!\\w)\\.?|m(?!\\w))|[ \\x{a0}\\x{202f}]?\u00b0 ?[CFK](?![\\w]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 8;
    qsizetype end = side.tokens.isEmpty() ? figure.end : side.tokens.last().range.end;
    if (figure.end >= end)
        return figure;
    if (end < side.text.size() && side.text[end] == u'.') // of "p.m." at the end of a sentence
        ++end;
    const QRegularExpressionMatch match =
        unit.matchView(side.text.sliced(figure.end, std::min(longest, end - figure.end)));
    return {figure.start, figure.end + match.capturedLength()};
}

} // namespace

QList<Quantity> quantitiesOf(const SideView& side)
{
    QList<Quantity> quantities;
    const bool english = !side.words->isKnown();
    const auto add = [&](TextRange figure, qsizetype firstToken, bool monthFirst, bool inWord = false) {
        const TextRange range = withUnitBehind(side, figure);
        bool changed = false;
        for (qsizetype i = firstToken; i < side.tokens.size() && side.tokens[i].range.start < range.end; ++i)
            changed = changed || (side.tokens[i].changed && side.tokens[i].range.overlaps(range));
        const QString written = inKeyWords(range.of(side.text), *side.words);
        QStringList keys = quantityKeys(written, monthFirst);
        const QString key = keys.takeFirst();
        if (key.isEmpty())
            return;
        if (const QString bound = english ? boundBefore(side, range) : QString(); !bound.isEmpty())
            keys.append(quantityKey(bound + u' ' + written, monthFirst));
        if (english && isAge(side, range))
            keys.append(quantityKey(written + u" years"_s, monthFirst));
        const bool date = isDateKey(key) && (!isYearKey(key) || isYear(side, range));
        quantities.append({range, key, keys, changed, isReference(side, range), date, inWord});
    };
    for (const PairCue& cue : side.cues) {
        if (cue.cue.kind == CueClass::Quantity)
            add(cue.cue.range, cue.firstToken, true);
    }
    if (!side.tokens.isEmpty()) {
        const QList<TextRange> runs =
            digitRuns(side.text, {side.tokens.first().range.start, side.tokens.last().range.end});
        for (const TextRange run : runs) {
            const auto covers = [run](const Quantity& q) { return q.range.overlaps(run); };
            const auto holds = [run](const PairToken& t) { return t.range.overlaps(run); };
            const auto first = std::ranges::find_if(side.tokens, holds);
            if (first != side.tokens.end() && std::ranges::none_of(quantities, covers))
                add(run, first - side.tokens.begin(), false);
        }
    }
    for (qsizetype i = 0; english && i < side.tokens.size(); ++i) {
        const PairToken& token = side.tokens[i];
        const auto covers = [&token](const Quantity& q) { return q.range.overlaps(token.range); };
        const qsizetype first = isMultiple(token.folded) ? i : countingOrdinal(side, i);
        if (first >= 0 && std::ranges::none_of(quantities, covers))
            add({side.tokens[first].range.start, token.range.end}, first, true, true);
    }
    std::ranges::sort(quantities, {}, &Quantity::range);
    return quantities;
}

} // namespace palinode
