"""What a province's mines gave, parts that are told alone, records and plans of a year, amounts of each of several."""

import pytest

from tests.figures.whole_figures import case, check


@pytest.mark.parametrize(
    ("published", "title", "text", "expected"),
    [
        case(
            "a province, of which the land only tells where it lies, and the one mineral of a part",
            "2020-06-08",
            "Mines yield two million tons",
            "Karaj, June 8, IRNA – Nearly 2.2 million tons of minerals were extracted in Alborz province, northern Iran, in the"
            " Iranian year to March 19, 2020, the head of the provincial industry office said.\n\nThe bulk of it, 1.9 million tons,"
            " was sand and gravel. Also dug were 112,000 tons of silica.\n\nIts proven mineral reserves amount to more than"
            " 100 million tons, the zeolite of Tarn alone being put at 8 million tons.",
            "2.2 million tons: production actual, mineral, Alborz province, 1398",
            "1.9 million tons: production actual, sand and gravel, Alborz province, 1398",
            "112,000 tons: production actual, silica, Alborz province, 1398",
            "100 million tons: reserves actual, mineral, Alborz province",
            "8 million tons: reserves actual, zeolite, Tarn",
        ),
        case(
            "mines in a province, and the land's own",
            "2021-06-28",
            "Iran's Ilam yields gypsum",
            "TEHRAN - Mines in Ilam province, in the west of Iran, yielded 950,000 tons of gypsum in the year to March 20, 2021."
            "\n\nLimestone extraction came to 1.2 million tons. National output of gypsum was 14 million tons.",
            "950,000 tons: production actual, gypsum, Ilam, 1399",
            "1.2 million tons: production actual, limestone, Ilam, 1399",
            "14 million tons: production actual, gypsum, Iran, 1399",
        ),
        case(
            "the year of a record, what a pit supplied of the ore, and rock that was moved",
            "2024-04-08",
            "Northern mines break their record",
            "Tehran, IRNA – The mines of Corvane Iron Ore Company broke their record in the last Iranian year, which ended on March"
            " 19, its CEO said.\n\nThey gave 17.42 million tons of iron ore, for which four times as much rock had to be moved."
            "\n\nTarn supplied 4.9 million tons of the ore and Hollin 5.6 million tons.\n\nCorvane sold 3.6 million tons of lump"
            " iron ore. For the year 1403 the target is 18 million tons of ore.",
            "17.42 million tons: production actual, iron ore, Corvane Iron Ore Company, 1402",
            "4.9 million tons: production actual, iron ore, Tarn, 1402",
            "5.6 million tons: production actual, iron ore, Hollin, 1402",
            "3.6 million tons: sales actual, lump iron ore, Corvane Iron Ore Company, 1402",
            "18 million tons: production planned, iron ore, Corvane Iron Ore Company, 1403",
        ),
        case(
            "a month that held the record, and its figure",
            "2023-06-27",
            "A record in Khordad",
            "Corvane Steel Company in Iran rolled 512,000 tons of coil in Khordad (May 22-June 21).\n\nThe record had been held by"
            " Esfand 1400 (February 20-March 20, 2022), when 506,000 tons were rolled.",
            "512,000 tons: production actual, coil, Corvane Steel Company, 1402-03",
            "506,000 tons: production actual, coil, Corvane Steel Company, 1400-12",
        ),
        case(
            "respectively, with one more behind; all of them together; each of two that are half built",
            "2020-03-03",
            "Sponge iron",
            "Selby Steel Complex makes sponge iron. Its output was 498,000 tons in the 11 months to Feb. 19.\n\nTarn in Fars and"
            " Hollin in Khuzestan produced 512,000 and 441,000 tons of sponge iron respectively in the 11 months, according to"
            " IMIDRO, and Nordvik in East Azarbaijan 207,000 tons.\n\nTogether, these four plants have made 1.66 million tons of"
            " sponge iron.\n\nThe meltshops of Nordvik, 40% complete, and Tarn, 22% complete, are to have a capacity of 800,000"
            " tons of billets each.",
            "498,000 tons: production actual, sponge iron, Selby Steel Complex, 1398-01..1398-11",
            "512,000: production actual, sponge iron, Tarn, 1398-01..1398-11",
            "441,000 tons: production actual, sponge iron, Hollin, 1398-01..1398-11",
            "207,000 tons: production actual, sponge iron, Nordvik, 1398-01..1398-11",
            "1.66 million tons: production actual, sponge iron, Selby Steel Complex, Tarn, Hollin and Nordvik, 1398-01..1398-11",
            "800,000 tons: capacity planned, billet, Nordvik",
            "800,000 tons: capacity planned, billet, Tarn",
        ),
        case(
            "what was told to a daily is no daily amount, and its name no producer",
            "2017-05-09",
            "Manganese",
            "The Tarn mine in Qom Province yielded 92,300 tons of manganese ore in the last fiscal year (ended March 20, 2017).\n\nIts"
            " manager told the Persian daily Jahan-e-Madan that 88,150 tons of ore had been delivered to plants at home.",
            "92,300 tons: production actual, manganese ore, Tarn mine, 1395",
            "88,150 tons: deliveries actual, manganese ore, Tarn mine, 1395",
        ),
        case(
            "clinker alone, billets of the steel: what follows is of the whole",
            "2023-01-08",
            "Cement and steel",
            "Iran's cement plants exported 11 million tons in the nine months to December 21. Clinker alone made up 7 million tons."
            " Shipments to Iraq were 1.2 million tons.\n\nIran exported 5 million tons of steel in the nine months, of which 3"
            " million tons was billet. Exports to Iraq were 1.1 million tons.",
            "11 million tons: exports actual, cement, Iran, 1401-01..1401-09",
            "7 million tons: exports actual, clinker, Iran, 1401-01..1401-09",
            "1.2 million tons: exports actual, cement, Iran, 1401-01..1401-09",
            "5 million tons: exports actual, steel, Iran, 1401-01..1401-09",
            "3 million tons: exports actual, billet, Iran, 1401-01..1401-09",
            "1.1 million tons: exports actual, steel, Iran, 1401-01..1401-09",
        ),
        case(
            "another good, told bare behind what was sold of the first",
            "2021-03-03",
            "Corvane Steel",
            "Corvane Steel Company of Iran produced 1.2 million tons of crude steel in the ten months to January 19. It sold 900,000"
            " tons of this. Sponge iron rose to 790,000 tons.\n\nIts exports of billet totalled 200,000 tons. Slab fell to 90,000"
            " tons.",
            "1.2 million tons: production actual, crude steel, Corvane Steel Company, 1399-01..1399-10",
            "900,000 tons: sales actual, crude steel, Corvane Steel Company, 1399-01..1399-10",
            "790,000 tons: production actual, sponge iron, Corvane Steel Company, 1399-01..1399-10",
            "200,000 tons: exports actual, billet, Corvane Steel Company, 1399-01..1399-10",
            "90,000 tons: exports actual, slab, Corvane Steel Company, 1399-01..1399-10",
        ),
        case(
            "sold by a day, and nine days of a standstill",
            "2021-11-15",
            "Flat steel",
            "Flat steel producer Corvane has announced plans to export 1.2mn t this Iranian year. It had sold 640,000t of this abroad"
            " by 22 October. The furnaces were switched off for nine days in October.\n\nTarn made 205,000 tons of"
            " coke in the said period.",
            "1.2mn t: exports planned, flat steel, Corvane, 1400",
            "640,000t: exports actual, flat steel, Corvane, 1400-01..1400-07",
            "205,000 tons: production actual, coke, Tarn, 1400-01..1400-07",
        ),
        case(
            "the stone of a gem's mine, an apostrophe in a name, and what is left in the mountain",
            "2019-05-22",
            "Blue stones",
            "The Ma'dan mine in Iran yielded 38 tons of rough turquoise in the Iranian year to March 20, 2019.\n\nOnly 120 kilograms"
            " of last year's stones were flawless. Geologists believe that 9,000 tons of the stone are left in the mountain.",
            "38 tons: production actual, turquoise, Ma'dan mine, 1397",
            "120 kilograms: production actual, turquoise, Ma'dan mine, 1397",
            "9,000 tons: reserves actual, turquoise, Ma'dan mine",
        ),
        case(
            "at a place, the president opened works",
            "2021-03-04",
            "New plants",
            "President Hassan Rouhani put two plants into operation in Iran on Thursday.\n\nThe first was a pelletizing plant at Tarn"
            " that can make five million tons a year. A stone's throw away, at Hollin, the president opened sponge iron works for"
            " one million tons a year.",
            "five million tons: capacity actual, iron ore pellet, Tarn",
            "one million tons: capacity actual, sponge iron, Hollin",
        ),
    ],
)
def test_read(published, title, text, expected):
    check(published, title, text, expected)
