// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/claims/mainclause.h"

#include "core/claims/verbs.h"

#include <QSet>

namespace palinode {

namespace {

constexpr qsizetype reachOfNoun = 14; ///< words from a clause's beginning to its verb
constexpr qsizetype reachOfBareNoun = 10;
constexpr qsizetype reachOfPronoun = 5;

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

/// Pronouns that stand for a whole subject.
const QSet<QString>& pronouns()
{
    static const QSet<QString> set =
        setOf(u"i we you he she it they this that these those there everyone everybody nobody someone anyone "
              u"nothing everything something anything");
    return set;
}

/// A word with its verb inside: "we've", "it's", "there's".
bool holdsVerb(const Token& token)
{
    const qsizetype apostrophe = token.lower.indexOf(u'\'');
    return apostrophe > 0 && !token.lower.endsWith(u"n't") && token.lower != u"let's"
        && pronouns().contains(token.lower.first(apostrophe));
}

const QSet<QString>& personalPronouns()
{
    static const QSet<QString> set = setOf(u"i we you he she it they");
    return set;
}

/// These have another form where they are objects, so they are subjects wherever they stand.
const QSet<QString>& subjectPronouns()
{
    static const QSet<QString> set = setOf(u"i we he she they");
    return set;
}

const QSet<QString>& determiners()
{
    static const QSet<QString> set =
        setOf(u"the a an my our your his her its their this that these those some many most all each every "
              u"no any several few both either neither such another other more much one two three four five");
    return set;
}

bool isPossessiveOrArticle(const Token& token)
{
    static const QSet<QString> set =
        setOf(u"the a an my our your his her its their every no any another such whose");
    return isIn(set, token) || token.lower.endsWith(u"'s") || token.lower.endsWith(u"s'");
}

/// What follows a verb as its object, and a noun or participle hardly ever.
bool beginsObject(const Token& token)
{
    static const QSet<QString> set =
        setOf(u"the a an my our your his her its their this these those some many every no any another me us "
              u"him them it you less more nothing everything something everyone");
    return isIn(set, token);
}

/// Pasts that do not stand behind a noun as participles: "agreed to", not "the data given to".
bool isSurePast(const QString& word)
{
    static const QSet<QString> set = setOf(
        u"agreed appeared arrived cheered continued decided declined decreased disagreed dropped eased "
        u"emerged ended expired expanded failed happened hoped improved increased intended lived looked "
        u"moved needed occurred proceeded promised refused remained resulted said slowed started "
        u"strengthened stayed succeeded thought tried voted waited wanted weakened wished worked led "
        u"stood fought");
    return set.contains(word);
}

/// Whether the word may follow a subject pronoun as its verb: no word of the grammar's own.
bool mayBeVerb(const Token& token)
{
    return !isPreposition(token.lower) && !isConjunction(token.lower) && !isSubordinator(token.lower)
        && !isIn(determiners(), token) && !isIn(pronouns(), token) && !token.lower.endsWith(u"ing");
}

bool isAuxiliary(const Token& token)
{
    return holdsVerb(token) || verbForm(token.lower) == VerbForm::Auxiliary;
}

bool isBe(const Token& token)
{
    return token.lower == u"be" || token.lower == u"been" || token.lower == u"being";
}

/// The last word before `at` that is no adverb, in the same stretch between commas; -1 where there is none.
qsizetype wordBefore(const QList<Token>& tokens, qsizetype at, qsizetype from)
{
    qsizetype before = at - 1;
    while (before >= from && !tokens[before].comma && isAdverb(tokens[before].lower))
        --before;
    return before >= from && !tokens[before].comma && !tokens[before].label ? before : -1;
}

bool isFiniteParticiple(const QList<Token>& tokens, qsizetype at, qsizetype to)
{
    if (isSurePast(tokens[at].lower))
        return true;
    if (at + 1 >= to || tokens[at].comma)
        return true;
    const Token& next = tokens[at + 1];
    return beginsObject(next) || next.lower == u"that" || isAdverb(next.lower);
}

/// Whether a verb in the form of a plural noun, or none that its form gives away, stands at `at`.
bool isPlainVerb(const QList<Token>& tokens, qsizetype at, qsizetype before, qsizetype to, VerbForm form)
{
    const Token& subject = tokens[before];
    if (!mayBeVerb(tokens[at]) || !mayBeVerb(subject) || verbForm(subject.lower) == VerbForm::Auxiliary)
        return false;
    const bool object = at + 1 < to && !tokens[at].comma && beginsObject(tokens[at + 1]);
    const bool plural = looksPlural(subject.lower);
    switch (form) {
    case VerbForm::Present:
        return !plural || subject.capital;
    case VerbForm::PresentOrPlural:
        return object && !plural;
    case VerbForm::Base:
        return plural;
    default:
        return object && plural && !looksPlural(tokens[at].lower);
    }
}

/// Whether the word at `at` is a finite verb; the part begins at `from`.
bool isFinite(const QList<Token>& tokens, qsizetype at, qsizetype from, qsizetype to)
{
    const Token& token = tokens[at];
    if (holdsVerb(token))
        return true;
    const VerbForm form = verbForm(token.lower);
    const qsizetype before = wordBefore(tokens, at, from);
    if (before < 0)
        return form == VerbForm::Auxiliary || form == VerbForm::Past
            || (at > from && form == VerbForm::PastOrParticiple && isSurePast(token.lower));
    const Token& previous = tokens[before];
    if (previous.lower == u"to" || isAuxiliary(previous) || isBe(previous))
        return false; // "to make", "will make": no finite form, or no new one
    if (isIn(personalPronouns(), previous) && mayBeVerb(token)) {
        const bool subject = isIn(subjectPronouns(), previous) || before == from || tokens[before - 1].comma
            || isConjunction(tokens[before - 1].lower) || isSubordinator(tokens[before - 1].lower);
        return subject || (form != VerbForm::None && form != VerbForm::PresentOrPlural);
    }
    // "of need", "the will"; but "the world we live in is"
    const bool noun = form != VerbForm::Auxiliary || token.lower == u"will" || token.lower == u"can"
        || token.lower == u"might" || token.lower == u"must";
    if (noun && (isPreposition(previous.lower) || isPossessiveOrArticle(previous)))
        return false;
    const bool pronoun = isIn(pronouns(), previous) || previous.lower == u"who" || previous.lower == u"which";
    switch (form) {
    case VerbForm::Auxiliary:
    case VerbForm::Past:
        return true;
    case VerbForm::PastOrParticiple:
        return pronoun || isFiniteParticiple(tokens, at, to);
    default:
        break;
    }
    if (pronoun && form == VerbForm::Base)
        return previous.lower != u"this" && previous.lower != u"that";
    if (pronoun)
        return form == VerbForm::Present
            || (form == VerbForm::PresentOrPlural && (previous.lower != u"that" || before > from));
    return isPlainVerb(tokens, at, before, to, form);
}

/// Reads a part word by word and counts the subordinate clauses that wait for their verb.
class Reading
{
public:
    Reading(const QList<Token>& tokens, qsizetype from, qsizetype to)
        : m_tokens(tokens), m_from(from), m_to(to)
    {
    }

    /// Whether the word at `at` is a finite verb that no subordinate clause took for itself.
    bool takesMainVerb(qsizetype at)
    {
        const Token& token = m_tokens[at];
        if (!token.outside || token.label)
            return false;
        if (opensSubordinate(at)) {
            ++waiting;
            return false;
        }
        if (at > m_from && isIn(personalPronouns(), token)) {
            const Token& previous = m_tokens[at - 1];
            if (previous.comma)
                waiting = 0; // "If …, we": the subordinate clause is over
            else if (waiting == 0 && mayBeVerb(previous) && isIn(subjectPronouns(), token)
                     && !isAdverb(previous.lower) && !isPreposition(m_tokens[m_from].lower))
                ++waiting; // "the types of data they are"
        }
        if (!isFinite(m_tokens, at, m_from, m_to))
            return false;
        if (waiting == 0)
            return true;
        --waiting;
        return false;
    }

    int waiting = 0;

private:
    bool opensSubordinate(qsizetype at) const
    {
        const Token& token = m_tokens[at];
        const bool last = at + 1 >= m_to;
        if (token.lower == u"that" && at == m_from && !last) {
            // "and that is why": the subject itself; before anything but a verb it goes on with an older
            // "that".
            const VerbForm next = verbForm(m_tokens[at + 1].lower);
            return next != VerbForm::Auxiliary && next != VerbForm::Past && next != VerbForm::Present
                && next != VerbForm::PastOrParticiple;
        }
        if (isSubordinator(token.lower))
            return true;
        // Prepositions as well; before a pronoun in the form of a subject they are none.
        return !last && (isIn(subjectPronouns(), m_tokens[at + 1]) || holdsVerb(m_tokens[at + 1]))
            && (token.lower == u"as" || token.lower == u"since" || token.lower == u"until"
                || token.lower == u"after" || token.lower == u"before" || token.lower == u"than"
                || token.lower == u"once");
    }

    const QList<Token>& m_tokens;
    qsizetype m_from;
    qsizetype m_to;
};

/// Whether a noun without a determiner may stand at `at`, as the subject or in front of it.
bool mayBeBareNoun(const Token& token)
{
    if (!mayBeVerb(token) || isAdverb(token.lower) || isAuxiliary(token) || isBe(token))
        return false;
    const VerbForm form = verbForm(token.lower);
    return form == VerbForm::None || (form == VerbForm::PresentOrPlural && looksPlural(token.lower));
}

} // namespace

bool isConjunction(const QString& word)
{
    return word == u"and" || word == u"but" || word == u"so" || word == u"yet" || word == u"nor"
        || word == u"or";
}

bool isSubordinator(const QString& word)
{
    static const QSet<QString> set =
        setOf(u"which who whom whose that what how why if when while where because although though unless "
              u"whether whereby wherever whenever whatever whoever lest");
    return set.contains(word);
}

bool isPreposition(const QString& word)
{
    static const QSet<QString> set =
        setOf(u"of to in on for with by from at into onto upon under over about between among through during "
              u"without within against toward towards as than per via since until after before across along "
              u"around behind below beyond despite except like near off out regarding concerning including "
              u"throughout unto versus pursuant");
    return set.contains(word);
}

qsizetype mainVerb(const QList<Token>& tokens, qsizetype from, qsizetype to)
{
    Reading reading(tokens, from, to);
    for (qsizetype i = from; i < to; ++i) {
        if (reading.takesMainVerb(i))
            return i;
    }
    return -1;
}

bool hasFiniteVerb(const QList<Token>& tokens, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (isFinite(tokens, i, from, to))
            return true;
    }
    return false;
}

bool leavesSubordinateOpen(const QList<Token>& tokens, qsizetype from, qsizetype to)
{
    Reading reading(tokens, from, to);
    for (qsizetype i = from; i < to; ++i)
        reading.takesMainVerb(i);
    return reading.waiting > 0;
}

bool beginsMainClause(const QList<Token>& tokens, qsizetype from, qsizetype to, bool inRow)
{
    while (from < to && isAdverb(tokens[from].lower) && !isIn(determiners(), tokens[from]))
        ++from; // "and then we …"
    if (from >= to)
        return false;
    const Token& first = tokens[from];
    if (holdsVerb(first))
        return true;
    const bool pronoun = isIn(pronouns(), first);
    const bool determiner = isIn(determiners(), first);
    if (!pronoun && !determiner && !first.capital && (inRow || !mayBeBareNoun(first)))
        return false;
    const qsizetype reach = determiner || first.capital ? reachOfNoun
        : pronoun                                       ? reachOfPronoun
                                                        : reachOfBareNoun;
    const qsizetype verb = mainVerb(tokens, from, qMin(to, from + reach));
    if (verb <= from || !tokens[verb].outside)
        return false;
    if (pronoun)
        return true;
    for (qsizetype i = from; i < verb; ++i) {
        if (tokens[i].comma)
            return false; // an enumeration: "and the risks, costs and …"
    }
    const VerbForm form = verbForm(tokens[verb].lower);
    return !inRow || form == VerbForm::Auxiliary || form == VerbForm::Past;
}

bool isPersonal(const QList<Token>& tokens, qsizetype at)
{
    return at < tokens.size() && (isIn(personalPronouns(), tokens[at]) || holdsVerb(tokens[at]));
}

} // namespace palinode
