// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/opendialog.h"

#include "core/document/reader.h"
#include "ui/window/settings.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

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

OpenDialog::OpenDialog(QWidget* parent) : QDialog(parent), m_problem(new QLabel(this)), m_compare(nullptr)
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
        const int row = sideIndex(side);
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
        m_files[row] = field;
    }
    m_problem->setObjectName(u"openProblem"_s);
    m_problem->setWordWrap(true);
    grid->addWidget(m_problem, 2, 1, 1, 2);

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
    grid->addWidget(buttons, 3, 0, 1, 3);
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

void OpenDialog::validate()
{
    QString problem;
    bool complete = true;
    for (const Side side : {Side::Old, Side::New}) {
        const QString name = file(side);
        if (name.isEmpty())
            complete = false;
        else if (!QFileInfo(name).isFile())
            problem = tr("There is no file “%1”.").arg(name);
    }
    m_problem->setText(problem);
    m_compare->setEnabled(complete && problem.isEmpty());
}

} // namespace palinode
