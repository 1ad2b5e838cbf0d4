// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/pairview.h"

#include "core/shift/baseform.h"
#include "core/shift/functionwords.h"
#include "core/shift/paircues.h"
#include "core/shift/quantitykey.h"
#include "core/shift/rephrasing.h"
#include "core/shift/turnsofphrase.h"
#include "core/text/stemmer.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

bool isClauseBreak(QChar c)
{
    return c == u',' || c == u';' || c == u':' || c == u'(' || c == u')' || c == u'\u2014' || c == u'\u2013';
}

bool opensClause(const QString& folded, const LanguageWords& language)
{
    static const QSet<QString> words{u"but"_s,     u"although"_s, u"though"_s, u"while"_s,
                                     u"whereas"_s, u"because"_s,  u"however"_s};
    return words.contains(folded) || language.clauseOpeners.contains(folded);
}

/// Where the quotation marks of a passage open and close, as ranges of the text.
QList<TextRange> quotations(QStringView text, TextRange passage)
{
    QList<TextRange> ranges;
    qsizetype open = -1;
    for (qsizetype i = passage.start; i < passage.end; ++i) {
        const QChar c = text[i];
        // German opens with the low marks, or with the angle ones turned about, and closes with what others
        // open.
        const bool closes = c == u'\u201d' || c == u'\u201c' || c == u'\u00bb' || c == u'\u00ab' || c == u'"';
        const bool opens = c == u'\u201e' || c == u'\u201c' || c == u'\u00ab' || c == u'\u00bb' || c == u'"';
        if (open >= 0 && closes && (c != u'\u00ab' || text[open] == u'\u00bb')
            && (c != u'\u201c' || text[open] == u'\u201e')) {
            ranges.append({open, i + 1});
            open = -1;
        } else if (opens) {
            open = i;
        }
    }
    return ranges;
}

bool isChanged(TextRange range, const QList<TextRange>& changes)
{
    const auto next = std::ranges::lower_bound(changes, range.start + 1, {}, &TextRange::end);
    return next != changes.end() && next->overlaps(range);
}

struct SideSource
{
    const PairSide& side;
    QList<TextRange> changes; ///< of this side, ascending, not empty
    QList<TextRange> edits; ///< the range of each edit on this side, ascending; some are empty
    const LanguageWords* words = nullptr; ///< never null
};

/// Finds the edit that a word begins in. Words come in order, so the search goes on where the last one ended.
class EditFinder
{
public:
    explicit EditFinder(const QList<TextRange>& edits) : m_edits(edits) { }
    int of(TextRange word)
    {
        while (m_next < m_edits.size() && m_edits[m_next].end <= word.start)
            ++m_next;
        return m_next < m_edits.size() && m_edits[m_next].overlaps(word) ? static_cast<int>(m_next)
            : m_next == 0                                                ? -1
                                                                         : static_cast<int>(m_next - 1);
    }

private:
    const QList<TextRange>& m_edits;
    qsizetype m_next = 0;
};

/// Whether a word belongs to the address of a page or a mailbox, which says where and not what:
/// "docs.example.com/terms".
bool isOfAddress(QStringView text, TextRange word)
{
    static const QRegularExpression address(
        u"://|^www\\.|@|(?:^|[.(])[a-z0-9-]+\\.(?:com|org|net|gov|edu|io|info|int|eu|uk|us|de|fr|es)(?:[/).,;:]|$)"_s);
    const auto belongs = [text](qsizetype at) { return at >= 0 && at < text.size() && !text[at].isSpace(); };
    if (!belongs(word.start - 1) && !belongs(word.end))
        return false;
    TextRange run = word;
    while (belongs(run.start - 1))
        --run.start;
    while (belongs(run.end))
        ++run.end;
    const QStringView written = run.of(text);
    return (written.contains(u'.') || written.contains(u'@') || written.contains(u':'))
        && address.matchView(written).hasMatch();
}

SideView makeSide(Side name, const SideSource& source, Stemmer& stemmer, bool english)
{
    SideView view;
    view.side = name;
    view.text = source.side.text;
    view.words = source.words;
    EditFinder finder(source.edits);
    int clause = 0;
    for (const TextRange passage : source.side.passages) {
        qsizetype last = passage.start;
        const QList<Word> words = splitWords(passage.of(view.text));
        for (const Word& word : words) {
            PairToken token;
            token.range = word.range.shifted(passage.start);
            token.folded = word.folded;
            token.stem = word.kind == WordKind::Number
                ? word.folded
                : stemmer.stem(english ? baseForm(word.folded)
                                       : view.words->shortForms.value(word.folded, word.folded));
            token.kind = word.kind;
            const QStringView gap = view.text.sliced(last, token.range.start - last);
            if (std::ranges::any_of(gap, isClauseBreak) || opensClause(token.folded, *view.words))
                ++clause;
            token.clause = clause;
            token.changed =
                isChanged(word.kind == WordKind::Number ? withSign(view.text, token.range) : token.range,
                          source.changes);
            token.edit = finder.of(token.range);
            token.content = word.kind == WordKind::Word && word.folded.size() > 1
                && !isOfAddress(view.text, token.range)
                && !(view.words->isKnown() ? view.words->functionWords.contains(word.folded)
                                           : isFunctionWord(word.folded));
            last = token.range.end;
            view.m_stems.insert(token.stem);
            view.tokens.append(token);
        }
        ++clause;
    }
    return view;
}

void markForeign(SideView& view, const PairSide& side)
{
    for (const TextRange passage : side.passages) {
        const QList<TextRange> quotes = quotations(view.text, passage);
        for (const PairCue& attribution : std::as_const(view.cues)) {
            // What both sides report in the same words is compared as what they say themselves.
            if (attribution.cue.kind != CueClass::Attribution || !attribution.changed
                || !passage.contains(attribution.cue.range))
                continue;
            const auto told = [&](TextRange range) {
                return std::ranges::any_of(quotes,
                                           [range](TextRange quote) { return quote.contains(range); });
            };
            for (PairToken& token : view.tokens) {
                const bool reported =
                    token.range.start > attribution.cue.range.end && token.clause == attribution.clause;
                token.foreign = token.foreign || told(token.range) || (quotes.isEmpty() && reported);
            }
        }
    }
    for (PairCue& cue : view.cues) {
        cue.foreign = cue.cue.kind != CueClass::Attribution && cue.firstToken < cue.endToken
            && view.tokens[cue.firstToken].foreign;
    }
}

/// "We act" in "we refuse to act".
bool isContained(const SideView& a, const SideView& b)
{
    constexpr qsizetype fewest = 2; // words
    constexpr qsizetype mostMore = 4;
    const auto changed = [](const SideView& side) {
        return std::ranges::count_if(side.tokens, &PairToken::changed);
    };
    const qsizetype less = std::min(changed(a), changed(b));
    const qsizetype more = std::max(changed(a), changed(b));
    return less == 0 && more <= mostMore && std::min(a.tokens.size(), b.tokens.size()) >= fewest;
}

/// Whether all words that differ stand in one edit, those aside that only say it otherwise.
bool differInOnePlace(const SideView& a, const SideView& b)
{
    QSet<int> edits;
    for (const SideView* side : {&a, &b}) {
        for (const PairToken& token : side->tokens) {
            if (token.changed && !token.rephrased && !isGrammar(token.folded))
                edits.insert(token.edit);
        }
    }
    return edits.size() == 1;
}

/// The share of a side's words in equal runs of `shortest` words or more.
double keptShare(const SideView& side, qsizetype shortest)
{
    qsizetype kept = 0;
    qsizetype run = 0;
    for (const PairToken& token : side.tokens) {
        if (token.changed) {
            run = 0;
            continue;
        }
        ++run;
        kept += run == shortest ? shortest : run > shortest ? 1 : 0;
    }
    return side.tokens.isEmpty() ? 1.0 : static_cast<double>(kept) / static_cast<double>(side.tokens.size());
}

/// Forms that the stemmer leaves apart: "info" and "information", "reduce" and "reduction".
bool sameRoot(const QString& a, const QString& b)
{
    constexpr qsizetype shortestRoot = 4;
    const bool aShorter = a.size() < b.size();
    const QString& root = aShorter ? a : b;
    const QString& longer = aShorter ? b : a;
    return root.size() >= shortestRoot
        && longer.startsWith(root.first(std::max(shortestRoot, root.size() - 1)))
        && longer.size() - root.size() <= 3;
}

} // namespace

TextRange wholeWords(QStringView text, TextRange range)
{
    const auto inWord = [](QChar c) { return c.isLetterOrNumber() || c == u'\'' || c == u'\u2019'; };
    const auto isMark = [](QChar c) { return c == u'\'' || c == u'\u2019'; };
    while (range.start > 0 && inWord(text[range.start - 1]) && inWord(text[range.start]))
        --range.start;
    while (range.end < text.size() && range.end > 0 && inWord(text[range.end]) && inWord(text[range.end - 1]))
        ++range.end;
    // A mark at the edge is a quotation's, not the word's.
    while (range.end - range.start > 1 && isMark(text[range.start]))
        ++range.start;
    while (range.end - range.start > 1 && isMark(text[range.end - 1]))
        --range.end;
    return range;
}

std::span<const PairToken> SideView::inEdit(qsizetype edit) const
{
    const auto found = std::ranges::equal_range(tokens, static_cast<int>(edit), {}, &PairToken::edit);
    return {found.begin(), found.end()};
}

QList<qsizetype> SideView::ownContent() const
{
    QList<qsizetype> own;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens[i].content && tokens[i].changed && !tokens[i].shared)
            own.append(i);
    }
    return own;
}

PairView makePairView(const ClaimPair& pair)
{
    PairView view;
    view.similarity = pair.similarity;
    view.sentenceSimilarity = pair.sentenceSimilarity;
    view.edits = pair.edits;
    view.english = pair.language == "en"_L1 || pair.language.startsWith("en-"_L1, Qt::CaseInsensitive);
    const LanguageWords& words = languageWords(pair.language);
    SideSource oldSource{pair.oldSide, {}, {}, &words};
    SideSource newSource{pair.newSide, {}, {}, &words};
    for (const Edit& edit : pair.edits) {
        oldSource.edits.append(edit.oldRange);
        newSource.edits.append(edit.newRange);
        if (edit.op == EditOp::Equal)
            continue;
        if (!edit.oldRange.isEmpty())
            oldSource.changes.append(edit.oldRange);
        if (!edit.newRange.isEmpty())
            newSource.changes.append(edit.newRange);
    }
    Stemmer stemmer(pair.language);
    view.oldSide = makeSide(Side::Old, oldSource, stemmer, view.english);
    view.newSide = makeSide(Side::New, newSource, stemmer, view.english);
    qsizetype content = 0;
    qsizetype shared = 0;
    const auto markShared = [&](SideView& side, const SideView& other) {
        for (PairToken& token : side.tokens) {
            token.shared = other.hasStem(token.stem)
                || (token.content && std::ranges::any_of(other.tokens, [&token](const PairToken& t) {
                               return t.content && sameRoot(token.stem, t.stem);
                           }));
            view.same = view.same && !token.changed;
            content += token.content ? 1 : 0;
            shared += token.content && token.shared ? 1 : 0;
        }
    };
    markShared(view.oldSide, view.newSide);
    markShared(view.newSide, view.oldSide);
    view.overlap = content == 0 ? 1.0 : static_cast<double>(shared) / static_cast<double>(content);
    markRephrased(view);
    markTurnsOfPhrase(view);
    constexpr qsizetype telling = 3; // words: shorter runs come about by chance in reworded texts
    view.kept = std::max(keptShare(view.oldSide, telling), keptShare(view.newSide, telling));
    view.contained = isContained(view.oldSide, view.newSide);
    view.onePlace = differInOnePlace(view.oldSide, view.newSide);
    view.unchanged = std::min(keptShare(view.oldSide, 1), keptShare(view.newSide, 1));
    readCues(view, pair);
    markForeign(view.oldSide, pair.oldSide);
    markForeign(view.newSide, pair.newSide);
    return view;
}

} // namespace palinode
