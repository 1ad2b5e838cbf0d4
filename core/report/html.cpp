// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/htmlstyle.h"
#include "core/report/renderers.h"
#include "core/report/reportmodel.h"
#include "core/report/verdictwording.h"
#include "core/report/wording.h"
#include "core/text/isolate.h"

#include <QCoreApplication>

#include <algorithm>

namespace palinode {

namespace {

class HtmlReport
{
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

QByteArray escaped(QStringView text)
{
    QByteArray result;
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += c;
        }
    }
    return result;
}

QByteArray element(QByteArrayView tag, QStringView text)
{
    return '<' + tag.toByteArray() + '>' + escaped(text) + "</" + tag.toByteArray() + ">\n";
}

QByteArray shiftLabel(Shift shift)
{
    return "<span class=\"" + shiftId(shift).toLatin1() + "\"><span aria-hidden=\"true\">"
        + escaped(QString(shiftGlyph(shift))) + "</span> " + escaped(shiftName(shift)) + "</span>";
}

/// A quote in a line of ours: whichever way it runs, the line does not turn with it.
QByteArray inlineQuote(QStringView quote)
{
    return "<bdi>" + escaped(quote) + "</bdi>";
}

QByteArray reasonText(const QString& reason)
{
    QByteArray bytes;
    qsizetype at = 0;
    for (const TextRange& quote : quotesIn(reason)) {
        bytes += escaped(QStringView(reason).sliced(at, quote.start - at)) + inlineQuote(quote.of(reason));
        at = quote.end;
    }
    return bytes + escaped(QStringView(reason).sliced(at));
}

QByteArray anchor(const Finding& finding)
{
    return "f" + QByteArray::number(finding.id);
}

class Page
{
public:
    explicit Page(const Comparison& comparison) : m_comparison(comparison) { }

    void addHead()
    {
        const QByteArray title = escaped(comparisonTitle(m_comparison));
        m_bytes += "<!DOCTYPE html>\n<html lang=\""
            + escaped(HtmlReport::tr("en", "the language tag of this translation"))
            + "\">\n<head>\n<meta charset=\"utf-8\" />\n"
              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
              "<meta name=\"generator\" content=\"palinode " PALINODE_VERSION "\" />\n<title>"
            + title + "</title>\n<style>" + htmlStyle() + "</style>\n</head>\n<body>\n<main>\n<header>\n<h1>"
            + title + "</h1>\n";
        const QString line = comparisonLine(m_comparison);
        if (!line.isEmpty())
            m_bytes += "<p class=\"faint\">" + escaped(line) + "</p>\n";
        m_bytes += "</header>\n<div class=\"pair\">\n";
        addStatement(Side::Old);
        addStatement(Side::New);
        m_bytes += "</div>\n";
    }

    void addSummary()
    {
        m_bytes += "<section class=\"verdict\">\n<p class=\"faint\">" + escaped(HtmlReport::tr("Overall"))
            + "</p>\n<strong>" + escaped(verdictName(m_comparison.summary.verdict)) + "</strong>\n"
            + element("p", verdictSentence(m_comparison)) + element("p", verdictRule(m_comparison.summary))
            + "</section>\n";
        addCounts();
        const QStringList notices = noticeLines(m_comparison);
        if (notices.isEmpty())
            return;
        m_bytes += "<section>\n" + element("h2", HtmlReport::tr("Notices")) + "<ul>\n";
        for (const QString& notice : notices)
            m_bytes += element("li", notice);
        m_bytes += "</ul>\n</section>\n";
    }

    void addLargest()
    {
        const QList<int> largest = largestShifts(m_comparison);
        if (largest.isEmpty())
            return;
        m_bytes += "<section>\n" + element("h2", HtmlReport::tr("Largest shifts"));
        const QString note = largestShiftsNote(m_comparison);
        if (!note.isEmpty())
            m_bytes += "<p class=\"faint\">" + escaped(note) + "</p>\n";
        m_bytes += "<ol>\n";
        for (const int index : largest) {
            const Finding& finding = m_comparison.findings[index];
            m_bytes += "<li><a href=\"#" + anchor(finding) + "\">" + shiftLabel(finding.shift) + "</a>: “"
                + inlineQuote(quoteOf(m_comparison, finding, Side::Old)) + "” → “"
                + inlineQuote(quoteOf(m_comparison, finding, Side::New)) + "”";
            QByteArrayList reasons;
            for (const QString& reason : reasonsOf(finding.evidence))
                reasons.append(reasonText(reason));
            if (!reasons.isEmpty())
                m_bytes += "<br /><span class=\"faint\">" + reasons.join("; ") + "</span>";
            m_bytes += "</li>\n";
        }
        m_bytes += "</ol>\n</section>\n";
    }

    void beginFindings() { m_bytes += "<section>\n" + element("h2", HtmlReport::tr("Side by side")); }

    void addFinding(const Finding& finding)
    {
        const QString place =
            HtmlReport::tr("Finding %1 of %2").arg(finding.id).arg(m_comparison.findings.size());
        m_bytes += "<article class=\"finding\" id=\"" + anchor(finding) + "\" aria-label=\""
            + escaped(QStringLiteral("%1, %2").arg(place, shiftName(finding.shift))) + "\">\n";
        addQuotes(finding, Side::Old);
        m_bytes += "<div class=\"name\"><h3>" + shiftLabel(finding.shift) + "</h3>";
        for (const Shift other : finding.shifts) {
            if (other != finding.shift)
                m_bytes += "<p class=\"faint\">" + shiftLabel(other) + "</p>";
        }
        if (finding.moved)
            m_bytes += "<p class=\"faint\">" + escaped(HtmlReport::tr("moved")) + "</p>";
        if (const QString remark = matchRemark(finding); !remark.isEmpty())
            m_bytes += "<p class=\"faint\">" + escaped(remark) + "</p>";
        m_bytes += "</div>\n";
        addQuotes(finding, Side::New);
        const QStringList reasons = reasonsOf(finding.evidence);
        if (!reasons.isEmpty()) {
            m_bytes += "<ul class=\"why\">";
            for (const QString& reason : reasons)
                m_bytes += "<li>" + reasonText(reason) + "</li>";
            m_bytes += "</ul>\n";
        }
        m_bytes += "</article>\n";
    }

    QByteArray finish()
    {
        m_bytes += "</section>\n<section>\n" + element("h2", HtmlReport::tr("How this was made"))
            + "<p class=\"faint\">" + escaped(methodText()) + "</p>\n<p class=\"faint\">"
            + escaped(countsText(m_comparison)) + "<br />" + escaped(madeWith(m_comparison))
            + "</p>\n</section>\n</main>\n</body>\n</html>\n";
        return m_bytes;
    }

private:
    void addStatement(Side side)
    {
        const Statement& statement = m_comparison.statement(side);
        m_bytes += "<section>\n<p class=\"faint\">"
            + escaped(side == Side::Old ? HtmlReport::tr("Then") : HtmlReport::tr("Now")) + "</p>\n"
            + element("h2", statement.document.metadata.title) + "<p class=\"faint\">"
            + escaped(statementLine(statement)) + "</p>\n<p class=\"hash\">" + escaped(fileLabel(statement))
            + "<br />SHA-256 " + escaped(statement.document.sha256) + "</p>\n</section>\n";
    }

    void addCounts()
    {
        int largest = 1;
        for (const auto& [shift, count] : m_comparison.summary.counts)
            largest = std::max(largest, count);
        m_bytes +=
            "<section>\n" + element("h2", HtmlReport::tr("What changed")) + "<table class=\"counts\">\n";
        for (const Shift shift : allShifts()) {
            const auto found = m_comparison.summary.counts.find(shift);
            const int count = found == m_comparison.summary.counts.end() ? 0 : found->second;
            m_bytes += "<tr><th scope=\"row\">" + shiftLabel(shift) + "</th><td class=\"count\">"
                + QByteArray::number(count) + "</td><td class=\"" + shiftId(shift).toLatin1() + "\">";
            if (count > 0)
                m_bytes += "<span class=\"bar\" style=\"--share:"
                    + QByteArray::number(std::max(1, static_cast<int>(100LL * count / largest)))
                    + "%\"></span>";
            m_bytes += "</td></tr>\n";
        }
        m_bytes += "</table>\n</section>\n";
    }

    void addQuotes(const Finding& finding, Side side)
    {
        const QString& text = m_comparison.statement(side).document.text;
        const bool isOld = side == Side::Old;
        const QByteArray changeTag = isOld ? "del" : "ins";
        m_bytes += isOld ? "<div class=\"then\">" : "<div class=\"now\">";
        const QList<Passage> passages = passagesOf(m_comparison, finding, side);
        if (!passages.isEmpty())
            m_bytes += "<p class=\"label faint\">"
                + escaped(isOld ? HtmlReport::tr("Then") : HtmlReport::tr("Now")) + "</p>";
        for (const Passage& passage : passages) {
            m_bytes += "<blockquote dir=\"auto\" lang=\"" + escaped(m_comparison.language) + "\">";
            bool isOpen = false;
            for (const Segment& segment : passage.segments) {
                if (segment.changed != isOpen)
                    m_bytes += (isOpen ? "</" : "<") + changeTag + '>';
                isOpen = segment.changed;
                const QByteArray run = escaped(segment.range.of(text));
                m_bytes += segment.cue ? "<mark>" + run + "</mark>" : run;
            }
            if (isOpen)
                m_bytes += "</" + changeTag + '>';
            m_bytes += "</blockquote>\n";
        }
        m_bytes += "</div>\n";
    }

    const Comparison& m_comparison;
    QByteArray m_bytes;
};

} // namespace

Result<QByteArray> renderHtml(const Comparison& comparison, const Progress& progress)
{
    Page page(comparison);
    page.addHead();
    page.addSummary();
    page.addLargest();
    page.beginFindings();
    for (qsizetype i = 0; i < comparison.findings.size(); ++i) {
        if (i % findingsBetweenPolls == 0 && progress.isCancelled())
            return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
        page.addFinding(comparison.findings[i]);
    }
    return page.finish();
}

} // namespace palinode
