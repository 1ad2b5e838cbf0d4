// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reading/pagelayout.h"

#include <QWidget>

namespace palinode {

/// A document's head: its title in bold, below it speaker, date, source and number of words. What does not
/// fit is cut with an ellipsis and stands in the tool tip.
class DocumentHead : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentHead(QWidget* parent);

    /// Null: blank.
    void setDocument(DocumentPtr document);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QFont subtitleFont() const;

    DocumentPtr m_document;
};

} // namespace palinode
