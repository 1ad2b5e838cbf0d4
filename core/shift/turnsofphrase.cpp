// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/turnsofphrase.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <functional>
#include <span>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// Turns of one meaning and one strength, folded, as the words are split. A turn may stand in several groups.
constexpr auto groups = std::to_array<const char16_t*>({
    // Where, when and in what regard.
    u"before|prior to|in advance of|ahead of",
    u"after|following|subsequent to",
    u"until|till|up until",
    u"during|in the course of",
    u"while|whilst|whereas",
    u"upon|on|on receipt of",
    u"among|amongst",
    u"amid|amidst",
    u"toward|towards",
    u"under|pursuant to|in accordance with|according to|in compliance with|in conformity with|in line with|"
    u"consistent with|as provided in|as provided for in|as set forth in|as set out in|as described in|"
    u"as specified in|as stated in|as outlined in|by virtue of",
    u"about|regarding|concerning|with respect to|with regard to|in regard to|as regards|in relation to|"
    u"relating to|related to|pertaining to|respecting|in connection with|in respect of|as to",
    u"by means of|by way of|via|through|by using|using|with the help of|with the use of",
    u"because of|due to|owing to|on account of|as a result of|by reason of|in consequence of|thanks to",
    u"because|since|given that|for the reason that|due to the fact that|in view of the fact that",
    u"despite|in spite of|notwithstanding|regardless of|irrespective of",
    u"although|though|even though|despite the fact that|in spite of the fact that",
    u"but|however|yet|nevertheless|nonetheless|still|even so",
    u"therefore|thus|hence|accordingly|consequently|as a result|for this reason|as a consequence",
    u"in order to|so as to|for the purpose of|for purposes of|with a view to|with the aim of|to",
    u"so that|in order that|such that",
    u"for|on behalf of|in the name of",
    u"on behalf of|in the name of|for the account of",
    u"instead of|in lieu of|rather than|in place of|in the place of",
    u"without|in the absence of|absent",
    u"besides|apart from|aside from",
    u"in addition to|besides|on top of|over and above",
    u"near|close to|in the vicinity of",
    u"at any time|at all times|any time",
    u"from time to time|periodically|now and then|occasionally|on occasion",
    u"now|currently|at present|presently|at this time|at the present time|at the moment|at this point|"
    u"for the time being|today",
    u"soon|shortly|before long|in the near future",
    u"immediately|at once|forthwith|without delay|straight away|right away|instantly",
    u"promptly|without undue delay|in a timely manner|as soon as possible|in a prompt manner",
    u"in advance|beforehand|ahead of time",
    u"afterwards|afterward|thereafter|later",
    u"again|once more|once again|anew|afresh",
    u"forever|in perpetuity|perpetually|for all time",
    u"permanently|for good|on a permanent basis",
    u"temporarily|on a temporary basis|for a limited time",
    u"regularly|on a regular basis|routinely",
    u"daily|every day|each day|on a daily basis",
    u"weekly|every week|each week|once a week|on a weekly basis",
    u"monthly|every month|each month|once a month|on a monthly basis|per month|a month",
    u"quarterly|every quarter|each quarter|on a quarterly basis|per quarter|a quarter",
    u"annually|yearly|every year|each year|once a year|on an annual basis|on a yearly basis|per year|"
    u"per annum|a year",
    u"every|each",
    u"whenever|each time|every time|any time that",
    u"if|where|in the event that|in the event|in case|in cases where",
    u"provided that|on condition that|on the condition that|as long as|so long as|providing that",
    u"relative to|compared with|compared to|in comparison with|in comparison to|as against|versus",
    u"even if|even where|even when",
    u"except|save|excepting|but for",
    u"free of|free from",
    u"opposed to|against|in opposition to",
    u"unless|except if|except where|except when",
    // Joining and telling.
    u"and|as well as|along with|together with|and also|plus|in addition to",
    u"as well as|along with|together with|in conjunction with",
    u"and or|or",
    u"also|in addition|additionally|furthermore|moreover|besides|further|likewise|as well|too",
    u"such as|including|for example|for instance|e.g|like|among them",
    u"including but not limited to|including without limitation|including",
    u"that is|i.e|in other words|namely",
    u"in general|generally|as a rule|as a general rule|by and large|on the whole|usually|typically|normally|"
    u"ordinarily|in most cases|customarily",
    u"in particular|particularly|especially|specifically|notably",
    u"finally|lastly|in conclusion|in closing",
    u"first|firstly|first of all|to begin with",
    u"only|solely|exclusively|and only",
    u"both|the two",
    u"directly|straight",
    u"fully|in full|in its entirety|entirely|completely|wholly",
    u"in part|partly|partially|in some part",
    u"in whole|wholly|entirely",
    u"in writing|written",
    u"online|over the internet|on the internet",
    u"jointly|in concert|acting together",
    u"freely|without restriction",
    u"free of charge|for free|at no cost|without charge|at no charge|gratis|at no extra cost|free|"
    u"without payment|without cost",
    u"in good time|in time",
    // How many.
    u"at least|not less than|no less than|no fewer than|not fewer than|a minimum of|minimum of",
    u"at most|no more than|not more than|a maximum of|up to|not exceeding|not to exceed",
    u"more than|over|in excess of|above|exceeding|greater than|upwards of",
    u"less than|fewer than|under|below",
    u"about|approximately|around|roughly|some|circa|in the region of|in the neighborhood of",
    u"several|a number of|multiple|a handful of|various",
    u"many|a large number of|numerous|a great many|a great number of|a multitude of",
    u"most|most of|the majority of|a majority of|the bulk of|the greater part of",
    u"all|all of|each and every|any and all|every one of|each of",
    u"any|any and all|any of|any such",
    u"some|some of|certain",
    u"enough|sufficient|a sufficient number of|a sufficient amount of|adequate",
    u"percent|per cent|percentage",
    u"per|a|each|every",
    u"half|half of|one half|one half of",
    // Who.
    u"third parties|third party",
    u"anyone|anybody|any person|any individual",
    u"everyone|everybody|every person|each person|all people",
    u"no one|nobody|no person",
    u"someone|somebody|some person",
    u"each other|one another",
    // What is done.
    u"shall|will|'ll",
    u"cannot|can not|ca n't|is unable to|are unable to|am unable to|is not able to|are not able to",
    u"can|is able to|are able to|am able to|has the ability to|have the ability to",
    u"need not|do not need to|does not need to|do not have to|does not have to|is not required to|"
    u"are not required to",
    u"consider|take into account|take account of|take into consideration|have regard to|give consideration "
    u"to",
    u"considers|takes into account|takes account of|takes into consideration|has regard to",
    u"carry out|perform|conduct|execute|undertake",
    u"carries out|performs|conducts|executes|undertakes",
    u"carried out|performed|conducted|executed|undertaken",
    u"set up|establish|create|found",
    u"sets up|establishes|creates|founds",
    u"put an end to|end|bring to an end|terminate|do away with",
    u"get rid of|eliminate|abolish|do away with",
    u"make use of|use|utilize|utilise|employ",
    u"makes use of|uses|utilizes|utilises|employs",
    u"take effect|come into force|enter into force|become effective|go into effect|come into effect|"
    u"enter into effect",
    u"takes effect|comes into force|enters into force|becomes effective|goes into effect|comes into effect",
    u"took effect|came into force|entered into force|became effective|went into effect|came into effect",
    u"make available|provide|offer|supply",
    u"made available|provided|offered|supplied",
    u"give notice to|notify|inform|advise",
    u"make changes to|change|modify|amend|alter|make modifications to|make amendments to",
    u"make a decision|decide|come to a decision|reach a decision",
    u"made a decision|decided|came to a decision|reached a decision",
    u"make a payment|pay|make payment",
    u"make payments|pay|make payment",
    u"make a request|request|ask for",
    u"give rise to|cause|bring about|result in|lead to",
    u"gives rise to|causes|brings about|results in|leads to",
    u"look into|investigate|examine",
    u"deal with|address|handle|respond to",
    u"get in touch with|contact|reach out to|reach",
    u"take part in|participate in|join in",
    u"go on|continue|carry on|proceed",
    u"speed up|accelerate|hasten",
    u"slow down|slow",
    u"find out|learn|discover|determine",
    u"ensure|make sure|see to it|make certain",
    u"keep|retain|hold on to|maintain",
    u"need|require",
    u"needs|requires",
    u"needed|required|necessary",
    u"rely on|depend on|count on",
    u"comply with|obey|abide by|adhere to|follow|observe|conform to|conform with|act in accordance with",
    u"consist of|comprise|be made up of|be composed of",
    u"is made up of|consists of|comprises|is composed of",
    u"opt out of|decline",
    u"sign up for|register for|enroll in|subscribe to",
    u"log in|sign in|log on",
    u"fill out|complete|fill in",
    u"bring in|introduce",
    u"phase out|gradually end|wind down",
    u"hand over|surrender|turn over|deliver up",
    u"call for|demand|ask for",
    u"put into effect|implement|carry into effect",
    u"would like to|want to|wish to",
});

struct Turn
{
    int group;
    QStringList words;
};

/// The turns by their first word; for look-ups only.
const QHash<QString, QList<Turn>>& turns()
{
    static const QHash<QString, QList<Turn>> built = [] {
        QHash<QString, QList<Turn>> result;
        for (int i = 0; i < static_cast<int>(groups.size()); ++i) {
            for (const QString& turn : QString::fromUtf16(groups[static_cast<size_t>(i)]).split(u'|')) {
                const QStringList words = turn.split(u' ');
                result[words.front()].append({i, words});
            }
        }
        return result;
    }();
    return built;
}

/// A turn that stands in a side, with a word that changed.
struct Place
{
    int group;
    qsizetype first; ///< token
    qsizetype end;
};

bool standsAt(const SideView& side, qsizetype token, const QStringList& words)
{
    if (token + words.size() > side.tokens.size())
        return false;
    bool changed = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (side.tokens[token + i].folded != words[i]
            || side.tokens[token + i].clause != side.tokens[token].clause)
            return false;
        changed = changed || side.tokens[token + i].changed;
    }
    return changed;
}

QList<Place> placesOf(const SideView& side)
{
    QList<Place> places;
    for (qsizetype i = 0; i < side.tokens.size(); ++i) {
        for (const Turn& turn : turns().value(side.tokens[i].folded)) {
            if (standsAt(side, i, turn.words))
                places.append({turn.group, i, i + turn.words.size()});
        }
    }
    return places;
}

/// The edit in which a turn changed.
int editOf(const SideView& side, const Place& place)
{
    qsizetype i = place.first;
    while (!side.tokens[i].changed)
        ++i;
    return side.tokens[i].edit;
}

/// Whether a turn opens or closes what changed in an edit.
struct Edges
{
    bool opens;
    bool closes;
};

Edges edgesOf(const SideView& side, const Place& place)
{
    const std::span<const PairToken> words = side.inEdit(editOf(side, place));
    const auto changedBeyond = [&](auto beyond) {
        return std::ranges::any_of(
            words, [&](const PairToken& token) { return token.changed && beyond(token.range); });
    };
    const qsizetype start = side.tokens[place.first].range.start;
    const qsizetype end = side.tokens[place.end - 1].range.end;
    return {!changedBeyond([start](TextRange range) { return range.end <= start; }),
            !changedBeyond([end](TextRange range) { return range.start >= end; })};
}

/// Whether two turns stand at the same edge of one edit, so that the one is in the other's place.
bool standForEachOther(const PairView& pair, const Place& before, const Place& after)
{
    if (before.group != after.group || editOf(pair.oldSide, before) != editOf(pair.newSide, after))
        return false;
    const Edges mine = edgesOf(pair.oldSide, before);
    const Edges theirs = edgesOf(pair.newSide, after);
    return (mine.opens && theirs.opens) || (mine.closes && theirs.closes);
}

/// Whether the words of a turn that did not change are a turn of the same meaning: "in order to" and "to".
bool extends(const SideView& side, const Place& place)
{
    QStringList kept;
    for (qsizetype i = place.first; i < place.end; ++i) {
        if (!side.tokens[i].changed)
            kept.append(side.tokens[i].folded);
    }
    return !kept.isEmpty() && std::ranges::any_of(turns().value(kept.front()), [&](const Turn& turn) {
        return turn.group == place.group && turn.words == kept;
    });
}

void markExtended(SideView& side, const QList<Place>& places)
{
    for (const Place& place : places) {
        if (!extends(side, place))
            continue;
        for (qsizetype i = place.first; i < place.end; ++i)
            side.tokens[i].rephrased = side.tokens[i].turned = side.tokens[i].changed;
    }
}

void mark(SideView& side, const Place& place)
{
    for (qsizetype i = place.first; i < place.end; ++i)
        side.tokens[i].rephrased = side.tokens[i].turned = true;
}

qsizetype lengthOf(const Place& a, const Place& b)
{
    return a.end - a.first + b.end - b.first;
}

} // namespace

void markTurnsOfPhrase(PairView& pair)
{
    if (!pair.english)
        return;
    const QList<Place> olds = placesOf(pair.oldSide);
    const QList<Place> news = placesOf(pair.newSide);
    struct Match
    {
        Place before;
        Place after;
    };
    QList<Match> matches;
    for (const Place& before : olds) {
        for (const Place& after : news) {
            if (standForEachOther(pair, before, after))
                matches.append({before, after});
        }
    }
    markExtended(pair.oldSide, olds);
    markExtended(pair.newSide, news);
    // The longest turn is the one that is meant: "in addition to" before "to".
    std::ranges::stable_sort(matches, std::greater(),
                             [](const Match& match) { return lengthOf(match.before, match.after); });
    for (const Match& match : std::as_const(matches)) {
        mark(pair.oldSide, match.before);
        mark(pair.newSide, match.after);
    }
}

} // namespace palinode
