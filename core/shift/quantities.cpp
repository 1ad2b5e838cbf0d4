// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/quantities.h"

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

/// One word of a written number: its value, and whether it multiplies what stands before it.
struct NumberWord
{
    double value;
    bool multiplies;
};

const QHash<QString, NumberWord>& numberWords()
{
    static const QHash<QString, NumberWord> words{
        {u"one"_s, {1, false}},         {u"two"_s, {2, false}},        {u"three"_s, {3, false}},
        {u"four"_s, {4, false}},        {u"five"_s, {5, false}},       {u"six"_s, {6, false}},
        {u"seven"_s, {7, false}},       {u"eight"_s, {8, false}},      {u"nine"_s, {9, false}},
        {u"ten"_s, {10, false}},        {u"eleven"_s, {11, false}},    {u"twelve"_s, {12, false}},
        {u"thirteen"_s, {13, false}},   {u"fourteen"_s, {14, false}},  {u"fifteen"_s, {15, false}},
        {u"sixteen"_s, {16, false}},    {u"seventeen"_s, {17, false}}, {u"eighteen"_s, {18, false}},
        {u"nineteen"_s, {19, false}},   {u"twenty"_s, {20, false}},    {u"thirty"_s, {30, false}},
        {u"forty"_s, {40, false}},      {u"fifty"_s, {50, false}},     {u"sixty"_s, {60, false}},
        {u"seventy"_s, {70, false}},    {u"eighty"_s, {80, false}},    {u"ninety"_s, {90, false}},
        {u"dozen"_s, {12, true}},       {u"hundred"_s, {100, true}},   {u"thousand"_s, {1e3, true}},
        {u"million"_s, {1e6, true}},    {u"billion"_s, {1e9, true}},   {u"bn"_s, {1e9, true}},
        {u"trillion"_s, {1e12, true}},  {u"tn"_s, {1e12, true}},       {u"half"_s, {0.5, true}},
        {u"halves"_s, {0.5, true}},     {u"third"_s, {1.0 / 3, true}}, {u"thirds"_s, {1.0 / 3, true}},
        {u"quarters"_s, {0.25, true}},  {u"fourth"_s, {0.25, true}},   {u"fourths"_s, {0.25, true}},
        {u"fifth"_s, {0.2, true}},      {u"fifths"_s, {0.2, true}},    {u"sixth"_s, {1.0 / 6, true}},
        {u"sixths"_s, {1.0 / 6, true}}, {u"eighth"_s, {0.125, true}},  {u"eighths"_s, {0.125, true}},
        {u"tenth"_s, {0.1, true}},      {u"tenths"_s, {0.1, true}},    {u"mn"_s, {1e6, true}},
    };
    return words;
}

/// "third" → 3; nothing for a word that is no ordinal.
std::optional<double> ordinal(const QString& word)
{
    static const QHash<QString, double> words{
        {u"first"_s, 1},     {u"second"_s, 2},   {u"third"_s, 3},      {u"fourth"_s, 4},     {u"fifth"_s, 5},
        {u"sixth"_s, 6},     {u"seventh"_s, 7},  {u"eighth"_s, 8},     {u"ninth"_s, 9},      {u"tenth"_s, 10},
        {u"eleventh"_s, 11}, {u"twelfth"_s, 12}, {u"twentieth"_s, 20}, {u"thirtieth"_s, 30},
    };
    const auto found = words.constFind(word);
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

/// Words that mean the same beside a number; an empty one says nothing.
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
            u"about around roughly approximately nearly almost some an a the estimated close to another additional exactly and or of to old each per day's as"_s);
        add(u"%"_s, u"percent percentage point points cent % pct"_s);
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
        add(u"2"_s, u"twice"_s);
        add(u"3"_s, u"thrice"_s);
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

constexpr std::array monthKeys{"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                               "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};

constexpr auto basisPoint = "bp"_L1;
constexpr auto percent = "%"_L1;
constexpr auto month = "month"_L1;
constexpr auto year = "year"_L1;
constexpr auto ordinalMark = "th"_L1; ///< "3rd" is not "3"

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
    void word(const NumberWord& word)
    {
        if (!word.multiplies) {
            if (m_waiting && !takes(word.value))
                flush();
            m_value = m_waiting ? m_value + word.value : word.value;
        } else if (m_waiting && word.value >= 1000) {
            m_total += m_value * word.value;
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
        // "May 3rd" is "3 May".
        if (std::ranges::any_of(m_units, isMonth))
            m_units.removeAll(ordinalMark);
        std::ranges::sort(m_units);
        m_units.removeDuplicates();
        // A share is so many in a hundred, a year has twelve months in every calendar; no other unit is
        // another one's multiple without saying more than the text did.
        if (m_units.isEmpty() && m_numbers.size() == 1 && m_numbers.first() > 0 && m_numbers.first() < 1) {
            m_numbers.first() *= 100;
            m_units.append(percent);
        }
        const qsizetype years = m_units.indexOf(year);
        if (years >= 0 && !m_numbers.isEmpty() && std::ranges::all_of(m_units, goesWithDuration)) {
            for (double& number : m_numbers)
                number *= 12;
            m_units[years] = month;
            std::ranges::sort(m_units);
        }
        for (const double number : std::as_const(m_numbers))
            parts.append(numberText(number));
        return (parts + m_units).join(u':');
    }

private:
    static bool isMonth(const QString& unit) { return std::ranges::find(monthKeys, unit) != monthKeys.end(); }
    /// Whether a unit leaves "2 years" a length of time: a bound does, a sum of money makes it a rate.
    static bool goesWithDuration(const QString& unit)
    {
        return unit == year || unit == ">="_L1 || unit == "<="_L1 || unit == ">"_L1 || unit == "<"_L1;
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

QList<TextRange> digitRuns(QStringView text, TextRange passage)
{
    QList<TextRange> runs;
    const auto joins = [](QChar c) {
        return c == u'.' || c == u',' || c == u'/' || c == u'-' || c == u'\u2011';
    };
    for (qsizetype i = passage.start; i < passage.end;) {
        if (!text[i].isDigit()) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < passage.end
               && (text[end].isDigit()
                   || (joins(text[end]) && end + 1 < passage.end && text[end + 1].isDigit())))
            ++end;
        if (end < passage.end && text[end] == u'%')
            ++end;
        runs.append(withSign(text, {i, end}));
        i = end;
    }
    return runs;
}

/// A letter or figure of a label such as "Section B(4)", or what joins two labels: "Sections 4 and 5".
bool isOfLabel(const PairToken& token)
{
    return token.kind == WordKind::Number || token.folded.size() == 1 || token.folded == "and"_L1
        || token.folded == "or"_L1 || token.folded == "to"_L1;
}

bool isReference(const SideView& side, qsizetype start)
{
    static const QSet<QString> names{
        u"section"_s,   u"sections"_s,    u"subsection"_s, u"article"_s,  u"articles"_s,  u"chapter"_s,
        u"chapters"_s,  u"clause"_s,      u"clauses"_s,    u"rule"_s,     u"paragraph"_s, u"paragraphs"_s,
        u"title"_s,     u"appendix"_s,    u"annex"_s,      u"schedule"_s, u"figure"_s,    u"table"_s,
        u"page"_s,      u"pages"_s,       u"part"_s,       u"version"_s,  u"note"_s,      u"exhibit"_s,
        u"amendment"_s, u"subparagraph"_s};
    constexpr qsizetype longestLabel = 6; // words
    const auto next =
        std::ranges::lower_bound(side.tokens, start, {}, [](const PairToken& t) { return t.range.start; });
    auto token = next;
    for (qsizetype steps = 0; token != side.tokens.begin() && steps < longestLabel; ++steps) {
        --token;
        if (names.contains(token->folded))
            return true;
        if (!isOfLabel(*token))
            return false;
    }
    return false;
}

/// A month by name ("May 2018"), a year alone ("2018"), or day, month and year ("21.7.2010").
bool isDate(const QString& key)
{
    static const QRegularExpression date(
        u"(?:^|:)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:$|:)|^(?:1[6-9]|20)\\d\\d$"
        u"|^\\d{1,2}:\\d{1,2}:(?:1[6-9]|20)\\d\\d$"_s);
    return date.match(key).hasMatch();
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
                key.word({*scale, true});
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
                key.word({*place, false});
                key.unit(ordinalMark);
            } else if (number != numberWords().cend()) {
                key.word(*number);
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

QList<Quantity> quantitiesOf(const SideView& side)
{
    QList<Quantity> quantities;
    const auto add = [&](TextRange range, qsizetype firstToken, bool monthFirst) {
        bool changed = false;
        for (qsizetype i = firstToken; i < side.tokens.size() && side.tokens[i].range.start < range.end; ++i)
            changed = changed || (side.tokens[i].changed && side.tokens[i].range.overlaps(range));
        const QString key = quantityKey(range.of(side.text), monthFirst);
        if (!key.isEmpty())
            quantities.append({range, key, changed, isReference(side, range.start), isDate(key)});
    };
    for (const PairCue& cue : side.cues) {
        if (cue.cue.kind == CueClass::Quantity)
            add(cue.cue.range, cue.firstToken, true);
    }
    if (!side.tokens.isEmpty()) {
        const QList<TextRange> runs =
            digitRuns(side.text, {side.tokens.first().range.start, side.tokens.last().range.end});
        for (const TextRange run : runs) {
            const auto covers = [run](const Quantity& q) { return q.range.overlaps(run); };
            const auto holds = [run](const PairToken& t) { return t.range.overlaps(run); };
            const auto first = std::ranges::find_if(side.tokens, holds);
            if (first != side.tokens.end() && std::ranges::none_of(quantities, covers))
                add(run, first - side.tokens.begin(), false);
        }
    }
    std::ranges::sort(quantities, {}, &Quantity::range);
    return quantities;
}

} // namespace palinode
