// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/inspector.h"

#include "core/report/wording.h"
#include "core/text/isolate.h"
#include "ui/findings/blend.h"
#include "ui/findings/cuechip.h"
#include "ui/findings/findingtext.h"
#include "ui/findings/focusring.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr int sideRoom = 16;
constexpr int scrollBarRoom = 12;
// Quotes longer than this are cut in the inspector; the pane shows them whole.
constexpr qsizetype longestQuote = 3000;

QLabel* textLabel(QWidget* parent, const char* name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    // One endless word must not make the whole page wider than the view.
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // The inspector is one stop of the Tab key: on each of its texts the focus could not be seen.
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

QFrame* rule(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setObjectName(u"rule"_s);
    line->setFixedHeight(1);
    return line;
}

int sideIndex(Side side)
{
    return side == Side::Old ? 0 : 1;
}

QString matchReason(const Finding& finding, LinkStrength strength)
{
    const QString similarity = QLocale().toString(finding.similarity.value_or(0), 'f', 2);
    const int confidence = qRound(100 * finding.confidence);
    switch (strength) {
    case LinkStrength::Identical:
        return Inspector::tr("identical but for case, quotation marks and spaces");
    case LinkStrength::Firm:
        return Inspector::tr("similarity %1 · firm, confidence %2 %").arg(similarity).arg(confidence);
    case LinkStrength::Possible:
        return Inspector::tr("similarity %1 · possible, confidence %2 %: a guess, compare the texts")
            .arg(similarity)
            .arg(confidence);
    case LinkStrength::Pinned:
        return Inspector::tr("similarity %1 · pinned by the reader").arg(similarity);
    }
    return {};
}

} // namespace

Inspector::Inspector(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(u"inspector"_s);
    setAccessibleName(tr("Inspector"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    new FocusRing(this);

    auto* page = new QWidget;
    page->setObjectName(u"inspectorPage"_s);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    m_head = new QHBoxLayout;
    m_head->setContentsMargins(sideRoom, 11, sideRoom, 11);
    m_head->setSpacing(6);
    m_title = textLabel(page, "inspectorTitle");
    m_title->setWordWrap(false);
    m_place = textLabel(page, "inspectorPlace");
    m_head->addWidget(m_title, 0, Qt::AlignBaseline);
    m_head->addWidget(m_place, 1, Qt::AlignBaseline);
    column->addLayout(m_head);
    column->addWidget(rule(page));

    m_empty = textLabel(page, "inspectorEmpty");
    m_empty->setContentsMargins(sideRoom, 14, sideRoom, 14);
    column->addWidget(m_empty);

    m_body = new QWidget(page);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    auto* quotes = new QVBoxLayout;
    quotes->setContentsMargins(sideRoom, 14, sideRoom, 14);
    quotes->setSpacing(4);
    for (const Side side : {Side::Old, Side::New}) {
        const int i = sideIndex(side);
        m_quoteHeads[i] = textLabel(m_body, "quoteHead");
        m_quotes[i] = textLabel(m_body, "quote");
        m_quotes[i]->setTextFormat(Qt::RichText);
        quotes->addWidget(m_quoteHeads[i]);
        quotes->addWidget(m_quotes[i]);
        if (side == Side::Old)
            quotes->addSpacing(16);
    }
    body->addLayout(quotes);
    body->addWidget(rule(m_body));

    m_why = new QWidget(m_body);
    auto* why = new QVBoxLayout(m_why);
    why->setContentsMargins(sideRoom, 12, sideRoom, 14);
    why->setSpacing(6);
    auto* whyHead = new QLabel(tr("Why"), m_why);
    whyHead->setObjectName(u"inspectorHeading"_s);
    why->addWidget(whyHead);
    m_reasons = new QVBoxLayout;
    m_reasons->setSpacing(0);
    why->addLayout(m_reasons);
    body->addWidget(m_why);
    column->addWidget(m_body);
    column->addStretch(1);
    setWidget(page);

    connect(&Theme::instance(), &Theme::changed, this, &Inspector::fill);
    fill();
}

void Inspector::setComparison(ComparisonPtr comparison)
{
    m_comparison = std::move(comparison);
    setFinding(0, 0, 0);
}

void Inspector::setFinding(int id, int position, int count)
{
    m_id = id;
    m_position = position;
    m_count = count;
    fill();
    ensureVisible(0, 0);
}

QString Inspector::plainText() const
{
    QStringList lines = {m_title->text() + u' ' + m_place->text()};
    const Finding* finding = m_comparison ? findingById(*m_comparison, m_id) : nullptr;
    if (!finding) {
        lines.append(m_empty->text());
        return lines.join(u'\n');
    }
    for (const Side side : {Side::Old, Side::New}) {
        const QString quote = findingQuote(*m_comparison, *finding, side);
        lines.append(m_quoteHeads[sideIndex(side)]->text());
        lines.append(quote.isEmpty() ? m_quotes[sideIndex(side)]->text() : quote);
    }
    for (const CueChip* chip : m_why->findChildren<CueChip*>())
        lines.append(chip->text() + u": "_s + chip->reason());
    return lines.join(u'\n');
}

void Inspector::resizeEvent(QResizeEvent* event)
{
    arrangeHead();
    QScrollArea::resizeEvent(event);
}

void Inspector::arrangeHead()
{
    if (m_title->text().isEmpty()) {
        m_place->setText(m_where);
        return;
    }
    const QString beside = u"· "_s + m_where;
    const int wanted = m_title->fontMetrics().horizontalAdvance(m_title->text())
        + m_place->fontMetrics().horizontalAdvance(beside) + m_head->spacing() + 2 * sideRoom;
    const bool fits = wanted + scrollBarRoom <= width();
    m_head->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_place->setText(fits ? beside : m_where);
}

void Inspector::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_title)
        fill();
}

void Inspector::fill()
{
    const Theme& theme = Theme::instance();
    QFont titleFont = theme.interfaceFont();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.15);
    titleFont.setWeight(QFont::Bold);
    m_title->setFont(titleFont);
    QFont quoteFont = theme.readingFont();
    quoteFont.setPointSizeF(theme.interfaceFont().pointSizeF() * 1.25);

    const Finding* finding = m_comparison ? findingById(*m_comparison, m_id) : nullptr;
    m_body->setVisible(finding);
    m_empty->setVisible(!finding);
    m_title->setVisible(finding);
    if (!finding) {
        m_title->clear();
        m_where = tr("Nothing selected");
        arrangeHead();
        m_empty->setText(m_comparison ? tr("Select a claim in the texts or a finding in the list to see what "
                                           "shifted and why.")
                                      : tr("The findings come here when the comparison is finished."));
        return;
    }
    m_title->setText(QString(shiftGlyph(finding->shift) + u' ' + shiftName(finding->shift)));
    QPalette colored = palette();
    colored.setColor(QPalette::WindowText, theme.shiftColor(finding->shift));
    m_title->setPalette(colored);
    const QLocale locale;
    m_where = m_position > 0
        ? tr("finding %1 of %2").arg(locale.toString(m_position), locale.toString(m_count))
        : tr("not in the list below");
    arrangeHead();
    for (const Side side : {Side::Old, Side::New}) {
        m_quotes[sideIndex(side)]->setFont(quoteFont);
        fillQuote(side, *finding);
    }
    fillReasons(*finding);
}

void Inspector::fillQuote(Side side, const Finding& finding)
{
    const Document& document = m_comparison->statement(side).document;
    const QString label = side == Side::Old ? tr("THEN") : tr("NOW");
    const QString when = document.metadata.date.isEmpty() ? documentName(document) : document.metadata.date;
    m_quoteHeads[sideIndex(side)]->setText(tr("%1 · %2").arg(label, when));
    const bool none = (side == Side::Old ? finding.oldClaims : finding.newClaims).isEmpty();
    const Theme& theme = Theme::instance();
    m_quotes[sideIndex(side)]->setText(
        none ? u"<span style='color:%1'>%2</span>"_s.arg(theme.faintInk().name(),
                                                         tr("no counterpart").toHtmlEscaped())
             : quoteHtml(finding, side));
}

QString Inspector::quoteHtml(const Finding& finding, Side side) const
{
    const QStringView text = m_comparison->statement(side).document.text;
    QList<TextRange> cues;
    for (const Evidence& evidence : finding.evidence) {
        if (evidence.side == side)
            cues.append(evidence.range);
    }
    std::ranges::sort(cues);

    QString html = u"<p style='line-height:132%; margin:0'>“"_s;
    qsizetype length = 0;
    bool first = true;
    for (const TextRange passage : findingPassages(*m_comparison, finding, side)) {
        if (!first)
            html += u" … "_s;
        first = false;
        const TextRange shown = {passage.start, qMin(passage.end, passage.start + longestQuote - length)};
        length += shown.length();
        qsizetype at = shown.start;
        for (const TextRange cue : cues) {
            const TextRange marked = {qMax(cue.start, at), qMin(cue.end, shown.end)};
            if (marked.isEmpty())
                continue;
            html += text.sliced(at, marked.start - at).toString().toHtmlEscaped();
            html += u"<u>"_s + marked.of(text).toString().toHtmlEscaped() + u"</u>"_s;
            at = marked.end;
        }
        html += text.sliced(at, shown.end - at).toString().toHtmlEscaped();
        if (length >= longestQuote) {
            html += u" …"_s;
            break;
        }
    }
    return html + u"”</p>"_s;
}

void Inspector::fillReasons(const Finding& finding)
{
    while (QLayoutItem* item = m_reasons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Theme& theme = Theme::instance();
    const QColor neutral = blend(theme.paper(), theme.ink(), 0.55);
    QSet<QString> said;
    for (const Evidence& evidence : finding.evidence) {
        // The two sides of one change carry the same reason; the old side's cue stands for it.
        if (said.contains(evidence.reason))
            continue;
        said.insert(evidence.reason);
        // The grade, "obligation_strong", is told by the reason.
        const QString cue = evidence.cue.section(u'_', 0, 0);
        addReason(cue, cueWordColor(cue).value_or(neutral), evidence.reason);
    }
    if (finding.shift == Shift::Dropped)
        addReason(tr("dropped"), neutral, tr("no claim of the later text comes close enough"));
    else if (finding.shift == Shift::New)
        addReason(tr("new"), neutral, tr("no claim of the earlier text comes close enough"));
    else if (finding.shift == Shift::Reaffirmed && finding.evidence.isEmpty())
        addReason(tr("wording"), neutral,
                  finding.strength == LinkStrength::Identical
                      ? tr("the same words")
                      : tr("reworded only: no cue that changes its strength, "
                           "scope, condition or figures"));
    if (finding.strength)
        addReason(tr("match"), neutral, matchReason(finding, *finding.strength));
    if (finding.moved)
        addReason(tr("moved"), neutral, tr("stands at another place in the order of the texts"));
    QStringList others;
    for (const Shift shift : finding.shifts) {
        if (shift != finding.shift)
            others.append(QString(shiftGlyph(shift) + u' ' + shiftName(shift)));
    }
    if (!others.isEmpty())
        addReason(tr("also"), neutral, others.join(u", "_s));
}

void Inspector::addReason(const QString& chip, const QColor& color, const QString& reason)
{
    m_reasons->addWidget(new CueChip(chip, color, withQuotesIsolated(reason), m_why));
}

} // namespace palinode
