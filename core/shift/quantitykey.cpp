// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/quantitykey.h"

#include "core/shift/numberwords.h"
#include "core/text/words.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

// Units by the name that stands for all (unitNames).
constexpr std::array monthKeys{"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                               "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};

constexpr auto basisPoint = "bp"_L1;
constexpr auto percent = "%"_L1;
constexpr auto month = "month"_L1;
constexpr auto year = "year"_L1;
constexpr auto oneDay = "day"_L1;
constexpr auto oneWeek = "week"_L1;
constexpr auto fortnight = "fortnight"_L1;
constexpr auto ordinalMark = "th"_L1; ///< "3rd" is not "3"
constexpr auto cents = "cents"_L1;

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
        if (name == basisPoint && !m_numbers.isEmpty() && !m_units.contains(basisPoint))
            m_numbers.last() /= 100;
        if (!name.isEmpty())
            m_units.append(name);
    }
    QString key()
    {
        flush();
        QStringList parts;
        const auto again = std::ranges::unique(m_numbers); // "twelve (12)"
        m_numbers.erase(again.begin(), again.end());
        if (m_units.removeAll(basisPoint) > 0)
            m_units.append(percent);
        takeCents();
        // "May 3rd" is "3 May".
        if (std::ranges::any_of(m_units, isMonth))
            m_units.removeAll(ordinalMark);
        std::ranges::sort(m_units);
        m_units.removeDuplicates();
        // A share is so many in a hundred, a year has twelve months and a week seven days in every calendar;
        // no other unit is another one's multiple without saying more than the text did.
        if (m_units.isEmpty() && m_numbers.size() == 1 && m_numbers.first() > 0 && m_numbers.first() < 1) {
            m_numbers.first() *= 100;
            m_units.append(percent);
        }
        measure(year, month, 12);
        measure(fortnight, oneDay, 14);
        measure(oneWeek, oneDay, 7);
        for (const double number : std::as_const(m_numbers))
            parts.append(numberText(number));
        return (parts + m_units).join(u':');
    }

private:
    static bool isMonth(const QString& unit) { return std::ranges::find(monthKeys, unit) != monthKeys.end(); }
    /// Whether a unit is a bound, which leaves "2 years" a length of time; a sum of money makes it a rate.
    static bool isBound(const QString& unit)
    {
        return unit == ">="_L1 || unit == "<="_L1 || unit == ">"_L1 || unit == "<"_L1;
    }
    /// A length of time told in another unit.
    void measure(QLatin1StringView from, QLatin1StringView to, int times)
    {
        const qsizetype at = m_units.indexOf(from);
        const auto fits = [from](const QString& unit) { return unit == from || isBound(unit); };
        if (at < 0 || m_numbers.isEmpty() || !std::ranges::all_of(m_units, fits))
            return;
        for (double& number : m_numbers)
            number *= times;
        m_units[at] = to;
        std::ranges::sort(m_units);
    }
    /// "Four dollars and 25 cents" and "25 cents" are sums of the large coin.
    void takeCents()
    {
        static const QStringList coins{u"$"_s, u"\u20ac"_s};
        if (m_units.removeAll(cents) == 0 || m_numbers.isEmpty())
            return;
        m_numbers.last() /= 100;
        const auto isCoin = [](const QString& unit) { return coins.contains(unit); };
        if (std::ranges::none_of(m_units, isCoin)) {
            m_units.append(coins.first());
        } else if (m_numbers.size() > 1) {
            const double part = m_numbers.takeLast();
            m_numbers.last() += part;
        }
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
        if (m_waiting)
            m_numbers.append(m_total + m_value);
        m_total = 0;
        m_value = 0;
        m_waiting = false;
    }

    QList<double> m_numbers;
    QStringList m_units;
    double m_total = 0;
    double m_value = 0;
    bool m_waiting = false;
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

/// ½ and its like, which NFKC would draw together with the figure before: "1½" became "11/2".
QString withoutVulgarFractions(QStringView written)
{
    QString text;
    for (const QChar c : written) {
        const bool vulgar = (c >= u'\u00bc' && c <= u'\u00be') || (c >= u'\u2150' && c <= u'\u215e');
        if (!vulgar) {
            text.append(c == u'\u2044' ? u'/' : c);
            continue;
        }
        if (!text.isEmpty() && text.back().isDigit())
            text.append(u' ');
        text.append(QString(c).normalized(QString::NormalizationForm_KC).replace(QChar(u'\u2044'), u'/'));
    }
    return text;
}

QString plain(QStringView written)
{
    QString text = foldText(withoutVulgarFractions(written));
    text.replace(u'\u2013', u'-').replace(u'\u2014', u'-').replace(u'\u2011', u'-').replace(u'\u2212', u'-');
    text.remove(u'(').remove(u')');
    return text;
}

/// Turns of phrase that count, in the words of the plainer ones.
QString plainly(QString text)
{
    struct Turn
    {
        QRegularExpression words;
        QString plain;
    };
    static const std::array turns{
        Turn{QRegularExpression(u"^(?:at (?:the )?(?:very )?least|no (?:less|fewer|earlier) than"
                                "|not (?:less|fewer) than|a minimum of) "_s),
             u">= "_s},
        Turn{QRegularExpression(u"^(?:at (?:the )?(?:very )?most|no (?:more|later|longer|greater) than"
                                "|not (?:more|later) than|up to|as (?:many|much|long) as|a maximum of) "_s),
             u"<= "_s},
        Turn{QRegularExpression(u"^(?:more than|greater than|over|above|exceeding) "_s), u"> "_s},
        Turn{QRegularExpression(u"^(?:less than|fewer than|under|below) "_s), u"< "_s},
        Turn{QRegularExpression(u" or more$"_s), u" >="_s},
        Turn{QRegularExpression(u" or (?:less|fewer)$"_s), u" <="_s},
        Turn{QRegularExpression(u"(?<=[\\d ])([ap])\\. ?m\\.?(?=$| )"_s), u"\\1m"_s},
        Turn{QRegularExpression(u"\\band a half\\b"_s), u"andahalf"_s},
        Turn{QRegularExpression(u"\\b(?:a|one)[- ]quarter\\b"_s), u"one fourth"_s},
        Turn{QRegularExpression(u"\\b(half|fourth|third|fifth|tenth)(?: of)? an? (?=[a-z])"_s), u"\\1 "_s},
        Turn{QRegularExpression(
                 u"^((?:[<>]=? )?)an? (?=(?:hour|day|week|fortnight|month|year|decade|century)$)"_s),
             u"\\1one "_s},
    };
    for (const Turn& turn : turns)
        text.replace(turn.words, turn.plain);
    return text;
}

/// The key of a date in figures, as that of the same date with its month in letters; nothing for other
/// figures and where day and month cannot be told apart.
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
        u"(?<digits>\\d+(?:[.,]\\d+)*)(?:[- ](?<part>\\d+)/(?<over>\\d+)|/(?<under>\\d+))?"
        "(?:(?<ordinal>st|nd|rd|th)|(?<scale>[kmbt])(?![^\\W\\d_]))?"
        "|(?:us|a|c|ca|au|nz|hk)?[$\u20ac\u00a3\u00a5]|[^\\W\\d_]+|%|[<>]=?|(?<![^ ])(?<!\\d )[-+](?=[\\d$\u20ac\u00a3\u00a5])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression money(u"[$\u20ac\u00a3\u00a5]|\\b(?:usd|eur|gbp|jpy|chf)\\b"_s);
    const QString text = plainly(plain(written));
    if (const std::optional<QString> date = dateKey(text, monthFirst))
        return *date;
    const bool isMoney = money.match(text).hasMatch();
    KeyBuilder key;
    double sign = 1;
    QString before;
    for (auto it = element.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString word = match.captured();
        if (match.hasCaptured(u"digits"_s)) {
            const QList<double> values = digitsValues(match.captured(u"digits"_s));
            for (const double earlier : values.first(values.size() - 1))
                key.number(earlier);
            key.number(sign * fractionValue(match, values.last()));
            sign = 1;
            if (match.hasCaptured(u"ordinal"_s))
                key.unit(ordinalMark);
            const QString suffix = match.captured(u"scale"_s);
            if (const std::optional<double> scale = isMoney ? scaleOf(suffix) : std::nullopt)
                key.word({*scale, true}, false);
            else if (!suffix.isEmpty())
                key.unit(suffix);
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

bool isDateKey(const QString& key)
{
    static const QRegularExpression date(
        u"(?:^|:)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:$|:)|^(?:1[6-9]|20)\\d\\d$"
        u"|^\\d{1,2}:\\d{1,2}:(?:1[6-9]|20)\\d\\d$"_s);
    return date.match(key).hasMatch();
}

} // namespace palinode
