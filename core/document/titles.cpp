// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/titles.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr qsizetype longestDate = 80;
constexpr qsizetype blocksOfHead = 5; ///< a title stands among these beside a date

void insertNames(QSet<QString>& names, const QLocale& locale)
{
    const auto insert = [&](QString name) {
        if (name.endsWith(u'.'))
            name.chop(1);
        if (!name.isEmpty())
            names.insert(name.toLower());
    };
    for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int month = 1; month <= 12; ++month) {
            insert(locale.monthName(month, format));
            insert(locale.standaloneMonthName(month, format));
        }
        for (int day = 1; day <= 7; ++day)
            insert(locale.dayName(day, format));
    }
}

/// What else stands in a line that gives a date.
const QSet<QString>& wordsOfDates()
{
    static const QSet<QString> set{u"of"_s,      u"the"_s,      u"on"_s,       u"as"_s,        u"date"_s,
                                   u"dated"_s,   u"last"_s,     u"updated"_s,  u"revised"_s,   u"effective"_s,
                                   u"release"_s, u"released"_s, u"modified"_s, u"published"_s, u"st"_s,
                                   u"nd"_s,      u"rd"_s,       u"th"_s,       u"sept"_s,      u"de"_s,
                                   u"del"_s,     u"den"_s,      u"der"_s,      u"le"_s,        u"vom"_s,
                                   u"er"_s,      u"年"_s,       u"月"_s,       u"日"_s};
    return set;
}

} // namespace

bool isOnlyDate(QStringView line, const QString& language)
{
    if (line.size() > longestDate)
        return false;
    QSet<QString> names;
    insertNames(names, QLocale(QLocale::English));
    if (!language.isEmpty() && language != u"und")
        insertNames(names, QLocale(language));
    int numbers = 0;
    int named = 0;
    for (qsizetype at = 0; at < line.size();) {
        if (!line[at].isLetterOrNumber()) {
            ++at;
            continue;
        }
        const bool digit = line[at].isDigit();
        qsizetype end = at;
        while (end < line.size() && line[end].isLetterOrNumber() && line[end].isDigit() == digit)
            ++end;
        const QString word = line.sliced(at, end - at).toString().toLower();
        if (digit && word.size() <= 4)
            ++numbers;
        else if (names.contains(word))
            ++named;
        else if (digit || !wordsOfDates().contains(word))
            return false;
        at = end;
    }
    return numbers > 0 && numbers <= 3 && (named > 0 || numbers == 3);
}

QString titleFromHeadings(const Document& document)
{
    QString date;
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        const Block& block = document.blocks[i];
        // Headings of the lowest level are field marks and the like.
        if (block.kind != BlockKind::Heading || block.level >= 6)
            continue;
        if (!date.isEmpty() && i >= blocksOfHead)
            break; // it heads a part of the text
        const QString text =
            TextRange{block.marker.end, block.range.end}.of(document.text).trimmed().toString();
        if (!isOnlyDate(text, document.language))
            return text;
        if (date.isEmpty())
            date = text;
    }
    return date;
}

} // namespace palinode
