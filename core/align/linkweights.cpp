// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Written by tests/benchmarks/fitlinks.py from hand-made alignments; change that, not this.

#include "core/align/linkweights.h"

namespace palinode {

const LinkWeights stemWeights = {
    .first =
        {
            -4.6359,
            {
                3.4968, // Score
                -2.2678, // ScoreSquared
                5.9508, // Tf
                0.0000, // Si
                0.0000, // Us
                -0.4662, // LeastCover
                1.6164, // MostCover
                1.2484, // OldMargin
                1.8714, // NewMargin
                3.3518, // LeastMargin
                0.3476, // LeastLength
                0.1613, // LengthRatio
                -2.3556, // Distance
                2.9273, // BothHeadings
                -1.3779, // OneHeading
                1.6884, // Neighbour
                -0.6618, // BothNeighbours
                4.9728, // Context
                0.3430, // Section
                0.3099, // HasSection
                0.3246, // Crossing
                -2.9403, // Genre
                0.4184, // IdenticalShare
            },
        },
    .second =
        {
            -2.7078,
            {
                2.7718, // Score
                -0.5357, // ScoreSquared
                4.5318, // Tf
                0.0000, // Si
                0.0000, // Us
                -1.3740, // LeastCover
                0.6482, // MostCover
                0.2692, // OldMargin
                1.1074, // NewMargin
                3.7215, // LeastMargin
                0.1488, // LeastLength
                0.0365, // LengthRatio
                -0.9303, // Distance
                2.4082, // BothHeadings
                -1.2217, // OneHeading
                1.6249, // Neighbour
                -2.7248, // BothNeighbours
                -0.9950, // Context
                0.0163, // Section
                0.0357, // HasSection
                0.4704, // Crossing
                -2.1892, // Genre
                0.7019, // IdenticalShare
                0.2580, // first pass: LogOdds
                -0.1207, // first pass: Neighbour
                2.3095, // first pass: BothNeighbours
                1.7900, // first pass: Context
                2.3856, // first pass: Aside
                -0.3494, // first pass: Crossing
                -0.5069, // first pass: OldRival
                -0.1232, // first pass: NewRival
            },
        },
    .join =
        {
            -1.0345,
            {
                2.4483, // Score
                0.5996, // LogOdds
                1.2785, // ScoreShare
                -0.1346, // Adjacent
                -1.1833, // Distance
                2.7612, // Gain
                0.0836, // GainShare
                0.2165, // JoinerCovered
                -2.3356, // PartnerCovered
                -0.5716, // Joint
                0.1893, // LengthRatio
                0.0614, // Lead
                -0.6956, // LinkCovered
            },
        },
};

const LinkWeights vectorWeights = {
    .first =
        {
            -5.0813,
            {
                2.3000, // Score
                -1.8751, // ScoreSquared
                3.6427, // Tf
                0.9219, // Si
                0.0000, // Us
                1.0816, // LeastCover
                1.8482, // MostCover
                1.6959, // OldMargin
                1.9793, // NewMargin
                2.1167, // LeastMargin
                0.5438, // LeastLength
                0.2316, // LengthRatio
                -2.2139, // Distance
                1.8748, // BothHeadings
                -1.3464, // OneHeading
                1.3883, // Neighbour
                0.4616, // BothNeighbours
                5.0186, // Context
                0.6542, // Section
                0.1863, // HasSection
                0.3295, // Crossing
                -3.5122, // Genre
                -0.0941, // IdenticalShare
            },
        },
    .second =
        {
            -3.1628,
            {
                1.5551, // Score
                -0.7886, // ScoreSquared
                2.1432, // Tf
                0.3916, // Si
                0.0000, // Us
                0.5503, // LeastCover
                1.4686, // MostCover
                0.7076, // OldMargin
                1.6687, // NewMargin
                2.6725, // LeastMargin
                0.3122, // LeastLength
                0.0962, // LengthRatio
                -1.0289, // Distance
                1.4973, // BothHeadings
                -1.2023, // OneHeading
                1.4087, // Neighbour
                0.1423, // BothNeighbours
                0.1958, // Context
                0.1301, // Section
                0.0851, // HasSection
                0.4158, // Crossing
                -2.5542, // Genre
                0.7207, // IdenticalShare
                0.2371, // first pass: LogOdds
                -0.1014, // first pass: Neighbour
                0.1793, // first pass: BothNeighbours
                1.1737, // first pass: Context
                2.1875, // first pass: Aside
                -0.4840, // first pass: Crossing
                -0.5426, // first pass: OldRival
                -0.0849, // first pass: NewRival
            },
        },
    .join =
        {
            -0.8458,
            {
                0.3519, // Score
                0.3965, // LogOdds
                0.6720, // ScoreShare
                0.5185, // Adjacent
                -1.7698, // Distance
                4.4266, // Gain
                0.7651, // GainShare
                1.6186, // JoinerCovered
                -1.6673, // PartnerCovered
                -0.8276, // Joint
                -0.1370, // LengthRatio
                0.7630, // Lead
                -0.9956, // LinkCovered
            },
        },
};

const LinkWeights encoderWeights = {
    .first =
        {
            -4.8033,
            {
                1.7831, // Score
                -1.0088, // ScoreSquared
                3.5272, // Tf
                0.2598, // Si
                1.6272, // Us
                0.1217, // LeastCover
                2.0475, // MostCover
                2.1558, // OldMargin
                2.3735, // NewMargin
                1.7526, // LeastMargin
                0.4996, // LeastLength
                0.3693, // LengthRatio
                -2.1583, // Distance
                1.1595, // BothHeadings
                -1.1994, // OneHeading
                1.1955, // Neighbour
                -0.1032, // BothNeighbours
                5.0219, // Context
                0.6127, // Section
                0.0877, // HasSection
                0.3756, // Crossing
                -3.5580, // Genre
                -0.0012, // IdenticalShare
            },
        },
    .second =
        {
            -3.0525,
            {
                0.8368, // Score
                0.1602, // ScoreSquared
                2.0076, // Tf
                -0.1746, // Si
                1.1936, // Us
                -0.0466, // LeastCover
                1.7195, // MostCover
                0.9664, // OldMargin
                2.2161, // NewMargin
                2.4443, // LeastMargin
                0.2924, // LeastLength
                0.1949, // LengthRatio
                -1.0153, // Distance
                1.0409, // BothHeadings
                -1.0561, // OneHeading
                0.8002, // Neighbour
                0.2555, // BothNeighbours
                0.1697, // Context
                0.1265, // Section
                0.0188, // HasSection
                0.4185, // Crossing
                -2.4155, // Genre
                0.8248, // IdenticalShare
                0.2334, // first pass: LogOdds
                0.2433, // first pass: Neighbour
                -0.3714, // first pass: BothNeighbours
                1.0675, // first pass: Context
                2.3528, // first pass: Aside
                -0.5215, // first pass: Crossing
                -0.6585, // first pass: OldRival
                -0.0029, // first pass: NewRival
            },
        },
    .join =
        {
            -0.8919,
            {
                -0.0169, // Score
                0.5077, // LogOdds
                1.2171, // ScoreShare
                0.2093, // Adjacent
                -1.9221, // Distance
                3.8050, // Gain
                0.4062, // GainShare
                0.7987, // JoinerCovered
                -1.4569, // PartnerCovered
                -0.3950, // Joint
                0.0073, // LengthRatio
                0.8504, // Lead
                -0.5730, // LinkCovered
            },
        },
};

} // namespace palinode
