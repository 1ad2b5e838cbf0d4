// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/keywording.h"
#include "core/shift/quantitykey.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

/// Quantities of other languages against the English ones that have the same key.
class TestKeyWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("english");
        const auto row = [](const char* language, const QString& written, const QString& english) {
            QTest::addRow("%s %s", language, qPrintable(written))
                << QString::fromLatin1(language) << written << english;
        };
        row("de", u"1.000,50 Euro"_s, u"€1,000.50"_s);
        row("de", u"mindestens 1.000 Euro"_s, u"at least 1,000 euros"_s);
        row("de", u"3,5 Mio. Euro"_s, u"3.5 million euros"_s);
        row("de", u"25,5 Mrd. Euro"_s, u"25.5 billion euros"_s);
        row("de", u"2,5 Prozent"_s, u"2.5 percent"_s);
        row("de", u"2,5\u00a0%"_s, u"2.5%"_s);
        row("de", u"zwei Wochen"_s, u"two weeks"_s);
        row("de", u"sechs Jahren"_s, u"six years"_s);
        row("de", u"siebenundzwanzig Tage"_s, u"27 days"_s);
        row("de", u"zweihundertfünfzig Euro"_s, u"250 euros"_s);
        row("de", u"sechzehn Monate"_s, u"16 months"_s);
        row("de", u"zwei Drittel"_s, u"two thirds"_s);
        row("de", u"die Hälfte"_s, u"half"_s);
        row("de", u"3. Oktober 2024"_s, u"October 3, 2024"_s);
        row("de", u"3.10.2024"_s, u"October 3, 2024"_s);
        row("de", u"29. 9. 2020"_s, u"September 29, 2020"_s);
        row("de", u"höchstens drei Monate"_s, u"at most three months"_s);
        row("de", u"25 Basispunkte"_s, u"25 basis points"_s);
        row("de", u"0,25 Prozentpunkte"_s, u"25 basis points"_s);
        row("fr", u"2 points de pourcentage"_s, u"2 percentage points"_s);
        row("es", u"2 puntos porcentuales"_s, u"2 percentage points"_s);
        row("de", u"eines Jahres"_s, u"one year"_s);
        row("fr", u"1\u202f000,50 euros"_s, u"€1,000.50"_s);
        row("fr", u"25,5 milliards d'euros"_s, u"25.5 billion euros"_s);
        row("fr", u"au moins deux ans"_s, u"at least two years"_s);
        row("fr", u"vingt-cinq jours"_s, u"25 days"_s);
        row("fr", u"soixante-dix-sept jours"_s, u"77 days"_s);
        row("fr", u"quatre-vingt-dix jours"_s, u"90 days"_s);
        row("fr", u"vingt et un jours"_s, u"21 days"_s);
        row("fr", u"deux mille trois cents euros"_s, u"2300 euros"_s);
        row("fr", u"les deux tiers"_s, u"two thirds"_s);
        row("fr", u"trois quarts"_s, u"three quarters"_s);
        row("fr", u"2,5 pour cent"_s, u"2.5 percent"_s);
        row("fr", u"3 octobre 2024"_s, u"October 3, 2024"_s);
        row("fr", u"03/10/2024"_s, u"October 3, 2024"_s);
        row("fr", u"1er mai"_s, u"May 1"_s);
        row("es", u"1.000,50 euros"_s, u"€1,000.50"_s);
        row("es", u"1,000.50 euros"_s, u"€1,000.50"_s);
        row("es", u"al menos dos años"_s, u"at least two years"_s);
        row("es", u"treinta y cinco días"_s, u"35 days"_s);
        row("es", u"mil novecientos euros"_s, u"1900 euros"_s);
        row("es", u"27 mil millones de euros"_s, u"27 billion euros"_s);
        row("es", u"dos tercios"_s, u"two thirds"_s);
        row("es", u"tres cuartas partes"_s, u"three quarters"_s);
        row("es", u"3 de octubre de 2024"_s, u"October 3, 2024"_s);
        row("es", u"2,5 por ciento"_s, u"2.5 percent"_s);
    }
    void keys()
    {
        QFETCH(QString, language);
        QFETCH(QString, written);
        QFETCH(QString, english);
        const QString plain = inKeyWords(written, languageWords(language));
        QVERIFY2(quantityKey(plain) == quantityKey(english),
                 qPrintable(u"“%1” is %2, “%3” is %4"_s.arg(plain, quantityKey(plain), english,
                                                            quantityKey(english))));
    }

    void othersStay()
    {
        QCOMPARE(inKeyWords(u"1.000 Kroner", languageWords(u"da"_s)), u"1.000 Kroner"_s);
        QCOMPARE(inKeyWords(u"", languageWords(u"de"_s)), QString());
        QCOMPARE(inKeyWords(u"…", languageWords(u"de"_s)), u"…"_s);
    }
};

QTEST_GUILESS_MAIN(TestKeyWording)
#include "tst_keywording.moc"
