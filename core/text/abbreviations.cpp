// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/abbreviations.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

QSet<QString> setOf(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
        set.insert(word.toString());
    return set;
}

AbbreviationRules english()
{
    AbbreviationRules rules;
    rules.always =
        setOf(u"Mr Mrs Ms Messrs Mx Dr Prof Gen Col Lt Sgt Cpl Capt Cmdr Maj Adm Brig Pvt Sen Sens Rep Reps "
              u"Gov Govs Pres "
              u"Rev Fr Hon Supt Insp Amb Atty Sec'y Ald Archbp Bp Msgr Mme Mlle "
              u"vs v e.g i.e cf viz approx ca c.f eg ie resp esp incl excl eff Pub Cong Supp "
              u"Wm Chas Geo Jas Jos Thos Robt Edw Benj Alex Lt.Gov Lt.Cdr Lt.Col Maj.Gen Brig.Gen Vice-Adm");
    rules.references = setOf(u"No Nos no nos p pp pg pgs Sec Secs sec secs Sect § §§ s ss Art Arts art arts "
                             u"Ch Chs ch chs Chap Chaps chap Fig Figs "
                             u"fig figs Vol Vols vol vols Pt Pts pt pts Par Pars par Para Paras para paras "
                             u"Cl cl Eq Eqs eq Ex Exh App "
                             u"Tab tab Ver ver n nn l ll fn Amend amend Reg Regs reg regs Rul Res Doc doc r "
                             u"rr Sch sch Ord ord Bk bk "
                             u"Stat stat Tit tit Rept rept Dist dist Prop Props Q Op col Apt apt Bldg Rm rm "
                             u"Ste Ext ext Tel tel Rev ed "
                             u"Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec");
    rules.perhaps = setOf(u"Inc Ltd Co Cos Corp Bros LLC L.L.C L.P LP plc P.C Jr Sr Esq Ph.D PhD M.D D.D.S "
                          u"J.D B.A M.A B.S M.S M.B.A LL.B LL.M "
                          u"R.N C.P.A U.S U.K U.N E.U E.C U.S.A U.S.S.R U.S.C U.S.C.A C.F.R S.Ct L.Ed D.C "
                          u"N.Y N.J N.C S.C N.H N.M N.D S.D W.Va "
                          u"R.I L.A B.C P.R a.m p.m am pm A.M P.M A.D B.C.E C.E B.C "
                          u"St Ste Ft Mt "
                          u"Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss "
                          u"Mo Mont Neb Nev Okla Ore Pa "
                          u"Penn Tenn Tex Vt Va Wash Wis Wyo Ave Blvd Rd Dr Sq Ln Hwy Pkwy Ct Cir Dept Univ "
                          u"Assn Assoc Bd Comm Commn Admin "
                          u"Intl Natl Govt Mfg Ins Bldg etc et.al al ibid Ibid id Id seq supra op.cit "
                          u"loc.cit cit est Est ft in lb lbs oz "
                          u"kg km cm mm mi mph hr hrs min mins sec yr yrs mo mos max avg misc dept gov't ed "
                          u"eds trans repr rev amdt Amdt "
                          u"amdts Evid Civ Crim Bankr Proc App Cir Cal Fed Reg Supp Rec Deb Com Cl Sess sess "
                          u"Legis subsec subsecs subpar "
                          u"E.O H.R S.J.Res H.J.Res H.Con.Res H.Res S.Res R.S F.R O.J");
    rules.starters =
        setOf(u"the a an this that these those it he she we they you i there here in on at by for from with "
              u"as after before "
              u"when while if although though since because but and or so yet nor however moreover "
              u"furthermore therefore thus "
              u"meanwhile then now our his her their my your its what who how why where which whose some "
              u"many most all each "
              u"every no not one such under until unless once both either neither also still even instead "
              u"despite during let "
              u"nothing nobody everyone anyone today yesterday tomorrow last next first second third finally "
              u"again another "
              u"any between among through throughout without within over about according to of only just "
              u"perhaps maybe "
              u"indeed rather together several few more less much other others whether whatever whenever "
              u"wherever having "
              u"being given is are was were do does did will can could should may might must have has had");
    rules.labels = setOf(
        u"section sec article art chapter chap part title rule clause paragraph para appendix annex "
        u"schedule exhibit figure table item step question point note amendment book § no number lemma");
    rules.lettered =
        setOf(u"plan vitamin group hepatitis section schedule exhibit appendix part class type annex title "
              u"article figure table option grade level phase point item category tier series model form "
              u"war question and or subparagraph paragraph clause letter");
    rules.speechVerbs =
        setOf(u"said says asked asks replied cried answered exclaimed wondered shouted inquired wrote "
              u"demanded whispered");
    return rules;
}

AbbreviationRules german()
{
    AbbreviationRules rules;
    rules.always = setOf(u"Dr Prof Hr Hrn Fr Frl Dipl Ing Mag z.B z d.h d u.a u.U u.ä bzw vgl v.a i.d.R i.S "
                         u"i.V.m i.V i.H.v s.o s.u o.g sog ca "
                         u"ggf evtl St Hl hl Abg Gen Frhr inkl exkl zzgl gem lt m.E mind max zit Jh vgl Vgl "
                         u"bspw insb insbes vorl "
                         u"sen jun dgl einschl geb gest ehem v V i");
    rules.references =
        setOf(u"Nr Nrn Art Abs S Bd Bde Kap Ziff Ziffer Buchst lit Rn Rz Rdnr Tz Fn Anm Anh Anl Aufl Abb "
              u"Tab Vol H Hbd Jg Par Satz BGBl RGBl BVerfGE Drs Tel PLZ Az ABl GBl § "
              u"Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez");
    rules.perhaps = setOf(u"usw etc u.s.w usf ff f Mio Mrd Mill Tsd "
                          u"Str Co GmbH e.V Uhr n.Chr v.Chr Chr a.D a.M u.s.f m.w.N o.ä o.Ä Jh U.S B "
                          u"ebd Ebd Hrsg hrsg et.al al EU");
    rules.starters = setOf(u"der die das den dem des ein eine einer einem eines er sie es wir ihr ich man "
                           u"dies diese dieser dieses jene in im "
                           u"an am auf aus bei mit nach von vom vor zu zum zur über unter durch für gegen "
                           u"ohne um während wegen wenn weil da "
                           u"als ob obwohl aber und oder doch denn sondern so auch nur noch nun jetzt heute "
                           u"gestern morgen dann danach dort "
                           u"hier damit dabei dazu deshalb daher dennoch jedoch allerdings außerdem zudem "
                           u"was wer wie wo warum welche welcher "
                           u"alle jede jeder jedes kein keine niemand nicht nichts sein seine ihre unser "
                           u"unsere mein meine nachdem bevor "
                           u"seit bis einige viele manche beide artikel absatz näheres dafür hierzu hiervon");
    rules.labels =
        setOf(u"artikel art absatz abs § paragraph kapitel abschnitt teil nummer nr ziffer punkt titel satz");
    rules.lettered = setOf(u"plan vitamin gruppe klasse typ teil anhang anlage");
    rules.speechVerbs = setOf(u"sagte fragte rief antwortete meinte erklärte");
    rules.ordinals = true;
    rules.ordinalFollowers = setOf(u"januar jänner februar feber märz april mai juni juli august september "
                                   u"oktober november dezember jahrhundert "
                                   u"jahrhunderts bundestag bundestages bundestags auflage jahrestag mal "
                                   u"platz stock klasse weltkrieg weltkriegs "
                                   u"weltkrieges lebensjahr lebensjahres geburtstag legislaturperiode "
                                   u"wahlperiode juristentag änderungsgesetz");
    return rules;
}

AbbreviationRules spanish()
{
    AbbreviationRules rules;
    rules.always = setOf(
        u"Sr Sra Srta Sres Sras Dr Dra Dres D Dña Da Lic Ing Arq Prof Profa Gral Cnel Cap Tte Mons Fr P "
        u"Sto Sta p.ej p.e Exmo Excmo Excma Ilmo Ilma Rvdo Fdo vs aprox c.a cf cfr dir dpto Dpto Av Avda "
        u"Bco Cía ca St");
    rules.references =
        setOf(u"núm nº n.º N.º Núm No art Art arts Arts pág Pág págs p pp cap Cap vol Vol t fig Fig inc "
              u"ap párr apdo tel Tel ed sec Sec ley");
    rules.perhaps =
        setOf(u"etc Ud Uds Vd Vds EE.UU EEUU E.U U.E S.A S.L S.R.L Cía a.m p.m a.C d.C ss admón Admón depto "
              u"Depto ibíd op.cit al N.U O.N.U Jr U.S EE UU");
    rules.starters = setOf(
        u"el la los las un una unos unas lo este esta estos estas ese esa esos esas aquel aquella él ella "
        u"ellos ellas yo "
        u"nosotros nosotras usted ustedes en de del a al con por para sin sobre entre desde hasta según "
        u"durante mediante "
        u"tras cuando donde si aunque porque como que quien y o pero sino ni además sin embargo también no "
        u"ya así hoy "
        u"ayer mañana entonces luego después antes ahora aquí allí todo toda todos todas cada ningún ninguna "
        u"nadie nada "
        u"su sus mi mis nuestro nuestra nuestros nuestras se es son fue ha han hay era después finalmente");
    rules.labels =
        setOf(u"artículo art capítulo sección título parte apartado punto inciso párrafo anexo número");
    rules.lettered = setOf(u"plan vitamina grupo clase tipo anexo apartado");
    rules.speechVerbs = setOf(u"dijo preguntó respondió exclamó contestó");
    return rules;
}

AbbreviationRules french()
{
    AbbreviationRules rules;
    rules.always = setOf(
        u"M MM Mr Dr Dr Pr Me Mgr Mme Mmes Mlle Mlles St Ste p.ex ex cf c.-à-d c.à.d env vs v av apr ca "
        u"bd boul gén Gén col lt cap Vve anc dép");
    rules.references = setOf(
        u"art Art arts p pp n no nos N No nº chap Chap vol Vol t fig Fig al éd sect Sect ann par § tél Tél "
        u"liv L R D A");
    rules.perhaps =
        setOf(u"etc janv févr avr juil sept oct nov déc S.A S.A.R.L J.-C Cie ibid op.cit suiv sq sqq U.S "
              u"É.-U E.U U.E O.N.U R.-U ap.J.-C h");
    rules.starters = setOf(
        u"le la les l' l un une des du de d ce cet cette ces il elle ils elles on nous vous je tu y en dans "
        u"par pour sur "
        u"sous avec sans entre vers chez depuis pendant après avant selon si quand lorsque lorsqu comme "
        u"puisque parce "
        u"que qui quoi où mais ou et donc or ni car cependant toutefois ainsi aussi alors puis enfin ensuite "
        u"aujourd'hui hier demain tout toute tous toutes chaque aucun aucune nul rien personne son sa ses "
        u"notre nos "
        u"votre vos leur leurs mon ma mes c'est c' à au aux ne pas est sont a ont");
    rules.labels = setOf(u"article art chapitre section titre partie alinéa paragraphe annexe point livre");
    rules.lettered = setOf(u"plan vitamine groupe classe type annexe partie");
    rules.speechVerbs = setOf(u"dit demanda demande répondit s'écria déclara");
    return rules;
}

AbbreviationRules italian()
{
    AbbreviationRules rules;
    rules.always = setOf(
        u"Sig Sigg Sig.ra Dott Dr Prof Ing Avv Arch On Sen Gen Col Mons Don p.es es cfr Cfr ca cd S Ss c.d");
    rules.references =
        setOf(u"art Art artt n nn N p pp pag pagg cap vol lett co fig sez par tel D.Lgs d.lgs l L D.L");
    rules.perhaps = setOf(u"ecc etc S.p.A S.r.l a.C d.C U.E U.S ss segg ibid");
    rules.starters = setOf(
        u"il lo la i gli le l' un uno una questo questa questi queste quello quella egli essa noi voi "
        u"loro io in di a da con su per tra fra se quando mentre come che chi ma e o però anche non "
        u"più tutto tutti ogni nessuno nel nella dal dalla al alla sul sulla è sono ha dopo prima oggi");
    rules.labels = setOf(u"articolo art capo sezione titolo parte comma allegato punto");
    return rules;
}

AbbreviationRules portuguese()
{
    AbbreviationRules rules;
    rules.always = setOf(u"Sr Sra Srs Sras Dr Dra Drs Prof Profa Eng D Exmo Exma Il.mo p.ex ex cf Gen Cel "
                         u"Cap Sto Sta Av vs aprox");
    rules.references = setOf(u"art Art arts n nº núm p pp pág págs cap vol fig inc par tel al");
    rules.perhaps = setOf(u"etc S.A Ltda a.C d.C E.U.A EUA U.E a.m p.m U.S V.Exa Cia");
    rules.starters = setOf(
        u"o a os as um uma uns umas este esta estes estas esse essa ele ela eles elas nós você vocês eu "
        u"em de do da dos das no na nos nas com por para sem sobre entre se quando como que quem mas e "
        u"ou também não já assim hoje ontem então depois antes todo toda todos todas cada nenhum ninguém "
        u"nosso nossa seu sua é são foi há ao à");
    rules.labels = setOf(u"artigo art capítulo seção secção título parte alínea parágrafo anexo");
    return rules;
}

AbbreviationRules dutch()
{
    AbbreviationRules rules;
    rules.always = setOf(
        u"dhr mevr mw dr drs ir ing mr prof bijv bv d.w.z m.b.t o.a m.a.w i.p.v t.a.v n.a.v ca vgl resp incl "
        u"excl z.g zgn St Dr Prof Mr");
    rules.references = setOf(u"nr nrs art artt blz p pp hfst par lid fig tab tel nt Stb Stcrt Trb");
    rules.perhaps = setOf(
        u"enz etc e.d jl jan feb mrt apr jun jul aug sep sept okt nov dec N.V B.V a.u.b v.Chr n.Chr U.S e.v");
    rules.starters = setOf(
        u"de het een dit dat deze die hij zij ze wij we jij je u ik er in op aan bij met van voor door uit "
        u"naar om tegen zonder tijdens als wanneer omdat terwijl hoewel maar en of want dus ook niet geen "
        u"nu toen dan daar hier alle elke ieder onze ons hun zijn haar mijn na vandaag");
    rules.labels = setOf(u"artikel art hoofdstuk paragraaf afdeling titel deel lid");
    return rules;
}

AbbreviationRules russian()
{
    AbbreviationRules rules;
    rules.always =
        setOf(u"т.е т.н т.к г-н г-жа им проф акад д-р св о обл р-н ул пр пл пер напр ср см См т ген полк гр");
    rules.references = setOf(u"ст Ст п пп ч гл рис табл стр с № N разд абз кн вып тел");
    rules.perhaps =
        setOf(u"др пр т.д т.п и.т.д гг г вв в руб коп тыс млн млрд н.э США янв февр авг сент окт нояб дек");
    rules.starters = setOf(
        u"в во на с со и а но или он она оно они мы вы я это этот эта эти тот та те как что кто когда если "
        u"хотя потому по из за от до для при без под над о об не ни так также поэтому однако все всё "
        u"каждый никто ничто наш наша наши его её их сегодня вчера затем потом после перед");
    rules.labels = setOf(u"статья ст глава раздел часть пункт п параграф приложение");
    return rules;
}

QHash<QString, AbbreviationRules> allRules()
{
    return {{u"en"_s, english()}, {u"de"_s, german()},     {u"es"_s, spanish()}, {u"fr"_s, french()},
            {u"it"_s, italian()}, {u"pt"_s, portuguese()}, {u"nl"_s, dutch()},   {u"ru"_s, russian()}};
}

} // namespace

const AbbreviationRules& abbreviationRules(const QString& languageTag)
{
    static const QHash<QString, AbbreviationRules> rules = allRules();
    static const AbbreviationRules fallback = [] {
        AbbreviationRules others = english();
        // English references ("no. 5", "art. 3") need a number behind them and harm nowhere; most European
        // languages besides English write ordinals with a point.
        others.ordinals = true;
        return others;
    }();
    const QString language = languageTag.section(u'-', 0, 0).toLower();
    const auto found = rules.constFind(language.isEmpty() || language == u"und" ? u"en"_s : language);
    return found == rules.cend() ? fallback : *found;
}

} // namespace palinode
