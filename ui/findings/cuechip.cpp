// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/cuechip.h"

#include "ui/findings/blend.h"
#include "ui/theme/theme.h"
#include "ui/wording/direction.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace palinode {

std::optional<QColor> cueWordColor(const QString& word)
{
    // By the start of the word, so that "quantifier", "QuantifierAll" and "quantifier (all)" are one.
    static constexpr struct
    {
        QLatin1StringView start;
        CueClass kind;
    } starts[] = {
        {"certain"_L1, CueClass::Certain},
        {"probable"_L1, CueClass::Probable},
        {"possible"_L1, CueClass::Possible},
        {"commitment"_L1, CueClass::CommitmentStrong},
        {"obligation"_L1, CueClass::ObligationStrong},
        {"permission"_L1, CueClass::Permission},
        {"negation"_L1, CueClass::Negation},
        {"condition"_L1, CueClass::Condition},
        {"quantifier"_L1, CueClass::QuantifierAll},
        {"restriction"_L1, CueClass::Restriction},
        {"quantity"_L1, CueClass::Quantity},
        {"date"_L1, CueClass::Quantity},
        {"attribution"_L1, CueClass::Attribution},
        {"favourable"_L1, CueClass::Favourable},
        {"caution"_L1, CueClass::Caution},
        {"stance"_L1, CueClass::Caution},
        {"intensifier"_L1, CueClass::Intensifier},
        {"downtoner"_L1, CueClass::Downtoner},
    };
    for (const auto& entry : starts) {
        if (word.startsWith(entry.start, Qt::CaseInsensitive))
            return Theme::instance().cueColor(entry.kind);
    }
    return std::nullopt;
}

CueChip::CueChip(const QString& text, const QColor& color, const QString& reason, QWidget* parent)
    : QWidget(parent),
      m_text(new QLabel(text, this)),
      m_reason(new QLabel(inInterfaceDirection(reason), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(9);
    // Set here and not in the window's style sheet: the colours are this chip's own.
    m_text->setStyleSheet(
        u"QLabel { background: %1; color: %2; border-radius: 3px; padding: 1px 6px; font-size: 8.5pt; }"_s
            .arg(color.name(), readableOn(color).name()));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setMinimumWidth(1);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 0, Qt::AlignTop);
    row->addWidget(m_reason, 1, Qt::AlignTop);
    setAccessibleName(text + u": "_s + reason);
}

QString CueChip::text() const
{
    return m_text->text();
}

QString CueChip::reason() const
{
    return m_reason->text();
}

void CueChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(QPen(blend(Theme::instance().rule(), Theme::instance().ink(), 0.1), 1, Qt::DashLine));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace palinode
