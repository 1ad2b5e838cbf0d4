// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diff/tokens.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>
#include <memory>
#include <unicode/ubrk.h>

namespace palinode {

namespace {

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'\u2019' || c == U'\u02BC' || c == U'\uFF07';
}

/// Characters that the eye does not see: they neither part words nor make them differ.
bool isInvisible(char32_t c)
{
    return c == 0x00AD || c == 0x200B || c == 0x200E || c == 0x200F || c == 0x2060 || c == 0xFEFF
        || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

char16_t foldedMark(char16_t c)
{
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D)
        return u'-';
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2039:
    case 0x203A:
    case 0x02BC:
    case 0xFF07:
    case u'`':
    case 0x00B4:
    case 0x2032:
        return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x00AB:
    case 0x00BB:
    case 0xFF02:
    case 0x2033:
        return u'"';
    default:
        return c;
    }
}

QString folded(QStringView token)
{
    QString text;
    text.reserve(token.size());
    for (const QChar c : token) {
        if (c == QChar(0x2026))
            text += QStringLiteral("...");
        else if (!isInvisible(c.unicode()))
            text += QChar(foldedMark(c.unicode()));
    }
    // "--" and "---" stand for a dash in plain text.
    qsizetype dashes = 0;
    while (dashes < text.size() && text[dashes] == u'-')
        ++dashes;
    if (dashes > 1)
        text.remove(1, dashes - 1);
    return text.normalized(QString::NormalizationForm_C);
}

bool needsFolding(QStringView token)
{
    return std::ranges::any_of(token, [](QChar c) { return c.unicode() >= 0x80 || c == u'`' || c == u'-'; });
}

bool isDense(char32_t c)
{
    switch (QChar::script(c)) {
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

/// Words that carry grammar rather than content in the commonest languages; none that denies, grades or
/// counts, because those are what a reader looks for.
bool isFunctionWord(QStringView word)
{
    static constexpr std::array words{
        u"a",    u"al",    u"an",    u"and",  u"are",  u"as",    u"at",   u"be",    u"been", u"being",
        u"but",  u"by",    u"das",   u"de",   u"dem",  u"den",   u"der",  u"des",   u"did",  u"die",
        u"do",   u"does",  u"du",    u"e",    u"ein",  u"eine",  u"el",   u"en",    u"et",   u"for",
        u"from", u"had",   u"has",   u"have", u"he",   u"i",     u"il",   u"im",    u"in",   u"into",
        u"is",   u"it",    u"its",   u"la",   u"las",  u"le",    u"les",  u"los",   u"mit",  u"o",
        u"of",   u"on",    u"or",    u"our",  u"she",  u"so",    u"such", u"that",  u"the",  u"their",
        u"them", u"there", u"these", u"they", u"this", u"those", u"to",   u"um",    u"un",   u"una",
        u"und",  u"une",   u"upon",  u"von",  u"was",  u"we",    u"were", u"which", u"who",  u"with",
        u"y",    u"you",   u"your",  u"zu",   u"zum",  u"zur"};
    if (word.size() > 5)
        return false;
    const QString lower = word.toString().toLower();
    return std::ranges::binary_search(words, QStringView(lower), {},
                                      [](const char16_t* w) { return QStringView(w); });
}

/// ICU's word boundaries for one run of a script without spaces.
class DenseSplitter
{
public:
    DenseSplitter()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_iterator.reset(ubrk_open(UBRK_WORD, "", nullptr, 0, &status));
    }

    /// Ends of the words, relative to the run; its whole length where ICU has no data.
    [[nodiscard]] std::vector<qsizetype> ends(QStringView run) const
    {
        std::vector<qsizetype> result;
        UErrorCode status = U_ZERO_ERROR;
        if (m_iterator)
            ubrk_setText(m_iterator.get(), run.utf16(), static_cast<int32_t>(run.size()), &status);
        if (m_iterator && U_SUCCESS(status)) {
            ubrk_first(m_iterator.get());
            for (int32_t end = ubrk_next(m_iterator.get()); end != UBRK_DONE;
                 end = ubrk_next(m_iterator.get()))
                result.push_back(end);
        }
        if (result.empty() || result.back() != run.size())
            result.assign(1, run.size());
        return result;
    }

private:
    struct Close
    {
        void operator()(UBreakIterator* iterator) const noexcept { ubrk_close(iterator); }
    };
    std::unique_ptr<UBreakIterator, Close> m_iterator;
};

class Tokenizer
{
public:
    Tokenizer(QStringView text, TokenIds& ids, std::vector<DiffToken>& tokens)
        : m_text(text), m_ids(ids), m_tokens(tokens)
    {
    }

    void split(TextRange passage, int number)
    {
        m_passage = number;
        m_end = passage.end;
        const size_t before = m_tokens.size();
        for (qsizetype at = passage.start; at < m_end;) {
            const char32_t c = pointAt(at);
            if (QChar::isSpace(c) || isInvisible(c))
                at += width(c);
            else
                at = takeToken(at, c);
        }
        if (m_tokens.size() == before && !passage.isEmpty())
            add(passage, TokenKind::Punctuation);
    }

private:
    static qsizetype width(char32_t c) { return QChar::requiresSurrogates(c) ? 2 : 1; }

    [[nodiscard]] char32_t pointAt(qsizetype at) const
    {
        if (at >= m_end)
            return 0;
        const QChar c = m_text[at];
        if (c.isHighSurrogate() && at + 1 < m_end && m_text[at + 1].isLowSurrogate())
            return QChar::surrogateToUcs4(c, m_text[at + 1]);
        return c.unicode();
    }

    static bool isWordPart(char32_t c)
    {
        return QChar::isLetterOrNumber(c) || QChar::isMark(c) || isInvisible(c) || c == 0x200C || c == 0x200D
            || c == U'_';
    }

    qsizetype takeToken(qsizetype start, char32_t c)
    {
        if (QChar::category(c) == QChar::Symbol_Currency && QChar::isDigit(pointAt(start + width(c))))
            return takeWord(start, start + width(c));
        if (isWordPart(c))
            return isDense(c) ? takeDense(start) : takeWord(start, start);
        return takeMarks(start, c);
    }

    /// A point, colon, slash or apostrophe inside a word belongs to it where both neighbours ask for it.
    [[nodiscard]] bool joins(char32_t before, char32_t c, char32_t after) const
    {
        if (QChar::isDigit(before) && QChar::isDigit(after))
            return c == U'.' || c == U',' || c == U':' || c == U'/' || isApostrophe(c);
        if (QChar::isLetter(before) && QChar::isLetter(after))
            return c == U'.' || isApostrophe(c);
        return false;
    }

    qsizetype takeWord(qsizetype start, qsizetype at)
    {
        char32_t last = 0;
        while (at < m_end) {
            const char32_t c = pointAt(at);
            if (isWordPart(c) && !isDense(c)) {
                if (!QChar::isMark(c) && !isInvisible(c))
                    last = c;
            } else if (!joins(last, c, pointAt(at + width(c)))) {
                break;
            }
            at += width(c);
        }
        const char32_t next = pointAt(at);
        if (QChar::isDigit(last) && (next == U'%' || next == U'\u2030' || next == U'°'))
            at += width(next);
        const TextRange range{start, at};
        add(range, isFunctionWord(range.of(m_text)) ? TokenKind::FunctionWord : TokenKind::Word);
        return at;
    }

    qsizetype takeDense(qsizetype start)
    {
        qsizetype at = start;
        for (char32_t c = pointAt(at); at < m_end && (isDense(c) || QChar::isMark(c)); c = pointAt(at))
            at += width(c);
        static thread_local const DenseSplitter splitter;
        qsizetype from = start;
        for (const qsizetype end : splitter.ends(m_text.sliced(start, at - start))) {
            add({from, start + end}, TokenKind::Word);
            from = start + end;
        }
        return at;
    }

    qsizetype takeMarks(qsizetype start, char32_t c)
    {
        qsizetype at = start + width(c);
        while (at < m_end && pointAt(at) == c)
            at += width(c);
        while (at < m_end && QChar::isMark(pointAt(at)))
            at += width(pointAt(at));
        add({start, at}, TokenKind::Punctuation);
        return at;
    }

    void add(TextRange range, TokenKind kind)
    {
        m_tokens.push_back({range, m_passage, m_ids.idOf(range.of(m_text)), kind});
    }

    QStringView m_text;
    TokenIds& m_ids;
    std::vector<DiffToken>& m_tokens;
    qsizetype m_end = 0;
    int m_passage = 0;
};

} // namespace

int TokenIds::idOf(QStringView token)
{
    QStringView key = token;
    if (needsFolding(token)) {
        QString text = folded(token);
        if (text != token)
            key = m_folded.emplace_back(std::move(text));
    }
    const auto known = m_ids.constFind(key);
    if (known != m_ids.constEnd())
        return *known;
    const int id = static_cast<int>(m_texts.size());
    m_ids.insert(key, id);
    m_texts.push_back(key);
    return id;
}

std::vector<DiffToken> splitDiffTokens(QStringView text, const QList<TextRange>& passages, TokenIds& ids)
{
    std::vector<DiffToken> tokens;
    Tokenizer tokenizer(text, ids, tokens);
    for (int number = 0; number < passages.size(); ++number)
        tokenizer.split(passages[number], number);
    return tokens;
}

} // namespace palinode
