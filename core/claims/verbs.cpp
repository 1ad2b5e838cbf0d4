// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/claims/verbs.h"

#include <QSet>

namespace palinode {

namespace {

QSet<QString> setOf(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
        set.insert(word.toString());
    return set;
}

const QSet<QString>& auxiliaries()
{
    static const QSet<QString> set =
        setOf(u"is are was were am has have had do does did will would shall should can could may might must "
              u"ought cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't "
              u"wouldn't shan't shouldn't can't couldn't mightn't mustn't needn't ain't");
    return set;
}

/// Irregular pasts with a participle of their own.
const QSet<QString>& pasts()
{
    static const QSet<QString> set =
        setOf(u"arose ate awoke began bit blew broke came chose drank drew drove fell flew forbade forgave "
              u"forgot froze gave grew hid knew lay mistook overcame overtook ran rang rode rose sang sank "
              u"saw shook shrank spoke sprang stole stank strove swam swore took threw tore undertook "
              u"underwent went withdrew woke wore wove wrote became foresaw oversaw withstood");
    return set;
}

/// Irregular pasts that are participles too.
const QSet<QString>& pastsOrParticiples()
{
    static const QSet<QString> set =
        setOf(u"bent bought bound brought built burnt caught clung dealt dug felt fled fought found heard "
              u"held hung kept laid led left lent lit lost made meant met misled paid rebuilt said sat sent "
              u"shone shot slept sold sought spent spun stood stuck struck swept sworn swung taught thought "
              u"told understood upheld wept withheld won wound");
    return set;
}

/// Verbs that are seldom nouns, so that their -s form is no plural.
const QSet<QString>& verbs()
{
    static const QSet<QString> set = setOf(
        u"accept achieve acknowledge acquire act adapt add adhere adjust admit adopt affect affirm agree aim "
        u"allow announce anticipate appear apply appoint appreciate approve argue arise ask assert assess "
        u"assign assist assume assure attain avoid base become begin believe belong bring build buy carry "
        u"cause cease choose cite claim collect combine come commend commit communicate compare compete "
        u"complain comply comprise concern conclude condemn conduct confirm consent consider consist "
        u"constitute contain continue contribute convey create decide declare decline deem defend define "
        u"delete deliver demonstrate deny depend describe deserve determine develop differ disagree disclose "
        u"discontinue discuss do drive earn ease eliminate embrace emerge employ enable encourage enforce "
        u"engage enhance enjoy ensure enter establish evaluate examine exceed exclude exercise exist expand "
        u"expect explain explore express extend face facilitate fail favor favour feel find follow force "
        u"foster fulfil fulfill gather generate get give go govern grant grow guarantee happen have hear "
        u"help hire hold hope identify ignore illustrate imagine implement imply impose improve include "
        u"incorporate increase incur indicate inform inherit insist intend introduce invest invite involve "
        u"join judge justify keep know lack learn leave let lie listen live look lose love maintain make "
        u"manage mean meet mention modify monitor move need negotiate notify obey object obtain occur "
        u"offer operate oppose owe own participate pay perform permit persist place plan pledge point "
        u"possess post prefer prepare present preserve prevent prohibit proceed process produce promise "
        u"promote propose protect prove provide publish pursue put raise reach reaffirm realise realize "
        u"receive recognise recognize recommend reduce refer reflect refuse regard register reiterate "
        u"reject relate rely remain remember remind remove render replace represent reserve resolve "
        u"respect respond restrict retain retire return reveal rise run say see seek seem sell send serve "
        u"set settle show sign specify speak spend stand start state stay stimulate stop strengthen strive "
        u"struggle submit succeed suffer suggest supply support suppose survive suspect suspend take teach "
        u"tell tend terminate thank think threaten transfer treat trust try turn understand undertake update "
        u"urge use violate visit vote wait waive want warn warrant watch weaken welcome win wish withdraw "
        u"wonder work worry write");
    return set;
}

/// Nouns and verbs alike: their -s form is oftener the noun.
const QSet<QString>& nounsToo()
{
    static const QSet<QString> set = setOf(
        u"act aim cause claim concern conduct decline drive exercise face favor favour force grant guarantee "
        u"help hire hope increase judge lack love move need object offer own place plan pledge point post "
        u"present process promise raise register regard reserve respect return rise run set show sign stand "
        u"start state stay stop struggle supply support suspect transfer trust turn update use visit vote "
        u"wait want warrant watch welcome win wish wonder work worry look mean permit struggle find");
    return set;
}

/// "expects" → "expect", "applies" → "apply", "reaches" → "reach"; empty where the word has no such form.
QString baseOfS(const QString& word)
{
    if (!word.endsWith(u's') || word.endsWith(u"ss") || word.size() < 4)
        return {};
    if (word.endsWith(u"ies"))
        return word.chopped(3) + u'y';
    if (word.endsWith(u"es") && verbs().contains(word.chopped(2)))
        return word.chopped(2);
    return word.chopped(1);
}

/// Words in -ed that are no verbs.
bool isFalsePast(const QString& word)
{
    static const QSet<QString> set = setOf(
        u"need needed hundred indeed seed speed weed breed creed deed feed greed bed red shed sacred "
        u"naked wicked rugged kindred unprecedented so-called embed exceed proceed succeed bleed united "
        u"aforementioned unlimited");
    return set.contains(word);
}

} // namespace

VerbForm verbForm(const QString& word)
{
    if (auxiliaries().contains(word))
        return VerbForm::Auxiliary;
    if (pasts().contains(word))
        return VerbForm::Past;
    if (word == u"needed" || pastsOrParticiples().contains(word)
        || (word.size() > 4 && word.endsWith(u"ed") && !word.contains(u'-') && !isFalsePast(word)))
        return VerbForm::PastOrParticiple;
    if (verbs().contains(word))
        return VerbForm::Base;
    const QString base = baseOfS(word);
    if (base.isEmpty())
        return VerbForm::None;
    if (!verbs().contains(base))
        return word.endsWith(u"us") || word.endsWith(u"is") ? VerbForm::None : VerbForm::PresentOrPlural;
    return nounsToo().contains(base) ? VerbForm::PresentOrPlural : VerbForm::Present;
}

bool isAdverb(const QString& word)
{
    static const QSet<QString> set =
        setOf(u"also then therefore thus now still even never always often already soon just only once again "
              u"however too not yet ever indeed instead perhaps maybe rather quite further furthermore "
              u"moreover nevertheless nonetheless today both all each thereby thereafter "
              u"otherwise together");
    static const QSet<QString> nouns = setOf(u"family supply reply july italy ally assembly rally monopoly "
                                             u"anomaly bully belly folly fly apply rely comply imply");
    return set.contains(word) || (word.size() > 4 && word.endsWith(u"ly") && !nouns.contains(word));
}

bool looksPlural(const QString& word)
{
    static const QSet<QString> irregular =
        setOf(u"people men women children workers police both many others some most few");
    if (irregular.contains(word))
        return true;
    return word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"us")
        && !word.endsWith(u"is") && !word.endsWith(u"'s") && !word.endsWith(u"ous");
}

} // namespace palinode
