// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/papermenu.h"

#include "ui/window/settings.h"

#include <QActionGroup>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr auto paperKey = "exportPaper"_L1;

QString nameOf(Paper paper)
{
    return paper == Paper::Letter ? u"Letter"_s : u"A4"_s;
}

Paper rememberedPaper()
{
    const QString name = WindowSettings().value(paperKey).toString();
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        if (name == nameOf(paper))
            return paper;
    }
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

} // namespace

PaperMenu::PaperMenu(QWidget* parent) : QMenu(tr("&Paper of the PDF"), parent), m_paper(rememberedPaper())
{
    auto* group = new QActionGroup(this);
    const std::pair<Paper, QString> choices[] = {{Paper::A4, tr("&A4")}, {Paper::Letter, tr("US &Letter")}};
    for (const auto& [paper, text] : choices) {
        QAction* choice = addAction(text);
        choice->setCheckable(true);
        choice->setChecked(paper == m_paper);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, paper] {
            m_paper = paper;
            WindowSettings().setValue(paperKey, nameOf(paper));
        });
    }
}

} // namespace palinode
