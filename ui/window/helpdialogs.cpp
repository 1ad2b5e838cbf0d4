// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/helpdialogs.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(palinode::Help)
};

QDialog* dialogWith(const QString& title, const QString& html, QSize size, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->resize(size);
    auto* column = new QVBoxLayout(dialog);
    auto* scroll = new QScrollArea(dialog);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* text = new QLabel(html);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop);
    text->setMargin(8);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    scroll->setWidget(text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    column->addWidget(scroll);
    column->addWidget(buttons);
    return dialog;
}

} // namespace

void showShortcuts(const QList<QAction*>& actions, QWidget* parent)
{
    QString rows;
    const auto row = [&rows](const QString& what, const QString& keys) {
        rows += u"<tr><td style='padding:3px 24px 3px 0'>%1</td><td style='padding:3px 0'>%2</td></tr>"_s.arg(
            what.toHtmlEscaped(), keys.toHtmlEscaped());
    };
    for (const QAction* action : actions) {
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            row(action->text().remove(u'&'), keys.join(Help::tr(" or ")));
    }
    row(Help::tr("Between the chips"), Help::tr("Left and Right"));
    row(Help::tr("Show or hide a shift (on its chip)"), Help::tr("Space"));
    row(Help::tr("Show one shift alone (on its chip)"), Help::tr("Shift+Space"));
    row(Help::tr("Next, previous occurrence (in the find field)"), Help::tr("Enter, Shift+Enter"));
    row(Help::tr("Stop; close the message; leave the search; select nothing"), Help::tr("Esc"));
    QDialog* dialog =
        dialogWith(Help::tr("Keyboard Shortcuts"), u"<table>"_s + rows + u"</table>"_s, {560, 600}, parent);
    dialog->setObjectName(u"shortcutsDialog"_s);
    dialog->show();
}

void showAbout(QWidget* parent)
{
    const QString text = u"<h2>Palinode %1</h2><p>%2</p><p>%3</p><p>%4</p><p>%5</p>"_s.arg(
        QStringLiteral(PALINODE_VERSION),
        Help::tr("Compares two statements by meaning: what was said then, and what is said now."),
        Help::tr("A palinode is a poem that takes back what an earlier one said."),
        Help::tr("It works offline: no text leaves this computer. The program shows, the reader judges."),
        Help::tr("Free software under the GNU General Public License, version 3 or later. Built with Qt %1.")
            .arg(QLatin1StringView(qVersion())));
    QDialog* dialog = dialogWith(Help::tr("About Palinode"), text, {440, 320}, parent);
    dialog->setObjectName(u"aboutDialog"_s);
    dialog->show();
}

} // namespace palinode
