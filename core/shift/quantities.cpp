// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/quantities.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
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
        {u"tenth"_s, {0.1, true}},      {u"tenths"_s, {0.1, true}},
    };
    return words;
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
        add(u"hour"_s, u"hour hours hourly"_s);
        add(u"minute"_s, u"minute minutes"_s);
        add(u"$"_s, u"$ us$ dollar dollars"_s);
        add(u"\u20ac"_s, u"\u20ac euro euros"_s);
        add(u"\u00a3"_s, u"\u00a3 pound pounds"_s);
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

constexpr auto basisPoint = "bp"_L1;

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
        for (const double number : std::as_const(m_numbers)) {
            if (parts.isEmpty() || parts.last() != numberText(number)) // "twelve (12)"
                parts.append(numberText(number));
        }
        if (m_units.removeAll(basisPoint) > 0)
            m_units.append(u"%"_s);
        std::ranges::sort(m_units);
        m_units.removeDuplicates();
        return (parts + m_units).join(u':');
    }

private:
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

QString plain(QStringView written)
{
    QString text = foldText(written);
    text.replace(u'\u2013', u'-').replace(u'\u2014', u'-').replace(u'\u2011', u'-');
    text.remove(u'(').remove(u')');
    return text;
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
        runs.append({i, end});
        i = end;
    }
    return runs;
}

bool isReference(const SideView& side, qsizetype start)
{
    static const QSet<QString> names{u"section"_s,  u"sections"_s,  u"article"_s, u"articles"_s, u"chapter"_s,
                                     u"clause"_s,   u"paragraph"_s, u"title"_s,   u"appendix"_s, u"annex"_s,
                                     u"schedule"_s, u"figure"_s,    u"table"_s,   u"page"_s,     u"part"_s,
                                     u"version"_s,  u"note"_s};
    const auto next =
        std::ranges::lower_bound(side.tokens, start, {}, [](const PairToken& t) { return t.range.start; });
    return next != side.tokens.begin() && names.contains(std::prev(next)->folded);
}

/// A month by name ("May 2018"), a year alone ("2018"), or day, month and year ("21.7.2010").
bool isDate(const QString& key)
{
    static const QRegularExpression date(
        u"(?:^|:)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:$|:)|^(?:1[6-9]|20)\\d\\d$"
        u"|^\\d{1,2}:\\d{1,2}:(?:1[6-9]|20)\\d\\d$"_s);
    return date.match(key).hasMatch();
}

} // namespace

QString quantityKey(QStringView written)
{
    static const QRegularExpression part(
        u"(\\d+(?:[.,]\\d+)*)(?:[- ](\\d+)/(\\d+)|/(\\d+))?(?:st|nd|rd|th)?|[^\\W\\d_]+|[$\u20ac\u00a3\u00a5%]"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    KeyBuilder key;
    const QString text = plain(written);
    for (auto it = part.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.hasCaptured(1)) {
            const QList<double> values = digitsValues(match.captured(1));
            for (const double earlier : values.first(values.size() - 1))
                key.number(earlier);
            double value = values.last();
            if (match.hasCaptured(3) && match.capturedView(3).toDouble() > 0)
                value += match.capturedView(2).toDouble() / match.capturedView(3).toDouble();
            else if (match.hasCaptured(4) && match.capturedView(4).toDouble() > 0)
                value /= match.capturedView(4).toDouble();
            key.number(value);
            continue;
        }
        const QString word = match.captured();
        if (word == "and"_L1) // "a hundred and twenty"
            continue;
        const auto number = numberWords().constFind(word);
        const auto unit = unitNames().constFind(word);
        if (number != numberWords().cend())
            key.word(*number);
        else if (unit != unitNames().cend())
            key.unit(*unit);
        else
            key.unit(word);
    }
    return key.key();
}

QList<Quantity> quantitiesOf(const SideView& side)
{
    QList<Quantity> quantities;
    const auto add = [&](TextRange range, qsizetype firstToken) {
        bool changed = false;
        for (qsizetype i = firstToken; i < side.tokens.size() && side.tokens[i].range.start < range.end; ++i)
            changed = changed || (side.tokens[i].changed && side.tokens[i].range.overlaps(range));
        const QString key = quantityKey(range.of(side.text));
        if (!key.isEmpty())
            quantities.append({range, key, changed, isReference(side, range.start), isDate(key)});
    };
    for (const PairCue& cue : side.cues) {
        if (cue.cue.kind == CueClass::Quantity)
            add(cue.cue.range, cue.firstToken);
    }
    if (!side.tokens.isEmpty()) {
        const QList<TextRange> runs =
            digitRuns(side.text, {side.tokens.first().range.start, side.tokens.last().range.end});
        for (const TextRange run : runs) {
            const auto covers = [run](const Quantity& q) { return q.range.overlaps(run); };
            const auto holds = [run](const PairToken& t) { return t.range.overlaps(run); };
            const auto first = std::ranges::find_if(side.tokens, holds);
            if (first != side.tokens.end() && std::ranges::none_of(quantities, covers))
                add(run, first - side.tokens.begin());
        }
    }
    std::ranges::sort(quantities, {}, &Quantity::range);
    return quantities;
}

} // namespace palinode
