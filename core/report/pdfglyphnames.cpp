// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdfglyphnames.h"

#include <QCryptographicHash>

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace palinode::pdf {
namespace {

constexpr size_t digitsPerGlyph = 4;

using FontId = QPDFObjGen;
using GlyphNames =
    std::map<std::string, QString, std::less<>>; ///< glyph number in hexadecimal → its characters

/// Walks the words of a content stream. QPdfWriter puts white space between all of them, and writes no
/// strings but glyph numbers in hexadecimal.
class Words
{
public:
    explicit Words(std::string_view stream) : m_stream(stream) { }

    bool next()
    {
        constexpr std::string_view space = " \n\r\t";
        const size_t start = m_stream.find_first_not_of(space, m_end);
        if (start == std::string_view::npos)
            return false;
        m_start = start;
        m_end = std::min(m_stream.find_first_of(space, start), m_stream.size());
        return true;
    }
    [[nodiscard]] std::string_view word() const { return m_stream.substr(m_start, m_end - m_start); }
    [[nodiscard]] size_t start() const { return m_start; }

private:
    std::string_view m_stream;
    size_t m_start = 0;
    size_t m_end = 0;
};

bool isGlyphs(std::string_view word)
{
    return word.size() > 2 && word.front() == '<' && word.back() == '>' && word[1] != '<'
        && (word.size() - 2) % digitsPerGlyph == 0;
}

qsizetype countGlyphs(std::string_view stream)
{
    qsizetype count = 0;
    for (Words words(stream); words.next();) {
        if (isGlyphs(words.word()))
            count += qsizetype((words.word().size() - 2) / digitsPerGlyph);
    }
    return count;
}

std::string utf16Hex(QStringView text)
{
    std::string hex;
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toStdString();
    return hex;
}

/// What the glyphs of a page say, one after the other.
class LogReader
{
public:
    explicit LogReader(const GlyphLog& log) : m_log(log) { }

    [[nodiscard]] QStringView part(qsizetype glyph) const
    {
        if (glyph >= m_log.ends.size())
            return {};
        const qsizetype start = glyph > 0 ? m_log.ends[glyph - 1] : 0;
        return QStringView(m_log.text).sliced(start, m_log.ends[glyph] - start);
    }
    [[nodiscard]] bool isAlone(qsizetype glyph) const
    {
        return !part(glyph).isEmpty() && (glyph + 1 >= m_log.ends.size() || !part(glyph + 1).isEmpty());
    }

private:
    const GlyphLog& m_log;
};

/// Rewrites one page's content stream, and learns what each glyph says.
class PageRewriter
{
public:
    PageRewriter(std::string_view stream, const GlyphLog& log, std::map<FontId, GlyphNames>& names,
                 const std::map<std::string, FontId, std::less<>>& fonts)
        : m_stream(stream), m_log(log), m_names(names), m_fonts(fonts)
    {
    }

    std::string run()
    {
        m_out.reserve(m_stream.size());
        for (Words words(m_stream); words.next();) {
            const std::string_view word = words.word();
            if (word.front() == '/') {
                m_lastName = std::string(word);
            } else if (word == "Tf") {
                const auto font = m_fonts.find(m_lastName);
                m_font = font == m_fonts.end() ? nullptr : &m_names[font->second];
            } else if (word == "ET") {
                closeSpan();
            } else if (isGlyphs(word)) {
                addGlyphs(word.substr(1, word.size() - 2));
                continue;
            } else if (word == "Tj") {
                continue; // written with its glyphs
            }
            put(word);
        }
        return std::move(m_out);
    }

private:
    void put(std::string_view word)
    {
        m_out += word;
        m_out += '\n';
    }

    void addGlyphs(std::string_view numbers)
    {
        for (size_t i = 0; i < numbers.size(); i += digitsPerGlyph) {
            const std::string_view number = numbers.substr(i, digitsPerGlyph);
            const QStringView part = m_log.part(m_glyph);
            if (!part.isEmpty())
                closeSpan();
            if (!m_inSpan && !saysByItself(number, part))
                openSpan(part);
            m_out += '<';
            m_out += number;
            m_out += ">Tj\n";
            ++m_glyph;
        }
        if (m_log.isAlone(m_glyph - 1))
            closeSpan();
    }

    /// Whether the font's map tells this glyph's characters.
    bool saysByItself(std::string_view glyph, QStringView part)
    {
        if (!m_font || !m_log.isAlone(m_glyph))
            return false;
        const auto known = m_font->find(glyph);
        if (known != m_font->end())
            return known->second == part;
        m_font->emplace(std::string(glyph), part.toString());
        return true;
    }

    void openSpan(QStringView part)
    {
        m_out += "/Span<</ActualText<feff" + utf16Hex(part) + ">>>BDC\n";
        m_inSpan = true;
    }

    void closeSpan()
    {
        if (m_inSpan)
            m_out += "EMC\n";
        m_inSpan = false;
    }

    std::string_view m_stream;
    LogReader m_log;
    std::map<FontId, GlyphNames>& m_names;
    const std::map<std::string, FontId, std::less<>>& m_fonts;
    std::string m_out;
    std::string m_lastName;
    GlyphNames* m_font = nullptr;
    qsizetype m_glyph = 0;
    bool m_inSpan = false;
};

std::string toUnicodeMap(const GlyphNames& names)
{
    constexpr size_t mostEntries = 100; // the standard's bound for one list
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n";
    size_t left = names.size();
    size_t inList = 0;
    for (const auto& [glyph, text] : names) {
        if (inList == 0) {
            inList = std::min(left, mostEntries);
            map += std::to_string(inList) + " beginbfchar\n";
        }
        map += '<' + glyph + "> <" + utf16Hex(text) + ">\n";
        --left;
        if (--inList == 0)
            map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace

int nameGlyphs(QPDF& pdf, const QList<GlyphLog>& logs)
{
    std::map<FontId, GlyphNames> names;
    int leftOut = 0;
    qsizetype number = 0;
    std::set<FontId> untouched; // fonts of pages that are left as they are keep QPdfWriter's map
    for (const QPDFObjectHandle& page : pdf.getAllPages()) {
        const GlyphLog log = number < logs.size() ? logs[number] : GlyphLog();
        ++number;
        std::map<std::string, FontId, std::less<>> fonts;
        QPDFObjectHandle resources = page.getKey("/Resources").getKey("/Font");
        if (!resources.isDictionary())
            continue;
        for (const auto& [name, font] : resources.ditems())
            fonts.emplace(name, font.getObjGen());
        QPDFObjectHandle contents = page.getKey("/Contents");
        const auto data = contents.getStreamData(qpdf_dl_generalized);
        const std::string_view stream(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        if (countGlyphs(stream) != log.ends.size()) {
            ++leftOut;
            for (const auto& [name, font] : fonts)
                untouched.insert(font);
            continue;
        }
        contents.replaceStreamData(PageRewriter(stream, log, names, fonts).run(), QPDFObjectHandle::newNull(),
                                   QPDFObjectHandle::newNull());
    }
    for (const auto& [font, glyphs] : names) {
        if (!untouched.contains(font))
            pdf.getObject(font).replaceKey("/ToUnicode", pdf.newStream(toUnicodeMap(glyphs)));
    }
    return leftOut;
}

void tagSubsets(QPDF& pdf)
{
    for (QPDFObjectHandle& object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font", "/Type0"))
            continue;
        QPDFObjectHandle descendant = object.getKey("/DescendantFonts").getArrayItem(0);
        QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
        QPDFObjectHandle file = descriptor.getKey("/FontFile2");
        const std::string name = object.getKey("/BaseFont").getName();
        if (!file.isStream() || name.find('+') != std::string::npos)
            continue;
        const auto data = file.getStreamData(qpdf_dl_generalized);
        const QByteArray digest = QCryptographicHash::hash(
            QByteArrayView(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize())),
            QCryptographicHash::Sha256);
        std::string tag;
        for (int i = 0; i < 6; ++i)
            tag += char('A' + quint8(digest[i]) % 26);
        const QPDFObjectHandle tagged = QPDFObjectHandle::newName("/" + tag + "+" + name.substr(1));
        object.replaceKey("/BaseFont", tagged);
        descendant.replaceKey("/BaseFont", tagged);
        descriptor.replaceKey("/FontName", tagged);
    }
}

} // namespace palinode::pdf
