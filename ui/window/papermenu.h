// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

#include <QMenu>

namespace palinode {

/// The choice of paper for reports, remembered in the settings. As long as the reader has chosen none, the
/// one that the country uses: Letter in North America, A4 in the rest of the world.
class PaperMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PaperMenu(QWidget* parent = nullptr);

    [[nodiscard]] Paper paper() const { return m_paper; }

private:
    Paper m_paper;
};

} // namespace palinode
