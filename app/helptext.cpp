// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/helptext.h"

#include <QCoreApplication>

namespace palinode {

QString helpText()
{
    return QCoreApplication::translate("Help", R"(Usage: palinode [OPTIONS] [OLD NEW]

Compares two statements by meaning: matches their claims, names how each
claim shifted, and shows the words that prove it. Nothing leaves the computer.

  palinode                       start with the start page
  palinode OLD NEW               open both texts in the window
  palinode OLD NEW -o FILE       write FILE and exit; needs no display
  palinode OLD NEW -f FORMAT     the same on standard output
  palinode --pairs FILE -f json  name the shift of each pair of a table

Output:
  -o, --output FILE   write a report; the suffix says which: .pdf .html .json
                      .csv .md; may be given several times
  -f, --format NAME   json, csv, md, html or table, on standard output
      --paper SIZE    A4 (default) or Letter, for PDF
      --exit-code     exit with 1 if any claim shifted, was dropped or is new

Input:
      --example [1|2] compare one of the bundled examples
      --pairs FILE    tab-separated table with the columns old and new and a
                      header line; -f json or csv
      --language TAG  language of both texts, such as en; else told from them
      --ignore LIST   of case, punctuation, boilerplate (a line that repeats
                      within a text is then neither new nor dropped); parted
                      by commas
      --old-title, --old-speaker, --old-date, --old-source TEXT
      --new-title, --new-speaker, --new-date, --new-source TEXT
                      what is known about a statement; goes before what its
                      file says

Other:
  -h, --help          show this and exit
      --version       show the version and exit
      --              what follows are files, whatever they begin with

Exit status: 0 done, 1 only with --exit-code, 2 trouble.
In git: git difftool -x palinode
)");
}

QString versionText()
{
    return QStringLiteral("palinode " PALINODE_VERSION "\n");
}

} // namespace palinode
