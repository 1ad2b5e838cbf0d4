// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/opendialog.h"

#include "core/document/reader.h"
#include "ui/window/settings.h"
#include "ui/wording/errortext.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr auto folderKey = "openFolder"_L1;

int sideIndex(Side side)
{
    return side == Side::Old ? 0 : 1;
}

QString nameFilters()
{
    QStringList patterns;
    for (const QString& suffix : readableSuffixes())
        patterns.append(u"*."_s + suffix);
    return OpenDialog::tr("Statements (%1)").arg(patterns.join(u' ')) + u";;"_s
        + OpenDialog::tr("All files (*)");
}

} // namespace

OpenDialog::OpenDialog(QWidget* parent) : QDialog(parent), m_compare(nullptr)
{
    setObjectName(u"openDialog"_s);
    setWindowTitle(tr("Compare Two Statements"));
    setMinimumWidth(560);
    auto* grid = new QGridLayout(this);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(10);
    grid->setContentsMargins(18, 18, 18, 14);
    const std::pair<Side, QString> rows[] = {{Side::Old, tr("&Then (earlier):")},
                                             {Side::New, tr("&Now (later):")}};
    for (const auto& [side, text] : rows) {
        const int index = sideIndex(side);
        const int row = 2 * index;
        auto* label = new QLabel(text, this);
        auto* field = new QLineEdit(this);
        field->setObjectName(side == Side::Old ? u"oldFile"_s : u"newFile"_s);
        label->setBuddy(field);
        auto* button =
            new QPushButton(side == Side::Old ? tr("Choose &Earlier…") : tr("Choose &Later…"), this);
        connect(button, &QPushButton::clicked, this, [this, side] { choose(side); });
        connect(field, &QLineEdit::textChanged, this, &OpenDialog::validate);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        grid->addWidget(button, row, 2);
        m_files[index] = field;
        auto* problem = new QLabel(this);
        problem->setObjectName(side == Side::Old ? u"oldProblem"_s : u"newProblem"_s);
        problem->setTextFormat(Qt::PlainText);
        problem->setWordWrap(true);
        problem->hide();
        grid->addWidget(problem, row + 1, 1, 1, 2);
        m_problems[index] = problem;
    }
    grid->setRowStretch(4, 1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_compare = buttons->addButton(tr("&Compare"), QDialogButtonBox::AcceptRole);
    m_compare->setDefault(true);
    auto* swap = buttons->addButton(tr("⇄ &Swap"), QDialogButtonBox::ActionRole);
    connect(swap, &QPushButton::clicked, this, [this] {
        const QString earlier = m_files[0]->text();
        m_files[0]->setText(m_files[1]->text());
        m_files[1]->setText(earlier);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    grid->addWidget(buttons, 5, 0, 1, 3);
    validate();
}

void OpenDialog::setFile(Side side, const QString& fileName)
{
    m_files[sideIndex(side)]->setText(fileName);
}

QString OpenDialog::file(Side side) const
{
    return m_files[sideIndex(side)]->text().trimmed();
}

void OpenDialog::setRefused(const Error& error)
{
    m_refused = error;
    validate();
    for (const int index : {1, 0}) {
        if (!m_problems[index]->isHidden())
            m_files[index]->setFocus();
    }
}

QStringList OpenDialog::askFiles(QWidget* parent, const QString& title, bool two)
{
    WindowSettings settings;
    const QString folder = settings.value(folderKey).toString();
    QStringList files;
    if (two) {
        files = QFileDialog::getOpenFileNames(parent, title, folder, nameFilters());
    } else {
        const QString file = QFileDialog::getOpenFileName(parent, title, folder, nameFilters());
        if (!file.isEmpty())
            files.append(file);
    }
    if (!files.isEmpty())
        settings.setValue(folderKey, QFileInfo(files.first()).absolutePath());
    return files;
}

void OpenDialog::choose(Side side)
{
    const QStringList files = askFiles(
        this, side == Side::Old ? tr("The Earlier Statement, or Both") : tr("The Later Statement, or Both"),
        true);
    if (files.isEmpty())
        return;
    if (files.size() == 1) {
        setFile(side, files.first());
    } else {
        setFile(Side::Old, files.at(0));
        setFile(Side::New, files.at(1));
    }
}

void OpenDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    fitProblems();
}

QString OpenDialog::problemOf(const QString& fileName, bool& blocks) const
{
    const QFileInfo info(fileName);
    blocks = info.isDir() || !info.exists();
    if (info.isDir())
        return errorText({ErrorCode::FileIsFolder, fileName, {}});
    if (!info.exists())
        return errorText({ErrorCode::FileMissing, fileName, {}});
    return m_refused && m_refused->subject == fileName ? errorText(*m_refused) : QString();
}

void OpenDialog::showProblem(Side side, const QString& problem)
{
    QLabel* label = m_problems[sideIndex(side)];
    QLineEdit* field = m_files[sideIndex(side)];
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
    field->setAccessibleDescription(problem);
    // The style sheet looks at the property only when it is applied.
    field->setProperty("problem", !problem.isEmpty());
    field->style()->unpolish(field);
    field->style()->polish(field);
}

void OpenDialog::fitProblems()
{
    // A window's least size takes no account of lines that wrap.
    for (QLabel* label : m_problems)
        label->setMinimumHeight(label->isHidden() ? 0 : label->heightForWidth(label->width()));
}

void OpenDialog::validate()
{
    bool comparable = true;
    for (const Side side : {Side::Old, Side::New}) {
        const QString name = file(side);
        bool blocks = name.isEmpty();
        showProblem(side, blocks ? QString() : problemOf(name, blocks));
        comparable = comparable && !blocks;
    }
    m_compare->setEnabled(comparable);
    layout()->activate();
    fitProblems();
}

} // namespace palinode
