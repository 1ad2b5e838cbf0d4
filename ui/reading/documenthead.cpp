// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/documenthead.h"

#include "ui/reading/speech.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace palinode {

namespace {

constexpr int sideMargin = 15;
constexpr int upperMargin = 7;
constexpr int lineGap = 2;

} // namespace

DocumentHead::DocumentHead(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DocumentHead::setDocument(DocumentPtr document)
{
    m_document = std::move(document);
    const QString title = m_document ? m_document->metadata.title : QString();
    const QString subtitle = m_document ? documentSubtitle(*m_document) : QString();
    setAccessibleName(title);
    setAccessibleDescription(subtitle);
    setToolTip(m_document ? title.toHtmlEscaped() + QStringLiteral("<br>") + subtitle.toHtmlEscaped()
                       + QStringLiteral("<br>") + m_document->fileName.toHtmlEscaped()
                          : QString());
    update();
}

QFont DocumentHead::titleFont() const
{
    QFont font = Theme::instance().interfaceFont();
    font.setBold(true);
    return font;
}

QFont DocumentHead::subtitleFont() const
{
    return Theme::instance().interfaceFont();
}

QSize DocumentHead::sizeHint() const
{
    return {200,
            2 * upperMargin + QFontMetrics(titleFont()).height() + lineGap
                + QFontMetrics(subtitleFont()).height()};
}

void DocumentHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::instance();
    painter.fillRect(rect(), m_document ? theme.chrome() : theme.paper());
    if (!m_document)
        return;
    const int room = std::max(0, width() - 2 * sideMargin);
    const QFontMetrics titleMetrics(titleFont());
    const QFontMetrics subtitleMetrics(subtitleFont());
    painter.setFont(titleFont());
    painter.setPen(theme.ink());
    const QString title = titleMetrics.elidedText(m_document->metadata.title, Qt::ElideRight, room);
    painter.drawText(QRect(sideMargin, upperMargin, room, titleMetrics.height()),
                     Qt::AlignLeading | Qt::AlignVCenter, title);
    painter.setFont(subtitleFont());
    painter.setPen(theme.faintInk());
    const QString subtitle = subtitleMetrics.elidedText(documentSubtitle(*m_document), Qt::ElideMiddle, room);
    painter.drawText(
        QRect(sideMargin, upperMargin + titleMetrics.height() + lineGap, room, subtitleMetrics.height()),
        Qt::AlignLeading | Qt::AlignVCenter, subtitle);
    painter.setPen(theme.rule());
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace palinode
