// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/plainline.h"

#include "core/document/blockbuilder.h"
#include "core/document/markers.h"

#include <QSet>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr qsizetype tabWidth = 8;

} // namespace

TextLine lineOf(QStringView raw)
{
    TextLine line;
    qsizetype at = 0;
    while (at < raw.size() && raw[at].isSpace()) {
        line.indent += raw[at] == u'\t' ? tabWidth - line.indent % tabWidth : raw[at] == u'　' ? 2 : 1;
        ++at;
    }
    line.content = raw.sliced(at).trimmed();
    line.marker = markerLength(line.content);
    return line;
}

bool isRule(QStringView content)
{
    if (content.size() < 3 || !QStringView(u"-=_*~—–").contains(content.front()))
        return false;
    return std::ranges::all_of(content, [&](QChar c) { return c == content.front() || c == u' '; });
}

bool endsSentence(QStringView content)
{
    qsizetype end = content.size();
    while (end > 0 && QStringView(u"\"'”’»)]").contains(content[end - 1]))
        --end;
    return end > 0 && QStringView(u".!?…。！？؟۔").contains(content[end - 1]);
}

bool endsPoint(QStringView content)
{
    return endsSentence(content) || QStringView(u";:,").contains(content.back()) || content.endsWith(u" and")
        || content.endsWith(u" or");
}

qsizetype firstWordLength(QStringView content)
{
    const qsizetype space = content.indexOf(u' ');
    return space < 0 ? content.size() : space;
}

bool hasColumns(const TextLine& line)
{
    const QStringView cells = line.content.sliced(line.marker).trimmed();
    return cells.contains(u"    ") || cells.contains(u'\t');
}

bool isFieldMark(QStringView content)
{
    return content.size() >= 3 && content.size() <= 20 && content.startsWith(u'-') && content.endsWith(u'-')
        && std::ranges::all_of(content.sliced(1, content.size() - 2),
                               [](QChar c) { return c.isLetterOrNumber(); });
}

LineLook lookOf(QStringView text)
{
    LineLook look;
    bool lower = false;
    bool upper = false;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        ++look.words;
        const qsizetype letters = std::ranges::count_if(word, [](QChar c) { return c.isLetter(); });
        look.letters = look.letters || letters > 0;
        const auto first = std::ranges::find_if(word, [](QChar c) { return c.isLetterOrNumber(); });
        if (letters >= 4) {
            ++look.longer;
            look.capitalised += first != word.end() && (first->isUpper() || first->isDigit());
        }
        for (const QChar c : word) {
            lower = lower || c.isLower();
            upper = upper || c.isUpper();
        }
    }
    look.allCapitals = upper && !lower;
    return look;
}

bool isSectionLabel(QStringView text)
{
    static const QSet<QString> labels{u"article"_s,   u"section"_s,  u"sec."_s,     u"chapter"_s,
                                      u"part"_s,      u"title"_s,    u"appendix"_s, u"annex"_s,
                                      u"schedule"_s,  u"exhibit"_s,  u"artikel"_s,  u"kapitel"_s,
                                      u"abschnitt"_s, u"artículo"_s, u"capítulo"_s, u"chapitre"_s,
                                      u"artigo"_s,    u"articolo"_s, u"capo"_s};
    const qsizetype space = text.indexOf(u' ');
    return space > 0 && labels.contains(text.first(space).toString().toLower());
}

int hashLevel(QStringView content)
{
    qsizetype hashes = 0;
    while (hashes < content.size() && content[hashes] == u'#')
        ++hashes;
    const bool heading = hashes > 0 && hashes <= 6 && content.size() > hashes + 1 && content[hashes] == u' ';
    return heading ? static_cast<int>(hashes) : 0;
}

bool endsInHyphen(QStringView above, QStringView below)
{
    if (above.size() < 2 || below.isEmpty() || !above.endsWith(u'-'))
        return false;
    const QChar before = above[above.size() - 2];
    return before.isLetterOrNumber() && below.front().isLetterOrNumber() && !below.startsWith(u"and ")
        && !below.startsWith(u"or ") && !below.startsWith(u"und ") && !below.startsWith(u"oder ");
}

} // namespace palinode
