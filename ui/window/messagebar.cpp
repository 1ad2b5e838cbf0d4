// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/messagebar.h"

#include "ui/findings/blend.h"
#include "ui/theme/theme.h"
#include "ui/wording/direction.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// The colour of the bar at the left and, thinly, of the ground.
QColor accent(MessageBar::Kind kind)
{
    const Theme& theme = Theme::instance();
    switch (kind) {
    case MessageBar::Kind::Error:
        return theme.shiftColor(Shift::Reversed);
    case MessageBar::Kind::Warning:
        return theme.shiftColor(Shift::Weakened);
    case MessageBar::Kind::Information:
        break;
    }
    return theme.shiftColor(Shift::Strengthened);
}

QString glyph(MessageBar::Kind kind)
{
    return kind == MessageBar::Kind::Information ? u"i"_s : u"!"_s;
}

QString spokenKind(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Error:
        return MessageBar::tr("Error");
    case MessageBar::Kind::Warning:
        return MessageBar::tr("Notice");
    case MessageBar::Kind::Information:
        break;
    }
    return MessageBar::tr("Information");
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_glyph(new QLabel(this)),
      m_text(new QLabel(this)),
      m_buttons(new QHBoxLayout),
      m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 7, 10, 7);
    row->setSpacing(10);
    m_glyph->setAlignment(Qt::AlignCenter);
    m_glyph->setFixedSize(18, 18);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setText(u"×"_s);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message (Esc)"));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    m_buttons->setSpacing(6);
    row->addWidget(m_glyph);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_close);
    hide();
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MessageBar::showMessage(Kind kind, const QString& text, const QList<Choice>& choices)
{
    m_kind = kind;
    m_glyph->setText(glyph(kind));
    m_glyph->setAccessibleName(spokenKind(kind));
    m_text->setText(inInterfaceDirection(text));
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        // It may be the button that was just pressed.
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    for (const Choice& choice : choices) {
        auto* button = new QPushButton(choice.text, this);
        button->setObjectName(u"messageChoice"_s);
        button->setAutoDefault(true); // Enter presses it as Space does
        connect(button, &QPushButton::clicked, this, [this, run = choice.run] {
            hide();
            run();
        });
        m_buttons->addWidget(button);
    }
    show();
    update();
    setAccessibleName(tr("%1: %2").arg(spokenKind(kind), text));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::text() const
{
    return m_text->text();
}

QStringList MessageBar::choices() const
{
    QStringList texts;
    for (int i = 0; i < m_buttons->count(); ++i)
        texts.append(qobject_cast<QPushButton*>(m_buttons->itemAt(i)->widget())->text());
    return texts;
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    const QColor color = accent(m_kind);
    QPainter painter(this);
    painter.fillRect(rect(), blend(theme.paper(), color, theme.isDark() ? 0.18 : 0.10));
    painter.fillRect(0, 0, 4, height(), color);
    painter.setPen(theme.rule());
    painter.drawLine(rect().topLeft(), rect().topRight());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5));
    painter.drawEllipse(QRectF(m_glyph->geometry()).adjusted(1, 1, -1, -1));
}

} // namespace palinode
