<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Batch</name>
    <message>
        <source>it is one of the texts that are compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See palinode --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples are 1 and 2; there is no example %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option -f can be given once only; use -o for more files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF is written to a file: use -o FILE.pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formats are json, csv, md, html and table; there is no format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no language tag; write en, de or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is A4 or Letter, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be ignored is case, punctuation and boilerplate, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example is compared without other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved comparisons cannot be opened by this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files are compared; %1 were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files are compared; one was given, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the two files to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison files cannot be written by this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file is given twice to -o.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --pairs no other files are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how to write the pairs: -f json or -f csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs are written as json or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports cannot be opened as comparisons by this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value of -%1 without “=”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CueClass</name>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firm commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong obligation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak obligation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emphasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder; give a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no words in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file (control character at byte %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 megabytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8, nor UTF-16 with a byte-order mark; save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8, nor UTF-16 with a byte-order mark (see byte %1); save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name has no suffix that says its format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 does not have the two columns old and new, parted by a tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language model cannot be read; install Palinode anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the format “%1” cannot be read by this version; save the text as .txt or .md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has a text of more than 8,000 characters; compare such texts as two documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Palinode was built without the sentence encoder; a build with PALINODE_ENCODER=ON has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Usage: palinode [OPTIONS] [OLD NEW]

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
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>en</source>
        <comment>the language tag of this translation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1: This file was added: there is no older text to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: This file was removed: there is no newer text to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownReport</name>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>p. %1</source>
        <comment>page number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>glyph, shift, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF cannot be painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“</source>
        <comment>opening quotation mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”</source>
        <comment>closing quotation mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest shifts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentComparison</name>
    <message>
        <source>%1 ↔ %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then and now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated boilerplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: notice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both texts are cut into claims: sentences, and clauses of long sentences. Claims are matched by meaning and position, then compared word by word and by the cue words that carry their strength. Struck-through words stand only in the earlier text, underlined words only in the later one. Every claim of both texts stands in exactly one row of “Side by side”. Nothing left the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every claim counted once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the claims counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lexicons: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shifted findings; all of them are in “Side by side”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned by the reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>plain statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purpose added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purpose gone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition gone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition replaced: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition in its place: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualification added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualification gone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quantifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is named now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the earlier statement only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the later statement only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is named in the earlier statement only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is named in the later statement only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bare figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the other’s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in the condition with %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now in the condition with %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said besides: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who acts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for or with whom: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition fulfilled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said before, a condition now: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextTable</name>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictWording</name>
    <message>
        <source>%1 reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with a changed quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with a changed condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 strengthened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weakened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaffirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unrelated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of an enumeration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 matched claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 matched claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 matched claim of substance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 matched claims of substance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 reversed)</source>
        <comment>“5 changed”, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was dropped or is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other was dropped or is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 others were dropped or are new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1, %2; %3</source>
        <comment>“12 matched claims”, “5 changed”, “7 others were dropped or are new”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 reversal does not weigh as one: its match is only possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reversals do not weigh as such: their matches are only possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim of either text is of substance, so all were counted, and firm matches alone as counterparts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings, dates, greetings and repeated lines are not of substance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim of one text meets one of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one matched claim is reaffirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 matched claims are reaffirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>“1 reversed and 1 weakened” of “2 matched claims”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict %1: there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claims of substance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a firm match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict %1: of the %2 in both texts together, %3 %4 in the other text, which is less than one in ten.</source>
        <comment>name, “41 claims of substance”, “4 have”, “a counterpart”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict %1: %2.</source>
        <comment>name, “of 12 matched claims, …”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversals of firm matches come to %1, which is less than one in twenty of the matched claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversals of firm matches come to %1, which is less than half a claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversals of firm matches, each weighed by its confidence, come to %1 claims, which is half a claim or more and at least one in twenty of the matched claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighed by confidence, dropped and new claims in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighed by confidence, dropped and new claims in full and those of possible matches by what speaks against the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, this comes to %2 claims, which is less than half a claim.</source>
        <comment>“Weighed by confidence, …”, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, this comes to %2 claims, which is a quarter or more of the one that is matched.</source>
        <comment>“Weighed by confidence, …”, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, this comes to %2 claims, which is half a claim or more.</source>
        <comment>“Weighed by confidence, …”, number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>There is no display for a window; use -o FILE or -f FORMAT to compare without one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengthened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaffirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrelated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed</source>
        <comment>overall verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of a text was guessed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 character could not be read and was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters could not be read and were replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A very long sentence was cut at a space, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very long sentences were cut at spaces, %1 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts are in different languages (%1); matches across languages are not to be expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pair of passages differs too much to be compared word by word; it is shown as replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pairs of passages differ too much to be compared word by word; they are shown as replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lexicon could not be read and was left out: %1, line %2.</source>
        <comment>file, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lexicon could not be read and was left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 passage that is struck out in its file was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passages that are struck out in their file were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the texts was not recognised: claims are matched by the words they share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the texts was not recognised: shifts are named by words and numbers alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no word meanings for %1: claims are matched by the words they share.</source>
        <comment>a language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lexicon of cues for %1: shifts are named by words and numbers alone.</source>
        <comment>a language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts are large: the sentence encoder was not asked about 1 claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts are large: the sentence encoder was not asked about %1 claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pin was not kept: it contradicts another one or names no claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pins were not kept: they contradict others or name no claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build has no sentence encoder: claims that were worded wholly anew are harder to match; a build with PALINODE_ENCODER=ON has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts are large: for 1 claim not every possible counterpart was looked at or weighed against the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts are large: for %1 claims not every possible counterpart was looked at or weighed against the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left out: it has the name of a lexicon with the same or a higher version; raise its version or rename it.</source>
        <comment>file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteFile</name>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palinode::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open two statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the comparison as PDF, HTML, Markdown, CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in Both…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Word Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide Reaffirmed in the List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;All Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Findings List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;spector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Swap the Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⇄ Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the documents and compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read and Compare Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore &amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore P&amp;unctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore &amp;Boilerplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Palinode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palinode::DropOverlay</name>
    <message>
        <source>Compare these two files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: the earlier statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: the later statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palinode::DropWell</name>
    <message>
        <source>Then: the earlier statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: the later statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the earlier statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the later statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here or choose one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palinode::FilterChip</name>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, findings: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: click to hide these findings, double-click to show only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: click to show these findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palinode::FilterChips</name>
    <message>
        <source>Shifts to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Only “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palinode::FindingText</name>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding not in the list, %1%2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding %1 of %2, %3%4: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palinode::FindingsModel</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of shift %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close the two claims are (0 to 1), and how sure the match is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palinode::FindingsPanel</name>
    <message>
        <source>Filter findings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter findings by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings · %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by kind of shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by place in the earlier text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by place in the later text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by size of shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by closeness of the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide reaffirmed (%1 hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide reaffirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare in these texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shifted: every claim is reaffirmed. Untick “Hide reaffirmed” to list them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding passes the filters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palinode::Gutter</name>
    <message>
        <source>Links between the documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palinode::Help</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide a shift (on its chip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one shift alone (on its chip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, previous occurrence (in the find field)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; close the message; leave the search; select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares two statements by meaning: what was said then, and what is said now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A palinode is a poem that takes back what an earlier one said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works offline: no text leaves this computer. The program shows, the reader judges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Palinode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palinode::Inspector</name>
    <message>
        <source>identical but for case, quotation marks and spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similarity %1 · firm, confidence %2&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similarity %1 · possible, confidence %2&#xa0;%: a guess, compare the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a claim in the texts or a finding in the list to see what shifted and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The findings come here when the comparison is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no claim of the later text comes close enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no claim of the earlier text comes close enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reworded only: no cue that changes its strength, scope, condition or figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands at another place in the order of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the list below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similarity %1 · pinned by the reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palinode::LinkRow</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palinode::MainWindow</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Earlier Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Later Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison from before is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Others…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped comparing %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts are shown without marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ↔ %2 — Palinode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memo 2024 ↔ Earnings Call 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo 2024 ↔ &amp;Note on Superintelligence 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in both…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in both texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (a file is missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files make a comparison; %1 were dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the First Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hits of the search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is still being written; the window closes when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Writing and Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>titles, where and when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown are first findings: a match that only the sentence encoder sees is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palinode::MessageBar</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palinode::OpenDialog</name>
    <message>
        <source>Statements (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Two Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Then (earlier):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Now (later):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;Earlier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;Later…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⇄ &amp;Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Earlier Statement, or Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Later Statement, or Both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palinode::Overview</name>
    <message>
        <source>Overview of all shifts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palinode::Pane</name>
    <message>
        <source>Old document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palinode::PaperMenu</name>
    <message>
        <source>&amp;Paper of the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US &amp;Letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palinode::ReadingView</name>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding %1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>finding, old words, new words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>finding, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palinode::StartPage</name>
    <message>
        <source>What was said then, beside what is said now: matched by meaning, each shift named, with the words that show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Open Source AI is the Path Forward”, July 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ↔ earnings call, July 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark Zuckerberg on open source AI, a year apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ↔ note on superintelligence, July 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same memo beside his later note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · a file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>names of files, where and when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palinode::StatusLine</name>
    <message>
        <source>Verdict: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 dropped · %3 new · %4 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 claim aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claims aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage %1 % then, %2 % now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the claims that stand in a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighing the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching the claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naming the shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
