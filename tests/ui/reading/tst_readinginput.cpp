// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reading/readingfixture.h"

#include <QAccessible>
#include <QClipboard>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>
#include <QWheelEvent>

using namespace palinode;
using namespace palinode::test;

namespace {

QStringList spoken;

void listen(QAccessibleEvent* event)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (event->type() == QAccessible::Announcement)
        spoken.append(static_cast<QAccessibleAnnouncementEvent*>(event)->message());
#else
    if (event->type() == QAccessible::DescriptionChanged)
        spoken.append(QAccessible::queryAccessibleInterface(event->object())->text(QAccessible::Description));
#endif
}

} // namespace

class TestReadingInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void clickOnAClaim_data();
    void clickOnAClaim();
    void clickBesideTheTextChoosesNothing();
    void toolTipNamesTheFinding();
    void clickOnARibbon();
    void clickOnTheOverview();
    void dragOnTheOverviewScrolls();
    void returnAndEscape();
    void dragSelectsAndCopies();
    void dragDoesNotChoose();
    void doubleAndTripleClick();
    void shiftClickExtends();
    void selectAll();
    void scrollKeys();
    void wheelZooms();
    void gutterWidens();
    void rightToLeftClaims();
    void accessibleText();
    void findingIsAnnounced();

private:
    Sample m_sample = longSample();
    std::unique_ptr<ReadingFixture> m_fixture;
};

void TestReadingInput::initTestCase()
{
    QApplication::setStyle(new StillStyle);
}

void TestReadingInput::init()
{
    m_fixture = std::make_unique<ReadingFixture>();
    m_fixture->setSample(m_sample);
}

void TestReadingInput::clickOnAClaim_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("claim");
    QTest::newRow("old, first") << 0 << 0;
    QTest::newRow("old, third") << 0 << 2;
    QTest::newRow("new, first (the moved one)") << 1 << 0;
    QTest::newRow("new, second") << 1 << 1;
}

void TestReadingInput::clickOnAClaim()
{
    QFETCH(int, side);
    QFETCH(int, claim);
    const Side where = side == 0 ? Side::Old : Side::New;
    const int expected = Marks(m_sample.comparison).findingAt(where, m_sample.claim(where, claim).start);
    QSignalSpy changed(&m_fixture->view, &ReadingView::currentFindingChanged);
    const TextRange word{m_sample.claim(where, claim).start + 4, m_sample.claim(where, claim).start + 8};
    QTest::mouseClick(m_fixture->pane(where).viewport(), Qt::LeftButton, {}, m_fixture->placeOf(where, word));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toInt(), expected);
    QCOMPARE(m_fixture->view.currentFinding(), expected);
    const Finding& finding = m_sample.comparison->findings[expected - 1];
    QCOMPARE(m_fixture->topOf(Side::Old, m_sample.claim(Side::Old, finding.oldClaims.first())),
             m_fixture->topOf(Side::New, m_sample.claim(Side::New, finding.newClaims.first())));
}

void TestReadingInput::clickBesideTheTextChoosesNothing()
{
    QSignalSpy changed(&m_fixture->view, &ReadingView::currentFindingChanged);
    QTest::mouseClick(m_fixture->oldPane->viewport(), Qt::LeftButton, {}, {1, 50});
    QTest::mouseClick(m_fixture->gutter, Qt::LeftButton, {}, {40, 5});
    QCOMPARE(changed.count(), 0);
}

void TestReadingInput::toolTipNamesTheFinding()
{
    const auto tipAt = [](QWidget* widget, QPoint point) {
        QHelpEvent event(QEvent::ToolTip, point, widget->mapToGlobal(point));
        QCoreApplication::sendEvent(widget, &event);
        return QToolTip::text();
    };
    const QPoint onClaim = m_fixture->placeOf(Side::Old, m_sample.claim(Side::Old, 1));
    QCOMPARE(tipAt(m_fixture->oldPane->viewport(), onClaim), QStringLiteral("Finding 2 of 43, weakened"));
    const int headHeight = m_fixture->gutter->height() - m_fixture->oldPane->height();
    const Ribbon ribbon = m_fixture->gutter->ribbons().last();
    QVERIFY(ribbon.hasButton);
    QVERIFY(tipAt(m_fixture->gutter, ribbon.button.toPoint() + QPoint(0, headHeight))
                .startsWith(QStringLiteral("Finding %1 of 43").arg(ribbon.finding)));
}

void TestReadingInput::clickOnARibbon()
{
    const int headHeight = m_fixture->gutter->height() - m_fixture->oldPane->height();
    const QList<Ribbon> ribbons = m_fixture->gutter->ribbons();
    const auto withButton = std::ranges::find_if(ribbons, &Ribbon::hasButton);
    QVERIFY(withButton != ribbons.end());
    QSignalSpy changed(&m_fixture->view, &ReadingView::currentFindingChanged);
    QTest::mouseClick(m_fixture->gutter, Qt::LeftButton, {},
                      withButton->button.toPoint() + QPoint(0, headHeight));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_fixture->view.currentFinding(), withButton->finding);
    // The band itself answers, too.
    const Ribbon& current = m_fixture->gutter->ribbons().last();
    QCOMPARE(current.finding, withButton->finding);
    QCOMPARE(m_fixture->gutter->findingAt(
                 QPointF(8, (current.oldSpan.top + current.oldSpan.bottom) / 2.0 + headHeight)),
             current.finding);
}

void TestReadingInput::clickOnTheOverview()
{
    const Statement& statement = m_sample.comparison->newStatement;
    const int claim = 25;
    const TextRange range = statement.claims[claim].range;
    const double share = static_cast<double>(range.start + range.end) / 2
        / static_cast<double>(statement.document.text.size());
    QSignalSpy changed(&m_fixture->view, &ReadingView::currentFindingChanged);
    QTest::mouseClick(m_fixture->overview, Qt::LeftButton, {},
                      {Overview::stripWidth / 4, static_cast<int>(share * m_fixture->overview->height())});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_fixture->view.currentFinding(), Marks(m_sample.comparison).findingAt(Side::New, range.start));
    const int top = m_fixture->topOf(Side::New, range);
    QVERIFY(top >= 0 && top < m_fixture->newPane->viewport()->height());
}

void TestReadingInput::dragOnTheOverviewScrolls()
{
    m_fixture->view.setVisibleShifts({});
    const int height = m_fixture->overview->height();
    QTest::mousePress(m_fixture->overview, Qt::LeftButton, {}, {8, height / 2});
    const int middle = m_fixture->newPane->scroll();
    QVERIFY(middle > 500);
    QTest::mouseMove(m_fixture->overview, {8, height * 3 / 4});
    QVERIFY(m_fixture->newPane->scroll() > middle + 300);
    QVERIFY2(m_fixture->oldPane->scroll() > 500, "the other pane follows");
    QTest::mouseRelease(m_fixture->overview, Qt::LeftButton, {}, {8, height * 3 / 4});
}

void TestReadingInput::returnAndEscape()
{
    QSignalSpy changed(&m_fixture->view, &ReadingView::currentFindingChanged);
    m_fixture->oldPane->setFocus();
    QTest::keyClick(m_fixture->oldPane, Qt::Key_Return);
    QCOMPARE(m_fixture->view.currentFinding(), 1);
    QTest::keyClick(m_fixture->oldPane, Qt::Key_Escape);
    QCOMPARE(m_fixture->view.currentFinding(), 0);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.last().first().toInt(), 0);
}

void TestReadingInput::dragSelectsAndCopies()
{
    const TextRange words = m_sample.find(Side::Old, QStringLiteral("paragraph 1 says"));
    QWidget* viewport = m_fixture->oldPane->viewport();
    const QPoint from = m_fixture->placeOf(Side::Old, {words.start, words.start + 1}) - QPoint(1, 0);
    const QPoint to = m_fixture->placeOf(Side::Old, {words.end, words.end + 1}) - QPoint(1, 0);
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QTest::mouseMove(viewport, (from + to) / 2);
    QTest::mouseMove(viewport, to);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    QCOMPARE(m_fixture->oldPane->selectedText(), QStringLiteral("paragraph 1 says"));
    QGuiApplication::clipboard()->clear();
    m_fixture->oldPane->setFocus();
    QTest::keyClick(m_fixture->oldPane, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("paragraph 1 says"));
}

void TestReadingInput::dragDoesNotChoose()
{
    QSignalSpy changed(&m_fixture->view, &ReadingView::currentFindingChanged);
    QWidget* viewport = m_fixture->oldPane->viewport();
    const QPoint from = m_fixture->placeOf(Side::Old, m_sample.claim(Side::Old, 1));
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QTest::mouseMove(viewport, from + QPoint(120, 0));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, from + QPoint(120, 0));
    QVERIFY(!m_fixture->oldPane->selection().isEmpty());
    QCOMPARE(changed.count(), 0);
}

void TestReadingInput::doubleAndTripleClick()
{
    const TextRange word = m_sample.find(Side::Old, QStringLiteral("paragraph"));
    QWidget* viewport = m_fixture->oldPane->viewport();
    const QPoint point = m_fixture->placeOf(Side::Old, {word.start + 3, word.start + 4});
    QTest::mouseDClick(viewport, Qt::LeftButton, {}, point);
    QCOMPARE(m_fixture->oldPane->selectedText(), QStringLiteral("paragraph"));
    // A press soon after a double click is the third click: the whole block.
    QTest::mouseClick(viewport, Qt::LeftButton, {}, point, 1);
    QCOMPARE(m_fixture->oldPane->selection(), m_sample.comparison->oldStatement.document.blocks[0].range);
}

void TestReadingInput::shiftClickExtends()
{
    QWidget* viewport = m_fixture->oldPane->viewport();
    const TextRange first = m_sample.claim(Side::Old, 0);
    const TextRange second = m_sample.claim(Side::Old, 1);
    m_fixture->oldPane->setSelection({first.start, first.start});
    QTest::mouseClick(viewport, Qt::LeftButton, Qt::ShiftModifier,
                      m_fixture->placeOf(Side::Old, second) - QPoint(1, 0));
    QCOMPARE(m_fixture->oldPane->selection(), (TextRange{first.start, second.start}));
}

void TestReadingInput::selectAll()
{
    m_fixture->newPane->setFocus();
    QTest::keyClick(m_fixture->newPane, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_fixture->newPane->selectedText(), m_sample.comparison->newStatement.document.text);
    m_fixture->setDocuments(m_sample);
    QVERIFY(m_fixture->newPane->selection().isEmpty());
}

void TestReadingInput::scrollKeys()
{
    Pane* pane = m_fixture->oldPane;
    pane->setFocus();
    const int line = pane->verticalScrollBar()->singleStep();
    QTest::keyClick(pane, Qt::Key_Down);
    QCOMPARE(pane->scroll(), line);
    QTest::keyClick(pane, Qt::Key_Up);
    QCOMPARE(pane->scroll(), 0);
    QTest::keyClick(pane, Qt::Key_PageDown);
    const int page = pane->scroll();
    QVERIFY(page > pane->viewport()->height() / 2 && page < pane->viewport()->height());
    QTest::keyClick(pane, Qt::Key_PageUp);
    QCOMPARE(pane->scroll(), 0);
    QTest::keyClick(pane, Qt::Key_Space);
    QCOMPARE(pane->scroll(), page);
    QTest::keyClick(pane, Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(pane->scroll(), 0);
    QTest::keyClick(pane, Qt::Key_End);
    const TextRange last = m_sample.claim(Side::Old, 39);
    QVERIFY(m_fixture->topOf(Side::Old, last) < pane->viewport()->height());
    QVERIFY(m_fixture->topOf(Side::Old, last) >= 0);
    QTest::keyClick(pane, Qt::Key_Home);
    QCOMPARE(pane->scroll(), 0);
}

void TestReadingInput::wheelZooms()
{
    QSignalSpy zoomed(&m_fixture->view, &ReadingView::zoomChanged);
    const auto turn = [&](int notches, Qt::KeyboardModifiers modifiers) {
        QWidget* viewport = m_fixture->newPane->viewport();
        QWheelEvent event({50, 50}, viewport->mapToGlobal(QPointF(50, 50)), {}, {0, 120 * notches},
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport, &event);
    };
    turn(1, Qt::ControlModifier);
    QCOMPARE(m_fixture->view.zoom(), 110);
    turn(-1, Qt::ControlModifier);
    QCOMPARE(m_fixture->view.zoom(), 100);
    QCOMPARE(zoomed.count(), 2);
    QCOMPARE(m_fixture->newPane->scroll(), 0);
    turn(-1, Qt::NoModifier);
    QVERIFY(m_fixture->newPane->scroll() > 0);
    QCOMPARE(zoomed.count(), 2);
}

void TestReadingInput::gutterWidens()
{
    Gutter* gutter = m_fixture->gutter;
    const int before = gutter->width();
    QTest::mousePress(gutter, Qt::LeftButton, {}, {1, 300});
    QTest::mouseMove(gutter, {-29, 300});
    QVERIFY2(gutter->width() > before + 20, qPrintable(QString::number(gutter->width())));
    QTest::mouseRelease(gutter, Qt::LeftButton, {}, {1, 300});
    QCOMPARE(m_fixture->oldPane->width(), gutter->x());
    QCOMPARE(m_fixture->newPane->x(), gutter->x() + gutter->width());
    QTest::mouseDClick(gutter, Qt::LeftButton, {}, {gutter->width() / 2, 10});
    QCOMPARE(gutter->width(), before);
}

void TestReadingInput::rightToLeftClaims()
{
    Sample sample({QStringLiteral("نحن نتعهد بحماية الخصوصية. | لن نبيع بياناتكم أبدا.")},
                  {QStringLiteral("قد نبيع بياناتكم.")});
    sample.add({0}, {}, Shift::Dropped);
    sample.add({1}, {0}, Shift::Reversed);
    m_fixture->setSample(sample);
    const QRectF first = m_fixture->oldPane->viewportRects(sample.claim(Side::Old, 0)).first();
    const QRectF second = m_fixture->oldPane->viewportRects(sample.claim(Side::Old, 1)).first();
    QVERIFY2(first.left() > second.right(), "the first claim stands right of the second");
    QTest::mouseClick(m_fixture->oldPane->viewport(), Qt::LeftButton, {}, second.center().toPoint());
    QCOMPARE(m_fixture->view.currentFinding(), 2);
    QVERIFY(!m_fixture->view.grab().isNull());
}

void TestReadingInput::accessibleText()
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(m_fixture->oldPane);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Document);
    QVERIFY(interface->state().readOnly);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Old document"));
    QVERIFY(interface->text(QAccessible::Description).contains(QStringLiteral("Then")));
    QAccessibleTextInterface* text = interface->textInterface();
    QVERIFY(text);
    const QString all = m_sample.comparison->oldStatement.document.text;
    QCOMPARE(text->characterCount(), static_cast<int>(all.size()));
    QCOMPARE(text->text(4, 13), all.mid(4, 9));
    QCOMPARE(text->text(-3, 1000000000), all);
    int start = -1;
    int end = -1;
    QCOMPARE(text->textAtOffset(5, QAccessible::WordBoundary, &start, &end).trimmed(),
             QStringLiteral("paragraph"));
    text->setSelection(0, 4, 13);
    QCOMPARE(text->selectionCount(), 1);
    QCOMPARE(m_fixture->oldPane->selectedText(), all.mid(4, 9));
    const QRect rect = text->characterRect(6);
    QVERIFY(rect.isValid());
    QCOMPARE(text->offsetAtPoint(QPoint(rect.left() + 1, rect.center().y())), 6);
    const TextRange far = m_sample.claim(Side::Old, 30);
    text->scrollToSubstring(static_cast<int>(far.start), static_cast<int>(far.end));
    QVERIFY(m_fixture->topOf(Side::Old, far) >= 0);
    QVERIFY(m_fixture->topOf(Side::Old, far) < m_fixture->oldPane->viewport()->height());
}

void TestReadingInput::findingIsAnnounced()
{
    spoken.clear();
    QAccessible::setActive(true);
    const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(listen);
    m_fixture->view.setCurrentFinding(2);
    QAccessible::installUpdateHandler(before);
    QCOMPARE(spoken, QStringList{QStringLiteral("Finding 2 of 43, weakened")});
    QCOMPARE(m_fixture->view.accessibleDescription(), QStringLiteral("Finding 2 of 43, weakened"));
    m_fixture->view.setCurrentFinding(0);
    QVERIFY(m_fixture->view.accessibleDescription().isEmpty());
}

QTEST_MAIN(TestReadingInput)
#include "tst_readinginput.moc"
