// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/statusline.h"

#include "core/report/verdictwording.h"
#include "core/report/wording.h"
#include "ui/findings/elidedlabel.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace palinode {

namespace {

QString verdictHtml(Verdict verdict)
{
    return StatusLine::tr("Verdict: %1")
        .arg(u"<b style='color:%1'>%2</b>"_s.arg(Theme::instance().verdictColor(verdict).name(),
                                                 verdictName(verdict).toHtmlEscaped()));
}

/// Never "100 %" for less than all.
QString percentText(double share)
{
    const double percent = share >= 1 ? 100.0 : std::min(std::floor(share * 1000) / 10, 99.9);
    return QLocale().toString(percent, 'f', share >= 1 ? 0 : 1);
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent),
      m_verdict(new QLabel(this)),
      m_counts(new ElidedLabel(this)),
      m_coverage(new ElidedLabel(this)),
      m_work(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_stop(new QToolButton(this)),
      m_notices(new QToolButton(this)),
      m_language(new QLabel(this)),
      m_zoom(new QLabel(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(6, 0, 6, 0);
    m_verdict->setTextFormat(Qt::RichText);
    m_verdict->setObjectName(u"verdict"_s);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setFixedWidth(180);
    m_progress->setAccessibleName(tr("Progress"));
    m_stop->setText(tr("Stop"));
    m_stop->setObjectName(u"stopButton"_s);
    m_stop->setFocusPolicy(Qt::TabFocus);
    m_stop->setToolTip(tr("Stop (Esc)"));
    m_notices->setFocusPolicy(Qt::TabFocus);
    m_notices->setObjectName(u"noticesButton"_s);
    connect(m_stop, &QToolButton::clicked, this, &StatusLine::stopRequested);
    connect(m_notices, &QToolButton::clicked, this, &StatusLine::noticesRequested);

    for (QLabel* label : {m_verdict, static_cast<QLabel*>(m_counts), static_cast<QLabel*>(m_coverage)})
        addWidget(label);
    addWidget(m_work);
    addWidget(m_progress);
    addWidget(m_stop);
    addPermanentWidget(m_notices);
    addPermanentWidget(m_language);
    addPermanentWidget(m_zoom);
    m_moment.setSingleShot(true);
    m_moment.setInterval(150ms);
    connect(&m_moment, &QTimer::timeout, this, &StatusLine::arrange);
    setComparison(nullptr);
    setZoom(0);
}

void StatusLine::setComparison(const ComparisonPtr& comparison)
{
    m_hasComparison = comparison != nullptr;
    if (comparison) {
        const Summary& summary = comparison->summary;
        const auto aligned = static_cast<int>(std::ranges::count_if(
            comparison->findings, [](const Finding& finding) { return finding.strength.has_value(); }));
        m_verdict->setText(verdictHtml(summary.verdict));
        m_verdict->setToolTip(verdictSentence(*comparison) + u'\n' + verdictRule(summary));
        const QLocale locale;
        m_counts->setWholeText(tr("%1 · %2 dropped · %3 new · %4 moved")
                                   .arg(aligned == 1 ? tr("1 claim aligned")
                                                     : tr("%1 claims aligned").arg(locale.toString(aligned)),
                                        locale.toString(summary.counts.at(Shift::Dropped)),
                                        locale.toString(summary.counts.at(Shift::New)),
                                        locale.toString(summary.moved)));
        m_coverage->setWholeText(
            summary.coverageOld == summary.coverageNew
                ? tr("Coverage %1 %").arg(percentText(summary.coverageOld))
                : tr("Coverage %1 % then, %2 % now")
                      .arg(percentText(summary.coverageOld), percentText(summary.coverageNew)));
        // In a narrow window both are cut.
        m_counts->setToolTip(m_counts->wholeText());
        m_coverage->setToolTip(m_coverage->wholeText() + u'\n'
                               + tr("The share of the claims that stand in a finding"));
        const QString language = languageName(comparison->language);
        m_language->setText(language.isEmpty() ? tr("Language not known") : language);
        const auto notices = static_cast<int>(summary.notices.size());
        m_notices->setText(notices == 1 ? tr("1 notice") : tr("%1 notices").arg(locale.toString(notices)));
        m_notices->setVisible(notices > 0);
    }
    m_language->setVisible(m_hasComparison);
    m_notices->setVisible(m_hasComparison && !comparison->summary.notices.isEmpty());
    arrange();
}

void StatusLine::beginWork(const QString& what)
{
    m_work->setText(what);
    m_progress->setValue(0);
    if (!m_working) {
        m_working = true;
        m_moment.start();
    }
}

void StatusLine::setWork(const QString& what, double fraction)
{
    m_work->setText(what);
    m_progress->setValue(qRound(1000 * fraction));
}

void StatusLine::endWork()
{
    m_working = false;
    m_moment.stop();
    arrange();
}

void StatusLine::setZoom(int percent)
{
    m_zoom->setVisible(percent > 0);
    m_zoom->setText(tr("Zoom %1 %").arg(percent));
}

QString StatusLine::figures() const
{
    QStringList parts;
    if (!m_verdict->isHidden()) {
        QString text = m_verdict->text();
        for (qsizetype tag = text.indexOf(u'<'); tag >= 0; tag = text.indexOf(u'<'))
            text.remove(tag, text.indexOf(u'>', tag) - tag + 1);
        parts = {text, m_counts->wholeText(), m_coverage->wholeText()};
    }
    return parts.join(u" | "_s);
}

void StatusLine::arrange()
{
    const bool showWork = m_working && !m_moment.isActive();
    for (QWidget* widget :
         {static_cast<QWidget*>(m_work), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_stop)})
        widget->setVisible(showWork);
    for (QLabel* label : {m_verdict, static_cast<QLabel*>(m_counts), static_cast<QLabel*>(m_coverage)})
        label->setVisible(m_hasComparison && !showWork);
}

QString stepName(Step step)
{
    switch (step) {
    case Step::Reading:
        return StatusLine::tr("Reading the files");
    case Step::Claims:
        return StatusLine::tr("Finding the claims");
    case Step::Cues:
        return StatusLine::tr("Finding the cues");
    case Step::Meaning:
        return StatusLine::tr("Weighing the words");
    case Step::Matching:
        return StatusLine::tr("Matching the claims");
    case Step::Differences:
        return StatusLine::tr("Comparing the words");
    case Step::Shifts:
        return StatusLine::tr("Naming the shifts");
    case Step::Writing:
        return StatusLine::tr("Writing the report");
    }
    return {};
}

} // namespace palinode
