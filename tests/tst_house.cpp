// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The house of the design: app → ui → core, and in core each folder knows only those before it.
class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesRunOneWay_data()
    {
        QTest::addColumn<QString>("file");
        const QDir root(QStringLiteral(PALINODE_SOURCE));
        for (const QString& top : {u"core"_s, u"ui"_s, u"app"_s}) {
            QDirIterator files(root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext())
                QTest::newRow(qPrintable(root.relativeFilePath(files.next())))
                    << root.relativeFilePath(files.filePath());
        }
    }

    void includesRunOneWay()
    {
        QFETCH(QString, file);
        static const QRegularExpression include(u"^#include [<\"]([^>\"]+)[>\"]"_s,
                                                QRegularExpression::MultilineOption);
        QFile source(QStringLiteral(PALINODE_SOURCE "/") + file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(source.readAll());
        for (auto matches = include.globalMatch(text); matches.hasNext();) {
            const QString name = matches.next().captured(1);
            QVERIFY2(isAllowed(file, name), qPrintable(file + u" includes "_s + name));
        }
    }

    void dtlStaysInDiff()
    {
        QVERIFY(isAllowed(u"core/diff/x.cpp"_s, u"dtl/dtl.hpp"_s));
        QVERIFY(!isAllowed(u"core/align/x.cpp"_s, u"dtl/dtl.hpp"_s));
        QVERIFY(!isAllowed(u"core/text/x.cpp"_s, u"core/report/wording.h"_s));
        QVERIFY(!isAllowed(u"core/report/x.cpp"_s, u"QWidget"_s));
        QVERIFY(!isAllowed(u"core/report/x.cpp"_s, u"ui/theme/theme.h"_s));
        QVERIFY(!isAllowed(u"ui/theme/x.cpp"_s, u"app/main.h"_s));
        QVERIFY(isAllowed(u"app/main.cpp"_s, u"ui/window/mainwindow.h"_s));
    }

private:
    // The order in which a text passes through core.
    static int place(const QString& path)
    {
        static const QStringList order = {u"text"_s,       u"document"_s, u"claims"_s, u"lexicon"_s,
                                          u"meaning"_s,    u"align"_s,    u"diff"_s,   u"shift"_s,
                                          u"comparison"_s, u"review"_s,   u"report"_s};
        const QStringList parts = path.split(u'/');
        return parts.size() > 2 ? static_cast<int>(order.indexOf(parts.at(1))) : -1;
    }

    static bool isAllowed(const QString& file, const QString& included)
    {
        static const QRegularExpression widgets(
            u"^(QtWidgets|QWidget|QApplication|QMainWindow|QDialog|QLabel|QAbstractItemView|Q.*(View|Button|Layout|Box))\\b"_s);
        if (included.startsWith(u"dtl/"))
            return file.startsWith(u"core/diff/");
        if (file.startsWith(u"core/")) {
            if (included.startsWith(u"ui/") || included.startsWith(u"app/"))
                return false;
            if (included.startsWith(u"core/"))
                return place(included) <= place(file);
            return !widgets.match(included).hasMatch() || included == u"QStringView"
                || included == u"QTextLayout" || included == u"QByteArrayView";
        }
        return !file.startsWith(u"ui/") || !included.startsWith(u"app/");
    }
};

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
