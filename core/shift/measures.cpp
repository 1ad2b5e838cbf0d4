// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/measures.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr auto percent = "%"_L1;
constexpr auto every = "every"_L1;
constexpr auto cents = "cents"_L1;
constexpr auto quarter = "quarter"_L1;
constexpr auto oneMonth = "month"_L1;
constexpr auto oneMinute = "minute"_L1;

/// So many of one unit are one of another, in every calendar and everywhere. No other unit is another one's
/// multiple without saying more than the text did: a month has no certain number of days.
struct Multiple
{
    QLatin1StringView unit;
    QLatin1StringView small;
    double times;
};

constexpr std::array multiples{
    Multiple{"century"_L1, oneMonth, 1200},
    Multiple{"decade"_L1, oneMonth, 120},
    Multiple{"year"_L1, oneMonth, 12},
    Multiple{"fortnight"_L1, oneMinute, 14.0 * 24 * 60},
    Multiple{"week"_L1, oneMinute, 7.0 * 24 * 60},
    Multiple{"day"_L1, oneMinute, 24.0 * 60},
    Multiple{"hour"_L1, oneMinute, 60},
    Multiple{"t"_L1, "g"_L1, 1e6},
    Multiple{"kg"_L1, "g"_L1, 1e3},
    Multiple{"mg"_L1, "g"_L1, 1e-3},
    Multiple{"km"_L1, "m"_L1, 1e3},
    Multiple{"cm"_L1, "m"_L1, 1e-2},
    Multiple{"mm"_L1, "m"_L1, 1e-3},
    Multiple{"ml"_L1, "l"_L1, 1e-3},
    Multiple{"tb"_L1, "gb"_L1, 1e3},
    Multiple{"mb"_L1, "gb"_L1, 1e-3},
    Multiple{"kb"_L1, "gb"_L1, 1e-6},
};

/// "Monthly" and "each month" count nothing and say how often: every one month.
void countFrequency(Measure& measure)
{
    const auto isSpan = [](const QString& unit) {
        return unit == oneMonth || unit == oneMinute || unit == quarter
            || std::ranges::any_of(multiples, [&unit](const Multiple& multiple) {
                   return multiple.unit == unit
                       && (multiple.small == oneMonth || multiple.small == oneMinute);
               });
    };
    const auto fits = [&isSpan](const QString& unit) { return unit == every || isSpan(unit); };
    if (measure.numbers.size() == 1 && measure.units.contains(every)
        && measure.units.removeAll(quarter) > 0) {
        measure.numbers.first() *= 3;
        measure.units.append(oneMonth);
    }
    if (!measure.numbers.isEmpty() || measure.units.isEmpty() || !std::ranges::all_of(measure.units, fits)
        || std::ranges::count_if(measure.units, isSpan) != 1)
        return;
    measure.numbers.append(1);
    measure.units.append(every);
}

/// A length of time, a weight or a length told in the smaller unit; a sum of money beside it makes a rate,
/// which stays as it is.
void takeMultiples(Measure& measure)
{
    if (measure.numbers.isEmpty())
        return;
    for (const Multiple& multiple : multiples) {
        const qsizetype at = measure.units.indexOf(multiple.unit);
        const auto fits = [&multiple](const QString& unit) {
            return unit == multiple.unit || unit == every || isBound(unit);
        };
        if (at < 0 || !std::ranges::all_of(measure.units, fits))
            continue;
        for (double& number : measure.numbers)
            number *= multiple.times;
        measure.units[at] = multiple.small;
    }
}

/// "Four dollars and 25 cents" and "25 cents" are sums of the large coin.
void takeCents(Measure& measure)
{
    static const QStringList coins{u"$"_s, u"\u20ac"_s};
    if (measure.units.removeAll(cents) == 0 || measure.numbers.isEmpty())
        return;
    measure.numbers.last() /= 100;
    const auto isCoin = [](const QString& unit) { return coins.contains(unit); };
    if (std::ranges::none_of(measure.units, isCoin)) {
        measure.units.append(coins.first());
    } else if (measure.numbers.size() > 1) {
        const double part = measure.numbers.takeLast();
        measure.numbers.last() += part;
    }
}

} // namespace

bool isBound(const QString& unit)
{
    return unit == ">="_L1 || unit == "<="_L1 || unit == ">"_L1 || unit == "<"_L1;
}

Measure inCommonUnits(Measure measure)
{
    takeCents(measure);
    const bool bare = std::ranges::all_of(measure.units, isBound);
    // A share is so many in a hundred.
    if (bare && measure.numbers.size() == 1 && measure.numbers.first() > 0 && measure.numbers.first() < 1) {
        measure.numbers.first() *= 100;
        measure.units.append(percent);
    }
    countFrequency(measure);
    takeMultiples(measure);
    std::ranges::sort(measure.units);
    measure.units.removeDuplicates();
    return measure;
}

} // namespace palinode
