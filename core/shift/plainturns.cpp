// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/plainturns.h"

#include "core/shift/datekey.h"
#include "core/text/words.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

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

QString plainSigns(QStringView written)
{
    QString text = foldText(withoutVulgarFractions(written));
    text.replace(u'\u2013', u'-').replace(u'\u2014', u'-').replace(u'\u2011', u'-').replace(u'\u2212', u'-');
    text.remove(u'(').remove(u')');
    return text;
}

/// Thousands that blanks group: "1 000 000", but not the parts of "5-1/2" or of a date.
QString withoutGroupingBlanks(QString text)
{
    static const QRegularExpression grouped(
        u"(?<![\\d.,/:-])\\d{1,3}(?:[ \\x{a0}\\x{2009}\\x{202f}]\\d{3})+(?![\\d/-]|[.,]\\d{3}|,\\d)"_s);
    for (QRegularExpressionMatch match = grouped.match(text); match.hasMatch(); match = grouped.match(text)) {
        QString digits = match.captured();
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        text.replace(match.capturedStart(), match.capturedLength(), digits);
    }
    return text;
}

/// One turn of phrase and what it says.
struct Turn
{
    QRegularExpression words;
    QString plain;
};

Turn turn(const QString& words, const QString& plain)
{
    return {QRegularExpression(words), plain};
}

} // namespace

QString inPlainTurns(QStringView written)
{
    // In this order: some read what others wrote.
    static const std::array turns{
        turn(
            u"^(?:an additional|an extra|a further) (?=(?:hour|day|week|fortnight|month|quarter|year|decade|century)$)"_s,
            u"one "_s),
        turn(u"^(?:at (?:the )?(?:very )?least|no (?:less|fewer|earlier) than|not (?:less|fewer|earlier) than"
             "|a minimum of) "_s,
             u">= "_s),
        turn(u"^(?:at (?:the )?(?:very )?most|not? (?:more|later|longer|greater) than|up to"
             "|as (?:many|much|long) as|a maximum of) "_s,
             u"<= "_s),
        turn(u"^(under|over|below|above) the age of (.+?)(?: years?)?$"_s, u"\\1 \\2 years"_s),
        turn(u"\\byears of age$"_s, u"years"_s),
        turn(u"^(?:more than|greater than|over|above|exceeding|in excess of|upwards of) "_s, u"> "_s),
        turn(u"^(?:less than|fewer than|under|below) "_s, u"< "_s),
        turn(u"^between "_s, {}),
        turn(u" or more$"_s, u" >="_s),
        turn(u" or (?:less|fewer)$"_s, u" <="_s),
        turn(u"\\bper cent\\b"_s, u"percent"_s),
        turn(u"(?<=[\\d ])([ap])\\. ?m\\.?(?=$| )"_s, u"\\1m"_s),
        turn(u" p\\.? ?a\\.?$"_s, u" per annum"_s),
        turn(u"\\b(year|quarter|month)[- ]o(?:ver|n)[- ]\\1\\b"_s, u"on\\1"_s),
        turn(u"\\bq([1-4])\\b"_s, u"\\1th quarter"_s),
        turn(u"\\band a half\\b"_s, u"andahalf"_s),
        turn(u"\\b(?:a|one)[- ]quarter\\b"_s, u"one fourth"_s),
        turn(u"\\b(half|fourths?|thirds?|fifths?|tenths?|eighths?)(?: of)? (?:an?|one|1) (?=[a-z])"_s,
             u"\\1 "_s),
        turn(u" out of(?: every)? |(?<=^one) in(?: every)? "_s, u" outof "_s),
        // How often.
        turn(u"^once (?:in )?(?=every )"_s, {}),
        turn(u"^once (?:in )?(?:an?|per|each) "_s, u"every "_s),
        turn(u"\\b(?:each|per) (?=(?:hour|day|week|fortnight|month|quarter|year|decade)$)"_s, u"every "_s),
        turn(u"^every (?:other|second) "_s, u"every two "_s),
        turn(u"^every third "_s, u"every three "_s),
        turn(u"^every fourth "_s, u"every four "_s),
        turn(u"^every fifth "_s, u"every five "_s),
        turn(u"^every sixth "_s, u"every six "_s),
        turn(u"^every (?:single )?(?=(?:hour|day|week|fortnight|month|quarter|year|decade)$)"_s,
             u"every one "_s),
        turn(u"^biennial(?:ly)?$"_s, u"every two year"_s),
        turn(u"^semi-annual(?:ly)?$"_s, u"two times year"_s),
        // How many times.
        turn(u"\\bonce\\b"_s, u"one times"_s),
        turn(u"\\b(?:twice|doubl(?:es?|ed|ing)|two-?fold)\\b"_s, u"two times"_s),
        turn(u"\\b(?:thrice|tripl(?:es?|ed|ing)|three-?fold)\\b"_s, u"three times"_s),
        turn(u"\\bquadrupl(?:es?|ed|ing)\\b"_s, u"four times"_s),
        turn(u"\\bquintupl(?:es?|ed|ing)\\b"_s, u"five times"_s),
        turn(u"\\bhalv(?:es?|ed|ing)$"_s, u"half times"_s),
        turn(u"([a-z]|\\d)-?fold\\b"_s, u"\\1 times"_s),
        turn(u"^((?:[<>]=? )?)an? (?=(?:hour|day|week|fortnight|month|year|decade|century)$)"_s,
             u"\\1one "_s),
    };
    QString text = plainSigns(written);
    for (const Turn& each : turns)
        text.replace(each.words, each.plain);
    return withFullClock(withoutGroupingBlanks(text));
}

} // namespace palinode
