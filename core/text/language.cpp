// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/language.h"

#include "core/text/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr qsizetype longestSample = 20'000;

struct FunctionWords
{
    QStringView language;
    QStringView words; ///< separated by spaces
};

/// The most frequent small words of each language in Latin script. A word that several languages share
/// counts for each of them; what is left over tells them apart.
constexpr std::array latin{
    FunctionWords{
        u"en",
        u"the of and to in is that for it with as was be by on are this which have has not or from at "
        u"we our you will shall an been were their its they would but any such may should he his"},
    FunctionWords{
        u"de",
        u"der die das und in zu den von mit ist des sich nicht ein eine einer einem dem für auf im "
        u"werden wird auch als oder es an durch aus bei nach dass daß sind sie er wir kann zur zum hat"},
    FunctionWords{
        u"fr",
        u"le la les de des et en un une du que qui dans pour par sur est au aux pas ne ce cette avec son "
        u"sont ses ou il elle nous vous leur d' l' qu' n' s' c' plus être été à"},
    FunctionWords{
        u"es",
        u"el la los las de y en que un una del se por con para no es su al lo como más o sus sin sobre "
        u"esta este entre ser son ha han también nuestra nuestro nos pero está fue"},
    FunctionWords{
        u"it",
        u"il lo la i gli le di e che in un una del della dei delle per con non è si da al alla nel nella "
        u"sono come anche più dell' all' l' ha o ma questo questa essere suo sua"},
    FunctionWords{
        u"pt",
        u"o a os as de e em que um uma do da dos das no na nos nas para por com não se é ao à mais como "
        u"ou seu sua são também pelo pela foi ser este esta nosso nossa você"},
    FunctionWords{
        u"nl",
        u"de het een en van in is dat op te zijn met voor niet aan er die of door worden wordt ook als "
        u"bij uit naar om heeft wij ze zij kan deze dit onze maar"},
    FunctionWords{
        u"sv",
        u"och att det i en som är på för av med till den inte har de om ett vi var kan ska eller från "
        u"vid så men sig detta denna skall våra alla"},
    FunctionWords{
        u"da",
        u"og at det i en som er på for af med til den ikke har de om et vi var kan skal eller fra ved så "
        u"men sig dette denne blev hvor også efter"},
    FunctionWords{
        u"nb",
        u"og at det i en som er på for av med til den ikke har de om et vi var kan skal eller fra ved så "
        u"men seg dette denne ble hvor også etter"},
    FunctionWords{
        u"fi",
        u"ja on ei se että oli joka ovat tai mutta myös kuin hän ole kun sen niin olla voi jos tämä "
        u"mukaan sekä"},
    FunctionWords{
        u"pl",
        u"i w na z do się nie że jest to o od za po jak przez dla oraz co lub są tym tego jego który "
        u"która które może być przy ze"},
    FunctionWords{
        u"cs",
        u"a v na se je že do z s o i pro k ve by který která které nebo jako podle jsou být od po za "
        u"však není při také"},
    FunctionWords{
        u"hu", u"a az és hogy nem is egy van volt ez meg csak de ha vagy mint el már azt fel lehet minden"},
    FunctionWords{
        u"ro", u"și în de la cu a nu pe că o un să din este care pentru mai sau au fi al prin ale sunt dar"},
    FunctionWords{u"tr",
                  u"ve bir bu için ile da de olarak olan daha çok gibi ne o kadar sonra ya en her veya"},
    FunctionWords{
        u"ca",
        u"el la els les de i en que un una del dels per amb no és al als més com o es seva aquest aquesta "
        u"són ha l' d' entre també"},
    FunctionWords{
        u"id",
        u"yang dan di dari untuk dengan pada ini itu dalam tidak akan adalah oleh ke atau juga telah "
        u"kami kita"},
};

/// Languages that a script of their own gives away; Latin, Cyrillic, Arabic and Han need a closer look.
struct ScriptLanguage
{
    QChar::Script script;
    QStringView language;
};

constexpr std::array ownScripts{
    ScriptLanguage{QChar::Script_Greek, u"el"},      ScriptLanguage{QChar::Script_Hebrew, u"he"},
    ScriptLanguage{QChar::Script_Hangul, u"ko"},     ScriptLanguage{QChar::Script_Thai, u"th"},
    ScriptLanguage{QChar::Script_Devanagari, u"hi"}, ScriptLanguage{QChar::Script_Bengali, u"bn"},
    ScriptLanguage{QChar::Script_Tamil, u"ta"},      ScriptLanguage{QChar::Script_Telugu, u"te"},
    ScriptLanguage{QChar::Script_Gujarati, u"gu"},   ScriptLanguage{QChar::Script_Armenian, u"hy"},
    ScriptLanguage{QChar::Script_Georgian, u"ka"},   ScriptLanguage{QChar::Script_Khmer, u"km"},
    ScriptLanguage{QChar::Script_Lao, u"lo"},        ScriptLanguage{QChar::Script_Myanmar, u"my"},
    ScriptLanguage{QChar::Script_Ethiopic, u"am"},
};

struct Letters
{
    std::array<qsizetype, ownScripts.size()> own{};
    qsizetype latin = 0;
    qsizetype cyrillic = 0;
    qsizetype arabic = 0;
    qsizetype han = 0;
    qsizetype kana = 0;
    qsizetype all = 0;
};

Letters countLetters(QStringView sample)
{
    Letters letters;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        char32_t c = sample[i].unicode();
        // The half behind is no letter and falls through below.
        if (sample[i].isHighSurrogate() && i + 1 < sample.size() && sample[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(sample[i], sample[i + 1]);
        if (!QChar::isLetter(c))
            continue;
        ++letters.all;
        const QChar::Script script = QChar::script(c);
        switch (script) {
        case QChar::Script_Latin:
            ++letters.latin;
            continue;
        case QChar::Script_Cyrillic:
            ++letters.cyrillic;
            continue;
        case QChar::Script_Arabic:
            ++letters.arabic;
            continue;
        case QChar::Script_Han:
            ++letters.han;
            continue;
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            ++letters.kana;
            continue;
        default:
            break;
        }
        for (std::size_t k = 0; k < ownScripts.size(); ++k)
            letters.own[k] += ownScripts[k].script == script;
    }
    return letters;
}

bool holdsAny(QStringView text, QStringView letters)
{
    qsizetype found = 0;
    for (const QChar c : text)
        found += letters.contains(c);
    return found > 0 && found * 200 >= text.size();
}

/// For each function word the languages that have it, as bits in the order of `latin`.
const QHash<QString, quint32>& languagesOfWord()
{
    static const QHash<QString, quint32> table = [] {
        QHash<QString, quint32> words;
        for (std::size_t language = 0; language < latin.size(); ++language) {
            for (const QStringView word : latin[language].words.split(u' '))
                words[word.toString()] |= 1U << language;
        }
        return words;
    }();
    return table;
}

/// Words of statements that English alone writes so, or that hardly stand in another language's short text:
/// they tell a short English text, which may have one function word or none.
const QSet<QString>& plainEnglish()
{
    static const QSet<QString> set = [] {
        constexpr QStringView words =
            u"must would could cannot might let may does did do don't doesn't didn't won't never always also "
            u"no yes if when while because than then there here these those them who what how why where more "
            u"most less least many much few every each other another some only into over under about after "
            u"before between through during until against without within both same own very too again now "
            u"new "
            u"old good bad better worse best great big small high higher highest low lower lowest long short "
            u"first second third last next early late free open fair safe strong weak right wrong true false "
            u"year years month months week weeks day days today tomorrow time times people person man woman "
            u"men women child children family families worker workers user users customer customers company "
            u"companies member members country countries nation world government state states law laws court "
            u"house senate congress committee board bank rate rates price prices tax taxes income wage wages "
            u"job jobs work trade market markets money dollar dollars cost costs growth inflation spending "
            u"budget debt energy climate health care school schools security privacy information account "
            u"accounts service services policy policies rule rules agreement rights freedom peace war power "
            u"risk risks benefit benefits change changes need needs support help end start plan plans goal "
            u"goals view views "
            u"go goes went come comes came get gets got give gives gave take takes took make makes made keep "
            u"keeps kept say says said see sees saw know knows knew think thinks thought believe believes "
            u"want wants wanted use uses used rise rises rose fall falls fell grow grows grew cut cuts raise "
            u"raises raised reduce reduces reduced increase increases increased buy buys bought sell sells "
            u"sold pay pays paid share shares shared collect collects collected delete deletes deleted store "
            u"stores stored send sends sent build builds built begin begins began stop stops stopped stay "
            u"stays remain remains remained become becomes became act acts acted agree agrees agreed vote "
            u"votes voted promise promises promised protect protects protected allow allows allowed require "
            u"requires required provide provides provided expect expects expected hope hopes support "
            u"supports "
            u"supported oppose opposes opposed win wins won lose loses lost leave leaves left run runs wait "
            u"hello thank thanks please yesterday word words text thing things";
        QSet<QString> known;
        for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
            known.insert(word.toString());
        return known;
    }();
    return set;
}

/// Whether at least half the words of a short text are known for English ones.
bool isShortEnglish(qsizetype words, qsizetype english, qsizetype others)
{
    constexpr qsizetype mostWords = 30;
    return words <= mostWords && english >= 2 && english * 2 >= words && others < english;
}

QString latinLanguage(QStringView sample)
{
    std::array<qsizetype, latin.size()> hits{};
    std::array<int, latin.size()> different{};
    QSet<QString> seen;
    qsizetype words = 0;
    qsizetype english = 0; ///< the first of `latin`, or plain English
    qsizetype others = 0; ///< function words that English does not have
    for (const Word& word : splitWords(sample)) {
        if (word.kind == WordKind::Number)
            continue;
        ++words;
        const quint32 languages = languagesOfWord().value(word.folded);
        english += (languages & 1U) != 0 || plainEnglish().contains(word.folded);
        others += languages != 0 && (languages & 1U) == 0;
        if (languages == 0)
            continue;
        const bool isNew = !seen.contains(word.folded);
        if (isNew)
            seen.insert(word.folded);
        for (std::size_t k = 0; k < latin.size(); ++k) {
            hits[k] += (languages >> k) & 1U;
            different[k] += isNew && ((languages >> k) & 1U);
        }
    }
    const auto best = static_cast<std::size_t>(std::ranges::max_element(hits) - hits.begin());
    // Two small words, and one in twelve, at least: names, numbers and "a, b, c" have no language.
    if (different[best] < 2 || hits[best] * 12 < words)
        return isShortEnglish(words, english, others) ? u"en"_s : u"und"_s;
    return latin[best].language.toString();
}

} // namespace

QString detectLanguage(QStringView text)
{
    const QStringView sample = text.first(qMin(text.size(), longestSample));
    const Letters letters = countLetters(sample);
    if (letters.all == 0)
        return u"und"_s;
    const auto most = [&](qsizetype count) { return count * 2 > letters.all; };
    // Japanese mixes Han with kana, Chinese has none; an ideograph weighs as much as a word of letters.
    if ((letters.han + letters.kana) * 3 > letters.all)
        return letters.kana * 20 > letters.han ? u"ja"_s : u"zh"_s;
    for (std::size_t k = 0; k < ownScripts.size(); ++k) {
        if (most(letters.own[k]))
            return ownScripts[k].language.toString();
    }
    if (most(letters.cyrillic)) {
        if (holdsAny(sample, u"їєіґЇЄІҐ"))
            return u"uk"_s;
        if (holdsAny(sample, u"јљњћђ"))
            return u"sr"_s;
        return holdsAny(sample, u"ъЪ") && !holdsAny(sample, u"ыэЫЭ") ? u"bg"_s : u"ru"_s;
    }
    if (most(letters.arabic)) {
        if (holdsAny(sample, u"ٹڈےں"))
            return u"ur"_s;
        return holdsAny(sample, u"پچژگ") ? u"fa"_s : u"ar"_s;
    }
    return most(letters.latin) ? latinLanguage(sample) : u"und"_s;
}

} // namespace palinode
