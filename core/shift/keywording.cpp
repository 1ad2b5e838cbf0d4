// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/keywording.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr qsizetype longestPhrase = 5; // words
constexpr double hundred = 100;
constexpr double thousand = 1000;

/// Figures with a point before the decimals and nothing between thousands; dates as day.month.year.
QString plainFigures(QString text, DecimalSign decimal)
{
    static const QRegularExpression slashed(u"\\b(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d\\d)\\b"_s);
    static const QRegularExpression dotted(u"\\b(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})\\b"_s);
    static const QRegularExpression american(
        u"(?<![\\d.,])\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d]|[.,]\\d)"_s);
    static const QRegularExpression grouped(
        u"(?<![\\d.,])\\d{1,3}(?:[. ]\\d{3})+(?:,\\d+)?(?!\\d|[.,]\\d)"_s);
    static const QRegularExpression comma(u"(?<![\\d.,])(\\d+),(\\d+)(?!\\d|[.,]\\d)"_s);
    static const QRegularExpression ordinal(u"(\\d)\\. ?(?=[^\\W\\d])"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const auto remove = [&text](const QRegularExpression& figures, QStringView signs) {
        qsizetype from = 0;
        for (QRegularExpressionMatch match = figures.match(text); match.hasMatch();
             match = figures.match(text, from)) {
            QString digits = match.captured();
            digits.removeIf([signs](QChar c) { return signs.contains(c); });
            text.replace(match.capturedStart(), match.capturedLength(), digits);
            from = match.capturedStart() + digits.size();
        }
    };
    text.replace(slashed, u"\\1.\\2.\\3"_s);
    text.replace(dotted, u"\\1.\\2.\\3"_s);
    if (decimal == DecimalSign::Either)
        remove(american, u",");
    remove(grouped, u". ");
    text.replace(comma, u"\\1.\\2"_s);
    text.replace(ordinal, u"\\1 "_s);
    return text;
}

/// A number written as one word: "siebenundzwanzig", "zweihundert". Nothing for another word.
std::optional<double> compoundNumber(QStringView word, const QHash<QString, double>& numbers)
{
    double total = 0;
    double value = 0;
    while (!word.isEmpty()) {
        if (value > 0 && word.startsWith("und"_L1))
            word = word.sliced(3);
        qsizetype length = word.size();
        while (length > 2 && !numbers.contains(word.first(length).toString()))
            --length;
        if (length <= 2)
            return std::nullopt;
        const double part = numbers.value(word.first(length).toString());
        const bool tens = word.first(length) == "zig"_L1;
        if (part == hundred)
            value = std::max(value, 1.0) * hundred;
        else if (part == thousand) {
            total += std::max(value, 1.0) * thousand;
            value = 0;
        } else
            value = tens ? value * part : value + part;
        word = word.sliced(length);
    }
    return total + value;
}

/// Puts the words of a quantity into English ones, number words into figures.
class KeyWording
{
public:
    KeyWording(const QString& text, const LanguageWords& words) : m_words(words)
    {
        static const QRegularExpression piece(
            u"(?:[^\\W\\d_]+(?:-[^\\W\\d_]+)*'?)|\\d+(?:[.,/]\\d+)*(?:er)?|[^\\s\\w]|_"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        for (auto it = piece.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            m_pieces.append(match.captured());
            m_spaced.append(match.capturedStart() > 0 && text[match.capturedStart() - 1].isSpace());
        }
    }

    QString run()
    {
        for (qsizetype i = 0; i < m_pieces.size();) {
            const qsizetype taken = takePhrase(i);
            if (taken > 0) {
                i += taken;
                continue;
            }
            // "27 mil millones": a figure, and a word that multiplies it.
            bool isFigure = false;
            const double figure = m_pieces[i].toDouble(&isFigure);
            const double factor = i + 1 < m_pieces.size() ? numberOf(m_pieces[i + 1]).value_or(0) : 0;
            if (isFigure && factor >= hundred) {
                add(QString::number(figure * factor, 'g', 12), m_spaced[i]);
                i += 2;
                continue;
            }
            if (partsOf(m_pieces[i])) {
                i = takeNumber(i);
                continue;
            }
            // The full stop of an abbreviation says nothing beside a quantity.
            if (m_pieces[i] != "."_L1)
                add(m_pieces[i], m_spaced[i]);
            ++i;
        }
        return m_result;
    }

private:
    void add(const QString& piece, bool spaced)
    {
        if (!m_result.isEmpty() && spaced)
            m_result += u' ';
        m_result += piece;
    }

    std::optional<double> numberOf(const QString& word) const
    {
        const auto known = m_words.numbers.constFind(word);
        if (known != m_words.numbers.cend())
            return *known;
        constexpr qsizetype shortestCompound = 7; // "zwanzig"
        return word.size() < shortestCompound ? std::nullopt : compoundNumber(word, m_words.numbers);
    }

    /// The longest phrase of the key words at a piece; how many pieces it has.
    qsizetype takePhrase(qsizetype at)
    {
        for (qsizetype count = std::min(longestPhrase, m_pieces.size() - at); count > 0; --count) {
            QString phrase = m_pieces[at];
            for (qsizetype i = 1; i < count; ++i)
                phrase += m_spaced[at + i] ? u' ' + m_pieces[at + i] : m_pieces[at + i];
            const auto known = m_words.keyWords.constFind(phrase);
            if (known == m_words.keyWords.cend() || (count == 1 && m_words.numbers.contains(phrase)))
                continue;
            add(*known, true);
            return count;
        }
        return 0;
    }

    /// Number words in a row, added up as they are said: "quatre-vingt dix mille" is 90000.
    qsizetype takeNumber(qsizetype at)
    {
        double total = 0;
        double value = 0;
        qsizetype i = at;
        while (i < m_pieces.size()) {
            const QString& word = m_pieces[i];
            const bool joins = word == "-"_L1 || m_words.joints.contains(word);
            // "Treinta y cinco", not "cinco y tres".
            const bool tens = value >= 20 && std::fmod(value, 10) == 0;
            if (joins && tens && i + 1 < m_pieces.size() && numberOf(m_pieces[i + 1]).value_or(10) < 10) {
                ++i;
                continue;
            }
            const std::optional<double> part = partsOf(word);
            if (!part)
                break;
            if (*part == hundred)
                value = std::max(value, 1.0) * hundred;
            else if (*part >= thousand) {
                total += std::max(value, 1.0) * *part;
                value = 0;
            } else if (value > 0 && *part >= value)
                break; // another number: "deux ou trois"
            else
                value += *part;
            ++i;
        }
        add(QString::number(total + value, 'g', 12), true);
        return i;
    }

    /// A number word, or several with hyphens between: "vingt-cinq", "soixante-dix-sept".
    std::optional<double> partsOf(const QString& word) const
    {
        if (const std::optional<double> whole = numberOf(word))
            return whole;
        double sum = 0;
        bool any = false;
        const QStringList parts = word.split(u'-');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const QString two = i + 1 < parts.size() ? parts[i] + u'-' + parts[i + 1] : QString();
            if (m_words.numbers.contains(two)) {
                sum += m_words.numbers.value(two);
                any = true;
                ++i;
            } else if (const std::optional<double> part = numberOf(parts[i])) {
                sum += *part;
                any = true;
            } else if (!m_words.joints.contains(parts[i])) {
                return std::nullopt;
            }
        }
        return any ? std::optional(sum) : std::nullopt;
    }

    const LanguageWords& m_words;
    QStringList m_pieces;
    QList<bool> m_spaced; ///< whether white space stands before a piece
    QString m_result;
};

} // namespace

QString inKeyWords(QStringView written, const LanguageWords& words)
{
    if (!words.isKnown())
        return written.toString();
    QString text = written.toString().toLower();
    for (QChar& c : text) {
        if (c.isSpace())
            c = u' ';
        else if (c == u'\u2019')
            c = u'\'';
    }
    return KeyWording(plainFigures(text.simplified(), words.decimal), words).run();
}

} // namespace palinode
