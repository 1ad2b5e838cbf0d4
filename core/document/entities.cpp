// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/entities.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr qsizetype longestReference = 12;

/// The names of U+00A0 to U+00FF in order (HTML 4, "Latin-1").
constexpr QStringView latin1Names = u"nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not "
                                    u"shy reg macr deg plusmn sup2 sup3 acute "
                                    u"micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest "
                                    u"Agrave Aacute Acirc Atilde Auml Aring AElig "
                                    u"Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde "
                                    u"Ograve Oacute Ocirc Otilde Ouml times Oslash "
                                    u"Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde "
                                    u"auml aring aelig ccedil egrave eacute "
                                    u"ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc "
                                    u"otilde ouml divide oslash ugrave uacute ucirc "
                                    u"uuml yacute thorn yuml";

const QHash<QString, char16_t>& namedCharacters()
{
    static const QHash<QString, char16_t> names = [] {
        QHash<QString, char16_t> table{
            {u"amp"_s, u'&'},    {u"lt"_s, u'<'},       {u"gt"_s, u'>'},     {u"quot"_s, u'"'},
            {u"apos"_s, u'\''},  {u"ndash"_s, u'–'},    {u"mdash"_s, u'—'},  {u"lsquo"_s, u'‘'},
            {u"rsquo"_s, u'’'},  {u"sbquo"_s, u'‚'},    {u"ldquo"_s, u'“'},  {u"rdquo"_s, u'”'},
            {u"bdquo"_s, u'„'},  {u"lsaquo"_s, u'‹'},   {u"rsaquo"_s, u'›'}, {u"hellip"_s, u'…'},
            {u"bull"_s, u'•'},   {u"dagger"_s, u'†'},   {u"Dagger"_s, u'‡'}, {u"permil"_s, u'‰'},
            {u"prime"_s, u'′'},  {u"Prime"_s, u'″'},    {u"euro"_s, u'€'},   {u"trade"_s, u'™'},
            {u"minus"_s, u'−'},  {u"ne"_s, u'≠'},       {u"le"_s, u'≤'},     {u"ge"_s, u'≥'},
            {u"asymp"_s, u'≈'},  {u"infin"_s, u'∞'},    {u"larr"_s, u'←'},   {u"rarr"_s, u'→'},
            {u"uarr"_s, u'↑'},   {u"darr"_s, u'↓'},     {u"OElig"_s, u'Œ'},  {u"oelig"_s, u'œ'},
            {u"Scaron"_s, u'Š'}, {u"scaron"_s, u'š'},   {u"Yuml"_s, u'Ÿ'},   {u"ensp"_s, 0x2002},
            {u"emsp"_s, 0x2003}, {u"thinsp"_s, 0x2009}, {u"zwnj"_s, 0x200C}, {u"zwj"_s, 0x200D},
            {u"lrm"_s, 0x200E},  {u"rlm"_s, 0x200F}};
        char16_t code = 0xA0;
        for (const QStringView name : latin1Names.split(u' '))
            table.insert(name.toString(), code++);
        return table;
    }();
    return names;
}

} // namespace

QString decodeEntity(QStringView reference)
{
    if (reference.size() < 4 || !reference.startsWith(u'&') || !reference.endsWith(u';'))
        return reference.toString();
    const QStringView name = reference.sliced(1, reference.size() - 2);
    if (name.startsWith(u'#')) {
        const bool hexadecimal = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool fine = false;
        const uint code = name.sliced(hexadecimal ? 2 : 1).toUInt(&fine, hexadecimal ? 16 : 10);
        const bool character =
            fine && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code) && code >= 0x20;
        const char32_t decoded = character ? code : char32_t(QChar::ReplacementCharacter);
        return QString::fromUcs4(&decoded, 1);
    }
    const auto found = namedCharacters().constFind(name.toString());
    return found == namedCharacters().cend() ? reference.toString() : QString(QChar(*found));
}

QString decodeEntities(QStringView text)
{
    QString decoded;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype ampersand = text.indexOf(u'&', at);
        const qsizetype until = ampersand < 0 ? text.size() : ampersand;
        decoded.append(text.sliced(at, until - at));
        at = until;
        if (ampersand < 0)
            break;
        const qsizetype semicolon = text.sliced(at, qMin(longestReference, text.size() - at)).indexOf(u';');
        const qsizetype length = semicolon < 0 ? 1 : semicolon + 1;
        decoded.append(decodeEntity(text.sliced(at, length)));
        at += length;
    }
    return decoded;
}

} // namespace palinode
