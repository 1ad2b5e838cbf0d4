// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detects_data();
    void detects();
    void looksNoFurther();
};

void TestLanguage::detects_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    const auto row = [](const char* name, const QString& text) {
        QTest::newRow(name) << text << QString::fromLatin1(name).section(u' ', 0, 0);
    };
    row("en", u"Open source AI will be safer than the alternatives."_s);
    row("en short", u"We will never sell the data."_s);
    row("en contractions", u"We've always said that it isn't what we'd do, and it's not."_s);
    row("en must", u"Taxes must fall."_s);
    row("en should", u"Taxes should fall."_s);
    row("en no function word", u"Taxes fall, prices rise."_s);
    row("en two words", u"Never again!"_s);
    row("en title", u"Privacy policy\n\nWe never sell user data."_s);
    row("de", u"Die Würde des Menschen ist unantastbar. Sie zu achten ist Verpflichtung aller Gewalt."_s);
    row("fr",
        u"Les hommes naissent et demeurent libres et égaux en droits, et la loi est la même pour tous."_s);
    row("es", u"Nos comprometemos a actuar de una manera que contribuya a una comunidad abierta y sana."_s);
    row("it",
        u"La Repubblica riconosce i diritti dell'uomo e non ammette che la legge sia violata nel paese."_s);
    row("pt",
        u"Nós não vendemos os dados dos usuários e não os partilhamos com outras empresas em nenhum caso."_s);
    row("nl",
        u"Het is niet toegestaan om de gegevens van een ander te gebruiken zonder dat deze dat weet."_s);
    row("sv",
        u"Det är inte tillåtet att använda någon annans uppgifter utan att den personen har gett lov till det."_s);
    row("pl",
        u"Nie sprzedajemy danych i nie przekazujemy ich innym firmom, chyba że jest to konieczne do celu."_s);
    row("ru", u"Мы не продаём ваши данные и не передаём их другим компаниям без вашего согласия."_s);
    row("und russian", u"Мир и труд"_s);
    row("uk", u"Ми не продаємо ваші дані і не передаємо їх іншим компаніям без вашої згоди."_s);
    row("el", u"Δεν πουλάμε τα δεδομένα σας."_s);
    row("zh", u"国务院对全国人民代表大会负责并报告工作。"_s);
    row("zh mixed", u"GitHub 不会出售您的个人数据，也不会与第三方共享。"_s);
    row("ja", u"私たちはデータを販売しません。"_s);
    row("ko", u"우리는 데이터를 판매하지 않습니다."_s);
    row("ar", u"نحن لا نبيع بياناتكم ولا نشاركها مع أي طرف."_s);
    row("fa",
        u"ما داده‌های شما را نمی‌فروشیم و هیچ گزارشی پخش نمی‌کنیم."_s);
    row("he", u"אנחנו לא מוכרים את הנתונים שלכם."_s);
    row("hi", u"हम आपका डेटा नहीं बेचते।"_s);
    row("th", u"เราไม่ขายข้อมูลของคุณ"_s);
    row("de three words", u"Steuern sinken weiter."_s);
    row("fr no function word", u"Liberté, égalité, fraternité."_s);
    row("nl three words", u"Belastingen dalen nooit."_s);
    row("es short", u"Suben los impuestos mundiales."_s);
    row("zh traditional", u"國務院對全國人民代表大會負責並報告工作。"_s);
    row("he short", u"אנחנו לא מוכרים."_s);
    row("en small word", u"Rates may rise."_s);
    row("und one word", u"Congress"_s);
    row("und a name and a word", u"Bernanke said Yellen Dudley Kohn"_s);
    row("de short", u"Wir werden nicht warten."_s);
    row("fr short", u"Nous ne vendons pas les service plan."_s);
    row("it short", u"La legge non è un problema per il paese."_s);
    row("und names", u"Bernanke Dudley Kohn Lacker Yellen"_s);
    row("und letters", u"a a a a o o e e a a"_s.remove(u'o').remove(u'e'));
    row("und numbers", u"1 2 3 4 5 %"_s);
    row("und empty", QString());
}

void TestLanguage::detects()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QCOMPARE(detectLanguage(text), language);
}

void TestLanguage::looksNoFurther()
{
    const QString english = u"This is the text of the speech that we have. "_s.repeated(500);
    QVERIFY(english.size() > 20'000);
    QCOMPARE(detectLanguage(english + u"国务院"_s.repeated(100'000)), u"en"_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
