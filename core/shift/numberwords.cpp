// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/numberwords.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace palinode {

const QHash<QString, NumberWord>& numberWords()
{
    static const QHash<QString, NumberWord> words{
        {u"one"_s, {1, false}},         {u"two"_s, {2, false}},         {u"three"_s, {3, false}},
        {u"four"_s, {4, false}},        {u"five"_s, {5, false}},        {u"six"_s, {6, false}},
        {u"seven"_s, {7, false}},       {u"eight"_s, {8, false}},       {u"nine"_s, {9, false}},
        {u"ten"_s, {10, false}},        {u"eleven"_s, {11, false}},     {u"twelve"_s, {12, false}},
        {u"thirteen"_s, {13, false}},   {u"fourteen"_s, {14, false}},   {u"fifteen"_s, {15, false}},
        {u"sixteen"_s, {16, false}},    {u"seventeen"_s, {17, false}},  {u"eighteen"_s, {18, false}},
        {u"nineteen"_s, {19, false}},   {u"twenty"_s, {20, false}},     {u"thirty"_s, {30, false}},
        {u"forty"_s, {40, false}},      {u"fifty"_s, {50, false}},      {u"sixty"_s, {60, false}},
        {u"seventy"_s, {70, false}},    {u"eighty"_s, {80, false}},     {u"ninety"_s, {90, false}},
        {u"threescore"_s, {60, false}}, {u"fourscore"_s, {80, false}},  {u"dozen"_s, {12, true}},
        {u"hundred"_s, {100, true}},    {u"thousand"_s, {1e3, true}},   {u"million"_s, {1e6, true}},
        {u"billion"_s, {1e9, true}},    {u"bn"_s, {1e9, true}},         {u"trillion"_s, {1e12, true}},
        {u"tn"_s, {1e12, true}},        {u"half"_s, {0.5, true}},       {u"halves"_s, {0.5, true}},
        {u"third"_s, {1.0 / 3, true}},  {u"thirds"_s, {1.0 / 3, true}}, {u"quarters"_s, {0.25, true}},
        {u"fourth"_s, {0.25, true}},    {u"fourths"_s, {0.25, true}},   {u"fifth"_s, {0.2, true}},
        {u"fifths"_s, {0.2, true}},     {u"sixth"_s, {1.0 / 6, true}},  {u"sixths"_s, {1.0 / 6, true}},
        {u"eighth"_s, {0.125, true}},   {u"eighths"_s, {0.125, true}},  {u"tenth"_s, {0.1, true}},
        {u"tenths"_s, {0.1, true}},     {u"mn"_s, {1e6, true}},
    };
    return words;
}

std::optional<double> ordinal(const QString& word)
{
    static const QStringList upToTwenty =
        u"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        u"fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"_s.split(u' ');
    static const QStringList tens =
        u"thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"_s.split(u' ');
    if (const qsizetype place = upToTwenty.indexOf(word); place >= 0)
        return static_cast<double>(place + 1);
    const qsizetype place = tens.indexOf(word);
    return place < 0 ? std::nullopt : std::optional(static_cast<double>((place + 3) * 10));
}

const QHash<QString, QString>& unitNames()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> map;
        const auto add = [&map](const QString& to, const QString& from) {
            const QStringList words = from.split(u' ');
            for (const QString& word : words)
                map.insert(word, to);
        };
        add({},
            u"about around roughly approximately nearly almost some an a the estimated close to another additional further extra exactly and or of to old each per day's as between through until"_s);
        add(u"%"_s, u"percent % pct"_s);
        add(u"pp"_s, u"percentage point points"_s);
        add(u"bp"_s, u"basis bps bp"_s);
        add(u"day"_s, u"day days daily"_s);
        add(u"week"_s, u"week weeks weekly"_s);
        add(u"month"_s, u"month months monthly"_s);
        add(u"quarter"_s, u"quarter quarterly"_s);
        add(u"year"_s, u"year years yearly annual annually annum"_s);
        add(u"decade"_s, u"decade decades"_s);
        add(u"century"_s, u"century centuries"_s);
        add(u"fortnight"_s, u"fortnight fortnights fortnightly"_s);
        add(u"hour"_s, u"hour hours hourly"_s);
        add(u"minute"_s, u"minute minutes"_s);
        add(u"$"_s, u"$ us$ usd dollar dollars"_s);
        add(u"\u20ac"_s, u"\u20ac eur euro euros"_s);
        add(u"\u00a3"_s, u"\u00a3 gbp pound pounds"_s);
        add(u"\u00a5"_s, u"\u00a5 jpy yen"_s);
        add(u"degree"_s, u"degree degrees"_s);
        add(u"kg"_s, u"kilogram kilograms kilogramme kilogrammes kilo kilos"_s);
        add(u"g"_s, u"gram grams gramme grammes"_s);
        add(u"mg"_s, u"milligram milligrams"_s);
        add(u"t"_s, u"tonne tonnes"_s);
        add(u"km"_s, u"kilometre kilometres kilometer kilometers"_s);
        add(u"m"_s, u"metre metres meter meters"_s);
        add(u"cm"_s, u"centimetre centimetres centimeter centimeters"_s);
        add(u"mm"_s, u"millimetre millimetres millimeter millimeters"_s);
        add(u"l"_s, u"litre litres liter liters"_s);
        add(u"ml"_s, u"millilitre millilitres milliliter milliliters"_s);
        add(u"gb"_s, u"gigabyte gigabytes"_s);
        add(u"tb"_s, u"terabyte terabytes"_s);
        add(u"mb"_s, u"megabyte megabytes"_s);
        add(u"mile"_s, u"mile miles"_s);
        add(u"cents"_s, u"cents cent"_s);
        add(u"times"_s, u"times time"_s);
        add(u"sep"_s, u"september sept sep"_s);
        const QStringList months =
            u"january february march april may june july august october november december"_s.split(u' ');
        for (const QString& month : months) {
            map.insert(month, month.first(3));
            map.insert(month.first(3), month.first(3));
        }
        return map;
    }();
    return names;
}

} // namespace palinode
