// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The Markdown reader: any bytes give blocks that keep their promises, or an error that fits.

#include "core/document/encoding.h"
#include "core/document/readers.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/documentchecks.h"
#include "tests/fuzz/target.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// What the reader shows stands in the file, in that order: markup goes, nothing comes. Markers are counted
/// anew, and an entity stands for a character.
void checkNothingInvented(const QByteArray& bytes)
{
    const Result<DecodedText> decoded = decodeText(bytes);
    const Result<Document> document = MarkdownReader().read(bytes, Progress());
    check(decoded.has_value() == document.has_value(), "what decodes can be read");
    if (!decoded || decoded->text.contains(u'&'))
        return;
    qsizetype at = 0;
    for (const Block& block : document->blocks) {
        for (qsizetype i = block.marker.end; i < block.range.end; ++i) {
            const QChar c = document->text[i];
            if (!c.isLetterOrNumber())
                continue;
            at = decoded->text.indexOf(c, at) + 1;
            check(at > 0, "what is shown stands in the file", block.range.of(document->text).toString());
        }
    }
}

} // namespace

FuzzTarget fuzzTarget()
{
    return {{"# We will act\n\nWe don't sell **your** [data](https://example.org \"t\"), ever.\n",
             "---\ntitle: Terms\ndate: 2024\n---\n\nTerms {#top}\n=====\n\n1. One\n2. Two\n   - inner\n     "
             "> quoted\n\n"
             "**Short version**\n\nLine one  \nline two\\\nline three.\n",
             "| a | b |\n|---|:-:|\n| 1 | 2 % |\n|   |   |\n\n- [ ] to do\n- [x] done\n\n~~gone~~ "
             "www.example.org a@example.org\n",
             "<div>\n<p>A &amp; B &#8212; c &#x1F600; &nbsp;&bogus;</p>\n<!-- not this "
             "-->\n<script>nor(this)</script>\n</div>\n\n"
             "text<br>more <b>bold</b>\n",
             "```\ncode one\n\ncode two\n```\n\n    indented\n\n> > deep\n> shallow\n\n(1) Every "
             "person.\n\n(a) Each.\n",
             "[write]({{ site.mail | default: \"x\" }}) to us. ![a picture](p.png) [ref][r]\n\n[r]: /url "
             "'title'\n"},
            {"# ",
             "###### ",
             "====\n",
             "> ",
             "    ",
             "```\n",
             "`",
             "**",
             "__",
             "*",
             "~~",
             "[",
             "](",
             "]({{",
             "}})",
             "![",
             "<div>\n",
             "</div>\n",
             "<br>",
             "<!--",
             "-->",
             "<script>",
             "</script>",
             "<style",
             "&amp;",
             "&#0;",
             "&#x110000;",
             "&#xD800;",
             "&#x7F;",
             "&#x85;",
             "&#8232;",
             "&nbsp;",
             "&ZeroWidthSpace;",
             "| a | b |\n|-|-|\n",
             "|",
             "- ",
             "1) ",
             "999999999. ",
             "- [ ] ",
             "  \n",
             "\\\n",
             "{#id}",
             "{: .c}",
             "---\n",
             "https://a.b/c",
             "(1) "}};
}

} // namespace palinode

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    palinode::checkNothingInvented(bytes);
    palinode::checkReading(bytes, u"statement.md"_s);
    return 0;
}
