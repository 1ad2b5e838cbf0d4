// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/wording.h"
#include "tests/ui/findings/tinycomparison.h"
#include "ui/findings/elidedlabel.h"
#include "ui/findings/findingsdelegate.h"
#include "ui/findings/findingsmodel.h"
#include "ui/findings/findingspanel.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestFindingsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void head();
    void hidingReaffirmed();
    void allReaffirmed();
    void selectingByKeyTells();
    void selectingFromOutsideIsSilent();
    void selectionComesBack();
    void filterField();
    void speaks();
    void stateRoundTrip();
    void focusByKeyIsSeen();
    void cutTextStaysInItsCell_data();
    void cutTextStaysInItsCell();
};

namespace {

QString textOf(const FindingsPanel& panel, const QString& name)
{
    const auto* cut = panel.findChild<ElidedLabel*>(name);
    return cut ? cut->wholeText() : panel.findChild<QLabel*>(name)->text();
}

} // namespace

void TestFindingsPanel::head()
{
    FindingsPanel panel;
    QCOMPARE(textOf(panel, u"findingsTitle"_s), u"Findings"_s);
    panel.setComparison(fourFindings());
    QCOMPARE(textOf(panel, u"findingsTitle"_s), u"Findings · 4"_s);
    QCOMPARE(textOf(panel, u"findingsSorted"_s), u"Sorted by size of shift"_s);
    panel.setVisibleShifts({Shift::New});
    QCOMPARE(textOf(panel, u"findingsTitle"_s), u"Findings · 1 of 4"_s);
    panel.findChild<QTreeView*>()->sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(textOf(panel, u"findingsSorted"_s), u"Sorted by place in the earlier text"_s);
}

void TestFindingsPanel::hidingReaffirmed()
{
    FindingsPanel panel;
    panel.setComparison(fourFindings());
    QSignalSpy changed(&panel, &FindingsPanel::reaffirmedHiddenChanged);
    QSignalSpy list(&panel, &FindingsPanel::listChanged);
    auto* box = panel.findChild<QCheckBox*>();
    QCOMPARE(box->text(), u"Hide reaffirmed"_s);
    box->click();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!list.isEmpty());
    QCOMPARE(box->text(), u"Hide reaffirmed (1 hidden)"_s);
    QCOMPARE(panel.count(), 3);
    QCOMPARE(panel.positionOf(1), 0);
    panel.setReaffirmedHidden(false);
    QVERIFY(!box->isChecked());
    QCOMPARE(panel.count(), 4);
}

void TestFindingsPanel::allReaffirmed()
{
    FindingsPanel panel;
    panel.setReaffirmedHidden(true);
    panel.setComparison(tinyComparison({{u"Same."_s, u"Same."_s}}));
    const auto* nothing = panel.findChild<QLabel*>(u"findingsNothing"_s);
    QVERIFY(!nothing->isHidden());
    QVERIFY(nothing->text().contains(u"Nothing shifted"_s));
    panel.setReaffirmedHidden(false);
    QVERIFY(nothing->isHidden());
}

void TestFindingsPanel::selectingByKeyTells()
{
    FindingsPanel panel;
    panel.setComparison(fourFindings());
    QSignalSpy chosen(&panel, &FindingsPanel::findingChosen);
    auto* list = panel.findChild<QTreeView*>();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.at(0).at(0).toInt(), 2);
    QCOMPARE(chosen.at(1).at(0).toInt(), 4);
}

void TestFindingsPanel::selectingFromOutsideIsSilent()
{
    FindingsPanel panel;
    panel.setComparison(fourFindings());
    QSignalSpy chosen(&panel, &FindingsPanel::findingChosen);
    panel.setCurrentFinding(3);
    const auto* list = panel.findChild<QTreeView*>();
    QCOMPARE(list->currentIndex().row(), 2);
    QVERIFY(list->selectionModel()->isRowSelected(2));
    panel.setCurrentFinding(0);
    QVERIFY(!list->currentIndex().isValid());
    panel.setComparison(fourFindings());
    QCOMPARE(chosen.size(), 0);
}

void TestFindingsPanel::selectionComesBack()
{
    FindingsPanel panel;
    panel.setComparison(fourFindings());
    panel.setCurrentFinding(4);
    panel.setVisibleShifts({Shift::Weakened});
    QCOMPARE(panel.positionOf(4), 0);
    panel.setVisibleShifts({Shift::Weakened, Shift::New});
    QCOMPARE(panel.positionOf(4), 2);
    QCOMPARE(panel.findChild<QTreeView*>()->currentIndex().row(), 1);
}

void TestFindingsPanel::filterField()
{
    FindingsPanel panel;
    panel.setComparison(fourFindings());
    QTest::keyClicks(panel.findChild<QLineEdit*>(), u"schools"_s);
    QTRY_COMPARE(panel.count(), 2);
    QCOMPARE(textOf(panel, u"findingsTitle"_s), u"Findings · 2 of 4"_s);
}

void TestFindingsPanel::speaks()
{
    FindingsPanel panel;
    panel.setComparison(fourFindings());
    panel.resize(900, 300);
    panel.show();
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(panel.findChild<QTreeView*>());
    QVERIFY(tree && tree->tableInterface());
    QAccessibleInterface* cell = tree->tableInterface()->cellAt(0, 0);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), u"Finding 1 of 4, weakened: must → should"_s);
}

void TestFindingsPanel::stateRoundTrip()
{
    FindingsPanel panel;
    panel.setComparison(fourFindings());
    panel.findChild<QTreeView*>()->header()->resizeSection(0, 177);
    panel.findChild<QTreeView*>()->sortByColumn(2, Qt::AscendingOrder);
    FindingsPanel other;
    other.restoreState(panel.saveState());
    other.setComparison(fourFindings());
    QCOMPARE(other.findChild<QTreeView*>()->header()->sectionSize(0), 177);
    QCOMPARE(textOf(other, u"findingsSorted"_s), u"Sorted by place in the later text"_s);
    QCOMPARE(other.positionOf(4), panel.positionOf(4));
    // What cannot be read changes nothing.
    other.restoreState("nonsense");
    QCOMPARE(textOf(other, u"findingsSorted"_s), u"Sorted by place in the later text"_s);
}

void TestFindingsPanel::focusByKeyIsSeen()
{
    FindingsPanel panel;
    panel.setComparison(fourFindings());
    panel.resize(900, 300);
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    auto* list = panel.findChild<QTreeView*>();
    list->setFocus(Qt::MouseFocusReason);
    const QImage byMouse = list->grab().toImage();
    panel.findChild<QLineEdit*>()->setFocus();
    QCOMPARE(list->grab().toImage(), byMouse);
    list->setFocus(Qt::TabFocusReason);
    const QImage byKey = list->grab().toImage();
    const QColor ring = list->palette().color(QPalette::Highlight);
    for (const QPoint& place : {QPoint(450, 0), QPoint(0, 100), QPoint(byKey.width() - 1, 100)})
        QCOMPARE(byKey.pixelColor(place), ring);
    panel.findChild<QLineEdit*>()->setFocus(Qt::TabFocusReason);
    QCOMPARE(list->grab().toImage(), byMouse);
}

void TestFindingsPanel::cutTextStaysInItsCell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("endsAtTheLeft");
    // Tall letters, so that the ellipsis can be told from them.
    QTest::newRow("from the left") << u"lit till "_s.repeated(20) << false;
    QTest::newRow("from the right") << u"\u0627\u0644\u0644\u0627 "_s.repeated(40) << true;
}

void TestFindingsPanel::cutTextStaysInItsCell()
{
    QFETCH(const QString, text);
    QFETCH(const bool, endsAtTheLeft);
    FindingsModel model;
    model.setComparison(tinyComparison({{text, u"x"_s, Shift::Weakened}}));
    const FindingsDelegate delegate;
    QImage image(500, 40, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QStyleOptionViewItem option;
    option.font = QApplication::font();
    option.rect = QRect(100, 5, 233, 30);
    {
        QPainter painter(&image);
        painter.setLayoutDirection(Qt::LeftToRight); // as in the list
        delegate.paint(&painter, option, model.index(0, FindingsModel::ThenColumn));
    }
    const QColor paper = Theme::instance().paper();
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height() - 6; ++y) { // without the hairline
            const QColor color = image.pixelColor(x, y);
            if (!option.rect.contains(x, y)) {
                QCOMPARE(color, QColor(Qt::magenta));
            } else if (color.lightness() < paper.lightness() - 60) {
                first = qMin(first, x);
                last = qMax(last, x);
            }
        }
    }
    QVERIFY(last > first);
    // Air on both sides, and the dots, which are low, where the text ends.
    QVERIFY(first >= option.rect.left() + 9);
    QVERIFY(last <= option.rect.right() - 4);
    const auto highest = [&](int x) {
        for (int y = option.rect.top(); y < option.rect.bottom(); ++y) {
            if (image.pixelColor(x, y).lightness() < paper.lightness() - 60)
                return y;
        }
        return option.rect.bottom();
    };
    const int end = endsAtTheLeft ? highest(first) : highest(last);
    const int beginning = endsAtTheLeft ? highest(last) : highest(first);
    QVERIFY2(end > option.rect.center().y(), qPrintable(QString::number(end)));
    QVERIFY2(beginning < option.rect.center().y(), qPrintable(QString::number(beginning)));
}

QTEST_MAIN(TestFindingsPanel)
#include "tst_findingspanel.moc"
