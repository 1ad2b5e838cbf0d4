// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/startpage.h"

#include "core/report/wording.h"
#include "ui/theme/theme.h"
#include "ui/window/dropwell.h"
#include "ui/window/linkrow.h"
#include "ui/window/recentcomparisons.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr int pageWidth = 820;

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setObjectName(u"startHeading"_s);
    return label;
}

} // namespace

StartPage::StartPage(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(u"startPage"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* page = new QWidget;
    page->setObjectName(u"startPageBody"_s);
    auto* across = new QHBoxLayout(page);
    across->setContentsMargins(24, 36, 24, 24);
    auto* middle = new QWidget(page);
    middle->setMaximumWidth(pageWidth);
    across->addStretch(1);
    across->addWidget(middle, 100);
    across->addStretch(1);

    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* name = new QLabel(u"Palinode"_s, middle);
    name->setObjectName(u"startTitle"_s);
    QFont serif = Theme::instance().readingFont();
    serif.setPointSizeF(Theme::instance().interfaceFont().pointSizeF() * 3.2);
    name->setFont(serif);
    name->setAlignment(Qt::AlignHCenter);
    auto* tagline =
        new QLabel(tr("What was said then, beside what is said now: matched by meaning, each shift "
                      "named, with the words that show it."),
                   middle);
    tagline->setObjectName(u"startTagline"_s);
    tagline->setAlignment(Qt::AlignHCenter);
    tagline->setWordWrap(true);
    column->addWidget(name);
    column->addWidget(tagline);
    column->addSpacing(18);
    column->addWidget(wells());
    column->addSpacing(18);

    m_recent = new QWidget(middle);
    auto* recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(0, 0, 0, 16);
    recent->setSpacing(6);
    auto* recentHead = new QHBoxLayout;
    recentHead->addWidget(heading(tr("Recent comparisons"), m_recent));
    recentHead->addStretch(1);
    m_forget = new QPushButton(tr("Clear the list"), m_recent);
    m_forget->setObjectName(u"quietButton"_s);
    m_forget->setAutoDefault(true);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        forgetRecentComparisons();
        listRecent();
    });
    recentHead->addWidget(m_forget);
    recent->addLayout(recentHead);
    m_recentRows = new QVBoxLayout;
    m_recentRows->setSpacing(0);
    recent->addLayout(m_recentRows);
    column->addWidget(m_recent);

    column->addWidget(examples());
    column->addStretch(1);
    setWidget(page);
    listRecent();
    connect(&Theme::instance(), &Theme::changed, this, &StartPage::listRecent);
}

void StartPage::setFile(Side side, const QString& fileName)
{
    (side == Side::Old ? m_old : m_new)->setFile(fileName);
    if (!m_old->file().isEmpty() && !m_new->file().isEmpty())
        Q_EMIT comparisonRequested(m_old->file(), m_new->file());
}

QString StartPage::file(Side side) const
{
    return (side == Side::Old ? m_old : m_new)->file();
}

void StartPage::refresh()
{
    m_old->setFile({});
    m_new->setFile({});
    listRecent();
}

QWidget* StartPage::wells()
{
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    m_old = new DropWell(Side::Old, both);
    m_new = new DropWell(Side::New, both);
    row->addWidget(m_old);
    row->addWidget(m_new);
    connect(m_old, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(Side::Old); });
    connect(m_new, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(Side::New); });
    return both;
}

QWidget* StartPage::examples()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(heading(tr("Examples"), part));
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    column->addLayout(rows);
    const QString memo = tr("“Open Source AI is the Path Forward”, July 2024");
    const std::pair<QString, QString> texts[] = {{tr("%1 ↔ earnings call, July 2025").arg(memo),
                                                  tr("Mark Zuckerberg on open source AI, a year apart")},
                                                 {tr("%1 ↔ note on superintelligence, July 2025").arg(memo),
                                                  tr("The same memo beside his later note")}};
    int number = 0;
    for (const auto& [title, detail] : texts) {
        ++number;
        auto* example = new LinkRow(part);
        example->setObjectName(u"example%1"_s.arg(number));
        example->setTexts(title, detail, {}, {});
        connect(example, &QPushButton::clicked, this, [this, number] { Q_EMIT exampleRequested(number); });
        rows->addWidget(example);
        m_examples.append(example);
    }
    return part;
}

void StartPage::listRecent()
{
    while (QLayoutItem* item = m_recentRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<RecentComparison> list = recentComparisons();
    m_recent->setVisible(!list.isEmpty());
    QList<QWidget*> rows;
    for (const RecentComparison& recent : list) {
        auto* row = new LinkRow(m_recent);
        row->setObjectName(u"recentRow"_s);
        const bool there = recent.filesExist();
        const QString names =
            tr("%1 ↔ %2").arg(QFileInfo(recent.oldFile).fileName(), QFileInfo(recent.newFile).fileName());
        const QString detail = tr("%1 · %2", "names of files, where and when").arg(names, recent.place());
        row->setTexts(recent.titles(), there ? detail : tr("%1 · a file is missing").arg(detail),
                      verdictName(recent.verdict), Theme::instance().verdictColor(recent.verdict));
        row->setEnabled(there);
        row->setToolTip(recent.oldFile + u'\n' + recent.newFile);
        connect(row, &QPushButton::clicked, this,
                [this, recent] { Q_EMIT comparisonRequested(recent.oldFile, recent.newFile); });
        m_recentRows->addWidget(row);
        rows.append(row);
    }
    // Rows made later would come last.
    QWidget* before = m_new;
    for (QWidget* next : rows + QList<QWidget*>{m_forget} + m_examples) {
        setTabOrder(before, next);
        before = next;
    }
}

} // namespace palinode
