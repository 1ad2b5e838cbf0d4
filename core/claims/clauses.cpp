// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/claims/clauses.h"

#include <QSet>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

// Parting is careful rather than thorough: a clause that is cut off wrongly loses its partner, one that
// stays joined is still found by the words it shares.
constexpr qsizetype shortestSentence = 18; ///< words; shorter ones make one point
constexpr qsizetype shortestClause = 6; ///< words on each side of a conjunction
constexpr qsizetype shortestAfterSemicolon = 5;
constexpr qsizetype wordsUpToVerb = 8; ///< how far behind its beginning a clause has its verb
constexpr qsizetype longestSentence =
    40'000; ///< UTF-16 units; what is longer is no sentence and not searched
constexpr qsizetype shortestUnspaced = 8; ///< characters on each side of "；" in scripts without spaces

struct Token
{
    TextRange range;
    QString lower; ///< with a straight apostrophe
    bool capital = false;
    bool comma = false; ///< a comma stands right behind
    bool outside = true; ///< of quotes and brackets
};

QSet<QString> setOf(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
        set.insert(word.toString());
    return set;
}

bool isIn(const QSet<QString>& set, const Token& token)
{
    return set.contains(token.lower);
}

const QSet<QString>& pronouns()
{
    static const QSet<QString> set =
        setOf(u"i we you he she it they this that these those there everyone everybody nobody someone anyone "
              u"nothing everything "
              u"something i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll he's he'd "
              u"he'll she's she'd she'll "
              u"it's it'll it'd they're they've they'd they'll that's there's here's");
    return set;
}

const QSet<QString>& personalPronouns()
{
    static const QSet<QString> set = setOf(u"i we you he she it they");
    return set;
}

/// Pronouns with their verb in one word need no other.
bool holdsVerb(const Token& token)
{
    return token.lower.contains(u'\'') && !token.lower.endsWith(u"s'") && pronouns().contains(token.lower);
}

const QSet<QString>& determiners()
{
    static const QSet<QString> set =
        setOf(u"the a an my our your his her its their this that these those some many most all each every "
              u"no any several "
              u"few both either neither such another other more much one two three");
    return set;
}

const QSet<QString>& finiteVerbs()
{
    static const QSet<QString> set =
        setOf(u"is are was were am has have had do does did will would shall should can could may might must "
              u"ought cannot "
              u"isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shan't "
              u"shouldn't can't "
              u"couldn't mightn't mustn't remains remain remained continues continue continued expects "
              u"expect expected believes "
              u"believe believed seems seem seemed appears appear appeared becomes become became says say "
              u"said thinks think "
              u"thought knows know knew needs need needed wants want wanted makes make made takes take took "
              u"gives give gave goes "
              u"go went comes come came gets get got keeps keep kept means mean meant shows show showed "
              u"provides provide provided "
              u"requires require required supports support supported includes include included decided "
              u"agreed agree agrees "
              u"plans plan planned intends intend intended judges judge judged reaffirms reaffirmed hopes "
              u"hope hoped works "
              u"work worked helps help helped allows allow allowed stands stand stood holds hold held leads "
              u"lead led begins "
              u"began begin grew grow grows rose rise rises fell fall falls increased increases declined "
              u"declines slowed "
              u"eased moderated strengthened weakened understand understands understood");
    return set;
}

/// Words behind which a clause is no main clause, or that open a phrase in the place of a subject.
const QSet<QString>& subordinators()
{
    static const QSet<QString> set = setOf(u"which who whom whose that if when while where because although "
                                           u"though unless until since as whether after before "
                                           u"than to of in on for with by from at into not only");
    return set;
}

bool isConjunction(const QString& word)
{
    return word == u"and" || word == u"but" || word == u"so" || word == u"yet" || word == u"nor"
        || word == u"or";
}

/// The words of a sentence with what the parting asks about each.
class Words
{
public:
    explicit Words(QStringView sentence) : m_sentence(sentence)
    {
        for (qsizetype i = 0; i < sentence.size(); ++i) {
            const QChar c = sentence[i];
            if (c.isLetterOrNumber()) {
                i = take(i) - 1;
            } else {
                nest(i);
                if (c == u',' && !tokens.isEmpty() && tokens.back().range.end == i)
                    tokens.back().comma = true;
                if ((c == u';' || c == u'；' || c == u'؛') && m_brackets == 0 && m_quotes == 0)
                    semicolons.append(i);
            }
        }
    }

    QList<Token> tokens;
    QList<qsizetype> semicolons; ///< offsets, outside quotes and brackets

private:
    qsizetype take(qsizetype start)
    {
        qsizetype end = start;
        const auto joins = [&](qsizetype at) {
            const char16_t c = m_sentence[at].unicode();
            return (c == u'\'' || c == u'’' || c == u'-') && at + 1 < m_sentence.size()
                && m_sentence[at + 1].isLetter();
        };
        while (end < m_sentence.size()
               && (m_sentence[end].isLetterOrNumber() || m_sentence[end].isMark() || joins(end)))
            ++end;
        QString lower = m_sentence.sliced(start, end - start).toString().toLower();
        lower.replace(u'’', u'\'');
        tokens.append({{start, end},
                       std::move(lower),
                       m_sentence[start].isUpper(),
                       false,
                       m_brackets == 0 && m_quotes == 0});
        return end;
    }

    void nest(qsizetype at)
    {
        const QChar c = m_sentence[at];
        if (c == u'(' || c == u'[' || c == u'（' || c == u'【')
            ++m_brackets;
        else if (c == u')' || c == u']' || c == u'）' || c == u'】')
            m_brackets = qMax(0, m_brackets - 1);
        else if (c == u'“' || c == u'«' || c == u'„' || c == u'「' || c == u'『')
            ++m_quotes;
        else if (c == u'”' || c == u'»' || c == u'」' || c == u'』')
            m_quotes = qMax(0, m_quotes - 1);
        else if (c == u'"')
            m_quotes = m_quotes > 0 ? m_quotes - 1 : 1;
    }

    QStringView m_sentence;
    int m_brackets = 0;
    int m_quotes = 0;
};

/// Whether a main clause begins at token `at`: a subject, and its finite verb soon behind.
bool beginsMainClause(const QList<Token>& tokens, qsizetype at)
{
    if (at >= tokens.size())
        return false;
    const Token& first = tokens[at];
    if (holdsVerb(first))
        return true;
    // "this" and "that" may stand alone or before a noun; both ways a verb must follow.
    const bool pronoun = isIn(pronouns(), first);
    if (!pronoun && at > 0 && tokens[at - 1].lower == u"or")
        return false; // "created, or the emoluments increased": far oftener inside a clause than between two
    if (!pronoun && !isIn(determiners(), first) && !first.capital)
        return false;
    const qsizetype reach = pronoun && !isIn(determiners(), first) ? 3 : wordsUpToVerb;
    for (qsizetype i = at + 1; i < tokens.size() && i <= at + reach; ++i) {
        if (tokens[i - 1].comma && !pronoun)
            return false; // an enumeration: "and the risks, costs and …"
        if (isIn(finiteVerbs(), tokens[i]))
            return tokens[i].outside;
        if (pronoun && tokens[i].lower.endsWith(u"ed"))
            return true;
        if (tokens[i].lower == u"that" || tokens[i].lower == u"which" || tokens[i].lower == u"who"
            || (!pronoun && isIn(personalPronouns(), tokens[i])))
            return false; // the verb would be the relative clause's: "the types of data they are"
    }
    return false;
}

/// A pronoun for its subject makes a clause of its own of what follows, whatever verb stood before; with a
/// noun it may be the last of a row of subjects ("the rate, the rolls, and the deficit are down").
bool isPersonal(const QList<Token>& tokens, qsizetype at)
{
    return at < tokens.size() && (isIn(personalPronouns(), tokens[at]) || holdsVerb(tokens[at]));
}

bool hasFiniteVerb(const QList<Token>& tokens, qsizetype from, qsizetype to)
{
    return std::any_of(tokens.begin() + from, tokens.begin() + to,
                       [](const Token& token) { return isIn(finiteVerbs(), token) || holdsVerb(token); });
}

/// Whether the clause that begins at `from` opened with "if", "as long as", "while" and has not come to its
/// main clause by token `to`: a conjunction there would join two conditions.
bool isInsideSubordinate(const QList<Token>& tokens, qsizetype from, qsizetype to)
{
    qsizetype first = from;
    while (first < to && (isConjunction(tokens[first].lower) || tokens[first].comma))
        ++first; // "However, if …"
    if (first >= to || !isIn(subordinators(), tokens[first]))
        return false;
    for (qsizetype i = first; i + 1 < to; ++i) {
        if (tokens[i].comma && beginsMainClause(tokens, i + 1))
            return false;
    }
    return true;
}

/// Whether the conjunction before token `at` only goes on with a subordinate clause ("…, and if …").
bool followsSubordinator(const QList<Token>& tokens, qsizetype at)
{
    if (at >= tokens.size())
        return false;
    if (tokens[at].lower == u"that" && tokens[at - 1].lower == u"so")
        return true; // "so that" gives a purpose
    return isIn(subordinators(), tokens[at]) && !isIn(pronouns(), tokens[at]);
}

/// "; of the second class, …", "; to establish …": the next item of an enumeration, not a clause.
bool opensPhrase(const QList<Token>& tokens, qsizetype at)
{
    if (at >= tokens.size())
        return true;
    const QString& word = tokens[at].lower;
    return word == u"of" || word == u"to" || word == u"than" || word == u"including" || word == u"such"
        || word == u"namely" || word == u"which" || word == u"who" || word == u"whose" || word == u"that";
}

qsizetype behindSpace(QStringView sentence, qsizetype at)
{
    while (at < sentence.size() && sentence[at].isSpace())
        ++at;
    return at;
}

QList<qsizetype> partEnglish(QStringView sentence, const Words& words)
{
    QList<qsizetype> starts;
    const QList<Token>& tokens = words.tokens;
    if (tokens.size() < shortestSentence)
        return starts;
    const auto tokenAt = [&](qsizetype offset) {
        return std::ranges::lower_bound(tokens, offset, {},
                                        [](const Token& token) { return token.range.start; })
            - tokens.begin();
    };
    qsizetype clause = 0; // the token at which the current clause begins
    qsizetype semicolon = 0;
    for (qsizetype i = 1; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        while (semicolon < words.semicolons.size() && words.semicolons[semicolon] < tokens[i - 1].range.end)
            ++semicolon;
        const bool afterSemicolon =
            semicolon < words.semicolons.size() && words.semicolons[semicolon] < token.range.start;
        qsizetype subject = i;
        const bool conjunction = isConjunction(token.lower);
        if (conjunction)
            ++subject;
        const qsizetype next = afterSemicolon && semicolon + 1 < words.semicolons.size()
            ? tokenAt(words.semicolons[semicolon + 1])
            : tokens.size();
        bool parts = false;
        if (afterSemicolon)
            parts = i - clause >= shortestAfterSemicolon && next - i >= shortestAfterSemicolon
                && !opensPhrase(tokens, subject) && hasFiniteVerb(tokens, clause, i)
                && hasFiniteVerb(tokens, i, next);
        else if (conjunction && token.outside && tokens[i - 1].comma)
            parts = i - clause >= shortestClause && tokens.size() - i >= shortestClause
                && (hasFiniteVerb(tokens, clause, i) || isPersonal(tokens, subject))
                && !followsSubordinator(tokens, subject) && !isInsideSubordinate(tokens, clause, i)
                && beginsMainClause(tokens, subject);
        if (parts) {
            starts.append(afterSemicolon ? behindSpace(sentence, words.semicolons[semicolon] + 1)
                                         : token.range.start);
            clause = i;
        }
    }
    return starts;
}

/// Other languages: at semicolons alone, where both sides are long enough to say something.
QList<qsizetype> partAtSemicolons(QStringView sentence, const Words& words)
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
    const Words words(sentence);
    return english ? partEnglish(sentence, words) : partAtSemicolons(sentence, words);
}

} // namespace palinode
