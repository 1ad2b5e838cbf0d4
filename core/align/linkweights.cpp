// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Written by tests/benchmarks/fitlinks.py from hand-made alignments; change that, not this.

#include "core/align/linkweights.h"

namespace palinode {

const LinkWeights stemWeights = {
    .first =
        {
            -3.5719,
            {
                1.5212, // Score
                0.0047, // ScoreSquared
                4.8910, // Tf
                0.0000, // Si
                0.0000, // Us
                -1.9911, // LeastCover
                0.6557, // MostCover
                4.8350, // LeastMargin
                0.6737, // MostMargin
                -0.1858, // LeastLength
                -0.0623, // LengthRatio
                -2.2738, // Distance
                2.5430, // BothHeadings
                -1.0873, // OneHeading
                1.8724, // Neighbour
                -0.0738, // BothNeighbours
                4.2870, // Context
                0.1684, // Section
                0.1204, // HasSection
                0.4468, // Crossing
                -2.6684, // Genre
                -0.1134, // IdenticalShare
                0.7019, // Bigrams
                -0.2122, // Names
                0.6916, // ThreeRarest
                0.0000, // OneSidedWindow
            },
        },
    .second =
        {
            -2.1133,
            {
                1.5926, // Score
                0.7980, // ScoreSquared
                3.8488, // Tf
                0.0000, // Si
                0.0000, // Us
                -2.0718, // LeastCover
                0.1300, // MostCover
                4.0833, // LeastMargin
                0.0526, // MostMargin
                -0.1898, // LeastLength
                -0.0895, // LengthRatio
                -0.9365, // Distance
                2.1313, // BothHeadings
                -1.0320, // OneHeading
                2.0296, // Neighbour
                -2.8855, // BothNeighbours
                -1.5449, // Context
                0.0823, // Section
                -0.0735, // HasSection
                0.5393, // Crossing
                -1.3607, // Genre
                0.1325, // IdenticalShare
                0.5732, // Bigrams
                -0.4985, // Names
                0.4164, // ThreeRarest
                0.0000, // OneSidedWindow
                0.2635, // first pass: LogOdds
                -0.4542, // first pass: Neighbour
                2.8925, // first pass: BothNeighbours
                1.6761, // first pass: Context
                2.7711, // first pass: Aside
                -0.3644, // first pass: Crossing
                -0.1479, // first pass: LeastRival
                -0.6895, // first pass: MostRival
            },
        },
    .join =
        {
            -1.0264,
            {
                1.9319, // Score
                0.7358, // LogOdds
                1.4441, // ScoreShare
                -0.4834, // Adjacent
                -0.9821, // Distance
                1.8104, // Gain
                0.1799, // GainShare
                -0.5075, // JoinerCovered
                -2.7948, // PartnerCovered
                -0.0983, // Joint
                0.5042, // LengthRatio
                0.2405, // Lead
                -0.2146, // LinkCovered
            },
        },
};

const LinkWeights vectorWeights = {
    .first =
        {
            -3.6051,
            {
                1.3108, // Score
                -0.8518, // ScoreSquared
                1.6876, // Tf
                0.7133, // Si
                0.0000, // Us
                0.1444, // LeastCover
                1.1681, // MostCover
                4.1653, // LeastMargin
                1.2834, // MostMargin
                0.0054, // LeastLength
                0.0085, // LengthRatio
                -2.0783, // Distance
                1.7821, // BothHeadings
                -1.0158, // OneHeading
                1.6970, // Neighbour
                0.9054, // BothNeighbours
                4.4261, // Context
                0.3460, // Section
                0.0465, // HasSection
                0.4299, // Crossing
                -3.5674, // Genre
                -0.3335, // IdenticalShare
                0.8622, // Bigrams
                -0.6351, // Names
                0.6402, // ThreeRarest
                0.0000, // OneSidedWindow
            },
        },
    .second =
        {
            -2.3181,
            {
                1.0164, // Score
                -0.2737, // ScoreSquared
                1.0005, // Tf
                0.1979, // Si
                0.0000, // Us
                0.4662, // LeastCover
                0.9183, // MostCover
                3.2746, // LeastMargin
                1.4427, // MostMargin
                -0.0382, // LeastLength
                0.0031, // LengthRatio
                -1.0516, // Distance
                1.5445, // BothHeadings
                -1.0187, // OneHeading
                2.0408, // Neighbour
                -0.0353, // BothNeighbours
                -0.5731, // Context
                0.1364, // Section
                -0.0293, // HasSection
                0.4502, // Crossing
                -1.9712, // Genre
                0.1382, // IdenticalShare
                0.8293, // Bigrams
                -0.9154, // Names
                0.3849, // ThreeRarest
                0.0000, // OneSidedWindow
                0.2147, // first pass: LogOdds
                -0.4551, // first pass: Neighbour
                0.9427, // first pass: BothNeighbours
                1.0409, // first pass: Context
                2.6939, // first pass: Aside
                -0.4906, // first pass: Crossing
                0.3476, // first pass: LeastRival
                -1.1848, // first pass: MostRival
            },
        },
    .join =
        {
            0.2582,
            {
                -0.8392, // Score
                0.6486, // LogOdds
                0.6499, // ScoreShare
                0.2651, // Adjacent
                -1.0251, // Distance
                4.7135, // Gain
                0.3820, // GainShare
                0.4952, // JoinerCovered
                -1.8704, // PartnerCovered
                -0.8315, // Joint
                0.1188, // LengthRatio
                0.0898, // Lead
                -1.0059, // LinkCovered
            },
        },
};

const LinkWeights encoderWeights = {
    .first =
        {
            -3.8263,
            {
                -0.3060, // Score
                -0.2340, // ScoreSquared
                2.0872, // Tf
                -0.0808, // Si
                -0.0546, // Us
                -0.3376, // LeastCover
                1.4932, // MostCover
                4.7876, // LeastMargin
                2.0743, // MostMargin
                0.1434, // LeastLength
                0.1785, // LengthRatio
                -1.9958, // Distance
                1.7336, // BothHeadings
                -0.8496, // OneHeading
                1.5490, // Neighbour
                0.5003, // BothNeighbours
                3.4716, // Context
                0.2432, // Section
                -0.0559, // HasSection
                0.4713, // Crossing
                -3.2402, // Genre
                -0.4641, // IdenticalShare
                0.8135, // Bigrams
                -0.9939, // Names
                0.5193, // ThreeRarest
                2.9486, // OneSidedWindow
            },
        },
    .second =
        {
            -2.4602,
            {
                0.0023, // Score
                0.1650, // ScoreSquared
                1.2642, // Tf
                -0.3767, // Si
                0.6871, // Us
                0.0931, // LeastCover
                1.2733, // MostCover
                3.3238, // LeastMargin
                2.1551, // MostMargin
                0.0470, // LeastLength
                0.1108, // LengthRatio
                -0.8709, // Distance
                1.2506, // BothHeadings
                -0.8912, // OneHeading
                1.3447, // Neighbour
                -0.3526, // BothNeighbours
                -0.4462, // Context
                0.0858, // Section
                -0.0802, // HasSection
                0.4985, // Crossing
                -1.8222, // Genre
                -0.0573, // IdenticalShare
                0.7538, // Bigrams
                -1.0276, // Names
                0.3067, // ThreeRarest
                0.8280, // OneSidedWindow
                0.2198, // first pass: LogOdds
                0.0045, // first pass: Neighbour
                0.6565, // first pass: BothNeighbours
                1.0556, // first pass: Context
                2.4245, // first pass: Aside
                -0.7571, // first pass: Crossing
                0.4892, // first pass: LeastRival
                -1.2459, // first pass: MostRival
            },
        },
    .join =
        {
            -0.3867,
            {
                -2.2307, // Score
                0.7237, // LogOdds
                1.3279, // ScoreShare
                0.0773, // Adjacent
                -0.7679, // Distance
                3.2157, // Gain
                0.3944, // GainShare
                0.2026, // JoinerCovered
                -1.7530, // PartnerCovered
                -0.0009, // Joint
                0.2460, // LengthRatio
                0.8598, // Lead
                -0.1891, // LinkCovered
            },
        },
};

} // namespace palinode
