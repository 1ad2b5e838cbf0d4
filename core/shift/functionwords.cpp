// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/functionwords.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace palinode {

bool isFunctionWord(const QString& folded)
{
    static const QSet<QString> words = [] {
        const QString list =
            u"a an the of to in on at by for from with as into onto upon over under through during within "
            u"out up down off "
            "about between among across against toward towards via per than then so that this these those "
            "there here it its "
            "itself he she they them their theirs we us our ours i me my mine you your yours his him her "
            "hers who whom whose "
            "which what when where why how whether is are was were be been being am do does did done doing "
            "has have "
            "had having and or "
            "but nor yet if unless not no n't 'll 're 've 'd 's 'm can could may might must shall should "
            "will would also too "
            "very just only even still such same other others another any some all each every both either "
            "neither one more "
            "most much many less least few own again further once because while although though however "
            "else given according regarding therefore thus hence "
            "moreover meanwhile overall finally now please etc e.g i.e till until since before after behind "
            "above below "
            "help helps instead herein hereof thereof thereto hereby therein wherein hereunder thereunder "
            "hereto "
            "herewith thereunto thereafter hereafter hereinafter heretofore therefrom thereon whereof "
            "whereby "
            "aforesaid be ever never always "
            "let get got make made way "
            u"thee thou thy thine ye unto hath doth hast shalt wilt art whosoever upon"_s;
        const QStringList split = list.split(u' ');
        return QSet<QString>(split.begin(), split.end());
    }();
    return words.contains(folded);
}

bool isGrammar(const QString& folded)
{
    static const QSet<QString> words{
        u"a"_s,     u"an"_s,    u"the"_s, u"that"_s, u"which"_s,   u"who"_s,  u"this"_s,
        u"these"_s, u"those"_s, u"is"_s,  u"are"_s,  u"was"_s,     u"were"_s, u"be"_s,
        u"been"_s,  u"being"_s, u"has"_s, u"have"_s, u"had"_s,     u"do"_s,   u"does"_s,
        u"did"_s,   u"'re"_s,   u"'ve"_s, u"'s"_s,   u"however"_s, u"also"_s, u"therefore"_s};
    return words.contains(folded);
}

} // namespace palinode
