// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/substance.h"

#include "core/text/words.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// Nothing is claimed in fewer words than these.
constexpr qsizetype fewestWords = 2;
/// A line that stands so often in one text frames it.
constexpr int repeats = 3;
/// "Thank you for the report that you gave us" claims something.
constexpr qsizetype longestGreeting = 8;
constexpr qsizetype longestNote = 12;

/// Whether a text begins with one of some openings, as whole words.
bool opensWith(const QString& folded, const QStringList& openings)
{
    return std::ranges::any_of(openings, [&folded](const QString& opening) {
        return folded.startsWith(opening)
            && (folded.size() == opening.size() || !folded.at(opening.size()).isLetterOrNumber());
    });
}

/// How a claim begins that greets, thanks or takes leave.
bool greets(const QString& folded)
{
    static const QStringList openings{u"dear"_s,
                                      u"hello"_s,
                                      u"thank you"_s,
                                      u"thanks"_s,
                                      u"good morning"_s,
                                      u"good day"_s,
                                      u"good evening"_s,
                                      u"good afternoon"_s,
                                      u"ladies and gentlemen"_s,
                                      u"mr"_s,
                                      u"madam"_s,
                                      u"my fellow"_s,
                                      u"fellow"_s,
                                      u"god bless"_s,
                                      u"sincerely"_s,
                                      u"yours"_s,
                                      u"best regards"_s,
                                      u"kind regards"_s,
                                      u"respectfully"_s,
                                      u"lieber"_s,
                                      u"liebe"_s,
                                      u"sehr geehrte"_s,
                                      u"sehr geehrter"_s,
                                      u"guten"_s,
                                      u"vielen dank"_s,
                                      u"danke"_s,
                                      u"meine damen"_s,
                                      u"mit freundlichen"_s,
                                      u"bonjour"_s,
                                      u"mesdames"_s,
                                      u"madame"_s,
                                      u"monsieur"_s,
                                      u"merci"_s,
                                      u"estimado"_s,
                                      u"estimada"_s,
                                      u"estimados"_s,
                                      u"estimadas"_s,
                                      u"querido"_s,
                                      u"querida"_s,
                                      u"queridos"_s,
                                      u"queridas"_s,
                                      u"buenos"_s,
                                      u"buenas"_s,
                                      u"gracias"_s,
                                      u"señor"_s,
                                      u"señora"_s,
                                      u"señores"_s,
                                      u"señoras"_s};
    // "Thanks to exports, output rose." and "Welcome reforms were abandoned." claim something.
    static const QRegularExpression welcome(
        u"^welcome(\\s*[,.!]|$| (to|back|all|and|everyone|everybody)\\b)"_s);
    return (opensWith(folded, openings) && !opensWith(folded, {u"thanks to"_s}))
        || welcome.match(folded).hasMatch();
}

/// How a line begins that tells of the document, not of its matter.
bool tellsOfTheDocument(const QString& folded)
{
    static const QStringList openings{u"last updated"_s,
                                      u"last modified"_s,
                                      u"last revised"_s,
                                      u"effective date"_s,
                                      u"effective as of"_s,
                                      u"for immediate release"_s,
                                      u"for release"_s,
                                      u"for media inquiries"_s,
                                      u"for more information"_s,
                                      u"©"_s,
                                      u"(c)"_s,
                                      u"all rights reserved"_s,
                                      u"table of contents"_s,
                                      u"implementation note"_s};
    // "Copyright 2024", but not "Copyright holders keep their rights"; "Updated 4 May", but not "Updated
    // forecasts show …".
    static const QString month =
        u"(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?"
        "|nov(ember)?|dec(ember)?)"_s;
    static const QRegularExpression noted(
        u"^(copyright:? (©|\\(c\\)|\\d)|(version|page):? \\d"
        "|updated:? (on\\b|\\d+[./-]\\d|\\d{4}\\b|(\\d{1,2}(st|nd|rd|th)? )?%1\\b))"_s.arg(month));
    // "[terms]: https://example.org": where a link leads.
    static const QRegularExpression link(u"^\\[[^\\]]+\\]: \\S+$"_s);
    return opensWith(folded, openings) || noted.match(folded).hasMatch() || link.match(folded).hasMatch();
}

/// Words that are neither a number nor a part of a date or an amount.
qsizetype plainWords(QStringView text, const QList<Cue>& cues, qsizetype start)
{
    const QList<Word> words = splitWords(text);
    return std::ranges::count_if(words, [&](const Word& word) {
        const TextRange range = word.range.shifted(start);
        return word.kind == WordKind::Word && std::ranges::none_of(cues, [range](const Cue& cue) {
                   return cue.kind == CueClass::Quantity && cue.range.overlaps(range);
               });
    });
}

bool saysSomething(const Statement& statement, qsizetype number)
{
    const Claim& claim = statement.claims[number];
    if (claim.kind == ClaimKind::Heading)
        return false;
    const QStringView text = claim.range.of(statement.document.text);
    const QList<Cue> cues = statement.cues.value(number);
    const qsizetype words = plainWords(text, cues, claim.range.start);
    if (words < fewestWords)
        return false;
    constexpr qsizetype opening = 40; // characters
    const QString folded = foldText(text.first(std::min(opening, text.size())));
    const bool greeting = words <= longestGreeting && greets(folded);
    const bool note = words <= longestNote && tellsOfTheDocument(folded);
    return !greeting && !note;
}

} // namespace

std::vector<bool> claimsOfSubstance(const Statement& statement)
{
    QHash<QStringView, int> times; // for look-ups only
    for (const Claim& claim : statement.claims)
        ++times[claim.range.of(statement.document.text)];
    std::vector<bool> result(static_cast<std::size_t>(statement.claims.size()));
    for (qsizetype i = 0; i < statement.claims.size(); ++i) {
        const QStringView text = statement.claims[i].range.of(statement.document.text);
        result[static_cast<std::size_t>(i)] = times.value(text) < repeats && saysSomething(statement, i);
    }
    return result;
}

} // namespace palinode
