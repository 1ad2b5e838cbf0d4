// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/words.h"

#include <array>
#include <memory>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

enum class CharClass : quint8 {
    Other,
    Letter,
    Ideograph, ///< of a script written without spaces between words
    Mark, ///< continues a word, never starts one: combining marks, joiners, soft hyphens
    Digit,
    Fraction, ///< ½ and its like: a number of its own
    Apostrophe,
};

struct CharAt
{
    char32_t code = 0;
    qsizetype units = 1;
    CharClass kind = CharClass::Other;
};

bool isUnspacedScript(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

CharClass classifyBeyondAscii(char32_t c)
{
    switch (c) {
    case U'\u2019':
    case U'\u2018':
    case U'\u02BC':
    case U'\uFF07':
        return CharClass::Apostrophe;
    case U'\u00AD': // soft hyphen
    case U'\u200C': // joiners stand inside words of Persian and Indic scripts
    case U'\u200D':
    case U'\u2060':
        return CharClass::Mark;
    case U'\u30FC': // the long-vowel mark belongs to no one script
        return CharClass::Ideograph;
    case U'\u00BC':
    case U'\u00BD':
    case U'\u00BE':
        return CharClass::Fraction;
    default:
        break;
    }
    if (c >= 0x2150 && c <= 0x215E)
        return CharClass::Fraction;
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_Letter:
        return isUnspacedScript(QChar::script(c)) ? CharClass::Ideograph : CharClass::Letter;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return isUnspacedScript(QChar::script(c)) ? CharClass::Ideograph : CharClass::Mark;
    case QChar::Number_DecimalDigit:
        return CharClass::Digit;
    default:
        return CharClass::Other;
    }
}

CharClass classifyAscii(char16_t c)
{
    if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'))
        return CharClass::Letter;
    if (c >= u'0' && c <= u'9')
        return CharClass::Digit;
    return c == u'\'' ? CharClass::Apostrophe : CharClass::Other;
}

CharAt charAt(QStringView text, qsizetype at)
{
    const char16_t unit = text[at].unicode();
    if (unit < 0x80)
        return {unit, 1, classifyAscii(unit)};
    char32_t code = unit;
    qsizetype units = 1;
    if (QChar::isHighSurrogate(code) && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        code = QChar::surrogateToUcs4(unit, text[at + 1].unicode());
        units = 2;
    }
    return {code, units, classifyBeyondAscii(code)};
}

/// Lower case for a word of letters and marks; NFKC only where there is something beyond ASCII.
QString foldWord(QStringView word)
{
    QString folded(word.size(), Qt::Uninitialized);
    QChar* out = folded.data();
    bool ascii = true;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word[i].unicode();
        ascii = ascii && c < 0x80;
        out[i] = c >= u'A' && c <= u'Z' ? char16_t(c + 0x20) : c;
    }
    if (ascii)
        return folded;
    folded = folded.normalized(QString::NormalizationForm_KC).toLower();
    qsizetype kept = 0;
    for (QChar c : std::as_const(folded)) {
        const char16_t u = c.unicode();
        // Soft hyphens, joiners and the Arabic stretching stroke change how a word looks, not which it is.
        if (u == 0x00AD || u == 0x200C || u == 0x200D || u == 0x2060 || u == 0x0640)
            continue;
        const bool quote = u == 0x2019 || u == 0x2018 || u == 0x02BC;
        folded[kept++] = quote ? QChar(u'\'') : c;
    }
    folded.truncate(kept);
    return folded;
}

QString foldNumber(QStringView number)
{
    QString folded;
    folded.reserve(number.size());
    for (qsizetype i = 0; i < number.size();) {
        const CharAt c = charAt(number, i);
        i += c.units;
        if (c.kind == CharClass::Digit)
            folded.append(QChar(u'0' + QChar::digitValue(c.code)));
        else if (c.code == U'%' || c.code == U'\uFF05' || c.code == U'\u066A')
            folded.append(u'%');
        else if (c.code == U'.' || c.code == U'\u066B' || c.code == U'\uFF0E')
            folded.append(u'.');
        else
            folded.append(u',');
    }
    return folded;
}

QString foldFraction(QStringView fraction)
{
    return fraction.toString().normalized(QString::NormalizationForm_KC).replace(QChar(0x2044), u'/');
}

/// The word breaker of ICU's dictionaries; making one costs more than splitting a page, so one a thread.
icu::BreakIterator& dictionaryBreaker()
{
    thread_local const std::unique_ptr<icu::BreakIterator> breaker = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::BreakIterator>(
            icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    }();
    return *breaker;
}

/// Finds the words of a text; `Counting` leaves out their folding and only counts them.
template <bool Counting>
class Splitter
{
public:
    explicit Splitter(QStringView text) : m_text(text)
    {
        if constexpr (!Counting)
            m_words.reserve(text.size() / 6 + 1);
    }

    void run()
    {
        while (m_at < m_text.size()) {
            const CharAt c = charAt(m_text, m_at);
            switch (c.kind) {
            case CharClass::Letter:
                takeWord();
                break;
            case CharClass::Ideograph:
                takeUnspaced();
                break;
            case CharClass::Digit:
                takeNumber();
                break;
            case CharClass::Fraction:
                add({m_at, m_at + c.units}, foldFraction, WordKind::Number);
                m_at += c.units;
                break;
            default:
                m_at += c.units;
            }
        }
    }

    QList<Word> takeWords() { return std::move(m_words); }
    qsizetype count() const { return m_count; }

private:
    template <typename Fold>
    void add(TextRange range, Fold fold, WordKind kind)
    {
        m_count += kind != WordKind::Clitic;
        if constexpr (!Counting)
            add(range, fold(range.of(m_text)), kind);
    }

    void add(TextRange range, const QString& folded, WordKind kind)
    {
        if constexpr (Counting) {
            m_count += kind != WordKind::Clitic;
        } else {
            if (!folded.isEmpty())
                m_words.append({range, folded, kind});
        }
    }

    /// The end of the letters and marks from `at` on.
    qsizetype lettersEnd(qsizetype at) const
    {
        while (at < m_text.size()) {
            const CharAt c = charAt(m_text, at);
            if (c.kind != CharClass::Letter && c.kind != CharClass::Mark)
                break;
            at += c.units;
        }
        return at;
    }

    /// [a-z]+(?:'[a-z]+)?, with clitics taken apart.
    void takeWord()
    {
        const qsizetype start = m_at;
        const qsizetype stem = lettersEnd(start);
        m_at = stem;
        if (stem >= m_text.size() || charAt(m_text, stem).kind != CharClass::Apostrophe) {
            add({start, stem}, foldWord, WordKind::Word);
            return;
        }
        const qsizetype end = lettersEnd(stem + 1);
        if (end == stem + 1) {
            add({start, stem}, foldWord, WordKind::Word);
            return;
        }
        m_at = end;
        const QString front = foldWord(m_text.sliced(start, stem - start));
        const QString back = foldWord(m_text.sliced(stem + 1, end - stem - 1));
        if (back == u"t" && front.size() > 1 && front.endsWith(u'n'))
            takeNegation(start, stem, end, front);
        else if (back == u"s")
            add({start, stem}, front, WordKind::Word);
        else if (back == u"ll" || back == u"re" || back == u"ve" || back == u"d" || back == u"m") {
            add({start, stem}, front, WordKind::Word);
            add({stem, end}, u'\'' + back, WordKind::Clitic);
        } else if (isElision(front, back)) {
            add({start, stem + 1}, front + u'\'', WordKind::Clitic);
            add({stem + 1, end}, back, WordKind::Word);
        } else {
            add({start, end}, front + u'\'' + back, WordKind::Word);
        }
    }

    /// "don't" is "do" and "n't"; where the verb lost letters, its own form stands in for the rest.
    void takeNegation(qsizetype start, qsizetype stem, qsizetype end, const QString& front)
    {
        if (front == u"can") {
            add({start, stem}, front, WordKind::Word);
            add({stem, end}, u"n't"_s, WordKind::Clitic);
            return;
        }
        QString verb = front.chopped(1);
        if (front == u"won")
            verb = u"will"_s;
        else if (front == u"shan")
            verb = u"shall"_s;
        add({start, stem - 1}, verb, WordKind::Word);
        add({stem - 1, end}, u"n't"_s, WordKind::Clitic);
    }

    /// Elided articles and particles of the Romance languages: l'État, d'une, qu'il, dell'anno.
    static bool isElision(const QString& front, const QString& back)
    {
        static constexpr std::array<QStringView, 14> longer{
            u"qu",   u"lorsqu", u"puisqu", u"jusqu", u"quoiqu", u"dell",  u"all",
            u"nell", u"sull",   u"dall",   u"gl",    u"un",     u"quest", u"quell"};
        static constexpr QStringView vowels = u"aeiouyhàâäæéèêëîïôöœùûüÿáíóúò";
        if (back.size() < 2 || !vowels.contains(back.front()))
            return false;
        if (front.size() == 1)
            return QStringView(u"cdjlmnst").contains(front.front());
        return std::ranges::find(longer, QStringView(front)) != longer.end();
    }

    /// \d+(?:[.,]\d+)*%?, in the digits of any script.
    void takeNumber()
    {
        const qsizetype start = m_at;
        for (;;) {
            while (m_at < m_text.size() && kindAt(m_at) == CharClass::Digit)
                m_at += charAt(m_text, m_at).units;
            if (m_at + 1 >= m_text.size() || !isSeparator(m_text[m_at])
                || kindAt(m_at + 1) != CharClass::Digit)
                break;
            ++m_at;
        }
        if (m_at < m_text.size()) {
            const char16_t c = m_text[m_at].unicode();
            if (c == u'%' || c == u'\uFF05' || c == u'\u066A')
                ++m_at;
        }
        add({start, m_at}, foldNumber, WordKind::Number);
    }

    static bool isSeparator(QChar c)
    {
        const char16_t u = c.unicode();
        return u == u'.' || u == u',' || u == u'\u066B' || u == u'\u066C' || u == u'\uFF0E';
    }

    CharClass kindAt(qsizetype at) const { return charAt(m_text, at).kind; }

    void takeUnspaced()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size()) {
            const CharAt c = charAt(m_text, m_at);
            if (c.kind != CharClass::Ideograph && c.kind != CharClass::Mark)
                break;
            m_at += c.units;
        }
        const QStringView run = m_text.sliced(start, m_at - start);
        UErrorCode status = U_ZERO_ERROR;
        UText* input = utext_openUChars(nullptr, run.utf16(), run.size(), &status);
        icu::BreakIterator& breaker = dictionaryBreaker();
        breaker.setText(input, status);
        qsizetype from = 0;
        for (int32_t to = breaker.next(); to != icu::BreakIterator::DONE; to = breaker.next()) {
            add({start + from, start + to}, foldWord, WordKind::Word);
            from = to;
        }
        utext_close(input);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_count = 0;
    QList<Word> m_words;
};

} // namespace

QList<Word> splitWords(QStringView text)
{
    Splitter<false> splitter(text);
    splitter.run();
    return splitter.takeWords();
}

qsizetype countWords(QStringView text)
{
    Splitter<true> splitter(text);
    splitter.run();
    return splitter.count();
}

} // namespace palinode
