// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QList>
#include <QString>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace palinode {

/// A line across the window that tells what happened and what can be done, without stopping the reader.
/// Holds one message; a new one takes its place.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning, Error };
    struct Choice
    {
        QString text;
        std::function<void()> run; ///< called after the message is gone
    };

    explicit MessageBar(QWidget* parent = nullptr);

    /// `text` is plain text and may have several lines. Screen readers are told.
    void showMessage(Kind kind, const QString& text, const QList<Choice>& choices = {});
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;
    /// The texts of the buttons, without the one that closes.
    [[nodiscard]] QStringList choices() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Kind::Information;
    QLabel* m_glyph;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
    QToolButton* m_close;
};

} // namespace palinode
