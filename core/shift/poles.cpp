// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/poles.h"

#include "core/text/stemmer.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// Resources of a static library are known only once they are named; the macro wants the global namespace.
static void initWords()
{
    Q_INIT_RESOURCE(words);
}

namespace palinode {

namespace {

struct Opposition
{
    const char16_t* first;
    const char16_t* second;
};

constexpr std::array oppositions{
    Opposition{u"raise increase expand grow rise strengthen accelerate boost heighten enlarge enhance "
               u"tighten escalate climb surge pick higher upward "
               "firming intensify multiply growth increased gain grew grown rose risen",
               u"lower reduce decrease decline fall weaken slow shrink diminish cut drop ease "
               u"subside lessen deteriorate abate contract contraction shed "
               "downward dwindle curtail recede decelerate loosen soften slash reduction decreased cuts fell "
               "fallen shrank shrunk"},
    Opposition{u"greater larger bigger", u"less lesser smaller"},
    Opposition{
        u"continue maintain keep preserve uphold extend retain remain perpetuate sustain prolong "
        u"renew maintenance persist kept upheld ongoing continuance continuation",
        u"end stop cease conclude terminate abolish discontinue abandon repeal eliminate halt suspend over "
        u"extirpate eradicate withdraw overturn quash reverse "
        "ending cancel revoke dissolve annul rescind scrap extirpation abolition termination expire quit "
        "abrogate abrogation cessation repealed"},
    Opposition{u"start begin launch introduce establish create open initiate commence resume enact",
               u"end stop cease conclude terminate abolish close shut abandon scrap halt repeal dismantle "
               u"discontinue"},
    Opposition{
        u"permit allow authorise authorize legalise legalize enable license entitle tolerate admit sanction",
        u"forbid prohibit ban disallow outlaw block prevent preclude deny proscribe veto criminalise "
        u"criminalize exclude prohibition forbidden forbade abolish"},
    Opposition{u"support favour favor endorse approve advocate accept adopt embrace champion welcome "
               u"ratify affirm defend",
               u"oppose reject condemn denounce resist disapprove repudiate refuse disown renounce decry "
               u"dismiss opposition against"},
    Opposition{
        u"protect defend guarantee safeguard secure",
        u"attack endanger threaten violate abolish undermine jeopardise jeopardize harm damage hurt injure"},
    Opposition{u"safe safer safest safety harmless", u"dangerous unsafe riskier risky hazardous"},
    Opposition{u"strong stronger robust solid healthy sound resilient",
               u"weak weaker fragile unsound sluggish feeble"},
    Opposition{u"good better improve improved improving benefit beneficial",
               u"bad worse worsen deteriorate harm harmful elevated impair"},
    Opposition{u"temporary transitory transient provisional",
               u"permanent persistent lasting perpetual entrenched enduring"},
    Opposition{u"public publicly open", u"private privately secret closed confidential"},
    Opposition{u"include inclusive including", u"exclude excluding exclusion omit"},
    Opposition{u"domestic internal", u"foreign abroad external overseas"},
    Opposition{u"voluntary optional choose voluntarily elective opt",
               u"mandatory compulsory obligatory automatically involuntary forced"},
    Opposition{u"always forever invariably", u"never"},
    Opposition{u"all everyone everything everybody", u"none nobody nothing"},
    Opposition{u"success succeed successful", u"failure fail unsuccessful"},
    Opposition{u"win victory gain won", u"lose defeat loss lost"},
    Opposition{u"buy purchase acquire bought", u"sell sale divest dispose sold"},
    Opposition{u"hire recruit employ", u"fire dismiss"},
    Opposition{u"join rejoin enter reenter accede", u"leave exit quit secede withdraw withdrew"},
    Opposition{u"invest spend expenditure", u"save divest austerity"},
    Opposition{u"add insert append", u"remove delete strike erase subtract"},
    Opposition{u"grant give award confer restore", u"revoke withhold withdraw deny refuse"},
    Opposition{u"admit confess concede acknowledge", u"deny dispute contest"},
    Opposition{u"agree consent concur assent", u"disagree dissent object refuse"},
    Opposition{u"confident confidence certain sure", u"doubt doubtful uncertain unsure sceptical skeptical"},
    Opposition{u"optimistic hopeful encouraging", u"pessimistic gloomy discouraging bleak"},
    Opposition{u"likely probable", u"unlikely improbable"},
    Opposition{u"possible feasible", u"impossible infeasible"},
    Opposition{u"legal lawful legitimate", u"illegal unlawful illegitimate"},
    Opposition{u"free freedom liberty", u"slave slavery bondage servitude"},
    Opposition{u"peace peaceful", u"war hostile hostilities warlike"},
    Opposition{u"friend ally partner", u"enemy adversary foe rival"},
    Opposition{u"true correct right accurate", u"false incorrect wrong inaccurate mistaken"},
    Opposition{u"necessary essential needed", u"unnecessary needless superfluous"},
    Opposition{u"responsible accountable liable", u"irresponsible unaccountable"},
    Opposition{u"stable steady stability", u"unstable volatile unsteady instability"},
    Opposition{u"surplus", u"deficit"},
    Opposition{u"inflation inflationary", u"deflation deflationary disinflation"},
    Opposition{u"tightening restrictive firming contractionary",
               u"easing accommodative accommodation loosening expansionary"},
    Opposition{u"centralise centralize", u"decentralise decentralize"},
    Opposition{u"nationalise nationalize", u"privatise privatize"},
    Opposition{u"regulate regulation", u"deregulate deregulation"},
    Opposition{u"impose levy", u"lift waive exempt abolish repeal"},
    Opposition{u"hasten expedite accelerate quicken", u"delay postpone defer slow"},
    Opposition{u"encourage promote foster facilitate welcome invite",
               u"discourage hinder impede deter suppress"},
    Opposition{u"enable activate", u"disable deactivate"},
    Opposition{u"lock restrict limit", u"unlock unrestrict relax"},
    Opposition{u"collect gather record store retain", u"delete erase purge destroy"},
    Opposition{u"retain keep", u"transfer assign surrender relinquish forfeit cede"},
    Opposition{u"disclose reveal publish share", u"conceal hide withhold"},
    Opposition{u"maximum ceiling", u"minimum floor"},
    Opposition{u"together united unite", u"apart divided divide separate"},
    Opposition{u"guilty", u"innocent"},
    Opposition{u"equal equality", u"unequal inequality"},
    Opposition{u"fair", u"unfair"},
    Opposition{u"just", u"unjust"},
    Opposition{u"refundable", u"non-refundable nonrefundable"},
    Opposition{u"transparent transparency", u"opaque opacity secrecy"},
    Opposition{u"appropriate proper acceptable", u"inappropriate improper unacceptable"},
    Opposition{u"welcome", u"unwelcome"},
    Opposition{u"import", u"export"},
    Opposition{u"restore revive rebuild recover rebound heal repair",
               u"languish wither collapse destroy ruin falter erode demolish"},
    Opposition{u"contained subdued muted anchored", u"elevated heightened unanchored rampant"},
    Opposition{u"remain stay", u"leave depart withdraw exit quit"},
    Opposition{u"enforce implement apply execute", u"repeal suspend waive ignore rescind revoke"},
    Opposition{u"allow permit authorise authorize", u"oppose resist fight"},
    Opposition{u"confirm", u"deny refute disprove"},
    Opposition{u"upside", u"downside"},
    Opposition{u"tight tightness", u"ease easing loose loosen slack"},
    Opposition{u"steepen steep", u"flatten flat"},
    Opposition{u"transferable", u"nontransferable"},
    Opposition{u"faster quicker sooner", u"slower later"},
    Opposition{u"increase hire recruit", u"layoff layoffs"},
};

/// Words and the same with a prefix that turns them round, see resources/words.
QList<QStringList> prefixedPairs()
{
    initWords();
    QFile file(u":/palinode/words/antonyms-en.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program lacks its list of antonyms");
    QList<QStringList> pairs;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines)
        pairs.append({line.section(u' ', 0, 0), line.section(u' ', 1)});
    return pairs;
}

bool opposed(const QList<Pole>& mine, const QList<Pole>& theirs)
{
    return std::ranges::any_of(
        mine, [&theirs](Pole pole) { return theirs.contains(Pole{pole.opposition, !pole.second}); });
}

struct Table
{
    QHash<QString, QList<Pole>> poles; ///< for look-ups only
    qsizetype pairs = 0;
};

const Table& table()
{
    static const Table built = [] {
        Table result;
        Stemmer stemmer(u"en"_s);
        for (int i = 0; i < static_cast<int>(oppositions.size()); ++i) {
            const QStringList first =
                QString::fromUtf16(oppositions[static_cast<size_t>(i)].first).split(u' ', Qt::SkipEmptyParts);
            const QStringList second = QString::fromUtf16(oppositions[static_cast<size_t>(i)].second)
                                           .split(u' ', Qt::SkipEmptyParts);
            result.pairs += first.size() * second.size();
            const auto add = [&](const QStringList& words, bool isSecond) {
                for (const QString& word : words) {
                    QList<Pole>& known = result.poles[stemmer.stem(word)];
                    if (!known.contains(Pole{i, isSecond}))
                        known.append({i, isSecond});
                }
            };
            add(first, false);
            add(second, true);
        }
        int next = static_cast<int>(oppositions.size());
        for (const QStringList& pair : prefixedPairs()) {
            const QString plain = stemmer.stem(pair.first());
            const QString opposite = stemmer.stem(pair.last());
            // "Safe" and "unsafe" stand in the table above, with more that means the same.
            if (plain == opposite || opposed(result.poles.value(plain), result.poles.value(opposite)))
                continue;
            result.poles[plain].append({next, false});
            result.poles[opposite].append({next, true});
            ++result.pairs;
            ++next;
        }
        return result;
    }();
    return built;
}

} // namespace

QList<Pole> polesOf(const QString& stem)
{
    return table().poles.value(stem);
}

bool areOpposed(const QString& stem, const QString& other)
{
    return opposed(polesOf(stem), polesOf(other));
}

qsizetype opposedPairs()
{
    return table().pairs;
}

} // namespace palinode
