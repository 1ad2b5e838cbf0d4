// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/spelling.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// A word as American spelling has it.
QString plainSpelling(const QString& word)
{
    constexpr qsizetype shortestStem = 3; // letters before an ending: "wise" and "our" keep theirs
    static const std::array endings{std::pair{u"isations"_s, u"izations"_s},
                                    std::pair{u"isation"_s, u"ization"_s},
                                    std::pair{u"ising"_s, u"izing"_s},
                                    std::pair{u"ised"_s, u"ized"_s},
                                    std::pair{u"ises"_s, u"izes"_s},
                                    std::pair{u"ise"_s, u"ize"_s},
                                    std::pair{u"yse"_s, u"yze"_s},
                                    std::pair{u"ysed"_s, u"yzed"_s},
                                    std::pair{u"yses"_s, u"yzes"_s},
                                    std::pair{u"ysing"_s, u"yzing"_s},
                                    std::pair{u"ourable"_s, u"orable"_s},
                                    std::pair{u"ours"_s, u"ors"_s},
                                    std::pair{u"oured"_s, u"ored"_s},
                                    std::pair{u"ouring"_s, u"oring"_s},
                                    std::pair{u"our"_s, u"or"_s},
                                    std::pair{u"tres"_s, u"ters"_s},
                                    std::pair{u"tre"_s, u"ter"_s},
                                    std::pair{u"ogue"_s, u"og"_s},
                                    std::pair{u"ammes"_s, u"ams"_s},
                                    std::pair{u"amme"_s, u"am"_s},
                                    std::pair{u"elled"_s, u"eled"_s},
                                    std::pair{u"elling"_s, u"eling"_s},
                                    std::pair{u"ences"_s, u"enses"_s},
                                    std::pair{u"ence"_s, u"ense"_s},
                                    std::pair{u"dgement"_s, u"dgment"_s},
                                    std::pair{u"dgements"_s, u"dgments"_s}};
    QString plain = word;
    const auto ending = std::ranges::find_if(endings, [&plain](const auto& pair) {
        return plain.endsWith(pair.first) && plain.size() - pair.first.size() >= shortestStem;
    });
    if (ending != endings.end())
        plain.replace(plain.size() - ending->first.size(), ending->first.size(), ending->second);
    return plain;
}

} // namespace

bool sameSpelling(const QString& a, const QString& b)
{
    return plainSpelling(a) == plainSpelling(b);
}

} // namespace palinode
