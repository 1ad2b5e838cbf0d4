// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/quantitykey.h"

#include "core/shift/datekey.h"
#include "core/shift/measures.h"
#include "core/shift/numberwords.h"
#include "core/shift/plainturns.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

// Units by the name that stands for all (unitNames).
constexpr auto basisPoint = "bp"_L1;
constexpr auto percent = "%"_L1;
constexpr auto percentagePoint = "pp"_L1;
constexpr auto clockTime = "clock"_L1;
constexpr auto ordinalMark = "th"_L1; ///< "3rd" is not "3"

constexpr double threescore = 60;
constexpr double fourscore = 80;

QString numberText(double value)
{
    return QString::number(value, 'g', 12);
}

/// Collects the parts of a key while number words wait to be added up. Numbers keep their order, so that
/// "from 5 to 3" is not "from 3 to 5"; units do not, so that "24 May" is "May 24".
class KeyBuilder
{
public:
    void number(double value)
    {
        flush();
        m_value = value;
        m_waiting = true;
    }
    void word(const NumberWord& word, bool joined)
    {
        if (!word.multiplies) {
            if (m_waiting && !takes(word.value) && !(joined && takesOldStyle(word.value)))
                flush();
            m_value = m_waiting ? m_value + word.value : word.value;
            m_score = word.value == threescore || word.value == fourscore;
        } else if (m_waiting && word.value >= 1000) {
            scaleRange(word.value);
            // "Two hundred thousand thousand"
            m_total = m_value == 0 ? m_total * word.value : m_total + m_value * word.value;
            m_value = 0;
        } else {
            m_value = m_waiting ? m_value * word.value : word.value;
        }
        m_waiting = true;
    }
    /// "Two and a half": the half is added, not multiplied with.
    void half()
    {
        m_value += 0.5;
        m_waiting = true;
    }
    /// Whether an ordinal here ends a written number ("twenty-first") or begins one ("third"); "two third"
    /// is a share.
    [[nodiscard]] bool takesOrdinal(double value) const
    {
        return m_waiting ? takes(value) && m_value >= 20 : m_numbers.isEmpty();
    }
    void unit(const QString& name)
    {
        flush();
        if (name.isEmpty())
            return;
        if (name == basisPoint) {
            for (qsizetype i = m_withoutUnit; i < m_numbers.size(); ++i)
                m_numbers[i] /= 100;
        }
        m_units.append(name == basisPoint ? percentagePoint : name);
        m_withoutUnit = m_numbers.size();
    }
    /// A currency stands before its number.
    void currency(const QString& name)
    {
        flush();
        m_units.append(name);
    }
    /// "Nine out of ten": the next number divides the one before.
    void over()
    {
        flush();
        m_divides = !m_numbers.isEmpty();
    }
    QString key()
    {
        flush();
        QStringList parts;
        const auto again = std::ranges::unique(m_numbers); // "twelve (12)"
        m_numbers.erase(again.begin(), again.end());
        // "May 3rd" is "3 May".
        if (std::ranges::any_of(m_units, isMonthKey))
            m_units.removeAll(ordinalMark);
        const Measure measure = inCommonUnits({m_numbers, m_units});
        for (const double number : measure.numbers)
            parts.append(numberText(number));
        return (parts + measure.units).join(u':');
    }

private:
    /// "$60 to $65 million": the scale behind the second number is the first one's, too, where that is
    /// smaller and has none.
    void scaleRange(double scale)
    {
        const double second = m_total + m_value;
        if (m_withoutUnit < m_numbers.size() && m_numbers.last() < second && second < 1000)
            m_numbers.last() *= scale;
    }
    /// As numbers were once told: "five and twenty", "threescore and ten".
    [[nodiscard]] bool takesOldStyle(double more) const
    {
        const double ones = std::fmod(m_value, 100);
        return (ones > 0 && ones < 10 && more >= 20 && more < 100 && std::fmod(more, 10) == 0)
            || (m_score && more < 20);
    }
    /// "Twenty five" and "hundred twenty" go on; "two three" are two numbers.
    [[nodiscard]] bool takes(double more) const
    {
        return (more < 10 && m_value >= 20 && std::fmod(m_value, 10) == 0)
            || (more < 100 && m_value >= 100 && std::fmod(m_value, 100) == 0)
            || (m_value == 0 && m_total > 0);
    }
    void flush()
    {
        const double value = m_total + m_value;
        if (m_waiting && m_divides && value > 0)
            m_numbers.last() /= value;
        else if (m_waiting)
            m_numbers.append(value);
        m_divides = m_divides && !m_waiting;
        m_total = 0;
        m_value = 0;
        m_waiting = false;
    }

    QList<double> m_numbers;
    QStringList m_units;
    double m_total = 0;
    double m_value = 0;
    qsizetype m_withoutUnit = 0; ///< the first number that no unit followed yet
    bool m_waiting = false;
    bool m_divides = false;
    bool m_score = false; ///< the last word was threescore or fourscore
};

/// The numbers that a run of digits, points and commas writes: one, or the parts of a date such as 21.7.2010.
QList<double> digitsValues(QString digits)
{
    // A comma before three digits groups; before one, two or four it is a decimal point, as in much of
    // Europe. Several points group, too, where three digits follow each.
    static const QRegularExpression grouped(u"^\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?$"_s);
    static const QRegularExpression pointed(u"^\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d+)?$"_s);
    for (QChar& digit : digits) { // of any script
        if (digit.digitValue() >= 0)
            digit = QChar(u'0' + digit.digitValue());
    }
    if (grouped.match(digits).hasMatch())
        digits.remove(u',');
    else if (pointed.match(digits).hasMatch())
        digits.remove(u'.');
    digits.replace(u',', u'.');
    if (digits.count(u'.') < 2)
        return {digits.toDouble()};
    QList<double> parts;
    for (const QStringView part : QStringView(digits).split(u'.'))
        parts.append(part.toDouble());
    return parts;
}

std::optional<double> scaleOf(QStringView suffix)
{
    if (suffix.isEmpty())
        return std::nullopt;
    switch (suffix.front().unicode()) {
    case u'k':
        return 1e3;
    case u'm':
        return 1e6;
    case u'b':
        return 1e9;
    case u't':
        return 1e12;
    default:
        return std::nullopt;
    }
}

/// The value of one match of a figure: "2", "6-1/2", "2/3".
double fractionValue(const QRegularExpressionMatch& match, double whole)
{
    const double over = match.capturedView(u"over"_s).toDouble();
    const double under = match.capturedView(u"under"_s).toDouble();
    if (over > 0)
        return whole + match.capturedView(u"part"_s).toDouble() / over;
    return under > 0 ? whole / under : whole;
}

} // namespace

TextRange withSign(QStringView text, TextRange figure)
{
    const auto isCurrency = [](QChar c) {
        return c == u'$' || c == u'\u20ac' || c == u'\u00a3' || c == u'\u00a5';
    };
    qsizetype sign = figure.start - 1;
    if (sign > 0 && isCurrency(text[sign]))
        --sign;
    if (sign < 0 || (text[sign] != u'-' && text[sign] != u'+' && text[sign] != u'\u2212'))
        return figure;
    const bool opens = sign == 0 || text[sign - 1].isSpace() || text[sign - 1] == u'('
        || text[sign - 1] == u'[' || text[sign - 1] == u'"' || text[sign - 1] == u'\u201c';
    const bool ranges = sign > 1 && text[sign - 1].isSpace() && text[sign - 2].isDigit();
    return opens && !ranges ? TextRange{sign, figure.end} : figure;
}

QString quantityKey(QStringView written, bool monthFirst)
{
    static const QRegularExpression element(
        u"(?<clock>\\d{1,2}:[0-5]\\d)(?!\\d)"
        "|(?<digits>\\d+(?:[.,]\\d+)*)(?:[- ](?<part>\\d+)/(?<over>\\d+)|/(?<under>\\d+))?"
        "(?:(?<ordinal>st|nd|rd|th|(?<=[23])d)(?![^\\W\\d_])|(?<suffix>[a-z])(?![^\\W\\d_]))?"
        "|(?<currency>(?:us|a|c|ca|au|nz|hk)?[$\u20ac\u00a3\u00a5])|[^\\W\\d_]+|%|[<>]=?"
        "|(?<![^ ])(?<!\\d )[-+](?=[\\d$\u20ac\u00a3\u00a5])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression money(u"[$\u20ac\u00a3\u00a5]|\\b(?:usd|eur|gbp|jpy|chf)\\b"_s);
    const QString text = inPlainTurns(written);
    if (const std::optional<QString> date = dateKey(text, monthFirst))
        return *date;
    const bool isMoney = money.match(text).hasMatch();
    KeyBuilder key;
    double sign = 1;
    QString before;
    for (auto it = element.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString word = match.captured();
        if (match.hasCaptured(u"clock"_s)) {
            const QStringList parts = word.split(u':');
            key.number(parts.first().toInt() * 100 + parts.last().toInt());
            key.unit(clockTime);
        } else if (match.hasCaptured(u"digits"_s)) {
            const QList<double> values = digitsValues(match.captured(u"digits"_s));
            for (const double earlier : values.first(values.size() - 1))
                key.number(earlier);
            key.number(sign * fractionValue(match, values.last()));
            sign = 1;
            if (match.hasCaptured(u"ordinal"_s))
                key.unit(ordinalMark);
            const QString suffix = match.captured(u"suffix"_s);
            if (const std::optional<double> scale = isMoney ? scaleOf(suffix) : std::nullopt)
                key.word({*scale, true}, false);
            else if (!suffix.isEmpty())
                key.unit(suffix);
        } else if (match.hasCaptured(u"currency"_s)) {
            key.currency(unitNames().value(word, word));
        } else if (word == "outof"_L1) {
            key.over();
        } else if (word == "-"_L1) {
            sign = -1;
        } else if (word == "andahalf"_L1) {
            key.half();
        } else if (word != "and"_L1) { // "a hundred and twenty"
            const auto number = numberWords().constFind(word);
            const auto unit = unitNames().constFind(word);
            const std::optional<double> place = before == "a"_L1 ? std::nullopt : ordinal(word);
            if (place && key.takesOrdinal(*place)) {
                key.word({*place, false}, before == "and"_L1);
                key.unit(ordinalMark);
            } else if (number != numberWords().cend()) {
                key.word(*number, before == "and"_L1);
            } else if (unit != unitNames().cend()) {
                key.unit(*unit);
            } else {
                key.unit(word);
            }
        }
        before = word;
    }
    return key.key();
}

QStringList quantityKeys(QStringView written, bool monthFirst)
{
    static const QRegularExpression basisPoints(u"\\b(?:basis|bps?)\\b"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    const QString key = quantityKey(written, monthFirst);
    QStringList keys{key};
    QStringList units = key.split(u':');
    // A level may be told in basis points as well as in percent; a change of it is told in percentage points.
    if (basisPoints.matchView(written).hasMatch() && units.removeAll(percentagePoint) > 0)
        keys.append((units << percent).join(u':'));
    // "Up 8 percent year over year" is "up 8 percent".
    const qsizetype all = units.size();
    units.removeIf([](const QString& unit) { return unit.startsWith("on"_L1) && unit.size() > 2; });
    if (units.size() < all)
        keys.append(units.join(u':'));
    // "Halved" is "by half".
    if (key == "0.5:times"_L1)
        keys.append(u"50:%"_s);
    return keys;
}

} // namespace palinode
