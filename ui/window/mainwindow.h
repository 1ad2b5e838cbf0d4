// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/actions.h"
#include "ui/window/comparisonsession.h"
#include "ui/window/messagebar.h"
#include "ui/window/windowseams.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QLineEdit;
class QMenu;
class QMimeData;
class QStackedWidget;

namespace palinode {

class ComparisonPage;
class DropOverlay;
class Exporter;
class OpenDialog;
class PaperMenu;
class StartPage;
class StatusLine;

/// The program's window: start page or comparison, menus, tool bar, messages and status.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    explicit MainWindow(WindowSeams seams, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Reads and compares two files in the background; what is shown stays until both are read, and is
    /// there again when something goes wrong.
    void openFiles(const QString& oldFile, const QString& newFile, const ReadOptions& oldOptions = {},
                   const ReadOptions& newOptions = {}, const CompareOptions& options = {});
    /// 1: the memo of July 2024 and the earnings call of July 2025; 2: the memo and the note on
    /// superintelligence. Other numbers do nothing.
    void openExample(int number);
    /// Shows the start page, empty, and forgets the comparison.
    void showStartPage();

    [[nodiscard]] ComparisonSession* session() const { return m_session; }
    [[nodiscard]] MessageBar* messageBar() const { return m_messages; }
    [[nodiscard]] StatusLine* statusLine() const { return m_status; }
    /// Null as long as there was nothing to show on it.
    [[nodiscard]] ComparisonPage* comparisonPage() const { return m_page; }
    [[nodiscard]] StartPage* startPage() const { return m_start; }
    [[nodiscard]] const Actions& actions() const { return m_actions; }

    // What the table of actions runs.
    void askForFiles();
    void askForExport();
    void closeComparison();
    void quit();
    void copyFinding();
    void startFind();
    void findNext();
    void findPrevious();
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void setWordDifferencesShown(bool shown);
    void setCuesShown(bool shown);
    void setReaffirmedHidden(bool hidden);
    void showAllShifts();
    void setFindingsShown(bool shown);
    void setInspectorShown(bool shown);
    void setFullScreen(bool on);
    void nextFinding();
    void previousFinding();
    void swapDocuments();
    void compareAgain();
    void setIgnoreCase(bool on);
    void setIgnorePunctuation(bool on);
    void setIgnoreBoilerplate(bool on);
    void stop();
    void showShortcutList();
    void showAboutProgram();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeToolBar();
    void makeMenus();
    void connectSession();
    void connectExporter();
    void applyTheme();
    void restoreSettings();
    void saveSettings() const;

    ComparisonPage* ensurePage();
    StartPage* ensureStartPage();
    /// Shows the page that fits the session.
    void choosePage();
    void onStateChanged();
    void onDocumentsChanged();
    void onComparisonChanged();
    void onFailed(const Error& error);
    void onCancelled();
    /// One sentence on the comparison that is there after an order failed or was stopped; empty without one.
    [[nodiscard]] QString whatStays() const;
    void updateTitle();
    void updateActions();
    void updatePosition();
    void showNotices();
    void setOption(bool CompareOptions::* option, bool on);
    /// Shows or hides a part of the page; the focus does not go down with it.
    void showPart(QWidget* part, bool shown);

    /// Asks for files with those of the last order filled in, and says what was wrong with one of them.
    void askForOthers(const Error& error);
    void showOpenDialog(OpenDialog* dialog);
    void find(int direction);
    /// One file for one side: replaces a document, or fills a well of the start page.
    void takeFile(Side side, const QString& fileName);
    void changeZoom(int percent);
    void fillRecentMenu();
    [[nodiscard]] Side sideAt(const QPoint& position) const;
    [[nodiscard]] QString exportSuggestion() const;

    WindowSeams m_seams;
    ComparisonSession* m_session;
    Exporter* m_exporter;
    Actions m_actions;
    QStackedWidget* m_stack;
    MessageBar* m_messages;
    StatusLine* m_status;
    ComparisonPage* m_page = nullptr;
    StartPage* m_start = nullptr;
    DropOverlay* m_drop = nullptr;
    QLabel* m_position = nullptr;
    QLineEdit* m_find = nullptr;
    QLabel* m_findCount = nullptr;
    QMenu* m_recentMenu = nullptr;
    PaperMenu* m_paper = nullptr;
    QTimer m_findTyped;
    bool m_closesAfterExport = false; ///< the reader closed the window while a report was being written
};

} // namespace palinode
