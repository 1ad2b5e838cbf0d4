// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>

#include <optional>

class QLabel;

namespace palinode {

/// The colour of a cue's class by the word that Evidence::cue names it with ("certain", "commitment",
/// "quantifier"…); none for words that name no class.
[[nodiscard]] std::optional<QColor> cueWordColor(const QString& word);

/// One line of reasons: a small filled chip with the cue's class, then the reason, which wraps; a dashed
/// hairline above.
class CueChip : public QWidget
{
    Q_OBJECT

public:
    CueChip(const QString& text, const QColor& color, const QString& reason, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString reason() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    QLabel* m_reason;
};

} // namespace palinode
