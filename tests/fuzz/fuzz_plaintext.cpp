// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The plain-text reader: any bytes give blocks that keep their promises, or an error that fits.

#include "core/document/encoding.h"
#include "core/document/frontmatter.h"
#include "core/document/readers.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/documentchecks.h"
#include "tests/fuzz/target.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

QString lettersAndDigits(QStringView text)
{
    QString result;
    std::ranges::copy_if(text, std::back_inserter(result), [](QChar c) { return c.isLetterOrNumber(); });
    return result;
}

/// Layout takes away rules, frames and white space, but no word, and adds none.
void checkNothingLost(const QByteArray& bytes)
{
    const Result<DecodedText> decoded = decodeText(bytes);
    const Result<Document> document = PlainTextReader().read(bytes, Progress());
    check(decoded.has_value() == document.has_value(), "what decodes can be read");
    if (!decoded)
        return;
    const QStringView body = QStringView(decoded->text).sliced(readFrontMatter(decoded->text).length);
    const QString expected = lettersAndDigits(body);
    const QString actual = lettersAndDigits(document->text);
    check(actual == expected, "every letter and digit is in the text, in order", actual);
}

} // namespace

FuzzTarget fuzzTarget()
{
    return {
        {"A first line.\nAnd a second one.\n\nANOTHER PARAGRAPH\n\nIt ends here, and we will not add to "
         "it.\n",
         "---\ntitle: \"On rates\"\nspeaker: 'A. Speaker'\ndate: 2024-07-23 # then\ntags: [a, \"b\"]\n---\n"
         "The Committee decided to maintain the target range for the federal funds rate at 4-1/4 to 4-1/2\n"
         "percent. In considering additional adjustments, the Committee will carefully assess incoming "
         "data,\n"
         "the evolving outlook, and the balance of risks. It is strongly committed to supporting cross-\n"
         "border lending.\n",
         "                              THE PLATFORM\n\n     Resolved, That we will not sell it.\n\n1. First "
         "item,\n"
         "   wrapped over two lines;\n2. second item; and\n   (a) an inner one.\n\nDefinitions\n-----------\n"
         "* dot\n* dot dot\n",
         "*****************\n* A framed note *\n* of two lines  *\n*****************\n\nname      value\na   "
         "      1\n"
         "b         2\n\n-CITE-\n    9 USC Sec. 1\n-EXPCITE-\n",
         "委员会决定维持利率不变。\n我们不会出售您的数据，\n也不会共享。\n",
         "\xFF\xFEW\0e\0 \0a\0c\0t\0.\0\n\0"_ba, "\xFE\xFF\0W\0e\0 \0a\0c\0t\0.\0\n"_ba,
         "\xEF\xBB\xBF+++\ntitle = \"T\"\n+++\nText.\n"},
        {"---\n",  "+++\n", "title: ",  "lang: de\n", "author = ",    "=====\n",     "-----\n", "        ",
         "      ", "    ",  "*",        "-CITE-",     "ARTICLE II\n", "Section 2. ", "## ",     "i) ",
         "IV. ",   "12a. ", "cross-\n", "。",         "\xFF\xFE",     "\n\n\n"}};
}

} // namespace palinode

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    palinode::checkNothingLost(bytes);
    palinode::checkReading(bytes, u"statement.txt"_s);
    return 0;
}
