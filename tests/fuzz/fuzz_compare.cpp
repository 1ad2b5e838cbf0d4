// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole of compare(), both ways and with itself, and its JSON. An input is one character that chooses the
// options, then the old text, a line of "=====" and the new text, both read as Markdown.

#include "core/comparison/compare.h"
#include "core/document/reader.h"
#include "core/report/report.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/comparisonchecks.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/twotexts.h"

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

CompareOptions optionsOf(unsigned char choice)
{
    CompareOptions options;
    options.ignoreCase = (choice & 1U) != 0;
    options.ignorePunctuation = (choice & 2U) != 0;
    options.ignoreBoilerplate = (choice & 4U) != 0;
    if ((choice & 8U) != 0)
        options.language = u"en"_s;
    return options;
}

ComparisonPtr compared(const Document& oldDocument, const Document& newDocument,
                       const CompareOptions& options)
{
    const Result<ComparisonPtr> comparison = compare(oldDocument, newDocument, options, Progress());
    check(comparison.has_value(), "two documents can be compared");
    return *comparison;
}

void compareBothWays(const TwoTexts& texts, const CompareOptions& options)
{
    const Result<Document> oldDocument = readDocument(texts.oldText, u"old.md"_s, {}, Progress());
    const Result<Document> newDocument = readDocument(texts.newText, u"new.md"_s, {}, Progress());
    if (!oldDocument || !newDocument)
        return;
    const ComparisonPtr there = compared(*oldDocument, *newDocument, options);
    const ComparisonPtr back = compared(*newDocument, *oldDocument, options);
    const ComparisonPtr itself = compared(*oldDocument, *oldDocument, options);
    checkFindings(*there);
    checkMirror(*there, *back);
    checkFindings(*itself);
    checkIdentity(*itself);
    const Result<QByteArray> json = renderReport(*there, ReportFormat::Json, {}, Progress());
    check(json.has_value(), "every comparison has its JSON");
    checkJson(*there, *json);
}

} // namespace

FuzzTarget fuzzTarget()
{
    return {{"0The Committee decided to raise the target range to 2 percent. It will act as appropriate.\n\n"
             "Inflation is low. Risks are balanced.\n=====\n"
             "The Committee may lower the target range to 3 percent. It acts as appropriate.\n\n"
             "Risks are tilted to the downside, unless inflation rises. Voting for the action were all "
             "members.\n",
             "0# Privacy\n\nWe will never sell your personal data to third parties without your consent.\n\n"
             "- We keep it for 12 months.\n- All employees must complete training.\n\nContact us.\n\nContact "
             "us.\n=====\n"
             "# Privacy policy\n\n- Some employees should complete training.\n- We may keep it for up to 24 "
             "months.\n\n"
             "We share your personal data with third parties if you agree, and we ask them to protect it.\n\n"
             "Contact us.\n",
             "3My view is that open source AI will be safer than the alternatives, and I believe that it is "
             "necessary; "
             "it is good for developers, because they need to control their own destiny. That's why we're "
             "open.\n=====\n"
             "We'll need to be RIGOROUS about mitigating these risks -- and careful about what we choose to "
             "open source. "
             "That is why we are open\n",
             "4For immediate release\n\nRates rose.\n\nRates rose!\n=====\nRates rose.\n\nFor immediate "
             "release\n",
             "8Wir werden die Zinsen nicht senken. Die Inflation betrug 2,5 %.\n=====\n"
             "Wir senken die Zinsen. Die Inflation beträgt 3,5 %.\n",
             "0我们不会出售您的数据。我们保留12个月。\n=====\n我们可能会出售您的数据。我们保留24个月。\n",
             "0The fee, which is $5.00 a month, was paid on July 4, 2024 by 3 of 5 users.\n"},
            {textDivider,  "We will ",   "We may ",  "will not ",  "no longer ", "as long as ",   "at least ",
             "more than ", "must ",      "should ",  "all ",       "most ",      "few ",          "only ",
             "raise ",     "lower ",     "increase", "decrease",   "safer ",     "risks ",        "likely ",
             "12 months",  "two-thirds", "1/2 ",     "5:30 pm",    "1990s",      "$1.5 million",  "(c) ",
             "; and ",     ", but ",     "because ", "“We will.”", "said ",      "according to ", "# ",
             "- ",         "\n\n",       "X",        "1"}};
}

} // namespace palinode

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 1)
        palinode::compareBothWays(palinode::twoTexts(data + 1, size - 1), palinode::optionsOf(data[0]));
    return 0;
}
