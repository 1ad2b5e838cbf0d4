// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentencejudge.h"

#include "core/text/asides.h"
#include "core/text/sentencemarks.h"

#include <algorithm>

namespace palinode {

namespace {

constexpr qsizetype longestToken = 40; ///< how far a look at a neighbouring word goes
constexpr qsizetype longestTail = 24; ///< closing quotes, brackets and citation marks behind a full stop
constexpr qsizetype longestQuote = 2000; ///< how far back the opening mark of a quote is sought
constexpr qsizetype longestLabel = 24; ///< "Subparagraph 12.3.1"

bool isRomanNumeral(QStringView word)
{
    if (word.isEmpty() || word.size() > 8)
        return false;
    return std::ranges::all_of(word, [](QChar c) { return QStringView(u"IVXLCDM").contains(c); })
        || std::ranges::all_of(word, [](QChar c) { return QStringView(u"ivxl").contains(c); });
}

/// "3", "3.1.2", "3a": what numbers a section.
bool isSectionNumber(QStringView word, qsizetype mostDigits)
{
    if (word.isEmpty() || !word.front().isDigit())
        return false;
    qsizetype digits = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        if (c.isDigit()) {
            if (++digits > mostDigits)
                return false;
        } else if (c == u'.' || c == u'-' || c == u'–') {
            digits = 0;
        } else if (i + 1 < word.size() || !c.isLetter()) {
            return false;
        }
    }
    return true;
}

} // namespace

SentenceJudge::SentenceJudge(QStringView text, const AbbreviationRules& rules, QStringView language)
    : m_text(text), m_rules(rules), m_language(language)
{
}

SentenceJudge::Candidate SentenceJudge::settle(qsizetype boundary, qsizetype start) const
{
    qsizetype at = boundary;
    while (at > start && m_text[at - 1].isSpace())
        --at;
    const qsizetype furthest = qMax(start, at - longestTail);
    while (at > furthest && !isSentenceTerminator(m_text[at - 1].unicode())
           && (isCloser(m_text[at - 1]) || isOpener(m_text[at - 1]) || m_text[at - 1].isSpace()))
        --at;
    if (at <= start || !isSentenceTerminator(m_text[at - 1].unicode()))
        return {};
    const qsizetype end = tail(at, start);
    if (end < m_text.size() && !m_text[end].isSpace() && !isWideTerminator(m_text[at - 1].unicode()))
        return {};
    qsizetype stop = end - 1;
    while (!isSentenceTerminator(m_text[stop].unicode()))
        --stop;
    return {stop, end};
}

bool SentenceJudge::isEnd(qsizetype start, Candidate candidate) const
{
    if (candidate.end >= m_text.size())
        return true;
    const QStringView ending = m_text.sliced(candidate.stop + 1, candidate.end - candidate.stop - 1);
    const char16_t stop = m_text[candidate.stop].unicode();
    const NextWord next = wordBehind(candidate.end);
    const bool quoted = std::ranges::any_of(ending, isClosingQuote);
    if (isWideTerminator(stop))
        return !(quoted && leadsOn(candidate.end));
    if (isOnlyLabel(start, candidate.stop) || isDot(skipSpace(candidate.end)))
        return false;
    if (next.lower && !isItem(next))
        return false;
    if (isInsideBrackets(m_text, start, candidate.end) || isInsideQuote(m_text, start, candidate.end))
        return false;
    if (candidate.stop > start && ending.startsWith(u')') && isOpener(m_text[candidate.stop - 1]))
        return false; // a lone "(!)"
    if (isEllipsis(candidate.stop))
        return endsEllipsis(candidate.stop, next);
    if (!isFullStop(stop))
        return !(quoted && isSpeech(next));
    return !binds(start, candidate.stop, next);
}

qsizetype SentenceJudge::skipSpace(qsizetype at) const
{
    while (at < m_text.size() && m_text[at].isSpace())
        ++at;
    return at;
}

bool SentenceJudge::isDot(qsizetype at) const
{
    return at < m_text.size() && (m_text[at] == u'.' || m_text[at] == u'…');
}

bool SentenceJudge::isItem(const NextWord& next) const
{
    if (!next.bracketed || (next.word.size() > 1 && !isRomanNumeral(next.word)))
        return false;
    const qsizetype behind = next.end + 2;
    return behind < m_text.size() && m_text[next.end] == u')' && m_text[next.end + 1] == u' '
        && m_text[behind].isUpper();
}

bool SentenceJudge::closes(QChar c, qsizetype start, qsizetype at) const
{
    if (c != u'\u201C' && c != u'«')
        return isCloser(c);
    const QStringView before = m_text.sliced(start, at - start);
    return before.last(qMin(before.size(), longestQuote)).contains(c == u'«' ? u'»' : u'„');
}

qsizetype SentenceJudge::tail(qsizetype at, qsizetype start) const
{
    const qsizetype furthest = qMin(m_text.size(), at + longestTail);
    while (at < furthest) {
        const QChar c = m_text[at];
        const bool guillemet = c.isSpace() && at + 1 < furthest && m_text[at + 1] == u'»'
            && m_text.sliced(start, at - start).last(qMin(at - start, longestQuote)).contains(u'«');
        if (guillemet) {
            at += 2;
        } else if (c == u'[') {
            const qsizetype close = m_text.sliced(at, furthest - at).indexOf(u']');
            if (close < 2 || m_text.sliced(at, close).contains(u' '))
                return at;
            at += close + 1;
        } else if (closes(c, start, at) || isSentenceTerminator(c.unicode())) {
            ++at;
        } else {
            return at;
        }
    }
    return at;
}

SentenceJudge::NextWord SentenceJudge::wordBehind(qsizetype at) const
{
    NextWord next;
    qsizetype from = at;
    const qsizetype furthest = qMin(m_text.size(), at + longestTail);
    while (from < furthest && !m_text[from].isLetterOrNumber()) {
        const QChar c = m_text[from];
        if (!c.isSpace() && !isOpener(c) && !isNumberSign(c) && c != u'—' && c != u'–' && c != u'-'
            && !isSentenceTerminator(c.unicode()) && !c.isSurrogate())
            return next;
        next.bracketed = next.bracketed || c == u'(' || c == u'[';
        ++from;
    }
    if (from >= furthest)
        return next;
    qsizetype to = from;
    while (to < m_text.size() && to - from < longestToken
           && (m_text[to].isLetterOrNumber() || m_text[to].isMark()
               || ((m_text[to] == u'\'' || m_text[to] == u'’') && to + 1 < m_text.size()
                   && m_text[to + 1].isLetter())))
        ++to;
    next.word = m_text.sliced(from, to - from);
    next.end = to;
    next.digit = next.word.front().isDigit();
    next.lower = next.word.front().isLower();
    next.upper = next.word.front().isUpper();
    return next;
}

bool SentenceJudge::isStarter(const NextWord& next) const
{
    if (!next.upper)
        return false;
    QString word = next.word.toString().toLower();
    word.replace(u'’', u'\'');
    // "H. A. Smith": the article is an initial here.
    if (word.size() == 1 && next.end < m_text.size() && m_text[next.end] == u'.')
        return false;
    return m_rules.starters.contains(word) || m_rules.starters.contains(word.section(u'\'', 0, 0))
        || m_rules.starters.contains(word.section(u'\'', 0, 0) + u'\'');
}

TextRange SentenceJudge::tokenBefore(qsizetype start, qsizetype stop) const
{
    qsizetype from = stop;
    const qsizetype furthest = qMax(start, stop - longestToken);
    while (from > furthest) {
        const QChar c = m_text[from - 1];
        const bool inner =
            c == u'.' || c == u'-' || c == u'\'' || c == u'’' || c == u'&' || c == u'§' || c == u'º';
        if ((!c.isLetterOrNumber() && !c.isMark() && !inner)
            || QChar::script(c.unicode()) == QChar::Script_Han)
            break;
        --from;
    }
    while (from < stop && (m_text[from] == u'\'' || m_text[from] == u'’' || m_text[from] == u'-'))
        ++from;
    // "l’art. 5", "dell'art. 3": what is elided before the abbreviation is no part of it.
    for (qsizetype i = from + 1; i + 2 < stop && i <= from + 4; ++i) {
        if (m_text[i] == u'\'' || m_text[i] == u'’')
            from = i + 1;
    }
    return {from, stop};
}

bool SentenceJudge::holds(const QSet<QString>& set, QStringView token)
{
    QString word = token.toString();
    if (set.contains(word))
        return true;
    if (!token.front().isUpper() || token.size() < 2)
        return false;
    // "E.g. Smith" and "SEC. 2": as written at a sentence's start and in capitals.
    word[0] = word[0].toLower();
    if (set.contains(word))
        return true;
    if (token.contains(u'.') || word.sliced(1) != word.sliced(1).toUpper())
        return false;
    const QString lower = word.toLower();
    return set.contains(lower) || set.contains(lower.at(0).toUpper() + lower.sliced(1));
}

bool SentenceJudge::binds(qsizetype start, qsizetype stop, const NextWord& next) const
{
    const TextRange range = tokenBefore(start, stop);
    if (range.isEmpty() || next.word.isEmpty())
        return false;
    const QStringView token = range.of(m_text);
    if (holds(m_rules.always, token))
        return true;
    if (holds(m_rules.references, token)
        && (next.digit || (next.bracketed && next.word.size() <= 3) || isRomanNumeral(next.word)
            || (next.upper && next.word.size() == 1 && !isStarter(next))))
        return true;
    if (holds(m_rules.perhaps, token))
        return next.digit || (next.upper && !isStarter(next));
    if (isInitials(token))
        return initialBinds(range, next);
    if (m_rules.ordinals && token.size() <= 2
        && std::ranges::all_of(token, [](QChar c) { return c.isDigit(); }))
        return next.digit || m_rules.ordinalFollowers.contains(next.word.toString().toLower())
            || !isStarter(next);
    return false;
}

bool SentenceJudge::isInitials(QStringView token)
{
    bool letterDue = true;
    for (const QChar c : token) {
        if (c == u'.') {
            letterDue = true;
        } else if (c != u'-') {
            if (!letterDue || !c.isLetter())
                return false;
            letterDue = false;
        }
    }
    return !token.isEmpty();
}

bool SentenceJudge::initialBinds(TextRange range, const NextWord& next) const
{
    const QStringView token = range.of(m_text);
    qsizetype before = range.start;
    while (before > 0 && m_text[before - 1].isSpace())
        --before;
    qsizetype from = before;
    while (from > 0 && before - from < longestToken && (m_text[from - 1].isLetterOrNumber()))
        --from;
    const QStringView previous = m_text.sliced(from, before - from);
    if (token.front().isLower() && token.size() == 1)
        return m_rules.ordinals && !isStarter(next); // "u. a.", where languages write it with a space
    if (!token.front().isUpper() && !token.front().isLower())
        return previous.isEmpty() || !previous.back().isDigit();
    if (isStarter(next))
        return false;
    if (token.size() == 1 && !previous.isEmpty() && m_rules.lettered.contains(previous.toString().toLower()))
        return false;
    return next.upper || next.digit;
}

bool SentenceJudge::isOnlyLabel(qsizetype start, qsizetype stop) const
{
    if (!isFullStop(m_text[stop].unicode()) || stop - start > longestLabel)
        return false;
    QStringView label = m_text.sliced(start, stop - start);
    while (!label.isEmpty() && (isOpener(label.front()) || label.front() == u'§'))
        label = label.sliced(1).trimmed(); // "§ 4."
    while (!label.isEmpty() && isCloser(label.back()))
        label.chop(1);
    const qsizetype space = label.lastIndexOf(u' ');
    const QStringView number = label.sliced(space + 1);
    const bool letter = number.size() == 1 && number.front().isLetter();
    if (space < 0)
        return letter || isSectionNumber(number, 3) || isRomanNumeral(number);
    if (!letter && !isSectionNumber(number, 6) && !isRomanNumeral(number))
        return false;
    QString word = label.first(space).trimmed().toString().toLower();
    if (word.endsWith(u'.'))
        word.chop(1);
    return m_rules.labels.contains(word);
}

bool SentenceJudge::isEllipsis(qsizetype stop) const
{
    if (m_text[stop] == u'…')
        return true;
    qsizetype before = stop;
    while (before > 0 && m_text[before - 1].isSpace())
        --before;
    return before > 0 && m_text[stop] == u'.' && (m_text[before - 1] == u'.' || m_text[before - 1] == u'…')
        && dotsBefore(stop) >= 3;
}

qsizetype SentenceJudge::dotsBefore(qsizetype stop) const
{
    qsizetype dots = 0;
    for (qsizetype i = stop; i >= 0 && stop - i < longestToken; --i) {
        if (m_text[i] == u'.')
            ++dots;
        else if (m_text[i] == u'…')
            dots += 3;
        else if (!m_text[i].isSpace())
            break;
    }
    return dots;
}

bool SentenceJudge::endsEllipsis(qsizetype stop, const NextWord& next) const
{
    if (dotsBefore(stop) > 3 || isStarter(next))
        return true;
    const bool spaced = stop > 0 && m_text[stop - 1].isSpace();
    return next.upper && !spaced;
}

bool SentenceJudge::isSpeech(const NextWord& next) const
{
    if (isStarter(next))
        return false;
    qsizetype at = next.end - next.word.size();
    for (int words = 0; words < 4 && at < m_text.size(); ++words) {
        qsizetype to = at;
        while (to < m_text.size() && to - at < longestToken && m_text[to].isLetterOrNumber())
            ++to;
        if (words > 0 && m_rules.speechVerbs.contains(m_text.sliced(at, to - at).toString().toLower()))
            return true;
        if (to == at || to >= m_text.size() || m_text[to] != u' ')
            return false;
        at = to + 1;
    }
    return false;
}

bool SentenceJudge::leadsOn(qsizetype at) const
{
    if (at >= m_text.size())
        return false;
    if (m_language == u"ja")
        return QStringView(u"とってはがをのにもでやな、").contains(m_text[at]);
    if (m_language != u"zh")
        return false;
    const QStringView ahead = m_text.sliced(at, qMin<qsizetype>(8, m_text.size() - at));
    for (const QChar c : ahead) {
        if (QStringView(u"，。：；！？、").contains(c))
            return c == u'，' && &c == ahead.begin();
        if (QStringView(u"说说問问道喊答").contains(c))
            return true;
    }
    return false;
}

} // namespace palinode
