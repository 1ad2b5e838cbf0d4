// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/datekey.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr std::array monthKeys{"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                               "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};

} // namespace

std::optional<QString> dateKey(const QString& text, bool monthFirst)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{2})-(\\d{2})$"_s);
    static const QRegularExpression slashes(u"^(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})$"_s);
    static const QRegularExpression points(u"^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})$"_s);
    int day = 0;
    int monthNumber = 0;
    int yearNumber = 0;
    constexpr int lastMonth = 12;
    if (const QRegularExpressionMatch match = iso.match(text); match.hasMatch()) {
        yearNumber = match.capturedView(1).toInt();
        monthNumber = match.capturedView(2).toInt();
        day = match.capturedView(3).toInt();
    } else if (const QRegularExpressionMatch dotted = points.match(text); dotted.hasMatch()) {
        day = dotted.capturedView(1).toInt();
        monthNumber = dotted.capturedView(2).toInt();
        yearNumber = dotted.capturedView(3).toInt();
    } else if (const QRegularExpressionMatch slashed = slashes.match(text); slashed.hasMatch()) {
        monthNumber = slashed.capturedView(1).toInt();
        day = slashed.capturedView(2).toInt();
        if (monthNumber > lastMonth)
            std::swap(monthNumber, day);
        else if (day <= lastMonth && day != monthNumber && !monthFirst)
            return std::nullopt;
        yearNumber = slashed.capturedView(3).toInt();
        if (slashed.capturedLength(3) == 2)
            yearNumber += yearNumber < 70 ? 2000 : 1900;
    }
    if (monthNumber < 1 || monthNumber > lastMonth || day < 1 || day > 31)
        return std::nullopt;
    return u"%1:%2:%3"_s.arg(day).arg(yearNumber).arg(monthKeys[static_cast<size_t>(monthNumber - 1)]);
}

bool isDateKey(const QString& key)
{
    static const QRegularExpression date(u"(?:^|:)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:$|:)"
                                         u"|^\\d{1,2}:\\d{1,2}:(?:1[5-9]|2[01])\\d\\d$"_s);
    return isYearKey(key) || date.match(key).hasMatch();
}

bool isYearKey(const QString& key)
{
    static const QRegularExpression years(u"^(?:1[5-9]|2[01])\\d\\d(?::(?:1[5-9]|2[01])\\d\\d)?$"_s);
    return years.match(key).hasMatch();
}

bool isMonthKey(const QString& unit)
{
    return std::ranges::find(monthKeys, unit) != monthKeys.end();
}

QString withFullClock(QString text)
{
    static const QRegularExpression half(u"(?<![\\d:.,])(1[0-2]|0?[1-9])(?::([0-5]\\d))? ?([ap])m\\b"_s);
    constexpr int noon = 12;
    for (QRegularExpressionMatch match = half.match(text); match.hasMatch(); match = half.match(text)) {
        const int hour = match.capturedView(1).toInt() % noon + (match.capturedView(3) == "p"_L1 ? noon : 0);
        const QString minutes = match.hasCaptured(2) ? match.captured(2) : u"00"_s;
        text.replace(match.capturedStart(), match.capturedLength(), QString::number(hour) + u':' + minutes);
    }
    return text;
}

} // namespace palinode
