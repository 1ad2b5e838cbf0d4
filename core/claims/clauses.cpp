// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/claims/clauses.h"

#include "core/claims/mainclause.h"
#include "core/claims/verbs.h"

#include <algorithm>

namespace palinode {

namespace {

// Parting is careful rather than thorough: a clause that is cut off wrongly loses its partner, one that
// stays joined is still found by the words it shares.
constexpr qsizetype shortestSentence = 18; ///< words; shorter ones make one point
constexpr qsizetype shortestClause = 6; ///< words on each side of a conjunction
constexpr qsizetype shortestAfterSemicolon = 5;
constexpr qsizetype longestSentence =
    40'000; ///< UTF-16 units; what is longer is no sentence and not searched
constexpr qsizetype shortestUnspaced = 8; ///< characters on each side of "；" in scripts without spaces

qsizetype behindSpace(QStringView sentence, qsizetype at)
{
    while (at < sentence.size() && sentence[at].isSpace())
        ++at;
    return at;
}

/// The first item of an enumeration: "(1)", "(a)", "(i)".
bool isFirstLabel(const Token& token)
{
    return token.label && (token.lower == u"1" || token.lower == u"a" || token.lower == u"i");
}

/// Parts one English sentence.
class EnglishParting
{
public:
    EnglishParting(QStringView sentence, const ClauseWords& words)
        : m_sentence(sentence), m_words(words), m_tokens(words.tokens)
    {
    }

    QList<qsizetype> run()
    {
        if (m_tokens.size() < shortestSentence)
            return {};
        findList();
        qsizetype semicolon = 0;
        const QList<qsizetype>& semicolons = m_words.semicolons;
        for (qsizetype i = 1; i < m_tokens.size(); ++i) {
            while (semicolon < semicolons.size() && semicolons[semicolon] < m_tokens[i - 1].range.end)
                ++semicolon;
            const bool after =
                semicolon < semicolons.size() && semicolons[semicolon] < m_tokens[i].range.start;
            if (after) {
                if (partsAtSemicolon(i, semicolon))
                    begin(i, behindSpace(m_sentence, semicolons[semicolon] + 1));
            } else if (isConjunction(m_tokens[i].lower) && partsAtConjunction(i)) {
                begin(i, m_tokens[i].range.start);
            }
        }
        return std::move(m_starts);
    }

private:
    void begin(qsizetype token, qsizetype offset)
    {
        m_starts.append(offset);
        m_clause = token;
    }

    qsizetype tokenAt(qsizetype offset) const
    {
        return std::ranges::lower_bound(m_tokens, offset, {},
                                        [](const Token& token) { return token.range.start; })
            - m_tokens.begin();
    }

    /// Where "(1) …; (2) …" goes on with a subordinate clause or phrase that stands before "(1)": "provided
    /// that (1) …". Its items are nothing without those words.
    void findList()
    {
        m_listStart = m_listEnd = m_tokens.size();
        for (qsizetype i = 1; i < m_tokens.size(); ++i) {
            if (!m_tokens[i].label)
                continue;
            if (m_listStart < m_tokens.size())
                m_listEnd = i;
            else if (isFirstLabel(m_tokens[i])
                     && (isPreposition(m_tokens[i - 1].lower) || isSubordinator(m_tokens[i - 1].lower)
                         || leavesSubordinateOpen(m_tokens, 0, i)))
                m_listStart = i;
        }
        if (m_listEnd == m_tokens.size())
            m_listStart = m_listEnd; // one label alone is no list
    }

    bool isInList(qsizetype at) const { return at > m_listStart && at <= m_listEnd; }

    /// Whether the clause states a condition with "provided that" and more of them follow behind the
    /// semicolon before token `at`: "provided that you …; you …; and you …".
    bool isProviso(qsizetype at, qsizetype semicolon) const
    {
        const auto opens = [&](qsizetype i) {
            return (m_tokens[i].lower == u"provided" || m_tokens[i].lower == u"providing"
                    || m_tokens[i].lower == u"condition")
                && i + 1 < at && m_tokens[i + 1].lower == u"that";
        };
        bool found = false;
        for (qsizetype i = m_clause; i < at && !found; ++i)
            found = opens(i);
        if (!found)
            return false;
        for (; semicolon < m_words.semicolons.size(); ++semicolon) {
            const qsizetype next = tokenAt(m_words.semicolons[semicolon]);
            if (next < m_tokens.size() && (m_tokens[next].lower == u"and" || m_tokens[next].lower == u"or"))
                return true;
        }
        return false;
    }

    /// "; of the second class, …", "; to establish …": the next item of an enumeration, not a clause.
    bool opensPhrase(qsizetype at) const
    {
        if (at >= m_tokens.size())
            return true;
        const QString& word = m_tokens[at].lower;
        const VerbForm form = verbForm(word);
        if (form == VerbForm::Past || form == VerbForm::PastOrParticiple)
            return true; // another verb of the subject that stands before
        return word == u"of" || word == u"to" || word == u"than" || word == u"including" || word == u"such"
            || word == u"namely" || word == u"which" || word == u"who" || word == u"whose" || word == u"that"
            || word == u"provided" || word == u"how" || word == u"what";
    }

    bool partsAtSemicolon(qsizetype at, qsizetype semicolon) const
    {
        const qsizetype next = semicolon + 1 < m_words.semicolons.size()
            ? tokenAt(m_words.semicolons[semicolon + 1])
            : m_tokens.size();
        qsizetype subject = at;
        while (subject < next && (isConjunction(m_tokens[subject].lower) || m_tokens[subject].label))
            ++subject;
        return at - m_clause >= shortestAfterSemicolon && next - at >= shortestAfterSemicolon && !isInList(at)
            && !opensPhrase(subject) && hasFiniteVerb(m_tokens, m_clause, at)
            && mainVerb(m_tokens, subject, next) >= 0 && !isProviso(at, semicolon);
    }

    bool partsAtConjunction(qsizetype at) const
    {
        const Token& token = m_tokens[at];
        const qsizetype subject = at + 1;
        if (!token.outside || !m_tokens[at - 1].comma || at - m_clause < shortestClause
            || m_tokens.size() - at < shortestClause || isInList(at) || m_tokens[subject].label)
            return false;
        if (isContinuation(at) || isInsideSubordinate(at) || isRowOfConditions(at))
            return false;
        const bool personal = isPersonal(m_tokens, subject);
        if (token.lower == u"or" && !personal)
            return false; // "created, or the emoluments increased": far oftener inside a clause than between
                          // two
        if (token.lower == u"so" && !personal && isComparison(at))
            return false;
        return (personal || hasFiniteVerb(m_tokens, m_clause, at))
            && beginsMainClause(m_tokens, subject, m_tokens.size(), isRow(at));
    }

    /// Whether the conjunction at `at` only goes on with a subordinate clause ("…, and if …"), gives a
    /// purpose ("so that") or a degree ("so much").
    bool isContinuation(qsizetype at) const
    {
        const QString& word = m_tokens[at + 1].lower;
        if (m_tokens[at].lower == u"so"
            && (word == u"that" || word == u"as" || word == u"far" || word == u"much" || word == u"many"
                || word == u"long" || word == u"too"))
            return true;
        return word == u"not" || word == u"only"
            || (word != u"that" && (isSubordinator(word) || isPreposition(word)));
    }

    /// Whether the clause opened with "if", "as long as", "while" and has not come to its main clause by
    /// token `to`: a conjunction there would join two conditions.
    bool isInsideSubordinate(qsizetype to) const
    {
        qsizetype first = m_clause;
        while (first < to && (isConjunction(m_tokens[first].lower) || m_tokens[first].comma))
            ++first; // "However, if …"
        if (first >= to || (!isSubordinator(m_tokens[first].lower) && !isPreposition(m_tokens[first].lower)))
            return false;
        for (qsizetype i = first; i + 1 < to; ++i) {
            if (m_tokens[i].comma && beginsMainClause(m_tokens, i + 1, to, false))
                return false;
        }
        return true;
    }

    qsizetype lastComma(qsizetype at) const
    {
        qsizetype comma = at - 2;
        while (comma >= m_clause && !m_tokens[comma].comma)
            --comma;
        return comma;
    }

    /// "as long as A is, B is, and C is": the clauses in a row all hang on what opened the first of them.
    bool isRowOfConditions(qsizetype at) const
    {
        const qsizetype comma = lastComma(at);
        // Where no main verb came before, the clause behind the comma is the one that the condition is for.
        if (comma < m_clause || m_tokens[at].lower == u"but" || mainVerb(m_tokens, m_clause, comma + 1) < 0
            || !beginsMainClause(m_tokens, comma + 1, at, false))
            return false;
        for (qsizetype i = m_clause + 1; i <= comma; ++i) {
            const QString& word = m_tokens[i].lower;
            if (word == u"if" || word == u"unless" || word == u"when" || word == u"because" || word == u"that"
                || word == u"whether" || (word == u"as" && m_tokens[i - 1].lower == u"long"))
                return true;
        }
        return false;
    }

    /// "as A increases, so B must": "so" answers "as".
    bool isComparison(qsizetype at) const
    {
        for (qsizetype i = qMax(lastComma(at) + 1, m_clause); i < at; ++i) {
            if (m_tokens[i].lower == u"as")
                return true;
        }
        return false;
    }

    /// Whether what stands between the last two commas before `at` has no verb: nouns in a row, of which
    /// the conjunction brings the last.
    bool isRow(qsizetype at) const
    {
        const qsizetype comma = lastComma(at);
        return comma >= m_clause && !hasFiniteVerb(m_tokens, comma + 1, at);
    }

    QStringView m_sentence;
    const ClauseWords& m_words;
    const QList<Token>& m_tokens;
    QList<qsizetype> m_starts;
    qsizetype m_clause = 0; ///< the token at which the current clause begins
    qsizetype m_listStart = 0; ///< token of the first label of a list that may not be parted
    qsizetype m_listEnd = 0; ///< token of its last label
};

/// Other languages: at semicolons alone, where both sides are long enough to say something.
QList<qsizetype> partAtSemicolons(QStringView sentence, const ClauseWords& words)
{
    QList<qsizetype> starts;
    qsizetype from = 0;
    for (const qsizetype semicolon : words.semicolons) {
        const qsizetype start = behindSpace(sentence, semicolon + 1);
        const auto countOf = [&](qsizetype begin, qsizetype end) {
            return std::ranges::count_if(words.tokens, [&](const Token& token) {
                return token.range.start >= begin && token.range.end <= end;
            });
        };
        const bool wide = sentence[semicolon] == u'；';
        const bool parts = wide
            ? semicolon - from >= shortestUnspaced && sentence.size() - start >= shortestUnspaced
            : countOf(from, semicolon) >= shortestAfterSemicolon
                && countOf(start, sentence.size()) >= shortestAfterSemicolon;
        if (parts) {
            starts.append(start);
            from = start;
        }
    }
    return starts;
}

} // namespace

QList<qsizetype> clauseStarts(QStringView sentence, bool english)
{
    if (sentence.size() > longestSentence)
        return {};
    const ClauseWords words(sentence);
    return english ? EnglishParting(sentence, words).run() : partAtSemicolons(sentence, words);
}

} // namespace palinode
