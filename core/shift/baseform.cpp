// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/baseform.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace palinode {

QString baseForm(const QString& folded)
{
    static const QHash<QString, QString> bases = [] {
        // The base form first.
        const QString verbs =
            u"meet met|keep kept|hold held|sell sold|buy bought|take took taken|give gave|"
            "grow grew grown|rise rose risen|fall fell fallen|begin began begun|break broke broken|"
            "bring brought|build built|choose chose chosen|come came|deal dealt|draw drew drawn|"
            "drive drove driven|fight fought|forbid forbade forbidden|forget forgot forgotten|"
            "freeze froze frozen|hide hid hidden|know knew known|lead led|lend lent|lose lost|"
            "mean meant|pay paid|run ran|say said|seek sought|send sent|show shown|"
            "shrink shrank shrunk|speak spoke spoken|spend spent|stand stood|steal stole stolen|"
            "strike struck|swear swore sworn|teach taught|think thought|tell told|"
            "understand understood|uphold upheld|win won|withdraw withdrew withdrawn|"
            "withhold withheld|write wrote written|overcome overcame|"
            "undertake undertook undertaken|overthrow overthrew overthrown|become became|"
            "arise arose arisen|go went gone|throw threw thrown|wear wore worn|catch caught|"
            "feel felt|sleep slept|sit sat|sink sank sunk|sing sang sung|ride rode ridden|"
            "forgive forgave forgiven|foresee foresaw foreseen|rebuild rebuilt|repay repaid|"
            "resell resold|rewrite rewrote rewritten|man men|woman women|child children|foot feet"_s;
        QHash<QString, QString> built;
        const QStringList entries = verbs.split(u'|');
        for (const QString& entry : entries) {
            const QStringList forms = entry.split(u' ');
            for (const QString& form : forms.sliced(1))
                built.insert(form, forms.first());
        }
        return built;
    }();
    return bases.value(folded, folded);
}

} // namespace palinode
