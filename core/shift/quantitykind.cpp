// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/quantitykind.h"

#include "core/shift/measures.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

bool isNumber(const QString& part)
{
    return !part.isEmpty() && part.back().isDigit();
}

} // namespace

QuantityKind kindOf(const Quantity& quantity)
{
    static const QSet<QString> times{u"minute"_s, u"month"_s,   u"hour"_s,    u"day"_s,
                                     u"week"_s,   u"quarter"_s, u"year"_s,    u"decade"_s,
                                     u"second"_s, u"seconds"_s, u"century"_s, u"fortnight"_s};
    static const QSet<QString> money{u"$"_s, u"\u20ac"_s, u"\u00a3"_s, u"\u00a5"_s};
    static const QSet<QString> sizes{u"g"_s, u"m"_s, u"l"_s, u"gb"_s, u"mile"_s};
    if (quantity.reference)
        return QuantityKind::Reference;
    if (quantity.date)
        return QuantityKind::Date;
    const QStringList units = unitsOf(quantity);
    const auto any = [&units](const QSet<QString>& names) {
        return std::ranges::any_of(units, [&names](const QString& unit) { return names.contains(unit); });
    };
    if (units.contains("th"_L1))
        return QuantityKind::Ordinal;
    if (units.contains("clock"_L1))
        return QuantityKind::Clock;
    if (any(money))
        return QuantityKind::Money;
    if (units.contains("every"_L1) || (units.contains("times"_L1) && any(times)))
        return QuantityKind::Rate;
    if (units.contains("times"_L1))
        return QuantityKind::Multiple;
    if (quantity.key.startsWith("0."_L1) || units.contains("%"_L1) || units.contains("pp"_L1))
        return QuantityKind::Share;
    if (any(times))
        return QuantityKind::Time;
    return any(sizes) ? QuantityKind::Size : QuantityKind::Count;
}

bool mayBecome(QuantityKind before, QuantityKind after)
{
    using enum QuantityKind;
    static constexpr std::array alike{
        std::pair{Count, Share},   std::pair{Count, Money},    std::pair{Count, Time},
        std::pair{Count, Size},    std::pair{Count, Rate},     std::pair{Count, Multiple},
        std::pair{Count, Date},    std::pair{Money, Share},    std::pair{Rate, Time},
        std::pair{Rate, Multiple}, std::pair{Share, Multiple}, std::pair{Date, Time},
        std::pair{Date, Clock},    std::pair{Date, Ordinal},   std::pair{Time, Clock},
        std::pair{Count, Ordinal}, std::pair{Count, Clock}};
    return before == after || std::ranges::find(alike, std::pair{before, after}) != alike.end()
        || std::ranges::find(alike, std::pair{after, before}) != alike.end();
}

qsizetype numbersIn(const Quantity& quantity)
{
    return std::ranges::count_if(quantity.key.split(u':'), isNumber);
}

QStringList unitsOf(const Quantity& quantity)
{
    QStringList units = quantity.key.split(u':');
    units.removeIf([](const QString& part) { return isNumber(part) || isBound(part); });
    return units;
}

bool isSameAmount(const Quantity& a, const Quantity& b)
{
    return a.key == b.key || a.also.contains(b.key) || b.also.contains(a.key);
}

} // namespace palinode
